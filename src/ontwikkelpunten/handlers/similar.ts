import type { Database } from '../../ports.ts';
import type { Punt } from '../punt.ts';
import { titled } from '../raised.ts';
import { alike } from '../similar.ts';
import { candidatesFor, stemsOf } from '../similar-store.ts';

/** The points that are probably about the same as this text, the likeliest first; three at most. */
export async function similarTo(db: Database, text: string): Promise<Punt[]> {
  const { title } = titled(text);
  const { stems, newest } = await stemsOf(db, text);
  return alike(stems, newest, await candidatesFor(db, stems, title)).map(({ punt }) => punt);
}
