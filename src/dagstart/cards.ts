import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { freeText } from '../shared/free-text.ts';
import { areaNames, type Score, scoreNames } from './aandachtsgebied.ts';
import { type Answer, longestText, nextQuestion, noText, textKind } from './answer.ts';
import { type Dagbeeld, fitting } from './dagbeeld.ts';
import { type Dagstart, dagstartId, type Standing } from './dagstart.ts';
import { samples } from './samples.ts';
import { texts } from './texts.ts';

const aboutOne = z.strictObject({ dagstart: dagstartId });

/** "" is what a cleared choice sends; all values of a form come as text. */
const chosenScore = z
  .enum(['', '1', '2', '3', '4', '5'])
  .optional()
  .transform((value): Score | null => {
    switch (value) {
      case '1':
        return 1;
      case '2':
        return 2;
      case '3':
        return 3;
      case '4':
        return 4;
      case '5':
        return 5;
      default:
        return null;
    }
  });

const draftText = (longest: number) =>
  z
    .string()
    .optional()
    .transform((text) => (text ?? '').slice(0, longest));
const screenedText = (longest: number) =>
  freeText(longest)
    .optional()
    .transform((text) => text ?? '');

export const answerForm = z.strictObject({
  dagstart: dagstartId,
  score1: chosenScore,
  score2: chosenScore,
  text: screenedText(longestText),
});
export type AnswerForm = z.infer<typeof answerForm>;
/** The same form without screening, only ever put back on the person's own card. */
export const answerDraft = answerForm.extend({ text: draftText(longestText) });

export const aboutDagstartOnly = aboutOne;
export const labelForm = z.strictObject({
  dagstart: dagstartId,
  kind: textKind,
  named: z
    .enum(['true', 'false'])
    .optional()
    .transform((value) => value === 'true'),
});
export type LabelForm = z.infer<typeof labelForm>;

const longestFollowUp = 300;
export const followUpForm = z.strictObject({ dagstart: dagstartId, followUp: screenedText(longestFollowUp) });
export const followUpDraft = followUpForm.extend({ followUp: draftText(longestFollowUp) });
export type FollowUpForm = z.infer<typeof followUpForm>;

const line = z.string();
const problem = { hasProblem: z.boolean(), problem: line };

export const formCard = defineCard({
  name: 'dagstart/form',
  schema: z.strictObject({
    dagstart: line,
    title: line,
    intro: line,
    ...problem,
    questions: z.array(z.strictObject({ id: line, label: line, value: line })),
    text: line,
  }),
  samples: samples.form,
  answers: { 'dagstart.mine': aboutOne, 'dagstart.answer': answerForm, 'dagstart.nothing': aboutOne },
});

/** The form as everybody gets it, or as one person's own with what was filled in before. */
export function form(
  dagstart: Dagstart,
  filled: { scores: readonly (Score | null)[]; text: string; intro?: string; problem?: string },
): Card {
  return formCard.render(
    {
      dagstart: dagstart.id,
      title: texts.formTitle(dagstart.date),
      intro: filled.intro ?? texts.formIntro,
      hasProblem: filled.problem !== undefined,
      problem: filled.problem ?? '',
      questions: dagstart.areas.map((area, index) => ({
        id: `score${index + 1}`,
        label: areaNames[area],
        value: String(filled.scores[index] ?? ''),
      })),
      text: filled.text,
    },
    texts.formSummary(dagstart.date),
  );
}

export const mineCard = defineCard({
  name: 'dagstart/mine',
  schema: z.strictObject({
    dagstart: line,
    title: line,
    intro: line,
    ...problem,
    scores: z.array(z.strictObject({ area: line, score: line })),
    isNothing: z.boolean(),
    hasText: z.boolean(),
    text: line,
    hasLabel: z.boolean(),
    label: line,
    hasFollowUp: z.boolean(),
    followUp: line,
    askKind: z.boolean(),
    named: line,
    askFollowUp: z.boolean(),
    followUpDraft: line,
    canRelabel: z.boolean(),
  }),
  samples: samples.mine,
  answers: {
    'dagstart.mine': aboutOne,
    'dagstart.edit': aboutOne,
    'dagstart.relabel': aboutOne,
    'dagstart.label': labelForm,
    'dagstart.follow-up': followUpForm,
  },
});

/** One person's own answer, and the one question that comes next. */
export function mine(
  dagstart: Dagstart,
  answer: Answer,
  extra: { relabel?: boolean; problem?: string; followUpDraft?: string } = {},
): Card {
  const { text, kind, followUp, name } = answer.text ?? noText;
  const ask = extra.relabel ? 'kind' : extra.problem === undefined ? nextQuestion(answer) : 'follow-up';
  const scores = dagstart.areas.flatMap((area) => {
    const score = answer.scores[area];
    return score === undefined ? [] : [{ area: areaNames[area], score: `${score} · ${scoreNames[score]}` }];
  });
  return mineCard.render(
    {
      dagstart: dagstart.id,
      title: texts.mineTitle,
      intro: texts.mineIntro,
      hasProblem: extra.problem !== undefined,
      problem: extra.problem ?? '',
      scores,
      isNothing: scores.length === 0 && text === '',
      hasText: text !== '',
      text,
      hasLabel: kind !== null && ask !== 'kind',
      label: kind === null ? '' : `${texts.kinds[kind]}, ${name === null ? texts.anonymous : texts.named}`,
      hasFollowUp: followUp !== '',
      followUp,
      askKind: ask === 'kind',
      named: String(name !== null),
      askFollowUp: ask === 'follow-up',
      followUpDraft: extra.followUpDraft ?? '',
      canRelabel: kind !== null && ask !== 'kind',
    },
    texts.mineSummary,
  );
}

