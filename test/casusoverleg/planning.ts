// What the tests of planning share: a wijkteam with roles, regelingen, casussen, and calendars beside it.
import { sql } from 'kysely';
import type { CalendarOptions } from '../../src/calendars.ts';
import { type Casus, casusId, newCasus } from '../../src/casusoverleg/casus.ts';
import { casusById, insertCasus, putOnAgenda, setRegelingen } from '../../src/casusoverleg/casus-store.ts';
import { type Overleg, overlegId } from '../../src/casusoverleg/overleg.ts';
import { changeOverleg, insertOverleg, overlegById } from '../../src/casusoverleg/overleg-store.ts';
import type { MailboxSetup } from '../../src/local/microsoft365/calendar/by-hand.ts';
import { personId } from '../../src/shared/person.ts';
import type { Regeling } from '../../src/shared/regeling.ts';
import { wijkteamId } from '../../src/shared/wijkteam.ts';
import { giveRole, linkChannel, replaceMembers } from '../../src/wijkteam/store.ts';
import { delivered, inOwnChat } from '../support/dagstart.ts';
import { people, teamId, tenantId } from '../support/fake-teams.ts';
import { addressOf, type LocalGraph, mailboxesOf, startLocalGraph } from '../support/local-graph.ts';
import { button, filled, idOfPerson, nameOf, presses, says } from '../support/talking.ts';
import { mondayMorning, startTestBot, type TestBot, type TestBotOptions, until } from '../support/test-bot.ts';

export { clockAt, delivered, inChannel, inOwnChat } from '../support/dagstart.ts';
export { addressOf } from '../support/local-graph.ts';
export { button, buttons, filled, idOfPerson, presses, says, someoneWith } from '../support/talking.ts';

/** The mailbox that casusoverleggen stand in. */
export const organiser = 'casusoverleg@voorbeeld.nl';
export const [room1, room2] = ['wijkcentrum-oost-1@voorbeeld.nl', 'wijkcentrum-oost-2@voorbeeld.nl'] as const;
export const person = (index: number) => personId.parse(idOfPerson(index));
export const mailOf = (index: number): string => addressOf({ name: nameOf(index) });

/** Nobody waits long for what does not answer. */
export const calendarsOf = ({ url }: Pick<LocalGraph, 'url'>): CalendarOptions => ({
  ...{ baseUrl: url, credentials: null },
  patience: { call: 3000, first: 20, tries: 2, whole: 2000 },
});

export interface PlanBot {
  bot: TestBot;
  graph: LocalGraph;
  /** Somebody of another wijk who does this; gives the mailbox. */
  elsewhere(regelingen: Regeling[]): Promise<string>;
  /** Everything is in the calendar. */
  sent(): Promise<void>;
  stop(): Promise<void>;
}

/** Those of the people of Wijkteam Oost, two rooms and the organiser; they have the clock of the bot that is followed. */
export async function startCalendars(mailboxes?: MailboxSetup[]) {
  const clock: { of?: TestBot } = {};
  const graph = await startLocalGraph({
    now: () => clock.of?.clock.now ?? mondayMorning,
    mailboxes: mailboxes ?? [
      ...mailboxesOf(people(6)),
      { kind: 'room', name: 'Wijkcentrum Oost, kamer 1', mail: room1 },
      { kind: 'room', name: 'Wijkcentrum Oost, kamer 2', mail: room2 },
      { name: 'Casusoverleg Oost', mail: organiser },
    ],
  });
  return {
    graph,
    follow(bot: TestBot): void {
      clock.of = bot;
    },
  };
}

/** Who does what in Wijkteam Oost: person 0 is teammanager, 3 adviseur kwaliteit. */
export const does: Record<number, Regeling[]> = {
  1: ['wmo'],
  2: ['jeugd'],
  4: ['schuldhulpverlening', 'wmo'],
  5: ['participatiewet'],
};

