// The one way a point is made or changed, wherever that comes from: saved, decided, told and sent on in one transaction.
import type { Database, Ports } from '../../ports.ts';
import { besluitenOf } from '../besluit.ts';
import { logBesluit } from '../besluit-store.ts';
import { audience, isNews, knownOf, ownChange } from '../news.ts';
import { keepNews, knowsOf } from '../news-store.ts';
import { type Actor, changed, type Fields, type Punt, type PuntId } from '../punt.ts';
import { supportersOf } from '../steun-store.ts';
import { insertPunt, lockPunt, puntById, updateFields } from '../store.ts';

/** A `Turn` is one; a job makes one of its ports. */
export interface Moment {
  now: Date;
  newId(): string;
}

/** Made, or as it was made before under the same id: asking twice is harmless. */
export async function recordNew(
  tx: Database,
  ports: Pick<Ports, 'jobs'>,
  made: { id: PuntId; fields: Fields },
  { now }: Pick<Moment, 'now'>,
): Promise<{ punt: Punt; isNew: boolean }> {
  const punt = await insertPunt(tx, { ...made, now });
  if (punt) await sendSoon(tx, ports);
  const known = punt ?? (await puntById(tx, made.id));
  if (!known) throw new Error('A point that was there is gone');
  return { punt: known, isNew: punt !== undefined };
}

/**
 * Changes these fields of a point; undefined when it is not there. What is a decision goes to the besluitenlog with its
 * reason, whoever is concerned will be told, except the one who did it, and the list gets it soon.
 */
export async function recordChange(
  tx: Database,
  ports: Pick<Ports, 'jobs'>,
  id: PuntId,
  set: Partial<Fields>,
  { by, reason = '', ...moment }: { by: Actor; reason?: string } & Moment,
): Promise<Punt | undefined> {
  const before = await lockPunt(tx, id);
  if (!before) return undefined;
  const different = changed(before.fields, set);
  if (Object.keys(different).length === 0) return before;
  await updateFields(tx, id, different, { by: by.id ?? '', now: moment.now });
  const after = { ...before, fields: { ...before.fields, ...different } };
  if (different.status !== undefined) after.statusSince = moment.now;
  await recordConsequences(tx, before, after, { by, reason, ...moment });
  await sendSoon(tx, ports);
  return after;
}

/** What follows from a change that has been saved: the besluitenlog and the news. Also for what came in from the list. */
export async function recordConsequences(
  tx: Database,
  before: Punt,
  after: Punt,
  { by, reason, now, newId }: { by: Actor; reason: string } & Moment,
): Promise<void> {
  for (const besluit of besluitenOf(before.fields, after.fields)) {
    await logBesluit(tx, { id: newId(), punt: after, besluit, reason, who: by.name, at: now });
  }
  if (!isNews(before.fields, after.fields)) return;
  const concerned = audience(after.fields, await supportersOf(tx, after.id), by.id);
  await keepNews(tx, after.id, concerned, knownOf(before.fields), now);
  if (by.id !== null) await knowsOf(tx, after.id, by.id, ownChange(before.fields, after.fields));
}

/** One job at a time takes everything that waits to be sent to the list. */
export const sendSoon = (tx: Database, ports: Pick<Ports, 'jobs'>): Promise<void> =>
  ports.jobs.enqueue(tx, 'ontwikkelpunten.push', {}, { key: 'list' });

export const sendLater = (db: Database, ports: Pick<Ports, 'jobs'>): Promise<void> =>
  ports.jobs.enqueue(db, 'ontwikkelpunten.push', {}, { key: 'list', afterSeconds: 1 });

/** In a transaction of its own, for the many handlers that change one point. */
export const changing = (
  ports: Ports,
  id: PuntId,
  set: Partial<Fields>,
  options: { by: Actor; reason?: string } & Moment,
): Promise<Punt | undefined> => ports.db.transaction().execute((tx) => recordChange(tx, ports, id, set, options));
