// From a casus that waits to a meeting in the calendar and the agreements afterwards: the local bot, its calendars, the
// Agents Playground and Chromium.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pilot } from '../../src/local/pilot.ts';
import { until } from '../support/test-bot.ts';
import { type AgendaPage, openAgendaPage } from './agenda-page.ts';
import { type BotInPlayground, describeInBrowser, startInPlayground } from './bot-in-playground.ts';
import { openTeamsClient, type TeamsClient } from './teams-client.ts';

describeInBrowser('a casusoverleg, from what waits to what was agreed', () => {
  let bot: BotInPlayground;
  let teams: TeamsClient;
  let agenda: AgendaPage;

  beforeAll(async () => {
    // Monday 30 March 2026, 9.00 in the Netherlands.
    bot = await startInPlayground('test/support/local-process.ts', { START_AT: '2026-03-30T07:00:00Z' });
    teams = await openTeamsClient({ url: bot.url });
    agenda = await openAgendaPage(bot.calendarUrl);
    await teams.openChannel(pilot.channel.name);
  }, 90_000);

  afterAll(async () => {
    await agenda?.close();
    await teams?.close();
    await bot?.stop();
  }, 30_000);

  const card = (text: string | RegExp) => teams.cardContaining(text);
  const picture = (name: string, of = teams.lastCard()) => bot.picture(teams, name, of);
  const code = 'OOST-2026-014';
  const question = 'Wie pakt de schulden op, en hoe blijft de hulp thuis intussen doorgaan?';

  test('a casus is brought in under a code, and client data is not kept', async () => {
    await teams.openPersonalChat();
    await teams.say('casusoverleg oost');
    await teams.press('Casus inbrengen', card('Casusoverleg Oost'));
    const form = card('Wat wil je bespreken?');
    await teams.type('Casuscode (verplicht)', 'oost 2026 14', form);
    await teams.type('Wat wil je bespreken? (verplicht)', 'Kan mevrouw Jansen bij ons terecht?', form);
    await teams.press('Bewaar en ga verder', form);
    const refused = card(/een naam/);
    await refused.waitFor();
    await picture('casus-refused', refused);
    await teams.type('Wat wil je bespreken? (verplicht)', question, refused);
    await teams.press('Bewaar en ga verder', refused);

    const complete = card('Regelingen (verplicht)');
    await teams.choose('Regelingen (verplicht)', 'Wmo', complete);
    await teams.choose('Regelingen (verplicht)', 'Schuldhulpverlening', complete);
    await picture('casus-complete', complete);
    await teams.press('Bewaar', complete);
    const outcome = card('Wat moet het casusoverleg opleveren?');
    await teams.type('Wat moet het casusoverleg opleveren?', 'Eén plan met één regisseur.', outcome);
    await teams.press('Bewaar', outcome);
    await card(question).waitFor();
    await picture('casus', card(question));
  }, 120_000);

  test('the bot finds a moment at which everybody who is needed can, and says why', async () => {
    await teams.say('casusoverleg oost');
    await until('the casus on the list', async () => (await card('Casusoverleg Oost').getByText(code).count()) > 0);
    await picture('casus-home', card('Casusoverleg Oost'));
    await teams.press('Plan casusoverleg', card('Casusoverleg Oost'));
    await card('Plan een casusoverleg').waitFor();
    await picture('casus-plan', card('Plan een casusoverleg'));
    await teams.press('Zoek een moment', card('Plan een casusoverleg'));
    await card(/momenten passen/).waitFor();
    await picture('casus-proposals', card(/momenten passen/));
  }, 120_000);

  test('what is chosen stands in the calendars within seconds, and gives nothing away', async () => {
    await teams.press('Boek', card(/momenten passen/));
    await card(/Het casusoverleg is geboekt/).waitFor();
    await picture('casus-booked', card(/Het casusoverleg is geboekt/));
    await agenda.openWeek('2026-03-31');
    await until('the meeting in the calendars', async () => {
      await agenda.openWeek('2026-03-31');
      return (await agenda.text()).includes('Casusoverleg wijk Oost');
    });
    await agenda.picture(bot.pictureFile('agenda'));
    await agenda.openMeeting('Casusoverleg wijk Oost');
    await agenda.picture(bot.pictureFile('agenda-meeting'));
    const text = await agenda.text();
    expect(text).toContain('Casusoverleg wijk Oost');
    expect(text).not.toContain(code);
    expect(text).not.toContain('schulden');
  }, 120_000);

  test('at the casusoverleg the agenda in the channel leads to agreements, and they come back until they are done', async () => {
    await teams.openChannel(pilot.channel.name);
    await card(code).waitFor();
    // When it begins the agenda says so by itself.
    const [, date = '', month, hour, minute] =
      /(\d+) (maart|april), (\d+)\.(\d\d)–/.exec((await card(code).textContent()) ?? '') ?? [];
    const begins = `2026-${month === 'maart' ? '03' : '04'}-${date.padStart(2, '0')}T${hour?.padStart(2, '0')}:${minute}:00+02:00`;
    await bot.setClock(new Date(begins).toISOString());
    await card(code).getByRole('button', { name: 'Terugblik en start' }).waitFor();
    await bot.picture(teams, 'casus-agenda', card(code));
    await teams.press('Terugblik en start', card(code));
    // The first time there is nothing to look back at.
    const discuss = card('Nieuwe afspraak');
    await discuss.waitFor();
    await teams.choose('Wie doet het?', 'Consulent Schuldhulpverlening', discuss);
    await teams.type('Wat spreken jullie af?', 'Vraagt een betaalplan aan en legt dat uit.', discuss);
    await discuss.getByLabel('Uiterlijk wanneer?').fill('2026-04-10');
    await teams.press('Bewaar afspraak', discuss);
    await card('Nu afgesproken').waitFor();
    await picture('casus-discuss', card('Nu afgesproken'));
    await teams.press('Eén plan', card('Nu afgesproken'));
    await card('Wat staat er in het plan?').waitFor();
    await picture('een-plan', card('Wat staat er in het plan?'));
    await teams.say('afspraken');
    await card('Uit het casusoverleg').waitFor();
    await picture('casus-afspraken', card('Uit het casusoverleg'));
  }, 120_000);
});
