// The promise "no monitoring of staff", held over casussen, casusoverleggen, agreements and both aids: every column is judged,
// and nobody, whatever their role, is shown who brought in what, who did not come, or who did not do what was agreed.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { eraseDeclined } from '../../src/casusoverleg/erase-store.ts';
import { roles } from '../../src/shared/role.ts';
import { people, read } from '../support/fake-teams.ts';
import { until } from '../support/test-bot.ts';
import { agreedGiven } from './harvesting.ts';
import {
  allOverleggen,
  books,
  casusGiven,
  clockAt,
  delivered,
  findsMoment,
  idOfPerson,
  mailOf,
  organiser,
  type PlanBot,
  presses,
  someoneWith,
  startPlanBot,
} from './planning.ts';

let plan: PlanBot;
beforeAll(async () => {
  plan = await startPlanBot();
}, 60_000);
afterAll(() => plan?.stop(), 30_000);

/** What is kept about people, why, and until when. Every other column is about a casus, a moment or a wijk. */
const aboutPeople: Record<string, string> = {
  'casusoverleg_casus.brought_by':
    'who is invited and asked how it went; goes with the casus, 90 days after it was touched',
  'casusoverleg_overleg.attendees': 'who is invited for which role, not who came; goes 90 days after the end',
  'casusoverleg_overleg.changed_by': 'who hears how a change went; goes with the casusoverleg',
  'casusoverleg_overleg.organiser': 'in whose calendar it stands; goes with the casusoverleg',
  'casusoverleg_overleg.planner': 'who hears what happens to it; goes with the casusoverleg',
  'casusoverleg_overleg.seen':
    'whom we asked, and who declined, so that it is told once; goes when it is over or cancelled',
  'casusoverleg_reeks.organiser': 'in whose calendar it stands; goes with the series',
  'casusoverleg_reeks.planner': 'who hears what is missing; goes with the series',
  'casusoverleg_regeling.person_id': 'said by the person, to be invited for it; goes when the person leaves',
  'casusoverleg_regeling.regeling': 'said by the person, to be invited for it; goes when the person leaves',
  'casusoverleg_search.answer': 'who could come at a moment to choose; goes after two weeks',
  'casusoverleg_search.planner': 'who gets the answer; goes after two weeks',
  'casusoverleg_trouble.organiser': 'whose calendar cannot be used; goes when it can, or nothing stands in it',
  'casusoverleg_trouble.told': 'who heard so, so that it is told once; goes with it',
};
const others = {
  casusoverleg_afspraak: 'id place casus_id overleg_id wijkteam_id role text due made_on status reminded',
  casusoverleg_casus:
    'id wijkteam_id code question outcome leefgebieden regelingen urgency status brought_at overleg_id place regisseur plan evaluate_on evaluation_told touched_at',
  casusoverleg_overleg:
    'id wijkteam_id status starts_at ends_at partners room reeks_id reeks_on version sent_version tried tried_from tried_until sending_by sending_until send_tries send_after told_problem look_at announced_at harvest_told',
  casusoverleg_reeks: 'id wijkteam_id weekday time every_weeks minutes starts_on until room stopped moving',
  casusoverleg_regeling: '',
  casusoverleg_search: 'id wijkteam_id overleg_id asked state asked_at',
  casusoverleg_trouble: 'problem',
  casusoverleg_watch: 'overleg_id misses gone_since warned_on filled_at',
  keuzehulp_outcome: 'wijkteam_id week tool version outcome n',
  keuzehulp_run: 'id wijkteam_id tool version week outcome day',
};

test('every column was judged: a new one that says something of a person needs a reason and an end', async () => {
  const { rows } = await sql<{ name: string }>`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and table_name ~ '^(casusoverleg|keuzehulp)_'`.execute(plan.bot.running.ports.db);
  const judged = Object.entries(others).flatMap(([table, columns]) =>
    columns.split(' ').flatMap((column) => (column === '' ? [] : [`${table}.${column}`])),
  );
  expect(rows.map(({ name }) => name).sort()).toEqual([...judged, ...Object.keys(aboutPeople)].sort());
});

/** Person 1 brought everything in and was to do what is late; person 2 declines. */
const [brought, declined] = [people(2)[1]?.name ?? '', people(3)[2]?.name ?? ''];

