import type { AgendaProblem, AgendaTrouble } from '../../ports.ts';
import { patience, slowPatience } from '../../shared/patience.ts';
import { bookingTexts as texts } from '../booking-texts.ts';
import { calendarProblemView } from '../news-cards.ts';
import type { Overleg } from '../overleg.ts';
import { problemText } from '../plan-texts.ts';
import { postpone } from '../send-store.ts';
import { takeTold } from '../watch-store.ts';
import type { Sent, Went } from './send.ts';
import { tellPlanner } from './tell-planner.ts';

type NotDone = AgendaTrouble | { is: 'unsure' } | { is: 'gone' };

/** So often without an answer is some ten minutes: then people hear of it. */
const believed = 24;
/** What a calendar says to be gone is looked at once more a little later. */
const gonePatience = 11_000;

/** It did not go: tried again later, with more and more patience. What a person must solve is told once. */
export async function putOff(sent: Sent, outcome: NotDone): Promise<Went> {
  const { overleg, sending, ports, turn } = sent;
  const now = ports.now();
  const problem = problemOf(outcome, sending.tries);
  const asked = outcome.is === 'later' ? (outcome.afterMs ?? 0) : outcome.is === 'gone' ? gonePatience : 0;
  const slow = outcome.is === 'problem' && outcome.problem.kind !== 'unreachable';
  const wait = Math.max(asked, slow ? slowPatience(sending.tries, overleg.id) : patience(sending.tries, overleg.id));
  const signature = problem === null ? sending.toldProblem : problem.kind;
  const isNews = problem !== null && signature !== sending.toldProblem;
  const telling = isNews ? await tellPlanner(ports, overleg, sending) : null;
  const beheerders = isNews ? await ports.wijkteams.addresses(await ports.wijkteams.holding('beheerder', null)) : null;
  await turn.save(async (tx) => {
    await postpone(tx, overleg.id, new Date(now.getTime() + wait), signature);
    if (problem === null || telling === null || beheerders === null) return;
    await telling(tx, overleg, {
      heading: headingOf(overleg),
      problem: problemText(problem),
      lines: [overleg.status === 'gepland' ? texts.kept : texts.keptCancelling],
    });
    const fresh = await takeTold(tx, overleg.organiser, `send ${problem.kind}`, [...beheerders.keys()]);
    const card = calendarProblemView(problem);
    await ports.chat.show(
      tx,
      fresh.flatMap((person) => {
        const to = beheerders.get(person);
        const key = `casusoverleg/calendar-problem/${ports.newId()}`;
        return to === undefined ? [] : [{ key, to, card, unsure: 'repeat' as const, after: 'forget' as const }];
      }),
    );
  });
  ports.log.warn('casusoverleg.put-off', { outcome: outcome.is, ...(problem ? { problem: problem.kind } : {}), wait });
  return 'wait';
}

const headingOf = ({ status, seen }: Overleg): string =>
  status !== 'gepland' ? texts.notCancelled : seen === null ? texts.notInOutlook : texts.notInOutlookSummary;

function problemOf(outcome: NotDone, tries: number): AgendaProblem | null {
  const isUnreachable = outcome.is !== 'problem' || outcome.problem.kind === 'unreachable';
  if (!isUnreachable) return outcome.problem;
  return tries >= believed ? { kind: 'unreachable', about: [] } : null;
}
