import type { AgendaTrouble, JobPorts } from '../../ports.ts';
import type { Interval } from '../../shared/interval.ts';
import type { PersonId } from '../../shared/person.ts';
import { localDate } from '../../shared/time.ts';
import type { Need } from '../need.ts';
import type { Attendee } from '../overleg.ts';
import { withoutOwn } from '../plan-question.ts';
import { type WhoComesThen, whoComesThen } from '../reeks-people.ts';
import type { SlotQuestion } from '../slot.ts';
import { type Calendars, isTrouble, readCalendars } from './read-calendars.ts';

export interface AskedThen extends Interval {
  needs: SlotQuestion['needs'];
  /** The same casusoverleg as it stands in these calendars now; null: it is new. */
  own: { moment: Interval; invited: ReadonlySet<PersonId> } | null;
}

export interface PeopleThen {
  attendees: Attendee[];
  lacking: Need[];
}

/**
 * Who fills the needs at each of some fixed moments; who was invited to it before comes again where possible. Where
 * calendars cannot be used at all, people take turns; not now: the trouble, to come back later.
 */
export async function peopleThen(
  ports: Pick<JobPorts, 'agenda' | 'rhythms'>,
  organiser: string,
  can: ReadonlyMap<PersonId, readonly Need[]>,
  asked: readonly AskedThen[],
): Promise<PeopleThen[] | Extract<AgendaTrouble, { is: 'later' }>> {
  const days = asked.map(({ from }) => localDate(from)).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const people = [...can.keys()];
  const read = await readCalendars(ports, organiser, { people, places: [], period: { first, last } });
  if (isTrouble(read) && (read.is === 'later' || read.problem.kind === 'unreachable')) {
    return { is: 'later', afterMs: read.is === 'later' ? read.afterMs : null };
  }
  const calendars = isTrouble(read) ? nothingKnown : read;
  const found: PeopleThen[] = [];
  for (const each of asked) {
    const away = await ports.rhythms.away(people, localDate(each.from));
    const moment = { from: each.from, until: each.until };
    const given = { moment, needs: each.needs, ...split(can, calendars, each, away) };
    found.push(attending(whoComesThen(given, each.own?.invited)));
  }
  return found;
}

const nothingKnown: Calendars = { addresses: new Map(), people: new Map(), places: new Map() };

/** Whose calendar is known, and who may come for all that is known. */
function split(
  can: ReadonlyMap<PersonId, readonly Need[]>,
  calendars: Calendars,
  { own, ...moment }: AskedThen,
  away: ReadonlySet<PersonId>,
) {
  const present = [...can].filter(([person]) => !away.has(person));
  return {
    known: present.flatMap(([person, needs]) => {
      const calendar = calendars.people.get(person);
      if (calendar === undefined) return [];
      const absent = calendar.away.map((interval) => ({ ...interval, as: 'away' as const }));
      const taken = withoutOwn(calendar.schedule.busy, own?.invited.has(person) ? own.moment : null);
      const busy = [...taken, ...absent].sort((a, b) => a.from.getTime() - b.from.getTime());
      return [{ id: person, can: needs, busy, working: calendar.schedule.working ?? [moment], mustCome: false }];
    }),
    unknown: present.filter(([person]) => !calendars.people.has(person)).map(([id, needs]) => ({ id, can: needs })),
  };
}

const attending = ({ people, lacking }: WhoComesThen<PersonId>): PeopleThen => ({
  attendees: people.map(({ id, for: needs }) => ({ person: id, for: [...needs], kind: 'required' })),
  lacking,
});
