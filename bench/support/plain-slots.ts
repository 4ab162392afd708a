// The search for a moment as one would write it first: at every moment every calendar is read from the start, and sets of
// people are tried from small to large until one covers every need.
import type { Candidate, Professional, SlotQuestion } from '../../src/casusoverleg/slot.ts';
import { localTime } from '../../src/shared/time.ts';

export interface PlainMoment {
  date: string;
  from: number;
  preferred: boolean;
  people: number;
  tentative: number;
  optional: number;
  room: number;
}

const minute = 60_000;

const hasNone = ({ busy }: Pick<Candidate, 'busy'>, kinds: readonly string[], from: number, until: number): boolean =>
  !busy.some((each) => kinds.includes(each.as) && each.from.getTime() < until && from < each.until.getTime());

const isAtWork = ({ working }: Candidate, from: number, until: number): boolean =>
  working.some((each) => each.from.getTime() <= from && until <= each.until.getTime());

/** All moments at which nothing is missing, the best first. */
export function plainSlots(question: SlotQuestion): PlainMoment[] {
  const { days, minutes, step, buffer, notBefore, people, optional, rooms } = question;
  const found: PlainMoment[] = [];
  for (const { date, window, preferred } of days) {
    for (let from = window.from.getTime(); from + minutes * minute <= window.until.getTime(); from += minute) {
      const until = from + minutes * minute;
      if (from < notBefore.getTime() || Number(localTime(new Date(from)).slice(3)) % step !== 0) continue;
      const around = buffer * minute;
      const there = people.filter(
        (each) => isAtWork(each, from, until) && hasNone(each, ['busy', 'away'], from - around, until + around),
      );
      const room = rooms?.findIndex((each) => hasNone(each, ['busy', 'away', 'tentative'], from, until)) ?? 0;
      if (room < 0 || people.some((each) => each.mustCome && !there.includes(each))) continue;
      const inDoubt = new Set(there.filter((each) => !hasNone(each, ['tentative'], from, until)));
      const team = smallest(question, there, inDoubt);
      if (team === undefined) continue;
      found.push({
        date,
        from,
        preferred,
        people: team.length,
        tentative: team.filter((each) => inDoubt.has(each)).length,
        optional: optional.filter(
          (each) => isAtWork(each, from, until) && hasNone(each, ['busy', 'away', 'tentative'], from, until),
        ).length,
        room,
      });
    }
  }
  return found.sort(
    (one, other) =>
      Number(other.preferred) - Number(one.preferred) ||
      one.tentative - other.tentative ||
      other.optional - one.optional ||
      one.room - other.room ||
      one.from - other.from,
  );
}

function smallest(
  { needs }: SlotQuestion,
  there: readonly Professional[],
  inDoubt: ReadonlySet<Professional>,
): Professional[] | undefined {
  const covers = (team: readonly Professional[]): boolean =>
    needs.every(({ need, minimum }) => team.filter((each) => each.can.includes(need)).length >= minimum);
  if (!covers(there)) return undefined;
  const others = there.filter((each) => !each.mustCome);
  const must = there.filter((each) => each.mustCome);
  for (let size = 0; ; size += 1) {
    let best: Professional[] | undefined;
    let doubts = Number.POSITIVE_INFINITY;
    for (const more of sets(others, size)) {
      const team = [...must, ...more];
      const count = team.filter((each) => inDoubt.has(each)).length;
      if (count < doubts && covers(team)) {
        best = team;
        doubts = count;
      }
    }
    if (best !== undefined) return best;
  }
}

/** All sets of so many of them. */
function* sets<Each>(all: readonly Each[], size: number, from = 0): Generator<Each[]> {
  if (size === 0) yield [];
  else {
    for (const [at, each] of all.entries()) {
      if (at >= from) for (const rest of sets(all, size - 1, at + 1)) yield [each, ...rest];
    }
  }
}
