import type { Card } from '../../card.ts';
import type { Ports, Turn } from '../../ports.ts';
import type { Wijkteam } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { linkChannel, renameWijkteam, wijkteamByName } from '../store.ts';
import { texts } from '../texts.ts';

/** How the rhythm of a wijkteam is shown. */
export interface Rhythm {
  overview(wijkteam: Wijkteam, turn: Turn, ports: Ports): Promise<Card>;
  /** Right after linking: what is there already, or the form to begin with. */
  first(wijkteam: Wijkteam, turn: Turn, ports: Ports): Promise<Card>;
}

export const link =
  (rhythm: Rhythm) =>
  async ({ input, subject, turn, ports }: Asked<{ name: string }, Wijkteam | undefined>): Promise<Reply> => {
    const { conversationId, tenantId, teamId } = turn.where;
    const existing = await wijkteamByName(ports.db, tenantId, input.name);
    // A role in one wijkteam is no right to take another wijkteam's channel away.
    if (existing && existing.conversationId !== conversationId) {
      const roles = await ports.wijkteams.roles(turn.who.id, existing.id);
      if (!roles.has('beheerder') && !roles.has('projectleider') && !roles.has('teammanager')) {
        return refuse('wijkteam-of-others', texts.notYours(existing.name));
      }
    }
    // A name that is new is another name for the wijkteam of this channel: its rhythm, roles and history stay with it.
    const renamed = subject && !existing ? await renameWijkteam(ports.db, subject.id, input.name) : undefined;
    const linked =
      renamed ??
      (await linkChannel(ports.db, { id: turn.newId(), name: input.name, conversationId, tenantId, teamId }));
    ports.wijkteams.forget();
    await ports.wijkteams.readAnew(linked.id);
    return showCard(await rhythm.first(linked, turn, ports));
  };
