// A meeting by our own key. The one time that the bot looks through a calendar, and it reads ids only.
import { z } from 'zod';
import type { AgendaTrouble, Mailbox } from '../ports.ts';
import type { Interval } from '../shared/interval.ts';
import { ofMailbox, toOrganise, troubleOf } from './agenda-call.ts';
import type { Answer } from './answer.ts';
import type { Call } from './call.ts';
import type { Graph } from './client.ts';
import { path, within } from './path.ts';
import { problem } from './trouble.ts';

const ids = z.object({ id: z.string(), transactionId: z.string().nullish() });
const page = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().nullish() });

const day = 86_400_000;
/**
 * Days around the meeting: how far it is likely to have been moved between two tries, and where it can be at all when
 * Outlook says that it is there.
 */
const around = { near: 35, anywhere: 180 };
const perPage = 200;
const mostPages = 100;

/** Its id, or null when there is none. */
export async function findByKey(
  graph: Graph,
  organiser: Mailbox,
  key: string,
  { from, until }: Interval,
  where: keyof typeof around,
): Promise<string | null | AgendaTrouble> {
  const start = new Date(from.getTime() - around[where] * day).toISOString();
  const end = new Date(until.getTime() + around[where] * day).toISOString();
  const get = (at: string): Call => ofMailbox(organiser, { method: 'GET', path: at });
  const first = path`/users/${organiser}/calendarView?startDateTime=${start}&endDateTime=${end}`;
  let call: Call | null = get(`${first}&$select=id,transactionId&$top=${perPage}`);
  for (let pages = 0; call !== null; pages += 1) {
    const answer: Answer = await graph.call(call);
    if (answer.is !== 'ok') return troubleOf(answer, toOrganise);
    const read = page.safeParse(answer.body).data;
    if (!read || pages >= mostPages) return problem('unreachable');
    for (const each of read.value) {
      const event = ids.safeParse(each).data;
      if (event?.transactionId?.toLowerCase() === key.toLowerCase()) return event.id;
    }
    const next = read['@odata.nextLink'];
    const link = next == null ? null : within(next);
    if (next != null && link === null) return problem('unreachable');
    call = link === null ? null : get(link);
  }
  return null;
}
