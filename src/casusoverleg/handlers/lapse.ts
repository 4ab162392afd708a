import { bookingTexts as texts } from '../booking-texts.ts';
import { offAgenda } from '../casus-store.ts';
import { changeOverleg, lockOverleg } from '../overleg-store.ts';
import { saveSettled } from '../send-store.ts';
import type { Sent, Went } from './send.ts';
import { showAgenda } from './show-agenda.ts';
import { tellPlanner } from './tell-planner.ts';

/** There is nothing to do in the calendar for what was changed. */
export async function settle({ overleg, turn }: Sent): Promise<Went> {
  await turn.save((tx) => saveSettled(tx, overleg.id, overleg.version));
  return 'on';
}

/** It is not booked after all: its casussen wait again, nobody was invited, and who plans hears why. */
export async function lapse(
  sent: Sent,
  why: { heading: string; lines: readonly string[] } = { heading: texts.lapsed, lines: [texts.lapsedWhy] },
): Promise<Went> {
  const { overleg, sending, ports, turn } = sent;
  const telling = await tellPlanner(ports, overleg, sending);
  await turn.save(async (tx) => {
    const now = await lockOverleg(tx, overleg.id);
    // Moved or cancelled meanwhile: looked at once more.
    if (now?.status !== 'gepland' || now.version !== overleg.version) return;
    const gone = { ...now, status: 'afgezegd' as const };
    await changeOverleg(tx, now.id, gone);
    await saveSettled(tx, now.id, now.version + 1);
    await offAgenda(tx, now.id, ports.now());
    await telling(tx, gone, { ...why, lines: [...why.lines, texts.waitAgain], isGone: true });
    await showAgenda(tx, ports, now.id, ports.now());
  });
  ports.log.info('casusoverleg.not-booked', { reason: why.heading === texts.taken ? 'taken' : 'lapsed' });
  return 'on';
}
