// The question that the search for a moment is asked, from what is known of people, rooms and days.
import { describe, expect, test } from '@jest/globals';
import { type Colleague, datesOf, type Given, questionOf, withoutOwn } from '../../src/casusoverleg/plan-question.ts';
import { daysOf, further, isValid, takesTooLong } from '../../src/casusoverleg/search.ts';
import { gemeenteOf } from '../../src/shared/gemeente.ts';

const { casusoverleg: habits } = gemeenteOf({
  versie: 'test',
  casuscode: 'W-JJ-NNN',
  leefgebieden: [],
  wijken: [],
}).wijkOf({
  name: 'Oost',
});
const now = new Date('2026-03-30T07:00:00Z');
const at = (text: string): Date => new Date(text);
const known = (busy: { from: Date; until: Date }[] = [], working: Colleague['schedule']['working'] = null) => ({
  is: 'known' as const,
  busy: busy.map((each) => ({ ...each, as: 'busy' as const })),
  working,
});
const colleague: Colleague = {
  ...{ id: 'a', can: ['wmo'], mustCome: false, schedule: known(), away: [], awayOn: [], invited: false },
};
const given: Given = {
  period: { first: '2026-03-30', last: '2026-04-10' },
  closed: new Map([['2026-04-06', 'Tweede paasdag']]),
  habits: { ...habits, voorkeursdagen: ['dinsdag'] },
  minutes: 35,
  needs: [{ need: 'wmo', minimum: 1 }],
  colleagues: [colleague],
  ...{ others: [], rooms: null, urgent: false, own: null, now },
};

describe('the days', () => {
  test('are working days within the hours of the wijk, also around the change of the clock', () => {
    const { days } = questionOf({ ...given, period: { first: '2026-03-27', last: '2026-04-07' } });
    expect([...new Set(days.map(({ date }) => date))]).toEqual([
      ...['2026-03-27', '2026-03-30', '2026-03-31', '2026-04-01', '2026-04-02', '2026-04-03', '2026-04-07'],
    ]);
    expect(days.slice(1, 3).map(({ window }) => window)).toEqual([
      { from: at('2026-03-27T12:00:00Z'), until: at('2026-03-27T16:00:00Z') },
      { from: at('2026-03-30T07:00:00Z'), until: at('2026-03-30T10:00:00Z') },
    ]);
    const preferred = days.filter((each) => each.preferred).map(({ date }) => date);
    expect([...new Set(preferred)]).toEqual(['2026-03-31', '2026-04-07']);
  });

  test('have no break where the wijk says so, or where it falls outside its hours', () => {
    const windows = (changed: object) =>
      questionOf({
        ...given,
        habits: { ...habits, ...changed },
        period: { first: '2026-03-31', last: '2026-03-31' },
      }).days.map(({ window }) => window);
    const whole = { from: at('2026-03-31T07:00:00Z'), until: at('2026-03-31T15:00:00Z') };
    expect(windows({ pauze: null })).toEqual([whole]);
    expect(windows({ pauze: { van: '08:00', tot: '09:00' } })).toEqual([whole]);
    expect(windows({ pauze: { van: '08:30', tot: '09:30' } })).toEqual([
      { ...whole, from: at('2026-03-31T07:30:00Z') },
    ]);
  });

  test('begin tomorrow, and with urgency an hour from now', () => {
    expect(questionOf(given).notBefore).toEqual(at('2026-03-30T22:00:00Z'));
    expect(questionOf({ ...given, urgent: true }).notBefore).toEqual(at('2026-03-30T08:00:00Z'));
  });

  test('of a period are whole weeks, the next four, and the four after', () => {
    expect(daysOf('gauw', '2026-04-01')).toEqual({ first: '2026-04-01', last: '2026-04-12' });
    expect(daysOf('gauw', '2026-04-05')).toEqual({ first: '2026-04-05', last: '2026-04-12' });
    expect(daysOf('vier-weken', '2026-03-30')).toEqual({ first: '2026-03-30', last: '2026-04-26' });
    expect(daysOf('daarna', '2026-03-30')).toEqual({ first: '2026-04-27', last: '2026-05-24' });
    expect(further({ last: '2026-04-26' }, '2026-03-30')).toEqual({ first: '2026-04-27', last: '2026-05-24' });
    expect(further({ last: '2026-03-01' }, '2026-03-30').first).toBe('2026-03-30');
    expect(datesOf({ first: '2026-04-27', last: '2026-05-24' })).toHaveLength(28);
  });
});

