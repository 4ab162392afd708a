// The cards about one casusoverleg that has a moment.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { type Wijkteam, wijkOf } from '../shared/wijkteam.ts';
import { overlegOnly, wijkOnly } from './answers.ts';
import { bookingSamples } from './booking-samples.ts';
import { bookingTexts as texts } from './booking-texts.ts';
import type { Casus } from './casus.ts';
import { needNames } from './need.ts';
import type { Attendee, Overleg } from './overleg.ts';
import { agendaForm } from './plan-answers.ts';
import { asLines, casusLine } from './plan-cards.ts';
import { asLine, spokenMoment } from './spoken-moment.ts';

const line = z.string();
const lines = z.array(z.strictObject({ line }));
const problem = { hasProblem: z.boolean(), problem: line };

export const overlegCard = defineCard({
  name: 'casusoverleg/overleg',
  schema: z.strictObject({
    overleg: line,
    wijkteam: line,
    heading: line,
    when: line,
    where: line,
    hasNotice: z.boolean(),
    notice: line,
    ...problem,
    hasState: z.boolean(),
    state: line,
    hasPeople: z.boolean(),
    people: z.array(z.strictObject({ role: line, name: line })),
    hasCases: z.boolean(),
    cases: z.array(z.strictObject({ code: line, what: line })),
    hasNoCases: z.boolean(),
    hasLink: z.boolean(),
    joinUrl: line,
    mayChange: z.boolean(),
    mayRetry: z.boolean(),
    hasAgenda: z.boolean(),
    agendaStyle: z.enum(['positive', 'default']),
  }),
  samples: bookingSamples.overleg,
  answers: {
    'casusoverleg.move': overlegOnly,
    'casusoverleg.cases': overlegOnly,
    'casusoverleg.cancel-ask': overlegOnly,
    'casusoverleg.retry': overlegOnly,
    'casusoverleg.agenda': overlegOnly,
    'casusoverleg.home': wijkOnly,
  },
});

export interface OverlegNow {
  overleg: Overleg;
  wijkteam: Wijkteam;
  cases: readonly Casus[];
  /** Names of who comes, for who plans; null: only roles. */
  names: ReadonlyMap<string, string> | null;
  /** Who looks may move and cancel it. */
  isPlanner: boolean;
  /** It does not get into the calendar, as people were told. */
  hasTrouble: boolean;
  now: Date;
}

export const whereOf = ({ room }: Pick<Overleg, 'room'>): string =>
  room === null ? texts.online : texts.inRoom(room.naam);

/** Not over and not cancelled. */
export const isAhead = ({ status, until }: Pick<Overleg, 'status' | 'until'>, now: Date): boolean =>
  status === 'gepland' && until > now;

export function overlegView(about: OverlegNow, said: { notice?: string; problem?: string } = {}): Card {
  const { overleg, wijkteam, cases, isPlanner, hasTrouble, now } = about;
  const mayChange = isPlanner && isAhead(overleg, now);
  const mayRetry = mayChange && hasTrouble;
  const state = stateOf(overleg, hasTrouble);
  const people = peopleOf(about);
  return overlegCard.render(
    {
      overleg: overleg.id,
      wijkteam: wijkteam.id,
      heading: texts.heading(wijkOf(wijkteam)),
      when: asLine(spokenMoment(overleg)),
      where: whereOf(overleg),
      hasNotice: (said.notice ?? '') !== '',
      notice: said.notice ?? '',
      hasProblem: (said.problem ?? '') !== '',
      problem: said.problem ?? '',
      hasState: state !== '',
      state,
      hasPeople: people.length > 0,
      people,
      hasCases: cases.length > 0,
      cases: cases.map((each) => ({ code: each.code, what: casusLine(each) })),
      hasNoCases: cases.length === 0 && overleg.status === 'gepland',
      hasLink: overleg.seen !== null && overleg.seen.joinUrl !== null && isAhead(overleg, now),
      joinUrl: overleg.seen?.joinUrl ?? '',
      mayChange,
      mayRetry,
      hasAgenda: overleg.status !== 'afgezegd',
      // Where something is wrong, trying again comes first.
      agendaStyle: mayRetry ? 'default' : 'positive',
    },
    texts.heading(wijkOf(wijkteam)),
  );
}

function stateOf(overleg: Overleg, hasTrouble: boolean): string {
  if (overleg.status !== 'gepland') return texts.state[overleg.status];
  if (overleg.sentVersion >= overleg.version) return '';
  return hasTrouble ? texts.state.problem : texts.state.waiting;
}

