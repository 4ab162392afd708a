// A meeting as Graph has it, both ways. Pure.
import { z } from 'zod';
import type { Invited, KnownBefore, Meeting, MeetingNow } from '../ports.ts';
import { intervalFrom, moment, momentHere } from './moment.ts';

const attendee = z.object({
  type: z.string().nullish(),
  emailAddress: z.object({ address: z.string().nullish(), name: z.string().nullish() }).nullish(),
  status: z.object({ response: z.string().nullish() }).nullish(),
});
const event = z.object({
  '@odata.etag': z.string().nullish(),
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

/**
 * One of our own, so its subject is known. `organiser`: an address, or empty. `etag`: null where none was given. Names are
 * only sent back to where they came from.
 */
export interface MeetingRead extends MeetingNow {
  subject: string;
  organiser: string;
  etag: string | null;
  invited: readonly (MeetingNow['invited'][number] & { name: string })[];
}

/** Null when it is none. */
export function meetingFrom(given: unknown): MeetingRead | null {
  const found = event.safeParse(given).data;
  const when = found && intervalFrom(found.start, found.end);
  if (!found || !when) return null;
  const organiser = found.organizer?.emailAddress?.address ?? '';
  return {
    ...when,
    eventId: found.id,
    iCalUId: found.iCalUId ?? '',
    changeKey: found.changeKey ?? '',
    cancelled: found.isCancelled ?? false,
    joinUrl: found.onlineMeeting?.joinUrl ?? null,
    subject: found.subject ?? '',
    etag: found['@odata.etag'] ?? null,
    organiser,
    invited: (found.attendees ?? []).flatMap(({ type, emailAddress, status }): MeetingRead['invited'][number][] => {
      const { address, name } = emailAddress ?? {};
      // Whose meeting it is may stand among who is invited or not, as Outlook likes it.
      if (!address || address.toLowerCase() === organiser.toLowerCase()) return [];
      return [{ address, name: name ?? address, kind: kindFrom(type), response: responseFrom(status?.response) }];
    }),
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
 * it (platform.md 111). `known` null: just made, so nobody did anything by hand.
 */
export function differenceTo(now: MeetingRead, meeting: Meeting, known: KnownBefore | null): object {
  const invited = invitedWith(now, meeting, known);
  const rooms = (of: readonly Who[]): Who[] => of.filter(isRoom);
  return {
    ...(now.subject === meeting.subject ? {} : { subject: meeting.subject }),
    ...(sameTimes(now, meeting) ? {} : timesTo(meeting)),
    ...(sameInvited(now.invited, invited) ? {} : { attendees: attendeesTo(invited) }),
    // Where it is is said once more only when it is somewhere else.
    ...(sameInvited(rooms(now.invited), rooms(invited)) ? {} : locationTo(invited)),
  };
}

/**
 * Who must be invited. Outlook takes the list as a whole, so who was added by hand stands in it too; who was taken off by
 * hand does not.
 */
function invitedWith(now: MeetingRead, { invited }: Meeting, known: KnownBefore | null): readonly Invited[] {
  const byAddress = new Map(invited.map((each) => [each.address.toLowerCase(), each]));
  byAddress.delete(now.organiser.toLowerCase());
  const [there, asked, unsure] = [
    lower(now.invited.map(({ address }) => address)),
    lower(known?.asked ?? []),
    lower(known?.unsure ?? []),
  ];
  const stays = now.invited.flatMap((each): Invited[] => {
    const address = each.address.toLowerCase();
    const wanted = byAddress.get(address);
    if (wanted !== undefined) return [{ ...each, kind: wanted.kind }];
    return known !== null && !asked.has(address) && !unsure.has(address) ? [each] : [];
  });
  const isNew = ([address]: [string, Invited]): boolean => !there.has(address) && !asked.has(address);
  return [...stays, ...[...byAddress].filter(isNew).map(([, each]) => each)];
}

const lower = (addresses: readonly string[]): Set<string> => new Set(addresses.map((each) => each.toLowerCase()));

export const sameTimes = (one: Pick<Meeting, 'from' | 'until'>, other: Pick<Meeting, 'from' | 'until'>): boolean =>
  one.from.getTime() === other.from.getTime() && one.until.getTime() === other.until.getTime();

type Who = Pick<Invited, 'address' | 'kind'>;

const isRoom = ({ kind }: Who): boolean => kind === 'room';

function sameInvited(one: readonly Who[], other: readonly Who[]): boolean {
  const names = (invited: readonly Who[]): Set<string> =>
    new Set(invited.map(({ address, kind }) => `${kind} ${address.toLowerCase()}`));
  const [left, right] = [names(one), names(other)];
  return left.size === right.size && [...left].every((name) => right.has(name));
}

const timesTo = ({ from, until }: Meeting): object => ({ start: momentHere(from), end: momentHere(until) });

const invitedTo = ({ invited }: Meeting): object => ({
  attendees: attendeesTo(invited),
  ...(invited.some(isRoom) ? locationTo(invited) : {}),
});

const attendeesTo = (invited: readonly Invited[]): object[] =>
  invited.map(({ address, name, kind }) => ({
    type: kind === 'room' ? 'resource' : kind,
    emailAddress: { address, name },
  }));

function locationTo(invited: readonly Invited[]): object {
  const room = invited.find(isRoom);
  if (!room) return { location: { displayName: '' } };
  const { name, address } = room;
  return { location: { displayName: name, locationType: 'conferenceRoom', locationEmailAddress: address } };
}
