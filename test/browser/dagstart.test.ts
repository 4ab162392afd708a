// A whole dagstart in a real Teams client: the local bot, the Agents Playground and Chromium, as a newcomer would do it.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pilot } from '../../src/local/pilot.ts';
import { areaNames } from '../../src/shared/aandachtsgebied.ts';
import { type BotInPlayground, describeInBrowser, startInPlayground } from './bot-in-playground.ts';
import { openTeamsClient, type TeamsClient } from './teams-client.ts';

describeInBrowser('a dagstart in the playground', () => {
  let bot: BotInPlayground;
  let teams: TeamsClient;
  let dark: TeamsClient;

  beforeAll(async () => {
    bot = await startInPlayground('src/begin.js');
    teams = await openTeamsClient({ url: bot.url });
    await teams.openChannel(pilot.channel.name);
  }, 90_000);

  afterAll(async () => {
    await teams?.close();
    await dark?.close();
    await bot?.stop();
  }, 30_000);

  // The first dagstart of a wijkteam asks the first two.
  const [firstArea, secondArea] = Object.values(areaNames);
  const card = (text: string | RegExp) => teams.cardContaining(text);
  const form = () => card('Wat moet het team weten?');
  const mine = () => card('Je antwoord is bewaard');

  const picture = (name: string, of = teams.lastCard()) => bot.picture(teams, name, of);

  test('the bot stands in the channel and the form comes when it is asked for', async () => {
    await teams.waitForText('Dagstart staat in dit kanaal');
    await teams.say('dagstart nu');
    await teams.waitForText('0 van 6 hebben geantwoord');
    await form().waitFor();
    await picture('form', form());
  }, 60_000);

  test('text with client data comes back in the form, with what to change', async () => {
    await teams.choose(`${firstArea}: hoe gaat het?`, '4 · Goed', form());
    await teams.choose(`${secondArea}: hoe gaat het?`, '2 · Stroef', form());
    await teams.type('Wat moet het team weten?', 'Mevrouw Jansen (06-12345678) wacht al drie weken.', form());
    await teams.press('Verstuur', form());
    await teams.waitForText(/telefoonnummer/);
    await picture('refused', form());
    const kept = await form().getByRole('textbox', { name: 'Wat moet het team weten?' }).inputValue();
    expect(kept).toBe('Mevrouw Jansen (06-12345678) wacht al drie weken.');
    expect(await teams.page.getByText('0 van 6 hebben geantwoord').count()).toBeGreaterThan(0);
  }, 60_000);

  test('the answer is shown to the person, with one question at a time', async () => {
    await teams.type('Wat moet het team weten?', 'Wachten op schuldhulp duurt drie weken.', form());
    await teams.press('Verstuur', form());
    await teams.waitForText('Wat is je bericht?');
    await picture('kind', mine());
    await teams.press('Belemmering', mine());
    await teams.waitForText('Belemmering, zonder naam');
    await picture('follow-up', mine());
    await teams.type('Wat zou helpen?', 'Een vast spreekuur in de wijk.', mine());
    await teams.press('Vul aan', mine());
    await teams.waitForText('Een vast spreekuur in de wijk.');
    await picture('answered', mine());
  }, 60_000);

  test('the answer can be changed until it closes', async () => {
    await teams.press('Wijzig antwoord', mine());
    await teams.waitForText('Wijzig wat je wilt en verstuur opnieuw.');
    const kept = await form().getByRole('textbox', { name: 'Wat moet het team weten?' }).inputValue();
    expect(kept).toBe('Wachten op schuldhulp duurt drie weken.');
    await teams.choose(`${firstArea}: hoe gaat het?`, '5 · Heel goed', form());
    await teams.press('Verstuur', form());
    await teams.waitForText('5 · Heel goed');
    expect(await mine().getByText('Belemmering, zonder naam').count()).toBe(1);
  }, 60_000);

  test('the colleagues answer and the counter follows, while the own card stays', async () => {
    await teams.say("collega's antwoorden");
    await teams.waitForText('6 van 6 hebben geantwoord');
    await picture('counter', card('6 van 6 hebben geantwoord'));
    expect(await mine().getByText('5 · Heel goed').count()).toBe(1);
  }, 60_000);

  test('closed, the dagbeeld stands in the channel with a chart', async () => {
    await teams.press('Sluit de dagstart', card('6 van 6 hebben geantwoord'));
    await teams.waitForText(/^Dagbeeld /);
    const dagbeeld = card(/Dagbeeld /);
    // The legend stands in the drawn chart only, not in its fallback.
    await dagbeeld.getByText('gemiddeld cijfer').first().waitFor();
    expect(await dagbeeld.getByText('Wachten op schuldhulp duurt drie weken.').count()).toBe(1);
    await picture('dagbeeld', dagbeeld);
    await teams.screenshot(bot.pictureFile('channel'));
    await teams.waitForText('De dagstart is gesloten');
  }, 60_000);

  test('status and help answer in the personal chat, and an unknown text offers buttons', async () => {
    await teams.openPersonalChat();
    await teams.say('help');
    await teams.waitForText('Dit kun je vragen');
    await picture('help');
    await teams.say('statsu oost');
    await teams.waitForText(/Geen dagstart open/);
    await picture('status');
    await teams.say('dagstart graag');
    await teams.waitForText('Dit begrijp ik niet');
    await picture('unclear');
    await teams.press('help');
    await teams.waitForText('Dit kun je vragen');
  }, 60_000);

  test('the same cards in the dark theme', async () => {
    dark = await openTeamsClient({ url: bot.url, dark: true });
    const light = teams;
    teams = dark;
    await teams.openChannel(pilot.channel.name);
    await teams.say('dagstart nu');
    await form().waitFor();
    await picture('form-dark', form());
    await teams.press('Verstuur', form());
    await teams.waitForText(/Kies dan Niets te melden/);
    await teams.press('Niets te melden', form());
    await mine().waitFor();
    await teams.say("collega's antwoorden");
    await teams.waitForText('6 van 6 hebben geantwoord');
    await teams.say('dagstart sluiten');
    await teams.waitForText(/^Dagbeeld /);
    await picture('dagbeeld-dark', card(/Dagbeeld /));
    teams = light;
  }, 90_000);
});
