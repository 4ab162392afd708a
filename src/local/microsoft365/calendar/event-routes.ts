// What stands in one calendar, through Graph.
import { z } from 'zod';
import { type Answer, type Asked, nothing, ok } from '../answer.ts';
import { option } from '../query.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { chosen, paged } from './calendar-query.ts';
import { usual } from './draft.ts';
import { readEventChanges, readNewEvent, unread } from './event-request.ts';
import type { Exchange } from './exchange.ts';
import { type Occurrence, occurrencesIn } from './instants.ts';
import { type Event, etagOf, type Mailbox } from './model.ts';
import { type Preferred, preferred } from './prefer.ts';
import { exchange } from './refusals.ts';
import { event as shape } from './shapes.ts';

export interface CalendarParts {
  boxes: Exchange;
  graphUrl: string;
  /** A cancellation is answered with a Content-Type of JSON and no body, as Graph does at times. */
  cancelSaysJson(): boolean;
}

/** `path`: what comes after `events`. */
export function eventRoutes(
  parts: CalendarParts,
  asked: Asked,
  owner: Mailbox,
  path: readonly string[],
): Answer | Refusal {
  const wanted = preferred(asked);
  if ('refused' in wanted) return wanted;
  const [id, action, ...beyond] = path;
  const given =
    id === undefined ? calendar(parts, asked, owner, wanted) : one(parts, asked, owner, wanted, { id, action });
  if (beyond.length > 0) return exchange.noResource();
  return isRefusal(given) ? given : { ...given, headers: { ...given.headers, ...wanted.applied } };
}

function calendar(
  { boxes, graphUrl }: CalendarParts,
  { method, url, body }: Asked,
  owner: Mailbox,
  wanted: Preferred,
): Answer | Refusal {
  if (method === 'GET') {
    const page = paged(
      boxes.calendar(owner).map((each) => shape(each, wanted)),
      url,
      graphUrl,
    );
    return isRefusal(page) ? page : ok(page);
  }
  if (method !== 'POST') return exchange.notServed(method);
  const given = readNewEvent(body);
  if ('refused' in given) return given;
  const made = boxes.create(owner, { ...usual, ...given });
  return isRefusal(made) ? made : ok(shape(made.answer, wanted), 201);
}

function one(
  { boxes, cancelSaysJson }: CalendarParts,
  { method, url, headers, body }: Asked,
  owner: Mailbox,
  wanted: Preferred,
  { id, action }: { id: string; action: string | undefined },
): Answer | Refusal {
  const { found, date } = lookUp(boxes, owner, id);
  if (!found) return exchange.noEvent();
  if (action === 'cancel') {
    if (method !== 'POST') return exchange.notServed(method);
    const given = cancellation.safeParse(body ?? {});
    if (!given.success) return unread(given.error);
    const refused = boxes.cancel(found, given.data.comment ?? given.data.Comment ?? '');
    return refused ?? { status: 202, headers: cancelSaysJson() ? { 'content-type': 'application/json' } : {} };
  }
  if (action !== undefined) return exchange.noResource();
  const etag = headers['if-match'];
  if (method !== 'GET' && etag !== undefined && etag !== '*' && etag !== etagOf(found)) {
    return exchange.changedMeanwhile();
  }
  switch (method) {
    case 'GET': {
      const at = date === null ? undefined : occurrencesIn(found, wholeDay(date)).find((each) => each.date === date);
      const body = chosen(shape(found, wanted, at && shown(found, at)), url, 'Event');
      return isRefusal(body) ? body : ok(body);
    }
    case 'PATCH': {
      const given = readEventChanges(body);
      if ('refused' in given) return given;
      const changed = boxes.change(found, given);
      return isRefusal(changed) ? changed : ok(shape(changed, wanted));
    }
    case 'DELETE':
      if (date === null) boxes.remove(found);
      else boxes.skip(found, date);
      return nothing();
    default:
      return exchange.notServed(method);
  }
}

const cancellation = z.strictObject({ comment: z.string().nullish(), Comment: z.string().nullish() });

/** An occurrence is known by its series and its date. */
function lookUp(boxes: Exchange, owner: Mailbox, id: string): { found: Event | undefined; date: string | null } {
  const [series = '', date] = id.split(ofSeries);
  const found = boxes.event(owner, series);
  return { found, date: date ?? null };
}
const ofSeries = '_OID_';

const shown = ({ id }: Event, { date, start, end }: Occurrence) => ({
  id: `${id}${ofSeries}${date}`,
  start,
  end,
  type: 'occurrence' as const,
  master: id,
});

function wholeDay(date: string): { from: Date; until: Date } {
  const noon = Date.parse(`${date}T12:00:00Z`);
  return { from: new Date(noon - 86_400_000), until: new Date(noon + 86_400_000) };
}

/** Everything between two moments, each time of what repeats by itself, by when it begins. */
export function calendarView({ boxes, graphUrl }: CalendarParts, asked: Asked, owner: Mailbox): Answer | Refusal {
  const { method, url } = asked;
  if (method !== 'GET') return exchange.notServed(method);
  const wanted = preferred(asked);
  if ('refused' in wanted) return wanted;
  const [from, until] = [moment(url, 'startDateTime'), moment(url, 'endDateTime')];
  if (!from || !until) {
    return exchange.badParameter(
      'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.',
    );
  }
  if (until < from) return exchange.badParameter('EndDateTime must not be before StartDateTime.');
  const order = option(url, 'orderby');
  if (order !== undefined && !/^start\/dateTime(\s+asc)?$/i.test(order.trim())) {
    return exchange.badParameter('The query parameter $orderby is not supported for this property.');
  }
  const found = boxes
    .calendar(owner)
    .flatMap((event) => occurrencesIn(event, { from, until }).map((at) => ({ event, at })))
    .sort((one, other) => one.at.from.getTime() - other.at.from.getTime());
  const all = found.map(({ event, at }) =>
    shape(event, wanted, event.recurrence === null ? undefined : shown(event, at)),
  );
  const page = paged(all, url, graphUrl);
  return isRefusal(page) ? page : { ...ok(page), headers: wanted.applied };
}

/** Without an offset it is UTC, whatever zone is preferred. */
function moment(url: URL, name: string): Date | undefined {
  const text = url.searchParams.get(name) ?? '';
  // A plus that was not encoded has become a space.
  const given = text.replace(' ', '+');
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(given)) return undefined;
  const at = new Date(/T.*(Z|[+-]\d{2}:?\d{2})$/.test(given) ? given : given.includes('T') ? `${given}Z` : given);
  return Number.isNaN(at.getTime()) ? undefined : at;
}
