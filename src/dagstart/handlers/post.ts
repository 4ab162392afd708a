import { z } from 'zod';
import type { JobPorts } from '../../ports.ts';
import { counter, form } from '../cards.ts';
import { dagstartId, nextVoorzitter } from '../dagstart.ts';
import { appoint, rememberPosted, standingOf, voorzittersBefore } from '../store.ts';

export const dagstartPayload = z.strictObject({ dagstart: dagstartId });
export type DagstartPayload = z.infer<typeof dagstartPayload>;

class RosterMissing extends Error {
  override name = 'RosterMissing';
}

/**
 * Posts the form and, as a message of its own, the counter: updating a message empties what people are typing in it,
 * so the form is left alone until the dagstart closes. A repeated job posts only what is missing.
 */
export async function post({ dagstart: id }: DagstartPayload, ports: JobPorts): Promise<void> {
  const before = await standingOf(ports.db, id);
  if (!before || before.closedAt) return;
  if (before.asked === null) {
    const people = await ports.wijkteams.members(before.wijkteam);
    // The people are read by a job of their own; this one comes back when they are there.
    if (people.length === 0) throw new RosterMissing();
    const turns = await voorzittersBefore(ports.db, before.wijkteam);
    await appoint(ports.db, id, people.length, nextVoorzitter(people, turns));
  }
  const standing = await standingOf(ports.db, id);
  if (!standing) return;
  const { conversationId } = standing;
  if (standing.counterActivity === null) {
    await rememberPosted(ports.db, id, 'counter_activity', await ports.chat.post(conversationId, counter(standing)));
  }
  // The form last: the newest message is the one people look at.
  if (standing.formActivity === null) {
    const posted = await ports.chat.post(conversationId, form(standing, { scores: [], text: '' }));
    await rememberPosted(ports.db, id, 'form_activity', posted);
  }
}
