// "Werkt dit nog?" four weeks after a point was geborgd; and what has served its time goes.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { besluiten } from '../../src/ontwikkelpunten/besluit-store.ts';
import { changing } from '../../src/ontwikkelpunten/handlers/record.ts';
import type { Fields, Punt } from '../../src/ontwikkelpunten/punt.ts';
import { inLine, whoToAsk } from '../../src/ontwikkelpunten/recheck.ts';
import { puntById } from '../../src/ontwikkelpunten/store.ts';
import { personId } from '../../src/shared/person.ts';
import { clockAt, inOwnChat } from '../support/dagstart.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { button, holder, idOf, newPunt, puntNow, said } from './deciding.ts';

const [reporter, keeper] = [1, 2];
const question = 'Werkt dit nog?';

let bot: TestBot;
let adviser: Awaited<ReturnType<typeof holder>>;
beforeAll(async () => {
  bot = await startTestBot({ timers: false });
  adviser = await holder(bot, 'adviseur-kwaliteit');
});
beforeEach(async () => {
  await sql`delete from ontwikkelpunten_punt`.execute(bot.running.ports.db);
  bot.fake.messages.length = 0;
  bot.clock.now = new Date('2026-03-02T09:00:00Z');
});
afterAll(() => bot.stop());

const questions = (index: number): string[] => inOwnChat(bot, index).filter((text) => text.includes(question));

async function secured(set: Partial<Fields> = {}): Promise<Punt> {
  const punt = await newPunt(bot, { status: 'geimplementeerd', reporterId: idOf(bot, reporter), ...set });
  const agreement = { place: 'Teams, map Werkafspraken', owner: idOf(bot, keeper) };
  await adviser.presses('ontwikkelpunten.secure', { ...(await button(bot, punt)), ...agreement });
  return puntNow(bot, punt);
}

test('the owner of the work agreement is asked after four weeks, and once more two weeks later, then no more', async () => {
  await secured();
  const days: [string, number][] = [
    ['2026-03-27T10:00:00Z', 0],
    ['2026-03-30T10:00:00Z', 1],
    ['2026-04-10T10:00:00Z', 1],
    ['2026-04-13T10:00:00Z', 2],
    ['2026-05-11T10:00:00Z', 2],
    ['2026-08-11T10:00:00Z', 2],
  ];
  for (const [instant, count] of days) {
    await clockAt(bot, instant);
    await clockAt(bot, instant);
    expect([instant, questions(keeper).length]).toEqual([instant, count]);
  }
  expect(questions(keeper)[0]).toContain('De werkafspraak staat in: Teams, map Werkafspraken.');
  expect(questions(reporter)).toEqual([]);
});

test('ja is noted in the log and ends the asking, also when it is pressed twice', async () => {
  const punt = await secured();
  await clockAt(bot, '2026-03-30T10:00:00Z');
  const yes = () => bot.person(keeper, 'personal').presses('ontwikkelpunten.works', { punt: punt.id });
  const first = said(await yes());
  expect(first).toContain('nog werkt. Ik vraag het niet opnieuw.');
  expect(said(await yes())).toBe(first);
  expect(said(await bot.person(reporter, 'personal').presses('ontwikkelpunten.works', { punt: punt.id }))).toContain(
    'is dit al beantwoord',
  );
  const [newest, next] = await besluiten(bot.running.ports.db, { number: punt.number }, { before: null, most: 9 });
  expect(newest).toMatchObject({ what: 'werkt-nog', to: 'Werkt nog', who: bot.fake.people[keeper]?.name });
  expect(next?.what).toBe('status');
  await clockAt(bot, '2026-04-20T10:00:00Z');
  expect(questions(keeper)).toHaveLength(1);
});

test('nee asks why, and the point is worked on again; secured once more it is asked about once more', async () => {
  const punt = await secured();
  await clockAt(bot, '2026-03-30T10:00:00Z');
  const no = (reason: string) =>
    bot.person(keeper, 'personal').presses('ontwikkelpunten.works-not', { punt: punt.id, reason });
  expect(said(await no(' '))).toContain('Schrijf op waarom het niet werkt.');
  expect(said(await no('Bel mevrouw Jansen op 06-12345678.'))).toContain('Je tekst lijkt');
  expect((await puntNow(bot, punt)).fields.status).toBe('geborgd');
  const first = said(await no('Niemand kent de afspraak.'));
  expect(first).toContain('is weer in uitwerking');
  expect(said(await no('Niemand kent de afspraak.'))).toBe(first);
  expect((await puntNow(bot, punt)).fields).toMatchObject({ status: 'in-uitwerking', geborgdOp: '' });

  const { ports } = bot.running;
  const by = { id: null, name: 'Iemand' };
  const moment = { now: bot.clock.now, newId: crypto.randomUUID.bind(crypto) };
  await changing(ports, punt.id, { status: 'geborgd' }, { by, ...moment });
  await clockAt(bot, '2026-04-20T10:00:00Z');
  expect(questions(keeper)).toHaveLength(1);
  await clockAt(bot, '2026-04-28T10:00:00Z');
  expect(questions(keeper)).toHaveLength(2);
});

