// What may not come in with a casus, and what happens to it: nothing kept, nothing logged, the form comes back.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { personId } from '../../src/shared/person.ts';
import { wijkteamId } from '../../src/shared/wijkteam.ts';
import { giveRole, replaceMembers, takeRole } from '../../src/wijkteam/store.ts';
import { tenantId } from '../support/fake-teams.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import {
  brings,
  button,
  buttons,
  casusOf,
  filled,
  form,
  given,
  idOfPerson,
  keptAndLogged,
  nameOf,
  presses,
  rows,
  says,
  someoneWith,
} from './bringing.ts';

const west = wijkteamId.parse('5f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5d');

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot({ timers: false });
  const { db } = bot.running.ports;
  await sql`insert into wijkteam_wijkteam (id, tenant_id, name, conversation_id, team_id)
    values (${west}, ${tenantId}, 'Wijkteam West', '19:west@thread.tacv2', '19:team-west@thread.tacv2')`.execute(db);
  // Person 3 also works in West.
  await replaceMembers(db, west, [{ id: personId.parse(idOfPerson(3)), teamsId: '29:1-person-3', name: nameOf(3) }]);
  bot.running.ports.wijkteams.forget();
});
afterAll(() => bot.stop());
beforeEach(() => sql`delete from casusoverleg_casus`.execute(bot.running.ports.db));

const question = 'Wie neemt de regie?';

describe('client data in a code', () => {
  test.each([
    ['OOST-2026-Jansen', 'een naam'],
    ['Piet de Vries', 'een naam'],
    ['OOST-2026-123456782', 'een BSN'],
    ['06 12345678', 'een telefoonnummer'],
    ['OOST 12-03-1987', 'een geboortedatum'],
  ])('%s is refused with its kind, and nothing of it is kept or logged', async (code, kind) => {
    for (const where of ['personal', 'channel'] as const) {
      const { card, text } = await brings(bot, 1, { code, question }, where);
      expect(text).toContain(`Je tekst lijkt ${kind} te bevatten.`);
      expect(text).toContain('Een casuscode voor Oost ziet er zo uit: OOST\u20112026\u2011014. Er is niets bewaard.');
      // In a channel it is not repeated; the question, which holds nothing, is.
      expect(filled(card)).toMatchObject({ code: where === 'channel' ? '' : code, question });
    }
    expect(await rows(bot, 'casusoverleg_casus')).toBe(0);
    expect(await keptAndLogged(bot)).not.toContain(code);
    expect(JSON.stringify(bot.log)).toContain('"refusal":"client-data"');
  });

  test('typed behind the command in a channel, nothing of it is said again', async () => {
    const said = await says(bot, 1, 'casus inbrengen Piet Jansen 123456782', 'channel');
    expect(said.text).toContain(
      'Ik herhaal je tekst hier niet, want anderen lezen mee. Haal ook je eigen bericht weg.',
    );
    expect(JSON.stringify(said.card)).not.toMatch(/Jansen|123456782/i);
    const alone = await says(bot, 1, 'casus inbrengen Piet Jansen', 'personal');
    expect(filled(alone.card)).toMatchObject({ code: 'Piet Jansen' });
    expect(await keptAndLogged(bot)).not.toMatch(/Jansen|123456782/i);
  });
});

