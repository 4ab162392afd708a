// Both aids as people use them, through the front door.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { readLijsten } from '../../src/keuzehulp/lijst-files.ts';
import { personId } from '../../src/shared/person.ts';
import { type Role, roles } from '../../src/shared/role.ts';
import { wijkteamId } from '../../src/shared/wijkteam.ts';
import { giveRole, linkChannel } from '../../src/wijkteam/store.ts';
import { allPunten } from '../ontwikkelpunten/raising.ts';
import { people, read } from '../support/fake-teams.ts';
import { button, buttons, presses, says, someoneWith } from '../support/talking.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { counts, open, through } from './going.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot({ timers: false });
});
afterAll(() => bot.stop());

describe('"consulent nodig"', () => {
  test('asks one question at a time, without anything to type, and says what to do now', async () => {
    const first = await says(bot, 1, 'consulent nodig', 'personal');
    expect(first.text).toContain('Is de inwoner geholpen met informatie of een kort advies?');
    expect(first.text).toContain('Dit zijn voorbeeldregels (versie 1). Ze zijn nog niet vastgesteld.');
    expect(JSON.stringify(first.card)).not.toContain('Input.');
    expect(buttons(first.card, 'Terug')).toEqual([]);
    const ended = await through(bot, 1, first.card, ['Nee', 'Nee', 'Nee', 'Nee', 'Ja', 'Wmo']);
    expect(ended.text).toContain('Een consulent Wmo is nodig');
    expect(ended.text).toContain('Spoed of niet veilig: Nee');
    expect(ended.text).toContain('Regeling: Wmo');
    expect(buttons(ended.card, 'Overdracht compleet?')).toEqual([
      { tool: 'overdracht-compleet', wijkteam: bot.wijkteam },
    ]);
    expect(buttons(ended.card, 'Casus inbrengen')).toEqual([]);
    expect(buttons(ended.card, 'Maak ontwikkelpunt')).toEqual([]);
  });

  test('the handover can be checked from there', async () => {
    const ended = await through(bot, 1, await open(bot, 1), ['Nee', 'Nee', 'Ja']);
    const list = await presses(bot, 1, 'keuzehulp.open', button(ended.card, 'Overdracht compleet?'));
    expect(list.text).toContain('Wat is al klaar? Vink aan.');
  });

  test('a question about more than one regeling leads to a casusoverleg, and a casus can be brought in from there', async () => {
    const ended = await through(bot, 1, await open(bot, 1), ['Nee', 'Nee', 'Nee', 'Ja']);
    expect(ended.text).toContain('Bespreek dit in een casusoverleg');
    expect(buttons(ended.card, 'Casus inbrengen')).toEqual([{ wijkteam: bot.wijkteam }]);
  });

  test('one step back is one answer less, and again starts anew', async () => {
    const first = await open(bot, 1);
    const second = await presses(bot, 1, 'keuzehulp.step', button(first, 'Nee'));
    expect(second.text).toContain('Consulent nodig? Vraag 2');
    const back = await presses(bot, 1, 'keuzehulp.step', button(second.card, 'Terug'));
    expect(back.text).toContain('Consulent nodig? Vraag 1');
    const ended = await presses(bot, 1, 'keuzehulp.step', button(back.card, 'Ja'));
    expect(ended.text).toContain('Het toegangsteam helpt zelf');
    const again = await presses(bot, 1, 'keuzehulp.open', button(ended.card, 'Opnieuw'));
    expect(again.text).toContain('Consulent nodig? Vraag 1');
    expect(button(again.card, 'Ja').run).not.toBe(button(first, 'Ja').run);
  });

  test('in a channel everybody begins by themselves', async () => {
    const shared = await says(bot, 1, 'consulent nodig', 'channel');
    expect(shared.text).toContain('Kies Begin. Alleen jij ziet je antwoorden.');
    const begin = button(shared.card, 'Begin');
    const mine = await presses(bot, 1, 'keuzehulp.open', begin, 'channel');
    const theirs = await presses(bot, 2, 'keuzehulp.open', begin, 'channel');
    expect(button(mine.card, 'Ja').run).not.toBe(button(theirs.card, 'Ja').run);
  });

  test.each([
    'consulent nodig',
    'Consulent nodig?',
    'is een consulent nodig',
    'Is er een consulent nodig?',
    'consulent nodig oost',
    'is een consulent nodig in oost',
    'consulent nodg',
  ])('%j is understood', async (typed) => {
    expect((await says(bot, 1, typed, 'personal')).text).toContain('Consulent nodig? Vraag 1');
  });

  test.each(['consulent nodig noord', 'consulent nodig bij schulden is vaak niet duidelijk'])(
    '%j names no wijk that is there: the own one is offered',
    async (typed) => {
      for (const place of ['personal', 'channel'] as const) {
        const asked = await says(bot, 1, typed, place);
        expect(asked.text).toContain('Ik lees hier geen wijk die ik ken. Voor welke wijk?');
        const first = await presses(bot, 1, 'keuzehulp.open', button(asked.card, 'Oost'), place);
        expect(first.text).toContain('Consulent nodig? Vraag 1');
      }
    },
  );
});

