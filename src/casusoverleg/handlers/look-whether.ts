import { postpone, saveNotThere, saveSeen } from '../send-store.ts';
import { seenOf, untilLook } from '../sending.ts';
import { putOff } from './put-off.ts';
import type { Sent, Went } from './send.ts';

/** No answer came when it was booked, and now it must stand at another moment or not at all: is it there? */
export async function lookWhether(sent: Sent): Promise<Went> {
  const { overleg, sending, ports, turn } = sent;
  const outcome = await ports.agenda.find(overleg.organiser, overleg.id, sending.tried ?? overleg);
  const isThere = outcome.is === 'done' && !outcome.meeting.cancelled;
  if (outcome.is !== 'done' && outcome.is !== 'gone') return putOff(sent, outcome);
  // It may still be made, and then it would stand there although it is cancelled: nobody waits for these looks.
  const wait = isThere || overleg.status === 'gepland' ? null : untilLook(overleg.id, sending);
  if (wait !== null) {
    const at = new Date(ports.now().getTime() + wait);
    await turn.save((tx) => postpone(tx, overleg.id, at, sending.toldProblem));
    return 'wait';
  }
  await turn.save((tx) =>
    isThere ? saveSeen(tx, overleg.id, seenOf(outcome.meeting, overleg.seen), null) : saveNotThere(tx, overleg.id),
  );
  return 'on';
}
