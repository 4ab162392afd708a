import { bookingTexts as texts } from '../booking-texts.ts';
import { overlegById } from '../overleg-store.ts';
import { saveSeen, saveTrying } from '../send-store.ts';
import { isSame, seenOf } from '../sending.ts';
import { noTrouble } from '../watch-store.ts';
import { linesOf } from './book.ts';
import { lookAt } from './look.ts';
import { meetingOf } from './meeting-of.ts';
import { putOff } from './put-off.ts';
import type { Sent, Went } from './send.ts';
import { showAgenda } from './show-agenda.ts';
import { tellPlanner } from './tell-planner.ts';

/** It stands in the calendar, but not as it must be. What somebody changed there by hand meanwhile is seen first. */
export async function change(sent: Sent): Promise<Went> {
  const { ports, sending, turn } = sent;
  const { id } = sent.overleg;
  // After a change of which no answer came, what stands there may be our own hand.
  if (sending.tried === null) await lookAt(id, ports);
  const overleg = await overlegById(ports.db, id);
  if (overleg?.status !== 'gepland' || overleg.seen === null || overleg.version <= overleg.sentVersion) return 'on';
  const before = { from: new Date(overleg.seen.from), until: new Date(overleg.seen.until) };
  const made = await meetingOf(overleg, ports);
  if ('is' in made) return putOff(sent, made);
  await turn.save((tx) => saveTrying(tx, id, overleg));
  const outcome = await ports.agenda.change(overleg.organiser, overleg.seen.eventId, made.meeting);
  if (outcome.is !== 'done') return putOff(sent, outcome);
  const isMoved = before.from.getTime() !== overleg.from.getTime();
  const telling = await tellPlanner(ports, overleg, sending);
  await turn.save(async (tx) => {
    const seen = seenOf(outcome.meeting, overleg.seen);
    await saveSeen(tx, id, seen, isSame(outcome.meeting, overleg) ? overleg.version : null);
    await noTrouble(tx, overleg.organiser, 'send');
    await showAgenda(tx, ports, id);
    // Whether the last change was a move is not known any more after a try of which no answer came.
    if (!isMoved && sending.tried === null) return;
    await telling(
      tx,
      { ...overleg, seen },
      {
        isRoutine: true,
        heading: isMoved ? texts.moved : texts.updated,
        summary: isMoved ? texts.movedSummary(overleg) : texts.updated,
        lines: [texts.movedTold, ...linesOf(made, overleg).slice(1)],
      },
    );
  });
  ports.log.info('casusoverleg.changed', { moved: isMoved });
  return 'on';
}
