// The checklist "één plan" of a casus: what is there, who keeps it together, and when it is evaluated.
import type { Card } from '../../card.ts';
import { type Asked, isRefusal, type Refusal, type Reply, refuse, showCard } from '../../slice.ts';
import { afsprakenOf } from '../afspraak-store.ts';
import type { PlanForm } from '../after-answers.ts';
import { afterTexts } from '../after-texts.ts';
import type { Casus } from '../casus.ts';
import { lockCasus, saveCasus } from '../casus-store.ts';
import { listFor, type PlanList, planLines } from '../een-plan.ts';
import { planView } from '../een-plan-cards.ts';
import { planLists } from '../een-plan-files.ts';
import { daysToChoose, goOn, nextAfter, type Someone, whereDiscussed } from './discuss.ts';

const texts = afterTexts.plan;
type Said = Parameters<typeof planView>[1];

export async function planFor(casus: Casus, someone: Someone, said: Said = {}): Promise<Reply> {
  const overleg = whereDiscussed(casus);
  return typeof overleg === 'string'
    ? showCard(await planCard(casus, listFor(planLists(), casus), someone, said))
    : overleg;
}

export const openPlan = (asked: Asked<unknown, Casus>): Promise<Reply> => planFor(asked.subject, asked);

const linesOf = async (casus: Casus, list: PlanList, { ports }: Someone) => {
  const agreed = (await afsprakenOf(ports.db, casus.id)).some(({ status }) => status !== 'vervallen');
  return planLines(list, casus, agreed, ports.gemeente.leefgebieden);
};

async function planCard(casus: Casus, list: PlanList, someone: Someone, said: Said): Promise<Card> {
  const lines = await linesOf(casus, list, someone);
  const shown = {
    casus,
    version: list.version,
    lines,
    next: await nextAfter(casus, someone),
    ...daysToChoose(someone),
  };
  return planView(shown, said);
}

/** Once there is a plan the casus has been discussed. */
export async function savePlan(asked: Asked<PlanForm, Casus>): Promise<Reply> {
  const { input, subject, turn, ports } = asked;
  const list = planLists().of(input.version);
  if (!list) {
    const problem = texts.otherVersion;
    return refuse('plan-version-gone', problem, await filledAgain(asked, listFor(planLists(), subject), problem));
  }
  const { first, last } = daysToChoose(asked);
  const { evaluateOn } = input;
  // A day that was chosen before may have passed since.
  const isDay = evaluateOn === '' || evaluateOn === subject.evaluateOn || (first <= evaluateOn && evaluateOn <= last);
  if (!isDay) {
    const problem = texts.badDate(last);
    return refuse('evaluation-date', problem, await filledAgain(asked, list, problem));
  }
  const known = new Set((await linesOf(subject, list, asked)).filter(({ isAsked }) => isAsked).map(({ id }) => id));
  const plan = { version: list.version, done: input.done.filter((id) => known.has(id)) };
  const saved = await ports.db.transaction().execute(async (tx): Promise<Casus | Refusal> => {
    const casus = (await lockCasus(tx, subject.id)) ?? { ...subject, status: 'ingetrokken' as const };
    const overleg = whereDiscussed(casus);
    if (typeof overleg !== 'string') return overleg;
    const changed: Casus = { ...casus, status: 'besproken', plan, regisseur: input.regisseur, evaluateOn };
    await saveCasus(tx, changed, turn.now);
    return changed;
  });
  if (isRefusal(saved)) return saved;
  return input.to === 'next'
    ? goOn(saved, asked, texts.saved)
    : showCard(await planCard(saved, list, asked, { notice: texts.saved }));
}

const filledAgain = (asked: Asked<PlanForm, Casus>, list: PlanList, problem: string): Promise<Card> =>
  planCard(asked.subject, list, asked, { problem, filled: asked.input });
