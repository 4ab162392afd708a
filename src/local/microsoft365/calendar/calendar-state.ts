// Mailboxes and calendars as they are now, made of their changes.
import type { CalendarChange } from './calendar-change.ts';
import type { Event, Mail, Mailbox } from './model.ts';

export interface CalendarState {
  mailboxes: Map<string, Mailbox>;
  /** In the order in which they were made. */
  events: Map<string, Event>;
  /** The ids of what stands in each calendar, by mailbox. */
  calendars: Map<string, Set<string>>;
  /** The ids of all copies of a meeting, by iCalUId. */
  copies: Map<string, Set<string>>;
  /** The oldest first. */
  mails: Mail[];
}

export const emptyCalendars = (): CalendarState => ({
  mailboxes: new Map(),
  events: new Map(),
  calendars: new Map(),
  copies: new Map(),
  mails: [],
});

export function applyToCalendars(state: CalendarState, change: CalendarChange): void {
  switch (change.is) {
    case 'mailbox':
      state.mailboxes.set(change.mailbox.id, change.mailbox);
      return;
    case 'mailbox-gone':
      for (const id of state.calendars.get(change.id) ?? []) drop(state, id);
      state.mailboxes.delete(change.id);
      return;
    case 'calendars':
      for (const id of change.gone) drop(state, id);
      for (const event of change.events) {
        state.events.set(event.id, event);
        among(state.calendars, event.mailbox).add(event.id);
        among(state.copies, event.iCalUId).add(event.id);
      }
      state.mails.push(...change.mails);
  }
}

function drop(state: CalendarState, id: string): void {
  const event = state.events.get(id);
  if (!event) return;
  state.events.delete(id);
  state.calendars.get(event.mailbox)?.delete(id);
  state.copies.get(event.iCalUId)?.delete(id);
}

function among(sets: Map<string, Set<string>>, key: string): Set<string> {
  const found = sets.get(key) ?? new Set();
  sets.set(key, found);
  return found;
}

export function* compactedCalendars(state: CalendarState): Generator<CalendarChange> {
  for (const mailbox of state.mailboxes.values()) yield { is: 'mailbox', mailbox };
  for (const event of state.events.values()) yield { is: 'calendars', events: [event], gone: [], mails: [] };
  for (const mail of state.mails) yield { is: 'calendars', events: [], gone: [], mails: [mail] };
}
