import type { AgendaTrouble, JobPorts, Mailbox, Schedule } from '../../ports.ts';
import type { Interval } from '../../shared/interval.ts';
import type { PersonId } from '../../shared/person.ts';
import { datesOf, wholeDay } from '../plan-question.ts';

export type Known = Extract<Schedule, { is: 'known' }>;

/** What calendars say, of whom they say it; who is left out, of that nothing is known. */
export interface Calendars {
  addresses: ReadonlyMap<PersonId, string>;
  people: Map<PersonId, { schedule: Known; away: readonly Interval[]; awayOn: string[] }>;
  /** Of rooms and partners, by address. */
  places: Map<string, Known>;
}

export const isTrouble = (found: ReadonlyMap<unknown, unknown> | Calendars | AgendaTrouble): found is AgendaTrouble =>
  'is' in found;

/** The calendars of people, rooms and partners over a period (yyyy-MM-dd), and what the bot was told of absence. */
export async function readCalendars(
  ports: Pick<JobPorts, 'agenda' | 'rhythms'>,
  organiser: Mailbox,
  asked: { people: readonly PersonId[]; places: readonly string[]; period: { first: string; last: string } },
): Promise<Calendars | AgendaTrouble> {
  const { agenda, rhythms } = ports;
  const dates = datesOf(asked.period);
  const period: Interval = { from: wholeDay(asked.period.first).from, until: wholeDay(asked.period.last).until };
  const addresses = await agenda.addresses(asked.people);
  if (isTrouble(addresses)) return addresses;
  const all = [...new Set([...addresses.values(), ...asked.places])];
  const schedules = all.length === 0 ? new Map<string, Schedule>() : await agenda.schedules(organiser, all, period);
  if (isTrouble(schedules)) return schedules;
  const reachable = asked.people.filter((person) => addresses.has(person));
  const replies = await agenda.repliesAutomatically(reachable, period);
  const away = await Promise.all(dates.map(async (date) => ({ date, who: await rhythms.away(reachable, date) })));
  const known = (address: string | undefined): Known | undefined => {
    const schedule = address === undefined ? undefined : schedules.get(address);
    return schedule?.is === 'known' ? schedule : undefined;
  };
  return {
    addresses,
    people: new Map(
      reachable.flatMap((person) => {
        const schedule = known(addresses.get(person));
        if (schedule === undefined) return [];
        const awayOn = away.filter(({ who }) => who.has(person)).map(({ date }) => date);
        return [[person, { schedule, away: replies.get(person) ?? [], awayOn }] as const];
      }),
    ),
    places: new Map(
      asked.places.flatMap((address) => {
        const schedule = known(address);
        return schedule === undefined ? [] : [[address, schedule] as const];
      }),
    ),
  };
}
