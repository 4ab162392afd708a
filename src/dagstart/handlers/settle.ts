import type { JobPorts } from '../../ports.ts';
import { localDate } from '../../shared/time.ts';
import { collected } from '../answer-store.ts';
import { cellsOf } from '../dagbeeld.ts';
import { settle as keepSettled, unsettled } from '../history-store.ts';
import { standingOf } from '../store.ts';

/**
 * Once a day is over, its late answers are added up as a group of their own: earlier, one late answer more would show
 * what it was in the difference.
 */
export async function settle(ports: JobPorts): Promise<void> {
  const today = localDate(ports.now());
  for (const id of await unsettled(ports.db, today)) {
    const standing = await standingOf(ports.db, id);
    if (!standing) continue;
    const { answers } = await collected(ports.db, id, true);
    const areas = standing.questions.scores.map(({ area }) => area);
    await keepSettled(ports.db, id, cellsOf(areas, answers, ports.smallestGroup), answers.length);
  }
}
