// Two processes on one database; again and again one of them is killed in the middle of whatever it does. `npm run faults`
// kills more often than `npm test` has time for; FAULT_SEED repeats the moments of an earlier run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { answerOf } from '../../src/dagstart/answer-store.ts';
import { dagstartId, type Standing } from '../../src/dagstart/dagstart.ts';
import { author, respondent } from '../../src/dagstart/respondent.ts';
import { standingOf } from '../../src/dagstart/store.ts';
import { type OpenDatabase, openDatabase } from '../../src/db/open.ts';
import { personId } from '../../src/shared/person.ts';
import { type Clients, startClients } from '../support/clients.ts';
import { clockAt, startClock, untilClock } from '../support/clock.ts';
import { newDatabase, until } from '../support/database.ts';
import { type FakeConnector, type Shown, startFakeConnector } from '../support/fake-connector.ts';
import { asPerson, botId, type FakePerson, read, tenantId } from '../support/fake-teams.ts';
import { type BotProcess, pseudonymKey, startProcess } from '../support/processes.ts';
import { randomFrom } from '../support/random.ts';
import { addWijkteam, type FakeWijkteam, wijkteamOf } from '../support/wijkteams.ts';

const kills = Number(process.env.FAULT_KILLS ?? 20);
const seed = Number(process.env.FAULT_SEED ?? Math.floor(Math.random() * 1e6));
const random = randomFrom(seed);

/** Seconds from just before nine to twenty past ten. */
const playtime = Math.max(30, kills * 1.2);
const begin = '2026-03-30T08:58:00+02:00';
const end = new Date('2026-03-30T10:20:00+02:00').getTime();
const speed = (end - new Date(begin).getTime()) / (playtime * 1000);
const at = (time: string): number => new Date(`2026-03-30T${time}+02:00`).getTime();
const between = (from: string, to: string): number => at(from) + random() * (at(to) - at(from));

/** Milliseconds that Teams takes for a call, so that a kill often falls within one. */
const slow = 40;
/** So long before a kill a message may have been posted whose answer was lost. */
const inDoubt = 1000;

const wijkteams = Array.from({ length: 20 }, (_, index) => wijkteamOf(index, 6));

let folder: string;
let teams: FakeConnector;
let clients: Clients;
let database: OpenDatabase;
let url: string;
const bots: BotProcess[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dagstart-kill-'));
  teams = await startFakeConnector({ slow });
  const source = await newDatabase('PostgreSQL');
  url = 'url' in source ? source.url : '';
  database = await openDatabase(source, () => undefined);
  for (const [index, wijkteam] of wijkteams.entries()) {
    // In waves, so that there is something to disturb for longer than a second.
    const opens = `09:${String((index % 5) * 4).padStart(2, '0')}`;
    const rhythm = { days: [1, 2], opens, closes: '10:00' };
    await addWijkteam(database.db, wijkteam, { serviceUrl: teams.serviceUrl, rhythm });
  }
});
afterAll(async () => {
  await clients?.stop();
  await Promise.all(bots.map((bot) => bot.kill()));
  await database?.close();
  await teams?.close();
  rmSync(folder, { recursive: true, force: true });
});

const alive = (): string | undefined => {
  const urls = bots.map((bot) => bot.url()).filter((each) => each !== undefined);
  return urls[Math.floor(random() * urls.length)];
};

interface Given {
  wijkteam: FakeWijkteam;
  person: FakePerson;
  dagstart: string;
  scores: [number, number];
  text: string;
  /** On the clock of the bot, when it was told that it is kept. */
  acknowledged: number;
}

const says = ['Het regiesysteem was traag.', 'De overdracht liep vlot.', '', 'Het spreekuur was vol.'];

/** Answers as soon as the form is there, and presses again until somebody says that it is kept; null when it was too late. */
async function answer(
  wijkteam: FakeWijkteam,
  person: FakePerson,
  clock: Parameters<typeof clockAt>[0],
): Promise<Given | null> {
  const form = await until(
    `a form for ${wijkteam.name}`,
    () => teams.shown.find((each) => each.conversation === wijkteam.channel && kindOf(each) === 'form'),
    60,
  );
  const dagstart = /"dagstart":"([^"]+)"/.exec(JSON.stringify(form.card))?.[1] ?? '';
  const scores: Given['scores'] = [1 + Math.floor(random() * 5), 1 + Math.floor(random() * 5)];
  const text = says[Math.floor(random() * says.length)] ?? '';
  const data = { dagstart, score1: String(scores[0]), score2: String(scores[1]), text };
  const ids = { channel: wijkteam.channel, team: wijkteam.team, tenant: tenantId, bot: botId };
  for (;;) {
    const bot = alive();
    const pressed = bot
      ? await asPerson(bot, teams, person, 'channel', ids)
          .presses('dagstart.answer', data)
          .catch(() => undefined)
      : undefined;
    const shown = read(pressed?.value);
    if (shown.includes('Je antwoord is bewaard')) {
      return { wijkteam, person, dagstart, scores, text, acknowledged: clockAt(clock, Date.now()) };
    }
    if (shown.includes('is gesloten')) return null;
    await new Promise((next) => setTimeout(next, 100));
  }
}

