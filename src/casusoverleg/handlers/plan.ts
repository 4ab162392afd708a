import type { Card } from '../../card.ts';
import type { Turn } from '../../ports.ts';
import { localDate } from '../../shared/time.ts';
import type { Wijkteam } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { fitting, minutesFor } from '../agenda-group.ts';
import { isComplete } from '../casus.ts';
import { casesById } from '../casus-store.ts';
import type { PlanForm } from '../plan-answers.ts';
import { busyView, planView } from '../plan-cards.ts';
import { planTexts as texts } from '../plan-texts.ts';
import { daysOf, searchId } from '../search.ts';
import { insertSearch } from '../search-store.ts';
import { toPlan } from './to-plan.ts';

/** The form: what waits, with what goes together best already chosen. */
export async function plan({ subject: wijkteam, turn, ports }: Asked<unknown, Wijkteam>): Promise<Reply> {
  const found = await toPlan(ports, wijkteam, turn.now);
  const isUrgent = found.proposed.some(({ urgency }) => urgency === 'spoed');
  return showCard(
    planView(found, {
      search: newSearch(turn),
      cases: found.proposed.map(({ id }) => id),
      when: isUrgent ? 'gauw' : 'vier-weken',
      where: found.hasRooms ? 'ruimte' : 'online',
    }),
  );
}

export const newSearch = (turn: Turn): PlanForm['search'] => searchId.parse(turn.newId());

/** The form once more, with everything that was chosen and what to change. */
async function again({ subject, input, turn, ports }: Asked<PlanForm, Wijkteam>, problem: string): Promise<Card> {
  return planView(await toPlan(ports, subject, turn.now), input, problem);
}

/** Begins to look for a moment; the answer comes in the own chat of who asked. */
export async function search(asked: Asked<PlanForm, Wijkteam>): Promise<Reply> {
  const { input, subject: wijkteam, turn, ports } = asked;
  const habits = ports.gemeente.wijkOf(wijkteam).casusoverleg;
  const cases = await casesById(ports.db, input.cases);
  const refused = async (kind: string, problem: string): Promise<Reply> =>
    refuse(kind, problem, await again(asked, problem));
  if (input.cases.length === 0) return refused('no-casus-chosen', texts.noneChosen);
  const most = fitting(habits.langsteMinuten, habits);
  if (cases.length > most) return refused('too-many-casussen', texts.tooMany(cases.length, most));
  const isReady = cases.every((each) => each.wijkteam === wijkteam.id && each.status === 'wacht' && isComplete(each));
  if (cases.length < input.cases.length || !isReady) return refused('casus-not-waiting', texts.gone);
  await ports.db.transaction().execute(async (tx) => {
    const made = {
      ...{ id: input.search, wijkteam: wijkteam.id, overleg: null, planner: turn.who.id, askedAt: turn.now },
      asked: { cases: input.cases, ...daysOf(input.when, localDate(turn.now)), room: input.where === 'ruimte' },
    };
    if (!(await insertSearch(tx, made))) return;
    await ports.jobs.enqueue(tx, 'casusoverleg.find', { search: input.search }, { key: input.search });
  });
  const codes = cases.map(({ code }) => code);
  const said = [texts.searchingFor(codes, minutesFor(cases.length, habits)), texts.inOwnChat];
  return showCard(busyView(texts.searching, said, { wijkteam: wijkteam.id, search: input.search }));
}
