// Trees nobody wrote: whatever is taken in leads everybody somewhere, and whatever would not is refused.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readLijsten } from '../../src/keuzehulp/lijst-files.ts';
import { answersOf, idsOf, noneFits, treeFile, walk } from '../../src/keuzehulp/tree.ts';

const tree = readLijsten().tree.newest;

/** Where each of the two answers of each question leads: a question (0 to n-1) or an outcome (n and on). */
const graphs = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 3 })).chain(([questions, outcomes]) =>
  fc.record({
    questions: fc.constant(questions),
    outcomes: fc.constant(outcomes),
    leads: fc.array(fc.tuple(fc.nat({ max: questions + outcomes - 1 }), fc.nat({ max: questions + outcomes - 1 })), {
      minLength: questions,
      maxLength: questions,
    }),
  }),
);

const fileOf = ({ questions, outcomes, leads }: { questions: number; outcomes: number; leads: [number, number][] }) => {
  const id = (n: number): string => (n < questions ? `vraag-${n}` : `uitkomst-${n - questions}`);
  const outcome = (name: string, soort: string) => ({
    ...{ id: name, soort, titel: name, tekst: name, kort: name, aanbod: 'geen' },
  });
  return {
    ...{ lijst: 'consulent-nodig', versie: '1', naam: 'Proef', voorbeeld: true },
    vragen: leads.map(([yes, no], n) => ({
      ...{ id: id(n), vraag: 'Ja?', uitleg: '', kort: 'Ja' },
      antwoorden: [
        { id: 'ja', tekst: 'Ja', naar: id(yes) },
        { id: 'nee', tekst: 'Nee', naar: id(no) },
      ],
    })),
    uitkomsten: [
      ...Array.from({ length: outcomes }, (_, n) => outcome(`uitkomst-${n}`, 'toegangsteam')),
      outcome('past-niet', 'past-niet'),
    ],
  };
};

/** By brute force: longest way from the first question (Infinity in a loop), and all that is come to. */
function looked({ questions, leads }: { questions: number; leads: [number, number][] }) {
  let now = new Set([0]);
  const reached = new Set([0]);
  let longest = 0;
  // After as many steps as there are questions a way without a loop has left them all.
  for (let step = 1; step <= questions + 1; step += 1) {
    const asked = [...now].filter((n) => n < questions);
    if (asked.length > 0) longest = step;
    now = new Set(asked.flatMap((n) => leads[n] ?? []));
    for (const each of now) reached.add(each);
  }
  return { longest: longest > questions ? Number.POSITIVE_INFINITY : longest, reached };
}

describe('a tree', () => {
  test('is taken in exactly when every way ends within seven questions and everything is come to', () => {
    let taken = 0;
    let refused = 0;
    fc.assert(
      fc.property(graphs, (graph) => {
        const { longest, reached } = looked(graph);
        const isGood = longest <= 7 && reached.size === graph.questions + graph.outcomes;
        const parsed = treeFile.safeParse(fileOf(graph));
        if (isGood) taken += 1;
        else refused += 1;
        expect(parsed.success).toBe(isGood);
      }),
      { numRuns: 3000, seed: 5 },
    );
    expect(taken).toBeGreaterThan(50);
    expect(refused).toBeGreaterThan(50);
  });

  test('leads whoever answers anything to an outcome that is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 7, maxLength: 7 }), (choices) => {
        let answers = '';
        let place = walk(tree, answers, 'geen');
        for (const choice of choices) {
          if (place?.at !== 'question') break;
          const ids = [...place.question.antwoorden.map(({ id }) => id), noneFits];
          answers = answersOf([...idsOf(answers), ids[choice % ids.length] ?? '']);
          place = walk(tree, answers, 'geen');
        }
        expect(place?.at).toBe('outcome');
        expect(place?.steps).toHaveLength(idsOf(answers).length);
        // One answer more than there are questions leads nowhere.
        expect(walk(tree, `${answers}.ja`, 'geen')).toBeNull();
        // Back is one answer less.
        expect(walk(tree, answersOf(idsOf(answers).slice(0, -1)), 'geen')?.at).toBe('question');
      }),
      { numRuns: 2000 },
    );
  });

  test('knows no way for what was not one of its answers, whatever it is', () => {
    const known = new Set([noneFits, ...tree.vragen.flatMap(({ antwoorden }) => antwoorden.map(({ id }) => id))]);
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), (junk) => {
        if (junk.split('.').some((id) => !known.has(id))) expect(walk(tree, junk, 'geen')).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});
