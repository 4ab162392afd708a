// Drives the Microsoft 365 Agents Playground in Chromium the way a user of Teams does: by what is written on the screen.
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { darkStyle, withDarkCards } from './dark.ts';
import { liftedOut, settled } from './still.ts';

export interface TeamsClientOptions {
  /** Where the playground answers: `http://127.0.0.1:56150`. */
  url: string;
  /** CSS pixels, of the whole window. */
  width?: number;
  height?: number;
  /** The playground has no dark theme of its own: this shows the colours Teams uses. */
  dark?: boolean;
}

export interface PictureOptions {
  /** Only this card. */
  card?: Locator;
  /** Draw the card this wide, in CSS pixels: 360 for a phone. */
  width?: number;
}

export const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];
const sidePane = '[aria-label="Chat and Teams Channel"]';

/** Opens the client with the personal chat with the bot in front. Reaches nothing but this machine. */
export async function openTeamsClient(options: TeamsClientOptions): Promise<TeamsClient> {
  const { url, width = 1280, height = 900, dark = false } = options;
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' });
    const { host } = new URL(url);
    await page.route(
      (address) => address.host !== host,
      (route) => route.abort(),
    );
    if (dark) {
      await page.route('**/static/js/main.*.js', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: withDarkCards(await response.text()) });
      });
    }
    await page.goto(url);
    if (dark) await page.addStyleTag({ content: darkStyle });
    await page.getByTitle('Hide log panel').click();
    const client = new TeamsClient(browser, page);
    await client.openPersonalChat();
    return client;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

export class TeamsClient {
  readonly page: Page;
  readonly #browser: Browser;
  /** In a personal chat every message is for the bot; elsewhere only one that mentions it. */
  #mention = false;

  constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.page = page;
  }

  async openPersonalChat(): Promise<void> {
    await this.#open('Personal Chat', false);
  }

  /** A channel of the team by its own name: `Dagstart` or `General`. */
  async openChannel(name: string): Promise<void> {
    await this.#open(new RegExp(` - ${name}$`), true);
  }

  /** Of the two chats the one that is not the personal one. */
  async openGroupChat(): Promise<void> {
    const chats = this.page.getByRole('tree', { name: 'Personal and Group Chat' }).getByRole('treeitem');
    await this.#open(await chats.nth(1).getAttribute('aria-label'), true);
  }

  /** Sends a message and returns when it is sent. In a channel a new post, in a channel or group with a mention of the bot. */
  async say(text: string): Promise<void> {
    await this.#send(this.page.getByRole('textbox').and(this.page.locator('[data-lexical-editor]')).first(), text);
  }

  /** Answers in the newest post of a channel. */
  async reply(text: string): Promise<void> {
    await this.#send(this.page.locator('.fui-Card [data-lexical-editor]').nth(1), text);
  }

  /**
   * The newest card in the open conversation: the lowest one of a chat, the lowest one of the newest post of a channel.
   * Right after `say` that may still be the one before: then name the card you expect with `cardContaining`.
   */
  lastCard(): Locator {
    return this.cardContaining(/^/);
  }

  /** The newest card with this text in it. */
  cardContaining(text: string | RegExp): Locator {
    const card = '.ac-preview-panel';
    const inChat = this.page.locator(`${card}:not(.fui-Card *)`).filter({ hasText: text });
    // In a channel the newest post stands on top, and within it the newest card at the bottom.
    const has = this.page.locator(card).filter({ hasText: text });
    const inPost = this.page.locator('.fui-Card').filter({ has }).first().locator(card).filter({ hasText: text });
    return inChat.or(inPost).last();
  }

  /** Presses a button of a card, also when it hides behind the three dots. */
  async press(title: string, card: Locator = this.lastCard()): Promise<void> {
    const button = card.getByRole('button', { name: title, exact: true });
    const more = card.getByRole('button', { name: 'More options' });
    await button.or(more).first().waitFor();
    if (await button.count()) {
      await button.first().click();
      return;
    }
    for (const dots of await more.all()) {
      await dots.click();
      const hidden = this.page.getByRole('menuitem', { name: title, exact: true });
      await this.page.getByRole('menuitem').first().waitFor();
      if (await hidden.count()) {
        await hidden.click();
        return;
      }
      await this.page.keyboard.press('Escape');
    }
    throw new Error(`No button "${title}" on the card.`);
  }

  /** Picks from a list, round buttons or tick boxes, whichever the input with this label shows. */
  async choose(label: string, choice: string, card: Locator = this.lastCard()): Promise<void> {
    const list = card.getByRole('combobox', { name: label });
    const round = card.getByRole('radiogroup', { name: label }).getByRole('radio', { name: choice, exact: true });
    const square = card.getByLabel(label).and(card.getByRole('checkbox', { name: choice }));
    await list.or(round).or(square).waitFor();
    if (!(await list.count())) {
      await round.or(square).check();
      return;
    }
    await list.click();
    await this.page.getByRole('option', { name: choice, exact: true }).click();
  }

  /** Ticks or unticks a single toggle. */
  async toggle(title: string, on = true, card: Locator = this.lastCard()): Promise<void> {
    await card.getByRole('checkbox', { name: title }).setChecked(on);
  }

  async type(label: string, text: string, card: Locator = this.lastCard()): Promise<void> {
    await card
      .getByRole('textbox', { name: label })
      .or(card.getByRole('spinbutton', { name: label }))
      .fill(text);
  }

  /**
   * Does something with the newest message in which this text stands: the entry of the message menu with this name, such
   * as `ontwikkelpunten.from-message` (the playground knows no titles). What comes is in `dialog()`.
   */
  async messageAction(entry: string, text: string | RegExp): Promise<void> {
    const words = this.#inConversation(text).last();
    const message = words.locator('xpath=ancestor::*[.//button[@aria-label="Show more information"]][1]');
    await message.getByRole('button', { name: 'Show more information' }).first().click();
    await this.page.getByRole('menuitem', { name: 'Action Command' }).click();
    await this.dialog().getByRole('textbox', { name: 'Command ID' }).fill(entry);
    await this.#asking('fetchTask', () => this.dialog().getByRole('button', { name: 'Create' }).click());
  }

  /** The dialog that is open, in place of a card for `press`, `type`, `choose` and `toggle`. */
  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Presses a button of the card in the dialog, and returns when the answer is there. */
  async pressInDialog(title: string): Promise<void> {
    await this.#asking('submitAction', () => this.press(title, this.dialog()));
  }

  async closeDialog(): Promise<void> {
    await this.dialog().getByRole('button', { name: 'Close' }).click();
    await this.dialog().waitFor({ state: 'detached' });
  }

  /** Looks something up while writing a message; gives the pane in which what was found stands. */
  async searchExtension(entry: string, text: string): Promise<Locator> {
    await this.#openExtension('Search Command');
    const pane = this.page.getByRole('group').filter({ hasText: 'Search-Based Message Extension' }).last();
    await pane.getByRole('button', { name: 'Specify Command ID or Parameter' }).click();
    await pane.getByRole('textbox', { name: 'Command ID' }).fill(entry);
    await pane.getByRole('textbox', { name: 'Parameter name' }).fill('tekst');
    await this.#asking('query', () => pane.getByPlaceholder('Enter a search term').fill(text));
    return pane;
  }

  /** Chooses one of what was found and sends it as a message. */
  async shareFound(pane: Locator, title: string): Promise<void> {
    await pane.getByRole('heading', { name: title }).click();
    await this.page
      .getByRole('button', { name: /^(Send Message|Post)$/ })
      .first()
      .click();
  }

  /** Pastes a link in a message and sends what it becomes. */
  async pasteLink(url: string): Promise<void> {
    await this.#openExtension('Link Unfurling');
    await this.#asking('queryLink', () => this.dialog().getByRole('textbox').fill(url));
    await this.dialog().getByRole('button', { name: 'Send to Conversation' }).click();
  }

  /** Waits until the text stands in the open conversation: in a message, on a card, or in the line under a card. */
  async waitForText(text: string | RegExp): Promise<void> {
    await this.#inConversation(text).last().waitFor();
  }

  /** A picture of the window, or of one card, at a width of choice. */
  async screenshot(path: string, { card, width }: PictureOptions = {}): Promise<void> {
    if (!card) {
      await this.page.screenshot({ path, animations: 'disabled' });
      return;
    }
    const window = this.page.viewportSize();
    if (width !== undefined) {
      await this.page.addStyleTag({ content: liftedOut(width) });
      await card.evaluate((element, value) => element.setAttribute('data-picture', value), `${width}`);
    }
    await settled(card);
    const box = await card.boundingBox();
    if (window && box)
      await this.page.setViewportSize({ ...window, height: Math.max(window.height, Math.ceil(box.height) + 200) });
    await settled(card);
    await card.screenshot({ path, animations: 'disabled' });
    await card.evaluate((element) => element.removeAttribute('data-picture'));
    if (window) await this.page.setViewportSize(window);
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  #inConversation(text: string | RegExp): Locator {
    return this.page
      .locator('#root')
      .getByText(text)
      .and(this.page.locator(`:not(${sidePane} *)`));
  }

  async #openExtension(item: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Trigger Message Extension App' }).first().click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** Until the bot's answer to this invoke is on the screen. */
  async #asking(invoke: string, act: () => Promise<void>): Promise<void> {
    const answered = this.page.waitForResponse((response) =>
      (response.request().postData() ?? '').includes(`"composeExtension/${invoke}"`),
    );
    await act();
    await (await answered).finished();
  }

  async #open(name: string | RegExp | null, mention: boolean): Promise<void> {
    const item = this.page.getByRole('treeitem', { name: name ?? '', exact: true });
    await item.click();
    this.#mention = mention;
    await this.page.locator('[data-lexical-editor]').first().waitFor();
  }

  async #send(box: Locator, text: string): Promise<void> {
    await box.click();
    if (this.#mention) {
      await box.pressSequentially('@D');
      await this.page.getByRole('listbox', { name: 'Typeahead menu' }).getByRole('menuitem').first().click();
      await box.pressSequentially(' ');
    }
    await this.page.keyboard.insertText(text);
    const sent = this.page.waitForResponse((response) => /\/_conversation\/.*\/messages$/.test(response.url()));
    await box.press('Enter');
    await sent;
  }
}
