// The municipality's own data: a file that is wrong stops the start with one line that says where and what.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readGemeente, sampleGemeente, withoutWijken } from '../src/gemeente.ts';
import { StartError } from '../src/shared/start-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'gemeente-'));
afterAll(() => rmSync(folder, { recursive: true }));

const leefgebieden = [{ code: 'financien', naam: 'Financiën' }];
const oost = { naam: 'Oost', fase: 'pilot', postcodes: [{ code: '1223', vanaf: '2026-02-02' }] };
const west = { naam: 'West', fase: 'niet-gestart' };

function written(text: string): string {
  const path = join(folder, 'gemeente.json');
  writeFileSync(path, text);
  return path;
}
const reading = (changed: object) =>
  readGemeente(written(JSON.stringify({ versie: '1', leefgebieden, wijken: [oost, west], ...changed })));

function problem(changed: object): string {
  try {
    reading(changed);
  } catch (error) {
    if (error instanceof StartError) return error.message;
    throw error;
  }
  return 'no problem';
}

test('where there is no file yet, nothing of the sample that is made up is used', () => {
  const known = withoutWijken();
  expect(known.atPostcode('1223')).toBeUndefined();
  expect(known.wijkOf({ name: 'Wijkteam Oost' })).toMatchObject({ postcodes: [], ruimtes: [], partners: [] });
  expect(known.leefgebieden).toHaveLength(14);
});

describe('the file that ships', () => {
  test('is read, and says itself that it is a sample', () => {
    const { versie, casuscode, leefgebieden: list } = readGemeente();
    expect(versie).toContain('voorbeeld');
    expect(casuscode).toBe('WIJK-JJJJ-NNN');
    expect(list).toHaveLength(14);
  });

  test('holds no address that anybody could get mail on', () => {
    const addresses = readFileSync(sampleGemeente, 'utf8').match(/[\w.-]+@[\w.-]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address).toMatch(/[@.]voorbeeld(\.nl)?$|@voorbeeld\.nl$|\.voorbeeld\.nl$/);
  });
});

describe('what is not said', () => {
  test('is as usual: habits of a wijk, and no rooms or partners', () => {
    const found = reading({}).wijkOf({ name: 'Wijkteam west' });
    expect(found).toMatchObject({ naam: 'West', ruimtes: [], partners: [], postcodes: [] });
    expect(found.casusoverleg).toMatchObject({ van: '09:00', tot: '17:00', minutenPerCasus: 25, langsteMinuten: 90 });
  });

  test('a wijkteam that is not in the file works with the usual habits', () => {
    expect(reading({}).wijkOf({ name: 'Wijkteam Zuid' })).toMatchObject({ fase: 'niet-gestart', postcodes: [] });
  });
});

test('a postcode gives its wijk', () => {
  const gemeente = reading({});
  expect(gemeente.atPostcode('1223')?.naam).toBe('Oost');
  expect(gemeente.atPostcode('1299')).toBeUndefined();
});

