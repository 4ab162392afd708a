// A whole dagstart in a real Teams client: the local bot, the Agents Playground and Chromium, as a newcomer would do it.
// With PICTURES=docs the pictures in docs/ are taken anew (`npm run pictures`).
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pilot } from '../../src/local/pilot.ts';
import { areaNames } from '../../src/shared/aandachtsgebied.ts';
import { freePort } from '../support/postgres.ts';
import { until } from '../support/test-bot.ts';
import { openTeamsClient, type TeamsClient } from './teams-client.ts';

const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
const root = new URL('../..', import.meta.url).pathname;
const update = process.env.PICTURES === 'docs';

if (existsSync(chromium)) {
  describe('a dagstart in the playground', wholeDagstart);
} else {
  test.skip(`SKIPPED: no Chromium at ${chromium}; install it or set CHROMIUM`, () => {});
}

function wholeDagstart(): void {
  let bot: ChildProcess;
  let folder: string;
  let pictures: string;
  let url: string;
  let teams: TeamsClient;
  let dark: TeamsClient;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dagstart-browser-'));
    pictures = update ? join(root, 'docs', 'pictures') : join(folder, 'pictures');
    mkdirSync(pictures, { recursive: true });
    const ports = { PORT: String(await freePort()), PLAYGROUND_PORT: String(await freePort()) };
    url = `http://127.0.0.1:${ports.PLAYGROUND_PORT}`;
    bot = spawn(process.execPath, ['src/main.ts'], {
      cwd: root,
      env: { ...process.env, ...ports, DATA_DIR: join(folder, 'data') },
    });
    let screen = '';
    bot.stdout?.on('data', (chunk: Buffer) => {
      screen += chunk.toString();
    });
    bot.stderr?.on('data', (chunk: Buffer) => {
      screen += chunk.toString();
    });
    await until(`the start screen, not ${screen}`, () => screen.includes('Stoppen: Ctrl-C'), 60);
    teams = await openTeamsClient({ url });
    await teams.openChannel(pilot.channel.name);
  }, 90_000);

  afterAll(async () => {
    await teams?.close();
    await dark?.close();
    const ended = once(bot, 'exit');
    bot.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }, 30_000);

  // The first dagstart of a wijkteam asks the first two.
  const [firstArea, secondArea] = Object.values(areaNames);
  const card = (text: string | RegExp) => teams.cardContaining(text);
  const form = () => card('Wat moet het team weten?');
  const mine = () => card('Je antwoord is bewaard');

  /** The card as it is now: wide and as narrow as a phone. */
  async function picture(name: string, of = teams.lastCard()): Promise<void> {
    for (const [suffix, width] of [
      ['', undefined],
      ['-360', 360],
    ] as const) {
      const file = join(pictures, `${name}${suffix}.png`);
      await teams.screenshot(file, width === undefined ? { card: of } : { card: of, width });
      expect(statSync(file).size).toBeGreaterThan(2000);
      expect(await of.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(1);
    }
  }

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
    await teams.screenshot(join(pictures, 'channel.png'));
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
    dark = await openTeamsClient({ url, dark: true });
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
}
