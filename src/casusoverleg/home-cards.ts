// What waits in a wijk: codes only, since it also stands in a channel.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { keuzehulpOffer } from '../shared/keuzehulp-offer.ts';
import { localDate } from '../shared/time.ts';
import { type Wijkteam, wijkOf } from '../shared/wijkteam.ts';
import { overlegOnly, wijkOnly } from './answers.ts';
import { type Casus, isComplete } from './casus.ts';
import { pickCasus } from './casus-answers.ts';
import { dayAndMonth, momentOf, regelingWords } from './casus-words.ts';
import { homeSamples } from './home-samples.ts';
import { homeTexts as texts } from './home-texts.ts';
import type { Overleg } from './overleg.ts';

const line = z.string();

export const homeCard = defineCard({
  name: 'casusoverleg/home',
  schema: z.strictObject({
    wijkteam: line,
    wijk: line,
    hasProblem: z.boolean(),
    problem: line,
    hasNext: z.boolean(),
    next: line,
    overleg: line,
    heading: line,
    isEmpty: z.boolean(),
    none: line,
    rows: z.array(z.strictObject({ code: line, meta: line })),
    hasMore: z.boolean(),
    more: line,
    hasOpen: z.boolean(),
    open: line,
    hasChoices: z.boolean(),
    choices: z.array(z.strictObject({ id: line, title: line })),
    canPlan: z.boolean(),
    bringStyle: z.enum(['positive', 'default']),
    isPlanner: z.boolean(),
  }),
  samples: homeSamples.home,
  answers: {
    'casusoverleg.agenda': overlegOnly,
    'casusoverleg.pick': pickCasus,
    'casusoverleg.bring-in': wijkOnly,
    'casusoverleg.plan': wijkOnly,
    'casusoverleg.afspraken': wijkOnly,
    'casusoverleg.team-regelingen': wijkOnly,
    'casusoverleg.series': wijkOnly,
    'keuzehulp.open': keuzehulpOffer,
  },
});

export interface Home {
  wijkteam: Wijkteam;
  /** With urgency first, then who waits longest. */
  waiting: readonly Casus[];
  /** The next one; without that one that is over and not closed yet. */
  next: { overleg: Overleg; casussen: number; isOver: boolean } | undefined;
  /** Others to open: on an agenda, or discussed lately. */
  others: readonly Casus[];
  openAfspraken: number;
  plans: boolean;
}

/** As many as a phone shows without an end, and as many as somebody looks through in a list. */
const mostRows = 8;
const mostChoices = 60;

const spokenNext = ({ overleg, casussen, isOver }: NonNullable<Home['next']>): string =>
  isOver ? texts.notClosed(momentOf(overleg)) : texts.next(momentOf(overleg), casussen);

export function homeView({ wijkteam, waiting, next, others, openAfspraken, plans }: Home, problem = ''): Card {
  const wijk = wijkOf(wijkteam);
  const choices = [...waiting, ...others].slice(0, mostChoices);
  const canPlan = plans && waiting.some(isComplete);
  return homeCard.render(
    {
      ...{ wijkteam: wijkteam.id, wijk, hasProblem: problem !== '', problem },
      hasNext: next !== undefined,
      next: next ? spokenNext(next) : texts.noNext,
      overleg: next?.overleg.id ?? '',
      heading: texts.waiting(waiting.length),
      ...{ isEmpty: waiting.length === 0, none: texts.none },
      rows: waiting.slice(0, mostRows).map((casus) => ({ code: casus.code, meta: metaOf(casus) })),
      ...{ hasMore: waiting.length > mostRows, more: texts.more(waiting.length - mostRows) },
      ...{ hasOpen: openAfspraken > 0, open: texts.open(openAfspraken) },
      hasChoices: choices.length > 0,
      choices: choices.map(({ id, code, status }) => ({ id, title: `${code} · ${texts.choice[status]}` })),
      // What waits is what a planner comes for; who does not plan comes to bring in.
      ...{ canPlan, bringStyle: canPlan ? ('default' as const) : ('positive' as const), isPlanner: plans },
    },
    texts.summary(wijk),
  );
}

const metaOf = (casus: Casus): string =>
  [
    ...(casus.urgency === 'spoed' ? [texts.spoed] : []),
    isComplete(casus) ? regelingWords(casus.regelingen) : texts.incomplete,
    texts.since(dayAndMonth(localDate(casus.broughtAt))),
  ].join(' · ');

export const wijkenCard = defineCard({
  name: 'casusoverleg/wijken',
  schema: z.strictObject({
    rows: z.array(z.strictObject({ wijk: line, meta: line })),
    first: line,
    wijken: z.array(z.strictObject({ id: line, name: line })),
  }),
  samples: homeSamples.wijken,
  answers: { 'casusoverleg.home': wijkOnly },
});

/** Who works in more than one wijk chooses. */
export const wijkenView = (
  wijken: readonly { wijkteam: Wijkteam; waiting: number; next: Overleg | undefined }[],
): Card =>
  wijkenCard.render(
    {
      rows: wijken.map(({ wijkteam, waiting, next }) => ({
        wijk: wijkOf(wijkteam),
        meta: texts.wijkMeta(waiting, texts.wijkNext(next ? momentOf(next) : '')),
      })),
      first: wijken[0]?.wijkteam.id ?? '',
      wijken: wijken.map(({ wijkteam }) => ({ id: wijkteam.id, name: wijkOf(wijkteam) })),
    },
    texts.wijkenSummary,
  );
