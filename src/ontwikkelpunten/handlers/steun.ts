import type { Database, Ports, Turn } from '../../ports.ts';
import { localDate } from '../../shared/time.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { type Actor, isOpen, type Punt, type PuntId } from '../punt.ts';
import { addSteun, supportersOf, takeSteun } from '../steun-store.ts';
import { lockPunt } from '../store.ts';
import { texts } from '../texts.ts';
import { puntShown } from './punt.ts';
import { recordChange } from './record.ts';

/** A count that follows from what people did is the bot's own doing. */
const bot: Actor = { id: null, name: 'Dagstart' };

export const support = (asked: Asked<{ punt: PuntId }, Punt>): Promise<Reply> => supporting(asked, '');

/** "Zelfde punt": support instead of a new point. */
export const same = (asked: Asked<{ punt: PuntId; back: string }, Punt>): Promise<Reply> =>
  supporting(asked, asked.input.back, texts.supportedSame);

/** Supporting twice is supporting once. */
async function supporting(
  { subject, turn, ports }: Asked<unknown, Punt>,
  back: string,
  said: (punt: Punt) => string = texts.supported,
): Promise<Reply> {
  if (subject.fields.reporterId === turn.who.id) {
    return refuse(
      'own-point',
      texts.ownPoint,
      await puntShown(subject, turn, ports, { problem: texts.ownPoint, back }),
    );
  }
  if (!isOpen(subject)) {
    const problem = texts.settledPoint(subject.fields.status);
    return refuse('punt-settled', problem, await puntShown(subject, turn, ports, { problem, back }));
  }
  const punt = await counted(ports, subject, turn, (tx) => addSteun(tx, subject.id, turn.who.id, localDate(turn.now)));
  return showCard(await puntShown(punt, turn, ports, { notice: said(punt), back }));
}

export async function unsupport({ subject, turn, ports }: Asked<{ punt: PuntId }, Punt>): Promise<Reply> {
  const punt = await counted(ports, subject, turn, (tx) => takeSteun(tx, subject.id, turn.who.id));
  return showCard(await puntShown(punt, turn, ports, { notice: texts.supportTaken }));
}

/** The count follows the table in the same transaction, one at a time per point. */
async function counted(
  ports: Ports,
  subject: Punt,
  { now, newId }: Turn,
  change: (tx: Database) => Promise<boolean>,
): Promise<Punt> {
  const punt = await ports.db.transaction().execute(async (tx) => {
    // Erased meanwhile: then there is nothing to support.
    if (!(await lockPunt(tx, subject.id))) return undefined;
    await change(tx);
    const steun = (await supportersOf(tx, subject.id)).length;
    return recordChange(tx, ports, subject.id, { steun }, { by: bot, now, newId });
  });
  return punt ?? subject;
}
