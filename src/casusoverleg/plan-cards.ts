// The cards on which a casusoverleg is planned: the form, what is being done, what was found, and another moment.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import type { MeetingHabits } from '../shared/gemeente.ts';
import { regelingNames } from '../shared/regeling.ts';
import { localDate } from '../shared/time.ts';
import { type Wijkteam, wijkOf } from '../shared/wijkteam.ts';
import { fitting } from './agenda-group.ts';
import { overlegOnly, wijkOnly } from './answers.ts';
import type { Casus } from './casus.ts';
import { dayAndMonth } from './casus-words.ts';
import type { Overleg } from './overleg.ts';
import { joinForm, type MoveForm, moveForm, type PlanForm, planForm, searchOnly } from './plan-answers.ts';
import { planSamples } from './plan-samples.ts';
import { periodNames, planTexts as texts } from './plan-texts.ts';
import { periods } from './search.ts';
import { spokenMoment } from './spoken-moment.ts';

const line = z.string();
const lines = z.array(z.strictObject({ line }));
const code = z.strictObject({ code: line, name: line });
const problem = { hasProblem: z.boolean(), problem: line };
export const asLines = (found: readonly string[]): { line: string }[] => found.map((each) => ({ line: each }));
export const casusLine = ({ regelingen, urgency }: Pick<Casus, 'regelingen' | 'urgency'>): string =>
  texts.casusLine(
    regelingen.map((each) => regelingNames[each]),
    urgency === 'spoed',
  );

const periodChoices = periods.map((period) => ({ code: period, name: periodNames[period] }));
const placeChoices = [
  { code: 'online', name: texts.online },
  { code: 'ruimte', name: texts.withRoom },
];

export const planCard = defineCard({
  name: 'casusoverleg/plan',
  schema: z.strictObject({
    wijkteam: line,
    wijk: line,
    search: line,
    ...problem,
    hasGaps: z.boolean(),
    gaps: lines,
    isEmpty: z.boolean(),
    none: lines,
    hasCases: z.boolean(),
    intro: line,
    cases: z.array(z.strictObject({ id: line, code: line, what: line })),
    chosen: line,
    hasLeft: z.boolean(),
    left: lines,
    periods: z.array(code),
    when: line,
    hasRooms: z.boolean(),
    places: z.array(code),
    where: line,
    joins: z.array(z.strictObject({ overleg: line, title: line })),
  }),
  samples: planSamples.plan,
  answers: {
    'casusoverleg.search': planForm,
    'casusoverleg.join': joinForm,
    'casusoverleg.bring-in': wijkOnly,
    'casusoverleg.home': wijkOnly,
  },
});

/** More casussen than these do not fit on a card. */
const mostCases = 20;

export interface ToPlan {
  wijkteam: Wijkteam;
  habits: MeetingHabits;
  /** Those that can be planned, in order. */
  ready: readonly Casus[];
  incomplete: readonly Casus[];
  /** Who is missing, as sentences. */
  gaps: readonly string[];
  hasRooms: boolean;
  /** Planned casusoverleggen on which what is proposed fits. */
  joins: readonly Overleg[];
}

export function planView(
  { wijkteam, habits, ready, incomplete, gaps, hasRooms, joins }: ToPlan,
  filled: Pick<PlanForm, 'search' | 'cases' | 'when' | 'where'>,
  problemSaid = '',
): Card {
  const wijk = wijkOf(wijkteam);
  const shown = ready.slice(0, mostCases);
  const codes = incomplete.map((each) => each.code);
  const nothing = codes.length > 0 ? texts.onlyIncomplete(codes) : texts.nothingWaits(wijk);
  const left = [
    ...(ready.length > 0 && codes.length > 0 ? [texts.incomplete(codes)] : []),
    ...(ready.length > shown.length ? [texts.more(ready.length - shown.length)] : []),
  ];
  return planCard.render(
    {
      wijkteam: wijkteam.id,
      wijk: `Wijk ${wijk}`,
      search: filled.search,
      hasProblem: problemSaid !== '',
      problem: problemSaid,
      hasGaps: gaps.length > 0 && ready.length > 0,
      gaps: asLines(gaps),
      isEmpty: ready.length === 0,
      none: asLines([nothing]),
      hasCases: ready.length > 0,
      intro: texts.intro(habits.minutenPerCasus, habits.minutenTerugblik, fitting(habits.langsteMinuten, habits)),
      cases: shown.map((each) => ({ id: each.id, code: each.code, what: casusLine(each) })),
      chosen: filled.cases.filter((id) => shown.some((each) => each.id === id)).join(','),
      hasLeft: left.length > 0,
      left: asLines(left),
      periods: periodChoices,
      when: filled.when,
      hasRooms: hasRooms && ready.length > 0,
      places: placeChoices,
      where: filled.where,
      joins: joins.map((each) => ({ overleg: each.id, title: texts.join(dayAndMonth(localDate(each.from))) })),
    },
    texts.summary(wijk),
  );
}

export const busyCard = defineCard({
  name: 'casusoverleg/busy',
  schema: z.strictObject({
    heading: line,
    lines,
    hasSearch: z.boolean(),
    search: line,
    hasOverleg: z.boolean(),
    overleg: line,
    wijkteam: line,
  }),
  samples: planSamples.busy,
  answers: {
    'casusoverleg.found': searchOnly,
    'casusoverleg.overleg': overlegOnly,
    'casusoverleg.home': wijkOnly,
  },
});

/** What is being done now, and where to see how it went. */
export const busyView = (
  heading: string,
  said: readonly string[],
  about: { wijkteam: string; search?: string; overleg?: string },
): Card =>
  busyCard.render(
    {
      heading,
      lines: asLines(said),
      hasSearch: about.search !== undefined,
      search: about.search ?? '',
      hasOverleg: about.overleg !== undefined,
      overleg: about.overleg ?? '',
      wijkteam: about.wijkteam,
    },
    heading,
  );

export const moveCard = defineCard({
  name: 'casusoverleg/move',
  schema: z.strictObject({
    overleg: line,
    search: line,
    when: line,
    hasGaps: z.boolean(),
    gaps: lines,
    periods: z.array(code),
    period: line,
    hasRooms: z.boolean(),
    places: z.array(code),
    where: line,
  }),
  samples: planSamples.move,
  answers: { 'casusoverleg.move-search': moveForm, 'casusoverleg.overleg': overlegOnly },
});

export const moveView = (
  overleg: Overleg,
  { search, when, where }: Pick<MoveForm, 'search' | 'when' | 'where'>,
  { gaps, hasRooms }: { gaps: readonly string[]; hasRooms: boolean },
): Card =>
  moveCard.render(
    {
      overleg: overleg.id,
      search,
      when: spokenMoment(overleg),
      hasGaps: gaps.length > 0,
      gaps: asLines(gaps),
      periods: periodChoices,
      period: when,
      hasRooms,
      places: placeChoices,
      where,
    },
    texts.moveSummary,
  );
