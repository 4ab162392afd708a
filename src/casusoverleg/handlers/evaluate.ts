// The day a casus is evaluated: who brought it in is asked, and says whether it is done or comes back.
import type { JobPorts } from '../../ports.ts';
import { errorFacts } from '../../shared/error-facts.ts';
import { daysLater, localDate } from '../../shared/time.ts';
import { type Asked, type Reply, showCard } from '../../slice.ts';
import { afsprakenOf } from '../afspraak-store.ts';
import type { EvaluatedForm } from '../after-answers.ts';
import { afterTexts } from '../after-texts.ts';
import { broughtAgain, type Casus, type CasusId } from '../casus.ts';
import { lockCasus, saveCasus } from '../casus-store.ts';
import { evaluateView } from '../close-cards.ts';
import { type Evaluation, evaluationsDue, takeEvaluation } from '../remind-store.ts';
import { firstReachable, firstThere } from '../told.ts';
import { isDueOn, workdayFrom, worthDays } from '../workday.ts';
import { reachOf, tellingNow } from './reach.ts';

const texts = afterTexts.evaluate;

/** On the day, or the first working day after it. Who is away is told when back; after some days who planned it is. */
export async function evaluate(ports: JobPorts): Promise<void> {
  const now = ports.now();
  const isWorkday = await tellingNow(ports, now);
  if (!isWorkday) return;
  const today = localDate(now);
  // Further back than a message is worth: free days come in between.
  for (const each of await evaluationsDue(ports.db, daysLater(today, -3 * worthDays), today)) {
    const day = workdayFrom(each.evaluateOn, 1, isWorkday);
    if (!isDueOn(day, today, 2 * worthDays)) continue;
    await ask(each, ports, { now, day, today }).catch((error: unknown) =>
      ports.log.error('casusoverleg.evaluation-failed', errorFacts(error)),
    );
  }
}

const patientDays = 5;

async function ask(
  due: Evaluation,
  ports: JobPorts,
  { now, day, today }: { now: Date; day: string; today: string },
): Promise<void> {
  const others = due.planner === null ? [] : [due.planner];
  const reach = await reachOf([due.broughtBy, ...others], ports, now);
  const groups = [[due.broughtBy], others];
  const isLate = today > daysLater(day, patientDays);
  const [who] = isLate ? firstThere(groups, reach) : firstReachable(groups, reach);
  const to = who === undefined ? undefined : reach.addresses.get(who);
  if (!to) return;
  const open = await openCount(due.id, ports);
  await ports.db.transaction().execute(async (tx) => {
    if (!(await takeEvaluation(tx, due))) return;
    const card = evaluateView(due, { today: today === due.evaluateOn, open });
    const key = `casusoverleg/evaluation/${ports.newId()}`;
    await ports.chat.show(tx, [{ key, to, card, unsure: 'repeat', after: 'forget' }]);
  });
}

const openCount = async (id: CasusId, ports: Pick<JobPorts, 'db'>): Promise<number> =>
  (await afsprakenOf(ports.db, id)).filter(({ status }) => status === 'open').length;

/** Said once or twice, or by two people: the first one counts. */
export async function evaluated({ input, subject, turn, ports }: Asked<EvaluatedForm, Casus>): Promise<Reply> {
  const { code } = subject;
  const notice = await ports.db.transaction().execute(async (tx): Promise<string> => {
    const casus = await lockCasus(tx, subject.id);
    if (!casus || casus.status === 'ingetrokken') return afterTexts.discuss.withdrawn(code);
    if (casus.status !== 'besproken') return texts.wasAgain(code);
    if (input.outcome === 'klaar') {
      await saveCasus(tx, { ...casus, evaluateOn: '' }, turn.now);
      return texts.done(code);
    }
    await saveCasus(tx, broughtAgain(casus, casus.broughtBy, '', turn.now), turn.now);
    return texts.again(code);
  });
  return showCard(evaluateView(subject, { today: false, open: await openCount(subject.id, ports), notice }));
}
