// What can be done in calendars, by an application or by hand: the rules of Exchange, then the change.
import type { Journal } from '../journal.ts';
import type { Refusal } from '../refusal.ts';
import { callOff, copyFor, type Delivered, type Desk, deliver, isFor, sameTimes, withAnswer } from './delivery.ts';
import { type Draft, eventFrom, objectionTo } from './draft.ts';
import { intervalOf } from './instants.ts';
import type { Event, Mail, Mailbox, Response } from './model.ts';
import { exchange } from './refusals.ts';

export interface Exchange {
  mailboxes(): Mailbox[];
  /** By object id, user principal name or address. */
  mailbox(who: string): Mailbox | undefined;
  setMailbox(mailbox: Mailbox): void;
  dropMailbox(mailbox: Mailbox): void;
  calendar(mailbox: Mailbox): Event[];
  /** In that calendar, by its id. */
  event(mailbox: Mailbox, id: string): Event | undefined;
  /** In that calendar, by the id of any copy of it, or what all copies share. */
  copyOf(mailbox: Mailbox, key: string): Event | undefined;
  /** `answer`: as it was made; rooms answer just after. The same transaction id for the same event makes no other one. */
  create(owner: Mailbox, draft: Draft): { answer: Event } | Refusal;
  change(event: Event, changes: Partial<Draft>): Event | Refusal;
  /** By the organiser: everybody hears of it. */
  cancel(event: Event, comment: string): Refusal | undefined;
  /** Out of this calendar; the organiser thereby cancels it. */
  remove(event: Event): void;
  /** One of the times of what repeats: yyyy-MM-dd. */
  skip(event: Event, date: string): void;
  /** `key`: the id of any copy of it, or what all copies share. */
  answer(owner: Mailbox, key: string, response: Exclude<Response, 'none'>): Event | Refusal;
  mails(): readonly Mail[];
}

interface ExchangeOptions {
  now(): Date;
  newId(): string;
  /** A repeated transaction id is refused even for the same event. */
  refusesRepeated(): boolean;
  /** What was cancelled can still be read. */
  cancelledStays(): boolean;
}