describe('client data in a text', () => {
  const typed = 'Piet Jansen (123456782) wil verhuizen.';

  test('brings the form back filled in, with the problem on top; in a channel without that text', async () => {
    for (const where of ['personal', 'channel'] as const) {
      const { card, text } = await brings(bot, 1, { code: 'OOST-2026-001', question: typed }, where);
      expect(text).toContain('Je tekst lijkt een BSN en een naam te bevatten.');
      expect(filled(card)).toMatchObject({ code: 'OOST-2026-001', question: where === 'channel' ? '' : typed });
      if (where === 'channel') expect(JSON.stringify(card)).not.toMatch(/Jansen|123456782/);
      expect(button(card, 'Bewaar en ga verder')).toHaveProperty('casus');
    }
    expect(await rows(bot, 'casusoverleg_casus')).toBe(0);
    expect(await keptAndLogged(bot)).not.toMatch(/Jansen|123456782/);
  });

  test('and a code with client data at once are both told, and neither is repeated in a channel', async () => {
    const { card } = await brings(bot, 1, { code: 'Jansen', question: typed }, 'channel');
    expect(filled(card)).toMatchObject({ code: '', question: '' });
    expect(JSON.stringify(card)).not.toMatch(/Jansen|123456782/);
  });

  test('in a question or an outcome that is changed in a channel is not said again', async () => {
    const { id } = await given(bot, 'OOST-2026-001');
    for (const [verb, field, data] of [
      ['casusoverleg.save-question', 'question', {}],
      ['casusoverleg.save-outcome', 'outcome', { step: 'wijzig' }],
    ] as const) {
      const { card, text } = await presses(bot, 1, verb, { casus: id, ...data, [field]: typed }, 'channel');
      expect(text).toContain('Ik herhaal je tekst hier niet, want anderen kunnen meelezen.');
      expect(filled(card)).toEqual({ [field]: '' });
      expect(JSON.stringify(card)).not.toMatch(/Jansen|123456782/);
    }
  });

  test('in a question or an outcome that is changed leaves what was saved', async () => {
    const { id } = await given(bot, 'OOST-2026-001');
    for (const [verb, field, data] of [
      ['casusoverleg.save-question', 'question', {}],
      ['casusoverleg.save-outcome', 'outcome', { step: 'wijzig' }],
    ] as const) {
      const refused = await presses(bot, 1, verb, { casus: id, ...data, [field]: typed }, 'personal');
      expect(refused.text).toContain('je tekst staat nog in het formulier');
      expect(filled(refused.card)).toEqual({ [field]: typed });
    }
    expect(await casusOf(bot, 'OOST-2026-001')).toMatchObject({ question: 'Wie neemt hier de regie?', outcome: '' });
    expect(await keptAndLogged(bot)).not.toMatch(/Jansen|123456782/);
  });
});

describe('a code that is none', () => {
  test.each([
    ['', 'Vul de casuscode in. Een casuscode voor Oost ziet er zo uit: OOST\u20112026\u2011014.'],
    ['oost 14', 'Deze casuscode begrijp ik niet. Een casuscode voor Oost ziet er zo uit: OOST\u20112026\u2011014.'],
    ['oost 14', 'Dat is de wijk, het jaar en 3 cijfers.'],
    ['OOST-1954-014', 'Het jaar in de casuscode klopt niet: het ligt tussen 2016 en 2026.'],
    ['WEST-2026-014', 'Deze casuscode is van West en je koos Oost.'],
  ])('"%s": %s', async (code, said) => {
    const { card, text } = await brings(bot, 1, { code, question });
    expect(text).toContain(said);
    expect(filled(card)).toMatchObject({ code, question });
    expect(await rows(bot, 'casusoverleg_casus')).toBe(0);
  });

  test('without a question it asks for one, and keeps the code', async () => {
    const { card, text } = await brings(bot, 1, { code: 'OOST-2026-001', question: '   ' });
    expect(text).toContain('Schrijf op wat je wilt bespreken.');
    expect(filled(card)).toMatchObject({ code: 'OOST-2026-001' });
  });

  test('a question that is too long comes back as far as it fits', async () => {
    const { card, text } = await brings(bot, 1, { code: 'OOST-2026-001', question: 'lang '.repeat(1000) });
    expect(text).toContain('Je tekst is te lang.');
    expect(String(filled(card).question)).toHaveLength(300);
    expect(await rows(bot, 'casusoverleg_casus')).toBe(0);
  });

  test('without any regeling it asks for one, and keeps what was chosen', async () => {
    const step = await brings(bot, 1, { code: 'OOST-2026-001', question });
    const refused = await presses(bot, 1, 'casusoverleg.save-complete', {
      ...button(step.card, 'Bewaar'),
      ...{ regelingen: '', leefgebieden: 'financien', spoed: 'true' },
    });
    expect(refused.text).toContain('Kies minstens één regeling.');
    expect(filled(refused.card)).toEqual({ regelingen: '', leefgebieden: 'financien', spoed: 'true' });
    expect(await casusOf(bot, 'OOST-2026-001')).toMatchObject({ regelingen: [], leefgebieden: [] });
  });

  test('choices that do not exist are left out', async () => {
    const step = await brings(bot, 1, { code: 'OOST-2026-001', question });
    await presses(bot, 1, 'casusoverleg.save-complete', {
      ...button(step.card, 'Bewaar'),
      ...{ regelingen: 'wmo,onzin,wmo', leefgebieden: 'financien,Piet Jansen', spoed: 'ja' },
    });
    expect(await casusOf(bot, 'OOST-2026-001')).toMatchObject({
      ...{ regelingen: ['wmo'], leefgebieden: ['financien'], urgency: 'gewoon' },
    });
  });
});

