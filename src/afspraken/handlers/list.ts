import { localDate } from '../../shared/time.ts';
import type { Wijkteam } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, showCard } from '../../slice.ts';
import { openView } from '../cards.ts';
import { openAfspraken } from '../store.ts';

export async function list({ subject: wijkteam, turn, ports }: Asked<unknown, Wijkteam>): Promise<Reply> {
  return showCard(openView(wijkteam, await openAfspraken(ports.db, wijkteam.id), localDate(turn.now)));
}
