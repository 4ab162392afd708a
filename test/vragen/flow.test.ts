// A wijkteam in its own words, through the front door.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { z } from 'zod';
import { rhythms } from '../../src/shared/occurrence.ts';
import { personId } from '../../src/shared/person.ts';
import { type Role, roles } from '../../src/shared/role.ts';
import { wijkteamId } from '../../src/shared/wijkteam.ts';
import { giveRole } from '../../src/wijkteam/store.ts';
import { read } from '../support/fake-teams.ts';
import { type EngineName, newDatabase, startTestBot, type TestBot, until } from '../support/test-bot.ts';

async function says(bot: TestBot, index: number, text: string, where?: 'personal'): Promise<string> {
  const before = bot.fake.messages.length;
  await bot.person(index, where).says(text);
  const message = await until(`a reply to ${text}`, () => bot.fake.messages[before]);
  return message.text || read(message.card);
}

async function presses(bot: TestBot, verb: string, data: object, index = 0): Promise<string> {
  const { status, value } = await bot.person(index).presses(verb, data);
  expect(status).toBe(200);
  return typeof value === 'string' ? value : read(value);
}

const input = z.looseObject({ id: z.string(), value: z.string() });
/** What stands in an input of a card. */
function filled(card: unknown, id: string): string {
  const { body } = z.looseObject({ body: z.array(z.unknown()) }).parse(card);
  const inputs = body.flatMap((each) => input.safeParse(each).data ?? []);
  return inputs.find((each) => each.id === id)?.value ?? `there is no input ${id}`;
}

const version = z.object({ version: z.number(), words: z.record(z.string(), z.string()) });
async function versions(bot: TestBot): Promise<z.infer<typeof version>[]> {
  const { db } = bot.running.ports;
  const { rows } = await sql`select version, words from vragen_own order by rhythm, version`.execute(db);
  return z.array(version).parse(rows);
}

