// The lists that ship, and what happens to one that is wrong.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checklistFile } from '../../src/keuzehulp/checklist.ts';
import { readLijsten } from '../../src/keuzehulp/lijst-files.ts';
import { noneFits, type Tree, walk } from '../../src/keuzehulp/tree.ts';
import { regelingen } from '../../src/shared/regeling.ts';
import { StartError } from '../../src/shared/start-error.ts';

const shipped = readLijsten();
const own = new URL('../../lijsten/', import.meta.url).pathname;

/** Every way through a tree, "Geen van deze past" included, as answers. */
function ways(tree: Tree, before: readonly string[] = []): string[][] {
  const place = walk(tree, before.join('.'), 'geen');
  if (place?.at !== 'question') return [[...before]];
  const ids = [...place.question.antwoorden.map(({ id }) => id), noneFits];
  return ids.flatMap((id) => ways(tree, [...before, id]));
}

describe.each(shipped.tree.all.map((tree) => ({ version: tree.versie, tree })))('tree $version', ({ tree }) => {
  const all = ways(tree);
  const ends = all.map((way) => walk(tree, way.join('.'), 'geen'));

  test('ends every way in an outcome, after seven questions at most', () => {
    expect(all.length).toBeGreaterThan(20);
    expect(ends.filter((end) => end?.at !== 'outcome')).toEqual([]);
    expect(Math.max(...all.map((way) => way.length))).toBeLessThanOrEqual(7);
  });

  test('asks from four to seven questions and comes to each of them and to each outcome', () => {
    const asked = new Set(ends.flatMap((end) => end?.steps.map(({ question }) => question.id) ?? []));
    const reached = new Set(ends.map((end) => (end?.at === 'outcome' ? end.outcome.id : '')));
    expect([...asked].sort()).toEqual(tree.vragen.map(({ id }) => id).sort());
    expect([...reached].sort()).toEqual(tree.uitkomsten.map(({ id }) => id).sort());
    expect(tree.vragen.length).toBeGreaterThanOrEqual(4);
    expect(tree.vragen.length).toBeLessThanOrEqual(7);
  });

  test('comes to the toegangsteam, each regeling, the casusoverleg, somebody else, and a rule that does not fit', () => {
    const kinds = new Set(tree.uitkomsten.map(({ soort }) => soort));
    expect([...kinds].sort()).toEqual(['casusoverleg', 'consulent', 'extern', 'past-niet', 'toegangsteam']);
    for (const each of regelingen) expect(tree.uitkomsten.map(({ id }) => id)).toContain(`consulent-${each}`);
  });

  test('"Geen van deze past" stands on every question and leads to the rule that does not fit', () => {
    const none = ends.filter((_, index) => all[index]?.at(-1) === noneFits);
    expect(none.length).toBeGreaterThanOrEqual(tree.vragen.length);
    for (const end of none) expect(end).toMatchObject({ at: 'outcome', outcome: { soort: 'past-niet' } });
  });

  test('offers what fits the outcome', () => {
    const offers = { casusoverleg: 'casus', consulent: 'overdracht', 'past-niet': 'ontwikkelpunt' };
    for (const [soort, aanbod] of Object.entries(offers))
      for (const each of tree.uitkomsten.filter((one) => one.soort === soort)) expect(each.aanbod).toBe(aanbod);
  });

  test('is marked as an example as long as nobody has made it the own one', () => {
    expect(tree.voorbeeld).toBe(true);
  });
});

