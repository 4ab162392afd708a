// The soft warning: an age with a place or a rare fact. It would rather miss one than cry wolf.
import { expect, test } from '@jest/globals';
import { mayPointToSomeone } from '../../src/shared/free-text.ts';
import { harmless, heldOut, telling } from './combination.corpus.ts';
import { clean, heldOut as heldOutOfNames } from './free-text.corpus.ts';

const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)} %`;

/** `lowest` and `most`: the share that must be found, and that may be warned about for nothing. */
function measured(name: string, tell: readonly string[], harm: readonly string[], lowest: number, most: number): void {
  const missed = tell.filter((text) => !mayPointToSomeone(text));
  const wrong = harm.filter(mayPointToSomeone);
  const found = `found ${percent(tell.length - missed.length, tell.length)} of ${tell.length}`;
  process.stdout.write(
    `\n${name}: ${found}, warned for nothing ${percent(wrong.length, harm.length)} of ${harm.length}\n`,
  );
  expect({ missed, enough: missed.length <= (1 - lowest) * tell.length }).toEqual({ missed, enough: true });
  expect({ wrong, few: wrong.length <= most * harm.length }).toEqual({ wrong, few: true });
}

test('a combination is found, and a sentence without one gives no warning', () => {
  expect(telling.length).toBeGreaterThanOrEqual(60);
  expect(harmless.length).toBeGreaterThanOrEqual(150);
  measured('combinations', telling, harmless, 0.95, 0.01);
});

test('so it is with sentences the rules were not made with', () => {
  measured('held-out combinations', heldOut.telling, heldOut.harmless, 0.8, 0.02);
});

test('ordinary sentences of a dagstart give no warning', () => {
  const ordinary = [...clean, ...heldOutOfNames.clean];
  const wrong = ordinary.filter(mayPointToSomeone);
  process.stdout.write(
    `\nordinary sentences: warned ${percent(wrong.length, ordinary.length)} of ${ordinary.length}\n`,
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['an age alone', 'man van 43', false],
  ['a place alone', 'man uit de Emmastraat', false],
  ['both', 'man van 43 uit de Emmastraat', true],
  ['both, in two sentences', 'Man van 43. Woont in de Emmastraat.', true],
  [
    'far apart',
    `Man van 43 gesproken. ${'Verder was het vandaag rustig. '.repeat(5)}Spreekuur in de Emmastraat.`,
    false,
  ],
  ['a wijk is no place', 'man van 43 uit Kerkelanden', false],
  ['a range is no age', 'jongere van 18 tot 23 uit de Emmastraat', false],
  ['a number of children is no age', 'moeder van 3 uit de Emmastraat', false],
  ['a small child has one', 'meisje van 3 uit de Emmastraat', true],
  ['nobody is 143', 'man van 143 uit de Emmastraat', false],
  ['with look-alike characters', 'man\u00a0van\u00a0４３ uit de Emma\u00adstraat', true],
  ['in capitals', 'MAN VAN 43 UIT DE EMMASTRAAT', true],
  ['in small letters', 'man van 43 uit de emmastraat', true],
  ['nothing', '', false],
])('%s: %s', (_, text, points) => expect(mayPointToSomeone(text)).toBe(points));

test.each(
  Object.entries({
    ages: 'man van 43 '.repeat(9_000),
    'ages and words': 'man van 43 uit '.repeat(7_000),
    letters: 'a'.repeat(100_000),
    'letters behind an age': `man van 43, ${'a'.repeat(100_000)}`,
    capitals: `man van 43 in ${'Aa '.repeat(30_000)}`,
    streets: `man van 43 ${'straat '.repeat(14_000)}`,
    brackets: 'man ('.repeat(20_000),
    numbers: '43-jarige '.repeat(10_000),
    spaces: `man van${' '.repeat(100_000)}43`,
  }),
)('100,000 characters of %s take no time', (_, text) => {
  mayPointToSomeone('man van 43 in de emmastraat');
  const before = process.threadCpuUsage();
  mayPointToSomeone(text);
  const { user, system } = process.threadCpuUsage(before);
  // A few ms of its own processor time on a quiet machine. What grows with the square of the length takes many seconds.
  expect((user + system) / 1000).toBeLessThan(1000);
});

test('an average sentence takes well under a millisecond', () => {
  for (const text of telling) mayPointToSomeone(text);
  const before = process.threadCpuUsage();
  for (const text of telling) mayPointToSomeone(text);
  const { user, system } = process.threadCpuUsage(before);
  expect((user + system) / 1000 / telling.length).toBeLessThan(1);
});
