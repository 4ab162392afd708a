// The rhythm's clock: what opens, once, whatever happens to the process, the clock or one wijkteam.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { JobPorts } from '../../src/ports.ts';
import { ritme } from '../../src/ritme/index.ts';
import type { Sets } from '../../src/ritme/sets.ts';
import { saveSchedule } from '../../src/ritme/store.ts';
import { occurrenceKey } from '../../src/shared/occurrence.ts';
import { type WijkteamId, wijkteamId } from '../../src/shared/wijkteam.ts';
import type { BeatEntry } from '../../src/slice.ts';
import { linkChannel } from '../../src/wijkteam/store.ts';
import { tenantId } from '../support/fake-teams.ts';
import { type EngineName, startTestBot, type TestBot } from '../support/test-bot.ts';

const summer = (local: string): Date => new Date(`${local}+02:00`);
const longAgo = new Date('2026-01-01T12:00:00Z');

describe.each<EngineName>(['PGlite', 'PostgreSQL'])('the clock of the rhythm on %s', (engine) => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot({ engine, timers: false });
  });
  afterAll(() => bot.stop());
  beforeEach(async () => {
    const { db } = bot.running.ports;
    for (const table of ['ritme_schedule', 'ritme_missed']) await sql`delete from ${sql.table(table)}`.execute(db);
    await save(bot.wijkteam);
  });

  const save = (wijkteam: WijkteamId, savedAt = longAgo): Promise<void> =>
    saveSchedule(
      bot.running.ports.db,
      {
        wijkteam,
        rhythm: 'dag',
        days: [1, 2],
        week: 'eerste',
        opens: '09:00',
        closes: '10:00',
        startsOn: '2026-01-01',
      },
      savedAt,
    );

  /** What was opened, by all processes together: the database of dagstart keeps it in the real bot. */
  interface World {
    calls: string[];
    opened: Set<string>;
    failing: Set<WijkteamId>;
  }
  const world = (): World => ({ calls: [], opened: new Set(), failing: new Set() });

  /** One process of the bot, with a memory of its own. */
  function processOf({ calls, opened, failing }: World) {
    const sets: Sets = {
      async open(wijkteam, occurrence) {
        if (failing.has(wijkteam)) throw new Error('broken on purpose');
        calls.push(`${wijkteam} ${occurrenceKey(occurrence)}`);
        opened.add(`${wijkteam} ${occurrenceKey(occurrence)}`);
      },
      opened: async (wijkteam) =>
        [...opened].filter((key) => key.startsWith(wijkteam)).map((key) => key.slice(wijkteam.length + 1)),
    };
    const beats = new Map(
      ritme(sets)
        .filter((entry): entry is BeatEntry => entry.kind === 'beat')
        .map((entry) => [entry.name, entry]),
    );
    const run = async (name: string, at: string): Promise<void> => {
      const now = summer(at);
      const ports: JobPorts = { ...bot.running.ports, now: () => now };
      await beats.get(name)?.run(ports);
    };
    return { open: (at: string) => run('ritme.open', at), missed: (at: string) => run('ritme.missed', at) };
  }

  const missedAt = async (at: string): Promise<string[]> => {
    bot.clock.now = summer(at);
    return (await bot.running.ports.rhythms.missed()).map(
      ({ wijkteam, ...rest }) => `${wijkteam} ${occurrenceKey(rest)}`,
    );
  };
  const monday = () => `${bot.wijkteam} dag 2026-03-30`;

  test('opens at nine and not before, once in an hour of beats', async () => {
    const all = world();
    const bot1 = processOf(all);
    await bot1.open('2026-03-30T08:59:59');
    expect(all.calls).toEqual([]);
    for (let minute = 0; minute < 60; minute += 1) {
      await bot1.open(`2026-03-30T09:${String(minute).padStart(2, '0')}:00`);
    }
    expect(all.calls).toEqual([monday()]);
  });

  test('a process that was down from 08:00 to 09:20 opens once, at 09:20, and nothing was missed', async () => {
    const all = world();
    await processOf(all).open('2026-03-30T07:59:00');
    const after = processOf(all);
    await after.missed('2026-03-30T09:20:00');
    await after.open('2026-03-30T09:20:00');
    await after.open('2026-03-30T09:20:01');
    await after.missed('2026-03-30T10:05:00');
    expect(all.calls).toEqual([monday()]);
    expect(await missedAt('2026-03-30T10:05:00')).toEqual([]);
  });

  test('one that was down all day opens nothing, and the day is listed as missed', async () => {
    const all = world();
    const after = processOf(all);
    await after.open('2026-03-30T17:00:00');
    await after.missed('2026-03-30T17:00:00');
    await after.missed('2026-03-30T17:01:00');
    await processOf(all).missed('2026-03-31T08:00:00');
    expect(all.calls).toEqual([]);
    expect(await missedAt('2026-03-31T08:00:00')).toEqual([monday()]);
    const lines = bot.log.filter(({ event }) => event === 'ritme.missed');
    expect(lines).toEqual([
      { event: 'ritme.missed', data: { wijkteam: bot.wijkteam, rhythm: 'dag', date: '2026-03-30' } },
    ]);
    expect(await missedAt('2026-04-14T10:30:00')).toEqual([]);
  });

  test('a restart in the window opens again only by asking, and what was opened is not missed', async () => {
    const all = world();
    await processOf(all).open('2026-03-30T09:05:00');
    const second = processOf(all);
    await second.open('2026-03-30T09:30:00');
    // The second call finds it open: that it stays one is the promise of the database.
    expect(all.calls).toEqual([monday(), monday()]);
    await processOf(all).missed('2026-03-30T12:00:00');
    expect(await missedAt('2026-03-30T12:00:00')).toEqual([]);
  });

  test('a clock that jumps a month ahead and back opens what is due at each time', async () => {
    const all = world();
    const bot1 = processOf(all);
    await bot1.open('2026-03-30T08:59:00');
    await bot1.open('2026-04-28T12:00:00');
    await bot1.missed('2026-04-28T12:00:00');
    expect(await missedAt('2026-04-28T12:00:00')).toEqual([`${bot.wijkteam} dag 2026-04-28`]);
    await bot1.open('2026-03-30T09:00:00');
    await bot1.missed('2026-03-30T09:00:30');
    expect(all.calls).toEqual([monday()]);
    expect(await missedAt('2026-03-30T09:00:30')).toEqual([]);
    // When that day really comes it is opened like any other.
    await bot1.open('2026-04-28T09:00:00');
    await bot1.missed('2026-04-28T12:00:00');
    expect(all.calls).toEqual([monday(), `${bot.wijkteam} dag 2026-04-28`]);
    expect(await missedAt('2026-04-28T12:00:00')).toEqual([]);
  });

  test('what a clock that ran ahead called missed is looked at anew when its day really comes', async () => {
    const bot1 = processOf(world());
    await bot1.missed('2026-04-28T12:00:00');
    await bot1.missed('2026-03-30T08:00:00');
    expect(await missedAt('2026-04-28T11:00:00')).toEqual([]);
    await bot1.missed('2026-04-28T12:00:00');
    expect(await missedAt('2026-04-28T12:00:00')).toEqual([`${bot.wijkteam} dag 2026-04-28`]);
  });

  test('two processes that miss the same day note it once', async () => {
    const all = world();
    const before = bot.log.filter(({ event }) => event === 'ritme.missed').length;
    await Promise.all([processOf(all).missed('2026-03-31T11:00:00'), processOf(all).missed('2026-03-31T11:00:00')]);
    expect(await missedAt('2026-03-31T11:00:00')).toEqual([`${bot.wijkteam} dag 2026-03-31`, monday()]);
    expect(bot.log.filter(({ event }) => event === 'ritme.missed').length - before).toBe(2);
  });

  test('a change in chat holds at the next beat, in every process', async () => {
    const all = world();
    const bot1 = processOf(all);
    await bot1.open('2026-03-30T09:00:00');
    await bot1.open('2026-04-01T09:00:00');
    bot.clock.now = summer('2026-04-01T09:00:30');
    const data = { wijkteam: bot.wijkteam, days: '1,2,3', opens: '9', closes: '10' };
    expect((await bot.person(0).presses('ritme.save', data)).status).toBe(200);
    await bot1.open('2026-04-01T09:01:00');
    expect(all.calls).toEqual([monday(), `${bot.wijkteam} dag 2026-04-01`]);
  });

  test('a rhythm saved after its window is not missed that day', async () => {
    await save(bot.wijkteam, summer('2026-03-30T11:00:00'));
    await processOf(world()).missed('2026-03-30T11:05:00');
    expect(await missedAt('2026-03-30T11:05:00')).toEqual([]);
  });

  describe('with more wijkteams', () => {
    const others = Array.from({ length: 40 }, (_, index) =>
      wijkteamId.parse(`7f0c7a1e-3b2d-4c6f-8a9b-${String(index).padStart(12, '0')}`),
    );
    beforeEach(async () => {
      const { db } = bot.running.ports;
      for (const [index, id] of others.entries()) {
        await linkChannel(db, {
          id,
          tenantId,
          name: `Wijkteam ${index}`,
          conversationId: `19:channel-${index}`,
          teamId: null,
        });
        await save(id);
      }
      bot.running.ports.wijkteams.forget();
    });

    test('one that fails keeps none of the others from opening, and is tried again', async () => {
      const all = world();
      const [broken] = others;
      if (!broken) throw new Error('There are no others');
      all.failing.add(broken);
      const bot1 = processOf(all);
      await bot1.open('2026-03-30T09:00:00');
      expect(all.calls.length).toBe(40);
      expect(bot.log.some(({ event }) => event === 'ritme.open-failed')).toBe(true);
      expect(JSON.stringify(bot.log)).not.toContain('broken on purpose');
      all.failing.clear();
      await bot1.open('2026-03-30T09:00:01');
      expect(all.calls.length).toBe(41);
      expect(new Set(all.calls).size).toBe(41);
    });

    test('one without a channel is neither opened nor missed', async () => {
      const [gone] = others;
      const { db, wijkteams } = bot.running.ports;
      await sql`update wijkteam_wijkteam set conversation_id = null where id = ${gone}`.execute(db);
      wijkteams.forget();
      const all = world();
      const bot1 = processOf(all);
      await bot1.open('2026-03-30T09:00:00');
      await bot1.missed('2026-03-30T10:05:00');
      expect(all.calls.length).toBe(40);
      expect(await missedAt('2026-03-30T10:05:00')).toEqual([]);
    });
  });
});
