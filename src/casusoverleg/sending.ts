// How the calendar is made equal to our record: what to do next, whatever happened before.
import type { MeetingNow } from '../ports.ts';
import type { Interval } from '../shared/interval.ts';
import { patience } from '../shared/patience.ts';
import type { PersonId } from '../shared/person.ts';
import { askedNow } from './asked.ts';
import type { Overleg, OverlegId, Seen } from './overleg.ts';

/** What only sending needs to know. */
export interface Sending {
  /** When it is tried to be, of which no answer came: it may be there or not. */
  tried: Interval | null;
  tries: number;
  /** What is wrong, as people were told; '' when nothing is. */
  toldProblem: string;
  /** Who changed it last, where that is not who planned it. */
  changedBy: PersonId | null;
}

export type Step =
  /** It is as it must be. */
  | 'nothing'
  /** There is nothing to do in the calendar for this change. */
  | 'settle'
  /** It never got there, and its moment has passed. */
  | 'lapse'
  | 'book'
  /** It was tried for this same moment: look first, then book. */
  | 'book-again'
  /** It may be there at another moment than it should be now, or should not be there: look. */
  | 'look'
  | 'change'
  | 'cancel';

/** A series books, moves and ends many at once: that is shown on its own card, and not told of each. */
export const isBySeries = ({ reeks }: Pick<Overleg, 'reeks'>, { changedBy }: Pick<Sending, 'changedBy'>): boolean =>
  reeks !== null && changedBy === null;

type Standing = Pick<Overleg, 'status' | 'from' | 'until' | 'seen' | 'tried' | 'version' | 'sentVersion'>;

export function nextStep(overleg: Standing, { tried }: Pick<Sending, 'tried'>, now: Date): Step {
  const { status, seen, version, sentVersion } = overleg;
  if (version <= sentVersion) return 'nothing';
  const mayBeThere = overleg.tried && tried !== null;
  const isOver = overleg.until <= now;
  if (seen !== null) {
    // Nobody is bothered about a meeting that is over.
    if (isOver && new Date(seen.until) <= now) return 'settle';
    return status === 'afgezegd' ? 'cancel' : status === 'gepland' ? 'change' : 'settle';
  }
  if (mayBeThere && (status !== 'gepland' || isOver || !isSame(tried, overleg))) return 'look';
  if (status !== 'gepland') return 'settle';
  if (isOver) return 'lapse';
  return mayBeThere ? 'book-again' : 'book';
}

/** Looks for what may still be made after we stopped waiting for it: some thirteen minutes in all. */
const [looks, longestWait] = [10, 5 * 60_000];

/** Milliseconds until it is looked for again, after it was not found; null: it is not made any more. */
export const untilLook = (id: OverlegId, { tries }: Pick<Sending, 'tries'>): number | null =>
  tries < looks ? patience(tries, id, longestWait) : null;

export const isSame = (one: Interval, other: Interval): boolean =>
  one.from.getTime() === other.from.getTime() && one.until.getTime() === other.until.getTime();

/**
 * `wanted`: the addresses that were asked for; when that is not known, everybody who is there. Who declined is kept by who
 * looks whether people changed something by hand; for another moment everybody is asked anew.
 */
export function seenOf(meeting: MeetingNow, before: Seen | null, wanted?: readonly string[]): Seen {
  const present = meeting.invited.map(({ address }) => address);
  const isMoved = before !== null && meeting.from.getTime() !== new Date(before.from).getTime();
  return {
    eventId: meeting.eventId,
    iCalUId: meeting.iCalUId,
    changeKey: meeting.changeKey,
    joinUrl: meeting.joinUrl,
    from: meeting.from.toISOString(),
    until: meeting.until.toISOString(),
    declined: isMoved ? [] : (before?.declined ?? []),
    asked: askedNow(before?.asked ?? {}, wanted ?? present, present),
  };
}
