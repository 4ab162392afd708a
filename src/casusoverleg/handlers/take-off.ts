import { bookingTexts as texts } from '../booking-texts.ts';
import { saveSettled } from '../send-store.ts';
import { putOff } from './put-off.ts';
import type { Sent, Went } from './send.ts';
import { tellPlanner } from './tell-planner.ts';

/** It is not held: it goes from the calendar, and who was invited hears of it. */
export async function takeOff(sent: Sent): Promise<Went> {
  const { overleg, sending, ports, turn } = sent;
  if (overleg.seen === null) return 'wait';
  const outcome = await ports.agenda.cancel(overleg.organiser, overleg.seen.eventId, texts.cancelComment);
  if (outcome.is !== 'cancelled' && outcome.is !== 'gone') return putOff(sent, outcome);
  const telling = await tellPlanner(ports, overleg, sending);
  await turn.save(async (tx) => {
    await saveSettled(tx, overleg.id, overleg.version);
    await telling(tx, overleg, {
      isRoutine: true,
      heading: texts.cancelled,
      summary: texts.cancelledSummary(overleg),
      lines: [texts.cancelledTold],
      isGone: true,
    });
  });
  ports.log.info('casusoverleg.cancelled', { was: outcome.is });
  return 'on';
}