describe('a rule that does not fit', () => {
  test('stands on every question and becomes an ontwikkelpunt about the rule', async () => {
    const first = await open(bot, 1);
    const second = await presses(bot, 1, 'keuzehulp.step', button(first, 'Nee'));
    const ended = await presses(bot, 1, 'keuzehulp.step', button(second.card, 'Geen van deze past'));
    expect(ended.text).toContain('De regel past niet');
    const offer = button(ended.card, 'Maak ontwikkelpunt');
    const concept =
      'De regel past niet bij deze vraag: Is er vandaag nog hulp nodig, of is iemand niet veilig? (Consulent nodig, versie 1)';
    expect(offer).toEqual({ wijkteam: bot.wijkteam, text: concept, casus: '' });
    const form = await presses(bot, 1, 'ontwikkelpunten.from-casus', offer);
    expect(form.text).toContain(concept);
    expect(form.text).toContain('Noem geen casuscode');
    expect(button(form.card, 'Bewaar')).toMatchObject({ bron: 'casusoverleg', back: '', bericht: '' });
    expect(await allPunten(bot)).toEqual([]);
    const filled = { text: concept, aandachtsgebied: 'integrale-toegang', wijk: bot.wijkteam };
    const saved = await presses(bot, 1, 'ontwikkelpunten.save', { ...button(form.card, 'Bewaar'), ...filled });
    expect(saved.text).toContain('Nr. 1 is bewaard.');
    const [punt] = await allPunten(bot);
    expect(punt?.fields).toMatchObject({ bron: 'casusoverleg', wijk: 'Oost', reporter: people(2)[1]?.name });
    expect(`${punt?.fields.title} ${punt?.fields.explanation}`).toContain('Is er vandaag nog hulp nodig');
  });

  test('every question gives a concept that may be saved as it is', async () => {
    const { vragen } = readLijsten().tree.newest;
    const ways = [[], ['Nee'], ['Nee', 'Nee'], ['Nee', 'Nee', 'Nee'], ['Nee', 'Nee', 'Nee', 'Nee']];
    const both = [...ways, ['Nee', 'Nee', 'Nee', 'Nee', 'Ja'], ['Nee', 'Nee', 'Nee', 'Nee', 'Nee']];
    const seen: string[] = [];
    for (const way of both) {
      const ended = await through(bot, 2, await open(bot, 2), [...way, 'Geen van deze past']);
      const offer = button(ended.card, 'Maak ontwikkelpunt');
      const form = await presses(bot, 2, 'ontwikkelpunten.from-casus', offer);
      const filled = { text: offer.text, aandachtsgebied: '', wijk: bot.wijkteam };
      const saved = await presses(bot, 2, 'ontwikkelpunten.anyway', { ...button(form.card, 'Bewaar'), ...filled });
      expect(saved.text).toContain('is bewaard.');
      seen.push(String(offer.text));
    }
    for (const { vraag } of vragen) expect(seen.filter((text) => text.includes(vraag))).toHaveLength(1);
  });

  test('client data in the form is refused as anywhere, and the source stays with the form', async () => {
    const before = (await allPunten(bot)).length;
    const offer = { wijkteam: bot.wijkteam, text: '' };
    const form = await presses(bot, 1, 'ontwikkelpunten.from-casus', offer, 'personal');
    const text = 'Mevrouw Jansen werd doorverwezen, 06-12345678';
    const filled = { text, aandachtsgebied: '', wijk: bot.wijkteam };
    const refused = await presses(
      bot,
      1,
      'ontwikkelpunten.save',
      { ...button(form.card, 'Bewaar'), ...filled },
      'personal',
    );
    expect(refused.text).toContain('Je tekst lijkt een telefoonnummer en een naam te bevatten');
    expect(refused.text).toContain(text);
    expect(button(refused.card, 'Bewaar')).toMatchObject({ bron: 'casusoverleg' });
    expect(await allPunten(bot)).toHaveLength(before);
    expect(JSON.stringify(bot.log)).not.toContain('Jansen');
  });

  test('the source is not lost where there are look-alikes', async () => {
    const [punt] = await allPunten(bot);
    const form = await presses(bot, 3, 'ontwikkelpunten.from-casus', { wijkteam: bot.wijkteam, text: '' });
    const filled = { text: `${punt?.fields.title} nog steeds`, aandachtsgebied: '', wijk: bot.wijkteam };
    const alike = await presses(bot, 3, 'ontwikkelpunten.save', { ...button(form.card, 'Bewaar'), ...filled });
    expect(button(alike.card, 'Toch een nieuw punt')).toMatchObject({ bron: 'casusoverleg' });
    const edited = await presses(bot, 3, 'ontwikkelpunten.edit', button(alike.card, 'Wijzig mijn tekst'));
    expect(edited.text).toContain('Noem geen casuscode');
  });
});

