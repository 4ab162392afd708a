import type { JobPorts } from '../../ports.ts';
import { wijkOf } from '../../shared/wijkteam.ts';
import { offAgenda, onAgenda } from '../casus-store.ts';
import type { Overleg } from '../overleg.ts';
import { lockOverleg } from '../overleg-store.ts';
import { calledOffView } from '../watch-cards.ts';
import { saveCalledOff } from '../watch-store.ts';
import { addressOfPlanner } from './hearers.ts';
import { showAgenda } from './show-agenda.ts';

/**
 * Somebody cancelled or deleted it in the calendar: it is not held, its casussen wait again, who planned it hears so.
 * Nothing is sent: it is gone from the calendar already, and it is never put there anew. Told once, whoever finds it first.
 */
export async function calledOffByHand(overleg: Overleg, ports: JobPorts): Promise<void> {
  const [to, wijkteam] = await Promise.all([addressOfPlanner(ports, overleg), ports.wijkteams.byId(overleg.wijkteam)]);
  await ports.db.transaction().execute(async (tx) => {
    const locked = await lockOverleg(tx, overleg.id);
    if (locked?.status !== 'gepland') return;
    const casussen = (await onAgenda(tx, locked.id)).filter(({ status }) => status === 'gepland').length;
    await saveCalledOff(tx, locked.id);
    await offAgenda(tx, locked.id, ports.now());
    if (wijkteam) {
      const card = calledOffView(locked, wijkOf(wijkteam), casussen);
      await ports.chat.show(
        tx,
        to.map((address) => ({
          ...{ key: `casusoverleg/called-off/${locked.id}`, to: address, card },
          ...{ unsure: 'repeat' as const, after: 'forget' as const },
        })),
      );
    }
    await showAgenda(tx, ports, locked.id, ports.now());
  });
}
