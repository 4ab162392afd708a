import { z } from 'zod';
import type { JobPorts } from '../../ports.ts';
import { counter } from '../channel-cards.ts';
import { dagbeeldOf } from '../dagbeeld-store.ts';
import { type Dagstart, dagstartId, type Standing } from '../dagstart.ts';
import { inChannel } from '../messages.ts';
import { expect, standingOf } from '../store.ts';
import { dagbeeldCardOf, viewOf } from './shown.ts';

export const dagstartPayload = z.strictObject({ dagstart: dagstartId });
export type DagstartPayload = z.infer<typeof dagstartPayload>;

/** Once per burst of answers: the counter while it is open, after that what came late in the dagbeeld. */
export async function refresh({ dagstart: id }: DagstartPayload, ports: JobPorts): Promise<void> {
  const found = await standingOf(ports.db, id);
  if (!found || found.withdrawn || !found.openedAt) return;
  const standing = found.asked === null ? await withPeople(found, ports) : found;
  if (!standing) return;
  if (!standing.closedAt) {
    await ports.chat.show(ports.db, [inChannel(standing, 'counter', counter(standing))]);
  } else if (standing.publishedAt) {
    const made = await dagbeeldOf(ports.db, id);
    const view = await viewOf(standing, ports);
    const card = made && (await dagbeeldCardOf(ports.db, standing, made, view));
    if (card) await ports.chat.show(ports.db, [inChannel(standing, 'dagbeeld', card)]);
  }
  // An answer that was being saved while this began to run found it still waiting, and asked for no other.
  const after = await standingOf(ports.db, id);
  if (!after || after.answered + after.late === standing.answered + standing.late) return;
  await ports.jobs.enqueue(ports.db, 'dagstart.refresh', { dagstart: id }, { key: id, afterSeconds: 1 });
}

/** The people were not known at the opening. */
async function withPeople({ id, wijkteam, date }: Dagstart, ports: JobPorts): Promise<Standing | undefined> {
  const people = (await ports.wijkteams.members(wijkteam)).map((member) => member.id);
  const away = await ports.rhythms.away(people, date);
  if (people.length > 0) await expect(ports.db, id, people.length - away.size);
  return standingOf(ports.db, id);
}
