// When people and rooms are free: asked for many at a time.
import type { Agenda, Mailbox, Schedule } from '../ports.ts';
import type { Interval } from '../shared/interval.ts';
import { ofMailbox, toOrganise, troubleOf } from './agenda-call.ts';
import type { Graph } from './client.ts';
import { momentTo } from './moment.ts';
import { path } from './path.ts';
import { schedulesFrom, viewMinutes } from './schedule.ts';
import { problem } from './trouble.ts';

/** Graph takes no more of them at once (platform.md 115). */
const mostPerCall = 20;
/** Milliseconds: less than the 62 days that Graph does not take. */
const longestPeriod = 61 * 86_400_000;

const unanswered: Schedule = { is: 'unknown', why: 'no-answer' };

export const schedulesIn =
  (graph: Graph): Agenda['schedules'] =>
  async (organiser, addresses, period) => {
    // Without a domain it is no address, and one that is none makes Graph refuse all of them.
    const asked = [...new Set(addresses.map((each) => each.toLowerCase()))].filter((each) => /.@./.test(each));
    const calls = periodsIn(period).flatMap((part) => groupsOf(asked).map((group) => ({ part, group })));
    const answers = await Promise.all(calls.map(({ part, group }) => ask(graph, organiser, group, part)));
    const found = new Map<string, Schedule>();
    for (const [index, answer] of answers.entries()) {
      if ('is' in answer) return answer;
      for (const each of calls[index]?.group ?? []) {
        const schedule = answer.get(each) ?? unanswered;
        const before = found.get(each);
        found.set(each, before ? joined(before, schedule) : schedule);
      }
    }
    return new Map(
      addresses.map((each): [string, Schedule] => [
        each,
        found.get(each.toLowerCase()) ?? { is: 'unknown', why: 'no-mailbox' },
      ]),
    );
  };

async function ask(graph: Graph, organiser: Mailbox, group: readonly string[], part: Interval) {
  const answer = await graph.call(
    ofMailbox(organiser, {
      ...{ method: 'POST', path: path`/users/${organiser}/calendar/getSchedule`, reads: true },
      body: {
        schedules: group,
        ...{ startTime: momentTo(part.from), endTime: momentTo(part.until) },
        availabilityViewInterval: viewMinutes,
      },
    }),
  );
  if (answer.is !== 'ok') return troubleOf(answer, toOrganise);
  return schedulesFrom(answer.body, part) ?? problem('unreachable');
}

function groupsOf(addresses: readonly string[]): string[][] {
  const count = Math.ceil(addresses.length / mostPerCall);
  return Array.from({ length: count }, (_, group) => addresses.slice(group * mostPerCall, (group + 1) * mostPerCall));
}

function periodsIn({ from, until }: Interval): Interval[] {
  const [first, last] = [from.getTime(), until.getTime()];
  const count = Math.ceil((last - first) / longestPeriod);
  return Array.from({ length: count }, (_, part) => ({
    from: new Date(first + part * longestPeriod),
    until: new Date(Math.min(first + (part + 1) * longestPeriod, last)),
  }));
}

/** Of one period and of the one after it. */
function joined(first: Schedule, second: Schedule): Schedule {
  if (first.is === 'unknown') return first;
  if (second.is === 'unknown') return second;
  const working = first.working && second.working && [...first.working, ...second.working];
  return { is: 'known', busy: [...first.busy, ...second.busy], working };
}
