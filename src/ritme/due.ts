// What should be open now and what has closed, as a function of schedules and clock. Worked out once per schedule and
// then only looked at: with 5,000 schedules and nothing due, one call compares 5,000 pairs of numbers.
import type { Occurrence } from '../shared/occurrence.ts';
import type { WijkteamId } from '../shared/wijkteam.ts';
import { current, type Free, occurrences, type Schedule } from './schedule.ts';

export interface Due {
  wijkteam: WijkteamId;
  occurrence: Occurrence;
}

/** Gives the same for the same instant, wherever the clock was before: forward, back, a month away. */
export type Look = (now: Date) => Due[];

/** How far back a missed occurrence is looked for: longer than a day that was missed as a whole. */
const lookBackHours = 36;

/** It may be opening at the last moment. */
const graceSeconds = 60;

/** What is in its window. */
export function dueIn(schedules: readonly Schedule[], frees: readonly Free[]): Look {
  return remembered(schedules, frees, (schedule, own, now) => {
    const running = current(schedule, own, now);
    if (running) return { found: [running], from: running.opensAt, until: running.closesAt };
    const [next] = occurrences(schedule, own, now, { count: 1 });
    // Until it opens there is nothing; after that it is asked anew.
    return { found: [], from: now, until: next?.opensAt ?? farAway };
  });
}

/** What closed in the last day and a half, counting from when the schedule was saved. */
export function closedIn(schedules: readonly (Schedule & { savedAt: Date })[], frees: readonly Free[]): Look {
  return remembered(schedules, frees, (schedule, own, now) => {
    const closedBy = (closesAt: Date): Date => new Date(closesAt.getTime() + graceSeconds * 1000);
    const longestAgo = new Date(now.getTime() - lookBackHours * 3_600_000);
    // A window lies within a day, so what closed since then opened at most a day before.
    const opened = occurrences(schedule, own, new Date(longestAgo.getTime() - 86_400_000), { until: now });
    const found = opened.filter(
      ({ closesAt }) => closesAt > longestAgo && closesAt > schedule.savedAt && closedBy(closesAt) <= now,
    );
    const [open] = opened.filter(({ closesAt }) => closedBy(closesAt) > now);
    const [next] = open ? [open] : occurrences(schedule, own, now, { count: 1 });
    // What leaves the look back is looked at once too often, which is harmless.
    return { found, from: now, until: next ? closedBy(next.closesAt) : farAway };
  });
}

const farAway = new Date(8.64e15);

interface Row<Kept extends Schedule> {
  schedule: Kept;
  frees: readonly Free[];
  found: readonly Occurrence[];
  /** What was found holds from and until these instants, in milliseconds. */
  from: number;
  until: number;
}

function remembered<Kept extends Schedule>(
  schedules: readonly Kept[],
  frees: readonly Free[],
  work: (schedule: Kept, frees: readonly Free[], now: Date) => { found: Occurrence[]; from: Date; until: Date },
): Look {
  const own = byWijkteam(frees);
  const rows = schedules.map(
    (schedule): Row<Kept> => ({ schedule, frees: own(schedule.wijkteam), found: [], from: 0, until: 0 }),
  );
  return (now) => {
    const at = now.getTime();
    const due: Due[] = [];
    for (const row of rows) {
      if (at < row.from || at >= row.until) {
        const { found, from, until } = work(row.schedule, row.frees, now);
        Object.assign(row, { found, from: from.getTime(), until: until.getTime() });
      }
      for (const occurrence of row.found) due.push({ wijkteam: row.schedule.wijkteam, occurrence });
    }
    return due;
  };
}

/** Most wijkteams have no pause of their own: they share the list of what is free for all. */
function byWijkteam(frees: readonly Free[]): (wijkteam: WijkteamId) => readonly Free[] {
  const all = frees.filter((free) => free.wijkteam === null);
  const own = Map.groupBy(
    frees.filter((free) => free.wijkteam !== null),
    (free) => free.wijkteam,
  );
  return (wijkteam) => {
    const mine = own.get(wijkteam);
    return mine ? [...all, ...mine] : all;
  };
}
