// The whole bot, twice: two wijkteams that do the same on the same days and differ only in scores that may not be shown.
// Whatever the bot says to anybody must be the same in both, or something of a hidden score can be seen.
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sql } from 'kysely';
import { saveSchedule } from '../../src/ritme/store.ts';
import { clockAt, delivered, placeAsVoorzitter } from '../support/dagstart.ts';
import { read } from '../support/fake-teams.ts';
import { newDatabase, startTestBot, type TestBot, until } from '../support/test-bot.ts';

/** What one person does on one day: whether in time, and which of the two questions get a score. */
interface Act {
  person: number;
  when: 'on time' | 'late' | 'not';
  scores: [boolean, boolean];
}
type Day = Act[];

const people = 7;
const days = ['2026-03-30', '2026-03-31', '2026-04-07'];
const act = (person: number): fc.Arbitrary<Act> =>
  fc.record({
    person: fc.constant(person),
    when: fc.oneof({ weight: 4, arbitrary: fc.constant('on time' as const) }, fc.constantFrom('late', 'not')),
    scores: fc.tuple(fc.boolean(), fc.boolean()),
  });
const weeks = fc.array(fc.tuple(...Array.from({ length: people }, (_, person) => act(person))), {
  minLength: days.length,
  maxLength: days.length,
});

const groupOf = (day: Day, when: Act['when'], question: 0 | 1): Act[] =>
  day.filter((each) => each.when === when && each.scores[question]);

/** The score of a hidden group is the world's own; that of a group that may be shown is the same in both. */
function scoreOf(day: Day, acted: Act, question: 0 | 1, world: number): string {
  const isShown = groupOf(day, acted.when, question).length >= 5;
  const plain = 1 + ((acted.person * 2 + question) % 5);
  return String(isShown || world === 0 ? plain : 1 + ((plain + 1 + acted.person) % 5));
}

const started: TestBot[] = [];
afterAll(async () => {
  for (const bot of started) await bot.stop();
});

/** Plays the days and gives everything the bot has said, to everybody, in every state it was shown in. */
async function play(world: number, script: Day[]): Promise<string[]> {
  const bot = await startTestBot({ timers: false, members: people, database: await newDatabase('PostgreSQL') });
  started.push(bot);
  bot.clock.now = new Date('2026-01-01T08:00:00Z');
  const times = { days: [1, 2], week: 'eerste' as const, opens: '09:00', closes: '10:00', startsOn: '2026-01-01' };
  await saveSchedule(bot.running.ports.db, { wijkteam: bot.wijkteam, rhythm: 'dag', ...times }, bot.clock.now);
  const heard: string[] = [];
  // Every state of every message; the order of texts is that of pseudonyms, which differ, so lines are sorted.
  const listen = () => {
    for (const each of bot.fake.messages) heard.push((read(each.card) || each.text).split('\n').sort().join('\n'));
  };
  const ask = async (index: number, text: string) => {
    await bot.person(index, 'personal').says(text);
    await delivered(bot);
    listen();
  };

  for (const [index, day] of script.entries()) {
    const date = days[index] ?? '';
    await clockAt(bot, `${date}T07:00:00Z`);
    const [row] = (
      await sql<{ id: string }>`select id from dagstart_dagstart where date = ${date}`.execute(bot.running.ports.db)
    ).rows;
    const answers = async (when: Act['when']) => {
      for (const each of day.filter((one) => one.when === when)) {
        const [first, second] = each.scores;
        const data = {
          ...(first ? { score1: scoreOf(day, each, 0, world) } : {}),
          ...(second ? { score2: scoreOf(day, each, 1, world) } : {}),
        };
        const verb = first || second ? 'dagstart.answer' : 'dagstart.nothing';
        await bot.person(each.person).presses(verb, { dagstart: row?.id, ...data });
      }
    };
    await answers('on time');
    await refreshed(bot);
    await clockAt(bot, `${date}T07:48:00Z`);
    await clockAt(bot, `${date}T08:00:00Z`);
    listen();
    await placeAsVoorzitter(bot);
    await clockAt(bot, `${date}T08:05:00Z`);
    listen();
    await ask(0, 'status');
    await answers('late');
    await refreshed(bot);
    await clockAt(bot, `${date}T14:00:00Z`);
    await ask(1, 'status');
    await clockAt(bot, `${date}T22:30:00Z`);
    await ask(0, 'status oost');
  }
  await clockAt(bot, '2026-04-08T08:00:00Z');
  await ask(2, 'status');
  await ask(0, 'bezorging');
  return heard;
}

/** Until no card waits to be drawn anew: which world comes first to that is chance. */
async function refreshed(bot: TestBot): Promise<void> {
  await until('the cards to be refreshed', async () => {
    const { rows } = await sql<{ left: number }>`
      select count(*)::integer as left from pgboss.job
      where name = 'dagstart.refresh' and state in ('created', 'retry', 'active')`.execute(bot.running.ports.db);
    return rows[0]?.left === 0;
  });
  await delivered(bot);
}

describe('two worlds that differ only in hidden scores', () => {
  const scripts = fc.sample(weeks, { numRuns: 3, seed: 20260330 });
  // All at the same time: each world has a database and a Teams of its own, and mostly waits.
  test.concurrent.each(scripts.map((script, index) => [index + 1, script] as const))(
    'cannot be told apart (%i)',
    async (_run, script) => {
      const [one, other] = await Promise.all([play(0, script), play(1, script)]);
      const hidden = script.flatMap((day) =>
        (['on time', 'late'] as const).flatMap((when) =>
          ([0, 1] as const).filter((question) => {
            const { length } = groupOf(day, when, question);
            return length > 0 && length < 5;
          }),
        ),
      );
      // Otherwise there was nothing to hide, or nothing to see.
      expect(hidden.length).toBeGreaterThan(0);
      expect(one.length).toBeGreaterThan(30);
      expect(other).toEqual(one);
    },
    120_000,
  );

  test.concurrent('a score that may be shown does make a difference, so the comparison can fail', async () => {
    const everybody: Day = Array.from({ length: people }, (_, person) => ({
      person,
      when: 'on time',
      scores: [true, true],
    }));
    const fewer = everybody.map((each) => ({ ...each, scores: [each.person > 0, true] as [boolean, boolean] }));
    const [one, other] = await Promise.all([play(0, [everybody]), play(0, [fewer])]);
    expect(other).not.toEqual(one);
  }, 120_000);
});
