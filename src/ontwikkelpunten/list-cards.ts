// Cards about the list: a change that did not go through, texts that must leave it, rows that were taken out, how it stands.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import type { ListProblem } from '../ports.ts';
import { isChoice, nameOf } from './choices.ts';
import { fieldOf, labelOf } from './columns.ts';
import type { Withheld } from './held.ts';
import { samples } from './list-samples.ts';
import { texts } from './list-texts.ts';
import type { Lost } from './merge-fields.ts';
import { fieldsAmong } from './outgoing.ts';
import type { Field, Fields, Punt } from './punt.ts';

const line = z.string();
const flag = z.boolean();

/** As many as fit on one card. */
const most = 10;
/** Characters of a text that somebody typed: enough to see which one it is. */
const longest = 200;

export const groupAnswer = z.strictObject({ group: z.uuid() });
export const nothingAnswer = z.strictObject({});

export const lostCard = defineCard({
  name: 'ontwikkelpunten/lost',
  schema: z.strictObject({
    number: line,
    title: line,
    why: line,
    changes: z.array(z.strictObject({ label: line, mine: line, theirs: line })),
    todo: line,
  }),
  samples: samples.lost,
});

function spoken(field: Field, value: Fields[Field]): string {
  if (value === '' || value === null) return texts.empty;
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  const text = typeof value === 'string' && isChoice(field) ? nameOf(field, value) : String(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** Ids tell nobody anything; their names stand beside them. */
const readable = ({ field }: Lost): boolean => field !== 'ownerId' && field !== 'reporterId';

export function lostView({ number, fields }: Punt, lost: readonly Lost[], by: string): Card {
  const changes = lost.filter(readable).map(({ field, mine, theirs }) => ({
    ...{ label: labelOf(field), mine: spoken(field, mine), theirs: spoken(field, theirs) },
  }));
  const called = texts.called(number);
  return lostCard.render(
    { number: called, title: fields.title, why: texts.lostWhy(by), changes, todo: texts.lostTodo(number) },
    texts.lostSummary(number),
  );
}

export const withheldCard = defineCard({
  name: 'ontwikkelpunten/withheld',
  schema: z.strictObject({
    rows: z.array(z.strictObject({ number: line, label: line, kinds: line })),
    hasMore: flag,
    more: line,
    hasUrl: flag,
    url: line,
  }),
  samples: samples.withheld,
});

/** Which row and which column, and what it looks like; never the text. */
const withheldLines = (all: readonly { punt: Punt; withheld: Withheld }[]) =>
  all.flatMap(({ punt, withheld }) =>
    fieldsAmong(Object.keys(withheld)).map((field) => ({
      number: texts.called(punt.number),
      label: labelOf(field),
      kinds: texts.withheldKinds(withheld[field] ?? []),
    })),
  );

export function withheldView(all: readonly { punt: Punt; withheld: Withheld }[], url: string | null): Card {
  const rows = withheldLines(all);
  return withheldCard.render(
    {
      rows: rows.slice(0, most),
      hasMore: rows.length > most,
      more: texts.more(rows.length - most),
      hasUrl: url !== null,
      url: url ?? '',
    },
    texts.withheldSummary,
  );
}

export const removedCard = defineCard({
  name: 'ontwikkelpunten/removed',
  schema: z.strictObject({
    group: line,
    heading: line,
    isOpen: flag,
    isSettled: flag,
    explanation: line,
    punten: z.array(z.strictObject({ number: line, title: line })),
    hasMore: flag,
    more: line,
  }),
  samples: samples.removed,
  answers: { 'ontwikkelpunten.put-back': groupAnswer, 'ontwikkelpunten.let-go': groupAnswer },
});

/** `settled`: what became of them; '' while it is asked. */
export function removedView(group: string, punten: readonly Punt[], settled = ''): Card {
  const heading = texts.removedSummary(punten.length, punten[0]?.number ?? 0);
  return removedCard.render(
    {
      group,
      heading: settled === '' ? heading : '',
      isOpen: settled === '',
      isSettled: settled !== '',
      explanation: settled === '' ? texts.removedAsk(punten.length) : settled,
      punten: punten
        .slice(0, most)
        .map(({ number, fields }) => ({ number: texts.called(number), title: fields.title })),
      hasMore: punten.length > most,
      more: texts.more(punten.length - most),
    },
    settled === '' ? heading : settled,
  );
}

const problemRow = z.strictObject({ what: line, todo: line });

export const problemCard = defineCard({
  name: 'ontwikkelpunten/list-problem',
  schema: z.strictObject({ isWrong: flag, isSolved: flag, problems: z.array(problemRow) }),
  samples: samples.problem,
});

const inWords = (problems: readonly ListProblem[]) =>
  problems.map((problem) => {
    const isColumn = problem.kind.startsWith('column-');
    return texts.explain(problem, isColumn ? problem.about.map(labelOfColumn) : problem.about);
  });

function labelOfColumn(name: string): string {
  const field = fieldOf(name);
  if (field === 'id') return 'Punt-id';
  if (field === undefined) return name;
  return field === 'number' ? 'Nummer' : labelOf(field);
}

/** No problems: it is over. */
export const problemView = (problems: readonly ListProblem[]): Card =>
  problemCard.render(
    { isWrong: problems.length > 0, isSolved: problems.length === 0, problems: inWords(problems) },
    problems.length > 0 ? texts.problemSummary : texts.solvedSummary,
  );

export const stateCard = defineCard({
  name: 'ontwikkelpunten/list-state',
  schema: z.strictObject({
    isFine: flag,
    waiting: line,
    readAt: line,
    hasProblems: flag,
    problems: z.array(problemRow),
    hasWithheld: flag,
    withheld: z.array(z.strictObject({ number: line, label: line, kinds: line })),
    hasGone: flag,
    gone: line,
    hasUrl: flag,
    url: line,
  }),
  samples: samples.state,
  answers: { 'ontwikkelpunten.removed': nothingAnswer },
});

export function stateView(state: {
  waiting: number;
  readAt: Date | null;
  now: Date;
  problems: readonly ListProblem[];
  withheld: readonly { punt: Punt; withheld: Withheld }[];
  gone: readonly Punt[];
  url: string | null;
}): Card {
  const withheld = withheldLines(state.withheld).slice(0, most);
  const { gone, problems, url } = state;
  return stateCard.render(
    {
      isFine: problems.length + withheld.length + gone.length + state.waiting === 0 && state.readAt !== null,
      waiting: texts.waiting(state.waiting),
      readAt: texts.readAt(state.readAt, state.now),
      hasProblems: problems.length > 0,
      problems: inWords(problems),
      hasWithheld: withheld.length > 0,
      withheld,
      hasGone: gone.length > 0,
      gone: gone.length === 0 ? '' : texts.removedSummary(gone.length, gone[0]?.number ?? 0),
      hasUrl: url !== null,
      url: url ?? '',
    },
    texts.stateSummary,
  );
}
