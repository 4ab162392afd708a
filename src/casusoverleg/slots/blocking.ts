// When no moment is right: what stands in the way, and at which moment least is missing.
import type { Blocking, SlotQuestion } from '../slot.ts';
import { type Calendar, fills, type Missing } from './calendar.ts';

/** The worst first. `tried`: what is missing at each of the moments, of which none is complete. */
export function blocking({ needs }: SlotQuestion, calendar: Calendar, tried: readonly Missing[]): Blocking[] {
  const { people, rooms } = calendar;
  if (tried.length === 0) return [{ what: 'days', alone: 0, always: true, nobody: false }];
  const conditions: { what: Blocking['what']; nobody: boolean; fails(at: Missing): boolean }[] = [
    ...needs.map(({ need }, place) => ({
      what: { need },
      nobody: !people.some((each) => fills(each, place)),
      fails: (at: Missing) => (at.short[place] ?? 0) > 0,
    })),
    ...people
      .filter(({ mustCome }) => mustCome)
      .map((each) => ({
        what: { person: each.id },
        nobody: false,
        fails: (at: Missing) => at.people.includes(each),
      })),
    { what: 'room', nobody: rooms?.length === 0, fails: (at: Missing) => at.room },
  ];
  return conditions
    .map(({ what, nobody, fails: failsAt }) => {
      const failing = tried.filter(failsAt);
      const alone = failing.filter((at) => failures(at) === 1).length;
      return { found: { what, alone, always: failing.length === tried.length, nobody }, times: failing.length };
    })
    .filter(({ times }) => times > 0)
    .sort(
      ({ found: one, times }, { found: other, times: otherTimes }) =>
        Number(other.nobody) - Number(one.nobody) || other.alone - one.alone || otherTimes - times,
    )
    .map(({ found }) => found);
}

/** How many conditions are not met. */
const failures = ({ short, people, room }: Missing): number =>
  short.filter((each) => each > 0).length + people.length + Number(room);

/** Where the fewest people are missing; then where there is a room; then the soonest. */
export function nearest({ minimum, people }: Calendar, tried: readonly Missing[]): Missing | undefined {
  const everybody = sum(minimum) + people.filter(({ mustCome }) => mustCome).length;
  const weight = (at: Missing): number => 2 * peopleMissing(at) + Number(at.room);
  return (
    tried
      // A meeting with nobody who is needed is no compromise.
      .filter((at) => everybody === 0 || peopleMissing(at) < everybody)
      .reduce<Missing | undefined>(
        (best, at) => (best === undefined || weight(at) < weight(best) ? at : best),
        undefined,
      )
  );
}

const peopleMissing = ({ short, people }: Missing): number => sum(short) + people.length;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
