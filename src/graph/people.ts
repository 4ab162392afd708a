// People by the id that Entra gives them: the address of their mailbox, and when they have automatic replies on.
import { z } from 'zod';
import type { Agenda, AgendaTrouble } from '../ports.ts';
import { batched } from '../shared/batch.ts';
import type { Interval } from '../shared/interval.ts';
import type { PersonId } from '../shared/person.ts';
import { remember } from '../shared/remember.ts';
import { isEntraId, toAddress, troubleOf } from './agenda-call.ts';
import type { Answer } from './answer.ts';
import { mostPerBatch } from './batch.ts';
import type { ListCall } from './call.ts';
import type { Graph } from './client.ts';
import { clipped, intervalFrom, moment } from './moment.ts';
import { path } from './path.ts';

const hour = 3600;
const mostKept = 10_000;
/** Neither is asked often enough to come near what Graph allows. */
const takes = { units: 0 };

const mail = z.object({ mail: z.string().nullish() });

type Found = { address: string | null } | AgendaTrouble;

/** A mailbox seldom gets another address, so each is remembered for an hour. `now` in milliseconds. */
export function addressesIn(graph: Graph, now: () => number): Agenda['addresses'] {
  const look = batched(async (people: readonly PersonId[]) => {
    const calls = people.map((id): ListCall => ({ method: 'GET', path: path`/users/${id}?$select=id,mail`, takes }));
    return (await graph.all(calls)).map(addressFrom);
  }, mostPerBatch);
  const ask = remember(look, { seconds: hour, most: mostKept, now });

  return async (people) => {
    const known = people.filter(isEntraId);
    const found = await Promise.all(known.map(ask));
    const addresses = new Map<PersonId, string>();
    let trouble: AgendaTrouble | null = null;
    for (const [index, person] of known.entries()) {
      const each = found[index];
      if (each && 'address' in each) {
        if (each.address !== null) addresses.set(person, each.address);
      } else {
        ask.forget(person);
        trouble ??= each ?? null;
      }
    }
    return trouble ?? addresses;
  };
}

function addressFrom(answer: Answer): Found {
  if (answer.is === 'refused' && answer.status === 404 && answer.code !== '') return { address: null };
  if (answer.is !== 'ok') return troubleOf(answer, toAddress);
  const address = mail.safeParse(answer.body).data?.mail;
  return { address: address?.includes('@') ? address : null };
}

/** The text of a reply comes along with it and is thrown away unread. */
const settings = z.object({
  automaticRepliesSetting: z.object({
    status: z.string(),
    scheduledStartDateTime: moment.nullish(),
    scheduledEndDateTime: moment.nullish(),
  }),
});

/** So many that all say no, and it is not one mailbox that is closed but the right that is missing. */
const enoughRefusals = 4;

export function automaticRepliesIn(graph: Graph, now: () => number): Agenda['repliesAutomatically'] {
  /** Until when nobody is asked, and each of these is not. */
  let closedUntil = 0;
  const closed = new Map<PersonId, number>();

  return async (people, period) => {
    const asked = people.filter((id) => isEntraId(id) && now() >= (closed.get(id) ?? closedUntil));
    const found = new Map<PersonId, readonly Interval[]>();
    for (const group of [asked.slice(0, enoughRefusals), asked.slice(enoughRefusals)]) {
      if (now() < closedUntil) break;
      const answers = await graph.all(group.map(callOf));
      const refused = group.filter((_, index) => isForbidden(answers[index]));
      for (const id of refused) closed.set(id, now() + hour * 1000);
      if (refused.length >= enoughRefusals && refused.length === group.length) closedUntil = now() + hour * 1000;
      for (const [index, id] of group.entries()) {
        const away = repliesFrom(answers[index], period);
        if (away) found.set(id, [away]);
      }
    }
    for (const [id, until] of closed) if (now() >= until) closed.delete(id);
    return found;
  };
}

const callOf = (id: PersonId): ListCall => ({
  ...{ method: 'GET', path: path`/users/${id}/mailboxSettings?$select=automaticRepliesSetting`, takes },
});

const isForbidden = (answer: Answer | undefined): boolean => answer?.is === 'refused' && answer.status === 403;

function repliesFrom(answer: Answer | undefined, period: Interval): Interval | null {
  const found = answer?.is === 'ok' ? settings.safeParse(answer.body).data : undefined;
  if (!found) return null;
  const { status, scheduledStartDateTime: start, scheduledEndDateTime: end } = found.automaticRepliesSetting;
  if (status === 'alwaysEnabled') return period;
  const when = status === 'scheduled' && start && end ? intervalFrom(start, end) : null;
  return when && clipped(when, period);
}
