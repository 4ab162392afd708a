import type { AgendaTrouble, JobPorts, MeetingNow, MeetingOutcome } from '../../ports.ts';
import { type Interval, overlap } from '../../shared/interval.ts';
import { localDate } from '../../shared/time.ts';
import { bookingTexts as texts } from '../booking-texts.ts';
import type { Overleg } from '../overleg.ts';
import { saveSeen, saveTrying } from '../send-store.ts';
import { isSame, seenOf } from '../sending.ts';
import { noTrouble } from '../watch-store.ts';
import { calledOffByHand } from './called-off.ts';
import { lapse } from './lapse.ts';
import { meetingOf, type ToSend } from './meeting-of.ts';
import { putOff } from './put-off.ts';
import { isTrouble, readCalendars } from './read-calendars.ts';
import type { Sent, Went } from './send.ts';
import { showAgenda } from './show-agenda.ts';
import { tellPlanner } from './tell-planner.ts';

/** `again`: it was tried for this same moment, and no answer came. */
export async function book(sent: Sent, again: boolean): Promise<Went> {
  const { overleg, ports, turn } = sent;
  const made = await meetingOf(overleg, ports);
  if ('is' in made) return putOff(sent, made);
  if (!again) {
    const free = await isStillFree(overleg, made, ports);
    if (typeof free !== 'boolean') return putOff(sent, free);
    if (!free) return lapse(sent, { heading: texts.taken, lines: [texts.takenWhy] });
    await turn.save((tx) => saveTrying(tx, overleg.id, overleg));
  }
  const outcome = await ports.agenda.book(overleg.organiser, overleg.id, made.meeting, again);
  return booked(sent, outcome, made);
}

/** It stands in the calendar: known, shown and told at once, or nothing of that. */
export async function booked(sent: Sent, outcome: MeetingOutcome, made: ToSend): Promise<Went> {
  const { overleg, sending, ports, turn } = sent;
  if (outcome.is === 'gone') return calledOffByHand(overleg, ports).then(() => 'on');
  if (outcome.is !== 'done') return putOff(sent, outcome);
  const { meeting } = outcome;
  if (meeting.cancelled) return calledOffByHand(overleg, ports).then(() => 'on');
  const telling = await tellPlanner(ports, overleg, sending);
  await turn.save(async (tx) => {
    const seen = seenOf(meeting, overleg.seen, addressesIn(made));
    await saveSeen(tx, overleg.id, seen, isAsAsked(meeting, overleg) ? overleg.version : null);
    await noTrouble(tx, overleg.organiser, 'send');
    await showAgenda(tx, ports, overleg.id, ports.now());
    await telling(
      tx,
      { ...overleg, ...intervalOf(meeting), seen },
      {
        isRoutine: true,
        heading: texts.booked,
        summary: texts.bookedSummary(meeting),
        lines: linesOf(made, overleg),
      },
    );
  });
  ports.log.info('casusoverleg.booked', { invitations: made.invitations, again: sending.tried !== null });
  return 'on';
}

export const addressesIn = ({ meeting }: ToSend): string[] => meeting.invited.map(({ address }) => address);

const intervalOf = ({ from, until }: Interval): Interval => ({ from, until });

/** Of an earlier try it may stand somewhere else: then there is more to send. */
const isAsAsked = (meeting: MeetingNow, asked: Interval): boolean => isSame(meeting, asked);

export const linesOf = ({ invitations, withoutMailbox }: ToSend, { room }: Pick<Overleg, 'room'>): string[] => [
  texts.sent(invitations),
  ...(withoutMailbox > 0 ? [texts.withoutMailbox(withoutMailbox)] : []),
  ...(room === null ? [] : [texts.room(room.naam)]),
];

/**
 * Whether nobody who was free when it was found has something else by now. Of a series that is known: it was made for who
 * could come. Whose calendar cannot be read is no reason to wait.
 */
async function isStillFree(overleg: Overleg, { meeting }: ToSend, ports: JobPorts): Promise<boolean | AgendaTrouble> {
  if (overleg.reeks !== null) return true;
  const people = overleg.attendees.filter(({ kind }) => kind === 'required').map(({ person }) => person);
  const rooms = meeting.invited.filter(({ kind }) => kind === 'room').map(({ address }) => address);
  const day = localDate(overleg.from);
  const known = await readCalendars(ports, overleg.organiser, {
    people,
    places: rooms,
    period: { first: day, last: day },
  });
  if (isTrouble(known)) return known;
  const all = [...[...known.people.values()].map(({ schedule }) => schedule), ...known.places.values()];
  return !all.some(({ busy }) => busy.some((each) => blocks(each.as) && overlap(each, overleg)));
}

const blocks = (as: string): boolean => as === 'busy' || as === 'away';
