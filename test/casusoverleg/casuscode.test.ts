import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeParts, exampleCode, readCode } from '../../src/casusoverleg/casuscode.ts';

const today = '2026-03-30';
const usual = 'WIJK-JJJJ-NNN';
const read = (typed: string, format = usual, wijk = 'Oost') => readCode(typed, format, wijk, today);

describe('a code is read as people type it', () => {
  test.each([
    'OOST-2026-014',
    'oost-2026-014',
    'Oost 2026 014',
    '  oost  2026  14 ',
    'oost2026014',
    'oost-26-14',
    'wijk Oost, 2026/014',
    'wijkteam oost 2026-014',
    '2026-014',
    'Óost – 2026 — 014.',
  ])('%s', (typed) => {
    expect(read(typed)).toEqual({ is: 'code', code: 'OOST-2026-014' });
  });

  test('also in another format', () => {
    expect(read('26 xyz 3', 'JJ/AAA.NN')).toEqual({ is: 'code', code: '26/XYZ.03' });
    expect(read('oude haven 2025 7', usual, 'Oude Haven')).toEqual({ is: 'code', code: 'OUDEHAVEN-2025-007' });
    expect(read('c 1-23', 'C-NN-NNN')).toEqual({ is: 'code', code: 'C-01-023' });
    expect(read('1-23', 'C-NN-NNN')).toEqual({ is: 'other' });
    expect(read('zw 26/3', 'ZW-JJ-NNN')).toEqual({ is: 'code', code: 'ZW-26-003' });
    expect(read('1-23', 'NN-NNN')).toEqual({ is: 'code', code: '01-023' });
  });

  test('what could be two numbers is not guessed', () => {
    for (const typed of ['oost202614', 'oost 14', '123', 'OOST-2026-0144', 'OOST-2026', '']) {
      expect([typed, read(typed).is]).toEqual([typed, 'other']);
    }
  });

  test('letters and digits of another script are read as what they are, or not at all, and never left out', () => {
    expect(read('ＯＯＳＴ－２０２６－０１４')).toEqual({ is: 'code', code: 'OOST-2026-014' });
    expect(read('OOST-2026-01４')).toEqual({ is: 'code', code: 'OOST-2026-014' });
    for (const typed of ['OOST-2026-01٤', 'OOST-2026-014-фатима', 'OOST-2026-0१4']) {
      expect([typed, read(typed).is]).toEqual([typed, 'other']);
    }
  });

  test('its own example is always understood', () => {
    for (const format of [
      ...[usual, 'JJ/AAA.NN', 'WIJKJJNNNN', 'NNNN', 'AA-NNNNN', 'WIJK_JJJJ_N'],
      // With letters or digits that are the same in every code.
      ...['C-NN-NNN', 'ZW.JJJJ.NNN', 'WIJK-C-NNN', 'X9-NNN', '2-NNN', 'CASUS-JJJJ-NNN', 'NNNCNN', '--NN--WIJK--'],
    ])
      for (const wijk of ['Oost', 'Oude Haven', "'s-Graveland", 'Één']) {
        const example = exampleCode(format, wijk, 2026);
        expect(read(example, format, wijk)).toEqual({ is: 'code', code: example });
      }
  });

  test('whatever code it is, it is read again as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2016, max: 2026 }), fc.integer({ min: 0, max: 999 }), (year, number) => {
        const code = `OOST-${year}-${String(number).padStart(3, '0')}`;
        expect(read(code)).toEqual({ is: 'code', code });
        expect(read(code.toLowerCase().replaceAll('-', ' '))).toEqual({ is: 'code', code });
      }),
    );
  });
});

describe('what is no code is kept nowhere', () => {
  test('whatever is typed gives a code of the format or none', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (typed) => {
        const found = read(typed);
        if (found.is === 'code') expect(found.code).toMatch(/^OOST-20(1[6-9]|2[0-6])-\d{3}$/);
      }),
      { numRuns: 500 },
    );
  });

  test('a year that cannot be one of a casus, as one of birth', () => {
    expect(read('OOST-1954-014')).toEqual({ is: 'year', from: 2016, until: 2026 });
    expect(read('OOST-2062-014')).toEqual({ is: 'year', from: 2016, until: 2026 });
  });

  test.each([
    ['OOST-2026-Jansen', 'name'],
    ['jansen', 'name'],
    ['Piet de Vries', 'name'],
    ['123456782', 'bsn'],
    ['OOST-2026-123456782', 'bsn'],
    ['0612345678', 'phone'],
    ['OOST-12-03-1987', 'birth-date'],
    ['1223 AB 12', 'address'],
    ['inwoner@voorbeeld.nl', 'email'],
  ])('%s is seen to hold client data (%s)', (typed, kind) => {
    const found = read(typed);
    expect(found.is === 'client-data' ? found.kinds : found.is).toContain(kind);
  });

  test('a word that is no name is only not understood', () => {
    for (const typed of ['WEST-2026-014', 'nieuwe casus', 'casus 14', 'de inwoner'])
      expect([typed, read(typed).is]).toEqual([typed, 'other']);
  });

  test('reading takes no longer for a long text', () => {
    const began = performance.now();
    for (const format of [usual, '-/-/-/-/-/-/-/-/-/-/-/-/-/-NN'])
      for (const typed of ['OOST'.repeat(5000), '- '.repeat(20_000), '1 '.repeat(20_000)]) read(typed, format);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

test('what a code is made of is said in words', () => {
  expect(codeParts(usual)).toEqual(['de wijk', 'het jaar', '3 cijfers']);
  expect(codeParts('JJ-A.N')).toEqual(['het jaar', '1 letter', '1 cijfer']);
});