const kinds = {
  form: /hoe gaat het\?|Wat moet het team weten/,
  counter: /geantwoord/,
  closed: /De dagstart is gesloten/,
  dagbeeld: /^Dagbeeld/,
  reminder: /^$/,
};
const kindOf = ({ card }: Shown): string | undefined => {
  const text = read(card);
  return Object.entries(kinds).find(([, pattern]) => pattern.test(text))?.[0];
};

test(`killed ${kills} times, the bot loses no answer and posts nothing twice (seed ${seed})`, async () => {
  const clock = startClock(begin, speed);
  const began = performance.now();
  const start = (index: number): void => {
    const log = join(folder, `bot-${index}.log`);
    const delivery = { patience: { doubt: 1500, misses: [500, 1000], first: 200 }, lease: 4 };
    bots[index] = startProcess({ database: url, clock, log, delivery });
  };
  start(0);
  start(1);
  await Promise.all(bots.map((bot) => bot.ready));
  console.log('ready', performance.now() - began);
  clients = startClients({ teams, bot: alive, wijkteams, firstLook: () => 200 + random() * 4000 });

  const killed: number[] = [];
  const killing = (async () => {
    for (let count = 0; count < kills; count += 1) {
      const pause = (playtime * 1000) / kills;
      await new Promise((next) => setTimeout(next, pause * (0.2 + random() * 1.2)));
      const victim = Math.floor(random() * 2);
      // The other one is there, or starts.
      killed.push(performance.now());
      await bots[victim]?.kill();
      start(victim);
    }
  })();

  const people = wijkteams.flatMap((wijkteam) => wijkteam.people.map((person, place) => ({ wijkteam, person, place })));
  const given = await Promise.all(
    people.map(async ({ wijkteam, person, place }): Promise<Given | null> => {
      if (place < 3) {
        await untilClock(clock, between('09:02', '09:40'));
        const first = await answer(wijkteam, person, clock);
        if (place > 0 || first === null) return first;
        await untilClock(clock, between('09:40', '09:50'));
        // Changed: the last one that was acknowledged counts. When it is too late for that, the first one stays.
        return (await answer(wijkteam, person, clock)) ?? first;
      }
      if (place === 3) {
        await untilClock(clock, between('09:52', '09:57'));
        return answer(wijkteam, person, clock);
      }
      return null;
    }),
  );
  await killing;
  await untilClock(clock, end);
  console.log('played', performance.now() - began, killed.length);
  await Promise.all(bots.map((bot) => bot.ready));
  const ready = performance.now();
  const rest = { waits: 1 };
  const look = setInterval(async () => {
    const { rows } = await sql<{ waits: number }>`select count(*)::integer as waits from teams_message where waits`.execute(
      database.db,
    );
    rest.waits = rows[0]?.waits ?? 0;
  }, 200);
  await until('nothing that waits', () => rest.waits === 0, 30).catch((e) => console.log(e.message));
  clearInterval(look);
  const quiet = performance.now();
  await until('everything seen', () => clients.haveSeenAllSince(quiet), 30);
  await until('quiet', () => performance.now() - (teams.calls.at(-1)?.at ?? 0) > 1500, 30);
  console.log('settled', performance.now() - ready);

  const { rows } = await sql<{ id: string; wijkteam_id: string; n: number }>`
    select id, wijkteam_id, date, published_at is not null as published from dagstart_dagstart`.execute(database.db);
  console.log(JSON.stringify(rows.slice(0, 2)), rows.length);
  const counts = wijkteams.map((wijkteam) => {
    const shown = teams.shown.filter((each) => each.conversation === wijkteam.channel);
    return Object.entries(Object.groupBy(shown, (each) => kindOf(each) ?? '?')).map(([k, v]) => `${k} ${v?.length}`).join(', ');
  });
  console.log(counts.join('\n'));
  console.log('deleted', teams.deleted.length, 'over', teams.overLimit.length, 'calls', teams.calls.length);
  console.log(given.filter((g) => g).length);
}, 240_000);