describe('a wijk', () => {
  test('that is not one of mine brings the form back', async () => {
    const { card, text } = await brings(bot, 1, { code: 'WEST-2026-014', question, wijk: west });
    expect(text).toContain('Bij deze wijk kun je geen casus inbrengen');
    expect(filled(card)).toMatchObject({ code: 'WEST-2026-014', question, wijk: bot.wijkteam });
    expect(await rows(bot, 'casusoverleg_casus')).toBe(0);
  });

  test.each([
    ['that does not exist', '00000000-0000-4000-8000-00000000dead', 'Bij deze wijk kun je geen casus inbrengen'],
    ['that was not chosen', '', 'Kies de wijk.'],
    ['that is no id', 'oost', 'Deze knop hoort bij een oude of beschadigde kaart.'],
  ])('%s is refused', async (_, wijk, said) => {
    expect((await brings(bot, 1, { code: 'OOST-2026-014', question, wijk })).text).toContain(said);
    expect(await rows(bot, 'casusoverleg_casus')).toBe(0);
  });

  test('is typed behind the command, and one that nobody knows is told', async () => {
    expect((await says(bot, 1, 'casusoverleg oost', 'personal')).text).toContain('Casusoverleg Oost');
    expect((await says(bot, 1, 'casusoverleg wijkteam OOST', 'personal')).text).toContain('Casusoverleg Oost');
    expect((await says(bot, 1, 'casusoverleg zuid', 'personal')).text).toContain(
      'Die wijk ken ik niet. Ik ken Oost en West.',
    );
    expect((await says(bot, 1, 'casusoverleg west', 'personal')).text).toContain(
      'Dit kan alleen een collega met een rol',
    );
  });

  test('is chosen by who works in two, with what waits in each', async () => {
    await given(bot, 'OOST-2026-001');
    const { card, text } = await says(bot, 3, 'casusoverleg', 'personal');
    expect(text).toContain('Oost\n1 casus wacht · nog niets gepland');
    expect(text).toContain('West\ner wacht geen casus · nog niets gepland');
    expect(filled(card)).toEqual({ wijkteam: bot.wijkteam });
    const chosen = await presses(bot, 3, 'casusoverleg.home', { wijkteam: west }, 'personal');
    expect(chosen.text).toContain('Casusoverleg West');
    const { card: opened } = await form(bot, 3);
    expect([...JSON.stringify(opened).matchAll(/"title":"(Oost|West)"/g)]).toHaveLength(2);
    const inWest = await brings(bot, 3, { code: 'west 2026 3', question, wijk: west });
    expect(inWest.text).toContain('WEST-2026-003');
    const typed = await says(bot, 3, 'casus inbrengen west', 'personal');
    expect(filled(typed.card)).toMatchObject({ wijk: west, code: '' });
  });

  test('that one only looks after as beheerder is no choice', async () => {
    const { db, wijkteams } = bot.running.ports;
    const person = personId.parse(idOfPerson(4));
    await giveRole(db, { person, name: nameOf(4), role: 'beheerder', wijkteam: null });
    wijkteams.forget();
    expect((await says(bot, 4, 'casusoverleg', 'personal')).text).toContain('Casusoverleg Oost');
    expect(filled((await form(bot, 4)).card)).toMatchObject({ wijk: bot.wijkteam });
    await takeRole(db, { person, role: 'beheerder', wijkteam: null });
    wijkteams.forget();
  });

  test('keeps its casussen to itself', async () => {
    const step = await brings(bot, 3, { code: 'WEST-2026-003', question: 'Alleen voor West.', wijk: west });
    const { casus } = button(step.card, 'Bewaar');
    for (const [verb, data] of [
      ['casusoverleg.casus', { casus }],
      ['casusoverleg.question', { casus }],
      ['casusoverleg.save-question', { casus, question: 'Anders.' }],
      ['casusoverleg.complete', { casus, step: 'wijzig' }],
      ['casusoverleg.save-complete', { casus, step: 'wijzig', regelingen: 'wmo' }],
      ['casusoverleg.outcome', { casus, step: 'wijzig' }],
      ['casusoverleg.save-outcome', { casus, step: 'wijzig', outcome: 'Anders.' }],
      ['casusoverleg.ask-withdraw', { casus }],
      ['casusoverleg.withdraw', { casus }],
      ['casusoverleg.again', { casus, question: '' }],
    ] as const) {
      const { text } = await presses(bot, 1, verb, data);
      expect([verb, text]).toEqual([verb, expect.stringContaining('Dit kan alleen een collega met een rol')]);
    }
    // Not through the list of one's own wijk either.
    const through = await presses(bot, 1, 'casusoverleg.pick', { wijkteam: bot.wijkteam, casus: String(casus) });
    expect(through.text).toContain('Deze casus is er niet meer.');
    expect(await casusOf(bot, 'WEST-2026-003')).toMatchObject({ question: 'Alleen voor West.', status: 'wacht' });
  });

  test('says of a code of another wijk only that it is in use', async () => {
    const gemeente = { ...bot.running.ports.gemeente, casuscode: 'JJJJ-NNN' };
    const other = await startTestBot({ timers: false, gemeente });
    const { db } = other.running.ports;
    await sql`insert into wijkteam_wijkteam (id, tenant_id, name) values (${west}, ${tenantId}, 'Wijkteam West')`.execute(
      db,
    );
    await replaceMembers(db, west, [{ id: personId.parse(idOfPerson(3)), teamsId: '29:1-person-3', name: nameOf(3) }]);
    other.running.ports.wijkteams.forget();
    await brings(other, 3, { code: '2026-001', question: 'Alleen voor West.', wijk: west });
    const { card, text } = await brings(other, 1, { code: '2026 1', question });
    expect(text).toContain('2026-001 is al in gebruik bij een ander wijkteam.');
    expect(text).not.toContain('Alleen voor West.');
    expect(buttons(card, 'Open de casus')).toEqual([]);
    await other.stop();
  });
});

