// What is told unasked: to who plans, how it went in the calendar; to the beheerder, what is wrong with it.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import type { AgendaProblem } from '../ports.ts';
import { overlegOnly, wijkOnly } from './answers.ts';
import { bookingSamples } from './booking-samples.ts';
import { problemForBeheerder, bookingTexts as texts } from './booking-texts.ts';
import type { Overleg } from './overleg.ts';
import { asLines } from './plan-cards.ts';
import { asLine, spokenMoment } from './spoken-moment.ts';

const line = z.string();

export const newsCard = defineCard({
  name: 'casusoverleg/news',
  schema: z.strictObject({
    heading: line,
    when: line,
    hasProblem: z.boolean(),
    problem: line,
    lines: z.array(z.strictObject({ line })),
    hasLink: z.boolean(),
    joinUrl: line,
    isPlanned: z.boolean(),
    overleg: line,
    mayRetry: z.boolean(),
    isGone: z.boolean(),
    wijkteam: line,
  }),
  samples: bookingSamples.news,
  answers: {
    'casusoverleg.overleg': overlegOnly,
    'casusoverleg.retry': overlegOnly,
    'casusoverleg.plan': wijkOnly,
  },
});

export interface News {
  heading: string;
  lines: readonly string[];
  /** What a phone shows before it is opened; the heading where it is left out. */
  summary?: string;
  /** Something is wrong, and trying again may help. */
  problem?: string;
  /** A casusoverleg that is gone can be planned anew. */
  isGone?: boolean;
  /** It went as it was meant: not told of what a series does by itself. */
  isRoutine?: boolean;
}

export function newsView(overleg: Overleg, { heading, lines, summary, problem = '', isGone = false }: News): Card {
  const joinUrl = overleg.status === 'gepland' ? (overleg.seen?.joinUrl ?? '') : '';
  return newsCard.render(
    {
      heading,
      when: asLine(spokenMoment(overleg)),
      hasProblem: problem !== '',
      problem,
      lines: asLines(lines),
      hasLink: joinUrl !== '',
      joinUrl,
      isPlanned: overleg.status === 'gepland',
      overleg: overleg.id,
      mayRetry: problem !== '',
      isGone,
      wijkteam: overleg.wijkteam,
    },
    summary ?? heading,
  );
}

export const calendarProblemCard = defineCard({
  name: 'casusoverleg/calendar-problem',
  schema: z.strictObject({ what: line, todo: line }),
  samples: bookingSamples.problem,
});

export const calendarProblemView = (problem: AgendaProblem): Card =>
  calendarProblemCard.render(problemForBeheerder(problem), texts.calendarSummary);