describe('what people read', () => {
  const { vragen, uitkomsten } = shipped.tree.newest;
  const { punten } = shipped.checklist.newest;
  const read = [
    ...vragen.flatMap(({ vraag, uitleg, antwoorden }) => [vraag, uitleg, ...antwoorden.map(({ tekst }) => tekst)]),
    ...uitkomsten.flatMap(({ titel, tekst }) => [titel, tekst]),
    ...punten.flatMap(({ klaar, nog }) => [klaar, nog]),
  ].filter((each) => each !== '');
  const sentences = read.flatMap((each) => each.split(/(?<=[.?:])\s+/));

  test('is short: sentences of sixteen words at most, and words without a chain of other words', () => {
    for (const sentence of sentences) expect([sentence, sentence.split(/\s+/).length <= 16]).toEqual([sentence, true]);
    const known = /^(schuldhulpverlening|participatiewet|ontwikkelpunt)$/i;
    const long = read
      .flatMap((each) => each.split(/[^\p{L}]+/u))
      .filter((word) => word.length > 16 && !known.test(word));
    expect(long).toEqual([]);
  });

  test('says "je", never shouts, and has no words of the office', () => {
    for (const each of read) {
      expect(each).not.toMatch(
        /!|\b(u|uw|dient|middels|betreffende|conform|inzake|casuïstiek|triage|escaleren|borgen)\b/i,
      );
    }
  });

  test('an outcome says what to do in two sentences at most', () => {
    for (const { tekst } of uitkomsten) expect(tekst.split(/(?<=[.?])\s+/).length).toBeLessThanOrEqual(2);
  });
});

test('the checklist has about eight items, each with what is still to do', () => {
  expect(shipped.checklist.newest.punten.length).toBeGreaterThanOrEqual(7);
  expect(shipped.checklist.newest.punten.length).toBeLessThanOrEqual(9);
  expect(checklistFile.safeParse(shipped.checklist.newest).success).toBe(true);
});

