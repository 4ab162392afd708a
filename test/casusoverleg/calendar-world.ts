// A wijkteam with calendars, for the tests of series and of what people change in Outlook by hand.
import { sql } from 'kysely';
import { setRegelingen } from '../../src/casusoverleg/casus-store.ts';
import type { Overleg } from '../../src/casusoverleg/overleg.ts';
import { comingUp } from '../../src/casusoverleg/overleg-store.ts';
import { personId } from '../../src/shared/person.ts';
import type { Regeling } from '../../src/shared/regeling.ts';
import { localDate, localTime } from '../../src/shared/time.ts';
import { giveRole } from '../../src/wijkteam/store.ts';
import { delivered, inOwnChat } from '../support/dagstart.ts';
import type { LocalGraph } from '../support/local-graph.ts';
import { button, filled, idOfPerson, presses } from '../support/talking.ts';
import { newDatabase, startTestBot, type TestBot, type TestBotOptions, until } from '../support/test-bot.ts';
import { organiser, startCalendars } from './planning.ts';

/** Who plans is the first person, the teammanager; the adviseur kwaliteit the last. */
export const [planner, wmo, jeugd, geld, werk, adviser] = [0, 1, 2, 3, 4, 5] as const;

const does: Record<number, Regeling[]> = {
  [wmo]: ['wmo'],
  [jeugd]: ['jeugd'],
  [geld]: ['schuldhulpverlening'],
  [werk]: ['participatiewet'],
};

export interface CalendarWorld {
  bot: TestBot;
  graph: LocalGraph;
  stop(): Promise<void>;
}

/** `database`: one that is shared with another instance. `calendars` off: none are set up. */
export async function startWorld({
  database,
  calendars = true,
}: Pick<TestBotOptions, 'database'> & { calendars?: boolean } = {}): Promise<CalendarWorld> {
  const { graph, follow } = await startCalendars();
  const bot = await startTestBot({
    ...{ timers: false, organiser },
    ...(calendars ? { calendars: { baseUrl: graph.url, credentials: null } } : {}),
    ...(database ? { database } : {}),
  });
  follow(bot);
  await populate(bot);
  return {
    bot,
    graph,
    async stop() {
      await bot.stop();
      await graph.close();
    },
  };
}

async function populate(bot: TestBot): Promise<void> {
  const { db, wijkteams } = bot.running.ports;
  for (const [index, regelingen] of Object.entries(does))
    await setRegelingen(db, personId.parse(idOfPerson(Number(index))), regelingen);
  const id = personId.parse(idOfPerson(adviser));
  await giveRole(db, { person: id, name: 'Lieke Postma', role: 'adviseur-kwaliteit', wijkteam: bot.wijkteam });
  wijkteams.forget();
}

/** Through the forms, as a planner does; what is said in `typed` differs from what they propose. */
export async function chooseSeries(
  bot: TestBot,
  typed: {
    weekday?: string;
    times?: string;
    everyWeeks?: string;
    startsOn?: string;
    until?: string;
    room?: string;
  } = {},
  title = 'Bewaar',
) {
  const { weekday, times, everyWeeks, ...period } = typed;
  const asked = Object.fromEntries(
    Object.entries({ weekday, times, everyWeeks }).filter(([, value]) => value !== undefined),
  );
  const { card: first } = await presses(
    bot,
    planner,
    'casusoverleg.series-edit',
    { wijkteam: bot.wijkteam },
    'personal',
  );
  const second = await presses(
    ...([bot, planner, 'casusoverleg.series-when'] as const),
    { ...filled(first), ...button(first, 'Verder'), ...asked },
    'personal',
  );
  const third = await presses(
    ...([bot, planner, 'casusoverleg.series-check'] as const),
    { ...filled(second.card), ...button(second.card, 'Verder'), ...period },
    'personal',
  );
  return {
    check: third,
    save: () => presses(bot, planner, 'casusoverleg.series-save', button(third.card, title), 'personal'),
  };
}

export const coming = ({ running, clock, wijkteam }: TestBot): Promise<Overleg[]> =>
  comingUp(running.ports.db, wijkteam, clock.now);

/** Everything of ours stands in the calendar. */
export const sent = (bot: TestBot): Promise<unknown> =>
  until('what was changed is in the calendar', async () => {
    const { rows } = await sql<{ n: number }>`
      select count(*)::integer as n from casusoverleg_overleg where version > sent_version`.execute(
      bot.running.ports.db,
    );
    return rows[0]?.n === 0;
  });

/** "2026-03-31 10:00", local. */
export const wallOf = (instant: Date): string => `${localDate(instant)} ${localTime(instant)}`;

/** What somebody reads in the own chat because of this, once all is delivered. */
export async function told(bot: TestBot, index: number, work: () => unknown): Promise<string[]> {
  await delivered(bot);
  const before = inOwnChat(bot, index).length;
  await work();
  await delivered(bot);
  return inOwnChat(bot, index).slice(before);
}

/** So many seconds later, with every beat once. */
export async function later(bot: TestBot, seconds: number): Promise<void> {
  bot.clock.now = new Date(bot.clock.now.getTime() + seconds * 1000);
  await bot.running.beat();
}

export { delivered, inOwnChat } from '../support/dagstart.ts';
export { button, filled, idOfPerson, presses } from '../support/talking.ts';
export { given, says } from './bringing.ts';
export { mailOf, organiser, overlegNow, room1 as room } from './planning.ts';
export { newDatabase, until };
