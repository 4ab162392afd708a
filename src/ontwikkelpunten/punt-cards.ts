// One point as people read it, the small forms that fill it in, and the card that is shared.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { localDate } from '../shared/time.ts';
import { nameOf } from './choices.ts';
import { isOpen, isOverdue, type Punt, puntOnly } from './punt.ts';
import { metaOf } from './punt-line.ts';
import { puntSamples } from './punt-samples.ts';
import { detailsForm, explainForm } from './raise-answers.ts';
import { texts } from './texts.ts';
import { backAnswers, backFields, wayBack } from './way-back.ts';

const line = z.string();

export const puntCard = defineCard({
  name: 'ontwikkelpunten/punt',
  schema: z.strictObject({
    punt: line,
    number: line,
    title: line,
    hasNotice: z.boolean(),
    notice: line,
    hasProblem: z.boolean(),
    problem: line,
    status: line,
    since: line,
    hasNext: z.boolean(),
    next: line,
    facts: z.array(z.strictObject({ what: line, value: line })),
    hasSteun: z.boolean(),
    steun: line,
    isMine: z.boolean(),
    hasExplanation: z.boolean(),
    explanation: z.array(z.strictObject({ line })),
    hasInList: z.boolean(),
    inList: line,
    canStep: z.boolean(),
    step: line,
    canSupport: z.boolean(),
    canFill: z.boolean(),
    canExplain: z.boolean(),
    hasUrl: z.boolean(),
    url: line,
    hasBericht: z.boolean(),
    bericht: line,
    ...backFields,
  }),
  samples: puntSamples.punt,
  answers: {
    'ontwikkelpunten.steps': puntOnly,
    'ontwikkelpunten.support': puntOnly,
    'ontwikkelpunten.unsupport': puntOnly,
    'ontwikkelpunten.details': puntOnly,
    'ontwikkelpunten.explain': puntOnly,
    'ontwikkelpunten.besluiten': puntOnly,
    ...backAnswers,
  },
});

/** What the one who looks may do, and what only that person sees. */
export interface Seen {
  supports: boolean;
  isReporter: boolean;
  /** What stands on the button to the steps; '' without one. */
  step: string;
  canFill: boolean;
  canExplain: boolean;
  /** Where its row is opened; null where it has none that we know. */
  url: string | null;
  now: Date;
}

export function puntView(
  punt: Punt,
  seen: Seen,
  said: { notice?: string; problem?: string; back?: string } = {},
): Card {
  const { fields } = punt;
  const { notice = '', problem = '', back = '' } = said;
  const today = localDate(seen.now);
  const next = texts.next(fields.status);
  const inList = punt.gone ? texts.rowGone : punt.itemId === null ? texts.notInList : '';
  return puntCard.render(
    {
      punt: punt.id,
      number: String(punt.number),
      title: fields.title,
      ...{ hasNotice: notice !== '', notice, hasProblem: problem !== '', problem },
      status: nameOf('status', fields.status),
      since: texts.since(localDate(punt.statusSince), today),
      ...{ hasNext: next !== '', next },
      facts: factsOf(punt, today),
      // Once it is settled nobody waits for support.
      hasSteun: isOpen(punt) || fields.steun > 0,
      steun: texts.steun(fields.steun, seen.supports),
      isMine: seen.supports,
      hasExplanation: fields.explanation !== '',
      explanation: linesOf(fields.explanation),
      ...{ hasInList: inList !== '', inList },
      canStep: seen.step !== '',
      step: seen.step,
      canSupport: isOpen(punt) && !seen.supports && !seen.isReporter,
      canFill: seen.canFill,
      canExplain: seen.canExplain,
      ...{ hasUrl: seen.url !== null, url: seen.url ?? '' },
      ...{ hasBericht: fields.bericht !== '', bericht: fields.bericht },
      ...wayBack(back),
    },
    texts.summary(punt),
  );
}

const linesOf = (text: string): { line: string }[] =>
  text
    .split('\n')
    .filter((each) => each.trim() !== '')
    .map((each) => ({ line: each.trim() }));

/** What is filled in, in the order in which people ask for it. */
function factsOf(punt: Punt, today: string): { what: string; value: string }[] {
  const { fields } = punt;
  const priority = nameOf('moscow', fields.moscow);
  const due = fields.due === '' ? '' : texts.day(fields.due, today);
  const values: Record<keyof typeof texts.factNames, string> = {
    samengevoegdMet: fields.samengevoegdMet === null ? '' : String(fields.samengevoegdMet),
    reden: fields.reden,
    wijk: fields.wijk,
    aandachtsgebied: nameOf('aandachtsgebied', fields.aandachtsgebied),
    soort: nameOf('soort', fields.soort),
    systeem: nameOf('systeem', fields.systeem),
    processtap: nameOf('processtap', fields.processtap),
    prioriteit: priority === '' || fields.prioriteitVast ? priority : texts.proposal(priority),
    owner: fields.owner,
    due: isOverdue(punt, today) ? texts.lateDate(due) : due,
    reporter: fields.reporter,
    werkafspraak: fields.werkafspraak,
    werkafspraakEigenaar: fields.werkafspraakEigenaar,
  };
  const names: Readonly<Record<string, string>> = texts.factNames;
  return Object.entries(values).flatMap(([fact, value]) =>
    value === '' ? [] : [{ what: names[fact] ?? fact, value }],
  );
}

export const detailsCard = defineCard({
  name: 'ontwikkelpunten/details',
  schema: z.strictObject({ punt: line, number: line, title: line, soort: line, systeem: line, processtap: line }),
  samples: puntSamples.details,
  answers: { 'ontwikkelpunten.save-details': detailsForm, 'ontwikkelpunten.punt': puntOnly },
});

export const detailsView = ({ id, number, fields: { title, soort, systeem, processtap } }: Punt): Card =>
  detailsCard.render({ punt: id, number: String(number), title, soort, systeem, processtap }, texts.detailsSummary);

export const explainCard = defineCard({
  name: 'ontwikkelpunten/explain',
  schema: z.strictObject({
    punt: line,
    number: line,
    title: line,
    hasProblem: z.boolean(),
    problem: line,
    explanation: line,
  }),
  samples: puntSamples.explain,
  answers: { 'ontwikkelpunten.save-explanation': explainForm, 'ontwikkelpunten.punt': puntOnly },
});

export const explainView = (punt: Punt, explanation: string, problem = ''): Card =>
  explainCard.render(
    {
      ...{ punt: punt.id, number: String(punt.number), title: punt.fields.title },
      ...{ hasProblem: problem !== '', problem, explanation },
    },
    texts.detailsSummary,
  );

/** For everybody, wherever it is put: nothing on it is one person's. */
export const shareCard = defineCard({
  name: 'ontwikkelpunten/share',
  schema: z.strictObject({ number: line, title: line, meta: line, hasUrl: z.boolean(), url: line }),
  samples: puntSamples.share,
});

export const shareView = (punt: Punt, url: string | null): Card =>
  shareCard.render(
    {
      ...{ number: String(punt.number), title: punt.fields.title, meta: metaOf(punt) },
      ...{ hasUrl: url !== null, url: url ?? '' },
    },
    texts.summary(punt),
  );
