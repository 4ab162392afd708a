// SQL on the table teams_message for messages that turn up in Teams.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import type { Sighting } from './sightings.ts';

/**
 * A message that may have been taken is found: from now on this is what Teams calls it, and a newer version goes there.
 * `double`: another one counts, and this one can only be there because an answer was lost once. The conversation must be
 * right and the doubt real, or a press with made-up data could have the bot take away its own messages.
 */
export async function sighted(
  db: Database,
  { stamp, conversationId, activityId }: Sighting,
): Promise<'fine' | 'double'> {
  const there = sql`m.place = ${stamp}::bigint and (m.conversation_id = ${conversationId} or m.person_id =
    (select c.person_id from teams_conversation c where c.id = ${conversationId} and c.kind = 'personal'))`;
  const { rows } = await sql`
    with adopted as (
      update teams_message m set activity_id = ${activityId}, is_unsure = false,
        sent_version = greatest(m.sent_version, m.tried_version), attempts = 0, misses = 0, due_at = now()
      where ${there} and m.activity_id is null and (m.is_unsure or m.posting)
      returning m.place)
    select exists (select 1 from adopted) as adopted, m.activity_id, m.doubted from teams_message m
    where ${there}`.execute(db);
  const shape = z.object({ adopted: z.boolean(), activity_id: z.string().nullable(), doubted: z.boolean() });
  const [found] = z.array(shape).parse(rows);
  if (!found || found.adopted || found.activity_id === null || found.activity_id === activityId) return 'fine';
  return found.doubted ? 'double' : 'fine';
}
