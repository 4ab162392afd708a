// Raising a point, by command and by form: kept at once, or kept nowhere, and nothing that was typed is lost.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sql } from 'kysely';
import { longestExplanation } from '../../src/ontwikkelpunten/punt.ts';
import { fitting, titled } from '../../src/ontwikkelpunten/raised.ts';
import { button, buttons, idOfPerson, presses, says } from '../support/talking.ts';
import { type EngineName, startTestBot, type TestBot } from '../support/test-bot.ts';
import { allPunten, given } from './raising.ts';

describe.each<EngineName>(['PGlite', 'PostgreSQL'])('on %s', (engine) => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot({ engine, timers: false });
  });
  afterAll(() => bot.stop());
  beforeEach(async () => {
    await sql`delete from ontwikkelpunten_punt`.execute(bot.running.ports.db);
  });

  test('a clean text is a point at once, with who brought it in and the wijk of the channel', async () => {
    const reply = await says(bot, 1, 'ontwikkelpunt Eén Aanspreekpunt bij de Schuldhulp');
    const [punt] = await allPunten(bot);
    expect(reply.text).toContain(`Nr. ${punt?.number} is bewaard.`);
    expect(reply.text).toContain('Hierna beoordeelt een teammanager of de projectleider het.');
    expect(punt?.fields).toMatchObject({
      title: 'Eén Aanspreekpunt bij de Schuldhulp',
      explanation: '',
      ...{ wijk: 'Oost', bron: 'chat', status: 'ingebracht', reporter: 'Joost Wiersma', steun: 0 },
      reporterId: idOfPerson(1),
    });
  });

  test('the same message twice is one point, from another person it is another one', async () => {
    await says(bot, 1, 'ontwikkelpunt Wachtruimte opnieuw inrichten');
    const again = await says(bot, 1, 'ontwikkelpunt Wachtruimte opnieuw inrichten');
    const punten = await allPunten(bot);
    expect(punten).toHaveLength(1);
    expect(again.text).toContain(`Dit is al bewaard als nr. ${punten[0]?.number}.`);
    const other = await says(bot, 2, 'ontwikkelpunt Wachtruimte opnieuw inrichten');
    expect(other.text).toContain('Lijkt op een ander punt');
    expect(await allPunten(bot)).toHaveLength(1);
  });

  test('a command that Teams sends again, also while the first one is being handled, makes one point', async () => {
    const sent = {
      type: 'message',
      id: '1774854000001',
      text: '<at>Dagstart</at> ontwikkelpunt Een bel bij de zijdeur',
    };
    const answers = await Promise.all([1, 2, 3].map(() => bot.person(1).send(sent)));
    answers.push(await bot.person(1).send({ ...sent, id: '1774854000002' }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await allPunten(bot)).map(({ fields }) => fields.title)).toEqual(['Een bel bij de zijdeur']);
  });

  test('without a text the form comes, and what is filled in is kept once, however often it is pressed', async () => {
    const { card, text } = await says(bot, 1, 'ontwikkelpunt', 'personal');
    expect(text).toContain('Wat wil je verbeteren? (verplicht)');
    const data = { ...button(card, 'Bewaar'), text: 'Spreekuur in de bibliotheek', wijk: 'geen', aandachtsgebied: '' };
    const saved = await Promise.all([1, 2, 3].map(() => presses(bot, 1, 'ontwikkelpunten.save', data, 'personal')));
    const punten = await allPunten(bot);
    expect(punten).toHaveLength(1);
    expect(punten[0]?.fields).toMatchObject({ title: 'Spreekuur in de bibliotheek', wijk: '', aandachtsgebied: '' });
    expect(saved.filter(({ text: read }) => read.includes('is bewaard.')).length).toBe(1);
    expect(saved.filter(({ text: read }) => read.includes('Dit is al bewaard')).length).toBe(2);
  });

  test('a form in the channel makes a point for each who fills it in', async () => {
    const { card } = await says(bot, 1, 'ontwikkelpunt');
    const data = { ...button(card, 'Bewaar'), wijk: bot.wijkteam, aandachtsgebied: 'regiesysteem' };
    await presses(bot, 1, 'ontwikkelpunten.save', { ...data, text: 'Sneller inloggen op het regiesysteem' });
    await presses(bot, 2, 'ontwikkelpunten.save', { ...data, text: 'Folders in eenvoudige taal' });
    await presses(bot, 2, 'ontwikkelpunten.save', { ...data, text: 'Een spreekuur op zaterdag' });
    const punten = await allPunten(bot);
    expect(punten.map(({ fields: { title, reporter, wijk } }) => [title, reporter, wijk])).toEqual([
      ['Sneller inloggen op het regiesysteem', 'Joost Wiersma', 'Oost'],
      ['Folders in eenvoudige taal', 'Ayşe Demir', 'Oost'],
      ['Een spreekuur op zaterdag', 'Ayşe Demir', 'Oost'],
    ]);
  });

  test('an empty form says what to do and keeps nothing', async () => {
    const { card } = await says(bot, 1, 'ontwikkelpunt', 'personal');
    const data = button(card, 'Bewaar');
    const refused = await presses(bot, 1, 'ontwikkelpunten.save', { ...data, text: '  ', wijk: 'geen' }, 'personal');
    expect(refused.text).toContain('Typ wat je wilt verbeteren. Er is nog niets bewaard.');
    expect(await allPunten(bot)).toEqual([]);
  });

  test('client data is refused with the text in the form, in the own chat', async () => {
    const typed = 'Mevrouw Annemarie van Vliet moet sneller geholpen worden';
    const refused = await says(bot, 1, `ontwikkelpunt ${typed}`, 'personal');
    expect(refused.text).toContain('Je tekst lijkt een naam te bevatten.');
    expect(refused.text).toContain(typed);
    const data = { ...button(refused.card, 'Bewaar'), wijk: 'geen', aandachtsgebied: '' };
    const again = await presses(bot, 1, 'ontwikkelpunten.save', { ...data, text: typed }, 'personal');
    expect(again.text).toContain(typed);
    expect(again.text).toContain('Er is niets bewaard');
    expect(await allPunten(bot)).toEqual([]);
    const clean = { ...data, text: 'Een inwoner moet sneller geholpen worden' };
    expect((await presses(bot, 1, 'ontwikkelpunten.save', clean, 'personal')).text).toContain('is bewaard.');
  });

  test('in a channel client data is not said a second time', async () => {
    const refused = await says(bot, 1, 'ontwikkelpunt Bel mevrouw Annemarie van Vliet op 06-12345678');
    expect(refused.text).toContain(
      'Je tekst lijkt een telefoonnummer en een naam te bevatten. Laat het telefoonnummer weg.',
    );
    expect(refused.text).toContain('Ik herhaal je tekst hier niet, want anderen lezen mee.');
    expect(refused.text).not.toContain('staat nog in het formulier');
    expect(JSON.stringify(refused.card)).not.toMatch(/Vliet|12345678/);
    expect(await allPunten(bot)).toEqual([]);
    expect(JSON.stringify(bot.log)).not.toMatch(/Vliet|12345678/);
  });

  test('a long text is the explanation below its first sentence; too long a one comes back as far as it fits', async () => {
    const long = `De overdracht kan beter. ${'We bellen nu drie keer. '.repeat(20)}`.trim();
    await says(bot, 1, `ontwikkelpunt ${long}`);
    expect((await allPunten(bot))[0]?.fields).toMatchObject({ title: 'De overdracht kan beter', explanation: long });
    const refused = await says(bot, 2, `ontwikkelpunt ${'Een verhaal zonder einde. '.repeat(200)}`);
    expect(refused.text).toContain(`De tekst is langer dan ${longestExplanation} tekens.`);
    expect(refused.text).toContain('Een verhaal zonder einde. Een verhaal zonder einde.');
    expect(await allPunten(bot)).toHaveLength(1);
  });

  test('look-alikes are shown with the typed text, which can be kept all the same', async () => {
    await given(bot, 1, { title: 'De overdracht naar schuldhulp duurt te lang', wijk: 'West', steun: 3 });
    const typed = 'Overdracht naar de schuldhulp duurt lang';
    const { card, text } = await says(bot, 1, `ontwikkelpunt ${typed}`);
    expect(text).toContain('De overdracht naar schuldhulp duurt te lang');
    expect(text).toContain('Ingebracht · West · 3 steun');
    expect(text).toContain(typed);
    expect(await allPunten(bot)).toHaveLength(1);
    const edited = await presses(bot, 1, 'ontwikkelpunten.edit', button(card, 'Wijzig mijn tekst'));
    expect(edited.text).toContain(typed);
    const data = button(card, 'Toch een nieuw punt');
    await Promise.all([1, 2].map(() => presses(bot, 1, 'ontwikkelpunten.anyway', data)));
    expect((await allPunten(bot)).map(({ fields }) => fields.title)).toEqual([
      'De overdracht naar schuldhulp duurt te lang',
      typed,
    ]);
  });

  test('what is settled is shown only when it is nearly the same, and cannot be supported', async () => {
    await given(bot, 1, { title: 'Fietsen lenen voor huisbezoeken', status: 'geborgd' });
    const { card, text } = await says(bot, 1, 'ontwikkelpunt Voor huisbezoeken fietsen lenen');
    expect(text).toContain('Dit speelde eerder');
    expect(buttons(card, 'Zelfde punt')).toEqual([]);
    expect((await says(bot, 1, 'ontwikkelpunt Meer bezoeken aan huis bij ouderen')).text).toContain('is bewaard.');
  });

  test('the same point is supported once per person, which can be taken back; never by who brought it in', async () => {
    const punt = await given(bot, 1, { title: 'Een vast telefoonnummer voor scholen', reporterId: idOfPerson(1) });
    const { card } = await says(bot, 2, 'ontwikkelpunt Vast telefoonnummer voor scholen');
    const same = button(card, 'Zelfde punt');
    const both = await Promise.all([1, 2].map(() => presses(bot, 2, 'ontwikkelpunten.same', same)));
    expect(both[0]?.text).toContain(`Je steunt nr. ${punt.number}. Je tekst is niet als nieuw punt bewaard.`);
    expect(both[0]?.text).toContain('Jij steunt dit punt.');
    await presses(bot, 3, 'ontwikkelpunten.support', { punt: punt.id });
    expect((await allPunten(bot)).map(({ fields }) => fields.steun)).toEqual([2]);
    const own = await presses(bot, 1, 'ontwikkelpunten.support', { punt: punt.id });
    expect(own.text).toContain('Je bracht dit punt zelf in.');
    const taken = await presses(bot, 2, 'ontwikkelpunten.unsupport', { punt: punt.id });
    expect(taken.text).toContain('Je steun is ingetrokken.');
    expect(taken.text).toContain('1 collega steunt dit punt.');
    await presses(bot, 2, 'ontwikkelpunten.unsupport', { punt: punt.id });
    expect((await allPunten(bot)).map(({ fields }) => fields.steun)).toEqual([1]);
  });

  test('support that is pressed at the same moment counts each person once', async () => {
    const punt = await given(bot, 1, { title: 'Minder vergaderen' });
    const crowd = Array.from({ length: 18 }, (_, press) => press % 6);
    await Promise.all(crowd.map((index) => presses(bot, index, 'ontwikkelpunten.support', { punt: punt.id })));
    expect((await allPunten(bot))[0]?.fields.steun).toBe(6);
  });

  test('what is settled takes no support', async () => {
    const punt = await given(bot, 1, { title: 'Af', status: 'afgewezen', reden: 'Kan niet' });
    const refused = await presses(bot, 2, 'ontwikkelpunten.support', { punt: punt.id });
    expect(refused.text).toContain('Dit punt is afgewezen. Steunen kan niet meer.');
    expect(refused.text).toContain('Reden: \nKan niet');
  });

  test('its kind can be filled in, its explanation only by who it belongs to', async () => {
    const punt = await given(bot, 1, { title: 'JCC koppelen', wijk: 'Oost', reporterId: idOfPerson(1) });
    const data = { punt: punt.id, soort: 'systeemwens', systeem: 'jcc', processtap: '' };
    expect((await presses(bot, 2, 'ontwikkelpunten.save-details', data)).text).toContain('Systeem: \nJCC');
    await presses(bot, 2, 'ontwikkelpunten.save-details', { ...data, soort: 'scholing' });
    expect((await allPunten(bot))[0]?.fields).toMatchObject({ soort: 'scholing', systeem: '' });
    const text = { punt: punt.id, explanation: 'Eerste regel.\nTweede regel.' };
    expect((await presses(bot, 2, 'ontwikkelpunten.save-explanation', text)).text).toContain('Er is niets veranderd.');
    expect((await presses(bot, 1, 'ontwikkelpunten.save-explanation', text)).text).toContain('Tweede regel.');
    const named = { ...text, explanation: 'Voor meneer Hendrik Jansen.' };
    const refused = await presses(bot, 1, 'ontwikkelpunten.save-explanation', named);
    expect(refused.text).toContain('Voor meneer Hendrik Jansen.');
    expect((await allPunten(bot))[0]?.fields.explanation).toBe(text.explanation);
  });
});

