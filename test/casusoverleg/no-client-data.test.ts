// The promise "no client data", held over everything that happens to a casus from the day it is brought in until it is erased:
// what was refused is nowhere, what was typed is only where it must be, and in the end nothing of it is left.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { findClientData } from '../../src/shared/free-text.ts';
import { channelId } from '../support/fake-teams.ts';
import { until } from '../support/test-bot.ts';
import { filled } from './bringing.ts';
import {
  allOverleggen,
  books,
  button,
  buttons,
  clockAt,
  delivered,
  findsMoment,
  organiser,
  type PlanBot,
  presses,
  startPlanBot,
  toldAfter,
} from './planning.ts';

/** A text with client data of each kind, and what of it may be found nowhere. */
const clientData = {
  bsn: ['Het gaat om nummer 123456782 hier.', '123456782'],
  email: ['Mail naar kastanje.tak@voorbeeldpost.nl hierover.', 'kastanje.tak'],
  phone: ['Bel 06 48291537 na vijf uur.', '48291537'],
  iban: ['Rekening NL91ABNA0417164300 is leeg.', 'NL91ABNA0417164300'],
  address: ['Staat ingeschreven op Kastanjelaan 14.', 'Kastanjelaan'],
  'birth-date': ['Is geboren op 12-03-1987.', '12-03-1987'],
  name: ['Fenna Terpstra wil verhuizen.', 'Terpstra'],
} as const;

const code = 'OOST-2026-741';
/** What people typed about the casus, as the rules allow. */
const texts = {
  question: 'Wie betaalt de vlonderbrug?',
  reworded: 'Wie betaalt de klapbrug?',
  outcome: 'Een gedeelde moestuin.',
  agreed: 'Vraagt een offerte bij de windmolen.',
  changed: 'Vraagt een offerte bij de watermolen.',
};
const typed = Object.values(texts);

let plan: PlanBot;
let casus: string;
beforeAll(async () => {
  plan = await startPlanBot();
}, 60_000);
afterAll(() => plan?.stop(), 30_000);

const tuesdayAfter = (date: string): string => {
  const day = new Date(`${date}T12:00:00Z`);
  return new Date(day.getTime() + ((9 - day.getUTCDay()) % 7 || 7) * 86_400_000).toISOString().slice(0, 10);
};

const press = (index: number, verb: string, data: object, where: 'channel' | 'personal' = 'personal') =>
  presses(plan.bot, index, verb, data, where);

/** Every row of every table, those of the jobs as well. */
async function everyTable(): Promise<Map<string, string>> {
  const { db } = plan.bot.running.ports;
  const { rows } = await sql<{ table_schema: string; table_name: string }>`
    select table_schema, table_name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`.execute(db);
  const dumped = new Map<string, string>();
  for (const { table_schema, table_name } of rows) {
    const found = await sql`select * from ${sql.id(table_schema, table_name)}`.execute(db);
    dumped.set(`${table_schema}.${table_name}`, JSON.stringify(found.rows));
  }
  return dumped;
}

const inTables = async (what: string): Promise<string[]> =>
  [...(await everyTable())].flatMap(([table, dump]) =>
    dump.toLowerCase().includes(what.toLowerCase()) ? [table] : [],
  );

/** Everything that leaves for Outlook, and everything that stands there. */
function outlook(): string {
  const { graph } = plan;
  const events = graph.calendar.mailboxes().flatMap(({ mail }) => (mail === null ? [] : graph.calendar.events(mail)));
  return JSON.stringify([events, graph.calendar.inbox(), graph.exchanges]);
}

const inChannel = (): string =>
  JSON.stringify(plan.bot.fake.messages.filter(({ conversation }) => conversation === channelId));

const logged = (): string => JSON.stringify(plan.bot.log);

/** Brings in the casus and fills it in, with everything refused on the way. */
async function broughtIn(): Promise<void> {
  const { bot } = plan;
  await bot.person(1, 'personal').says('casus inbrengen');
  const form = await until('the form', () => bot.fake.messages.at(-1));
  const data = { ...filled(form.card), ...button(form.card, 'Bewaar en ga verder') };
  const second = await press(1, 'casusoverleg.bring', { ...data, code, question: texts.question });
  const { casus: id } = button(second.card, 'Bewaar');
  casus = String(id);
  const chosen = { regelingen: 'wmo,jeugd', leefgebieden: 'financien' };
  const third = await press(1, 'casusoverleg.save-complete', {
    ...{ ...filled(second.card), ...button(second.card, 'Bewaar'), ...chosen },
  });
  await press(1, 'casusoverleg.save-outcome', { ...button(third.card, 'Bewaar'), outcome: texts.outcome });
}