describe('"overdracht compleet"', () => {
  const { punten } = readLijsten().checklist.newest;
  const all = punten.map(({ id }) => id);
  const list = async (index = 1) =>
    (await presses(bot, index, 'keuzehulp.open', { tool: 'overdracht-compleet', wijkteam: bot.wijkteam })).card;
  const checks = async (card: unknown, done: readonly string[], index = 1) =>
    presses(bot, index, 'keuzehulp.check', { ...button(card, 'Bekijk wat ontbreekt'), done: done.join(',') });

  test('shows what is missing as things to do, in the order of the list', async () => {
    const card = await list();
    for (const { klaar } of punten) expect(read(card)).toContain(klaar);
    const checked = await checks(card, ['evaluatie', 'inwoner']);
    expect(checked.text).toContain('Nog 6 dingen te doen');
    const [left, none] = [punten.filter(({ id }) => !['evaluatie', 'inwoner'].includes(id)), ['evaluatie', 'inwoner']];
    expect(checked.text).toContain(left.map(({ nog }) => `• ${nog}`).join('\n'));
    for (const id of none) expect(checked.text).not.toContain(punten.find((each) => each.id === id)?.nog);
  });

  test('nothing ticked is everything to do, also where Teams leaves it out', async () => {
    const card = await list();
    expect((await checks(card, [])).text).toContain(`Nog ${punten.length} dingen te doen`);
    const left = await presses(bot, 1, 'keuzehulp.check', button(card, 'Bekijk wat ontbreekt'));
    expect(left.text).toContain(`Nog ${punten.length} dingen te doen`);
  });

  test('can be filled in further, keeps what was ticked, and says when it is complete', async () => {
    const checked = await checks(await list(), all.slice(1));
    expect(checked.text).toContain('Nog 1 ding te doen');
    const further = await presses(bot, 1, 'keuzehulp.fill', button(checked.card, 'Vul verder aan'));
    expect(JSON.stringify(further.card)).toContain(`"value":"${all.slice(1).join(',')}"`);
    const complete = await checks(further.card, all);
    expect(complete.text).toContain('De overdracht is compleet');
    expect(buttons(complete.card, 'Vul verder aan')).toEqual([]);
    const again = await presses(bot, 1, 'keuzehulp.open', button(complete.card, 'Opnieuw'));
    expect(JSON.stringify(again.card)).toContain('"value":""');
  });

  test.each(['overdracht compleet', 'overdracht', 'Is de overdracht compleet?', 'overdracht compleet oost'])(
    '%j is understood',
    async (typed) => {
      expect((await says(bot, 1, typed, 'personal')).text).toContain('Wat is al klaar? Vink aan.');
    },
  );

  test('a sentence that begins with these words is answered with the list of the own wijk, and not repeated', async () => {
    const asked = await says(bot, 1, 'Overdracht van het dossier duurt bij ons te lang', 'personal');
    expect(asked.text).toContain('Ik lees hier geen wijk die ik ken. Voor welke wijk?');
    expect(asked.text).not.toContain('dossier');
    const list = await presses(bot, 1, 'keuzehulp.open', button(asked.card, 'Oost'), 'personal');
    expect(list.text).toContain('Wat is al klaar? Vink aan.');
  });
});

