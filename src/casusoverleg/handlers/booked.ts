import type { Database } from '../../ports.ts';
import type { Overleg } from '../overleg.ts';
import { lockOverleg } from '../overleg-store.ts';
import { isSameSeen } from '../watch.ts';

/** In the calendar, and planned. */
export type Booked = Overleg & { seen: NonNullable<Overleg['seen']> };
export const isBooked = (overleg: Overleg | undefined): overleg is Booked =>
  overleg?.status === 'gepland' && overleg.seen !== null;

/**
 * The row, locked, as it was when the calendar was read. Undefined when it was changed meanwhile, here or by another
 * instance: then it is looked at again.
 */
export async function asItWas(tx: Database, overleg: Booked): Promise<Booked | undefined> {
  const now = await lockOverleg(tx, overleg.id);
  const isSame =
    isBooked(now) &&
    now.version === overleg.version &&
    now.sentVersion === overleg.sentVersion &&
    now.from.getTime() === overleg.from.getTime() &&
    isSameSeen(now.seen, overleg.seen);
  return isSame ? now : undefined;
}
