// A moment for a casusoverleg: 40 colleagues over four weeks, at steps of 15 minutes. Beside it the search one would write first.
import type { SlotQuestion } from '../src/casusoverleg/slot.ts';
import { findSlots } from '../src/casusoverleg/slots.ts';
import type { Bench } from './support/bench.ts';
import { colleagues, wijkQuestion } from './support/calendars.ts';
import { type Figure, figure, quantile } from './support/figures.ts';
import { plainSlots } from './support/plain-slots.ts';

/** How full calendars are, and how many of those questions are searched plainly too: with ten people that takes longer than anybody waits. */
const kinds = {
  'usual calendars': { kind: {}, plainly: 10 },
  'full calendars': { kind: { full: 9 }, plainly: 10 },
  'two of everybody': { kind: { minimum: 2, full: 2 }, plainly: 0 },
} as const;
const questions = 200;
const goal = { goal: '≤ 50 ms', met: (value: number) => value <= 50 };

export const slots: Bench = async ({ say }) => {
  const [first = Number.NaN] = timed([wijkQuestion(1)], findSlots);
  const figures = Object.entries(kinds).flatMap(([name, { kind, plainly }]) => {
    say(name);
    const asked = Array.from({ length: questions }, (_, seed) => wijkQuestion(seed + 2, kind));
    return found(name, asked, asked.slice(0, plainly));
  });
  return [figure(`${colleagues} people, 4 weeks, the very first time`, 'ms', first, goal), ...figures];
};

function found(name: string, asked: readonly SlotQuestion[], some: readonly SlotQuestion[]): Figure[] {
  for (const each of some) agree(each);
  const ours = timed(asked, findSlots);
  const plain = timed(some, plainSlots);
  const answers = asked.filter((each) => findSlots(each).is === 'found').length;
  const beside = (part: number) =>
    some.length === 0 ? {} : { yardsticks: { [`searched plainly (${some.length})`]: quantile(plain, part) } };
  const what = `${name} (${answers} of ${asked.length} found)`;
  return [
    figure(`${what}, p50`, 'ms', quantile(ours, 0.5), beside(0.5)),
    figure(`${what}, p95`, 'ms', quantile(ours, 0.95), { ...beside(0.95), ...goal }),
    figure(`${what}, max`, 'ms', Math.max(...ours), { ...beside(1), ...goal }),
  ];
}

function timed(asked: readonly SlotQuestion[], search: (question: SlotQuestion) => unknown): number[] {
  return asked.map((each) => {
    const began = performance.now();
    search(each);
    return performance.now() - began;
  });
}

/** The comparison says nothing unless both find the same. */
function agree(question: SlotQuestion): void {
  const answer = findSlots(question);
  const [best] = plainSlots(question);
  const ours = answer.is === 'found' ? answer.slots[0] : undefined;
  const same =
    best?.from === ours?.from.getTime() && best?.people === ours?.people.length && best?.tentative === ours?.tentative;
  if (!same) throw new Error(`Not the same: ${JSON.stringify(best)} and ${JSON.stringify(ours)}`);
}