export function openExchange({ state, commit }: Journal, options: ExchangeOptions): Exchange {
  const { calendar: kept } = state;
  const at = (): string => options.now().toISOString();
  const newId = (): string => `AAMkAD${options.newId().replaceAll('-', '')}_AAA-EAAA=`;

  const mailbox = (who: string): Mailbox | undefined => {
    const wanted = who.toLowerCase();
    const byId = kept.mailboxes.get(wanted);
    if (byId) return byId;
    return [...kept.mailboxes.values()].find(
      ({ upn, mail }) => upn.toLowerCase() === wanted || mail?.toLowerCase() === wanted,
    );
  };
  const some = (ids: Iterable<string> | undefined): Event[] =>
    [...(ids ?? [])].flatMap((id) => kept.events.get(id) ?? []);
  const calendar = ({ id }: Mailbox): Event[] => some(kept.calendars.get(id));
  const copies = (iCalUId: string): Event[] => some(kept.copies.get(iCalUId));
  const copyIn = (iCalUId: string, { id }: Mailbox): Event | undefined =>
    copies(iCalUId).find((each) => each.mailbox === id);

  const desk: Desk = {
    at: (address) => {
      const found = mailbox(address);
      return found?.mail === null ? undefined : found;
    },
    calendar,
    copy: copyIn,
    newId,
  };

  const keep = ({ own, copies: others, gone, mails }: Delivered): void =>
    commit({ is: 'calendars', events: [own, ...others], gone, mails });

  function repeated(owner: Mailbox, { transactionId }: Draft): Event | undefined {
    if (transactionId === null) return undefined;
    return calendar(owner).find((each) => each.transactionId === transactionId && !each.cancelled);
  }

  return {
    mailbox,
    calendar,
    mailboxes: () => [...kept.mailboxes.values()],
    setMailbox: (given) => commit({ is: 'mailbox', mailbox: given }),
    dropMailbox: ({ id }) => commit({ is: 'mailbox-gone', id }),
    mails: () => kept.mails,

    event(owner, id) {
      const found = kept.events.get(id);
      return found?.mailbox === owner.id ? found : undefined;
    },

    copyOf(owner, key) {
      const iCalUId = kept.events.get(key)?.iCalUId ?? key;
      return copyIn(iCalUId, owner);
    },

    create(owner, draft) {
      const objection = objectionTo(draft);
      if (objection) return objection;
      const known = repeated(owner, draft);
      if (known) {
        if (options.refusesRepeated()) return exchange.usedTransactionId(409, known.id);
        return sameAsAsked(known, draft) ? { answer: known } : exchange.usedTransactionId(400, known.id);
      }
      const iCalUId = `040000008200E00074C5B7101A82E008${options.newId().replaceAll('-', '').toUpperCase()}`;
      const joinUrl = `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${options.newId()}%40thread.v2/0`;
      const answer = eventFrom(draft, owner, { id: newId(), iCalUId, joinUrl, at: at() });
      keep(deliver(null, answer, at(), desk));
      return { answer };
    },

    change(event, changes) {
      if (!event.isOrganizer && Object.keys(changes).some((name) => !own.has(name))) return exchange.onlyOrganizer();
      const { online, attendees, ...plain } = changes;
      const drawn: Event = { ...event, ...plain, version: event.version + 1, modifiedAt: at() };
      const objection = objectionTo(drawn);
      if (objection) return objection;
      const moved = !sameTimes(event, drawn);
      const asked = (attendees ?? event.attendees).map((each) => {
        const before = event.attendees.find(isFor(each.address));
        const { address, name, type } = each;
        const { response, answeredAt } = (moved ? undefined : before) ?? { response: 'none', answeredAt: null };
        return { address, name, type, response, answeredAt };
      });
      const joins = event.joinUrl !== null && drawn.body.content.includes(event.joinUrl);
      const after: Event = { ...drawn, attendees: asked, joinUrl: joins ? event.joinUrl : null };
      if (online && event.joinUrl === null) {
        return exchange.badParameter('Here an event becomes an online meeting only when it is made.');
      }
      if (!event.isOrganizer) {
        commit({ is: 'calendars', events: [{ ...drawn, joinUrl: event.joinUrl }], gone: [], mails: [] });
        return drawn;
      }
      keep(deliver(event, after, at(), desk));
      return after;
    },

    cancel(event, comment) {
      if (!event.isOrganizer) return exchange.notOrganizer();
      if (event.cancelled) return exchange.alreadyCancelled();
      const { own, ...off } = callOff(event, comment, at(), desk);
      const stays: Event = { ...own, cancelled: true, showAs: 'free', version: own.version + 1, modifiedAt: at() };
      if (options.cancelledStays()) keep({ ...off, own: stays });
      else commit({ is: 'calendars', events: off.copies, gone: [...off.gone, event.id], mails: off.mails });
      return undefined;
    },

    remove(event) {
      const off = event.isOrganizer && !event.cancelled ? callOff(event, '', at(), desk) : undefined;
      const gone = [...(off?.gone ?? []), event.id];
      commit({ is: 'calendars', events: off?.copies ?? [], gone, mails: off?.mails ?? [] });
    },

    skip(event, date) {
      if (event.recurrence === null) return;
      const recurrence = { ...event.recurrence, skipped: [...event.recurrence.skipped, date] };
      const events = [{ ...event, recurrence, version: event.version + 1, modifiedAt: at() }];
      commit({ is: 'calendars', events, gone: [], mails: [] });
    },

    answer(owner, key, response) {
      const iCalUId = kept.events.get(key)?.iCalUId ?? key;
      const organised = copies(iCalUId).find(({ isOrganizer }) => isOrganizer);
      const asked = organised?.attendees.find(isFor(owner.mail ?? ''));
      if (!organised || !asked || organised.cancelled) return exchange.noEvent();
      const before = copyIn(iCalUId, owner);
      const fresh = copyFor(organised, owner, before, at(), desk);
      const busy = response === 'accepted' ? organised.showAs : 'tentative';
      const copy: Event = { ...fresh, response, showAs: busy };
      const noted = withAnswer(organised, asked.address, response, at());
      const declined = response === 'declined';
      const gone = declined && before ? [before.id] : [];
      commit({ is: 'calendars', events: declined ? [noted] : [noted, copy], gone, mails: [] });
      return declined ? noted : copy;
    },
  };
}

/** What somebody who is invited may change in the own copy. */
const own = new Set(['showAs', 'reminder', 'categories', 'sensitivity', 'importance']);

function sameAsAsked(known: Event, draft: Draft): boolean {
  const times = (of: Pick<Event, 'start' | 'end'>): string =>
    Object.values(intervalOf(of))
      .map((each: Date) => each.getTime())
      .join();
  const people = (of: readonly { address: string }[]): string =>
    of
      .map(({ address }) => address.toLowerCase())
      .sort()
      .join();
  return (
    known.subject === draft.subject &&
    times(known) === times(draft) &&
    people(known.attendees) === people(draft.attendees) &&
    known.location.name === draft.location.name
  );
}