describe('reading', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lijsten-'));
    cpSync(own, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const read = () => readLijsten(pathToFileURL(`${folder}/`));
  const write = (name: string, content: unknown): void =>
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  const tree = (change: object) => ({ ...shipped.tree.newest, versie: '2', ...change });
  const list = (change: object) => ({ ...shipped.checklist.newest, versie: '2', ...change });
  const ask = (id: string, ...to: string[]) => ({
    ...{ id, vraag: `${id}?`, uitleg: '', kort: id },
    antwoorden: to.map((naar, index) => ({ id: `a${index}`, tekst: 'Ja', naar })),
  });
  const end = (id: string, soort = 'toegangsteam') => ({
    ...{ id, soort, titel: id, tekst: id, kort: id, aanbod: 'geen' },
  });
  const small = (vragen: object[], uitkomsten = [end('klaar'), end('past-niet', 'past-niet')]) =>
    tree({ vragen, uitkomsten });

  test('gives the newest version, counted and not spelled, and keeps the older ones', () => {
    for (const versie of ['2', '10', '9']) write(`consulent-nodig-${versie}.json`, tree({ versie }));
    write('een-andere-lijst-1.json', 'is of somebody else');
    expect(read().tree.newest.versie).toBe('10');
    expect(read().tree.of('2')?.versie).toBe('2');
    expect(read().tree.of('3')).toBeUndefined();
    expect(read().tree.all.map(({ versie }) => versie)).toEqual(['10', '9', '2', '1']);
    expect(read().checklist.newest.versie).toBe('1');
  });

  test.each<[string, unknown, RegExp]>([
    ['no JSON', '{"lijst":\n', /JSON/],
    ['another version than its name', tree({ versie: '3' }), /belong to consulent-nodig-3\.json/],
    ['another list than its name', list({}), /lijst /],
    ['a version in words', tree({ versie: 'twee' }), /versie is not a whole number/],
    ['a key too many', tree({ vraag: 'x' }), /vraag/],
    ['an id in capitals', small([ask('Een', 'klaar', 'klaar')]), /vragen\.0\.id is not like lower-case-words/],
    [
      'an outcome that is there twice',
      small([ask('een', 'klaar', 'klaar')], [end('klaar'), end('klaar'), end('p', 'past-niet')]),
      /klaar is there twice/,
    ],
    ['a question called as an outcome', small([ask('klaar', 'klaar', 'klaar')]), /klaar is there twice/],
    [
      'an answer that is there twice',
      small([{ ...ask('een', 'klaar'), antwoorden: [1, 2].map(() => ({ id: 'ja', tekst: 'Ja', naar: 'klaar' })) }]),
      /een has the answer ja twice/,
    ],
    ['one answer only', small([ask('een', 'klaar')]), /vragen\.0\.antwoorden/],
    ['an answer that leads nowhere', small([ask('een', 'klaar', 'weg')]), /een leads to weg, which is not there/],
    ['a loop', small([ask('een', 'twee', 'klaar'), ask('twee', 'een', 'klaar')]), /een comes back to itself/],
    ['a question that leads to itself', small([ask('een', 'een', 'klaar')]), /een comes back to itself/],
    [
      'a question nothing leads to',
      small([ask('een', 'klaar', 'klaar'), ask('twee', 'klaar', 'klaar')]),
      /nothing leads to twee/,
    ],
    [
      'an outcome nothing leads to',
      small([ask('een', 'klaar', 'klaar')], [end('klaar'), end('op'), end('p', 'past-niet')]),
      /nothing leads to op/,
    ],
    [
      'no outcome for a rule that does not fit',
      small([ask('een', 'klaar', 'op')], [end('klaar'), end('op')]),
      /0 outcomes of the kind past-niet/,
    ],
    [
      'an answer of its own for that',
      small([
        {
          ...ask('een', 'klaar', 'klaar'),
          antwoorden: ['ja', noneFits].map((id) => ({ id, tekst: 'Ja', naar: 'klaar' })),
        },
      ]),
      /may not have an answer geen-past/,
    ],
    [
      'eight questions in a row',
      small(Array.from({ length: 8 }, (_, n) => ask(`q${n}`, n < 7 ? `q${n + 1}` : 'klaar', 'klaar'))),
      /q7 comes after 7 questions/,
    ],
    [
      'an outcome of a kind nobody knows',
      small([ask('een', 'klaar', 'klaar')], [end('klaar', 'koffie'), end('p', 'past-niet')]),
      /uitkomsten\.0\.soort/,
    ],
    [
      'a question of 121 characters',
      small([{ ...ask('een', 'klaar', 'klaar'), vraag: 'a'.repeat(121) }]),
      /vragen\.0\.vraag/,
    ],
    ['only spaces for a question', small([{ ...ask('een', 'klaar', 'klaar'), vraag: '  ' }]), /vragen\.0\.vraag/],
  ])('a tree with %s stops the start with one line that names the file', (_, content, problem) => {
    write('consulent-nodig-2.json', content);
    expect(read).toThrow(StartError);
    expect(read).toThrow(problem);
    expect(read).toThrow(/^lijsten\/consulent-nodig-2\.json: [^\n]*$/);
  });

  test.each<[string, unknown, RegExp]>([
    [
      'an item that is there twice',
      list({ punten: [1, 2].map(() => ({ id: 'een', klaar: 'Een', nog: 'Doe.' })) }),
      /een is there twice/,
    ],
    ['one item', list({ punten: [{ id: 'een', klaar: 'Een', nog: 'Doe.' }] }), /punten /],
    [
      'an item without what to do',
      list({
        punten: [
          { id: 'een', klaar: 'Een' },
          { id: 'twee', klaar: 'Twee', nog: 'Doe.' },
        ],
      }),
      /punten\.0\.nog/,
    ],
    ['nothing in it', '', /JSON/],
  ])('a checklist with %s stops the start too', (_, content, problem) => {
    write('overdracht-compleet-2.json', content);
    expect(read).toThrow(StartError);
    expect(read).toThrow(problem);
    expect(read).toThrow(/^lijsten\/overdracht-compleet-2\.json: [^\n]*$/);
  });

  test('a list without a file, and a folder that is not there, stop the start', () => {
    rmSync(join(folder, 'overdracht-compleet-1.json'));
    expect(read).toThrow(StartError);
    expect(read).toThrow('there is no file overdracht-compleet-<version>.json');
    expect(() => readLijsten(pathToFileURL(`${folder}/nowhere/`))).toThrow('the folder cannot be read');
  });
});
