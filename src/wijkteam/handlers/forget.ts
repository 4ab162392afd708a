import type { Ports, Turn } from '../../ports.ts';
import type { Reply } from '../../slice.ts';
import { unlinkChannel } from '../store.ts';

/** The bot was removed: it forgets the channel and its people (platform.md 33, 37). */
export async function forget(turn: Turn, ports: Ports): Promise<Reply> {
  await unlinkChannel(ports.db, turn.where);
  ports.wijkteams.forget();
  return { show: 'nothing' };
}
