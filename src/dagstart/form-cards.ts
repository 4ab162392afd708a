// The cards a person answers on: the form, and the own answer with the one question that comes next.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { areaNames } from '../shared/aandachtsgebied.ts';
import { freeText, mayPointToSomeone } from '../shared/free-text.ts';
import { ontwikkelpuntOffer } from '../shared/ontwikkelpunt-offer.ts';
import type { QuestionSet } from '../shared/question-set.ts';
import { type Answer, longestText, nextQuestion, noText, offersPunt, textKind } from './answer.ts';
import { type Dagstart, dagstartId, type Phase } from './dagstart.ts';
import { scoresPerCard } from './rotation.ts';
import { samples } from './samples.ts';
import { type Score, scoreNames } from './score.ts';
import { texts } from './texts.ts';

export const aboutDagstartOnly = z.strictObject({ dagstart: dagstartId });

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

/** The areas that did not fit on the form. */
export const moreForm = z.strictObject({ dagstart: dagstartId, score3: chosenScore, score4: chosenScore });
export type MoreForm = z.infer<typeof moreForm>;

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
const asked = z.strictObject({ id: line, label: line, value: line });

const onForm = ({ scores }: QuestionSet) => scores.slice(0, scoresPerCard);
const afterForm = ({ scores }: QuestionSet) => scores.slice(scoresPerCard);

export const formCard = defineCard({
  name: 'dagstart/form',
  schema: z.strictObject({
    dagstart: line,
    title: line,
    intro: line,
    hasReturning: z.boolean(),
    returning: line,
    ...problem,
    questions: z.array(asked),
    ask: line,
    text: line,
  }),
  samples: samples.form,
  answers: {
    'dagstart.mine': aboutDagstartOnly,
    'dagstart.answer': answerForm,
    'dagstart.nothing': aboutDagstartOnly,
  },
});

export interface Filled {
  scores: readonly (Score | null)[];
  text: string;
  intro?: string;
  problem?: string;
  /** What comes back until it is done. */
  returning?: readonly string[];
}

export const emptyForm: Filled = { scores: [], text: '' };

/** The form as everybody gets it, or as one person's own with what was filled in before. */
export function form(dagstart: Dagstart, filled: Filled): Card {
  const returning = texts.returning(filled.returning ?? []);
  return formCard.render(
    {
      dagstart: dagstart.id,
      title: texts.formTitle(dagstart),
      intro: filled.intro ?? texts.formIntro,
      hasReturning: returning !== '',
      returning,
      hasProblem: filled.problem !== undefined,
      problem: filled.problem ?? '',
      questions: onForm(dagstart.questions).map(({ text }, index) => ({
        id: `score${index + 1}`,
        label: text,
        value: String(filled.scores[index] ?? ''),
      })),
      ask: dagstart.questions.text,
      text: filled.text,
    },
    texts.formSummary(dagstart),
  );
}

export const mineCard = defineCard({
  name: 'dagstart/mine',
  schema: z.strictObject({
    dagstart: line,
    title: line,
    intro: line,
    ...problem,
    hasHint: z.boolean(),
    hint: line,
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
    askMore: z.boolean(),
    more: z.array(asked),
    canRelabel: z.boolean(),
    canRaise: z.boolean(),
    wijkteam: line,
    raise: line,
  }),
  samples: samples.mine,
  answers: {
    'dagstart.mine': aboutDagstartOnly,
    'dagstart.edit': aboutDagstartOnly,
    'dagstart.relabel': aboutDagstartOnly,
    'dagstart.label': labelForm,
    'dagstart.follow-up': followUpForm,
    'dagstart.more': moreForm,
    'ontwikkelpunten.from-answer': ontwikkelpuntOffer,
  },
});

/** One person's own answer, and the one question that comes next. */
export function mine(
  dagstart: Dagstart,
  answer: Answer,
  phase: Phase,
  extra: { relabel?: boolean; problem?: string; followUpDraft?: string } = {},
): Card {
  const { text, kind, followUp, name } = answer.text ?? noText;
  const later = afterForm(dagstart.questions);
  const next = nextQuestion(
    answer,
    later.map(({ area }) => area),
  );
  const ask = extra.relabel ? 'kind' : extra.problem === undefined ? next : 'follow-up';
  const scores = dagstart.questions.scores.flatMap(({ area }) => {
    const score = answer.scores[area];
    return score === undefined ? [] : [{ area: areaNames[area], score: `${score} · ${scoreNames[score]}` }];
  });
  const hint = mayPointToSomeone(`${text} ${followUp}`);
  return mineCard.render(
    {
      dagstart: dagstart.id,
      title: texts.mineTitle,
      intro: texts.mineIntro(phase),
      hasProblem: extra.problem !== undefined,
      problem: extra.problem ?? '',
      hasHint: hint,
      hint: hint ? texts.mineHint : '',
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
      askMore: ask === 'more',
      more: later.map(({ area, text: label }, index) => ({
        id: `score${index + 1 + scoresPerCard}`,
        label,
        value: String(answer.scores[area] ?? ''),
      })),
      canRelabel: kind !== null && ask !== 'kind',
      canRaise: offersPunt(answer),
      wijkteam: dagstart.wijkteam,
      raise: [text, followUp].filter((part) => part !== '').join('\n'),
    },
    texts.mineSummary,
  );
}