describe('a file that is wrong is refused in one line that names the place', () => {
  const meeting = (casusoverleg: object) => ({ wijken: [{ ...oost, casusoverleg }] });
  test.each([
    ['a wijk twice', { wijken: [oost, { ...west, naam: 'oost' }] }, 'wijken.1.naam is there twice: oost'],
    [
      'a wijkteam and its wijk',
      { wijken: [oost, { ...west, naam: 'Wijkteam Oost' }] },
      'wijken.1.naam is there twice: oost',
    ],
    [
      'two wijken with one code',
      {
        wijken: [
          { ...oost, naam: 'Wijk 1' },
          { ...west, naam: 'Wijk 2' },
        ],
      },
      'wijken.1.naam gives casuscodes like those of another wijk: WIJK',
    ],
    ['a wijk without letters', { wijken: [{ ...oost, naam: '12' }] }, 'wijken.0.naam holds no letter'],
    [
      'a postcode of two wijken',
      { wijken: [oost, { ...west, postcodes: [{ code: '1223', vanaf: null }] }] },
      'wijken.1.postcodes.0.code is there twice: 1223',
    ],
    [
      'a whole postcode',
      { wijken: [{ ...oost, postcodes: [{ code: '1223 AB', vanaf: null }] }] },
      'wijken.0.postcodes.0.code is not like 1223',
    ],
    [
      'a day that does not exist',
      { wijken: [{ ...oost, postcodes: [{ code: '1223', vanaf: '2026-02-31' }] }] },
      'wijken.0.postcodes.0.vanaf is a day that does not exist',
    ],
    [
      'no month',
      { wijken: [{ ...oost, postcodes: [{ code: '1223', vanaf: '2026-13-01' }] }] },
      'wijken.0.postcodes.0.vanaf is a day that does not exist',
    ],
    [
      'a Dutch date',
      { wijken: [{ ...oost, postcodes: [{ code: '1223', vanaf: '2 februari' }] }] },
      'wijken.0.postcodes.0.vanaf is not like 2026-03-30',
    ],
    ['a phase of its own', { wijken: [{ ...oost, fase: 'gestart' }] }, 'wijken.0.fase is wrong: Invalid option'],
    ['a word too many', { wijken: [{ ...oost, ruimte: [] }] }, 'wijken.0 is wrong: Unrecognized key: "ruimte"'],
    ['no leefgebieden', { leefgebieden: [] }, 'leefgebieden is wrong: Too small'],
    [
      'a leefgebied twice',
      { leefgebieden: [...leefgebieden, { code: 'geld', naam: 'financiën' }] },
      'leefgebieden.1.naam is there twice: financiën',
    ],
    [
      'a code of a leefgebied twice',
      { leefgebieden: [...leefgebieden, { code: 'financien', naam: 'Geld' }] },
      'leefgebieden.1.code is there twice: financien',
    ],
    [
      'a room without an address',
      { wijken: [{ ...oost, ruimtes: [{ naam: 'Kamer 1', adres: 'kamer 1' }] }] },
      'wijken.0.ruimtes.0.adres is not an e-mail address',
    ],
    ['a time with a dot', meeting({ van: '9.00' }), 'wijken.0.casusoverleg.van is not like 09:00'],
    [
      'a meeting shorter than one casus',
      meeting({ langsteMinuten: 30 }),
      'wijken.0.casusoverleg.langsteMinuten is too short',
    ],
    [
      'less time than a meeting takes',
      meeting({ van: '09:00', tot: '10:00' }),
      'wijken.0.casusoverleg.tot leaves less time',
    ],
    [
      'a break that leaves too little',
      meeting({ pauze: { van: '10:00', tot: '16:00' } }),
      'wijken.0.casusoverleg.pauze leaves less time',
    ],
    ['a break that is none', meeting({ pauze: { van: '13:00', tot: '12:00' } }), 'wijken.0.casusoverleg.pauze ends'],
    ['a code that is the same for all', { casuscode: 'WIJK-JJJJ' }, 'casuscode holds no N or A'],
    ['a code that could be a BSN', { casuscode: 'JJJJNNNNN' }, 'casuscode holds more than 7 digits'],
    ['a code that could be a name', { casuscode: 'WIJK-AAAAAA' }, 'casuscode holds more than 3 times A'],
    ['a code that could be a name in pieces', { casuscode: 'AA-AA-AA' }, 'casuscode holds more than 3 times A'],
    ['a code with half a year', { casuscode: 'WIJK-JJJ-NN' }, 'casuscode says the year in other than JJ or JJJJ'],
    ['a code in small letters', { casuscode: 'wijk-nnn' }, 'casuscode is not like WIJK-JJJJ-NNN'],
  ])('%s', (_, changed, expected) => {
    const said = problem(changed);
    expect(said).toContain(`GEMEENTE_FILE: ${expected}`);
    expect(said).not.toContain('\n');
  });

  test('one that is no JSON, or is not there', () => {
    expect(() => readGemeente(written('{'))).toThrow(StartError);
    expect(() => readGemeente(join(folder, 'other.json'))).toThrow(/GEMEENTE_FILE cannot be read/);
  });
});