describe('who', () => {
  test('works in no wijk brings in nothing and sees nothing', async () => {
    const reader = await someoneWith(bot, 'opdrachtgever', 1);
    for (const [typed, said] of [
      ['casusoverleg', 'Dit kan alleen een collega met een rol'],
      ['casusoverleg oost', 'Dit kan alleen een collega met een rol'],
      ['regelingen', 'Dit kan alleen een collega met een rol'],
      ['casus inbrengen', 'Dit kan alleen een collega met een rol'],
    ] as const) {
      await reader.says(typed);
      expect([typed, bot.fake.messages.at(-1)?.text]).toEqual([typed, expect.stringContaining(said)]);
    }
    expect((await reader.presses('casusoverleg.home', { wijkteam: bot.wijkteam })).value).toContain('Dit kan alleen');
  });

  test('presses a button of a casus that is gone is told so', async () => {
    const { id } = await given(bot, 'OOST-2026-001');
    await sql`delete from casusoverleg_casus`.execute(bot.running.ports.db);
    for (const [verb, data] of [
      ['casusoverleg.casus', { casus: id }],
      ['casusoverleg.save-complete', { casus: id, step: 'nieuw', regelingen: 'wmo' }],
      ['casusoverleg.withdraw', { casus: id }],
      ['casusoverleg.again', { casus: id, question: '' }],
      ['casusoverleg.pick', { wijkteam: bot.wijkteam, casus: id }],
    ] as const) {
      expect((await presses(bot, 1, verb, data)).text).toContain('Deze casus is er niet meer. Er is niets veranderd.');
    }
  });

  test('changes what was taken back meanwhile is told so', async () => {
    const { id } = await given(bot, 'OOST-2026-001');
    await presses(bot, 2, 'casusoverleg.withdraw', { casus: id });
    const refused = await presses(bot, 1, 'casusoverleg.save-question', { casus: id, question: 'Nog iets?' });
    expect(refused.text).toContain('Deze casus is ingetrokken. Er is niets veranderd.');
    expect(await casusOf(bot, 'OOST-2026-001')).toMatchObject({ question: 'Wie neemt hier de regie?' });
  });

  test.each([
    ['casusoverleg.bring', {}],
    ['casusoverleg.bring', { casus: 'x', wijk: '', code: 'OOST-2026-001', question: 'Vraag' }],
    ['casusoverleg.save-complete', { casus: '00000000-0000-4000-8000-000000000001', step: 'anders' }],
    ['casusoverleg.again', { casus: '00000000-0000-4000-8000-000000000001', question: '', by: 'me' }],
    ['casusoverleg.pick', { wijkteam: 'x', casus: '' }],
    ['casusoverleg.save-regelingen', { regelingen: ['wmo'] }],
  ])('presses a damaged button (%s) changes nothing', async (verb, data) => {
    expect((await presses(bot, 1, verb, data)).text).toContain('Deze knop hoort bij een oude of beschadigde kaart.');
    expect(await rows(bot, 'casusoverleg_casus')).toBe(0);
  });
});
