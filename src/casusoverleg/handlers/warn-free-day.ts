import type { JobPorts } from '../../ports.ts';
import { localDate } from '../../shared/time.ts';
import { wijkOf } from '../../shared/wijkteam.ts';
import type { Overleg } from '../overleg.ts';
import { lockOverleg } from '../overleg-store.ts';
import { changedView } from '../watch-cards.ts';
import { takeWarning } from '../watch-store.ts';
import { watchTexts as texts } from '../watch-texts.ts';
import { addressOfPlanner } from './hearers.ts';

/** Nobody works on the day of a casusoverleg, which was not so when it was booked: told once. */
export async function warnFreeDay(overleg: Overleg, why: string, ports: JobPorts): Promise<void> {
  const [to, wijkteam] = await Promise.all([addressOfPlanner(ports, overleg), ports.wijkteams.byId(overleg.wijkteam)]);
  if (!wijkteam) return;
  await ports.db.transaction().execute(async (tx) => {
    const locked = await lockOverleg(tx, overleg.id);
    if (locked?.status !== 'gepland' || locked.from.getTime() !== overleg.from.getTime()) return;
    if (!(await takeWarning(tx, overleg.id, localDate(overleg.from)))) return;
    const card = changedView(
      { overleg: locked, wijk: wijkOf(wijkteam) },
      { lines: [texts.freeLater(overleg, why)], warnings: [], canMove: true, canDropRoom: false },
    );
    await ports.chat.show(
      tx,
      to.map((address) => ({
        ...{ key: `casusoverleg/changed/${ports.newId()}`, to: address, card },
        ...{ unsure: 'repeat' as const, after: 'forget' as const },
      })),
    );
  });
}
