import { wijkOf } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import type { Overleg } from '../overleg.ts';
import { changeOverleg, lockOverleg } from '../overleg-store.ts';
import { changedView } from '../watch-cards.ts';
import { watchTexts as texts } from '../watch-texts.ts';
import { sendSoon } from './send-soon.ts';
import { showAgenda } from './show-agenda.ts';

/** The room is not free: it goes on online. Pressing twice takes it away once. */
export async function withoutRoom({ subject, turn, ports }: Asked<unknown, Overleg>): Promise<Reply> {
  const wijkteam = await ports.wijkteams.byId(subject.wijkteam);
  if (!wijkteam || subject.status === 'afgezegd') return refuse('overleg-cancelled', texts.isCalledOff);
  if (subject.until <= turn.now) return refuse('overleg-over', texts.isOver);
  const done = await ports.db.transaction().execute(async (tx) => {
    const locked = await lockOverleg(tx, subject.id);
    if (locked?.status !== 'gepland' || locked.room === null) return false;
    await changeOverleg(tx, locked.id, { ...locked, room: null });
    await sendSoon(tx, ports, locked.id);
    await showAgenda(tx, ports, locked.id, turn.now);
    return true;
  });
  const line = done ? texts.withoutRoom : texts.noRoom;
  return showCard(
    changedView(
      { overleg: subject, wijk: wijkOf(wijkteam) },
      { lines: [line], warnings: [], canMove: false, canDropRoom: false },
    ),
  );
}
