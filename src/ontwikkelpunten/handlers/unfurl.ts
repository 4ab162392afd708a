import { localDate } from '../../shared/time.ts';
import { type Asked, type Reply, showCard } from '../../slice.ts';
import { openIn } from '../chain.ts';
import { openPunten, puntByItem } from '../find-store.ts';
import { summaryView } from '../overview-cards.ts';
import { shareView } from '../punt-cards.ts';
import { pointedAt, rowUrl } from '../row-url.ts';
import { listUrl } from '../sync-store.ts';
import { lateCount, perStatus } from '../tally-store.ts';

const mostInShort = 3;

/** The address of a row of the list, or of the list, as a card. */
export async function unfurl({ input, turn, ports }: Asked<string, null>): Promise<Reply> {
  const { db } = ports;
  const url = await listUrl(db);
  const at = url === null ? null : pointedAt(url, input);
  if (url === null || at === null) return { show: 'nothing' };
  if (at === 'list') {
    const [counts, late, first] = await Promise.all([
      perStatus(db, null),
      lateCount(db, null, localDate(turn.now)),
      openPunten(db, null, { skip: 0, most: mostInShort }),
    ]);
    return showCard(summaryView({ open: openIn(counts), late, first, url }));
  }
  const punt = await puntByItem(db, at.row);
  return punt ? showCard(shareView(punt, rowUrl(url, at.row))) : { show: 'nothing' };
}
