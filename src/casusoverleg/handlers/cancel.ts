import { type Asked, type Reply, showCard } from '../../slice.ts';
import { isAhead } from '../booking-cards.ts';
import { bookingTexts as texts } from '../booking-texts.ts';
import { offAgenda } from '../casus-store.ts';
import type { Overleg } from '../overleg.ts';
import { changeOverleg, lockOverleg } from '../overleg-store.ts';
import { busyView } from '../plan-cards.ts';
import { unlessAhead } from './overleg.ts';
import { sendSoon } from './send-soon.ts';
import { showAgenda } from './show-agenda.ts';

/** Its casussen wait again at once; the calendar follows. Pressing twice cancels once. */
export async function cancel(asked: Asked<unknown, Overleg>): Promise<Reply> {
  const { subject, turn, ports } = asked;
  const done = await ports.db.transaction().execute(async (tx) => {
    const now = await lockOverleg(tx, subject.id);
    if (!now || !isAhead(now, turn.now)) return false;
    await changeOverleg(tx, now.id, { ...now, status: 'afgezegd' }, turn.who.id);
    await offAgenda(tx, now.id, turn.now);
    await sendSoon(tx, ports, now.id);
    await showAgenda(tx, ports, now.id, turn.now);
    return true;
  });
  if (!done && subject.status !== 'afgezegd') return (await unlessAhead(asked, subject)) ?? cancelling(subject);
  return cancelling(subject);
}

const cancelling = (overleg: Overleg): Reply =>
  showCard(
    busyView(texts.cancelling(overleg), [texts.waitAgain, texts.toldInOwnChat], {
      wijkteam: overleg.wijkteam,
      overleg: overleg.id,
    }),
  );
