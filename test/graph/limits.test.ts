// Two instances on one database, on both engines, share what SharePoint and Outlook allow.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { openDatabase } from '../../src/db/open.ts';
import { createLimits, type Limits, type LimitsOptions, type Turn } from '../../src/graph/limits.ts';
import { type Pace, paceOf } from '../../src/graph/pace.ts';
import { holdBack, reserve } from '../../src/graph/pace-store.ts';
import { forgetLeft, takePlace } from '../../src/graph/slot-store.ts';
import type { Database, Log } from '../../src/ports.ts';
import { type EngineName, newDatabase } from '../support/database.ts';

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** A unit every 50 ms and 10 at once; as good as no limit a day. */
const slow: Pace = { minute: { every: 50, burst: 10 }, day: { every: 0.001, burst: 1_000_000 } };

describe.each<EngineName>(['PGlite', 'PostgreSQL'])('on %s', (engine) => {
  let instances: Database[];
  const closing: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    const source = await newDatabase(engine);
    const first = await openDatabase(source, () => {});
    // An embedded database is one process' own.
    const second = 'url' in source ? await openDatabase(source, () => {}) : first;
    instances = [first.db, second.db];
    closing.push(...new Set([first.close, second.close]));
  });
  afterAll(async () => {
    for (const close of closing) await close();
  });

  const db = (of: number): Database => {
    const found = instances[of % 2];
    if (!found) throw new Error('There is no such instance');
    return found;
  };
  const anew = (): Promise<unknown> => sql`delete from graph_pace`.execute(db(0));
  const limitsOf = (of: number, options: Partial<LimitsOptions> = {}): Limits =>
    createLimits({ db: db(of), pace: slow, newId: randomUUID, log: silent, ...options });

  async function given(turn: Promise<Turn | { afterMs: number }>): Promise<Turn> {
    const found = await turn;
    if ('afterMs' in found) throw new Error(`Not now, in ${found.afterMs} ms`);
    return found;
  }

  describe('units of SharePoint', () => {
    test('are handed out once, whichever instance asks', async () => {
      await anew();
      const asked = Array.from({ length: 60 }, (_, index) => reserve(db(index), 2, slow, 60_000));
      const waits = (await Promise.all(asked)).map((each) => ('waitMs' in each ? each.waitMs : Number.NaN));
      waits.sort((one, other) => one - other);
      // 120 units, 10 at once and then one every 50 ms; the clock went on while they were asked for.
      expect(waits[0]).toBe(0);
      expect(waits.at(-1)).toBeLessThanOrEqual(110 * 50);
      expect(waits.at(-1)).toBeGreaterThan(110 * 50 - 2000);
      expect(waits.every((wait, index) => index < 5 || wait > 0 || index < 45)).toBe(true);
    });

    test('are not taken by who would have to wait too long, and it is said when to ask again', async () => {
      await anew();
      expect(await reserve(db(0), 30, slow, 2000)).toEqual({ waitMs: expect.any(Number) });
      const none = await reserve(db(1), 30, slow, 2000);
      expect('afterMs' in none && none.afterMs).toBeGreaterThan(500);
      expect(await reserve(db(1), 5, slow, 2000)).toEqual({ waitMs: expect.any(Number) });
    });

    test('are given to nobody after a refusal, and then one by one', async () => {
      await anew();
      await holdBack(db(0), 5000, slow);
      const [first, second] = [await reserve(db(1), 1, slow, 60_000), await reserve(db(0), 1, slow, 60_000)];
      const wait = 'waitMs' in first ? first.waitMs : 0;
      expect(wait).toBeGreaterThan(4000);
      expect(wait).toBeLessThanOrEqual(5050);
      expect('waitMs' in second && second.waitMs).toBeGreaterThan(wait - 500);
      // A shorter refusal does not take a longer one back, and none holds longer than ten minutes.
      await holdBack(db(1), 10, slow);
      expect(await limitsOf(0, { longest: 1000 }).turn({ units: 1 })).toEqual({ afterMs: expect.any(Number) });
      await holdBack(db(1), 86_400_000, slow);
      const held = await reserve(db(1), 1, slow, 1000);
      expect('afterMs' in held && held.afterMs).toBeGreaterThan(590_000);
      expect('afterMs' in held && held.afterMs).toBeLessThanOrEqual(600_000);
    });

    test('are given again after a clock that was put back', async () => {
      await anew();
      await reserve(db(0), 1, slow, 1000);
      await sql`update graph_pace set minute_at = minute_at + interval '1 day', day_at = day_at + interval '1 day'`.execute(
        db(0),
      );
      expect(await reserve(db(1), 1, slow, 1000)).toEqual({ waitMs: 0 });
    });

    test('run out for a day too', async () => {
      await anew();
      const poor: Pace = { minute: { every: 0.001, burst: 1_000_000 }, day: { every: 60_000, burst: 5 } };
      expect(await reserve(db(0), 5, poor, 1000)).toEqual({ waitMs: 0 });
      const none = await reserve(db(1), 1, poor, 1000);
      expect('afterMs' in none).toBe(true);
    });

    test('are waited for', async () => {
      await anew();
      const began = performance.now();
      const turns = await Promise.all([0, 1, 2].map((of) => given(limitsOf(of).turn({ units: 6 }))));
      // 18 units, 10 at once: the last one goes 400 ms after the first was asked for, less what asking took.
      expect(performance.now() - began).toBeGreaterThan(200);
      for (const turn of turns) await turn.done();
    });

    test('hold nobody back who asks for something else', async () => {
      await anew();
      await holdBack(db(0), 60_000, slow);
      const turn = await given(limitsOf(1, { longest: 0 }).turn({ units: 0 }));
      await turn.holdBack(60_000);
      await turn.done();
      await anew();
      expect('done' in (await limitsOf(1, { longest: 0 }).turn({ units: 1 }))).toBe(true);
    });

    test('of one instance that is refused hold the other one back', async () => {
      await anew();
      const turn = await given(limitsOf(0).turn({ units: 1 }));
      await turn.holdBack(120_000);
      const other = await limitsOf(1).turn({ units: 1 });
      expect('afterMs' in other && other.afterMs).toBeGreaterThan(100_000);
    });

    test('are twenty a second at what SharePoint gives the smallest tenant', async () => {
      await anew();
      const asked = await Promise.all(Array.from({ length: 10 }, (_, of) => reserve(db(of), 40, paceOf(1250), 60_000)));
      const last = Math.max(...asked.map((each) => ('waitMs' in each ? each.waitMs : 0)));
      expect(last).toBeGreaterThan(15_000);
      expect(last).toBeLessThan(17_700);
    });
  });

  describe('a mailbox', () => {
    const mailbox = (name: string) => ({ mailbox: `${name}@voorbeeld.nl` });

    test('is worked in by four at once, over both instances, and by the next as soon as one is done', async () => {
      let [inside, highest, done] = [0, 0, 0];
      const work = async (of: number): Promise<void> => {
        const turn = await given(limitsOf(of).turn(mailbox('noor')));
        inside += 1;
        highest = Math.max(highest, inside);
        await new Promise((next) => setTimeout(next, 150));
        inside -= 1;
        done += 1;
        await turn.done();
      };
      await Promise.all(Array.from({ length: 16 }, (_, of) => work(of)));
      expect([highest, done]).toEqual([4, 16]);
    });

    test('keeps no other one waiting, and leaves nothing behind', async () => {
      const turns = await Promise.all(
        ['a', 'a', 'a', 'a', 'b'].map((name, of) => given(limitsOf(of).turn(mailbox(name)))),
      );
      expect(await limitsOf(1, { longest: 0 }).turn(mailbox('a'))).toEqual({ afterMs: expect.any(Number) });
      for (const turn of turns) await turn.done();
      const left = await sql`select mailbox from graph_slot`.execute(db(0));
      expect(left.rows).toEqual([]);
    });

    test('is free again when whoever was in it has died', async () => {
      const dead = limitsOf(0);
      for (let taken = 0; taken < 4; taken += 1) await given(dead.turn(mailbox('dood')));
      expect(await limitsOf(1, { longest: 0 }).turn(mailbox('dood'))).toEqual({ afterMs: expect.any(Number) });
      const hourLater = sql`update graph_slot set leased_until = leased_until - interval '1 hour'`;
      await hourLater.execute(db(0));
      const turn = await given(limitsOf(1).turn(mailbox('dood')));
      await turn.done();
      await hourLater.execute(db(0));
      await forgetLeft(db(1));
      expect((await sql`select mailbox from graph_slot`.execute(db(0))).rows).toEqual([]);
    });

    test('is not left by who comes back after the lease', async () => {
      const late = await given(limitsOf(0, { lease: 0.05 }).turn(mailbox('laat')));
      await new Promise((next) => setTimeout(next, 80));
      const taken: (number | null)[] = [];
      for (let of = 0; of < 4; of += 1) {
        const seat = { ...mailbox('laat'), holder: randomUUID(), places: 4, lease: 60 };
        taken.push(await takePlace(db(of), seat));
      }
      expect(taken.sort()).toEqual([1, 2, 3, 4]);
      await late.done();
      const seat = { ...mailbox('laat'), holder: randomUUID(), places: 4, lease: 60 };
      expect(await takePlace(db(0), seat)).toBeNull();
    });
  });
});
