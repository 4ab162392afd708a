// Saving a series: new, or another rhythm for one that runs.
import type { Database, Ports } from '../../ports.ts';
import { daysLater, localDate } from '../../shared/time.ts';
import type { Wijkteam } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { type Reeks, reeksDates } from '../reeks.ts';
import type { SaveForm } from '../reeks-answers.ts';
import { bookedOf, insertReeks, lockReeks, type Made, running, saveReeks } from '../reeks-store.ts';
import { reeksTexts as texts } from '../reeks-texts.ts';
import { reeksFrom, seriesShown } from './series.ts';

/** Pressing twice saves the same once; of two planners at once the first one makes the series of the wijk. */
export async function saveSeries({ input, subject, turn, ports }: Asked<SaveForm, Wijkteam>): Promise<Reply> {
  const wanted = await reeksFrom(input, subject, turn, ports);
  if ('show' in wanted) return wanted;
  const { now } = turn;
  const saved = await ports.db.transaction().execute(async (tx): Promise<Saved> => {
    const kept = await lockReeks(tx, wanted.id);
    if (kept && (kept.wijkteam !== subject.id || kept.stopped)) return 'gone';
    if (!kept && !(await insertReeks(tx, wanted, localDate(now)))) return 'exists';
    if (kept) await saveReeks(tx, changed(kept, wanted, await bookedOf(tx, kept.id, now), input.booked));
    await fillSoon(tx, ports, wanted.id);
    return kept ? (input.booked === 'move' ? 'changedMoved' : 'changed') : 'saved';
  });
  const [kept] = await running(ports.db, subject.id, localDate(now));
  if (kept === undefined) return refuse('series-gone', texts.gone);
  const card = await seriesShown(subject, kept, turn, ports, texts[saved]);
  return saved === 'gone' || saved === 'exists' ? refuse(`series-${saved}`, texts[saved], card) : showCard(card);
}

type Saved = 'gone' | 'exists' | 'saved' | 'changed' | 'changedMoved';

/** Has what is missing made and what goes along moved, once the transaction is saved. */
export const fillSoon = (on: Database, ports: Pick<Ports, 'jobs'>, reeks: Reeks['id']): Promise<void> =>
  ports.jobs.enqueue(on, 'casusoverleg.fill', { reeks }, { key: reeks });

/** What is booked goes along, by the job; or it stays, and the new rhythm begins after it. */
function changed(kept: Reeks, wanted: Reeks, booked: readonly Made[], what: SaveForm['booked']): Reeks {
  if (booked.length === 0) return wanted;
  // Changed twice before anything was moved: what is booked is still as it was first.
  const before = kept.moving ?? { time: kept.time, minutes: kept.minutes };
  if (what === 'move') return { ...wanted, moving: before };
  return { ...wanted, startsOn: beginAfter(kept, wanted, booked) };
}

function beginAfter(kept: Reeks, wanted: Reeks, booked: readonly Made[]): string {
  const last = booked
    .map(({ on }) => on)
    .sort()
    .at(-1);
  // The same rhythm goes on between what is booked too.
  const isSame = booked.every(({ on }) => reeksDates(wanted, on, on).length > 0) && kept.time === wanted.time;
  if (last === undefined || isSame) return wanted.startsOn;
  const [next = wanted.startsOn] = reeksDates({ ...wanted, until: '' }, daysLater(last, 1), daysLater(last, 120));
  return next;
}
