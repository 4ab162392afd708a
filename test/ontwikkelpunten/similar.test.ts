// Look-alikes as people write them: found among many others, on both engines, and seldom one that is something else.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type OpenDatabase, openDatabase } from '../../src/db/open.ts';
import { noFields, puntId } from '../../src/ontwikkelpunten/punt.ts';
import { alike, type Candidate, likeness } from '../../src/ontwikkelpunten/similar.ts';
import { candidatesFor, stemsOf } from '../../src/ontwikkelpunten/similar-store.ts';
import { insertPunt } from '../../src/ontwikkelpunten/store.ts';
import { type EngineName, newDatabase } from '../support/database.ts';
import { randomFrom } from '../support/random.ts';
import { others, same } from './similar.corpus.ts';

const now = new Date('2026-03-30T07:00:00Z');
const id = (n: number) => puntId.parse(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`);

/** Titles of the same words in any order, by which no point is told from another; newer than the ones that are meant. */
function crowd(count: number): string[] {
  const words = [
    ...new Set(
      same
        .flat()
        .join(' ')
        .split(/[^\p{L}]+/u),
    ),
  ].filter((word) => word !== '');
  const next = randomFrom(7);
  const word = () => words[Math.floor(next() * words.length)] ?? '';
  return Array.from({ length: count }, () => Array.from({ length: 6 }, word).join(' '));
}

describe.each<EngineName>(['PGlite', 'PostgreSQL'])('on %s', (engine) => {
  let opened: OpenDatabase;
  beforeAll(async () => {
    opened = await openDatabase(await newDatabase(engine), (error) => {
      throw error;
    });
    for (const [index, title] of [...same.map(([first]) => first), ...crowd(1200)].entries()) {
      await insertPunt(opened.db, { id: id(index), fields: { ...noFields, title, status: 'ingebracht' }, now });
    }
  });
  afterAll(() => opened.close());

  const found = async (text: string): Promise<string[]> => {
    const { stems, newest } = await stemsOf(opened.db, text);
    const near = alike(stems, newest, await candidatesFor(opened.db, stems, text));
    return near.map(({ punt }) => punt.fields.title);
  };

  test('the same wish in other words is among the three that are shown, and another wish seldom is', async () => {
    const written = new Set(same.map(([title]) => title));
    const missed: string[] = [];
    const wrong: string[] = [];
    let shown = 0;
    for (const [title, words] of [...same, ...others.map((text) => [null, text] as const)]) {
      // What the crowd is made of says nothing about precision: it holds the words by design.
      const near = (await found(words)).filter((each) => written.has(each));
      shown += near.length;
      wrong.push(...near.filter((each) => each !== title).map((each) => `${words} -> ${each}`));
      if (title !== null && !near.includes(title)) missed.push(words);
    }
    const recall = 1 - missed.length / same.length;
    const precision = 1 - wrong.length / shown;
    console.info({ engine, pairs: same.length, others: others.length, recall, precision, missed, wrong });
    expect(same.length).toBeGreaterThanOrEqual(40);
    expect(others.length).toBeGreaterThanOrEqual(60);
    expect(recall).toBeGreaterThanOrEqual(0.91);
    expect(precision).toBeGreaterThanOrEqual(0.95);
  });

  test.each([['de het een'], ["' | & ! :* ( \\"], ['🙂'], ['']])(
    'a text without words, %j, looks like nothing',
    async (text) => {
      expect(await found(text)).toEqual([]);
    },
  );
});

describe('likeness', () => {
  const point = (title: string[], status = 'ingebracht'): Candidate => ({
    punt: {
      ...{ id: id(1), number: 1, itemId: null, gone: false, createdAt: now, statusSince: now },
      fields: { ...noFields, status },
    },
    ...{ titleStems: title, stems: title, letters: 0 },
  });
  const asked = (...stems: string[]) => stems.map((stem) => ({ stem, among: 0 }));
  const of = (words: string[], title: string[]): number => likeness(asked(...words), 300, point(title));

  test('counts a part of a compound and a slip of the pen, less than the word itself', () => {
    const whole = of(['klanttevredenheid'], ['klanttevredenheid']);
    for (const near of ['tevredenheid', 'klantevredenheid']) {
      expect(of(['klanttevredenheid'], [near])).toBeGreaterThan(0);
      expect(of(['klanttevredenheid'], [near])).toBeLessThan(whole);
    }
    expect(of(['balie'], ['bali'])).toBe(0);
    expect(of(['wijk'], ['wijkkaart'])).toBe(0);
  });

  test('says little for a word that everybody writes', () => {
    const held = point(['systeem', 'inloggen', 'traag']);
    const rest = asked('balie');
    const common = likeness([{ stem: 'systeem', among: 280 }, ...rest], 300, held);
    const rare = likeness([{ stem: 'systeem', among: 1 }, ...rest], 300, held);
    expect(common).toBeLessThan(rare);
  });

  test('shows three at most, and what is settled only when it is nearly the same', () => {
    const many = Array.from({ length: 5 }, () => point(['balie', 'terugbellen']));
    expect(alike(asked('balie', 'terugbellen'), 300, many)).toHaveLength(3);
    const settled = (title: string[]) => alike(asked('balie', 'terugbellen'), 300, [point(title, 'geborgd')]);
    expect(settled(['balie', 'terugbellen'])).toHaveLength(1);
    expect(settled(['balie', 'terugbellen', 'avond', 'zaterdag'])).toEqual([]);
  });
});
