// A meeting as Graph has it, both ways. Pure.
import { z } from 'zod';
import type { Invited, Meeting, MeetingNow } from '../ports.ts';
import { intervalFrom, moment, momentHere } from './moment.ts';

const attendee = z.object({
  type: z.string().nullish(),
  emailAddress: z.object({ address: z.string().nullish() }).nullish(),
  status: z.object({ response: z.string().nullish() }).nullish(),
});
const event = z.object({
  id: z.string(),
  iCalUId: z.string().nullish(),
  changeKey: z.string().nullish(),
  isCancelled: z.boolean().nullish(),
  subject: z.string().nullish(),
  organizer: z.object({ emailAddress: z.object({ address: z.string().nullish() }).nullish() }).nullish(),
  start: moment,
  end: moment,
  attendees: z.array(attendee).nullish(),
  onlineMeeting: z.object({ joinUrl: z.string().nullish() }).nullish(),
});

/** Everything that is read of a meeting; the body is not in it. */
export const fieldsRead = 'id,iCalUId,changeKey,isCancelled,start,end,attendees,onlineMeeting,organizer,subject';

/** One of our own, so its subject is known. `organiser`: an address, or empty. */
export type MeetingRead = MeetingNow & { subject: string; organiser: string };

/** Null when it is none. */
export function meetingFrom(given: unknown): MeetingRead | null {
  const found = event.safeParse(given).data;
  const when = found && intervalFrom(found.start, found.end);
  if (!found || !when) return null;
  return {
    ...when,
    eventId: found.id,
    iCalUId: found.iCalUId ?? '',
    changeKey: found.changeKey ?? '',
    cancelled: found.isCancelled ?? false,
    joinUrl: found.onlineMeeting?.joinUrl ?? null,
    subject: found.subject ?? '',
    organiser: found.organizer?.emailAddress?.address ?? '',
    invited: (found.attendees ?? []).flatMap(({ type, emailAddress, status }): MeetingNow['invited'][number][] =>
      emailAddress?.address
        ? [{ address: emailAddress.address, kind: kindFrom(type), response: responseFrom(status?.response) }]
        : [],
    ),
  };
}

const kindFrom = (type: string | null | undefined): Invited['kind'] =>
  type === 'resource' ? 'room' : type === 'optional' ? 'optional' : 'required';

function responseFrom(response: string | null | undefined): MeetingNow['invited'][number]['response'] {
  switch (response) {
    case 'accepted':
    case 'organizer':
      return 'accepted';
    case 'tentativelyAccepted':
      return 'tentative';
    case 'declined':
      return 'declined';
    default:
      return 'none';
  }
}

/** What makes the meeting. `key`: Outlook drops a second one with the same (platform.md 109). */
export const eventTo = (key: string, meeting: Meeting): object => ({
  ...{ subject: meeting.subject, body: { contentType: 'text', content: meeting.text } },
  ...timesTo(meeting),
  ...invitedTo(meeting),
  ...{ isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' },
  ...{ sensitivity: 'private', showAs: 'busy' },
  ...{ responseRequested: true, allowNewTimeProposals: false, hideAttendees: false },
  transactionId: key,
});

/**
 * What differs, as it must be; empty when nothing does. Never the body: Outlook keeps the way into the online meeting in
 * it (platform.md 111).
 */
export function differenceTo(now: MeetingRead, meeting: Meeting): object {
  // Whose meeting it is may stand among who is invited or not, as Outlook likes it.
  const others = (invited: readonly Who[]): Who[] =>
    invited.filter(({ address }) => !sameAddress(address, now.organiser));
  const people = !sameInvited(others(now.invited), others(meeting.invited));
  return {
    ...(now.subject === meeting.subject ? {} : { subject: meeting.subject }),
    ...(sameTimes(now, meeting) ? {} : timesTo(meeting)),
    ...(people ? { attendees: attendeesTo(meeting) } : {}),
    // Where it is is said once more only when it is somewhere else.
    ...(people && !sameInvited(rooms(now.invited), rooms(meeting.invited)) ? locationTo(meeting) : {}),
  };
}

export const sameTimes = (one: Pick<Meeting, 'from' | 'until'>, other: Pick<Meeting, 'from' | 'until'>): boolean =>
  one.from.getTime() === other.from.getTime() && one.until.getTime() === other.until.getTime();

type Who = Pick<Invited, 'address' | 'kind'>;

const sameAddress = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const rooms = (invited: readonly Who[]): Who[] => invited.filter(({ kind }) => kind === 'room');

function sameInvited(one: readonly Who[], other: readonly Who[]): boolean {
  const names = (invited: readonly Who[]): Set<string> =>
    new Set(invited.map(({ address, kind }) => `${kind} ${address.toLowerCase()}`));
  const [left, right] = [names(one), names(other)];
  return left.size === right.size && [...left].every((name) => right.has(name));
}

const timesTo = ({ from, until }: Meeting): object => ({ start: momentHere(from), end: momentHere(until) });

const invitedTo = (meeting: Meeting): object => ({
  attendees: attendeesTo(meeting),
  ...(rooms(meeting.invited).length === 0 ? {} : locationTo(meeting)),
});

const attendeesTo = ({ invited }: Meeting): object[] =>
  invited.map(({ address, name, kind }) => ({
    type: kind === 'room' ? 'resource' : kind,
    emailAddress: { address, name },
  }));

function locationTo({ invited }: Meeting): object {
  const room = invited.find(({ kind }) => kind === 'room');
  if (!room) return { location: { displayName: '' } };
  const { name, address } = room;
  return { location: { displayName: name, locationType: 'conferenceRoom', locationEmailAddress: address } };
}
