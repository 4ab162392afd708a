import type { JobPorts } from '../../ports.ts';
import { daysLater, localDate } from '../../shared/time.ts';
import { removePast } from '../person-store.ts';
import { removeFreesBefore } from '../store.ts';

/** Longer than anything looks back. */
const freesKeptDays = 30;

/** What people said about days that are over is erased, and free days that nobody looks back at. */
export async function tidy({ db, now }: JobPorts): Promise<void> {
  const today = localDate(now());
  await removePast(db, today);
  await removeFreesBefore(db, daysLater(today, -freesKeptDays));
}
