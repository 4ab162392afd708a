import type { Ports, Turn } from '../../ports.ts';
import type { Reply } from '../../slice.ts';
import { withdrawAt } from '../store.ts';

/** The bot was removed from the channel: what was open ends without a dagbeeld. */
export async function abandon(turn: Turn, ports: Ports): Promise<Reply> {
  await withdrawAt(ports.db, turn.where.conversationId, turn.now);
  return { show: 'nothing' };
}