describe('a button that fits nothing any more', () => {
  const run = '3a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';
  const step = (fields: object) =>
    presses(bot, 1, 'keuzehulp.step', { wijkteam: bot.wijkteam, version: '1', run, answers: '', ...fields });
  const check = (fields: object, verb = 'keuzehulp.check') =>
    presses(bot, 1, verb, { wijkteam: bot.wijkteam, version: '1', run, done: '', ...fields });

  test.each<[string, () => ReturnType<typeof step>]>([
    ['a version that is not there', () => step({ version: '99' })],
    ['an answer that is not one', () => step({ answers: 'misschien' })],
    ['an answer of another question', () => step({ answers: 'nee.weet-niet' })],
    ['an answer after the outcome', () => step({ answers: 'ja.ja' })],
    ['dots only', () => step({ answers: '...' })],
    ['a name of the language', () => step({ answers: 'constructor' })],
    ['an item that is not on the list', () => check({ done: 'inwoner,koffie' })],
    ['a version of the list that is not there', () => check({ version: '2' })],
    ['the same when filling in further', () => check({ version: '2' }, 'keuzehulp.fill')],
  ])('%s is refused plainly, with a way to begin again, and counts nothing', async (_, pressed) => {
    const before = await counts(bot);
    const { text, card, type } = await pressed();
    expect(type).toBe('application/vnd.microsoft.card.adaptive');
    expect(text).toMatch(/Er is niets geteld\. Begin opnieuw\./);
    const again = await presses(bot, 1, 'keuzehulp.open', button(card, 'Begin opnieuw'));
    expect(again.text).toMatch(/Vraag 1|Wat is al klaar/);
    expect(await counts(bot)).toEqual(before);
  });

  test.each<[string, () => ReturnType<typeof step>]>([
    ['a run that is no id', () => step({ run: 'x' })],
    ['a field too many', () => step({ person: 'x' })],
    ['answers without end', () => step({ answers: 'nee.'.repeat(200) })],
    ['a list as answers', () => step({ answers: ['ja'] })],
    ['an aid nobody has', () => presses(bot, 1, 'keuzehulp.open', { tool: 'koffie', wijkteam: bot.wijkteam })],
  ])('%s is not understood', async (_, pressed) => {
    const before = await counts(bot);
    expect((await pressed()).text).toMatch(/oude of beschadigde kaart|Je tekst is te lang/);
    expect(await counts(bot)).toEqual(before);
  });

  test('a wijkteam that is not there is said so', async () => {
    const wijkteam = '7f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5c';
    expect((await step({ wijkteam, answers: 'ja' })).text).toContain('Dit wijkteam bestaat niet (meer)');
  });
});

