// All SQL on the table ritme_missed: what should have opened and did not.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import { type Occurrence, type Rhythm, rhythm } from '../shared/occurrence.ts';
import { type WijkteamId, wijkteamId } from '../shared/wijkteam.ts';

export interface Missed {
  wijkteam: WijkteamId;
  rhythm: Rhythm;
  /** yyyy-MM-dd */
  date: string;
}

const missedRow = z
  .object({ wijkteam_id: wijkteamId, rhythm, date: z.string() })
  .transform(({ wijkteam_id, ...rest }): Missed => ({ ...rest, wijkteam: wijkteam_id }));

/** Whether it was new: another instance may have been first. */
export async function keepMissed(db: Database, wijkteam: WijkteamId, occurrence: Occurrence): Promise<boolean> {
  const { rows } = await sql`
    insert into ritme_missed (wijkteam_id, rhythm, date, closed_at)
    values (${wijkteam}, ${occurrence.rhythm}, ${occurrence.date}, ${occurrence.closesAt})
    on conflict do nothing returning date`.execute(db);
  return rows.length > 0;
}

/** Those that closed between two instants, the newest first. */
export async function missedBetween(db: Database, from: Date, until: Date): Promise<Missed[]> {
  const { rows } = await sql`
    select wijkteam_id, rhythm, date from ritme_missed where closed_at >= ${from} and closed_at <= ${until}
    order by closed_at desc, wijkteam_id`.execute(db);
  return z.array(missedRow).parse(rows);
}

/** Leaves only those that closed between two instants: what a clock that ran ahead called missed was not. */
export async function keepOnlyMissedBetween(db: Database, from: Date, until: Date): Promise<void> {
  await sql`delete from ritme_missed where closed_at < ${from} or closed_at > ${until}`.execute(db);
}
