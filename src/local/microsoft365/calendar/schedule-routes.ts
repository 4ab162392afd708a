// When people and rooms are free: only that there is something, never what.
import { z } from 'zod';
import { type Answer, type Asked, ok } from '../answer.ts';
import type { Refusal } from '../refusal.ts';
import { unread, wallTime } from './event-request.ts';
import type { Exchange } from './exchange.ts';
import { instant, occurrencesIn } from './instants.ts';
import type { Mailbox, ShowAs } from './model.ts';
import { preferred } from './prefer.ts';
import { exchange } from './refusals.ts';
import { inZone, workingHours } from './shapes.ts';

const time = z.strictObject({ '@odata.type': z.string().optional(), dateTime: z.string(), timeZone: z.string() });
const interval = z.int().min(5).max(1440).nullish();
/** Graph takes the names in both spellings. */
const asked = z.preprocess(
  (body) =>
    typeof body === 'object' && body !== null
      ? Object.fromEntries(
          Object.entries(body).map(([name, value]) => [name.replace(/^./, (first) => first.toLowerCase()), value]),
        )
      : body,
  z.strictObject({
    schedules: z.array(z.string()).min(1),
    startTime: time,
    endTime: time,
    availabilityViewInterval: interval,
  }),
);

const mostSchedules = 20;
const longestMs = 62 * 86_400_000;

interface BusyItem {
  from: Date;
  until: Date;
  as: Exclude<ShowAs, 'free'>;
}

export function getSchedule(
  { method, headers, url, body }: Asked,
  boxes: Exchange,
  isForbidden: (mailbox: Mailbox) => boolean,
): Answer | Refusal {
  if (method !== 'POST') return exchange.notServed(method);
  const wanted = preferred({ method, headers, url, body });
  if ('refused' in wanted) return wanted;
  const given = asked.safeParse(body);
  if (!given.success) return unread(given.error);
  const { schedules, startTime, endTime, availabilityViewInterval } = given.data;
  const [start, end] = [wallTime(startTime), wallTime(endTime)];
  if ('refused' in start) return start;
  if ('refused' in end) return end;
  const period = { from: instant(start), until: instant(end) };
  const length = period.until.getTime() - period.from.getTime();
  if (schedules.length > mostSchedules) {
    return exchange.badParameter(`The number of schedules must not be greater than ${mostSchedules}.`);
  }
  if (length <= 0 || length >= longestMs) {
    return exchange.badParameter('The time window must be longer than zero and shorter than 62 days.');
  }

  const value = schedules.map((scheduleId) => {
    const mailbox = boxes.mailbox(scheduleId);
    const failed = (responseCode: string, message: string): object => ({
      scheduleId,
      availabilityView: '',
      scheduleItems: [],
      error: { message, responseCode },
    });
    // An address is asked for, not an id.
    if (!mailbox || mailbox.mail === null || mailbox.id === scheduleId.toLowerCase()) {
      return failed(
        'ErrorMailRecipientNotFound',
        `Unable to resolve e-mail address ${scheduleId} to an Active Directory object.`,
      );
    }
    if (isForbidden(mailbox))
      return failed('ErrorNoFreeBusyAccess', 'The caller does not have access to free/busy data.');
    const busy = busyIn(boxes, mailbox, period);
    const hours = workingHours(mailbox);
    return {
      scheduleId,
      availabilityView: view(busy, period, (availabilityViewInterval ?? 30) * 60_000),
      scheduleItems: busy.map(({ from, until, as }) => ({
        status: as,
        start: inZone(from, wanted.zone),
        end: inZone(until, wanted.zone),
      })),
      ...(mailbox.kind === 'room' || hours === undefined ? {} : { workingHours: hours }),
    };
  });
  return { ...ok({ value }), headers: wanted.applied };
}

/** In order. What was cancelled, and what shows as free, is not there. */
function busyIn(boxes: Exchange, mailbox: Mailbox, period: { from: Date; until: Date }): BusyItem[] {
  const found = boxes.calendar(mailbox).flatMap((event) => {
    const as = event.cancelled ? 'free' : event.showAs;
    if (as === 'free') return [];
    return occurrencesIn(event, period).map(({ from, until }) => ({ from, until, as }));
  });
  return found.sort((one, other) => one.from.getTime() - other.from.getTime());
}

/** Elsewhere reads as free, for the sake of older programs; of what comes together the strongest shows. */
const digits = { workingElsewhere: 0, tentative: 1, busy: 2, oof: 3 } as const;

function view(busy: readonly BusyItem[], { from, until }: { from: Date; until: Date }, step: number): string {
  const slots = Math.ceil((until.getTime() - from.getTime()) / step);
  const shown = new Uint8Array(slots);
  for (const item of busy) {
    const first = Math.max(0, Math.floor((item.from.getTime() - from.getTime()) / step));
    const last = Math.min(slots, Math.ceil((item.until.getTime() - from.getTime()) / step));
    for (let slot = first; slot < last; slot += 1) shown[slot] = Math.max(shown[slot] ?? 0, digits[item.as]);
  }
  return shown.join('');
}
