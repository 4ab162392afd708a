// What somebody changed in the calendar by hand: what was known, what stands there now, and what follows.
import type { MeetingNow } from '../ports.ts';
import type { Interval } from '../shared/interval.ts';
import { askedSeen, sameAsked } from './asked.ts';
import type { Need } from './need.ts';
import type { Attendee, Overleg, Seen } from './overleg.ts';

export interface Followed {
  /** What is to be kept as seen; the same as before when nothing changed. */
  seen: Seen;
  /** Somebody else moved it: our record follows. */
  moved: Interval | null;
  /** Somebody moved it to a time that is over: a slip, so our record stays. */
  movedToPast: Interval | null;
  /** Where it is; another one, or none, when somebody changed that. */
  room: Overleg['room'];
  /** Addresses of people who were taken off since. */
  off: readonly string[];
  /** The room says that it is not free. */
  roomDeclined: boolean;
  /** Addresses of people who declined since, and had not before. */
  declined: readonly string[];
}

/**
 * A merge with three sides: what was seen last, our record, and the calendar now. A moment we have just changed ourselves
 * and not sent yet stands: it will go to the calendar. That it only became longer or shorter goes along with a move by hand.
 * `addressed`: the addresses of who must be there. `isTrying`: a change of ours got no answer, so another moment may be our
 * own hand: it is not followed before that is known. `rooms`: of the wijk, for their names.
 */
export function follow(
  known: Pick<Overleg, 'from' | 'until' | 'room' | 'version' | 'sentVersion'> & { seen: Seen },
  now: MeetingNow,
  addressed: ReadonlySet<string>,
  at: Date,
  isTrying = false,
  rooms: readonly Place[] = [],
): Followed {
  const base: Interval = { from: new Date(known.seen.from), until: new Date(known.seen.until) };
  const isPending = known.version > known.sentVersion;
  const isOurs = same(now, known);
  const isMoved = isPending && known.from.getTime() !== base.from.getTime();
  const isLonger = isPending && !isMoved && !same(known, base);
  const stays = isMoved || (isLonger && now.from.getTime() === base.from.getTime());
  const changed = !isTrying && !same(now, base) && !isOurs && !stays;
  const isOver = now.until <= at;
  const length = known.until.getTime() - known.from.getTime();
  const until = isLonger ? new Date(now.from.getTime() + length) : now.until;
  const moved = changed && !isOver ? { from: now.from, until } : null;
  // People are asked anew for another moment, so who cannot come then is news again.
  const told = new Set(moved === null ? known.seen.declined : []);
  const declining = now.invited
    .filter(({ response, kind }) => response === 'declined' && kind !== 'optional')
    .map(({ address }) => address.toLowerCase());
  const people = askedSeen(
    known.seen.asked,
    now.invited.map(({ address }) => address),
  );
  const place = roomNow(known, now, people.off, rooms);
  const room = place?.adres.toLowerCase();
  const fresh = declining.filter((address) => !told.has(address) && (address === room || addressed.has(address)));
  return {
    seen: {
      eventId: now.eventId,
      iCalUId: now.iCalUId,
      changeKey: now.changeKey,
      joinUrl: now.joinUrl,
      from: (isTrying ? base : now).from.toISOString(),
      until: (isTrying ? base : now).until.toISOString(),
      declined: [...told, ...fresh].sort(),
      asked: place === known.room ? people.asked : withRoom(people.asked, known.room, place),
    },
    moved,
    movedToPast: changed && isOver ? { from: now.from, until: now.until } : null,
    room: place,
    off: people.off.filter((address) => addressed.has(address)),
    roomDeclined: room !== undefined && fresh.includes(room),
    declined: fresh.filter((address) => address !== room),
  };
}

type Place = NonNullable<Overleg['room']>;

/**
 * Who takes our room off by hand and puts another one in its place, chose that one; without another one it goes on online.
 * How a room is called is known of those of the wijk; a name that stands in the calendar may be anything.
 */
function roomNow(
  { room, seen }: { room: Overleg['room']; seen: Seen },
  { invited }: MeetingNow,
  off: readonly string[],
  rooms: readonly Place[],
): Overleg['room'] {
  if (room === null || !off.includes(room.adres.toLowerCase())) return room;
  const other = invited.find(({ kind, address }) => kind === 'room' && seen.asked[address.toLowerCase()] === undefined);
  if (other === undefined) return null;
  const known = rooms.find(({ adres }) => adres.toLowerCase() === other.address.toLowerCase());
  return known ?? { naam: other.address, adres: other.address };
}

/** The room that was chosen by hand is ours from now on, and the one before may be asked again. */
function withRoom(asked: Seen['asked'], before: Overleg['room'], after: Overleg['room']): Seen['asked'] {
  const others = Object.entries(asked).filter(([address]) => address !== before?.adres.toLowerCase());
  return Object.fromEntries([...others, ...(after === null ? [] : [[after.adres.toLowerCase(), 'there'] as const])]);
}

const same = (one: Interval, other: Interval): boolean =>
  one.from.getTime() === other.from.getTime() && one.until.getTime() === other.until.getTime();

export const isSameSeen = (one: Seen, other: Seen): boolean =>
  one.eventId === other.eventId &&
  one.changeKey === other.changeKey &&
  one.joinUrl === other.joinUrl &&
  one.from === other.from &&
  one.until === other.until &&
  one.declined.join() === other.declined.join() &&
  sameAsked(one.asked, other.asked);

/** What was told already about who does not come, and what is told now. */
export interface Absent {
  needs: readonly Need[];
  /** Somebody who was there for no need: brings in a casus, or came along. */
  others: boolean;
}

/**
 * Which roles are short because somebody just declined: not when somebody else fills it. In roles, because who says no
 * how often is nobody's business. `fresh` and `declined` are indexes of attendees.
 */
export function absentOf(
  attendees: readonly Attendee[],
  declined: { all: ReadonlySet<number>; fresh: ReadonlySet<number> },
  minimum: (need: Need) => number,
): Absent {
  const required = attendees.map((each, index) => ({ ...each, index })).filter(({ kind }) => kind === 'required');
  const gone = required.filter(({ index }) => declined.fresh.has(index));
  const stays = (need: Need): number =>
    required.filter((each) => !declined.all.has(each.index) && each.for.includes(need)).length;
  const needs = [...new Set(gone.flatMap((each) => each.for))].filter((need) => stays(need) < minimum(need));
  return { needs, others: gone.some((each) => each.for.length === 0) };
}

/** Milliseconds between two looks: seldom, and often when it begins within `near`. */
export const [often, seldom, near] = [20_000, 60_000, 2 * 24 * 3_600_000];
const longestWait = 15 * 60_000;

/** When to look again after looking failed so many times in a row: later each time, and not all at once. */
export function nextLook(overleg: Pick<Overleg, 'id' | 'from'>, now: Date, misses: number): Date {
  const usual = overleg.from.getTime() - now.getTime() <= near ? often : seldom;
  const wait = Math.min(usual * 2 ** Math.min(misses, 10), longestWait);
  return new Date(now.getTime() + Math.round(wait * (0.8 + 0.2 * fraction(overleg.id))));
}

/** 0 to 1, the same for the same id. */
const fraction = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(-6), 16) / 0x1000000;

/** It must be away this long before that is believed: a calendar may not know for a moment what it was just given. */
export const believedAfter = 10_000;
