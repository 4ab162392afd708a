// The decision aid: one question at a time, and where it ends.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { keuzehulpOffer } from '../shared/keuzehulp-offer.ts';
import { casusOffer } from '../shared/ontwikkelpunt-offer.ts';
import type { WijkteamId } from '../shared/wijkteam.ts';
import { stepAnswer, wijkOnly } from './answers.ts';
import { texts } from './texts.ts';
import { answersOf, noneFits, type Place, type Tree } from './tree.ts';
import { treeSamples } from './tree-samples.ts';

const line = z.string();
const running = { wijkteam: line, version: line, run: line };

export const questionCard = defineCard({
  name: 'keuzehulp/question',
  schema: z.strictObject({
    ...running,
    place: line,
    question: line,
    hasHelp: z.boolean(),
    help: line,
    choices: z.array(z.strictObject({ title: line, ...running, answers: line })),
    noneFits: line,
    noneFitsAnswers: line,
    hasBack: z.boolean(),
    backAnswers: line,
    note: line,
  }),
  samples: treeSamples.question,
  answers: { 'keuzehulp.step': stepAnswer },
});

export const outcomeCard = defineCard({
  name: 'keuzehulp/outcome',
  schema: z.strictObject({
    ...running,
    tool: line,
    handOver: line,
    name: line,
    title: line,
    text: line,
    given: z.array(z.strictObject({ line })),
    counted: line,
    note: line,
    offersCasus: z.boolean(),
    offersHandOver: z.boolean(),
    offersPunt: z.boolean(),
    concept: line,
    backAnswers: line,
  }),
  samples: treeSamples.outcome,
  answers: {
    'casusoverleg.bring-in': wijkOnly,
    'keuzehulp.open': keuzehulpOffer,
    'ontwikkelpunten.from-casus': casusOffer,
    'keuzehulp.step': stepAnswer,
  },
});

/** Who goes through it: the wijk that is counted, and the run. */
export interface Going {
  wijkteam: WijkteamId;
  run: string;
}

/** `ids`: the answers that led to this place. */
export function placeView(tree: Tree, place: Place, ids: readonly string[], going: Going): Card {
  const same = { ...going, version: tree.versie };
  const note = texts.note(tree.versie, tree.voorbeeld);
  const backAnswers = answersOf(ids.slice(0, -1));
  if (place.at === 'outcome') return outcomeView(tree, place, { ...same, note, backAnswers });
  const { question } = place;
  return questionCard.render(
    {
      ...same,
      note,
      backAnswers,
      place: texts.place(tree.naam, ids.length + 1),
      question: question.vraag,
      hasHelp: question.uitleg !== '',
      help: question.uitleg,
      choices: question.antwoorden.map(({ id, tekst }) => ({
        title: tekst,
        ...same,
        answers: answersOf([...ids, id]),
      })),
      noneFits: texts.noneFits,
      noneFitsAnswers: answersOf([...ids, noneFits]),
      hasBack: ids.length > 0,
    },
    question.vraag,
  );
}

function outcomeView(
  tree: Tree,
  { outcome, steps }: Extract<Place, { at: 'outcome' }>,
  same: Going & { version: string; note: string; backAnswers: string },
): Card {
  const last = steps.at(-1)?.question.vraag ?? '';
  return outcomeCard.render(
    {
      ...same,
      tool: tree.lijst,
      handOver: 'overdracht-compleet',
      name: tree.naam,
      title: outcome.titel,
      text: outcome.tekst,
      given: steps.map(({ question, answer }) => ({ line: texts.given(question.kort, answer) })),
      counted: texts.countedNote,
      offersCasus: outcome.aanbod === 'casus',
      offersHandOver: outcome.aanbod === 'overdracht',
      offersPunt: outcome.aanbod === 'ontwikkelpunt',
      concept: texts.ruleDoesNotFit(tree.naam, tree.versie, last),
    },
    outcome.titel,
  );
}
