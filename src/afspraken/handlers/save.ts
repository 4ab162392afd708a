import type { Card } from '../../card.ts';
import { localDate } from '../../shared/time.ts';
import type { Wijkteam } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { afspraakId, settle } from '../afspraak.ts';
import type { SaveAnswer } from '../cards.ts';
import { alone, finishAfspraak, makeAfspraak } from '../store.ts';
import { texts } from '../texts.ts';
import { listCard } from './list.ts';

export async function save(asked: Asked<SaveAnswer, Wijkteam>): Promise<Reply> {
  const { input, subject: wijkteam, turn, ports } = asked;
  if (input.done === null && input.made === '') {
    return refuse('afspraak-empty', texts.empty, await formAgain(asked, texts.empty));
  }
  const today = localDate(turn.now);
  const settled = await alone(ports.db, wijkteam.id, async (tx, open) => {
    const decided = settle(open, input.done, input.made);
    if (decided.finish !== null) await finishAfspraak(tx, decided.finish, today);
    if (decided.make !== null) {
      const id = afspraakId.parse(turn.newId());
      await makeAfspraak(tx, wijkteam.id, { id, text: decided.make, madeOn: today });
    }
    return decided;
  });
  if (settled.made === 'full') return refuse('afspraken-full', texts.full, await formAgain(asked, texts.full));
  const notice = [...texts.done[settled.done], ...texts.made[settled.made]].join(' ');
  return showCard(await listCard(asked, { notice }));
}

/** The form once more, with everything that was filled in and what to change. */
export const formAgain = (asked: Asked<SaveAnswer, Wijkteam>, problem: string): Promise<Card> =>
  listCard(asked, { problem, done: asked.input.done, made: asked.input.made });
