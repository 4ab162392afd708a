// The cards on which a point is raised: the form, and what it looks like.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { areaNames } from '../shared/aandachtsgebied.ts';
import { type Wijkteam, wijkOf } from '../shared/wijkteam.ts';
import { isOpen, type Punt } from './punt.ts';
import { metaOf } from './punt-line.ts';
import { type RaiseForm, raiseForm, sameAnswer } from './raise-answers.ts';
import { raiseSamples } from './raise-samples.ts';
import { texts } from './texts.ts';
import { backAnswers, backFields, wayBack } from './way-back.ts';

const line = z.string();
const raised = { punt: line, bron: line, bericht: line, back: line, ...backFields };

export const formCard = defineCard({
  name: 'ontwikkelpunten/form',
  schema: z.strictObject({
    ...raised,
    intro: line,
    hasProblem: z.boolean(),
    problem: line,
    text: line,
    aandachtsgebied: line,
    areas: z.array(z.strictObject({ code: line, name: line })),
    wijk: line,
    wijken: z.array(z.strictObject({ id: line, name: line })),
  }),
  samples: raiseSamples.form,
  answers: { 'ontwikkelpunten.save': raiseForm, ...backAnswers },
});

const introOf = ({ bron, bericht }: RaiseForm): string =>
  ({
    chat: texts.formIntro,
    bericht: texts.formFromMessage(bericht !== ''),
    dagstart: texts.formFromAnswer,
    casusoverleg: texts.formFromCasus,
  })[bron];

/** `wijkteams`: the ones this person may choose from. */
export function formView(filled: RaiseForm, wijkteams: readonly Wijkteam[], problem = ''): Card {
  return formCard.render(
    {
      punt: filled.punt,
      bron: filled.bron,
      bericht: filled.bericht,
      ...{ back: filled.back, ...wayBack(filled.back) },
      intro: introOf(filled),
      hasProblem: problem !== '',
      problem,
      text: filled.text,
      aandachtsgebied: filled.aandachtsgebied,
      areas: Object.entries(areaNames).map(([code, name]) => ({ code, name })),
      wijk: filled.wijk === '' ? 'geen' : filled.wijk,
      wijken: [...wijkteams.map((each) => ({ id: each.id, name: wijkOf(each) })), { id: 'geen', name: texts.noWijk }],
    },
    texts.formSummary,
  );
}

const like = z.strictObject({ id: line, number: line, title: line, meta: line });

export const similarCard = defineCard({
  name: 'ontwikkelpunten/similar',
  schema: z.strictObject({
    ...raised,
    intro: line,
    shown: line,
    open: z.array(z.strictObject({ ...like.shape, back: line })),
    hasSettled: z.boolean(),
    settled: z.array(like.omit({ id: true })),
    text: line,
    aandachtsgebied: line,
    wijk: line,
  }),
  samples: raiseSamples.similar,
  answers: {
    'ontwikkelpunten.same': sameAnswer,
    'ontwikkelpunten.anyway': raiseForm,
    'ontwikkelpunten.edit': raiseForm,
    ...backAnswers,
  },
});

/** As much of the own text as tells which one it was. */
const mostShown = 200;

export function similarView(filled: RaiseForm, similar: readonly Punt[]): Card {
  const { text, back } = filled;
  const of = (punt: Punt) => ({ number: String(punt.number), title: punt.fields.title, meta: metaOf(punt) });
  const open = similar.filter(isOpen);
  const settled = similar.filter((punt) => !isOpen(punt));
  return similarCard.render(
    {
      ...{ punt: filled.punt, bron: filled.bron, bericht: filled.bericht, back, ...wayBack(back) },
      intro: open.length > 0 ? texts.similarIntro : texts.settledIntro,
      shown: text.length > mostShown ? `${text.slice(0, mostShown).trim()}…` : text,
      open: open.map((punt) => ({ id: punt.id, back, ...of(punt) })),
      hasSettled: settled.length > 0,
      settled: settled.map(of),
      ...{ text, aandachtsgebied: filled.aandachtsgebied, wijk: filled.wijk },
    },
    texts.similarSummary,
  );
}
