import type { Ports, Turn } from '../../ports.ts';
import { localDate } from '../../shared/time.ts';
import type { WijkteamId } from '../../shared/wijkteam.ts';
import { add, countAlone, countedFor, keepRun, takeBack } from '../outcome-store.ts';
import { type Cell, mondayOf } from '../outcomes.ts';

/** A run counts once: where it ended last. Who goes back and answers something else is not counted twice. */
export async function count(
  ports: Ports,
  turn: Turn,
  { run, wijkteam }: { run: string; wijkteam: WijkteamId },
  ended: Omit<Cell, 'week'>,
): Promise<void> {
  const today = localDate(turn.now);
  await ports.db.transaction().execute(async (tx) => {
    await countAlone(tx, wijkteam);
    const before = await countedFor(tx, run, wijkteam, ended);
    if (before?.outcome === ended.outcome) return;
    const cell = { ...ended, week: before?.week ?? mondayOf(today) };
    if (before) await takeBack(tx, wijkteam, before);
    await add(tx, wijkteam, cell);
    await keepRun(tx, run, wijkteam, cell, today);
  });
}
