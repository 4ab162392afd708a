import { expect, test } from '@jest/globals';
import { isValidIBAN } from 'ibantools';
import { clientDataIn } from '../../src/shared/client-data-in.ts';
import { passesElfproef } from '../../src/shared/free-text/bsn.ts';
import { normalise } from '../../src/shared/free-text/normalise.ts';
import { isDutchWord } from '../../src/shared/free-text/words.ts';
import { type ClientDataKind, findClientData, freeText, warmFreeText } from '../../src/shared/free-text.ts';
import { explainClientData } from '../../src/shared/free-text-texts.ts';
import { clean, dirty, heldOut } from './free-text.corpus.ts';

const kinds: ClientDataKind[] = ['bsn', 'email', 'phone', 'iban', 'address', 'birth-date', 'name'];
const lowestRecall: Record<ClientDataKind, number> = {
  bsn: 0.99,
  email: 0.99,
  phone: 0.99,
  iban: 0.99,
  address: 0.95,
  'birth-date': 0.95,
  name: 0.9,
};
const mostRefused = 0.03;

interface Figures {
  kind: ClientDataKind;
  recall: number;
  /** Of the sentences refused for this kind, how many hold it: those under its heading against the clean ones. */
  precision: number;
  missed: string[];
}

function measure(set: Record<ClientDataKind, string[]>, cleanSet: readonly string[]): Figures[] {
  return kinds.map((kind) => {
    const missed = set[kind].filter((text) => !findClientData(text).includes(kind));
    const found = set[kind].length - missed.length;
    const wrong = cleanSet.filter((text) => findClientData(text).includes(kind)).length;
    return { kind, recall: found / set[kind].length, precision: found / Math.max(1, found + wrong), missed };
  });
}

const percent = (part: number) => `${(part * 100).toFixed(1)} %`;

for (const [name, set, cleanSet] of [
  ['corpus', dirty, clean],
  ['held-out corpus', heldOut.dirty, heldOut.clean],
] as const) {
  test(`the ${name} is found kind by kind, and clean sentences pass`, () => {
    const figures = measure(set, cleanSet);
    const refused = cleanSet.filter((text) => findClientData(text).length > 0);
    const rows = figures.map(
      ({ kind, recall, precision }) =>
        `${kind.padEnd(12)}${String(set[kind].length).padStart(5)}${percent(recall).padStart(10)}${percent(precision).padStart(12)}`,
    );
    const heading = `${'kind'.padEnd(12)}${'n'.padStart(5)}${'recall'.padStart(10)}${'precision'.padStart(12)}`;
    const last = `clean${String(cleanSet.length).padStart(12)}, refused ${percent(refused.length / cleanSet.length)}`;
    process.stdout.write(`\n${name}\n${[heading, ...rows, last].join('\n')}\n`);
    for (const { kind, recall, missed } of figures) {
      expect({ kind, missed, enough: recall >= lowestRecall[kind] }).toEqual({ kind, missed, enough: true });
    }
    expect({ refused, few: refused.length / cleanSet.length <= mostRefused }).toEqual({ refused, few: true });
  });
}

test('the corpus is large enough to say something', () => {
  for (const kind of kinds) expect(dirty[kind].length).toBeGreaterThanOrEqual(45);
  expect(clean.length).toBeGreaterThanOrEqual(250);
  expect(heldOut.clean.length).toBeGreaterThanOrEqual(100);
  expect(kinds.reduce((sum, kind) => sum + heldOut.dirty[kind].length, 0)).toBeGreaterThanOrEqual(100);
});

test.each([
  ['123456782', true],
  ['111222333', true],
  ['123456789', false],
  ['000000000', false],
  ['60826265', true],
  ['1234567', false],
])('elfproef of %s', (digits, passes) => expect(passesElfproef(digits)).toBe(passes));