describe.each<EngineName>(['PGlite', 'PostgreSQL'])('on %s', (engine) => {
  let bot: TestBot;
  let day: { wijkteam: string; rhythm: string };
  beforeAll(async () => {
    bot = await startTestBot({ engine });
    day = { wijkteam: bot.wijkteam, rhythm: 'dag' };
  });
  afterAll(() => bot.stop());
  const now = (rhythm: (typeof rhythms)[number] = 'dag') => bot.running.ports.questions.now(bot.wijkteam, rhythm);

  test('the card shows what is asked now, and that the past stays', async () => {
    const card = await says(bot, 0, 'vragen');
    expect(card).toContain('Vragen bij de dagstart');
    expect(card).toContain('Wijkteam Oost');
    expect(card).toContain('Regiesysteem: hoe gaat het?');
    expect(card).toContain('Open vraag · standaard\nWat moet het team weten?');
    expect(card).toContain('Wat al gevraagd is, verandert niet.');
    expect(await says(bot, 0, 'Vragen', 'personal')).toContain('Vragen bij de dagstart');
  });

  test('a button of another card opens it for the dagstart, and the other rhythms are one click away', async () => {
    expect(await presses(bot, 'vragen.edit', { wijkteam: bot.wijkteam })).toContain('Vragen bij de dagstart');
    expect(await presses(bot, 'vragen.edit', { ...day, rhythm: 'maand' })).toContain('hoe ging het deze maand?');
    expect(await presses(bot, 'vragen.edit', { ...day, rhythm: 'kwartaal' })).toContain('hoe ging het dit kwartaal?');
  });

  test('own words hold from then on, for this rhythm only', async () => {
    const saved = await presses(bot, 'vragen.save', {
      ...day,
      question: 'regiesysteem',
      words: '  Werkt het  systeem\nvandaag?  ',
    });
    expect(saved).toContain('De nieuwe woorden zijn bewaard. Ze gelden vanaf de volgende keer.');
    expect(saved).toContain('Regiesysteem · eigen woorden\nWerkt het systeem vandaag?');
    expect(await now()).toMatchObject({ name: 'dag', version: '1 eigen-1', text: 'Wat moet het team weten?' });
    expect((await now()).scores.at(-1)).toEqual({ area: 'regiesysteem', text: 'Werkt het systeem vandaag?' });
    expect((await now('maand')).version).toBe('1');
  });

  test('the same click again changes nothing', async () => {
    const again = { ...day, question: 'regiesysteem', words: 'Werkt het systeem vandaag?' };
    expect(await presses(bot, 'vragen.save', again)).toContain('Deze vraag stond er al zo.');
    expect(await versions(bot)).toHaveLength(1);
  });

  test('what was asked before stays to be found: a change adds a version and leaves the others', async () => {
    const asked = await now();
    await presses(bot, 'vragen.save', { ...day, question: 'regiesysteem', words: 'Doet het systeem het?' });
    await presses(bot, 'vragen.save', { ...day, question: 'text', words: 'Wat moet iedereen weten?' });
    expect(asked.scores.at(-1)?.text).toBe('Werkt het systeem vandaag?');
    expect(await now()).toMatchObject({ version: '1 eigen-3', text: 'Wat moet iedereen weten?' });
    expect(await versions(bot)).toEqual([
      { version: 1, words: { regiesysteem: 'Werkt het systeem vandaag?' } },
      { version: 2, words: { regiesysteem: 'Doet het systeem het?' } },
      { version: 3, words: { regiesysteem: 'Doet het systeem het?', text: 'Wat moet iedereen weten?' } },
    ]);
  });

  test('one question goes back to standard, and a second click leaves it there', async () => {
    const back = { ...day, question: 'regiesysteem', words: 'wat hier staat, telt niet' };
    expect(await presses(bot, 'vragen.restore', back)).toContain('Deze vraag is weer standaard');
    expect(await presses(bot, 'vragen.restore', back)).toContain('Er is niets veranderd');
    expect((await now()).scores.at(-1)?.text).toBe('Regiesysteem: hoe gaat het?');
    await presses(bot, 'vragen.restore', { ...day, question: 'text' });
    expect((await now()).version).toBe('1');
    expect((await versions(bot)).map((each) => each.version)).toEqual([1, 2, 3, 4, 5]);
  });

  test('changes at the same moment are all kept', async () => {
    const changes = ['integrale-toegang', 'integrale-dienstverlening', 'wijkgerichte-dienstverlening', 'regiesysteem'];
    const month = { ...day, rhythm: 'maand' };
    await Promise.all(
      changes.map((question) => presses(bot, 'vragen.save', { ...month, question, words: `${question} samen?` })),
    );
    const set = await now('maand');
    expect(set.scores.map(({ text }) => text)).toEqual(changes.map((question) => `${question} samen?`));
    expect(set.version).toBe('1 eigen-4');
  });
});

