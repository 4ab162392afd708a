import type { Card } from '../../card.ts';
import type { Database } from '../../ports.ts';
import type { Rhythm } from '../../shared/occurrence.ts';
import type { Wijkteam, WijkteamId } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import type { SaveAnswer } from '../cards.ts';
import { change, type Slot } from '../own-words.ts';
import { addOwnWords, ownWords } from '../store.ts';
import { texts } from '../texts.ts';
import { card } from './edit.ts';

export async function save(asked: Asked<SaveAnswer, Wijkteam>): Promise<Reply> {
  const { rhythm, question, words } = asked.input;
  if (question === null || words === '') {
    return refuse('words-incomplete', texts.incomplete, await formAgain(asked, texts.incomplete));
  }
  const changed = await reword(asked.ports.db, asked.subject.id, rhythm, question, words);
  return showCard(await card(asked, rhythm, { notice: changed ? texts.saved : texts.same }));
}

/** The form once more, with everything that was filled in and what to change. */
export const formAgain = (asked: Asked<SaveAnswer, Wijkteam>, problem: string): Promise<Card> =>
  card(asked, asked.input.rhythm, { problem, question: asked.input.question, words: asked.input.words });

/** Adds a version with other words for one question (`null`: the standard ones); false when they were that already. */
export async function reword(
  db: Database,
  wijkteam: WijkteamId,
  rhythm: Rhythm,
  question: Slot,
  to: string | null,
): Promise<boolean> {
  // Two people who change different questions at once both get their way: who comes second reads the first one's.
  for (;;) {
    const own = await ownWords(db, wijkteam, rhythm);
    if ((own.words[question] ?? null) === to) return false;
    const next = { version: own.version + 1, words: change(own.words, question, to) };
    if (await addOwnWords(db, wijkteam, rhythm, next)) return true;
  }
}