test('a casus goes all the way, from bringing in to evaluation', async () => {
  const { bot, graph } = plan;
  await broughtIn();
  await press(1, 'casusoverleg.save-question', { casus, question: texts.reworded }, 'channel');

  const found = await findsMoment(bot);
  await books(bot, found.card);
  const [overleg] = await allOverleggen(bot);
  if (!overleg?.seen) throw new Error('It is not in the calendar');
  const about = { overleg: overleg.id };

  // Moved here, and moved by hand in Outlook.
  const moving = await press(0, 'casusoverleg.move', about);
  const other = await toldAfter(bot, 0, 'passen', () =>
    press(0, 'casusoverleg.move-search', {
      ...{ ...filled(moving.card), ...button(moving.card, 'Zoek een moment'), when: 'daarna' },
    }),
  );
  await press(0, 'casusoverleg.choose', { ...filled(other.card), ...button(other.card, 'Verzet'), slot: '0' });
  await plan.sent();
  const [moved] = await allOverleggen(bot);
  if (!moved?.seen) throw new Error('It is not in the calendar');
  const byHand = new Date(moved.from.getTime() + 3_600_000);
  graph.calendar.move(organiser, moved.seen.eventId, { from: byHand, until: new Date(byHand.getTime() + 2_100_000) });
  await clockAt(bot, new Date(bot.clock.now.getTime() + 3_600_000).toISOString());
  await until('the change by hand to be known', async () =>
    (await allOverleggen(bot)).some(({ from }) => from.getTime() === byHand.getTime()),
  );

  // The meeting itself.
  bot.clock.now = byHand;
  await press(1, 'casusoverleg.look-back', about, 'channel');
  const discussed = await press(1, 'casusoverleg.discuss', { casus }, 'channel');
  const due = new Date(byHand.getTime() + 7 * 86_400_000).toISOString().slice(0, 10);
  const agreed = await press(
    ...([1, 'casusoverleg.agree'] as const),
    { ...button(discussed.card, 'Bewaar afspraak'), role: 'wmo', text: texts.agreed, due },
    'channel',
  );
  const [slip = {}] = buttons(agreed.card, 'Wijzig');
  await press(1, 'casusoverleg.change-afspraak', { ...slip, role: 'wmo', text: texts.changed, due }, 'channel');
  const planCard = await press(1, 'casusoverleg.een-plan', { casus }, 'channel');
  await press(
    ...([1, 'casusoverleg.save-een-plan'] as const),
    { ...button(planCard.card, 'Bewaar plan'), done: '', regisseur: 'wmo', evaluateOn: due },
    'channel',
  );
  await press(0, 'casusoverleg.close', about, 'channel');
  await bot.person(1, 'channel').says('afspraken oost');
  // What still waits is given up when the clock jumps a week.
  await delivered(bot);
  // Reminded, and asked how it went.
  await clockAt(bot, `${due}T10:00:00Z`);
  expect(JSON.stringify(bot.fake.messages)).toContain(texts.changed);
  await press(1, 'casusoverleg.evaluated', { casus, outcome: 'klaar' });
  await bot.person(1, 'channel').says('casusoverleg');
  // A fixed moment, and no more of it.
  const reeks = '00000000-0000-4000-9000-000000000007';
  const rhythm = { weekday: 2, time: '10:00', minutes: 60, everyWeeks: 2, startsOn: tuesdayAfter(due), until: '' };
  const series = { wijkteam: bot.wijkteam, reeks, ...rhythm, room: '', booked: 'move' };
  await press(0, 'casusoverleg.series-save', series);
  await until('the series to be made', async () => (await allOverleggen(bot)).length > 2);
  await plan.sent();
  await press(0, 'casusoverleg.series-end', { reeks, booked: 'cancel' });
  await plan.sent();
  await delivered(bot);
}, 120_000);