describe('bad input', () => {
  let bot: TestBot;
  let day: { wijkteam: string; rhythm: string };
  beforeAll(async () => {
    bot = await startTestBot();
    day = { wijkteam: bot.wijkteam, rhythm: 'dag' };
  });
  afterAll(() => bot.stop());

  const forms: [string, { question?: string; words?: string }, string][] = [
    ['client data', { question: 'text', words: 'Hoe gaat het met mevrouw Jansen?' }, 'lijkt een naam te bevatten'],
    ['a text over 120 characters', { question: 'text', words: 'a'.repeat(121) }, 'Je tekst is te lang'],
    ['no words', { question: 'text' }, 'Kies een vraag en typ de nieuwe woorden'],
    ['only spaces', { question: 'text', words: ' \n ' }, 'Kies een vraag en typ de nieuwe woorden'],
    ['no question', { words: 'Hoe gaat het?' }, 'Kies een vraag en typ de nieuwe woorden'],
    ['a cleared question', { question: '', words: 'Hoe gaat het?' }, 'Kies een vraag en typ de nieuwe woorden'],
  ];
  test.each(forms)('%s is refused, and the form comes back as it was', async (_, fields, problem) => {
    const { value } = await bot.person(0).presses('vragen.save', { ...day, ...fields });
    expect(read(value)).toContain(problem);
    const { question = '', words = '' } = fields;
    expect(filled(value, 'question')).toBe(question);
    expect(filled(value, 'words').trim()).toBe(words.trim().slice(0, 120));
    expect(await versions(bot)).toEqual([]);
    expect(JSON.stringify(bot.log)).not.toContain('Jansen');
  });

  test.each([
    ['vragen.edit', {}],
    ['vragen.edit', { rhythm: 'week' }],
    ['vragen.save', { rhythm: 'dag', question: 'koffie', words: 'Hoe gaat het?' }],
    ['vragen.save', { rhythm: 'dag', question: 'text', words: ['Hoe gaat het?'] }],
    ['vragen.save', { rhythm: 'dag', question: 'text', words: 'Hoe gaat het?', version: 9 }],
    ['vragen.save', { question: 'text', words: 'Hoe gaat het?' }],
    ['vragen.restore', { rhythm: 'dag', question: ['text'] }],
  ])('%s with %j is not understood and changes nothing', async (verb, data) => {
    const wijkteam = verb === 'vragen.edit' && !('rhythm' in data) ? 'Oost' : bot.wijkteam;
    expect(await presses(bot, verb, { wijkteam, ...data })).toContain('oude of beschadigde kaart');
    expect(await versions(bot)).toEqual([]);
  });

  test('a wijkteam that is not there is said so', async () => {
    const unknown = { ...day, wijkteam: '6f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5c' };
    expect(await presses(bot, 'vragen.edit', unknown)).toContain('Dit wijkteam bestaat niet (meer)');
  });

  test('going back without a question asks for one', async () => {
    expect(await presses(bot, 'vragen.restore', day)).toContain('Kies welke vraag weer standaard moet zijn');
  });

  test('what looks like a template or markup stays text', async () => {
    const words = 'Hoe gaat ${wijkteam} *echt*, <b>nu</b>?';
    const { value } = await bot.person(0).presses('vragen.save', { ...day, question: 'text', words });
    expect(JSON.stringify(value)).toContain(`{"type":"TextRun","text":${JSON.stringify(words)}}`);
  });
});

test('only a teammanager of the wijkteam, a projectleider or a beheerder sees and changes the questions', async () => {
  const bot = await startTestBot({ members: 7 });
  const other = wijkteamId.parse('6f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5d');
  const { db, wijkteams } = bot.running.ports;
  const given = roles.filter((role): role is Exclude<Role, 'consulent'> => role !== 'consulent');
  for (const [index, role] of given.entries()) {
    const person = bot.fake.people[index + 1];
    if (!person) throw new Error('The cast is incomplete');
    const everywhere = ['projectleider', 'opdrachtgever', 'beheerder'].includes(role);
    const wijkteam = everywhere ? null : bot.wijkteam;
    await giveRole(db, { person: personId.parse(person.aadObjectId), name: person.name, role, wijkteam });
  }
  wijkteams.forget();
  const may = ['teammanager', 'projectleider', 'beheerder'];
  for (const [index, role] of given.entries()) {
    for (const verb of ['vragen.edit', 'vragen.save', 'vragen.restore']) {
      const data = { wijkteam: bot.wijkteam, rhythm: 'dag', question: 'text' };
      const { question: _, ...about } = data;
      const shown = await presses(bot, verb, verb === 'vragen.edit' ? about : data, index + 1);
      expect([role, verb, shown.includes('Dit kan alleen')]).toEqual([role, verb, !may.includes(role)]);
    }
    expect((await says(bot, index + 1, 'vragen')).includes('Dit kan alleen')).toBe(!may.includes(role));
  }
  await sql`insert into wijkteam_wijkteam (id, tenant_id, name) values (${other}, 't', 'Wijkteam West')`.execute(db);
  // The teammanager of Oost, who holds no role that holds everywhere.
  expect(await presses(bot, 'vragen.edit', { wijkteam: other }, 1)).toContain('Dit kan alleen');
  await bot.stop();
});

test('own words are still asked after a restart', async () => {
  const database = await newDatabase('PostgreSQL');
  const first = await startTestBot({ database });
  const data = { wijkteam: first.wijkteam, rhythm: 'kwartaal', question: 'text', words: 'Wat leerde je?' };
  await first.person(0).presses('vragen.save', data);
  await first.running.stop();
  const second = await startTestBot({ database, fake: first.fake, linked: false });
  for (const rhythm of rhythms) {
    const { text } = await second.running.ports.questions.now(second.wijkteam, rhythm);
    expect(text === 'Wat leerde je?').toBe(rhythm === 'kwartaal');
  }
  await second.stop();
});
