// Meetings in the organiser's calendar: made once, whatever is lost on the way, and read, changed and cancelled by their id.
import type { Agenda, KnownBefore, Mailbox, Meeting, MeetingNow, MeetingOutcome } from '../ports.ts';
import { isMissing, ofMailbox, toOrganise, troubleOf } from './agenda-call.ts';
import type { Answer } from './answer.ts';
import type { Graph } from './client.ts';
import { differenceTo, eventTo, fieldsRead, type MeetingRead, meetingFrom, sameTimes } from './event.ts';
import { findByKey } from './find-meeting.ts';
import { path } from './path.ts';
import { problem } from './trouble.ts';

type Meetings = Pick<Agenda, 'book' | 'find' | 'read' | 'change' | 'cancel'>;
type Read = { is: 'done'; meeting: MeetingRead } | Exclude<MeetingOutcome, { is: 'done' | 'unsure' }>;

export function meetingsIn(graph: Graph): Meetings {
  async function read(organiser: Mailbox, eventId: string): Promise<Read> {
    const at = path`/users/${organiser}/events/${eventId}?$select=${fieldsRead}`;
    const answer = await graph.call(ofMailbox(organiser, { method: 'GET', path: at }));
    if (isMissing(answer)) return { is: 'gone' };
    if (answer.is !== 'ok') return troubleOf(answer, toOrganise);
    const meeting = meetingFrom(answer.body);
    return meeting ? { is: 'done', meeting } : problem('unreachable');
  }

  /** Outlook takes it only as it was read, so that what somebody does by hand in between is not undone. */
  async function change(
    organiser: Mailbox,
    eventId: string,
    meeting: Meeting,
    known: KnownBefore | null,
  ): Promise<MeetingOutcome | { is: 'changed' }> {
    for (let tried = 1; ; tried += 1) {
      const now = await read(organiser, eventId);
      if (now.is !== 'done') return now;
      if (now.meeting.cancelled) return { is: 'gone' };
      if (isOther(now.meeting, known)) return { is: 'changed' };
      const difference = differenceTo(now.meeting, meeting, known);
      if (Object.keys(difference).length === 0) return done(now.meeting);
      const answer = await graph.call(patch(organiser, now.meeting, difference));
      if (isMissing(answer)) return { is: 'gone' };
      if (answer.is === 'ok') return asItStands(organiser, eventId, answer);
      if (isChangedMeanwhile(answer)) {
        if (tried < mostReads) continue;
        return { is: 'later', afterMs: null };
      }
      return answer.is === 'unsure' ? answer : troubleOf(answer, toOrganise);
    }
  }

  /** Of an earlier try it may stand there as it was asked for then. */
  async function madeEqual(organiser: Mailbox, eventId: string, meeting: Meeting): Promise<MeetingOutcome> {
    const outcome = await change(organiser, eventId, meeting, null);
    return outcome.is === 'changed' ? { is: 'unsure' } : outcome;
  }

  async function create(organiser: Mailbox, key: string, meeting: Meeting): Promise<MeetingOutcome> {
    const at = path`/users/${organiser}/events`;
    const answer = await graph.call(ofMailbox(organiser, { method: 'POST', path: at, body: eventTo(key, meeting) }));
    if (answer.is === 'ok') {
      const made = meetingFrom(answer.body);
      if (made) return sameTimes(made, meeting) ? done(made) : madeEqual(organiser, made.eventId, meeting);
    } else if (answer.is === 'refused' && isThere(answer)) {
      if (answer.existing !== undefined) return madeEqual(organiser, answer.existing, meeting);
      return (await found(organiser, key, meeting, 'anywhere')) ?? troubleOf(answer, toOrganise);
    } else if (answer.is !== 'unsure') return troubleOf(answer, toOrganise);
    // Not found is not the same as not made: it may still be under way.
    const there = await found(organiser, key, meeting, 'near');
    return there?.is === 'done' || there?.is === 'gone' ? there : { is: 'unsure' };
  }

  /** The meeting that has this key, made equal; null when there is none. */
  async function found(
    organiser: Mailbox,
    key: string,
    meeting: Meeting,
    where: 'near' | 'anywhere',
  ): Promise<MeetingOutcome | null> {
    const there = await findByKey(graph, organiser, key, meeting, where);
    if (there === null) return null;
    return typeof there === 'string' ? madeEqual(organiser, there, meeting) : there;
  }

  async function asItStands(
    organiser: Mailbox,
    eventId: string,
    answer: Answer & { is: 'ok' },
  ): Promise<MeetingOutcome> {
    const meeting = meetingFrom(answer.body);
    if (meeting) return done(meeting);
    const now = await read(organiser, eventId);
    return now.is === 'done' || now.is === 'gone' ? outcome(now) : { is: 'unsure' };
  }

  async function cancel(organiser: Mailbox, eventId: string, comment: string): ReturnType<Agenda['cancel']> {
    const at = path`/users/${organiser}/events/${eventId}/cancel`;
    const answer = await graph.call(ofMailbox(organiser, { method: 'POST', path: at, body: { comment } }));
    if (answer.is === 'ok') return { is: 'cancelled' };
    if (isMissing(answer)) return { is: 'gone' };
    if (answer.is === 'unsure') return answer;
    // What is cancelled cannot be cancelled, and Outlook has no word of its own for it.
    if (answer.is === 'refused' && answer.status === 400) {
      const now = await read(organiser, eventId);
      if (now.is === 'gone' || (now.is === 'done' && now.meeting.cancelled)) return { is: 'gone' };
    }
    return troubleOf(answer, toOrganise);
  }

  return {
    async book(organiser, key, meeting, mayExist) {
      const there = mayExist ? await found(organiser, key, meeting, 'near') : null;
      return there ?? create(organiser, key, meeting);
    },
    async find(organiser, key, near) {
      const there = await findByKey(graph, organiser, key, near, 'near');
      if (there === null) return { is: 'gone' };
      return typeof there === 'string' ? outcome(await read(organiser, there)) : there;
    },
    read: async (organiser, eventId) => outcome(await read(organiser, eventId)),
    change,
    cancel,
  };
}

/** A second one with the same key was refused (409, or the 400 that real tenants give). */
const isThere = ({ status, code, existing }: Answer & { is: 'refused' }): boolean =>
  status === 409 || existing !== undefined || /DuplicateTransactionId/i.test(code);

/** It was changed between reading and changing it so often: then another time. */
const mostReads = 4;

const patch = (organiser: Mailbox, { eventId, etag }: MeetingRead, body: object) =>
  ofMailbox(organiser, {
    ...{ method: 'PATCH', path: path`/users/${organiser}/events/${eventId}`, body },
    ...(etag === null ? {} : { ifMatch: etag }),
  });

const isOther = ({ changeKey }: MeetingRead, known: KnownBefore | null): boolean =>
  known !== null && known.changeKey !== null && known.changeKey !== changeKey;

const isChangedMeanwhile = (answer: Answer): boolean => answer.is === 'refused' && answer.status === 412;

function done({ subject: _, organiser: __, etag: ___, ...meeting }: MeetingRead): { is: 'done'; meeting: MeetingNow } {
  const invited = meeting.invited.map(({ address, kind, response }) => ({ address, kind, response }));
  return { is: 'done', meeting: { ...meeting, invited } };
}

const outcome = (found: Read): MeetingOutcome => (found.is === 'done' ? done(found.meeting) : found);
