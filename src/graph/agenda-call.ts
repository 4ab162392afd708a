// Questions about calendars, and why they cannot be used when they cannot. Pure.
import type { AgendaTrouble, Mailbox } from '../ports.ts';
import type { Answer } from './answer.ts';
import type { Call } from './call.ts';
import { problem, troubleIn } from './trouble.ts';

/** The right that a question takes (docs/agenda.md), and whose mailbox it is asked of. */
export interface Needs {
  right: 'Calendars.ReadWrite' | 'User.ReadBasic.All';
  of: 'organiser' | 'person';
}
export const toOrganise: Needs = { right: 'Calendars.ReadWrite', of: 'organiser' };
export const toAddress: Needs = { right: 'User.ReadBasic.All', of: 'person' };

/**
 * Times come in UTC (platform.md 122). Ids are the usual ones, not the immutable ones: a usual id no longer works once the
 * event has left the calendar, and an immutable one goes on into Deleted Items, where a cancelled meeting would seem to
 * stand as ever.
 */
const headers = { Prefer: 'outlook.timezone="UTC"' };

/** Outlook works at most four calls at once per mailbox (platform.md 140). */
export const ofMailbox = (mailbox: Mailbox, call: Omit<Call, 'takes'>): Call => ({
  ...call,
  headers,
  takes: { mailbox: mailbox.toLowerCase() },
});

/** Known to Entra; the other ids of people (29:...) are only Teams' own. */
export const isEntraId = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);

/** What Graph says of who has no mailbox, or is not there. */
const nobody = new Set([
  'ErrorInvalidUser',
  'ErrorNonExistentMailbox',
  'MailboxNotEnabledForRESTAPI',
  'MailboxNotSupportedForRESTAPI',
  'Request_ResourceNotFound',
  'ResourceNotFound',
]);

/** Of an answer that is not the one that was hoped for. */
export function troubleOf(answer: Answer, { right, of }: Needs): AgendaTrouble {
  if (answer.is !== 'refused') return troubleIn(answer);
  // Whatever stands in between says no in its own way, and not in Graph's.
  if (answer.code === '') return problem('unreachable');
  if (of === 'organiser' && (nobody.has(answer.code) || answer.status === 404)) return problem('organiser-missing');
  return answer.status === 403 ? problem('forbidden', right) : problem('refused', answer.code);
}

/** There is a mailbox, but no such thing in it; or, of a person, there is no such person. */
export const isMissing = (answer: Answer): boolean =>
  answer.is === 'refused' && answer.status === 404 && answer.code !== '' && !nobody.has(answer.code);
