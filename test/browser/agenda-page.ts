// The calendars as people open them in a browser: here the page of the local Microsoft 365.
import { type Browser, chromium, type Page } from 'playwright-core';
import { flags } from './teams-client.ts';

export interface AgendaPage {
  /** All that stands on the page that is open. */
  text(): Promise<string>;
  /** The week of this day (yyyy-MM-dd) of everybody. */
  openWeek(day: string): Promise<void>;
  /** The meeting with this title in the week that is open. */
  openMeeting(title: string): Promise<void>;
  page: Page;
  picture(path: string): Promise<void>;
  close(): Promise<void>;
}

/** `url`: where the calendars are. */
export async function openAgendaPage(url: string): Promise<AgendaPage> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser: Browser = await chromium.launch({ executablePath, args: flags });
  const page: Page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  return {
    page,
    text: async () => (await page.textContent('body')) ?? '',
    openWeek: async (day) => void (await page.goto(`${url}?week=${day}`)),
    openMeeting: (title) => page.getByRole('link', { name: title }).first().click(),
    picture: async (path) => void (await page.screenshot({ path, fullPage: true })),
    close: () => browser.close(),
  };
}
