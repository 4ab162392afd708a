// Another moment for a casusoverleg: looked for like a new one, for who comes already.
import { localDate } from '../../shared/time.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { onAgenda } from '../casus-store.ts';
import type { Overleg } from '../overleg.ts';
import type { MoveForm } from '../plan-answers.ts';
import { busyView, moveView } from '../plan-cards.ts';
import { planTexts as texts } from '../plan-texts.ts';
import { daysOf } from '../search.ts';
import { insertSearch } from '../search-store.ts';
import { unlessAhead } from './overleg.ts';
import { newSearch } from './plan.ts';
import { gapsFor } from './to-plan.ts';

export async function move(asked: Asked<unknown, Overleg>): Promise<Reply> {
  const { subject, turn, ports } = asked;
  const refused = await unlessAhead(asked, subject);
  if (refused) return refused;
  const wijkteam = await ports.wijkteams.byId(subject.wijkteam);
  if (!wijkteam) return refuse('wijkteam-unknown', texts.overlegGone);
  const gaps = await gapsFor(ports, wijkteam, await onAgenda(ports.db, subject.id));
  const hasRooms = ports.gemeente.wijkOf(wijkteam).ruimtes.length > 0;
  const where = subject.room === null ? 'online' : 'ruimte';
  return showCard(moveView(subject, { search: newSearch(turn), when: 'gauw', where }, { gaps, hasRooms }));
}

export async function moveSearch(asked: Asked<MoveForm, Overleg>): Promise<Reply> {
  const { input, subject, turn, ports } = asked;
  const refused = await unlessAhead(asked, subject);
  if (refused) return refused;
  const { wijkteam, id: overleg } = subject;
  const cases = (await onAgenda(ports.db, overleg)).map(({ id }) => id);
  await ports.db.transaction().execute(async (tx) => {
    const made = {
      ...{ id: input.search, wijkteam, overleg, planner: turn.who.id, askedAt: turn.now },
      asked: { cases, ...daysOf(input.when, localDate(turn.now)), room: input.where === 'ruimte' },
    };
    if (!(await insertSearch(tx, made))) return;
    await ports.jobs.enqueue(tx, 'casusoverleg.find', { search: input.search }, { key: input.search });
  });
  return showCard(busyView(texts.searching, [texts.inOwnChat], { wijkteam, search: input.search }));
}