export const counterCard = defineCard({
  name: 'dagstart/counter',
  schema: z.strictObject({
    dagstart: line,
    count: line,
    hasDots: z.boolean(),
    dots: line,
    line,
    isOpen: z.boolean(),
  }),
  samples: samples.counter,
  answers: { 'dagstart.close': aboutOne },
});

/** Beyond this many people the dots no longer fit on one line of a phone. */
const mostDots = 20;

export function counter(standing: Standing): Card {
  const asked = standing.asked ?? standing.answered;
  const count = texts.counter(standing.answered, asked);
  return counterCard.render(
    {
      dagstart: standing.id,
      count,
      hasDots: asked <= mostDots && asked > 0,
      dots: '●'.repeat(standing.answered) + '○'.repeat(Math.max(0, asked - standing.answered)),
      line: standing.closedAt
        ? texts.counterClosed(standing.closedAt)
        : texts.counterOpen(standing.voorzitter?.name ?? null),
      isOpen: standing.closedAt === null,
    },
    count,
  );
}

export const closedCard = defineCard({
  name: 'dagstart/closed',
  schema: z.strictObject({ title: line, when: line, explanation: line }),
  samples: samples.closed,
});

export function closed(standing: Standing, explanation: string): Card {
  const when = standing.closedAt ? texts.closedFor(standing.date, standing.closedAt) : '';
  return closedCard.render({ title: texts.closedTitle, when, explanation }, texts.closedTitle);
}

export const dagbeeldCard = defineCard({
  name: 'dagstart/dagbeeld',
  schema: z.strictObject({
    title: line,
    sub: line,
    hasNotice: z.boolean(),
    notice: line,
    hasChart: z.boolean(),
    bars: z.array(z.strictObject({ title: line, mean: z.number(), rest: z.number(), label: line, shown: line })),
    groups: z.array(z.strictObject({ heading: line, lines: z.array(z.strictObject({ line })) })),
    hasRest: z.boolean(),
    rest: z.array(z.strictObject({ heading: line, line })),
    restTitle: line,
  }),
  samples: samples.dagbeeld,
});

/** The bar is filled up to 5: on its own the chart would stretch the highest mean to the full width. */
function bar(label: string, mean: number) {
  const shown = String(mean).replace('.', ',');
  return { title: `${label} ${shown}`, mean, rest: Math.round((5 - mean) * 10) / 10, label, shown: `${shown} van 5` };
}

/** A dagbeeld has at most ten lines beside its chart (mission.md, Dagstart). */
const mostLines = 10;

export function dagbeeldView(standing: Standing, wijkteam: string, made: Dagbeeld): Card {
  const bars = made.areas.flatMap(({ area, mean }) => (mean === null ? [] : [bar(areaNames[area], mean)]));
  const notice = noticeOf(made);
  const above = ['title', 'sub', ...(notice === '' ? [] : ['notice']), ...(bars.length === 0 ? [] : ['chart'])].length;
  const groups = [
    { heading: texts.belemmeringen, lines: made.belemmeringen },
    { heading: texts.successen, lines: made.successen },
    { heading: texts.anders, lines: made.anders },
  ];
  const { shown, rest } = fitting(groups, mostLines - above);
  return dagbeeldCard.render(
    {
      title: texts.dagbeeldTitle(standing.date),
      sub: texts.dagbeeldSub(wijkteam, made.answered, made.asked, standing.voorzitter?.name ?? null),
      hasNotice: notice !== '',
      notice,
      hasChart: bars.length > 0,
      bars,
      groups: shown.map(({ heading, lines }) => ({ heading, lines: lines.map((text) => ({ line: text })) })),
      hasRest: rest.length > 0,
      rest,
      restTitle: texts.more(rest.length),
    },
    texts.dagbeeldSummary(wijkteam),
  );
}

/** What is missing from the picture, and why. */
function noticeOf(made: Dagbeeld): string {
  if (made.answered === 0) return texts.nobody;
  const hidden = made.areas.filter(({ mean }) => mean === null).map(({ area }) => areaNames[area]);
  const tooFew = hidden.length === 0 ? [] : [texts.tooFew(hidden.length < made.areas.length ? hidden : [])];
  const silent = made.belemmeringen.length + made.successen.length + made.anders.length === 0;
  return [...tooFew, ...(silent ? [texts.nothingSaid] : [])].join(' ');
}

export const statusCard = defineCard({
  name: 'dagstart/status',
  schema: z.strictObject({ wijkteams: z.array(z.strictObject({ name: line, line })) }),
  samples: samples.status,
});

export const statusView = (wijkteams: { name: string; line: string }[]): Card =>
  statusCard.render({ wijkteams }, texts.statusSummary);