describe('a title', () => {
  test.each([
    ['Kort punt', 'Kort punt', ''],
    ['Kort punt.\nTwee regels.', 'Kort punt. Twee regels.', ''],
    [`Eerste zin. ${'Nog iets. '.repeat(15)}`, 'Eerste zin', `Eerste zin. ${'Nog iets. '.repeat(15)}`.trim()],
    [`Regel één\n${'woord '.repeat(30)}`, 'Regel één', `Regel één\n${'woord '.repeat(30)}`.trim()],
  ])('of %j is its beginning', (typed, title, explanation) => {
    expect(titled(typed)).toEqual({ title, explanation });
  });

  test('is never longer than a line, never empty, and nothing that was typed is lost', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 400 }), (typed) => {
        fc.pre(/[\p{L}\p{N}]/u.test(typed));
        const { title, explanation } = titled(typed);
        expect(title.length).toBeLessThanOrEqual(121);
        expect(title).not.toBe('');
        expect([title, explanation]).toContain(explanation === '' ? typed.trim().replace(/\s+/g, ' ') : typed.trim());
      }),
    );
  });

  test('what does not fit in the form is said, never cut in silence', () => {
    expect(fitting('a'.repeat(longestExplanation))).toEqual({ text: 'a'.repeat(longestExplanation), whole: true });
    expect(fitting('a'.repeat(28_000)).whole).toBe(false);
  });
});
