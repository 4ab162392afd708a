// The list of ontwikkelpunten as people open it in a browser: here the page of the local Microsoft 365.
import { type Browser, chromium, type Page } from 'playwright-core';
import { flags } from './teams-client.ts';

export interface ListPage {
  /** All that stands on the page that is open. */
  text(): Promise<string>;
  /** The row with these words, opened as the person of this name. */
  openRow(words: string, person: string): Promise<void>;
  choose(column: string, choice: string): Promise<void>;
  fill(column: string, text: string): Promise<void>;
  save(): Promise<void>;
  /** The list itself, as it is now. */
  reload(): Promise<void>;
  picture(path: string): Promise<void>;
  close(): Promise<void>;
}

export async function openListPage(url: string): Promise<ListPage> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser: Browser = await chromium.launch({ executablePath, args: flags });
  const page: Page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(url);
  return {
    text: async () => (await page.textContent('body')) ?? '',
    async openRow(words, person) {
      await page.goto(url);
      await page.getByLabel('Jij bent').selectOption({ label: person });
      await page.getByRole('button', { name: 'Kies' }).click();
      await page.goto(url);
      await page.getByRole('row').filter({ hasText: words }).getByRole('link').first().click();
    },
    choose: async (column, choice) => void (await page.getByLabel(column, { exact: true }).selectOption(choice)),
    fill: (column, text) => page.getByLabel(column, { exact: true }).fill(text),
    save: () => page.getByRole('button', { name: 'Bewaar' }).click(),
    reload: async () => void (await page.goto(url)),
    picture: async (path) => void (await page.screenshot({ path })),
    close: () => browser.close(),
  };
}
