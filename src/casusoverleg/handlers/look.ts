// Whether somebody changed a casusoverleg in the calendar by hand, and what follows. Only our own event is read, by its id.
import type { AgendaProblem, JobPorts, MeetingNow } from '../../ports.ts';
import type { OverlegId } from '../overleg.ts';
import { overlegById } from '../overleg-store.ts';
import { sendingOf } from '../send-store.ts';
import { believedAfter, nextLook } from '../watch.ts';
import { lookAgain, noTrouble, wasGone, wasMissed, wasThere } from '../watch-store.ts';
import { type Booked, isBooked } from './booked.ts';
import { calledOffByHand } from './called-off.ts';
import { followChanges } from './follow-changes.ts';
import { tellTrouble } from './tell-trouble.ts';

/** Also before our own change is sent, so that it does not undo what somebody did by hand. */
export async function lookAt(id: OverlegId, ports: JobPorts): Promise<void> {
  // Read before the calendar, so that what is sent from now on is known to be later.
  const [overleg, sending] = await Promise.all([overlegById(ports.db, id), sendingOf(ports.db, id)]);
  if (!isBooked(overleg)) return;
  const outcome = await ports.agenda.read(overleg.organiser, overleg.seen.eventId);
  switch (outcome.is) {
    case 'done':
      return isThere(overleg, outcome.meeting, ports, Boolean(sending?.tried));
    case 'gone':
      return isGone(overleg, ports);
    case 'problem':
      return isInTrouble(overleg, outcome.problem, ports);
    default:
      return missed(overleg, ports);
  }
}

async function isThere(overleg: Booked, meeting: MeetingNow, ports: JobPorts, isTrying: boolean): Promise<void> {
  await wasThere(ports.db, overleg.id);
  await noTrouble(ports.db, overleg.organiser, 'look');
  return meeting.cancelled ? calledOffByHand(overleg, ports) : followChanges(overleg, meeting, ports, isTrying);
}

/** Looked at twice: a calendar may not know for a moment what it was just given. */
async function isGone(overleg: Booked, ports: JobPorts): Promise<void> {
  const now = ports.now();
  const since = await wasGone(ports.db, overleg.id, now);
  if (now.getTime() - since.getTime() >= believedAfter) return calledOffByHand(overleg, ports);
  await lookAgain(ports.db, overleg.id, new Date(now.getTime() + believedAfter));
}

async function isInTrouble(overleg: Booked, problem: AgendaProblem, ports: JobPorts): Promise<void> {
  if (problem.kind !== 'unreachable') await tellTrouble(overleg, problem, ports);
  await missed(overleg, ports);
}

async function missed(overleg: Booked, ports: JobPorts): Promise<void> {
  const misses = await wasMissed(ports.db, overleg.id);
  await lookAgain(ports.db, overleg.id, nextLook(overleg, ports.now(), misses));
}
