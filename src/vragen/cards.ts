import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { freeText } from '../shared/free-text.ts';
import { type Rhythm, rhythm, rhythms } from '../shared/occurrence.ts';
import type { QuestionSet } from '../shared/question-set.ts';
import { type Wijkteam, wijkteamId } from '../shared/wijkteam.ts';
import { longestWords, type Slot, slot, slotNames, type Words } from './own-words.ts';
import { samples } from './samples.ts';
import { rhythmNames, texts } from './texts.ts';

const about = { wijkteam: wijkteamId, rhythm };
/** "" is what a cleared choice sends. */
const chosenSlot = slot
  .or(z.literal(''))
  .optional()
  .transform((value): Slot | null => value || null);
const oneLine = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ');

export const editAnswer = z.strictObject({ ...about, rhythm: rhythm.default('dag') });
export type EditAnswer = z.infer<typeof editAnswer>;
export const saveAnswer = z.strictObject({
  ...about,
  question: chosenSlot,
  words: freeText(longestWords).optional().transform(oneLine),
});
export type SaveAnswer = z.infer<typeof saveAnswer>;
/** The same form without screening, only ever put back on the person's own card. */
export const saveDraft = saveAnswer.extend({
  words: z
    .string()
    .optional()
    .transform((text) => (text ?? '').slice(0, longestWords)),
});
/** What was typed beside it is left alone. */
export const restoreAnswer = z.strictObject({ ...about, question: chosenSlot, words: z.unknown().optional() });
export type RestoreAnswer = z.infer<typeof restoreAnswer>;

const line = z.string();

export const questionsCard = defineCard({
  name: 'vragen/questions',
  schema: z.strictObject({
    wijkteam: line,
    rhythm: line,
    title: line,
    name: line,
    hasNotice: z.boolean(),
    notice: line,
    hasProblem: z.boolean(),
    problem: line,
    questions: z.array(z.strictObject({ slot: line, name: line, words: line, origin: line })),
    others: z.array(z.strictObject({ name: line, wijkteam: line, rhythm: line })),
    question: line,
    words: line,
  }),
  samples: samples.questions,
  answers: { 'vragen.edit': editAnswer, 'vragen.save': saveAnswer, 'vragen.restore': restoreAnswer },
});

/** The questions as they are asked now, and a form to change one. */
export function questionsView(
  wijkteam: Wijkteam,
  shown: Rhythm,
  now: { set: QuestionSet; own: Words },
  extra: { notice?: string; problem?: string; question?: Slot | null; words?: string } = {},
): Card {
  const row = (of: Slot, text: string) => ({
    slot: of,
    name: slotNames[of],
    words: text,
    origin: now.own[of] === undefined ? texts.standard : texts.own,
  });
  return questionsCard.render(
    {
      wijkteam: wijkteam.id,
      rhythm: shown,
      title: texts.title(shown),
      name: wijkteam.name,
      hasNotice: extra.notice !== undefined,
      notice: extra.notice ?? '',
      hasProblem: extra.problem !== undefined,
      problem: extra.problem ?? '',
      questions: [...now.set.scores.map(({ area, text }) => row(area, text)), row('text', now.set.text)],
      others: rhythms
        .filter((each) => each !== shown)
        .map((each) => ({ name: rhythmNames[each], wijkteam: wijkteam.id, rhythm: each })),
      question: extra.question ?? '',
      words: extra.words ?? '',
    },
    texts.summary(wijkteam.name),
  );
}
