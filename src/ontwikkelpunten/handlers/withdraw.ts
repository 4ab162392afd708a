import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import type { Ronde } from '../ronde.ts';
import { doneView } from '../ronde-cards.ts';
import { closeRonde, lockRonde } from '../ronde-store.ts';
import { rondeTexts as texts } from '../ronde-texts.ts';
import { actor } from './about.ts';
import { tellEnd, whoHears } from './tell-end.ts';

/** The projectleider takes the ronde back; nothing is decided, and another one may be made. */
export async function withdraw(asked: Asked<unknown, Ronde>): Promise<Reply> {
  const { subject, turn, ports } = asked;
  const by = await actor(turn, ports);
  const { deciders } = await whoHears(subject, turn.who.id, ports);
  const { ronde, isNew } = await ports.db.transaction().execute(async (tx) => {
    const found = await lockRonde(tx, subject.id);
    if (!found || found.closed) return { ronde: found, isNew: false };
    await closeRonde(tx, found.id, { as: 'withdrawn', by: by.name, now: turn.now });
    const after: Ronde = { ...found, closed: { as: 'withdrawn', by: by.name } };
    await tellEnd(tx, after, { deciders, others: new Map() }, asked);
    return { ronde: after, isNew: true };
  });
  if (!ronde) return refuse('ronde-unknown', texts.gone);
  if (isNew || ronde.closed?.by === by.name) return showCard(doneView(ronde));
  return refuse('ronde-closed', texts.wasClosed, doneView(ronde, texts.wasClosed));
}
