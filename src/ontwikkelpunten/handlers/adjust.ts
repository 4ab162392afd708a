import type { Card } from '../../card.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { adjusted, type Ronde } from '../ronde.ts';
import type { AdjustAnswer } from '../ronde-answers.ts';
import { adjustView } from '../ronde-cards.ts';
import { changeItems, lockRonde } from '../ronde-store.ts';
import { rondeTexts as texts } from '../ronde-texts.ts';
import { rondeCard } from './ronde.ts';

/** The form to give one point of the ronde another priority. */
export async function adjust({ subject, roles, ports }: Asked<unknown, Ronde>): Promise<Reply> {
  return showCard(subject.closed ? await rondeCard(ports.db, subject, roles) : adjustView(subject));
}

/** Nothing is decided by it yet: that is what confirming does. */
export async function saveAdjusted(asked: Asked<AdjustAnswer, Ronde>): Promise<Reply> {
  const { input, roles, ports } = asked;
  const { punt, moscow, reason } = input;
  if (punt === '' || moscow === '' || reason === '') {
    return refuse('adjustment-incomplete', texts.incomplete, await adjustAgain(asked, texts.incomplete));
  }
  const after = await ports.db.transaction().execute(async (tx) => {
    const ronde = await lockRonde(tx, input.ronde);
    if (!ronde || ronde.closed) return ronde;
    const items = adjusted(ronde.items, punt, { chosen: moscow, reason });
    if (!items) return 'not-in-it';
    // Pressed twice nothing changes, and whoever saw it once has seen it.
    if (JSON.stringify(items) === JSON.stringify(ronde.items)) return ronde;
    await changeItems(tx, ronde.id, items);
    return { ...ronde, items, version: ronde.version + 1 };
  });
  if (after === undefined) return refuse('ronde-unknown', texts.gone);
  if (after === 'not-in-it') {
    return refuse('adjustment-incomplete', texts.incomplete, await adjustAgain(asked, texts.incomplete));
  }
  if (after.closed) {
    const notice = texts.wasClosed;
    return refuse('ronde-closed', notice, await rondeCard(ports.db, after, roles, { notice }));
  }
  return showCard(await rondeCard(ports.db, after, roles, { notice: texts.adjusted }));
}

export const adjustAgain = async ({ input, subject }: Asked<AdjustAnswer, Ronde>, problem: string): Promise<Card> =>
  adjustView(subject, { ...input, problem });