/** `without`: what is left out of it. */
export async function startPlanBot(
  options: TestBotOptions & {
    mailboxes?: MailboxSetup[];
    without?: ('adviser' | 'organiser')[];
    does?: Record<number, Regeling[]>;
  } = {},
): Promise<PlanBot> {
  const { graph, follow } = await startCalendars(options.mailboxes);
  const without = options.without ?? [];
  const bot = await startTestBot({
    timers: false,
    calendars: calendarsOf(graph),
    ...(without.includes('organiser') ? {} : { organiser }),
    ...options,
  });
  follow(bot);
  const { db, wijkteams } = bot.running.ports;
  if (!without.includes('adviser')) {
    const role = { role: 'adviseur-kwaliteit' as const, wijkteam: bot.wijkteam };
    await giveRole(db, { person: person(3), name: nameOf(3), ...role });
  }
  for (const [index, regelingen] of Object.entries(options.does ?? does)) {
    await setRegelingen(db, person(Number(index)), regelingen);
  }
  wijkteams.forget();
  // The own chats of who is told something.
  for (const index of [0, 1, 3]) await bot.person(index, 'personal').installs();
  bot.fake.messages.length = 0;
  return {
    bot,
    graph,
    async elsewhere(regelingen) {
      const id = '00000000-0000-4000-8000-000000000099';
      const west = wijkteamId.parse('5f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5d');
      await linkChannel(db, {
        id: west,
        name: 'Wijkteam West',
        conversationId: '19:west@thread.tacv2',
        teamId,
        tenantId,
      });
      await replaceMembers(db, west, [{ id: personId.parse(id), teamsId: '29:west', name: 'Wim West' }]);
      await setRegelingen(db, personId.parse(id), regelingen);
      graph.calendar.add({ id, name: 'Wim West', mail: 'wim.west@voorbeeld.nl' });
      wijkteams.forget();
      return 'wim.west@voorbeeld.nl';
    },
    async sent() {
      await until('the calendar to be equal', async () =>
        (await allOverleggen(bot)).every(({ version, sentVersion }) => sentVersion >= version),
      );
    },
    async stop() {
      await bot.stop();
      await graph.close();
    },
  };
}

/** Casus n of Oost: brought in by person 1 and complete. */
export async function casusGiven({ running, wijkteam, clock }: TestBot, n: number, set: Partial<Casus> = {}) {
  const id = casusId.parse(`00000000-0000-4000-b000-${String(n).padStart(12, '0')}`);
  const code = `OOST-2026-${String(n).padStart(3, '0')}`;
  const made = newCasus({ id, wijkteam, code, question: `Geheime vraag ${n}?` }, person(1), clock.now);
  const found = await insertCasus(running.ports.db, { ...made, regelingen: ['wmo'], ...set });
  if (!found) throw new Error(`There is a casus ${n} already`);
  return found;
}

export const casusNow = async ({ running }: TestBot, { id }: Pick<Casus, 'id'>): Promise<Casus> => {
  const found = await casusById(running.ports.db, id);
  if (!found) throw new Error('The casus is gone');
  return found;
};

export async function overlegNow({ running }: TestBot, id: string): Promise<Overleg> {
  const found = await overlegById(running.ports.db, overlegId.parse(id));
  if (!found) throw new Error('The casusoverleg is gone');
  return found;
}

export async function allOverleggen(bot: TestBot): Promise<Overleg[]> {
  const { rows } = await sql<{ id: string }>`
    select id from casusoverleg_overleg order by starts_at`.execute(bot.running.ports.db);
  const found = await Promise.all(rows.map(({ id }) => overlegById(bot.running.ports.db, overlegId.parse(id))));
  return found.filter((each) => each !== undefined);
}