describe('somebody', () => {
  test('is away on a day that was told, and while automatic replies are on; the rest in order', () => {
    const away = [{ from: at('2026-03-31T08:00:00Z'), until: at('2026-04-01T08:00:00Z') }];
    const busy = [{ from: at('2026-04-08T08:00:00Z'), until: at('2026-04-08T09:00:00Z') }];
    const [person] = questionOf({
      ...given,
      colleagues: [{ ...colleague, schedule: known(busy), away, awayOn: ['2026-04-07'] }],
    }).people;
    expect(person?.busy).toEqual([
      { ...away[0], as: 'away' },
      { from: at('2026-04-06T22:00:00Z'), until: at('2026-04-07T22:00:00Z'), as: 'away' },
      { ...busy[0], as: 'busy' },
    ]);
  });

  test('who says nothing of working hours works when the wijk meets; who does is asked only then', () => {
    const part = [{ from: at('2026-03-31T07:00:00Z'), until: at('2026-03-31T10:00:00Z') }];
    const { people, days } = questionOf({
      ...given,
      colleagues: [colleague, { ...colleague, id: 'b', schedule: known([], part) }],
    });
    expect(people[0]?.working).toEqual(days.map(({ window }) => window));
    expect(people[1]?.working).toEqual(part);
  });
});

describe('a casusoverleg that moves', () => {
  const own = { from: at('2026-03-31T08:00:00Z'), until: at('2026-03-31T09:00:00Z') };

  test('is no reason to be busy for who was invited, only for who was not', () => {
    const { people, rooms } = questionOf({
      ...given,
      own,
      colleagues: [
        { ...colleague, schedule: known([own]), invited: true },
        { ...colleague, id: 'b', schedule: known([own]) },
      ],
      rooms: [{ id: 'kamer', schedule: known([own]), invited: true }],
    });
    expect(people.map(({ busy }) => busy.length)).toEqual([0, 1]);
    expect(rooms?.[0]?.busy).toEqual([]);
  });

  test('counts once: something else at the same time stays, and it is cut out of times taken together', () => {
    const [twice] = [known([own, own]).busy];
    expect(withoutOwn(twice, own)).toHaveLength(1);
    const long = known([{ from: at('2026-03-31T07:00:00Z'), until: at('2026-03-31T11:00:00Z') }]).busy;
    expect(withoutOwn(long, own)).toEqual([
      { from: at('2026-03-31T07:00:00Z'), until: own.from, as: 'busy' },
      { from: own.until, until: at('2026-03-31T11:00:00Z'), as: 'busy' },
    ]);
    const other = known([{ from: at('2026-03-31T08:30:00Z'), until: at('2026-03-31T11:00:00Z') }]).busy;
    expect(withoutOwn(other, own)).toEqual(other);
    expect(withoutOwn(twice, null)).toEqual(twice);
  });
});

test('an answer is worth a day, and after ten minutes nobody waits for one any more', () => {
  const askedAt = now;
  const after = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
  expect([isValid({ askedAt }, after(24 * 60 - 1)), isValid({ askedAt }, after(24 * 60))]).toEqual([true, false]);
  expect([takesTooLong({ askedAt }, after(9)), takesTooLong({ askedAt }, after(10))]).toEqual([false, true]);
});