test('who is not concerned cannot answer, and before it is asked nobody can', async () => {
  const punt = await secured();
  const answer = (index: number) => bot.person(index).presses('ontwikkelpunten.works', { punt: punt.id });
  expect(said(await answer(keeper))).toContain('is dit al beantwoord');
  await clockAt(bot, '2026-03-30T10:00:00Z');
  expect(said(await answer(4))).toContain('Deze vraag is voor wie de werkafspraak beheert');
  expect(said(await adviser.presses('ontwikkelpunten.works', { punt: punt.id }))).toContain('nog werkt');
});

describe('who is asked', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => personId.parse(id)) as [never, never, never];
  const all = new Set([a, b, c]);
  const dates = (since: string, today: string) => ({ since, today });

  test('comes in the order of who knows best, by name only when one person is called that', () => {
    const fields = { werkafspraakEigenaar: 'Ayşe', reporterId: 'b', ownerId: 'b' } as unknown as Fields;
    const people = [{ id: a, name: 'Ayşe' }];
    expect(inLine({ fields }, people, [c])).toEqual(['a', 'b', 'c']);
    expect(inLine({ fields }, [...people, { id: c, name: 'Ayşe' }], [c])).toEqual(['b', 'c']);
  });

  test('is the first who can be reached; after a week whoever is there, and after a month nobody', () => {
    const line = [a, b];
    expect(whoToAsk(line, { reachable: all, now: all }, dates('2026-03-30', '2026-03-30'))).toBe('a');
    expect(whoToAsk(line, { reachable: new Set([b]), now: all }, dates('2026-03-30', '2026-03-30'))).toBe('b');
    const away = { reachable: all, now: new Set([b]) };
    expect(whoToAsk(line, away, dates('2026-03-30', '2026-04-05'))).toBe('wait');
    expect(whoToAsk(line, away, dates('2026-03-30', '2026-04-06'))).toBe('b');
    const none = { reachable: all, now: new Set<never>() };
    expect(whoToAsk(line, none, dates('2026-03-30', '2026-04-28'))).toBe('wait');
    expect(whoToAsk(line, none, dates('2026-03-30', '2026-04-29'))).toBe('nobody');
  });
});

describe('what has served its time', () => {
  test('settled points go after two years, their besluiten after one, and what is open stays', async () => {
    const settled = await secured();
    const rejected = await newPunt(bot, { status: 'afgewezen' });
    const open = await newPunt(bot);
    const { db } = bot.running.ports;
    const there = async () =>
      (await Promise.all([settled, rejected, open].map(({ id }) => puntById(db, id)))).map(
        (punt) => punt !== undefined,
      );
    const logged = async () => (await besluiten(db, { number: settled.number }, { before: null, most: 9 })).length;
    await clockAt(bot, '2027-03-01T12:00:00Z');
    expect([await there(), await logged()]).toEqual([[true, true, true], 1]);
    await clockAt(bot, '2027-03-03T12:00:00Z');
    expect([await there(), await logged()]).toEqual([[true, true, true], 0]);
    await clockAt(bot, '2028-03-01T12:00:00Z');
    expect(await there()).toEqual([true, true, true]);
    await clockAt(bot, '2028-03-03T12:00:00Z');
    expect(await there()).toEqual([false, false, true]);
  });

  test('news that nobody could be told goes after a month, and so does the day on which somebody was told', async () => {
    const { db } = bot.running.ports;
    const punt = await newPunt(bot);
    await sql`
      insert into ontwikkelpunten_news (person_id, punt_id, known, since)
      values ('left', ${punt.id}, ${JSON.stringify({ ...punt.fields, status: 'geborgd' })}::jsonb, ${bot.clock.now})`.execute(
      db,
    );
    await sql`insert into ontwikkelpunten_told (person_id, told_on) values ('left', '2026-03-02')`.execute(db);
    const kept = async (): Promise<number> =>
      (
        await sql`
          select 1 from ontwikkelpunten_news where person_id = 'left'
          union all select 1 from ontwikkelpunten_told where person_id = 'left'`.execute(db)
      ).rows.length;
    await clockAt(bot, '2026-04-01T12:00:00Z');
    expect(await kept()).toBe(2);
    await clockAt(bot, '2026-04-02T12:00:00Z');
    expect(await kept()).toBe(0);
  });
});
