import { wijkOf } from '../../shared/wijkteam.ts';
import type { Asked, Hit, Reply } from '../../slice.ts';
import { newestPunten, perPage, puntenWith } from '../find-store.ts';
import type { Punt } from '../punt.ts';
import { shareView } from '../punt-cards.ts';
import { metaOf } from '../punt-line.ts';
import { urlOf } from '../row-url.ts';
import { numberIn, wordsIn } from '../search-words.ts';
import { puntByNumber } from '../store.ts';
import { listUrl } from '../sync-store.ts';
import { texts } from '../texts.ts';

/** By number, by words, or without either the newest of the own wijken. */
export async function search(asked: Asked<{ text: string; skip: number }, null>): Promise<Reply> {
  const found = await foundFor(asked);
  const list = await listUrl(asked.ports.db);
  return { show: 'hits', hits: found.map((punt) => hitOf(punt, list)) };
}

async function foundFor({ input, turn, ports }: Asked<{ text: string; skip: number }, null>): Promise<Punt[]> {
  const { text, skip } = input;
  const part = { skip, most: perPage };
  const number = numberIn(text);
  if (number !== null) {
    const one = skip === 0 ? await puntByNumber(ports.db, number) : undefined;
    if (one || skip > 0) return one ? [one] : [];
  }
  if (text.trim() !== '') return puntenWith(ports.db, wordsIn(text), part);
  const own = await ports.wijkteams.of(turn.who.id);
  return newestPunten(
    ports.db,
    own.map((each) => wijkOf(each).toLowerCase()),
    part,
  );
}

const hitOf = (punt: Punt, list: string | null): Hit => ({
  title: `${texts.named(punt)} · ${punt.fields.title}`,
  text: metaOf(punt),
  card: shareView(punt, urlOf(list, punt)),
});
