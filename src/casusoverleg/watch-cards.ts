// Cards about what happened to a planned casusoverleg: changed or called off in the calendar, a role that is missing.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import type { AgendaProblem } from '../ports.ts';
import { type Wijkteam, wijkOf } from '../shared/wijkteam.ts';
import { overlegOnly, wijkOnly } from './answers.ts';
import { problemForBeheerder } from './booking-texts.ts';
import type { Need } from './need.ts';
import type { Overleg } from './overleg.ts';
import { problemText } from './plan-texts.ts';
import { asLine, spokenMoment } from './spoken-moment.ts';
import { samples } from './watch-samples.ts';
import { watchTexts as texts } from './watch-texts.ts';

const line = z.string();
const flag = z.boolean();

export const changedCard = defineCard({
  name: 'casusoverleg/changed',
  schema: z.strictObject({
    overleg: line,
    heading: line,
    moment: line,
    lines: z.array(z.strictObject({ line })),
    hasWarnings: flag,
    warnings: z.array(z.strictObject({ warning: line })),
    canMove: flag,
    canDropRoom: flag,
  }),
  samples: samples.changed,
  answers: {
    'casusoverleg.move': overlegOnly,
    'casusoverleg.without-room': overlegOnly,
    'casusoverleg.overleg': overlegOnly,
  },
});

/** What happened, what is odd about it, and what can be done. */
export interface Changed {
  lines: readonly string[];
  warnings: readonly string[];
  canMove: boolean;
  canDropRoom: boolean;
}

export function changedView(
  of: { overleg: Pick<Overleg, 'id' | 'from' | 'until'>; wijk: string },
  { lines, warnings, canMove, canDropRoom }: Changed,
): Card {
  const [first = texts.summary.other] = lines;
  return changedCard.render(
    {
      overleg: of.overleg.id,
      heading: texts.heading(of.wijk),
      moment: asLine(spokenMoment(of.overleg)),
      lines: lines.map((each) => ({ line: each })),
      hasWarnings: warnings.length > 0,
      warnings: warnings.map((warning) => ({ warning })),
      canMove,
      canDropRoom,
    },
    first,
  );
}

export const calledOffCard = defineCard({
  name: 'casusoverleg/called-off',
  schema: z.strictObject({ wijkteam: line, what: line, casussen: line, hasCasussen: flag }),
  samples: samples.calledOff,
  answers: { 'casusoverleg.plan': wijkOnly, 'casusoverleg.home': wijkOnly },
});

export const calledOffView = (overleg: Overleg, wijk: string, casussen: number): Card =>
  calledOffCard.render(
    {
      wijkteam: overleg.wijkteam,
      what: texts.calledOff(wijk, overleg),
      casussen: texts.waiting(casussen),
      hasCasussen: casussen > 0,
    },
    texts.calledOffSummary,
  );

export const lackingCard = defineCard({
  name: 'casusoverleg/lacking',
  schema: z.strictObject({
    wijk: line,
    dates: z.array(z.strictObject({ date: line, needs: line })),
    isOne: flag,
    isMore: flag,
    overleg: line,
    choices: z.array(z.strictObject({ id: line, title: line })),
  }),
  samples: samples.lacking,
  answers: { 'casusoverleg.move': overlegOnly },
});

export interface Lacking {
  overleg: Pick<Overleg, 'id' | 'from' | 'until'>;
  needs: readonly Need[];
}

/** At least one. */
export function lackingView(wijkteam: Wijkteam, lacking: readonly Lacking[]): Card {
  const wijk = wijkOf(wijkteam);
  const isOne = lacking.length === 1;
  return lackingCard.render(
    {
      wijk,
      dates: lacking.map(({ overleg, needs }) => ({
        date: asLine(spokenMoment(overleg)),
        needs: texts.lacking(needs),
      })),
      isOne,
      isMore: !isOne,
      overleg: lacking[0]?.overleg.id ?? '',
      choices: lacking.map(({ overleg }) => ({ id: overleg.id, title: asLine(spokenMoment(overleg)) })),
    },
    texts.lackingSummary(wijk),
  );
}

export const troubleCard = defineCard({
  name: 'casusoverleg/trouble',
  schema: z.strictObject({ what: line, todo: line }),
  samples: samples.trouble,
});

/** Who plans can only wait, and hears who can do something; a beheerder hears what. */
export const troubleView = (problem: AgendaProblem, isBeheerder: boolean): Card =>
  troubleCard.render(
    isBeheerder ? problemForBeheerder(problem) : { what: problemText(problem), todo: texts.troubleForPlanner },
    texts.troubleSummary,
  );
