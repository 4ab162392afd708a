// Lists of points: the overview, one's own, the start list, and the whole list in short.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { openIn, type StatusCount } from './chain.ts';
import { perPage, type Tie } from './find-store.ts';
import { overviewSamples } from './overview-samples.ts';
import type { Punt } from './punt.ts';
import { choiceOfPunt, lateMetaOf, lineOf, metaOf } from './punt-line.ts';
import {
  everyWijk,
  filterAnswer,
  nothing,
  type OverviewAnswer,
  overviewAnswer,
  pickAnswer,
  pickOnly,
} from './raise-answers.ts';
import type { StartPunt } from './start-list.ts';
import { texts } from './texts.ts';

const line = z.string();
const row = z.strictObject({ number: line, title: line, meta: line });
const choice = z.strictObject({ id: line, title: line });
const choices = z.array(choice);

export const overviewCard = defineCard({
  name: 'ontwikkelpunten/overview',
  schema: z.strictObject({
    view: line,
    wijk: line,
    heading: line,
    sub: line,
    hasChain: z.boolean(),
    chain: line,
    isEmpty: z.boolean(),
    none: line,
    hasRows: z.boolean(),
    rows: z.array(row),
    choices,
    chosen: line,
    wijken: z.array(z.strictObject({ code: line, name: line })),
    hasPages: z.boolean(),
    hasMore: z.boolean(),
    nextPage: z.int(),
    hasBefore: z.boolean(),
    pageBefore: z.int(),
  }),
  samples: overviewSamples.overview,
  answers: {
    'ontwikkelpunten.pick': pickAnswer,
    'ontwikkelpunten.filter': filterAnswer,
    'ontwikkelpunten.overview': overviewAnswer,
    'ontwikkelpunten.form': nothing,
  },
});

export interface Overview extends OverviewAnswer {
  punten: readonly Punt[];
  counts: readonly StatusCount[];
  late: number;
  /** The wijken to choose from, as people write them. */
  wijken: readonly string[];
  /** yyyy-MM-dd */
  today: string;
}

export function overviewView({ view, wijk, page, punten, counts, late, wijken, today }: Overview): Card {
  const open = openIn(counts);
  const total = view === 'open' ? open : late;
  const first = page * perPage;
  const hasMore = total > first + perPage && punten.length > 0;
  const known = wijk === '' || wijken.includes(wijk) ? wijken : [...wijken, wijk];
  const part = total > perPage && punten.length > 0 ? [texts.shown(first + 1, first + punten.length, total)] : [];
  return overviewCard.render(
    {
      ...{ view, wijk, heading: texts.heading[view] },
      sub: [wijk === '' ? texts.everyWijk : wijk, texts.counts(open, late), ...part].join(' · '),
      // The same on every page, and not about what is late.
      hasChain: view === 'open' && page === 0 && counts.length > 0,
      chain: texts.chain(counts),
      isEmpty: punten.length === 0,
      none: page > 0 ? texts.noMore : texts.none[view],
      hasRows: punten.length > 0,
      rows: punten.map((punt) => lineOf(punt, view === 'open' ? metaOf(punt) : lateMetaOf(punt, today))),
      choices: punten.map(choiceOfPunt),
      chosen: wijk === '' ? everyWijk : wijk,
      wijken: [{ code: everyWijk, name: texts.everyWijk }, ...known.map((name) => ({ code: name, name }))],
      ...{ hasPages: hasMore || page > 0, hasMore },
      nextPage: page + 1,
      hasBefore: page > 0,
      pageBefore: Math.max(0, page - 1),
    },
    texts.overviewSummary,
  );
}

export const mineCard = defineCard({
  name: 'ontwikkelpunten/mine',
  schema: z.strictObject({
    intro: line,
    groups: z.array(z.strictObject({ heading: line, rows: z.array(row) })),
    isEmpty: z.boolean(),
    none: line,
    hasRows: z.boolean(),
    choices,
  }),
  samples: overviewSamples.mine,
  answers: { 'ontwikkelpunten.pick': pickOnly, 'ontwikkelpunten.form': nothing },
});

/** In three groups; a point may stand in two of them, and is chosen once. */
export function mineView(groups: readonly { tie: Tie; count: number; punten: readonly Punt[] }[]): Card {
  const shown = groups.filter(({ punten }) => punten.length > 0);
  const different = new Map(shown.flatMap(({ punten }) => punten).map((punt) => [punt.id, punt]));
  return mineCard.render(
    {
      intro: texts.mineIntro,
      groups: shown.map(({ tie, count, punten }) => ({
        heading: texts.mineHeading(tie, count, punten.length),
        rows: punten.map((punt) => lineOf(punt, metaOf(punt))),
      })),
      isEmpty: shown.length === 0,
      none: texts.mineNone,
      hasRows: shown.length > 0,
      choices: [...different.values()].map(choiceOfPunt),
    },
    texts.mineSummary,
  );
}

export const startCard = defineCard({
  name: 'ontwikkelpunten/startlijst',
  schema: z.strictObject({
    intro: line,
    hasNotice: z.boolean(),
    notice: line,
    hasNew: z.boolean(),
    fresh: z.array(z.strictObject({ title: line })),
    hasKnown: z.boolean(),
    known: z.array(row),
  }),
  samples: overviewSamples.startlijst,
  answers: { 'ontwikkelpunten.import-start': nothing, 'ontwikkelpunten.overview': overviewAnswer },
});

/** `known`: the ones that are there already. */
export function startView(list: readonly StartPunt[], known: readonly Punt[], notice = ''): Card {
  const fresh = list.filter(({ id }) => !known.some((punt) => punt.id === id));
  return startCard.render(
    {
      intro: texts.startIntro(fresh.length, list.length),
      ...{ hasNotice: notice !== '', notice },
      ...{ hasNew: fresh.length > 0, fresh: fresh.map(({ title }) => ({ title })) },
      ...{ hasKnown: known.length > 0, known: known.map((punt) => lineOf(punt, metaOf(punt))) },
    },
    texts.startSummary,
  );
}

/** The whole list in short, where somebody pastes its address. */
export const summaryCard = defineCard({
  name: 'ontwikkelpunten/summary',
  schema: z.strictObject({ counts: line, rows: z.array(row), url: line }),
  samples: overviewSamples.summary,
});

export const summaryView = (facts: { open: number; late: number; first: readonly Punt[]; url: string }): Card =>
  summaryCard.render(
    {
      counts: texts.counts(facts.open, facts.late),
      rows: facts.first.map((punt) => lineOf(punt, metaOf(punt))),
      url: facts.url,
    },
    texts.listSummary,
  );