const tables: Record<ClientDataKind, [text: string, found: boolean][]> = {
  bsn: [
    ['123456782', true],
    ['123456789', false],
    ['bsn123456782', true],
    ['nr123456782x', true],
    ['1234567820', false],
    ['€ 123456782', false],
    ['123456782 euro', false],
    ['123.456.782,50', false],
    ['Z-2026-001234', false],
    ['OOST-2026-014', false],
  ],
  email: [
    ['a@b.nl', true],
    ['jan [at] gmail.com', true],
    ['jan punt de vries at gmail punt com', true],
    ['@Karin', false],
    ['info@hilversum.nl', false],
    ['j.jansen@hilversum.nl', true],
  ],
  phone: [
    ['06-12345678', true],
    ['+31 (0)6 12345678', true],
    ['0031612345678', true],
    ['035-6234567', true],
    ['14 035', false],
    ['112', false],
    ['0800-2000', false],
    ['0900-8844', false],
    ['06-12-2026 14:30', false],
  ],
  iban: [
    ['NL91ABNA0417164300', true],
    ['nl91 abna 0417 1643 00', true],
    ['NL91.ABNA.0417.1643.00', true],
    ['DE89370400440532013000', true],
    ['NL 91 keer gebeld', false],
  ],
  address: [
    ['Emmastraat 12', true],
    ['1211 AB 12', true],
    ['1211ab12', true],
    ['1223', false],
    ['1211 AB', false],
    ['Emmastraat', false],
    ['Emmastraat 9.00 uur', false],
    ['week 12', false],
  ],
  'birth-date': [
    ['geb. 12-3-1984', true],
    ['12-03-1984', true],
    ["12/3/'84", true],
    ['12031984', true],
    ['geb. 3 mei 2019', true],
    ['3 mei 2026', false],
    ['sinds 1 januari 2015', false],
    ['per 1-7-2014', false],
    ['Wmo 2015', false],
    ['2025-2026', false],
  ],
  name: [
    ['mevrouw jansen', true],
    ['mevrouw heeft hulp nodig', false],
    ['Fatima El Amrani', true],
    ['fatima el amrani', true],
    ['Fatima', false],
    ['J. de Vries', true],
    ['Jansen, Fatima', true],
    ['Jan de V.', true],
    ['Leger des Heils', false],
    ['Prins Bernhardstraat', false],
    ['roos van Leary', false],
  ],
};

for (const kind of kinds) {
  test.each(tables[kind])(`${kind}: %s`, (text, found) => expect(findClientData(text).includes(kind)).toBe(found));
}

test('an IBAN is one thing: its digits are no BSN and no phone number', () => {
  expect(isValidIBAN('NL91ABNA0417164300')).toBe(true);
  expect(findClientData('NL91ABNA0417164300')).toEqual(['iban']);
});

test('kinds come once each, in a fixed order', () => {
  const text =
    'mevrouw Jansen, geb. 12-3-1984, Emmastraat 12, 06-12345678, a@b.nl, bsn 123456782 en 111222333, NL91ABNA0417164300';
  expect(findClientData(text)).toEqual(kinds);
});

test.each([
  ['full-width digits', '１２３４５６７８２', 'bsn'],
  ['Arabic digits', '١٢٣٤٥٦٧٨٢', 'bsn'],
  ['zero-width spaces', '1234\u200b567\u200d82', 'bsn'],
  ['a soft hyphen', '1234\u00ad56782', 'bsn'],
  ['non-breaking spaces', '123\u00a0456\u202f782', 'bsn'],
  ['look-alike dashes', '06\u201112\u201334\u221256\u201478', 'phone'],
  ['a full-width at sign', 'anna＠gmail．com', 'email'],
  ['mathematical digits', '𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟐', 'bsn'],
  ['decomposed diacritics', 'mevrouw O\u0308zdemir', 'name'],
  ['curly apostrophes', 'geb. 12/3/’84', 'birth-date'],
  ['the ij as one letter', 'mevrouw Van Dĳk', 'name'],
] as const)('the same through %s', (_, text, kind) => expect(findClientData(text)).toContain(kind));

test('text without tricks stays as it is', () => {
  expect(normalise('Vijf klanten, één vraag: 12-3 (a/b)?')).toBe('Vijf klanten, één vraag: 12-3 (a/b)?');
});

test.each([
  'grote',
  'aanvragen',
  'wachtlijsten',
  'keukentafelgesprek',
  'doorverwezen',
  'consulenten',
  'huizen',
  'katten',
])('%s is a Dutch word', (word) => expect(isDutchWord(word)).toBe(true));