export async function searches({ running }: TestBot): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from casusoverleg_search`.execute(running.ports.db);
  return rows.map(({ id }) => id);
}

/** Nothing is brought in, looked for or planned; people keep only the appointments of their own. */
export async function emptyAll({ bot, graph }: PlanBot): Promise<void> {
  graph.faults.clear();
  await delivered(bot);
  bot.fake.messages.length = 0;
  for (const table of ['casus', 'search', 'overleg'])
    await sql`delete from ${sql.table(`casusoverleg_${table}`)}`.execute(bot.running.ports.db);
  for (const { mail } of graph.calendar.mailboxes()) {
    if (mail === null) continue;
    for (const { id, cancelled } of graph.calendar.events(mail)) if (!cancelled) graph.calendar.remove(mail, id);
    graph.calendar.automaticReplies(mail, false);
  }
  bot.clock.now = mondayMorning;
}

/** What somebody gets in the own chat after doing something, once it has arrived. */
export async function toldAfter<Done>(
  bot: TestBot,
  index: number,
  text: string,
  work: () => Promise<Done>,
): Promise<{ text: string; card: unknown; done: Done }> {
  const before = bot.fake.messages.length;
  const done = await work();
  const own = `a:1-${bot.fake.people[index]?.id}`;
  const message = await until(`${text} in the own chat of person ${index}, not ${inOwnChat(bot, index).at(-1)}`, () =>
    bot.fake.messages
      .slice(before)
      .find((each) => each.conversation === own && JSON.stringify(each.card).includes(text)),
  );
  return { text: inOwnChat(bot, index).at(-1) ?? '', card: message.card, done };
}

/** Opens the form and asks for a moment, in the own chat; gives what was found. */
export async function findsMoment(
  bot: TestBot,
  set: { index?: number; when?: string; where?: string; cases?: string; expect?: string } = {},
) {
  const { index = 0, expect = 'passen', ...chosen } = set;
  const form = await says(bot, index, 'plan casusoverleg oost', 'personal');
  const data = { ...filled(form.card), ...button(form.card, 'Zoek een moment'), ...chosen };
  const found = await toldAfter(bot, index, expect, () => presses(bot, index, 'casusoverleg.search', data, 'personal'));
  return { ...found, form, data };
}

/** Books the first moment of a card with moments, and waits until it is told to be in the calendar. */
export async function books(
  bot: TestBot,
  card: unknown,
  set: { index?: number; slot?: string; partners?: string } = {},
) {
  const { index = 0, ...chosen } = set;
  const data = { ...filled(card), ...button(card, 'Boek'), ...chosen };
  return toldAfter(bot, index, 'geboekt', () => presses(bot, index, 'casusoverleg.choose', data, 'personal'));
}

const at = (instant: string): Date => new Date(instant);

/** A casusoverleg with a moment that nobody has sent yet, and no job that will: person 1 does Wmo, 3 is the adviser. */
export async function unsentGiven(bot: TestBot, n: number, set: Partial<Overleg> = {}, cases: readonly Casus[] = []) {
  const { db } = bot.running.ports;
  const id = overlegId.parse(`00000000-0000-4000-a000-${String(n).padStart(12, '0')}`);
  const overleg: Overleg = {
    ...{ id, wijkteam: bot.wijkteam, status: 'gepland', partners: [], room: null, planner: person(0), organiser },
    ...{ from: at('2026-03-31T08:00:00Z'), until: at('2026-03-31T09:00:00Z') },
    attendees: [
      { person: person(1), for: ['wmo'], kind: 'required' },
      { person: person(3), for: ['adviseur-kwaliteit'], kind: 'required' },
    ],
    ...{ reeks: null, seen: null, version: 1, sentVersion: 0, tried: false },
    ...set,
  };
  await insertOverleg(db, overleg, { lookAt: at('2030-01-01T00:00:00Z') });
  if (cases.length > 0)
    await putOnAgenda(
      db,
      id,
      cases.map((each) => each.id),
      bot.clock.now,
    );
  return overleg;
}

/** Changes a record without asking for a job. */
export async function changed(bot: TestBot, id: Overleg['id'], set: Partial<Overleg>): Promise<void> {
  const now = await overlegNow(bot, id);
  await changeOverleg(bot.running.ports.db, id, { ...now, ...set });
}
