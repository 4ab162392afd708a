import type { Card } from '../../card.ts';
import type { Database } from '../../ports.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import type { Actor, Punt } from '../punt.ts';
import { isAsItWas, type Ronde, type RondeItem } from '../ronde.ts';
import type { ConfirmAnswer } from '../ronde-answers.ts';
import { doneView } from '../ronde-cards.ts';
import { changeItems, closeRonde, lockRonde } from '../ronde-store.ts';
import { rondeTexts as texts } from '../ronde-texts.ts';
import { lockPunt } from '../store.ts';
import { actor } from './about.ts';
import { recordChange } from './record.ts';
import { rondeCard } from './ronde.ts';
import { tellEnd, whoHears } from './tell-end.ts';

type Outcome = { is: 'gone' } | { is: 'older' | 'closed' | 'confirmed'; ronde: Ronde };

/** The opdrachtgever takes the whole ronde as it stands. What changed since is never confirmed unseen: it is left out. */
export async function confirm(asked: Asked<ConfirmAnswer, Ronde>): Promise<Reply> {
  const { input, subject, roles, turn, ports } = asked;
  const by = await actor(turn, ports);
  const hears = await whoHears(subject, turn.who.id, ports);
  const outcome = await ports.db.transaction().execute(async (tx): Promise<Outcome> => {
    const ronde = await lockRonde(tx, input.ronde);
    if (!ronde) return { is: 'gone' };
    if (ronde.closed) return { is: 'closed', ronde };
    if (ronde.version !== input.version) return { is: 'older', ronde };
    const items = await settled(tx, ronde, by, asked);
    await changeItems(tx, ronde.id, items);
    await closeRonde(tx, ronde.id, { as: 'confirmed', by: by.name, now: turn.now });
    const after: Ronde = { ...ronde, items, closed: { as: 'confirmed', by: by.name } };
    await tellEnd(tx, after, hears, asked);
    return { is: 'confirmed', ronde: after };
  });
  switch (outcome.is) {
    case 'gone':
      return refuse('ronde-unknown', texts.gone);
    case 'older': {
      const said = { notice: texts.seenOlder, reason: input.reason };
      return refuse('ronde-changed', texts.seenOlder, await rondeCard(ports.db, outcome.ronde, roles, said));
    }
    case 'closed': {
      // Who confirmed it may press twice; another one is told that it has been done.
      if (outcome.ronde.closed?.by === by.name) return showCard(doneView(outcome.ronde));
      return refuse('ronde-closed', texts.wasClosed, doneView(outcome.ronde, texts.wasClosed));
    }
    case 'confirmed':
      return showCard(doneView(outcome.ronde));
  }
}

async function settled(
  tx: Database,
  ronde: Ronde,
  by: Actor,
  { input, turn, ports }: Asked<ConfirmAnswer, Ronde>,
): Promise<RondeItem[]> {
  const locked = new Map<string, Punt>();
  for (const id of ronde.items.map((item) => item.punt).sort()) {
    const punt = await lockPunt(tx, id);
    if (punt) locked.set(id, punt);
  }
  const items: RondeItem[] = [];
  for (const item of ronde.items) {
    if (!isAsItWas(item, locked.get(item.punt))) {
      items.push({ ...item, result: 'left-out' });
      continue;
    }
    const set = { moscow: item.chosen, prioriteitVast: true, status: 'geprioriteerd' };
    const reason = item.reason || input.reason || texts.asProposed;
    const { now, newId } = turn;
    await recordChange(tx, ports, item.punt, set, { by, reason, now, newId });
    items.push({ ...item, result: 'confirmed' });
  }
  return items;
}

export const confirmAgain = ({ input, subject, roles, ports }: Asked<ConfirmAnswer, Ronde>, problem: string) =>
  rondeCard(ports.db, subject, roles, { problem, reason: input.reason }) satisfies Promise<Card>;
