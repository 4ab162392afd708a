// Decisions about agreements, plans and when people are told; pure.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { doerNames, doers, doersFor, gapsIn, lastDay, madeId, toldAbout } from '../../src/casusoverleg/afspraak.ts';
import { listFor, planLines } from '../../src/casusoverleg/een-plan.ts';
import { planLists, readPlanLists } from '../../src/casusoverleg/een-plan-files.ts';
import { bundled, firstReachable, firstThere } from '../../src/casusoverleg/told.ts';
import {
  closesItself,
  daysAround,
  isDueOn,
  isTellingTime,
  mayAskToClose,
  remindOn,
  workdays,
} from '../../src/casusoverleg/workday.ts';
import { holidaysIn } from '../../src/shared/holidays.ts';
import { personId } from '../../src/shared/person.ts';
import { daysLater, weekday } from '../../src/shared/time.ts';

const person = (name: string) => personId.parse(name);

describe('an agreement', () => {
  const whole = { text: 'Belt.', role: 'wmo', due: '2026-04-01' } as const;
  test.each([
    [{}, []],
    [{ role: '' }, ['role']],
    [{ text: '', due: '' }, ['text', 'due']],
    [{ due: '2026-03-29' }, ['due-past']],
    [{ due: '2026-03-30' }, []],
    [{ due: '2026-06-21' }, []],
    [{ due: '2026-06-22' }, ['due-far']],
  ] as const)('with %j still needs %j', (set, gaps) =>
    expect(gapsIn({ ...whole, ...set }, '2026-03-30', lastDay('2026-03-30', 90))).toEqual(gaps),
  );

  test('is for a day on which its casus is still there, also a week later', () => {
    expect(lastDay('2026-03-30', 90)).toBe('2026-06-21');
    expect(lastDay('2026-03-30', 7)).toBe('2026-04-06');
  });

  test('has the same id for the same words of the same form, and another one for anything else', () => {
    const id = (form: string, set: object = {}) => madeId('a key', form, { ...whole, ...set });
    expect(id('a')).toBe(id('a'));
    const others = [id('b'), id('a', { text: 'Belt' }), id('a', { role: 'jeugd' }), id('a', { due: '2026-04-02' })];
    expect(new Set([id('a'), ...others]).size).toBe(5);
    expect(madeId('another key', 'a', whole)).not.toBe(id('a'));
  });

  test('offers every role once, those of the casus first, each with a Dutch name', () => {
    for (const about of [[], ['jeugd'], ['wmo', 'schuldhulpverlening']] as const) {
      const offered = doersFor(about);
      expect([...offered].sort()).toEqual([...doers].sort());
      expect(offered.slice(0, 1 + about.length)).toEqual(['inbrenger', ...about]);
    }
    expect(new Set(Object.values(doerNames)).size).toBe(doers.length);
  });

  test('is told to who had that role there; else to who guards the work or brought it in', () => {
    const known = {
      attendees: [
        { person: person('w1'), for: ['wmo' as const], kind: 'required' as const },
        { person: person('w2'), for: ['wmo' as const, 'jeugd' as const], kind: 'required' as const },
      ],
      broughtBy: person('in'),
      advisers: [person('ak')],
    };
    expect(toldAbout('wmo', known)).toEqual([['w1', 'w2'], ['in']]);
    expect(toldAbout('jeugd', known)).toEqual([['w2'], ['in']]);
    expect(toldAbout('participatiewet', known)).toEqual([['in']]);
    expect(toldAbout('adviseur-kwaliteit', known)).toEqual([['ak'], ['in']]);
    for (const role of ['partner', 'inwoner', 'inbrenger'] as const) expect(toldAbout(role, known)).toEqual([['in']]);
  });
});

