// Sends what the outbox holds: takes what may go now, waits for each one's own moment, calls Teams, writes what came of it.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database, Log } from '../ports.ts';
import { errorFacts } from '../shared/error-facts.ts';
import { createBell } from './bell.ts';
import { type Claim, claim, release } from './claim-store.ts';
import type { Connect, Connector } from './connector.ts';
import type { Answer, Patience } from './consequence.ts';
import type { Conversations } from './conversations.ts';
import type { DatabaseClock } from './database-clock.ts';
import { anyDue, forgetDoubted } from './message-store.ts';
import { createOutcomes, type Report } from './outcomes.ts';
import { type Pace, slack } from './pace.ts';
import { forgetEmpty } from './pace-store.ts';
import { send } from './send.ts';
import type { Step } from './step.ts';
import { lead, type TakeTurn, tolerance } from './turns.ts';
import { verdictOf } from './verdict.ts';

export interface DelivererOptions {
  db: Database;
  connect: Connect;
  conversations: Conversations;
  now: () => Date;
  log: Log;
  report: Report;
  pace: Pace;
  clock: DatabaseClock;
  takeTurn: TakeTurn;
  /** Other waits than the usual ones. */
  patience?: Partial<Patience>;
  /** Seconds after which what a dead instance had taken is free. */
  lease?: number;
}

export interface Deliverer {
  /** There is something new. */
  wake(): void;
  /** Lets calls that are under way finish for five seconds, and gives back what was taken and not sent. */
  stop(): Promise<void>;
}

/** Half a minute until what may have arrived is repeated; ten seconds and a minute for what Teams says it does not know. */
const usualPatience = { doubt: 30_000, misses: [10_000, 60_000] };

/** Milliseconds between two looks at what other instances left and what became due. */
const poll = 250;
/** What was just shown is looked for after these: its transaction must be saved first. */
const moments = [10, 60];
/** Slots are taken at most so many milliseconds further ahead than the database needs to give new ones. */
const stretch = 75;
/** In milliseconds; more than that in doubt after a crash would be too much. */
const longestAnswer = 400;
/** Calls under way at most, when Teams is slow. */
const mostUnderWay = 250;
const closingTime = 5000;
const cleaning = 60_000;

/** The last part of a lease, in which nothing is sent any more: somebody else may take it. */
const margin = 0.25;

type Call = Claim['taken'][number] & { takenAt: number };