describe('who and where', () => {
  const west = wijkteamId.parse('6f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5d');

  test('everybody with a role in the wijkteam may use both aids; outcomes are for three roles', async () => {
    const may: Role[] = ['teammanager', 'adviseur-kwaliteit', 'projectleider'];
    for (const [index, role] of roles.entries()) {
      const person = await someoneWith(bot, role, index);
      const at = { wijkteam: bot.wijkteam };
      const aid = await person.presses('keuzehulp.open', { tool: 'consulent-nodig', ...at });
      const figures = await person.presses('keuzehulp.outcomes', at);
      expect([role, read(aid.value).includes('Vraag 1')]).toEqual([role, true]);
      expect([role, read(figures.value).includes('Uitkomsten')]).toEqual([role, may.includes(role)]);
    }
    const stranger = people(40)[39];
    if (!stranger) throw new Error('The cast is incomplete');
    const refused = await bot.someone(stranger).presses('keuzehulp.open', {
      tool: 'consulent-nodig',
      wijkteam: bot.wijkteam,
    });
    expect(refused.value).toContain('Dit kan alleen');
  });

  test('"keuzehulp" shows both, with a line each, and starts one for the wijk of this person', async () => {
    const home = await says(bot, 1, 'keuzehulp', 'personal');
    expect(home.text).toContain('Een paar korte vragen. Daarna weet je wie de vraag oppakt.');
    expect(home.text).toContain('Een korte lijst. Daarna zie je wat er nog ontbreekt.');
    const [aid, list] = [button(home.card, 'Consulent nodig?'), button(home.card, 'Overdracht compleet?')];
    expect((await presses(bot, 1, 'keuzehulp.start', aid, 'personal')).text).toContain('Vraag 1');
    expect((await presses(bot, 1, 'keuzehulp.start', list, 'personal')).text).toContain('Wat is al klaar');
    expect((await presses(bot, 1, 'keuzehulp.start', aid, 'channel')).text).toContain('Vraag 1');
  });

  test('somebody of two wijkteams is asked for which wijk, and counted there', async () => {
    const { db, wijkteams } = bot.running.ports;
    const channel = { conversationId: '19:west@thread.tacv2', teamId: '19:west-team@thread.tacv2', tenantId: 't' };
    await linkChannel(db, { id: west, name: 'Wijkteam West', ...channel });
    const who = bot.fake.people[4];
    if (!who) throw new Error('The cast is incomplete');
    const holder = { person: personId.parse(who.aadObjectId), name: who.name };
    await giveRole(db, { ...holder, role: 'teammanager', wijkteam: west });
    wijkteams.forget();
    const asked = await says(bot, 4, 'consulent nodig', 'personal');
    expect(asked.text).toContain('Voor welke wijk?');
    const first = await presses(bot, 4, 'keuzehulp.open', button(asked.card, 'West'), 'personal');
    await presses(bot, 4, 'keuzehulp.step', button(first.card, 'Ja'), 'personal');
    expect(await counts(bot, west)).toEqual([{ week: '2026-03-30', outcome: 'zelf', n: 1 }]);
    const home = await says(bot, 4, 'keuzehulp', 'personal');
    const start = await presses(bot, 4, 'keuzehulp.start', button(home.card, 'Overdracht compleet?'), 'personal');
    expect(start.text).toContain('Voor welke wijk?');
    expect((await says(bot, 4, 'consulent nodig west', 'personal')).text).toContain('Vraag 1');
    expect((await says(bot, 4, 'consulent nodig', 'channel')).text).not.toContain('Voor welke wijk?');
    const figures = await says(bot, 4, 'uitkomsten', 'personal');
    expect(figures.text).toContain('Voor welke wijk?');
    const shown = await presses(bot, 4, 'keuzehulp.outcomes', button(figures.card, 'West'), 'personal');
    expect(shown.text).toContain('Wijk West');
  });
});

test('nothing that is kept says who, or when within the week', async () => {
  const { db } = bot.running.ports;
  const kept = JSON.stringify([
    (await sql`select * from keuzehulp_outcome`.execute(db)).rows,
    (await sql`select * from keuzehulp_run`.execute(db)).rows,
  ]);
  expect(kept).toContain('consulent-nodig');
  for (const { id, aadObjectId, name } of bot.fake.people)
    for (const trace of [id, aadObjectId, name]) expect(kept).not.toContain(trace);
  expect(kept).not.toMatch(/\d{2}:\d{2}/);
  const columns = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_name in ('keuzehulp_outcome', 'keuzehulp_run')`.execute(db);
  expect([...new Set(columns.rows.map(({ name }) => name))].sort()).toEqual([
    'day',
    'id',
    'n',
    'outcome',
    'tool',
    'version',
    'week',
    'wijkteam_id',
  ]);
});
