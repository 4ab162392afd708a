import type { Ports, Turn } from '../../ports.ts';
import type { Reply } from '../../slice.ts';
import { withdraw } from '../store.ts';

/** The bot was removed from the channel: what was open ends without a dagbeeld. */
export async function abandon(turn: Turn, ports: Ports): Promise<Reply> {
  for (const { id } of await ports.wijkteams.at(turn.where)) await withdraw(ports.db, id, turn.now);
  return { show: 'nothing' };
}
