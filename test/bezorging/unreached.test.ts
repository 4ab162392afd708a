import { expect, test } from '@jest/globals';
import { texts } from '../../src/bezorging/texts.ts';
import { firstOf, ordered, type Unreached, waitsLong } from '../../src/bezorging/unreached.ts';
import { problemKinds } from '../../src/ports.ts';
import { personId } from '../../src/shared/person.ts';

const channel = (name: string, since: string): Unreached & { name: string } => ({
  to: { conversation: name },
  problem: 'not-found',
  since,
  name,
});
const person = (name: string, since: string): Unreached & { name: string } => ({
  to: { person: personId.parse(name) },
  problem: 'blocked',
  since,
  name,
});

test('channels come first, the longest out of reach before the others; people by name, not by day', () => {
  const all = [
    person('Zeynep', '2026-03-01'),
    channel('West', '2026-03-30'),
    person('Adam', '2026-03-30'),
    channel('Oost', '2026-03-02'),
    person('Émile', '2026-03-02'),
  ];
  expect(ordered(all).map(({ name }) => name)).toEqual(['Oost', 'West', 'Adam', 'Émile', 'Zeynep']);
});

test.each([
  [0, 0, 0],
  [10, 10, 0],
  [11, 10, 1],
  [17, 10, 7],
])('of %i, %i are shown and %i are more', (count, shown, more) => {
  const list = Array.from({ length: count }, (_, index) => index);
  expect(firstOf(list)).toEqual({ shown: list.slice(0, shown), more });
});

const now = new Date('2026-03-30T07:05:00Z');
test.each([
  ['nothing waits', null, false],
  ['a moment', new Date('2026-03-30T07:04:50Z'), false],
  ['a minute', new Date('2026-03-30T07:04:00Z'), false],
  ['longer than a minute', new Date('2026-03-30T07:03:59Z'), true],
])('%s', (_, since, long) => expect(waitsLong(since, now)).toBe(long));

test('what waits is told with the day only when it is another day', () => {
  expect(texts.waiting(12, new Date('2026-03-30T07:00:00Z'), now)).toMatch(
    /^12 berichten wachten sinds 9\.00 uur\. Ze /,
  );
  expect(texts.waiting(1, new Date('2026-03-29T16:00:00Z'), now)).toMatch(
    /^1 bericht wacht sinds zondag 29 maart 18\.00 uur\. Het /,
  );
});

test.each(problemKinds)(
  '%s is explained for a channel and for a person, with what to do, and says nothing of answers',
  (kind) => {
    for (const { why, todo } of [texts.ofChannel[kind], texts.ofPerson[kind]]) {
      for (const text of [why, todo]) {
        expect(text).toMatch(/^\p{Lu}.*[.]$/u);
        expect(text).not.toMatch(/antwoord|herinner|cijfer|!|\b[Uu]w?\b/);
      }
    }
  },
);
