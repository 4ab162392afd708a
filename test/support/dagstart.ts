// What people do around a dagstart, for tests that need one open.
import { sql } from 'kysely';
import { previews } from '../../src/dagstart/dagbeeld-store.ts';
import { read } from './fake-teams.ts';
import { type TestBot, until } from './test-bot.ts';

/** Opens a dagstart as the teammanager and gives its id, once form and counter are in the channel. */
export async function openDagstart(bot: TestBot): Promise<string> {
  const before = bot.fake.messages.length;
  await bot.person(0).says('dagstart nu');
  const fresh = () => bot.fake.messages.slice(before);
  const form = await until('the form', () =>
    fresh().find((each) => read(each.card).includes('Wat moet het team weten')),
  );
  await until('the counter', () => fresh().find((each) => read(each.card).includes('hebben geantwoord')));
  return /"dagstart":"([^"]+)"/.exec(JSON.stringify(form.card))?.[1] ?? '';
}

/** Closes it, has its voorzitter place the dagbeeld where there is one to ask, and gives the dagbeeld. */
export async function closeDagstart(bot: TestBot): Promise<string> {
  const before = bot.fake.messages.length;
  await bot.person(0).says('dagstart sluiten');
  await placeAsVoorzitter(bot);
  const dagbeeld = await until('the dagbeeld', () =>
    bot.fake.messages.slice(before).find((each) => read(each.card).includes('Dagbeeld')),
  );
  return read(dagbeeld.card);
}

/** What is closed and waits for its voorzitter is placed by that person, without the texts at these places. */
export async function placeAsVoorzitter(bot: TestBot, hold = ''): Promise<void> {
  for (const { id, voorzitter } of await previews(bot.running.ports.db)) {
    const index = bot.fake.people.findIndex((each) => each.aadObjectId === voorzitter);
    await bot.person(index, 'personal').presses('dagstart.place', { dagstart: id, hold });
  }
}

/** All answers and texts as they are stored. */
export async function stored(bot: TestBot): Promise<{ answers: object[]; texts: object[] }> {
  const { db } = bot.running.ports;
  const answers = await sql<object>`select * from dagstart_answer order by dagstart_id, respondent`.execute(db);
  const texts = await sql<object>`select * from dagstart_text order by dagstart_id, author`.execute(db);
  return { answers: answers.rows, texts: texts.rows };
}

/** Moves the clock to an instant, has everything done that is due, and waits until it is in Teams. */
export async function clockAt(bot: TestBot, instant: string): Promise<void> {
  bot.clock.now = new Date(instant);
  await bot.running.beat();
  await delivered(bot);
}

/** Waits until nothing waits to be sent. */
export async function delivered(bot: TestBot): Promise<void> {
  const end = Date.now() + 30_000;
  while ((await bot.running.ports.deliveries.waiting()).count > 0) {
    if (Date.now() > end) throw new Error('Messages were not delivered within 30 s');
    await new Promise((next) => setTimeout(next, 20));
  }
}

/** The cards somebody has in the own chat with the bot, as they read now; `since` so many messages of anybody. */
export const inOwnChat = (bot: TestBot, index: number, since = 0): string[] =>
  bot.fake.messages
    .slice(since)
    .filter((each) => each.conversation === `a:1-${bot.fake.people[index]?.id}`)
    .map((each) => read(each.card) || each.text);

/** The cards in the channel whose text matches, as they read now. */
export const inChannel = (bot: TestBot, text: string): string[] =>
  bot.fake.messages
    .filter((each) => !each.conversation.startsWith('a:1-'))
    .map((each) => read(each.card) || each.text)
    .filter((each) => each.includes(text));
