// The question sets as data: those that ship are good, and a broken one is found at the start.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { aandachtsgebied, areaNames } from '../../src/shared/aandachtsgebied.ts';
import { rhythms } from '../../src/shared/occurrence.ts';
import { StartError } from '../../src/shared/start-error.ts';
import { readQuestionSets } from '../../src/vragen/question-files.ts';

describe('the sets that ship', () => {
  const sets = readQuestionSets();

  test.each(rhythms)('%s asks about every aandachtsgebied once, by its name, and fits on a phone', (rhythm) => {
    const { name, version, scores, text } = sets[rhythm];
    expect([name, version]).toEqual([rhythm, '1']);
    expect(scores.map(({ area }) => area)).toEqual(aandachtsgebied.options);
    for (const question of scores) {
      expect(question.text.startsWith(`${areaNames[question.area]}: hoe `)).toBe(true);
      expect(question.text.length).toBeLessThanOrEqual(60);
    }
    expect(text.length).toBeLessThanOrEqual(60);
    for (const asked of [...scores.map((question) => question.text), text]) expect(asked).toMatch(/^[^!]+\?$/);
  });

  test('the dagstart asks what it always asked', () => {
    expect(sets.dag.scores.map((question) => question.text)).toEqual([
      'Integrale toegang: hoe gaat het?',
      'Integrale dienstverlening: hoe gaat het?',
      'Wijkgerichte dienstverlening: hoe gaat het?',
      'Regiesysteem: hoe gaat het?',
    ]);
    expect(sets.dag.text).toBe('Wat moet het team weten?');
  });

  test('every file in questions/ is one of them', () => {
    const folder = new URL('../../questions/', import.meta.url);
    expect(readdirSync(folder).sort()).toEqual(rhythms.map((rhythm) => `${rhythm}-1.json`).sort());
  });
});

describe('a folder of one’s own', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'questions-'));
    for (const rhythm of rhythms) write(`${rhythm}-1.json`, set(rhythm, '1'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const read = () => readQuestionSets(pathToFileURL(`${folder}/`));
  const write = (name: string, content: unknown): void =>
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  const set = (name: string, version: unknown, more: object = {}) => ({
    name,
    version,
    scores: aandachtsgebied.options.map((area) => ({ area, text: `${area} ${String(version)}?` })),
    text: `Open ${String(version)}?`,
    ...more,
  });
  const [first = 'regiesysteem', ...others] = aandachtsgebied.options;
  const scored = (areas: readonly string[]) => areas.map((area) => ({ area, text: 'Hoe gaat het?' }));

  test('the highest version holds, counted and not spelled; other rhythms and other files stay as they are', () => {
    for (const version of ['2', '10', '9']) write(`dag-${version}.json`, set('dag', version));
    write('README.md', 'not a set');
    expect(read().dag).toMatchObject({ version: '10', text: 'Open 10?' });
    expect(read().maand.version).toBe('1');
  });

  test.each([
    ['no JSON', '{"name":', /questions\/dag-2\.json: .*JSON/],
    ['nothing', '', /questions\/dag-2\.json: .*JSON/],
    ['a list', [], /questions\/dag-2\.json: .*expected object/],
    ['a rhythm nobody has', set('week', '2'), /questions\/dag-2\.json: name /],
    ['another rhythm than its name', set('maand', '2'), /the name and version in it belong to maand-2\.json/],
    ['another version than its name', set('dag', '3'), /the name and version in it belong to dag-3\.json/],
    ['a version in words', set('dag', 'twee'), /version is not a whole number/],
    ['a version as a number', set('dag', 2), /version /],
    ['an aandachtsgebied left out', set('dag', '2', { scores: scored(others) }), /asks integrale-toegang 0 times/],
    ['one asked twice', set('dag', '2', { scores: scored([first, first, ...others]) }), /integrale-toegang 2 times/],
    ['an unknown aandachtsgebied', set('dag', '2', { scores: scored(['koffie']) }), /scores\.0\.area/],
    ['a question of 121 characters', set('dag', '2', { text: 'a'.repeat(121) }), /text .*120/],
    ['an empty question', set('dag', '2', { text: '' }), /text /],
    ['no open question', set('dag', '2', { text: undefined }), /text /],
    ['a field too many', set('dag', '2', { texts: 'x' }), /texts/],
  ])('a file with %s stops the start, which names the file and what is wrong', (_, content, problem) => {
    write('dag-2.json', content);
    expect(read).toThrow(StartError);
    expect(read).toThrow(problem);
  });

  test('a rhythm without a file and a folder that is not there stop the start', () => {
    rmSync(join(folder, 'maand-1.json'));
    expect(read).toThrow(StartError);
    expect(read).toThrow('there is no file maand-<version>.json');
    expect(() => readQuestionSets(pathToFileURL(`${folder}/nowhere/`))).toThrow('the folder cannot be read');
  });
});