/** A line for each role, with the name behind it where that may be seen; who is there for nothing in particular last. */
function peopleOf({ overleg, names }: OverlegNow): { role: string; name: string }[] {
  const roleOf = ({ for: needs, kind }: Attendee): string => {
    if (needs.length > 0) return needs.map((need) => needNames[need]).join(', ');
    return kind === 'required' ? texts.bringer : texts.guest;
  };
  const coming = [...overleg.attendees].sort((one, other) => Number(other.for.length > 0) - Number(one.for.length > 0));
  if (names === null) {
    const roles = coming.map(roleOf);
    return [...new Set([...roles, ...overleg.partners.map(({ naam }) => naam)])].map((role) => ({ role, name: '' }));
  }
  return [
    ...coming.map((each) => ({ role: roleOf(each), name: ` · ${names.get(each.person) ?? '?'}` })),
    ...overleg.partners.map(({ naam }) => ({ role: texts.partner, name: ` · ${naam}` })),
  ];
}

export const casesCard = defineCard({
  name: 'casusoverleg/cases',
  schema: z.strictObject({
    overleg: line,
    when: line,
    ...problem,
    intro: line,
    hasCases: z.boolean(),
    hasNoCases: z.boolean(),
    cases: z.array(z.strictObject({ id: line, code: line, what: line })),
    chosen: line,
  }),
  samples: bookingSamples.cases,
  answers: { 'casusoverleg.set-cases': agendaForm, 'casusoverleg.overleg': overlegOnly },
});

/** `cases`: those on the agenda and those that wait; `places`: how many fit. */
export const casesView = (
  overleg: Overleg,
  cases: readonly Casus[],
  chosen: readonly string[],
  places: number,
  problemSaid = '',
): Card =>
  casesCard.render(
    {
      overleg: overleg.id,
      when: asLine(spokenMoment(overleg)),
      hasProblem: problemSaid !== '',
      problem: problemSaid,
      intro: overleg.reeks === null ? texts.agendaIntro(places) : texts.agendaIntroFixed(places),
      hasCases: cases.length > 0,
      hasNoCases: cases.length === 0,
      cases: cases.map((each) => ({ id: each.id, code: each.code, what: casusLine(each) })),
      chosen: cases
        .filter(({ id }) => chosen.includes(id))
        .map(({ id }) => id)
        .join(','),
    },
    spokenMoment(overleg),
  );

export const cancelCard = defineCard({
  name: 'casusoverleg/cancel',
  schema: z.strictObject({ overleg: line, when: line, lines }),
  samples: bookingSamples.cancel,
  answers: { 'casusoverleg.cancel': overlegOnly, 'casusoverleg.overleg': overlegOnly },
});

export const cancelView = (overleg: Overleg, cases: number): Card =>
  cancelCard.render(
    {
      overleg: overleg.id,
      when: asLine(spokenMoment(overleg)),
      lines: asLines(texts.cancelAsk(cases, overleg.seen !== null || overleg.tried)),
    },
    spokenMoment(overleg),
  );

export const nextCard = defineCard({
  name: 'casusoverleg/next',
  schema: z.strictObject({
    heading: line,
    coming: z.array(z.strictObject({ when: line, where: line, about: line })),
    isNone: z.boolean(),
    none: lines,
    hasNext: z.boolean(),
    overleg: line,
    mayPlan: z.boolean(),
    wijkteam: line,
  }),
  samples: bookingSamples.next,
  answers: { 'casusoverleg.overleg': overlegOnly, 'casusoverleg.plan': wijkOnly },
});

/** `mayLook`: works in the wijk; `mayPlan`: plans there. */
export function nextView(
  wijkteam: Wijkteam,
  coming: readonly { overleg: Overleg; cases: number }[],
  { mayLook, mayPlan }: { mayLook: boolean; mayPlan: boolean },
): Card {
  const wijk = wijkOf(wijkteam);
  const first = coming[0]?.overleg;
  return nextCard.render(
    {
      heading: texts.nextHeading(wijk),
      coming: coming.map(({ overleg, cases }) => ({
        when: asLine(spokenMoment(overleg)),
        where: whereOf(overleg),
        about: texts.nextCount(cases),
      })),
      isNone: first === undefined,
      none: asLines([texts.nextNone(wijk), ...(mayPlan ? [] : [texts.nextHow])]),
      hasNext: first !== undefined && mayLook,
      overleg: first?.id ?? '',
      mayPlan: first === undefined && mayPlan,
      wijkteam: wijkteam.id,
    },
    texts.nextSummary(wijk, first),
  );
}