/** Everything that can be typed and pressed to look, by somebody; what they see. A list to choose a colleague from names all. */
async function seen(someone: ReturnType<PlanBot['bot']['person']>, data: Record<string, string>): Promise<string> {
  const { bot } = plan;
  const found: string[] = [];
  const typed = [
    ...['casusoverleg oost', 'casus inbrengen', 'plan casusoverleg oost', 'wanneer is het volgende casusoverleg oost'],
    ...['vaste reeks oost', 'afspraken oost', 'status oost', 'mijn gegevens', 'uitkomsten oost'],
  ];
  for (const text of typed) {
    const before = bot.fake.messages.length;
    await someone.says(text);
    const answer = await until(`an answer to ${text}`, () => bot.fake.messages[before]);
    found.push(answer.text, read(answer.card));
  }
  const verbs = [
    ...[
      'home',
      'afspraken',
      'series',
      'casus',
      'discuss',
      'een-plan',
      'agenda',
      'look-back',
      'overleg',
      'close',
      'found',
    ],
  ];
  for (const verb of verbs) {
    const { value } = await someone.presses(`casusoverleg.${verb}`, only(verb, data));
    found.push(typeof value === 'string' ? value : read(value));
  }
  return found.join('\n');
}

function only(verb: string, { wijkteam, casus, overleg, search }: Record<string, string>): object {
  if (['home', 'afspraken', 'series'].includes(verb)) return { wijkteam };
  if (verb === 'found') return { search };
  return ['casus', 'discuss', 'een-plan'].includes(verb) ? { casus } : { overleg };
}

test('nobody, whatever their role, is shown who brought it in, who declined and who did not do what was agreed', async () => {
  const { bot, graph } = plan;
  const casus = await casusGiven(bot, 1, { regelingen: ['wmo', 'jeugd'] });
  await books(bot, (await findsMoment(bot)).card);
  const [overleg] = await allOverleggen(bot);
  if (!overleg?.seen) throw new Error('It is not in the calendar');
  await agreedGiven(bot, 1, { role: 'wmo', text: 'Belt de corporatie.', due: '2026-03-25', overleg: overleg.id });
  graph.calendar.answer(mailOf(2), overleg.seen.iCalUId, 'declined');
  await clockAt(bot, '2026-03-30T09:00:00Z');
  await until('the answer to be known', async () =>
    (await allOverleggen(bot)).some((each) => each.seen?.declined.includes(mailOf(2))),
  );
  await delivered(bot);
  // What was told is told in roles.
  const told = bot.fake.messages.map(({ text, card }) => text || read(card)).join('\n');
  expect(told).toMatch(/Jeugd/);
  // Who plans sees who is invited while it is ahead, and not who of them declined.
  const ahead = await presses(bot, 0, 'casusoverleg.overleg', { overleg: overleg.id }, 'personal');
  expect(ahead.text).toContain(declined);
  expect(ahead.text).not.toMatch(/zegt af|komt niet|afgezegd/);

  // Kept until then, so that it is told once.
  await eraseDeclined(bot.running.ports.db, bot.clock.now);
  expect((await allOverleggen(bot)).map((each) => each.seen?.declined)).toEqual([[mailOf(2)]]);
  bot.clock.now = new Date(overleg.until.getTime() + 60_000);
  const data = { wijkteam: bot.wijkteam, casus: casus.id, overleg: overleg.id, search: overleg.id };
  const lookers = [bot.person(0, 'personal'), bot.person(4, 'personal')];
  for (const [index, role] of roles.entries()) lookers.push(await someoneWith(bot, role, 40 + index));
  for (const looker of lookers) {
    const text = await seen(looker, data);
    for (const name of [brought, declined]) expect(text).not.toContain(name);
  }
}, 60_000);

test('who was asked and who declined is forgotten once it is over', async () => {
  const { bot } = plan;
  expect((await allOverleggen(bot)).map((each) => each.seen?.declined)).toEqual([[mailOf(2)]]);
  expect(Object.keys((await allOverleggen(bot))[0]?.seen?.asked ?? {})).toContain(mailOf(2));
  await bot.running.beat();
  expect((await allOverleggen(bot)).map((each) => each.seen?.declined)).toEqual([[]]);
  expect((await allOverleggen(bot)).map((each) => each.seen?.asked)).toEqual([{}]);
});

test('neither a job nor a log line names a person or an address', async () => {
  const { bot } = plan;
  const { rows } = await sql<{ data: unknown }>`select data from pgboss.job`.execute(bot.running.ports.db);
  const written = JSON.stringify([rows, bot.log]);
  expect(written).toContain('casusoverleg.booked');
  const traces = people(6).flatMap(({ id, aadObjectId, name }) => [id, aadObjectId, name]);
  for (const trace of [...traces, ...[0, 1, 2, 3, 4, 5].map(mailOf), organiser]) {
    expect([trace, written.includes(trace)]).toEqual([trace, false]);
  }
});

test('of an agreement nothing says on which day it was done or somebody was reminded', async () => {
  const { db } = plan.bot.running.ports;
  const { rows } = await sql<object>`select * from casusoverleg_afspraak`.execute(db);
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain(idOfPerson(1));
});
