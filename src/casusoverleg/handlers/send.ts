// The job that makes the calendar equal to our record. No transaction is open while Outlook is asked, and whatever is lost or
// dies on the way: in the end there is one meeting, everybody is invited once, and the record knows it.
import type { JobPorts } from '../../ports.ts';
import type { Overleg, OverlegId } from '../overleg.ts';
import { overlegById } from '../overleg-store.ts';
import { unsent as dueOf, sendingOf } from '../send-store.ts';
import { nextStep, type Sending } from '../sending.ts';
import { aloneWith, type Turn } from './alone-with.ts';
import { book } from './book.ts';
import { change } from './change.ts';
import { lapse, settle } from './lapse.ts';
import { lookWhether } from './look-whether.ts';
import { sendSoon } from './send-soon.ts';
import { takeOff } from './take-off.ts';

/** One casusoverleg that is being sent. */
export interface Sent {
  overleg: Overleg;
  sending: Sending;
  ports: JobPorts;
  turn: Turn;
}

/** `on`: there may be more to do at once. `wait`: it was put off, or there is nothing left. */
export type Went = 'on' | 'wait';

/** A casusoverleg that is changed again and again while it is sent gets its turn another time. */
const mostSteps = 8;
/** Seconds until it is tried again when another process is at it. */
const otherTurn = 3;

export async function send({ overleg: id }: { overleg: OverlegId }, ports: JobPorts): Promise<void> {
  const wasAlone = await aloneWith(ports, id, async (turn) => {
    for (let steps = 0; steps < mostSteps; steps += 1) if ((await step(id, ports, turn)) === 'wait') return;
  });
  if (!wasAlone) await sendSoon(ports.db, ports, id, otherTurn);
}

async function step(id: OverlegId, ports: JobPorts, turn: Turn): Promise<Went> {
  const [overleg, sending] = await Promise.all([overlegById(ports.db, id), sendingOf(ports.db, id)]);
  if (!overleg || !sending) return 'wait';
  const sent: Sent = { overleg, sending, ports, turn };
  switch (nextStep(overleg, sending, ports.now())) {
    case 'nothing':
      return 'wait';
    case 'settle':
      return settle(sent);
    case 'lapse':
      return lapse(sent);
    case 'book':
      return book(sent, false);
    case 'book-again':
      return book(sent, true);
    case 'look':
      return lookWhether(sent);
    case 'change':
      return change(sent);
    case 'cancel':
      return takeOff(sent);
  }
}

const most = 100;

/** Beat: what waits for its time, or lost its job. */
export async function unsent(ports: JobPorts): Promise<void> {
  const due = await dueOf(ports.db, ports.now(), most);
  if (due.length === 0) return;
  const jobs = due.map((id) => ({ payload: { overleg: id }, key: id }));
  await ports.jobs.enqueueAll(ports.db, 'casusoverleg.send', jobs);
}