describe('who is told', () => {
  const groups = [[person('a'), person('b')], [person('c')]];
  const reach = (reachable: string[], notNow: string[] = []) => ({
    addresses: new Map(reachable.map((each) => [person(each), { conversation: each }])),
    notNow: new Set(notNow.map(person)),
  });
  test.each([
    [['a', 'b', 'c'], [], ['a', 'b'], ['a']],
    [['a', 'b', 'c'], ['a'], ['b'], ['b']],
    // Somebody is back another day: nobody else is told what is not theirs, unless it cannot wait.
    [['a', 'b', 'c'], ['a', 'b'], [], ['c']],
    [['c'], [], ['c'], ['c']],
    [['c'], ['c'], [], []],
    [[], [], [], []],
  ])('of those who can be reached (%j), of whom away %j', (reachable, away, patiently, atOnce) => {
    expect(firstReachable(groups, reach(reachable, away))).toEqual(patiently);
    expect(firstThere(groups, reach(reachable, away))).toEqual(atOnce);
  });

  test('gets everything in one message, each thing once', () => {
    const [a, b] = [person('a'), person('b')];
    expect([
      ...bundled([
        { what: 1, who: [a, a] },
        { what: 2, who: [b, a] },
      ]),
    ]).toEqual([
      ['a', [1, 2]],
      ['b', [2]],
    ]);
  });
});

describe('the day something is brought to mind', () => {
  const isWorkday = (date: string): boolean => weekday(date) <= 5 && !holidaysIn(Number(date.slice(0, 4))).has(date);
  test.each([
    ['2026-04-01', '2026-03-01', '2026-04-01'],
    ['2026-04-05', '2026-03-01', '2026-04-03'],
    ['2026-04-06', '2026-03-01', '2026-04-03'],
    ['2026-12-27', '2026-03-01', '2026-12-24'],
    // Agreed that day, or on the last working day before.
    ['2026-04-03', '2026-04-03', '2026-04-07'],
    ['2026-04-05', '2026-04-03', '2026-04-07'],
    ['2026-04-07', '2026-04-03', '2026-04-07'],
  ])('of something for %s that was agreed on %s is %s', (due, madeOn, expected) =>
    expect(remindOn({ due, madeOn }, isWorkday)).toBe(expected),
  );

  test('is always a working day after it was agreed, and as near to its own day as can be', () => {
    const day = fc.integer({ min: 0, max: 900 }).map((days) => daysLater('2026-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 30 }), (madeOn, days) => {
        const due = daysLater(madeOn, days);
        const on = remindOn({ due, madeOn }, isWorkday);
        expect(isWorkday(on) && on > madeOn).toBe(true);
        const between = (from: string, until: string): boolean => {
          for (let each = daysLater(from, 1); each < until; each = daysLater(each, 1)) if (isWorkday(each)) return true;
          return false;
        };
        if (on <= due) expect(between(on, daysLater(due, 1))).toBe(false);
        else expect(between(madeOn, on)).toBe(false);
      }),
    );
  });

  test('lasts a week for who is away', () => {
    const told = ['2026-03-29', '2026-03-30', '2026-04-06', '2026-04-07'].map((today) => isDueOn('2026-03-30', today));
    expect(told).toEqual([false, true, true, false]);
  });
});

test('people are told things on working days, between half past eight and six', () => {
  const isWorkday = workdays(new Map([['2026-04-06', 'Tweede paasdag']]));
  const told = ['2026-04-06T10:00:00Z', '2026-04-05T10:00:00Z', '2026-04-07T06:29:59Z', '2026-04-07T06:30:00Z'];
  expect(told.map((at) => isTellingTime(new Date(at), isWorkday))).toEqual([false, false, false, true]);
  expect(isTellingTime(new Date('2026-04-07T15:59:59Z'), isWorkday)).toBe(true);
  expect(isTellingTime(new Date('2026-04-07T16:00:00Z'), isWorkday)).toBe(false);
  expect(daysAround('2026-04-07')).toHaveLength(57);
});

