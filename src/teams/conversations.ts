// Where the bot may speak, and through which address: the table teams_conversation and a memory in front of it.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database, Where } from '../ports.ts';

export interface Conversation {
  id: string;
  kind: Where['kind'];
  teamId: string | null;
  tenantId: string;
  serviceUrl: string;
  botId: string;
}

export interface Conversations {
  /** Keeps the newest address of a conversation; true when it was not known yet. */
  seen(conversation: Conversation): Promise<boolean>;
  find(id: string): Promise<Conversation | undefined>;
  /** A channel or chat, and when the bot left a whole team: all its channels. */
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
  })
  .transform(
    (r): Conversation => ({
      ...r,
      teamId: r.team_id,
      tenantId: r.tenant_id,
      serviceUrl: r.service_url,
      botId: r.bot_id,
    }),
  );

/** How many conversations are remembered so that an activity costs no query. */
const most = 10_000;

export function createConversations(db: Database): Conversations {
  const addresses = new Map<string, string>();
  const address = ({ serviceUrl, botId, tenantId, teamId }: Conversation): string =>
    [serviceUrl, botId, tenantId, teamId].join('\n');

  return {
    async seen(conversation) {
      if (addresses.get(conversation.id) === address(conversation)) return false;
      const { id, kind, teamId, tenantId, serviceUrl, botId } = conversation;
      const { rows } = await sql`
        insert into teams_conversation (id, kind, team_id, tenant_id, service_url, bot_id)
        values (${id}, ${kind}, ${teamId}, ${tenantId}, ${serviceUrl}, ${botId})
        on conflict (id) do update
          set team_id = excluded.team_id, tenant_id = excluded.tenant_id, service_url = excluded.service_url, bot_id = excluded.bot_id
        returning (xmax = 0) as added`.execute(db);
      if (addresses.size >= most) addresses.clear();
      addresses.set(id, address(conversation));
      return z.array(z.object({ added: z.boolean() })).parse(rows)[0]?.added ?? false;
    },
    async find(id) {
      const { rows } = await sql`select * from teams_conversation where id = ${id}`.execute(db);
      return z.array(row).parse(rows)[0];
    },
    async forget({ conversationId, teamId }) {
      addresses.clear();
      await sql`delete from teams_conversation where id = ${conversationId} or team_id = ${teamId}`.execute(db);
    },
  };
}