describe('what looks like client data', () => {
  /** Everywhere something is typed in a form, with a form around it that is right. */
  const forms = async (text: string): Promise<[string, object][]> => {
    const discussed = await press(1, 'casusoverleg.discuss', { casus });
    const [slip = {}] = buttons(discussed.card, 'Wijzig');
    const day = plan.bot.clock.now.toISOString().slice(0, 10);
    const id = plan.bot.running.ports.newId();
    const first = { casus: id, wijk: plan.bot.wijkteam };
    return [
      ['casusoverleg.bring', { ...first, code: text, question: 'Wie neemt de regie?' }],
      ['casusoverleg.bring', { ...first, code: 'OOST-2026-742', question: text }],
      ['casusoverleg.save-question', { casus, question: text }],
      ['casusoverleg.save-outcome', { casus, step: 'wijzig', outcome: text }],
      ['casusoverleg.again', { casus, question: text }],
      ['casusoverleg.agree', { casus, form: id, to: 'stay', role: 'wmo', text, due: day }],
      ['casusoverleg.change-afspraak', { ...slip, role: 'wmo', text, due: day }],
      [
        'casusoverleg.series-when',
        { wijkteam: plan.bot.wijkteam, reeks: id, weekday: '2', times: text, everyWeeks: '2' },
      ],
    ];
  };
  /** Everywhere something is typed behind words the bot knows. */
  const commands = [
    ...['casus inbrengen', 'casusoverleg', 'plan casusoverleg', 'wanneer is het volgende casusoverleg', 'vaste reeks'],
    ...['consulent nodig', 'overdracht compleet', 'uitkomsten', 'wie is adviseur kwaliteit van', 'welke wijk is'],
  ];

  test.each(Object.entries(clientData))(
    '%s: refused wherever it is typed, and nowhere to be found',
    async (_, [text, trace]) => {
      const { bot } = plan;
      for (const where of ['personal', 'channel'] as const) {
        for (const [verb, data] of await forms(text)) {
          const answer = await press(0, verb, data, where);
          expect([verb, answer.text]).toEqual([verb, expect.stringMatching(/lijkt|begrijp ik niet|klopt niet/)]);
          // Others may read along.
          if (where === 'channel') expect([verb, JSON.stringify(answer).includes(trace)]).toEqual([verb, false]);
        }
        for (const command of commands) {
          const before = bot.fake.messages.length;
          await bot.person(0, where).says(`${command} ${text}`);
          await until(`an answer to ${command}`, () => bot.fake.messages.length > before);
        }
      }
      await delivered(bot);
      expect(await inTables(trace)).toEqual([]);
      expect(logged().toLowerCase()).not.toContain(trace.toLowerCase());
      expect(outlook().toLowerCase()).not.toContain(trace.toLowerCase());
      expect(inChannel().toLowerCase()).not.toContain(trace.toLowerCase());
    },
  );

  test('is found by its kind, and what people typed about the casus holds none', () => {
    for (const [kind, [text]] of Object.entries(clientData))
      expect([text, findClientData(text)]).toEqual([text, [kind]]);
    for (const text of typed) expect([text, findClientData(text)]).toEqual([text, []]);
    expect(logged()).toContain('"refusal":"client-data"');
  });
});

test('no code, question, outcome or agreement leaves for Outlook, gets into the log, or is carried by a job', async () => {
  const jobs = [...(await everyTable())].filter(([table]) => table.startsWith('pgboss.'));
  expect(jobs.some(([, dump]) => dump.includes('casusoverleg.send'))).toBe(true);
  const places = { outlook: outlook(), log: logged(), jobs: JSON.stringify(jobs) };
  expect(plan.graph.calendar.events(organiser)).toMatchObject([{ subject: 'Casusoverleg wijk Oost', private: true }]);
  for (const [place, held] of Object.entries(places)) {
    for (const text of [code, casus, ...typed])
      expect([place, text, held.includes(text)]).toEqual([place, text, false]);
  }
});

test('what a casus is about stands in its own table only, and in no message in the channel', async () => {
  expect(await inTables(texts.reworded)).toEqual(['public.casusoverleg_casus']);
  expect(await inTables(texts.outcome)).toEqual(['public.casusoverleg_casus']);
  expect(await inTables(texts.changed)).toEqual(['public.casusoverleg_afspraak']);
  for (const text of [texts.question, texts.agreed]) expect(await inTables(text)).toEqual([]);
  const channel = inChannel();
  expect(channel).toContain(code);
  for (const text of [texts.question, texts.reworded, texts.outcome]) expect(channel).not.toContain(text);
});

test('once its time has come no code and no text is left anywhere, also not on the agenda in the channel', async () => {
  const { bot } = plan;
  await delivered(bot);
  const agenda = bot.fake.messages.filter(
    ({ conversation, card }) => conversation === channelId && JSON.stringify(card).includes('Dit overleg is geweest.'),
  );
  expect(JSON.stringify(agenda)).toContain(code);
  const last = Math.max(
    ...(await allOverleggen(bot)).map(({ until: ends }) => ends.getTime()),
    bot.clock.now.getTime(),
  );
  await clockAt(bot, new Date(last + 91 * 86_400_000).toISOString());
  await clockAt(bot, new Date(last + 92 * 86_400_000).toISOString());
  for (const what of [code, casus, ...typed]) expect([what, await inTables(what)]).toEqual([what, []]);
  expect(await allOverleggen(bot)).toEqual([]);
  expect(JSON.stringify(agenda)).not.toContain(code);
  for (const text of [code, ...typed]) expect(logged()).not.toContain(text);
});
