// An event as somebody asks for it: what may be set, and what is set when nobody says.
import type { Refusal } from '../refusal.ts';
import { intervalOf } from './instants.ts';
import type { Attendee, Event, Mailbox } from './model.ts';
import { exchange } from './refusals.ts';

/** What people and programs set of an event; the rest follows from it. */
export type Draft = Pick<
  Event,
  | 'subject'
  | 'body'
  | 'start'
  | 'end'
  | 'allDay'
  | 'showAs'
  | 'sensitivity'
  | 'importance'
  | 'categories'
  | 'reminder'
  | 'location'
  | 'responseRequested'
  | 'allowNewTimeProposals'
  | 'hideAttendees'
  | 'transactionId'
  | 'recurrence'
> & {
  attendees: readonly Pick<Attendee, 'address' | 'name' | 'type'>[];
  online: boolean;
};

export const usual: Omit<Draft, 'start' | 'end'> = {
  subject: '',
  body: { type: 'text', content: '' },
  allDay: false,
  showAs: 'busy',
  sensitivity: 'normal',
  importance: 'normal',
  categories: [],
  reminder: { on: true, minutes: 15 },
  location: { name: '', address: '' },
  responseRequested: true,
  allowNewTimeProposals: true,
  hideAttendees: false,
  transactionId: null,
  recurrence: null,
  attendees: [],
  online: false,
};

export function objectionTo({ start, end, allDay }: Pick<Draft, 'start' | 'end' | 'allDay'>): Refusal | undefined {
  const { from, until } = intervalOf({ start, end });
  if (until < from) return exchange.endsBefore();
  const midnight = start.at.endsWith('T00:00:00') && end.at.endsWith('T00:00:00') && start.zone === end.zone;
  return allDay && !(midnight && from < until) ? exchange.notMidnight() : undefined;
}

/** A first version of it, in the calendar of who makes it. */
export function eventFrom(
  { online, attendees, ...draft }: Draft,
  owner: Mailbox,
  made: { id: string; iCalUId: string; joinUrl: string; at: string },
): Event {
  const { id, iCalUId, joinUrl, at } = made;
  return {
    ...draft,
    id,
    iCalUId,
    mailbox: owner.id,
    version: 1,
    createdAt: at,
    modifiedAt: at,
    body: online ? withJoinBlock(draft.body, joinUrl) : draft.body,
    organizer: { address: owner.mail ?? '', name: owner.name },
    isOrganizer: true,
    attendees: attendees.map((each) => ({ ...each, response: 'none', answeredAt: null })),
    response: 'organizer',
    joinUrl: online ? joinUrl : null,
    cancelled: false,
  };
}

const rule = '________________________________________________________________________________';

/** How one joins stands in the body; who writes it over without this takes the online meeting away (platform.md 111). */
function withJoinBlock({ type, content }: Event['body'], joinUrl: string): Event['body'] {
  const text = type === 'html' ? content : asHtml(content);
  return {
    type: 'html',
    content: `${text}<br><div>${rule}</div><div>Microsoft Teams</div><a href="${joinUrl}">Deelnemen aan de vergadering</a>`,
  };
}

export const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/\r?\n/g, '<br>');

/** The body as people read it, without the block of the online meeting. */
export function plainBody({ type, content }: Event['body']): string {
  if (type === 'text') return content;
  const own = content.split(`<br><div>${rule}`)[0] ?? '';
  return own
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
