// The promise "no monitoring of staff", held against the schema, the menu and the log.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { dagstartId } from '../../src/dagstart/dagstart.ts';
import { author, respondent } from '../../src/dagstart/respondent.ts';
import { personId } from '../../src/shared/person.ts';
import { placeAsVoorzitter } from '../support/dagstart.ts';
import { read } from '../support/fake-teams.ts';
import { startTestBot, type TestBot, until } from '../support/test-bot.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

const key = 'a key for tests that is long enough';
const everyRow = async (table: string): Promise<string> =>
  JSON.stringify((await sql`select * from ${sql.table(table)}`.execute(bot.running.ports.db)).rows);

async function wholeDagstart(): Promise<string> {
  const before = bot.fake.messages.length;
  await bot.person(0).says('dagstart nu');
  const form = await until('the form', () =>
    bot.fake.messages.slice(before).find((each) => read(each.card).includes('Wat moet het team weten')),
  );
  const id = /"dagstart":"([^"]+)"/.exec(JSON.stringify(form.card))?.[1] ?? '';
  await bot
    .person(1)
    .presses('dagstart.answer', { dagstart: id, score1: '1', score2: '5', text: 'De balie was te vol.' });
  await bot.person(1).presses('dagstart.label', { dagstart: id, kind: 'belemmering', named: 'true' });
  await bot.person(2).presses('dagstart.answer', { dagstart: id, score1: '5', score2: '5' });
  await bot.person(0).says('dagstart sluiten');
  await placeAsVoorzitter(bot);
  await until('the dagbeeld', () =>
    bot.fake.messages.slice(before).find((each) => read(each.card).includes('Dagbeeld')),
  );
  return id;
}

test('the same person has another pseudonym in every dagstart, and another one for texts than for scores', async () => {
  const person = personId.parse(bot.fake.people[1]?.aadObjectId);
  const [monday, tuesday] = [await wholeDagstart(), await wholeDagstart()].map((id) => dagstartId.parse(id));
  if (!monday || !tuesday) throw new Error('There were no two dagstarts');
  const all = [monday, tuesday].flatMap((id) => [respondent(key, person, id), author(key, person, id)]);
  expect(new Set(all).size).toBe(4);
  const answers = await everyRow('dagstart_answer');
  expect(answers).toContain(respondent(key, person, monday));
  expect(answers).not.toContain(author(key, person, monday));
});

test('the table with scores holds no person, no name, no text and no time', async () => {
  const { rows } = await sql<{ column_name: string }>`
    select column_name from information_schema.columns where table_name = 'dagstart_answer' order by ordinal_position`.execute(
    bot.running.ports.db,
  );
  expect(rows.map((row) => row.column_name)).toEqual([...['dagstart_id', 'respondent', 'scores', 'version', 'late']]);
  const answers = await everyRow('dagstart_answer');
  for (const { id, aadObjectId, name } of bot.fake.people) {
    for (const trace of [id, aadObjectId, name]) expect(answers).not.toContain(trace);
  }
});

test('no other table holds a score, also not in what is kept of the dagbeeld with two answers', async () => {
  const { rows } = await sql<{ table_name: string; column_name: string }>`
    select table_name, column_name from information_schema.columns
    where table_schema = 'public' and column_name ~ 'score|cijfer|rating|mean'`.execute(bot.running.ports.db);
  expect(rows).toEqual([{ table_name: 'dagstart_answer', column_name: 'scores' }]);
  expect(await everyRow('dagstart_dagstart')).toContain('"cell":null');
  expect(await everyRow('dagstart_dagstart')).not.toContain('"sum"');
});

test('what jobs carry and what the log says names no person, no answer and no text', async () => {
  const { rows } = await sql<{ data: unknown }>`select data from pgboss.job`.execute(bot.running.ports.db);
  const written = JSON.stringify([rows, bot.log]);
  expect(rows.length).toBeGreaterThan(1);
  for (const trace of [
    'De balie was te vol',
    'score',
    ...bot.fake.people.flatMap((p) => [p.id, p.aadObjectId, p.name]),
  ]) {
    expect([trace, written.includes(trace)]).toEqual([trace, false]);
  }
});

test('no command takes the name of a person: what words may follow is a wijk, a number, days of the one who types, or a text of one’s own', async () => {
  const takers = bot.running.registry.commands.filter((command) => command.takesText).map((command) => command.name);
  expect(takers.sort()).toEqual([
    'afspraken.list',
    'casusoverleg.bring-in',
    'casusoverleg.home',
    'casusoverleg.next',
    'casusoverleg.plan',
    // "ik werk met Wmo" opens one's own card; the words are not read.
    'casusoverleg.regelingen',
    'casusoverleg.series',
    'dagstart.status',
    'keuzehulp.consulent-nodig',
    'keuzehulp.outcomes',
    'keuzehulp.overdracht-compleet',
    'ontwikkelpunten.besluiten',
    'ontwikkelpunten.late',
    'ontwikkelpunten.open',
    'ontwikkelpunten.punt',
    'ontwikkelpunten.raise',
    'ritme.away',
    'ritme.back',
    'ritme.days-off',
    // Who is adviseur kwaliteit of a wijk, and which wijk a postcode is in: nothing of what anybody did.
    'wijkteam.adviseur',
    'wijkteam.postcode',
  ]);
  const name = bot.fake.people[1]?.name ?? '';
  const said: [string, string][] = [
    ['status', 'Ik ken geen wijkteam met die naam'],
    ['ontwikkelpunten', 'Ik ken geen wijk met die naam'],
    ['wat is te laat', 'Ik ken geen wijk met die naam'],
    ['besluiten', 'geen nummer van een punt en geen wijk'],
    ['punt', 'Typ punt en een nummer'],
    ['ontwikkelpunt', 'Ik heb niets bewaard'],
    ['ik ben er niet', 'Er is niets veranderd'],
    ['ik werk niet op', 'Er is niets veranderd'],
    ['afspraken', 'Die wijk ken ik niet'],
    ['casusoverleg', 'Die wijk ken ik niet'],
    ['plan casusoverleg', 'Die wijk ken ik niet'],
    ['wanneer is het volgende casusoverleg', 'Die wijk ken ik niet'],
    ['vaste reeks', 'Die wijk ken ik niet'],
    ['consulent nodig', 'geen wijk die ik ken'],
    ['overdracht compleet', 'geen wijk die ik ken'],
    ['uitkomsten', 'geen wijk die ik ken'],
    ['casus inbrengen', 'Ik herhaal je tekst hier niet'],
    ['wie is adviseur kwaliteit van', 'ken ik niet'],
    ['welke wijk is', 'postcode'],
  ];
  for (const [phrase, answer] of said) {
    const before = bot.fake.messages.length;
    await bot.person(0).says(`${phrase} ${name}`);
    const reply = await until('a reply', () => bot.fake.messages[before]);
    const shown = read(reply.card) || reply.text;
    expect([phrase, shown]).toEqual([phrase, expect.stringContaining(answer)]);
    expect(shown).not.toContain(name);
  }
});

test('nobody sees scores of fewer than five, whoever asks', async () => {
  const shown = bot.fake.messages.map((each) => read(each.card)).join('\n');
  expect(shown).toContain('Nog geen cijfers: daarvoor zijn vijf antwoorden nodig.');
  expect(shown).not.toMatch(/\d,\d van 5/);
});
