// Where the bot may speak, and through which address: the table teams_conversation and a memory in front of it.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database, Where } from '../ports.ts';
import { personId } from '../shared/person.ts';
import { localDate } from '../shared/time.ts';
import { addressOfPerson, isPerson, withoutThread } from './address.ts';
import { removeAllTo } from './message-store.ts';
import { clear, remember } from './problem-store.ts';

export interface Conversation {
  id: string;
  kind: Where['kind'];
  teamId: string | null;
  tenantId: string;
  serviceUrl: string;
  botId: string;
  /** Whose own chat it is; null for channels and groups. */
  personId: string | null;
}

export interface Conversations {
  /** Keeps the newest address of a conversation; true when it was not known yet. Whoever is seen is within reach again. */
  seen(conversation: Conversation): Promise<boolean>;
  /** The same for a chat that the bot opened itself: nobody was seen there. */
  keep(conversation: Conversation): Promise<boolean>;
  find(id: string): Promise<Conversation | undefined>;
  /** A channel or chat, and when the bot left a whole team: all its channels; and what waits to be said there. */
  forget(where: Pick<Where, 'conversationId' | 'teamId'>): Promise<void>;
}

const row = z
  .object({
    id: z.string(),
    kind: z.enum(['personal', 'group', 'channel']),
    team_id: z.string().nullable(),
    tenant_id: z.string(),
    service_url: z.string(),
    bot_id: z.string(),
    person_id: z.string().nullable(),
  })
  .transform(
    (r): Conversation => ({
      ...r,
      teamId: r.team_id,
      tenantId: r.tenant_id,
      serviceUrl: r.service_url,
      botId: r.bot_id,
      personId: r.person_id,
    }),
  );

/** How many conversations are remembered so that an activity costs no query. */
const most = 10_000;
/** Milliseconds in which somebody who is seen again and again is not looked up as out of reach. */
const oftenEnough = 60_000;

export function createConversations(db: Database, now: () => Date = () => new Date()): Conversations {
  const known = new Map<string, { address: string; at: number }>();
  const address = ({ serviceUrl, botId, tenantId, teamId, personId }: Conversation): string =>
    [serviceUrl, botId, tenantId, teamId, personId].join('\n');

  async function keep({ id: given, kind, teamId, tenantId, serviceUrl, botId, personId }: Conversation) {
    const id = withoutThread(given);
    const { rows } = await sql`
      insert into teams_conversation (id, kind, team_id, tenant_id, service_url, bot_id, person_id)
      values (${id}, ${kind}, ${teamId}, ${tenantId}, ${serviceUrl}, ${botId}, ${personId})
      on conflict (id) do update
        set team_id = excluded.team_id, tenant_id = excluded.tenant_id, service_url = excluded.service_url,
          bot_id = excluded.bot_id, person_id = excluded.person_id
      returning (xmax = 0) as added`.execute(db);
    const added = z.array(z.object({ added: z.boolean() })).parse(rows)[0]?.added ?? false;
    // Somebody has one chat with the bot: the newest.
    if (added && personId !== null) {
      await sql`delete from teams_conversation where person_id = ${personId} and id <> ${id}`.execute(db);
    }
    return added;
  }

  const addressesOf = ({ id, personId: person }: Conversation): string[] =>
    person === null ? [id] : [id, addressOfPerson(personId.parse(person))];

  return {
    keep,
    async seen(conversation) {
      const at = performance.now();
      const before = known.get(conversation.id);
      const same = before?.address === address(conversation);
      // Only for people it matters: a channel is tried again at each new message anyway.
      if (same && (conversation.personId === null || at - before.at < oftenEnough)) return false;
      const added = same ? false : await keep(conversation);
      await clear(db, addressesOf(conversation));
      if (known.size >= most) known.clear();
      known.set(conversation.id, { address: address(conversation), at });
      return added;
    },
    async find(id) {
      const { rows } = await sql`select * from teams_conversation where id = ${withoutThread(id)}`.execute(db);
      return z.array(row).parse(rows)[0];
    },
    async forget({ conversationId, teamId }) {
      known.clear();
      await db.transaction().execute(async (tx) => {
        const { rows } = await sql`
          delete from teams_conversation where id = ${conversationId} or team_id = ${teamId} returning *`.execute(tx);
        const gone = z.array(row).parse(rows);
        await removeAllTo(tx, [conversationId, ...gone.flatMap(addressesOf)]);
        await clear(tx, [conversationId, ...gone.flatMap(addressesOf)]);
        // Teams may still deliver there; whoever sent the bot away is left alone until seen again (platform.md 33).
        const people = gone
          .filter(({ kind }) => kind === 'personal')
          .flatMap(addressesOf)
          .filter((each) => isPerson(each));
        if (people.length === 0) return;
        const since = localDate(now());
        await remember(
          tx,
          people.map((each) => ({ address: each, problem: 'not-installed', since })),
        );
      });
    },
  };
}
