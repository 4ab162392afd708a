// What Graph says of somebody's calendar, in our words. What an appointment is about is never read, whatever comes along.
import { z } from 'zod';
import type { BusyTime, Schedule } from '../ports.ts';
import type { Interval } from '../shared/interval.ts';
import { clipped, intervalFrom, moment } from './moment.ts';
import { workingFrom } from './working-hours.ts';

/** Minutes of one digit of a view. */
export const viewMinutes = 15;

const item = z.object({ status: z.string(), start: moment, end: moment });
const scheduleInformation = z.object({
  scheduleId: z.string(),
  availabilityView: z.string().nullish(),
  scheduleItems: z.array(item).nullish().catch(null),
  workingHours: z.unknown().optional(),
  error: z.object({ responseCode: z.string().nullish().catch(null) }).nullish(),
});

const scheduleList = z.object({ value: z.array(z.unknown()) });

/** By address in lower case; what cannot be read is left out. Null: the whole answer cannot be read. */
export function schedulesFrom(body: unknown, period: Interval): Map<string, Schedule> | null {
  const list = scheduleList.safeParse(body).data;
  if (!list) return null;
  // Most people work the same hours, and a zone is slow to ask.
  const known = new Map<string, Interval[] | null>();
  const working = (hours: unknown): Interval[] | null => {
    const key = JSON.stringify(hours ?? null);
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = workingFrom(hours, period);
    known.set(key, found);
    return found;
  };
  return new Map(
    list.value.flatMap((each): [string, Schedule][] => {
      const found = scheduleInformation.safeParse(each).data;
      return found ? [[found.scheduleId.toLowerCase(), scheduleFrom(found, period, working)]] : [];
    }),
  );
}

function scheduleFrom(
  found: z.infer<typeof scheduleInformation>,
  period: Interval,
  working: (hours: unknown) => Interval[] | null,
): Schedule {
  if (found.error) return { is: 'unknown', why: whyNot(found.error.responseCode ?? '') };
  const busy = busyFrom(found, period);
  return busy === null
    ? { is: 'unknown', why: 'no-answer' }
    : { is: 'known', busy, working: working(found.workingHours) };
}

const noMailbox = /NotFound|NonExistent|InvalidSmtp|InvalidRecipient|InvalidUser/i;
const notAllowed = /NoFreeBusyAccess|AccessDenied|CrossForest|Federation|OrganizationNotFederated/i;

function whyNot(code: string): 'no-mailbox' | 'not-allowed' | 'no-answer' {
  if (notAllowed.test(code)) return 'not-allowed';
  return noMailbox.test(code) ? 'no-mailbox' : 'no-answer';
}

/** Null when nothing was said at all. */
function busyFrom(
  { scheduleItems, availabilityView }: z.infer<typeof scheduleInformation>,
  period: Interval,
): BusyTime[] | null {
  const items = scheduleItems ?? [];
  const times = items.map((each) => timeOf(each, period));
  const readable = !times.includes('unreadable') && scheduleItems != null;
  // Where somebody shows less of a calendar, only the view is left.
  if (availabilityView != null && (!readable || items.length === 0)) return busyInView(availabilityView, period);
  if (!readable) return null;
  return times
    .flatMap((each) => (each === null || each === 'unreadable' ? [] : [each]))
    .sort((one, other) => one.from.getTime() - other.from.getTime());
}

const kinds: Record<string, BusyTime['as'] | null> = {
  free: null,
  tentative: 'tentative',
  oof: 'away',
  workingelsewhere: 'elsewhere',
};

/** Null when it takes no time of the period. What there is no word for is busy. */
function timeOf({ status, start, end }: z.infer<typeof item>, period: Interval): BusyTime | null | 'unreadable' {
  const as = kinds[status.toLowerCase()];
  if (as === null) return null;
  const interval = intervalFrom(start, end);
  if (!interval) return 'unreadable';
  const within = clipped(interval, period);
  return within && { ...within, as: as ?? 'busy' };
}

const digits: Record<string, BusyTime['as']> = { 1: 'tentative', 2: 'busy', 3: 'away', 4: 'elsewhere' };

/** One digit for each quarter of an hour from the beginning of the period; 0 is free. */
function busyInView(view: string, period: Interval): BusyTime[] {
  const found: BusyTime[] = [];
  const at = (slot: number): Date => new Date(period.from.getTime() + slot * viewMinutes * 60_000);
  for (const { 0: run, index } of view.matchAll(/([1-9])\1*/g)) {
    const within = clipped({ from: at(index), until: at(index + run.length) }, period);
    if (within) found.push({ ...within, as: digits[run.charAt(0)] ?? 'busy' });
  }
  return found;
}
