// What people do in Outlook by hand: the same rules as through Graph, in their own name.
import { isRefusal, type Refusal } from '../refusal.ts';
import {
  type Appointment,
  asMailbox,
  type CalendarByHand,
  type CalendarEvent,
  calendarEvent,
  type Kind,
  noReplies,
  repliesOf,
} from './by-hand.ts';
import { isFor } from './delivery.ts';
import { type Draft, usual } from './draft.ts';
import type { Exchange } from './exchange.ts';
import { instant } from './instants.ts';
import type { Event, Mailbox, WallTime } from './model.ts';
import { exchange } from './refusals.ts';
import { homeZone, wallIn } from './zone.ts';

export function calendarByHand(boxes: Exchange, newId: () => string): CalendarByHand {
  const home = (at: Date): WallTime => ({ at: wallIn(homeZone, at), zone: homeZone });

  const boxOf = (who: string): Mailbox | Refusal => boxes.mailbox(who) ?? exchange.noSuchMailbox(who);

  /** In the calendar of `who`, with what is done to it there. */
  function at<Done>(who: string, key: string, act: (event: Event) => Done): Done | Refusal {
    const owner = boxOf(who);
    if ('refused' in owner) return owner;
    const found = boxes.copyOf(owner, key);
    return found ? act(found) : exchange.noEvent();
  }

  const seen = (done: Event | Refusal): CalendarEvent | Refusal => (isRefusal(done) ? done : calendarEvent(done));

  const asInvited = ({ address, kind = 'required' }: { address: string; kind?: Kind }): Draft['attendees'][number] => ({
    address,
    name: boxes.mailbox(address)?.name ?? address,
    type: kind === 'room' ? 'resource' : kind,
  });

  function make(who: string, given: Appointment & { invited?: readonly { address: string; kind?: Kind }[] }) {
    const owner = boxOf(who);
    if ('refused' in owner) return owner;
    const start = home(given.from);
    const made = boxes.create(owner, {
      ...usual,
      start,
      end: home(given.until),
      subject: given.subject ?? 'Afspraak',
      showAs: given.showAs ?? 'busy',
      sensitivity: given.private ? 'private' : 'normal',
      allDay: given.allDay ?? false,
      location: { name: given.place ?? '', address: '' },
      recurrence: given.weekly
        ? { days: given.weekly, interval: 1, from: start.at.slice(0, 10), until: null, times: null, skipped: [] }
        : null,
      attendees: (given.invited ?? []).map(asInvited),
    });
    if (isRefusal(made)) return made;
    return calendarEvent(boxes.event(owner, made.answer.id) ?? made.answer);
  }

  return {
    mailboxes: boxes.mailboxes,
    appoint: make,
    invite: make,

    add(setup) {
      const id = (setup.id ?? newId()).toLowerCase();
      const made: Mailbox = { ...asMailbox(setup), id, replies: noReplies };
      boxes.setMailbox(made);
      return made;
    },
    change(who, changes) {
      const found = boxOf(who);
      if ('refused' in found) return found;
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      const changed: Mailbox = { ...found, ...given };
      boxes.setMailbox(changed);
      return changed;
    },
    forget(who) {
      const found = boxOf(who);
      if ('refused' in found) return found;
      boxes.dropMailbox(found);
      return undefined;
    },

    events(who) {
      const found = boxes.mailbox(who);
      if (!found) return [];
      return boxes
        .calendar(found)
        .map(calendarEvent)
        .sort((one, other) => one.from.getTime() - other.from.getTime());
    },
    event(who, key) {
      const owner = boxes.mailbox(who);
      const found = owner && boxes.copyOf(owner, key);
      return found && calendarEvent(found);
    },
    move: (who, key, { from, until }) =>
      seen(at(who, key, (event) => boxes.change(event, { start: home(from), end: home(until) }))),
    invitees: (who, key, { add = [], remove = [] }) =>
      seen(
        at(who, key, (event) => {
          const stays = event.attendees.filter((each) => !remove.some((address) => isFor(address)(each)));
          const attendees = [...stays, ...add.map(asInvited)];
          // Outlook writes down where it is when somebody picks a room, and clears that when it goes.
          const room = attendees.findLast(({ type }) => type === 'resource');
          const location = room ? { name: room.name, address: room.address } : { name: '', address: '' };
          const had = event.attendees.some(({ type }) => type === 'resource');
          return boxes.change(event, { attendees, ...(room || had ? { location } : {}) });
        }),
      ),
    cancel: (who, key, comment = '') => at(who, key, (event) => boxes.cancel(event, comment)),
    remove: (who, key) =>
      at(who, key, (event) => {
        boxes.remove(event);
        return undefined;
      }),
    skip: (who, key, date) =>
      at(who, key, (event) => {
        boxes.skip(event, date);
        return undefined;
      }),
    answer(who, key, reply) {
      const owner = boxOf(who);
      if ('refused' in owner) return owner;
      return seen(boxes.answer(owner, key, reply === 'tentative' ? 'tentativelyAccepted' : reply));
    },
    automaticReplies(who, on) {
      const found = boxOf(who);
      if ('refused' in found) return found;
      boxes.setMailbox({ ...found, replies: repliesOf(on) });
      return undefined;
    },
    inbox: (address, kind) =>
      boxes
        .mails()
        .filter(
          ({ to, kind: is }) =>
            (address === undefined || to.toLowerCase() === address.toLowerCase()) &&
            (kind === undefined || is === kind),
        )
        .map(({ start, end, at: sentAt, ...rest }) => ({
          ...rest,
          starts: instant(start),
          ends: instant(end),
          at: new Date(sentAt),
        })),
  };
}
