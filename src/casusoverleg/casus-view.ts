// A casus as one person sees it.
import type { Card } from '../card.ts';
import type { Leefgebied } from '../shared/gemeente.ts';
import type { PersonId } from '../shared/person.ts';
import { localDate } from '../shared/time.ts';
import { together } from '../shared/together.ts';
import { type Casus, isComplete, isSettled, uncovered } from './casus.ts';
import { casusCard, hintOf } from './casus-cards.ts';
import { casusTexts as texts } from './casus-texts.ts';
import { dayAndMonth, momentOf, regelingWords } from './casus-words.ts';
import { withdrawnDays } from './keep.ts';
import type { Overleg } from './overleg.ts';
import { needInText } from './plan-texts.ts';

export interface Seeing {
  /** The casusoverleg it stands on the agenda of, or was discussed in; undefined where there is none (any more). */
  overleg: Overleg | undefined;
  viewer: PersonId;
  /** Whether this person plans casusoverleggen in this wijk. */
  plans: boolean;
  leefgebieden: readonly Leefgebied[];
  /** Days after which it is erased. */
  keepDays: number;
}

export function casusView(
  casus: Casus,
  { overleg, viewer, plans, leefgebieden, keepDays }: Seeing,
  { notice = '', problem = '' }: { notice?: string; problem?: string } = {},
): Card {
  const { status } = casus;
  const waits = status === 'wacht';
  const canChange = !isSettled(casus);
  const hint = canChange ? hintOf(casus) : { hasHint: false, hint: '' };
  const next = nextOf(casus, overleg);
  const brought = texts.broughtOn(dayAndMonth(localDate(casus.broughtAt)), casus.broughtBy === viewer);
  return casusCard.render(
    {
      ...{ casus: casus.id, wijkteam: casus.wijkteam, code: casus.code },
      ...{ hasNotice: notice !== '', notice, hasProblem: problem !== '', problem },
      ...hint,
      status: statusOf(casus, overleg),
      ...{ hasNext: next !== '', next },
      facts: factsOf(casus, leefgebieden),
      foot: `${brought}. ${status === 'ingetrokken' ? texts.keptWithdrawn(withdrawnDays) : texts.kept(keepDays)}`,
      isIncomplete: waits && !isComplete(casus),
      canDiscuss: status === 'gepland',
      isDiscussed: status === 'besproken',
      canPlan: waits && isComplete(casus) && plans,
      canAgain: isSettled(casus),
      // Where something may point to somebody, changing it stands in front.
      canMend: canChange && hint.hasHint,
      canReword: canChange && !hint.hasHint,
      canChange,
    },
    texts.casusSummary(casus.code),
  );
}

function statusOf({ status }: Casus, overleg: Overleg | undefined): string {
  const when = overleg ? momentOf(overleg) : '';
  return status === 'gepland' || status === 'besproken' ? texts.status[status](when) : texts.status[status];
}

function nextOf(casus: Casus, overleg: Overleg | undefined): string {
  if (casus.status === 'wacht' && !isComplete(casus)) return texts.incomplete;
  if (casus.status !== 'gepland' || !overleg) return '';
  const missing = uncovered(casus, overleg);
  return missing.length === 0 ? '' : texts.uncovered(missing.map((each) => needInText[each]));
}

function factsOf(casus: Casus, leefgebieden: readonly Leefgebied[]): { what: string; value: string }[] {
  const named = casus.leefgebieden.map((code) => leefgebieden.find((each) => each.code === code)?.naam ?? code);
  return [
    ...(casus.urgency === 'spoed' ? [{ what: texts.spoed, value: 'ja' }] : []),
    { what: texts.question, value: casus.question },
    { what: texts.regelingen, value: regelingWords(casus.regelingen) || texts.notYet },
    { what: texts.leefgebieden, value: together(named) || texts.notYet },
    { what: texts.outcome, value: casus.outcome || texts.notYet },
  ];
}
