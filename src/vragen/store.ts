// All SQL on the table vragen_own. Rows are only added, so every version that was ever asked stays.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../ports.ts';
import type { Rhythm } from '../shared/occurrence.ts';
import type { WijkteamId } from '../shared/wijkteam.ts';
import { noOwnWords, type OwnWords, words } from './own-words.ts';

const ownRow = z.object({ version: z.number(), words });

/** The words that hold now: those of the latest version. */
export async function ownWords(db: Database, wijkteam: WijkteamId, rhythm: Rhythm): Promise<OwnWords> {
  const { rows } = await sql`
    select version, words from vragen_own
    where wijkteam_id = ${wijkteam} and rhythm = ${rhythm} order by version desc limit 1`.execute(db);
  return z.array(ownRow).parse(rows)[0] ?? noOwnWords;
}

/** Adds the next version. False when somebody else has just added that one: then read again and decide again. */
export async function addOwnWords(
  db: Database,
  wijkteam: WijkteamId,
  rhythm: Rhythm,
  next: OwnWords,
): Promise<boolean> {
  const { rows } = await sql`
    insert into vragen_own (wijkteam_id, rhythm, version, words)
    values (${wijkteam}, ${rhythm}, ${next.version}, ${JSON.stringify(next.words)}::jsonb)
    on conflict do nothing returning version`.execute(db);
  return rows.length > 0;
}
