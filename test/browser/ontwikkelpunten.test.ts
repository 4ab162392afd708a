// From a message in a chat to a row in SharePoint and back: the local bot, its list, the Agents Playground and Chromium.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pilot } from '../../src/local/pilot.ts';
import { until } from '../support/test-bot.ts';
import { type BotInPlayground, describeInBrowser, startInPlayground } from './bot-in-playground.ts';
import { type ListPage, openListPage } from './list-page.ts';
import { openTeamsClient, type TeamsClient } from './teams-client.ts';

describeInBrowser('an ontwikkelpunt, from a message to the list and back', () => {
  let bot: BotInPlayground;
  let teams: TeamsClient;
  let list: ListPage;

  beforeAll(async () => {
    // Monday 30 March 2026, 9.00 in the Netherlands.
    bot = await startInPlayground('test/support/local-process.ts', { START_AT: '2026-03-30T07:00:00Z' });
    teams = await openTeamsClient({ url: bot.url });
    list = await openListPage(bot.listUrl);
    await teams.openChannel(pilot.channel.name);
  }, 90_000);

  afterAll(async () => {
    await list?.close();
    await teams?.close();
    await bot?.stop();
  }, 30_000);

  const card = (text: string | RegExp) => teams.cardContaining(text);
  const picture = (name: string, of = teams.lastCard()) => bot.picture(teams, name, of);
  const wish = 'De overdracht naar schuldhulp heeft geen vaste plek.';
  const [, colleague] = pilot.people;

  test('a message with client data opens the form with a warning, and only a clean text is kept', async () => {
    await teams.say(`${wish} Bel mevrouw Jansen op 06-12345678.`);
    await teams.messageAction('ontwikkelpunten.from-message', wish);
    const dialog = teams.dialog();
    await dialog.getByText(/telefoonnummer/).waitFor();
    await teams.screenshot(bot.pictureFile('message-refused'));
    await teams.type('Wat wil je verbeteren? (verplicht)', wish, dialog);
    await teams.choose('Aandachtsgebied', 'Integrale dienstverlening', dialog);
    await teams.pressInDialog('Bewaar');
    await dialog.getByText('Nr. 1 is bewaard.').waitFor();
    await teams.screenshot(bot.pictureFile('message-saved'));
    await teams.closeDialog();
  }, 90_000);

  test('within seconds the row stands in the list', async () => {
    await until('the row in the list', async () => {
      await list.reload();
      return (await list.text()).includes(wish);
    });
    await list.picture(bot.pictureFile('list'));
    const text = await list.text();
    for (const shown of ['Ingebracht', 'Oost', 'Integrale dienstverlening', 'Bericht', 'Samira El Idrissi'])
      expect(text).toContain(shown);
    expect(text).not.toContain('06-12345678');
  }, 60_000);

  test('a colleague changes the status by hand, and the reporter hears of it in the own chat', async () => {
    await list.openRow(wish, colleague.name);
    await list.choose('Status', 'Beoordeeld');
    await list.picture(bot.pictureFile('list-row'));
    await list.save();
    await teams.openPersonalChat();
    await until('the change in Teams', async () => {
      await teams.say('punt 1');
      return (
        (await teams
          .lastCard()
          .getByText(/^Beoordeeld/)
          .count()) > 0
      );
    });
    await bot.setClock('2026-03-30T07:10:00Z');
    await teams.waitForText(/Nieuws over jouw ontwikkelpunten/);
    const news = card(/Nieuws over jouw ontwikkelpunten/);
    expect(await news.getByText(/Beoordeeld/).count()).toBeGreaterThan(0);
    await picture('bundle', news);
  }, 90_000);
});
