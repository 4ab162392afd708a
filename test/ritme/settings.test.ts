// The rhythm of a wijkteam, set in chat in the users' words.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { revision } from '../../src/ritme/store.ts';
import { read } from '../support/fake-teams.ts';
import { type EngineName, startTestBot, type TestBot, until } from '../support/test-bot.ts';

const instant = (local: string): Date => new Date(`${local}+02:00`);

describe.each<EngineName>(['PGlite', 'PostgreSQL'])('settings on %s', (engine) => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot({ engine, linked: false, timers: false });
    // A Thursday afternoon.
    bot.clock.now = instant('2026-03-26T15:00');
  });
  afterAll(() => bot.stop());

  let wijkteam = '';
  const presses = async (verb: string, data: object = {}, index = 0): Promise<string> => {
    const { value } = await bot.person(index).presses(`${verb}`, data);
    return typeof value === 'string' ? value : read(value);
  };
  const onTeam = (verb: string, data: object = {}, index = 0) => presses(verb, { wijkteam, ...data }, index);
  const settings = async (): Promise<string> => {
    const before = bot.fake.messages.length;
    await bot.person(0).says('instellingen');
    return read((await until('the settings', () => bot.fake.messages[before])).card);
  };

  test('linking a channel ends in the form, filled in: one click and the rhythm runs, and nothing before it', async () => {
    const { value } = await bot.person(0).presses('wijkteam.link', { name: 'Wijkteam Oost' });
    const shown = JSON.stringify(value);
    wijkteam = /"wijkteam":"([0-9a-f-]{36})"/.exec(shown)?.[1] ?? '';
    expect(read(value)).toContain('Dit kanaal hoort nu bij Wijkteam Oost');
    expect(shown).toContain('"value":"1,2"');
    expect(shown).toContain('"value":"9.00"');
    expect(shown).not.toContain('Zet uit');
    expect(await settings()).toContain('Nog geen ritme');

    const saved = await onTeam('ritme.save', { days: '1,2', opens: '9.00', closes: '10.00' });
    expect(saved).toContain('Bewaard.');
    expect(saved).toContain('Dagstart: elke maandag en dinsdag van 9.00 tot 10.00 uur');
  });

  test('the next five are shown as a check, over the clock change and without Tweede paasdag', async () => {
    const shown = await settings();
    for (const line of [
      'maandag 30 maart, 9.00 uur',
      'dinsdag 31 maart, 9.00 uur',
      'dinsdag 7 april, 9.00 uur',
      'maandag 13 april, 9.00 uur',
      'dinsdag 14 april, 9.00 uur',
    ]) {
      expect(shown).toContain(line);
    }
    expect(shown).not.toContain('6 april');
    expect(shown).not.toContain('20 april');
  });

  test('what is open at this moment stands above them', async () => {
    bot.clock.now = instant('2026-03-30T09:20');
    expect(await settings()).toContain('nu, tot 10.00 uur');
    bot.clock.now = instant('2026-03-26T15:00');
  });

  test.each([
    ['no days', { days: '', opens: '9.00', closes: '10.00' }, 'Kies minstens één dag'],
    ['closing before opening', { days: '1', opens: '10.00', closes: '9.00' }, 'De eindtijd ligt voor de begintijd'],
    ['closing when it opens', { days: '1', opens: '9', closes: '9.00' }, 'De eindtijd ligt voor de begintijd'],
    ['five minutes', { days: '1', opens: '9.00', closes: '9.05' }, 'kies minstens 15 minuten'],
    ['not a time', { days: '1', opens: 'na de koffie', closes: '10.00' }, 'Een van de tijden begrijp ik niet'],
    ['nothing at all', {}, 'Kies minstens één dag'],
  ])('%s: the form comes back with everything in it and nothing is saved', async (_name, filled, sentence) => {
    const before = await revision(bot.running.ports.db);
    const { value } = await bot.person(0).presses('ritme.save', { wijkteam, ...filled });
    expect(read(value)).toContain(sentence);
    expect(read(value)).toContain('Er is nog niets bewaard');
    for (const typed of Object.values(filled)) expect(JSON.stringify(value)).toContain(`"value":"${typed}"`);
    expect(await revision(bot.running.ports.db)).toBe(before);
  });

  test.each([
    ['9', '10', 'van 9.00 tot 10.00 uur'],
    ['09:30 uur', '10u15', 'van 9.30 tot 10.15 uur'],
  ])('times may be typed as people do: %s and %s', async (opens, closes, said) => {
    expect(await onTeam('ritme.save', { days: '1,2', opens, closes })).toContain(said);
  });

  test('a month and a quarter have their own card and their own switch', async () => {
    const form = await onTeam('ritme.edit-long', { rhythm: 'maand' });
    expect(form).toContain('Elke maand');
    expect(form).not.toContain('Zet uit');
    const saved = await onTeam('ritme.save-long', {
      rhythm: 'maand',
      week: 'eerste',
      day: '4',
      times: 'van 9.00 tot 17.00',
    });
    expect(saved).toContain('Maand: de eerste donderdag van de maand van 9.00 tot 17.00 uur');
    expect(saved).toContain('donderdag 2 april, 9.00 uur · maand');
    expect(await onTeam('ritme.edit-long', { rhythm: 'maand' })).toContain('Zet uit');
    expect(
      await onTeam('ritme.save-long', { rhythm: 'kwartaal', week: 'laatste', day: '1', times: '9 - 12' }),
    ).toContain('Kwartaal: ');
    expect(await onTeam('ritme.stop', { rhythm: 'kwartaal' })).not.toContain('Kwartaal: ');
    expect(await settings()).toContain('Maand: ');
    expect(await onTeam('ritme.stop', { rhythm: 'maand' })).not.toContain('Maand: ');
  });

  test.each([
    ['no week', { week: '', day: '1', times: '9 - 17' }, 'Kies een week en een dag'],
    ['no day', { week: 'eerste', day: '', times: '9 - 17' }, 'Kies een week en een dag'],
    ['one time', { week: 'eerste', day: '1', times: '9.00' }, 'De tijden begrijp ik niet'],
    ['three times', { week: 'eerste', day: '1', times: '9 - 12 - 17' }, 'De tijden begrijp ik niet'],
    ['turned round', { week: 'eerste', day: '1', times: '17 - 9' }, 'De eindtijd ligt voor de begintijd'],
  ])('a month with %s comes back filled in', async (_name, filled, sentence) => {
    const { value } = await bot.person(0).presses('ritme.save-long', { wijkteam, rhythm: 'maand', ...filled });
    expect(read(value)).toContain(sentence);
    expect(JSON.stringify(value)).toContain(`"value":"${filled.times}"`);
  });

  test('before its first day the wijkteam is not asked', async () => {
    expect(await onTeam('ritme.edit-start')).toContain('Vanaf (verplicht)');
    const saved = await onTeam('ritme.save-start', { startsOn: '2026-06-01' });
    expect(saved).toContain('vanaf maandag 1 juni');
    expect(saved).toContain('maandag 1 juni, 9.30 uur');
    expect(saved).not.toContain('maart');
    expect(await onTeam('ritme.save', { days: '1,2', opens: '9', closes: '10' })).toContain('vanaf maandag 1 juni');
    expect(await onTeam('ritme.save-start', { startsOn: '2026-02-30' })).toContain('Kies een datum');
    expect(await onTeam('ritme.save-start', { startsOn: '2026-03-26' })).toContain('maandag 30 maart, 9.00 uur');
  });

  test('a pause leaves those days out, is shown, and can be taken away', async () => {
    const saved = await bot
      .person(0)
      .presses('ritme.save-free', { wijkteam, first: '2026-03-30', last: '2026-04-05', title: 'Teamweek' });
    expect(read(saved.value)).toContain('Bewaard: maandag 30 maart t/m zondag 5 april.');
    const shown = await settings();
    expect(shown).toContain('maandag 30 maart t/m zondag 5 april: \nTeamweek');
    expect(shown).not.toContain('maandag 30 maart, 9.00 uur');
    expect(shown).toContain('dinsdag 7 april, 9.00 uur');
    const free = /"free":"([0-9a-f-]{36})"/.exec(JSON.stringify(saved.value))?.[1] ?? '';
    expect(await onTeam('ritme.remove-free', { free })).toContain('Weggehaald.');
    expect(await onTeam('ritme.remove-free', { free })).toContain('was al weg');
    expect(await settings()).toContain('maandag 30 maart, 9.00 uur');
  });

  test.each([
    ['over already', { first: '2026-03-02', last: '2026-03-06' }, 'Deze dagen zijn al voorbij'],
    ['turned round', { first: '2026-04-05', last: '2026-04-01' }, 'De laatste dag ligt voor de eerste'],
    ['without a first day', { first: '', last: '2026-04-01' }, 'Kies een datum'],
    ['on a day that is none', { first: '2026-02-31', last: '' }, 'Kies een datum'],
    ['of three years', { first: '2026-04-01', last: '2029-04-01' }, 'langer dan twee jaar'],
  ])('a pause %s is refused with a clear sentence, and the form stays', async (_name, filled, sentence) => {
    const { value } = await bot.person(0).presses('ritme.save-free', { wijkteam, ...filled, title: 'Vakantie' });
    expect(read(value)).toContain(sentence);
    expect(JSON.stringify(value)).toContain(`"value":"${filled.first}"`);
    expect(JSON.stringify(value)).toContain('"value":"Vakantie"');
  });

  test('a pause that began earlier and is not over yet is fine; taking it away leaves the days before free', async () => {
    const saved = await bot
      .person(0)
      .presses('ritme.save-free', { wijkteam, first: '2026-03-23', last: '2026-03-31', title: '' });
    expect(read(saved.value)).toContain('Pauze');
    const free = /"free":"([0-9a-f-]{36})"/.exec(JSON.stringify(saved.value))?.[1] ?? '';
    expect(await onTeam('ritme.remove-free', { free })).toContain('Weggehaald.');
    expect(await settings()).toContain('maandag 30 maart, 9.00 uur');
  });

  test('one day needs no last day, and a name with client data comes back unsaved', async () => {
    expect(await onTeam('ritme.save-free', { first: '2026-05-15' })).toContain('vrijdag 15 mei: \nVrije dag');
    const { value } = await bot
      .person(0)
      .presses('ritme.save-free', { wijkteam, first: '2026-05-18', title: 'bel 06 12345678' });
    expect(read(value)).toContain('telefoonnummer');
    expect(JSON.stringify(value)).toContain('"value":"bel 06 12345678"');
    expect(JSON.stringify(value)).toContain('"value":"2026-05-18"');
    expect(read(value)).not.toContain('maandag 18 mei');
    const long = await onTeam('ritme.save-free', { first: '2026-05-18', title: 'x'.repeat(61) });
    expect(long).toContain('Je tekst is te lang');
  });

  test('a free day of all wijkteams holds here too', async () => {
    expect(await onTeam('ritme.save-free-all', { first: '2026-04-13', title: 'Studiedag' })).toContain(
      'alle wijkteams',
    );
    expect(await settings()).not.toContain('maandag 13 april, 9.00 uur');
  });

  test('put off, nothing is planned any more; put on again it runs', async () => {
    const stopped = await onTeam('ritme.stop', { rhythm: 'dag' });
    expect(stopped).toContain('Uitgezet.');
    expect(stopped).toContain('Er staat niets gepland.');
    expect(await onTeam('ritme.edit-start')).toContain('Kies eerst dagen en tijden');
    expect(await onTeam('ritme.save', { days: '2', opens: '9', closes: '10' })).toContain('elke dinsdag van');
  });

  test('another name is the same wijkteam, with its rhythm', async () => {
    expect(await presses('wijkteam.rename')).toContain('Naam van het wijkteam (verplicht)');
    const renamed = await presses('wijkteam.link', { name: 'Wijkteam Kerkelanden' });
    expect(renamed).toContain('Dit kanaal hoort nu bij Wijkteam Kerkelanden');
    expect(renamed).toContain('elke dinsdag van 9.00 tot 10.00 uur');
    expect((await bot.running.ports.rhythms.next(await here(), bot.clock.now, 1))[0]?.date).toBe('2026-03-31');
  });

  const here = async () => {
    const found = await bot.running.ports.wijkteams.inConversation('19:dagstart-oost@thread.tacv2');
    if (!found) throw new Error('The channel lost its wijkteam');
    return found.id;
  };
});
