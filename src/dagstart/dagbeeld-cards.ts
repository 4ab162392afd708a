// The dagbeeld: for everybody in the channel, and before that for its voorzitter alone.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { areaNames } from '../shared/aandachtsgebied.ts';
import { shown, together } from '../shared/small-numbers.ts';
import { watcherOf } from './channel-cards.ts';
import { type AreaCell, type Dagbeeld, fitting, linesOf, type Said } from './dagbeeld.ts';
import { dagstartId, type Standing } from './dagstart.ts';
import { aboutDagstartOnly } from './form-cards.ts';
import { samples } from './samples.ts';
import { texts } from './texts.ts';

const line = z.string();

/** The last figure of an area that was shown before this one. */
export interface Before {
  date: string;
  areas: readonly AreaCell[];
}

export const dagbeeldCard = defineCard({
  name: 'dagstart/dagbeeld',
  schema: z.strictObject({
    dagstart: line,
    watcher: line,
    wijkteam: line,
    title: line,
    sub: line,
    hasNotice: z.boolean(),
    notice: line,
    hasChart: z.boolean(),
    bars: z.array(z.strictObject({ title: line, mean: z.number(), rest: z.number(), label: line, shown: line })),
    groups: z.array(z.strictObject({ heading: line, lines: z.array(z.strictObject({ line })) })),
    hasReturning: z.boolean(),
    returning: line,
    hasRest: z.boolean(),
    rest: z.array(z.strictObject({ heading: line, line })),
    restTitle: line,
  }),
  samples: samples.dagbeeld,
  answers: { 'dagstart.dagbeeld': aboutDagstartOnly, 'afspraken.list': z.strictObject({ wijkteam: z.uuid() }) },
});

/** The figures that may be shown, each beside the last one before it. */
function figuresOf(made: Dagbeeld, before: readonly Before[]) {
  return made.areas.flatMap(({ area, cell }) => {
    const figure = cell && together([cell]);
    if (!figure) return [];
    const earlier = before
      .flatMap(({ areas }) => areas.filter((each) => each.area === area))
      .find((each) => each.cell !== null);
    const was = earlier?.cell ? together([earlier.cell]) : null;
    return [{ area: areaNames[area], mean: figure.mean, shown: shown(figure), was: was ? shown(was) : '' }];
  });
}

/** The bar is filled up to 5: on its own the chart would stretch the highest mean to the full width. */
function bar({ area, mean, shown: figure, was }: ReturnType<typeof figuresOf>[number]) {
  const compared = was === '' ? '' : texts.was(was);
  return {
    title: `${area} ${figure}${compared}`,
    mean,
    rest: Math.round((5 - mean) * 10) / 10,
    label: area,
    shown: `${texts.ofFive(figure)}${compared}`,
  };
}

/** A dagbeeld has at most ten lines beside its chart (mission.md, Dagstart). */
const mostLines = 10;

export interface View {
  wijkteam: string;
  smallestGroup: number;
  /** Earlier dagbeelden of the same rhythm, the latest first. */
  before: readonly Before[];
  /** What came after closing. */
  late: readonly Said[];
}

export function dagbeeldView(standing: Standing, made: Dagbeeld, view: View): Card {
  const bars = figuresOf(made, view.before).map(bar);
  const notice = noticeOf(made, view.smallestGroup);
  const returning = texts.returning(made.returning);
  const above = ['title', 'sub', notice, bars.length === 0 ? '' : 'chart', returning].filter((each) => each !== '');
  const groups = [
    { heading: texts.belemmeringen, lines: made.belemmeringen },
    { heading: texts.successen, lines: made.successen },
    { heading: texts.anders, lines: made.anders },
    { heading: texts.lateHeading, lines: view.late.map(({ line: words }) => words) },
  ];
  const fit = fitting(groups, mostLines - above.length);
  return dagbeeldCard.render(
    {
      dagstart: standing.id,
      watcher: watcherOf(standing),
      wijkteam: standing.wijkteam,
      title: texts.dagbeeldTitle(standing),
      sub: texts.dagbeeldSub(view.wijkteam, made, standing.late, standing.voorzitter?.name ?? null),
      hasNotice: notice !== '',
      notice,
      hasChart: bars.length > 0,
      bars,
      groups: fit.shown.map(({ heading, lines }) => ({ heading, lines: lines.map((text) => ({ line: text })) })),
      hasReturning: returning !== '',
      returning,
      hasRest: fit.rest.length > 0,
      rest: fit.rest,
      restTitle: texts.more(fit.rest.length),
    },
    texts.dagbeeldSummary(view.wijkteam),
  );
}

/** What is missing from the picture, and why. */
function noticeOf(made: Dagbeeld, smallestGroup: number): string {
  if (made.answered === 0) return texts.nobody;
  const hidden = made.areas.filter(({ cell }) => cell === null).map(({ area }) => areaNames[area]);
  const tooFew =
    hidden.length === 0 ? [] : [texts.tooFew(hidden.length < made.areas.length ? hidden : [], smallestGroup)];
  const silent = made.belemmeringen.length + made.successen.length + made.anders.length === 0;
  return [...tooFew, ...(silent ? [texts.nothingSaid] : [])].join(' ');
}

/** What the voorzitter leaves out, as the places of the texts on the preview: "0,2". */
export const placeForm = z.strictObject({
  dagstart: dagstartId,
  hold: z
    .string()
    .max(500)
    .regex(/^(\d{1,3}(,\d{1,3})*)?$/)
    .optional()
    .transform((list) => (list ? list.split(',').map(Number) : [])),
});
export type PlaceForm = z.infer<typeof placeForm>;

export const previewCard = defineCard({
  name: 'dagstart/preview',
  schema: z.strictObject({
    dagstart: line,
    title: line,
    intro: line,
    sub: line,
    hasNotice: z.boolean(),
    notice: line,
    hasFigures: z.boolean(),
    figures: z.array(z.strictObject({ area: line, shown: line })),
    lines: z.array(z.strictObject({ number: line, kind: line, line })),
    hasLines: z.boolean(),
    choices: z.array(z.strictObject({ title: line, value: line })),
  }),
  samples: samples.preview,
  answers: { 'dagstart.place': placeForm },
});

/** The dagbeeld for the voorzitter alone; each line can be left out. */
export function preview(
  standing: Standing,
  made: Dagbeeld,
  view: Omit<View, 'late'>,
  said: readonly Said[],
  publishAt: Date,
): Card {
  const notice = noticeOf({ ...made, ...linesOf(said) }, view.smallestGroup);
  const figures = figuresOf(made, view.before).map(({ area, shown: figure, was }) => ({
    area,
    shown: `${figure}${was === '' ? '' : texts.was(was)}`,
  }));
  return previewCard.render(
    {
      dagstart: standing.id,
      title: texts.previewTitle,
      intro: texts.previewIntro(publishAt),
      sub: texts.dagbeeldSub(view.wijkteam, made, 0, null),
      hasNotice: notice !== '',
      notice,
      hasFigures: figures.length > 0,
      figures,
      lines: said.map((each, index) => ({
        number: String(index + 1),
        kind: texts.kinds[each.kind],
        line: each.line,
      })),
      hasLines: said.length > 0,
      choices: said.map((_, index) => ({ title: texts.previewChoice(index + 1), value: String(index) })),
    },
    texts.previewTitle,
  );
}