export function startDeliverer(options: DelivererOptions): Deliverer {
  const { db, log, pace, clock, now } = options;
  const me = randomUUID();
  const patience: Patience = { ...usualPatience, first: pace.patience, ...options.patience };
  const lease = options.lease ?? 60;
  const outcomes = createOutcomes({ ...options, me, patience, slack: slack(pace.conversation) });
  /** Taken, but they missed their slot. */
  const carried: Call[] = [];
  /** Taken by key, until it is written what came of it. */
  const held = new Set<string>();
  const underWay = new Set<Promise<void>>();
  const bell = createBell();
  const durations: number[] = [];
  let stopping = false;
  let ringing = false;
  let outage = false;
  let cleaned = performance.now();

  async function run(): Promise<void> {
    while (!stopping) {
      try {
        const wait = await round();
        if (outage) log.info('delivery.resumed');
        outage = false;
        await (wait === null ? bell.rung(poll) : pause(wait));
      } catch (error) {
        // Said once, however long it takes.
        if (!outage) log.error('delivery.paused', errorFacts(error));
        outage = true;
        await bell.rung(poll);
      }
    }
  }

  /** Gives how many milliseconds to wait before the next one; null: until there is something new. */
  async function round(): Promise<number | null> {
    // An answer of the database that was lost may have given messages nobody here knows of.
    if (outage) await release(db, me, [...held]);
    await cleanNowAndThen();
    if (carried.length === 0 && !(await anyDue(db))) return null;
    const began = performance.now();
    const claimed = await claim(db, {
      ...{ me, pace, lead, horizon: reserve() + stretch, now: now(), carried: carried.length, lease },
      most: mostUnderWay - underWay.size,
    });
    clock.heard(claimed.now, performance.now());
    durations.push(performance.now() - began);
    if (durations.length > 10) durations.shift();
    dispatch(claimed);
    const full = clock.ours(claimed.next) - performance.now() - reserve();
    return claimed.slots.length > 0 || full > 0 ? Math.max(5, full) : null;
  }

  /** How many milliseconds before the last slot new ones are asked for: what asking took lately, and twice that. */
  const reserve = (): number => Math.min(longestAnswer, Math.max(stretch, 3 * Math.max(0, ...durations)));

  function dispatch({ slots, ...claimed }: Claim): void {
    const takenAt = performance.now();
    const taken = claimed.taken.map((each): Call => ({ ...each, takenAt }));
    for (const { message } of taken) held.add(message.key);
    for (const call of [...carried.splice(0), ...taken.filter(({ step }) => step.calls)]) {
      const slot = slots.shift();
      if (slot === undefined) carried.push(call);
      else track(callAt(clock.ours(slot), call));
    }
    for (const call of taken.filter(({ step }) => !step.calls)) track(end(call, null));
  }

  function track(work: Promise<void>): void {
    const tracked = work
      .catch((error: unknown) => log.error('delivery.failed', errorFacts(error)))
      .finally(() => underWay.delete(tracked));
    underWay.add(tracked);
  }

  async function callAt(slot: number, call: Call): Promise<void> {
    let connector: Connector;
    try {
      connector = await options.connect(serviceUrlOf(call.step));
    } catch (error) {
      return end(call, verdictOf(error, now().getTime()));
    }
    const wait = slot - performance.now();
    if (wait > 0) await pause(wait);
    // It was kept from going for so long that another instance may think this one dead.
    if (performance.now() - call.takenAt > lease * (1 - margin) * 1000) return end(call, notSent);
    if (stopping || performance.now() - slot > tolerance) {
      carried.push(call);
      return;
    }
    await end(call, await send(connector, call.message, call.step, now()), connector);
  }

  async function end({ message, step }: Call, answer: Answer | null, connector?: Connector): Promise<void> {
    if (step.do === 'open' && answer?.is === 'taken' && answer.id !== null) await keepOpened(step, answer.id);
    const { is, activityId } = await outcomes.write(message, step, answer);
    held.delete(message.key);
    bell.ring();
    const posted = step.do === 'post' && answer?.is === 'taken' ? answer.id : null;
    if (step.do !== 'post' || posted === null || is !== 'written' || activityId === posted) return;
    // Somebody saw the earlier one while this one was under way: this one is the double.
    await options.takeTurn(message.address, pace.conversation);
    await connector?.conversations.deleteActivity(step.in.id, posted).catch(() => undefined);
  }

  async function keepOpened({ via, person }: Step & { do: 'open' }, id: string): Promise<void> {
    const found = { id, kind: 'personal' as const, teamId: null, personId: person, ...via };
    // When this is lost, the chat is opened again, which Teams does not mind.
    await options.conversations.keep(found).catch((error: unknown) => log.error('delivery.failed', errorFacts(error)));
  }

  async function cleanNowAndThen(): Promise<void> {
    if (performance.now() - cleaned < cleaning) return;
    cleaned = performance.now();
    await forgetEmpty(db);
    await forgetDoubted(db);
  }

  const running = run();
  return {
    wake() {
      if (ringing) return;
      ringing = true;
      for (const after of moments) setTimeout(bell.ring, after);
      setTimeout(() => {
        ringing = false;
      }, moments[0]);
    },
    async stop() {
      stopping = true;
      bell.ring();
      await running;
      outcomes.stop();
      const late = new AbortController();
      await Promise.race([
        Promise.all(underWay),
        pause(closingTime, undefined, { signal: late.signal }).catch(() => undefined),
      ]);
      late.abort();
      const unsent = new Set(carried.map(({ message }) => message.key));
      await release(
        db,
        me,
        [...held].filter((key) => !unsent.has(key)),
      );
    },
  };
}

const notSent: Answer = { is: 'again', afterMs: null, throttled: false };

const serviceUrlOf = (step: Step): string =>
  step.do === 'open' ? step.via.serviceUrl : step.do === 'post' || step.do === 'update' ? step.in.serviceUrl : '';
