// The search for a moment done the slow way, to hold the quick one against: every minute of every day is tried, every
// calendar is looked at minute by minute, and every set of people is tried out. It shares no code with the quick one.
import type { Candidate, Slot, SlotQuestion } from '../../src/casusoverleg/slot.ts';

export interface Tried {
  date: string;
  from: number;
  half: string;
  preferred: boolean;
  /** Who is free, and who of them may have something else. */
  there: ReadonlySet<string>;
  doubtful: ReadonlySet<string>;
  optional: string[];
  /** The first free room; null: none, or none wanted. */
  room: string | null;
  /** What is missing, as words: "jeugd" once for each person that is short, ids of people, "room". */
  missing: string[];
  /** Of the smallest set of people with whom nothing is missing: how many they are, and how many are in doubt at least. */
  best: { size: number; doubtful: number };
}

const minute = 60_000;
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Whether something of these kinds is going on in any minute from one instant up to another. */
const goesOn = ({ busy }: Pick<Candidate, 'busy'>, kinds: readonly string[], from: number, until: number): boolean => {
  for (let at = from; at < until; at += minute) {
    if (busy.some((each) => kinds.includes(each.as) && each.from.getTime() <= at && at < each.until.getTime()))
      return true;
  }
  return false;
};

const isAtWork = ({ working }: Candidate, from: number, until: number): boolean => {
  for (let at = from; at < until; at += minute) {
    if (!working.some((each) => each.from.getTime() <= at && at < each.until.getTime())) return false;
  }
  return true;
};

/** Every moment at which it could begin by day and clock, whatever is missing then. All times must be whole minutes. */
export function everyMoment(question: SlotQuestion): Tried[] {
  const { days, minutes, step, buffer, notBefore, needs, people, optional, rooms } = question;
  const found: Tried[] = [];
  for (const { date, window, preferred } of days) {
    for (let from = window.from.getTime(); from < window.until.getTime(); from += minute) {
      const until = from + minutes * minute;
      const local = clock.format(from);
      if (from === question.except?.getTime()) continue;
      if (until > window.until.getTime() || from < notBefore.getTime() || Number(local.slice(3)) % step !== 0) continue;
      const around = buffer * minute;
      const there = people.filter(
        (each) => isAtWork(each, from, until) && !goesOn(each, ['busy', 'away'], from - around, until + around),
      );
      const doubtful = new Set(there.filter((each) => goesOn(each, ['tentative'], from, until)).map(({ id }) => id));
      const isWithout = (each: Pick<Candidate, 'busy'>): boolean =>
        !goesOn(each, ['busy', 'away', 'tentative'], from, until);
      const room = rooms?.find(isWithout)?.id ?? null;
      const short = needs.flatMap(({ need, minimum }) =>
        Array<string>(Math.max(0, minimum - there.filter((each) => each.can.includes(need)).length)).fill(need),
      );
      const absent = people.filter((each) => each.mustCome && !there.includes(each)).map(({ id }) => id);
      found.push({
        date,
        from,
        half: date + (local < '12:30' ? ' morning' : ' afternoon'),
        preferred,
        there: new Set(there.map(({ id }) => id)),
        doubtful,
        optional: optional.filter((each) => isAtWork(each, from, until) && isWithout(each)).map(({ id }) => id),
        room,
        missing: [...short, ...absent, ...(rooms !== null && room === null ? ['room'] : [])],
        best: smallest(question, there, doubtful),
      });
    }
  }
  return found;
}

/** Of every set of those who are there: with whom of what is needed as much is filled as can be. */
function smallest(
  { needs }: SlotQuestion,
  there: SlotQuestion['people'],
  doubtful: ReadonlySet<string>,
): Tried['best'] {
  let best = { size: Number.POSITIVE_INFINITY, doubtful: 0 };
  for (let set = 0; set < 2 ** there.length; set += 1) {
    const chosen = there.filter((_, place) => Math.floor(set / 2 ** place) % 2 === 1);
    if (there.some((each) => each.mustCome && !chosen.includes(each))) continue;
    const fills = needs.every(({ need, minimum }) => {
      const can = (some: SlotQuestion['people']): number => some.filter((each) => each.can.includes(need)).length;
      return can(chosen) >= Math.min(minimum, can(there));
    });
    if (!fills) continue;
    const size = chosen.length;
    const doubts = chosen.filter(({ id }) => doubtful.has(id)).length;
    if (size < best.size || (size === best.size && doubts < best.doubtful)) best = { size, doubtful: doubts };
  }
  return best;
}

/** Whether the first is a better moment than the second; both have nothing missing. */
export function isBetter(one: Tried, other: Tried, { urgent, rooms }: SlotQuestion): boolean {
  const room = ({ room: id }: Tried): number => (rooms ?? []).findIndex((each) => each.id === id);
  if (!urgent) {
    if (one.preferred !== other.preferred) return one.preferred;
    if (one.best.doubtful !== other.best.doubtful) return one.best.doubtful < other.best.doubtful;
    if (one.optional.length !== other.optional.length) return one.optional.length > other.optional.length;
    if (room(one) !== room(other)) return room(one) < room(other);
  }
  return one.from < other.from;
}

/** The moment a slot stands for. */
export function momentOf(slot: Slot, all: readonly Tried[]): Tried {
  const found = all.find(({ from, date }) => from === slot.from.getTime() && date === slot.date);
  if (found === undefined) throw new Error(`${slot.from.toISOString()} is no moment at which it may begin`);
  return found;
}
