import type { AgendaTrouble, Invited, JobPorts, Meeting } from '../../ports.ts';
import type { PersonId } from '../../shared/person.ts';
import { wijkOf } from '../../shared/wijkteam.ts';
import { bookingTexts as texts } from '../booking-texts.ts';
import { type Overleg, subjectOf } from '../overleg.ts';
import { isTrouble } from './read-calendars.ts';

export interface ToSend {
  meeting: Meeting;
  /** How many people and partners are invited; who it stands in the calendar of is not. */
  invitations: number;
  /** How many of who comes cannot be invited: no mailbox is known. */
  withoutMailbox: number;
  addresses: ReadonlyMap<PersonId, string>;
}

/** A casusoverleg as it must stand in the calendar: nothing in it says what it is about. */
export async function meetingOf(
  overleg: Overleg,
  { agenda, wijkteams }: Pick<JobPorts, 'agenda' | 'wijkteams'>,
): Promise<ToSend | AgendaTrouble> {
  const people = overleg.attendees.map(({ person }) => person);
  const [addresses, names, wijkteam] = await Promise.all([
    agenda.addresses(people),
    wijkteams.names(people),
    wijkteams.byId(overleg.wijkteam),
  ]);
  if (isTrouble(addresses)) return addresses;
  const wijk = wijkteam ? wijkOf(wijkteam) : '';
  const isOrganiser = (id: string, address: string): boolean =>
    [id, address].some((each) => each.toLowerCase() === overleg.organiser.toLowerCase());
  const coming = overleg.attendees.flatMap(({ person, kind }): Invited[] => {
    const address = addresses.get(person);
    if (address === undefined || isOrganiser(person, address)) return [];
    return [{ address, name: names.get(person) ?? address, kind }];
  });
  const partners = overleg.partners.map(
    ({ naam, adres }): Invited => ({ address: adres, name: naam, kind: 'optional' }),
  );
  const { room } = overleg;
  const rooms: Invited[] = room === null ? [] : [{ address: room.adres, name: room.naam, kind: 'room' }];
  const { from, until } = overleg;
  return {
    meeting: {
      ...{ from, until, subject: subjectOf(wijk), text: texts.inCalendar(wijk) },
      invited: each([...coming, ...partners, ...rooms]),
    },
    invitations: each([...coming, ...partners]).length,
    withoutMailbox: people.filter((person) => !addresses.has(person) && !isOrganiser(person, person)).length,
    addresses,
  };
}

/** Nobody twice: two people may share a mailbox. */
function each(invited: readonly Invited[]): Invited[] {
  const found = new Map<string, Invited>();
  for (const one of invited) {
    const address = one.address.toLowerCase();
    if (!found.has(address)) found.set(address, one);
  }
  return [...found.values()];
}