const long = 100_000;
const hostile: Record<string, string> = {
  digits: '1'.repeat(long),
  'digits and dots': '1.'.repeat(long / 2),
  'nine digits that fail': '123456789 '.repeat(long / 10),
  'dates that fail': '99-99-9999 '.repeat(long / 11),
  'phones that fail': '0000000000 '.repeat(long / 11),
  'foreign phones that fail': Array.from(
    { length: long / 15 },
    (_, index) => `+999${String(index).padStart(9, '0')} `,
  ).join(''),
  'half IBANs': 'NL91ABNA04171643 '.repeat(long / 17),
  ibanlike: 'nl12'.repeat(long / 4),
  'at signs': '@'.repeat(long),
  'almost e-mail': 'a@'.repeat(long / 2),
  'local parts': `${'a.'.repeat(long / 2)}@`,
  'at in words': 'jan at punt '.repeat(long / 12),
  brackets: '[at] '.repeat(long / 5),
  letters: 'a'.repeat(long),
  capitals: 'A'.repeat(long),
  'capital words': 'Xqzw '.repeat(long / 5),
  'unknown words': Array.from(
    { length: long / 8 },
    (_, index) => `Q${index.toString(36).replace(/\d/g, 'x')}qzw, `,
  ).join(''),
  'unknown pairs': Array.from(
    { length: long / 12 },
    (_, index) => `fatima zq${index.toString(36).replace(/\d/g, 'q')}w.`,
  ).join(' '),
  'long compounds': 'huisdeurwijkteamoverleg'.repeat(long / 23),
  titles: 'mevrouw '.repeat(long / 8),
  particles: 'van de '.repeat(long / 7),
  'first names': 'Karin, '.repeat(long / 7),
  initials: 'A.'.repeat(long / 2),
  hyphens: 'a-'.repeat(long / 2),
  streets: 'straat '.repeat(long / 7),
  'numbers and words': 'a 1 '.repeat(long / 4),
  'street words': 'aan de weg 1.1 '.repeat(long / 15),
  postcodes: '1211 AB '.repeat(long / 8),
  'birth cues': 'geboren '.repeat(long / 8),
  'house cues': 'nummer '.repeat(long / 7),
  spaces: ' '.repeat(long),
  newlines: '\n'.repeat(long),
  accents: 'e\u0301'.repeat(long / 2),
  marks: `a${'\u0301'.repeat(long)}`,
  'half surrogates': '\ud800'.repeat(long),
  emoji: '👩‍👧'.repeat(long / 5),
  ligatures: 'ﷺ'.repeat(long),
};

test.each(Object.entries(hostile))('100,000 characters of %s take no time', (_, text) => {
  warmFreeText();
  findClientData(text.slice(0, 2_000));
  const before = process.threadCpuUsage();
  findClientData(text);
  const { user, system } = process.threadCpuUsage(before);
  // 100 ms of its own processor time on a quiet machine. What grows with the square of the length takes many seconds.
  expect((user + system) / 1000).toBeLessThan(1000);
});

test('an average sentence takes well under a millisecond', () => {
  warmFreeText();
  for (const text of clean) findClientData(text);
  const before = process.threadCpuUsage();
  for (const text of clean) findClientData(text);
  const { user, system } = process.threadCpuUsage(before);
  expect((user + system) / 1000 / clean.length).toBeLessThan(1);
});

test('typed text is trimmed', () => {
  expect(freeText(20).parse('  alles loopt \n')).toBe('alles loopt');
});

test('text over the limit is refused as too long, whatever it holds', () => {
  const error = freeText(20).safeParse('bsn 123456782 is van mevrouw Jansen').error;
  expect(error?.issues.map((issue) => issue.code)).toEqual(['too_big']);
});

test('client data is refused by kind, and the issue never holds the value', () => {
  const values = ['123456782', 'Jansen', 'Emmastraat', '0612345678'];
  const error = freeText(500).safeParse('mevrouw Jansen, bsn 123456782, Emmastraat 12, 0612345678').error;
  expect(error?.issues.map((issue) => issue.code === 'custom' && issue.params)).toEqual([
    { clientData: ['bsn', 'phone', 'address', 'name'] },
  ]);
  for (const value of values) expect(JSON.stringify(error)).not.toContain(value);
  expect(error === undefined ? [] : clientDataIn(error)).toEqual(['bsn', 'phone', 'address', 'name']);
});

test('the explanation names the kinds, says what to write, and that nothing was lost', () => {
  expect(explainClientData(['bsn'])).toBe(
    'Je tekst lijkt een BSN te bevatten. Laat het nummer weg of gebruik de casuscode. Er is niets bewaard; je tekst staat nog in het formulier.',
  );
  expect(explainClientData(['phone', 'address', 'name'])).toContain('een telefoonnummer, een adres en een naam');
  for (const kind of kinds) expect(explainClientData([kind])).not.toContain('!');
});
