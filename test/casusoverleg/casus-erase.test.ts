// What is kept for a casusoverleg goes when its time has come: with a clock of our own.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { putOnAgenda, setRegelingen } from '../../src/casusoverleg/casus-store.ts';
import { erase } from '../../src/casusoverleg/handlers/erase.ts';
import { personId } from '../../src/shared/person.ts';
import { replaceMembers } from '../../src/wijkteam/store.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { casusOf, given, idOfPerson, planned, presses, rows } from './bringing.ts';

const monday = new Date('2026-03-30T07:00:00Z');
const later = (days: number, hours = 0): Date => new Date(monday.getTime() + (days * 24 + hours) * 3_600_000);

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot({ timers: false });
});
afterAll(() => bot.stop());
beforeEach(async () => {
  const { db } = bot.running.ports;
  for (const table of ['casusoverleg_casus', 'casusoverleg_overleg', 'casusoverleg_search', 'casusoverleg_regeling']) {
    await sql`delete from ${sql.table(table)}`.execute(db);
  }
  bot.clock.now = monday;
  bot.log.length = 0;
});

async function erasesAt(when: Date): Promise<object[]> {
  bot.clock.now = when;
  await erase(bot.running.ports);
  return bot.log.filter(({ event }) => event === 'casusoverleg.erased').map(({ data }) => data);
}

async function agreed(casus: string): Promise<void> {
  await sql`
    insert into casusoverleg_afspraak (id, casus_id, overleg_id, wijkteam_id, role, text, due, made_on)
    values (gen_random_uuid(), ${casus}, gen_random_uuid(), ${bot.wijkteam}, 'wmo', 'Belt de corporatie', '2026-04-10',
      '2026-03-31')`.execute(bot.running.ports.db);
}

test('a casus goes 90 days after something was last done with it, and its agreements with it', async () => {
  const { id } = await given(bot, 'OOST-2026-001');
  await agreed(id);
  bot.clock.now = later(10);
  await presses(bot, 1, 'casusoverleg.save-question', { casus: id, question: 'Hoe nu verder?' });
  expect(await erasesAt(later(99, 23))).toEqual([]);
  expect(await rows(bot, 'casusoverleg_afspraak')).toBe(1);
  expect(await erasesAt(later(100, 1))).toEqual([{ casussen: 1, overleggen: 0, searches: 0, people: 0 }]);
  expect(await casusOf(bot, 'OOST-2026-001')).toBeUndefined();
  expect(await rows(bot, 'casusoverleg_afspraak')).toBe(0);
});

test('one that was taken back goes after a week, and not when it was brought in again', async () => {
  const { id } = await given(bot, 'OOST-2026-001');
  const again = await given(bot, 'OOST-2026-002');
  for (const casus of [id, again.id]) await presses(bot, 1, 'casusoverleg.withdraw', { casus });
  await presses(bot, 1, 'casusoverleg.again', { casus: again.id, question: '' });
  await erasesAt(later(6, 23));
  expect(await casusOf(bot, 'OOST-2026-001')).toBeDefined();
  await erasesAt(later(7, 1));
  expect(await casusOf(bot, 'OOST-2026-001')).toBeUndefined();
  expect(await casusOf(bot, 'OOST-2026-002')).toBeDefined();
});

test('one on the agenda of a casusoverleg that is still to come stays until that is over', async () => {
  const { id } = await given(bot, 'OOST-2026-001');
  const overleg = await planned(bot, 1, later(100));
  await putOnAgenda(bot.running.ports.db, overleg, [id], monday);
  await erasesAt(later(99));
  expect(await casusOf(bot, 'OOST-2026-001')).toBeDefined();
  await erasesAt(later(100, 2));
  expect(await casusOf(bot, 'OOST-2026-001')).toBeUndefined();
});

test('a casusoverleg goes 90 days after it ended, and leaves no casus behind that cannot be opened', async () => {
  const { id } = await given(bot, 'OOST-2026-001');
  const overleg = await planned(bot, 1, later(1));
  await putOnAgenda(bot.running.ports.db, overleg, [id], monday);
  bot.clock.now = later(80);
  await presses(bot, 1, 'casusoverleg.save-question', { casus: id, question: 'Hoe nu verder?' });
  await erasesAt(later(91));
  expect(await rows(bot, 'casusoverleg_overleg')).toBe(1);
  expect(await erasesAt(later(91, 2))).toContainEqual({ casussen: 0, overleggen: 1, searches: 0, people: 0 });
  expect((await presses(bot, 1, 'casusoverleg.casus', { casus: id })).text).toContain('OOST-2026-001');
});

test('a search for a moment goes after two weeks', async () => {
  await sql`
    insert into casusoverleg_search (id, wijkteam_id, planner, asked, state, asked_at)
    values (gen_random_uuid(), ${bot.wijkteam}, 'planner', '{}', 'gevonden', ${monday})`.execute(bot.running.ports.db);
  await erasesAt(later(13, 23));
  expect(await rows(bot, 'casusoverleg_search')).toBe(1);
  await erasesAt(later(14, 1));
  expect(await rows(bot, 'casusoverleg_search')).toBe(0);
});

test('with which regelingen somebody works goes with that person, and stays while a channel is read anew', async () => {
  const { db } = bot.running.ports;
  const { wijkteams } = bot.running.ports;
  await setRegelingen(db, personId.parse('somebody-who-left'), ['wmo']);
  await setRegelingen(db, personId.parse(idOfPerson(1)), ['jeugd']);
  const members = await wijkteams.members(bot.wijkteam);
  // Nobody is known yet of a channel that was just linked.
  await replaceMembers(db, bot.wijkteam, []);
  wijkteams.forget();
  await erasesAt(later(1));
  expect(await rows(bot, 'casusoverleg_regeling')).toBe(2);
  await replaceMembers(db, bot.wijkteam, members);
  wijkteams.forget();
  await erasesAt(later(1));
  expect(await rows(bot, 'casusoverleg_regeling')).toBe(1);
  // Also the last one who chose.
  await setRegelingen(db, personId.parse(idOfPerson(1)), []);
  await setRegelingen(db, personId.parse('another-who-left'), ['wmo']);
  await erasesAt(later(2));
  expect(await rows(bot, 'casusoverleg_regeling')).toBe(0);
});

test('doing it twice, on two instances at once, erases once; the log holds counts only', async () => {
  const { id } = await given(bot, 'OOST-2026-001');
  await agreed(id);
  bot.clock.now = later(91);
  await Promise.all([erase(bot.running.ports), erase(bot.running.ports)]);
  await erase(bot.running.ports);
  const lines = bot.log.filter(({ event }) => event === 'casusoverleg.erased');
  expect(lines).toEqual([
    { event: 'casusoverleg.erased', data: { casussen: 1, overleggen: 0, searches: 0, people: 0 } },
  ]);
  expect(JSON.stringify(bot.log)).not.toContain('OOST');
});

test('the hourly beat does it', () => {
  expect(bot.running.registry.beats).toContainEqual(
    expect.objectContaining({ name: 'casusoverleg.erase', everySeconds: 3600 }),
  );
});