test('a casusoverleg is asked about an hour after its end, and closes itself after a week', () => {
  const until = new Date('2026-03-31T09:00:00Z');
  const later = (minutes: number): Date => new Date(until.getTime() + minutes * 60_000);
  expect([59, 60].map((minutes) => mayAskToClose(until, later(minutes)))).toEqual([false, true]);
  expect([7 * 24 * 60 - 1, 7 * 24 * 60].map((minutes) => closesItself(until, later(minutes)))).toEqual([false, true]);
});

describe('één plan', () => {
  const leefgebieden = [
    { code: 'financien', naam: 'Financiën' },
    { code: 'huisvesting', naam: 'Huisvesting' },
  ];
  const casus = {
    ...{ leefgebieden: ['huisvesting', 'financien'], regisseur: '', evaluateOn: '' },
    ...{ plan: { version: '1', done: ['doel.huisvesting'] }, status: 'besproken' as const },
  };
  const list = planLists().newest;
  const open = (set: Partial<typeof casus>, agreed: boolean): string[] =>
    planLines(list, { ...casus, ...set }, agreed, leefgebieden).flatMap((each) => (each.isDone ? [] : [each.open]));

  test('asks for a goal per leefgebied, and sees by itself who, what and when', () => {
    expect(open({}, false)).toEqual([
      ...['een doel voor Financiën', 'wie de regie heeft', 'de rol van de inwoner', 'wie wat doet en wanneer'],
      'de evaluatiedatum',
    ]);
    expect(open({ regisseur: 'wmo', evaluateOn: '2026-05-12' }, true)).toEqual([
      ...['een doel voor Financiën', 'de rol van de inwoner'],
    ]);
  });

  test('asks for one goal while no leefgebied is known', () => {
    expect(open({ leefgebieden: [] }, true)[0]).toBe('een doel');
    expect(open({ leefgebieden: ['bestaat-niet-meer'] }, true)[0]).toBe('een doel');
  });

  const own = readFileSync(new URL('../../lijsten/een-plan-1.json', import.meta.url), 'utf8');
  const inFolder = (files: Readonly<Record<string, string>>) => {
    const folder = mkdtempSync(join(tmpdir(), 'een-plan-'));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    try {
      return readPlanLists(pathToFileURL(`${folder}/`));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const versions = (...numbers: string[]) =>
    inFolder(
      Object.fromEntries(
        numbers.map((n) => [`een-plan-${n}.json`, own.replace('"version": "1"', `"version": "${n}"`)]),
      ),
    );

  test('keeps the version it was answered with; a casus that comes back begins with the newest', () => {
    const lists = versions('2', '10', '1');
    expect(listFor(lists, casus).version).toBe('1');
    expect(listFor(lists, { ...casus, status: 'gepland' }).version).toBe('10');
    expect(listFor(lists, { ...casus, plan: { version: '', done: [] } }).version).toBe('10');
    expect(listFor(versions('2'), casus).version).toBe('2');
  });

  test.each([
    ['is no JSON', 'een-plan-1.json', '{', /lijsten\/een-plan-1\.json: .*JSON/],
    ['has the version of another one', 'een-plan-2.json', own, /the name and version in it belong to een-plan-1\.json/],
    ['has the same id twice', 'een-plan-1.json', own.replace('"id": "inwoner"', '"id": "doel"'), /there twice/],
    ['has a field too many', 'een-plan-1.json', own.replace('"version"', '"extra": 1, "version"'), /Unrecognized key/],
    ['follows from nothing', 'een-plan-1.json', own.replace('"from": "regisseur"', '"from": "weer"'), /items\.1/],
    ['is not there', 'anders.json', own, /there is no file een-plan-<version>\.json/],
  ])('stops the start in one line when the file %s', (_, name, content, problem) => {
    expect(() => inFolder({ [name]: content })).toThrow(problem);
  });
  test('reads its file, and leaves other lists alone', () => {
    expect(inFolder({ 'een-plan-1.json': own, 'consulent-nodig-1.json': '{' }).all).toEqual([list]);
  });
});
