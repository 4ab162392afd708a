// The dagstart by the clock in a real Teams client: the rhythm is set once, and then it runs by itself.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pilot } from '../../src/local/pilot.ts';
import { type BotInPlayground, describeInBrowser, startInPlayground } from './bot-in-playground.ts';
import { openTeamsClient, type TeamsClient } from './teams-client.ts';

describeInBrowser('a dagstart that runs itself, in the playground', () => {
  let bot: BotInPlayground;
  let teams: TeamsClient;

  beforeAll(async () => {
    // Monday 30 March 2026, the day after the clock went forward: 8.30 in the Netherlands.
    bot = await startInPlayground('test/support/local-process.ts', { START_AT: '2026-03-30T06:30:00Z' });
    teams = await openTeamsClient({ url: bot.url });
    await teams.openChannel(pilot.channel.name);
  }, 90_000);

  afterAll(async () => {
    await teams?.close();
    await bot?.stop();
  }, 30_000);

  const card = (text: string | RegExp) => teams.cardContaining(text);
  const picture = (name: string, of = teams.lastCard()) => bot.picture(teams, name, of);

  test('the rhythm is set in chat, and the next five times are shown as a check', async () => {
    await teams.say('instellingen');
    await teams.waitForText('Nog geen ritme. Kies Dagen en tijden.');
    await teams.press('Dagen en tijden');
    await teams.waitForText('Op welke dagen? (verplicht)');
    await picture('rhythm-form');
    await teams.type('Dicht om (verplicht)', '8.00');
    await teams.press('Bewaar');
    await teams.waitForText(/De eindtijd ligt voor de begintijd/);
    await teams.type('Dicht om (verplicht)', '10.00');
    await teams.press('Bewaar');
    await teams.waitForText('maandag 30 maart, 9.00 uur');
    await teams.waitForText('dinsdag 7 april, 9.00 uur');
    // Monday 6 April is Tweede paasdag.
    expect(await card('Instellingen').getByText('maandag 6 april, 9.00 uur').count()).toBe(0);
    await picture('settings');
    await teams.press('Pauze of vrije dag');
    await teams.waitForText(/Op deze dagen vraag ik niets/);
    await picture('pause');
    await teams.press('Terug');
    await teams.press('Vragen');
    await teams.waitForText(/Wat al gevraagd is, verandert niet/);
    await picture('questions');
  }, 90_000);

  test('absence is said in ordinary Dutch', async () => {
    await teams.openPersonalChat();
    await teams.say('ik ben er niet t/m vrijdag');
    await teams.waitForText(/Genoteerd: je bent er niet/);
    await teams.say('mijn tijden');
    await teams.waitForText('Mijn tijden');
    await picture('my-times');
    await teams.say('ik ben er weer');
    await teams.waitForText('Genoteerd: je bent er weer.');
  }, 60_000);

  test('at nine the cards are in the channel without anybody asking', async () => {
    await bot.setClock('2026-03-30T07:00:00Z');
    await teams.openChannel(pilot.channel.name);
    await teams.waitForText('0 van 6 hebben geantwoord');
    await card('Wat moet het team weten').waitFor();
    await picture('counter-open', card('0 van 6 hebben geantwoord'));
    await teams.press('Ik ben voorzitter', card('0 van 6 hebben geantwoord'));
    await teams.waitForText(/Samira El Idrissi is voorzitter/);
    await teams.say("collega's antwoorden");
    await teams.waitForText('5 van 6 hebben geantwoord');
  }, 60_000);

  test('who did not answer gets one reminder in the own chat, with the form on it', async () => {
    await bot.setClock('2026-03-30T07:48:00Z');
    await teams.openPersonalChat();
    await teams.waitForText(/Je hebt nog niet geantwoord/);
    await picture('reminder', card('Je hebt nog niet geantwoord'));
    const form = card('Je hebt nog niet geantwoord');
    await teams.choose('Integrale toegang: hoe gaat het?', '4 · Goed', form);
    await teams.type('Wat moet het team weten?', 'De balie is dicht tot elf uur.', form);
    await teams.press('Verstuur', form);
    await teams.waitForText('Wat is je bericht?');
    await teams.press('Iets anders', card('Wat is je bericht?'));
    await teams.waitForText('Iets anders, zonder naam');
  }, 60_000);

  test('the voorzitter sees the dagbeeld first and holds back a text', async () => {
    await bot.setClock('2026-03-30T08:00:00Z');
    await teams.waitForText('Jij ziet het dagbeeld eerst');
    const preview = card('Jij ziet het dagbeeld eerst');
    await picture('preview', preview);
    const lines = (await preview.textContent()) ?? '';
    const number = /(\d+)\. Iets anders: De balie is dicht tot elf uur\./.exec(lines)?.[1];
    await preview.getByRole('checkbox', { name: `Bericht ${number}` }).check();
    await teams.press('Plaats het dagbeeld', preview);
    await teams.waitForText('1 bericht is weggelaten.');
    await picture('placed', card('1 bericht is weggelaten.'));
    await teams.openChannel(pilot.channel.name);
    await teams.waitForText(/^Dagbeeld maandag 30 maart/);
    expect(
      await card(/Dagbeeld /)
        .getByText('De balie is dicht tot elf uur.')
        .count(),
    ).toBe(0);
    await teams.waitForText('De dagstart is gesloten');
    await picture('late', card('Antwoord alsnog'));
  }, 60_000);

  test('agreements are made at the dagbeeld and stand on the next card', async () => {
    await teams.press('Afspraken', card(/Dagbeeld /));
    await teams.waitForText('Nieuwe afspraak');
    await teams.type('Nieuwe afspraak', 'Elke ochtend één aanspreekpunt bij de balie.', card('Nieuwe afspraak'));
    await teams.press('Bewaar', card('Nieuwe afspraak'));
    await teams.waitForText(/Elke ochtend één aanspreekpunt/);
    await picture('agreements', card('Nieuwe afspraak'));
    await bot.setClock('2026-03-31T07:00:00Z');
    await teams.waitForText('Dagstart dinsdag 31 maart');
    await teams.waitForText(/Loopt nog/);
    await picture('form-returning', card('Dagstart dinsdag 31 maart'));
  }, 60_000);

  test('the beheerder sees what did not arrive and what to do', async () => {
    await teams.openPersonalChat();
    await teams.say('bezorging');
    await teams.waitForText(/Wijkteam West/);
    await picture('delivery', card('Bezorging'));
    await teams.say('mijn gegevens');
    await teams.waitForText('Jouw gegevens');
    await picture('own-data', card('Jouw gegevens'));
  }, 60_000);

  test('the same cards in the dark theme', async () => {
    const light = teams;
    teams = await openTeamsClient({ url: bot.url, dark: true });
    await teams.say('bezorging');
    await teams.waitForText(/Wijkteam West/);
    await picture('delivery-dark', card('Bezorging'));
    await teams.openChannel(pilot.channel.name);
    await teams.say('instellingen');
    await teams.waitForText('De volgende keren');
    await picture('settings-dark', card('Instellingen'));
    await teams.say("collega's antwoorden");
    await bot.setClock('2026-03-31T07:48:00Z');
    await teams.openPersonalChat();
    await teams.waitForText(/Je hebt nog niet geantwoord/);
    await picture('reminder-dark', card('Je hebt nog niet geantwoord'));
    await teams.close();
    teams = light;
  }, 90_000);
});
