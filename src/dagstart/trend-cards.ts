// The card behind `status`: how wijkteams stand now, and how it goes over the weeks.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { type Aandachtsgebied, areaNames } from '../shared/aandachtsgebied.ts';
import { chartOf, type Trend, weeksShown } from './trend.ts';
import { trendSamples } from './trend-samples.ts';
import { trendTexts } from './trend-texts.ts';

const line = z.string();

export const trendCard = defineCard({
  name: 'dagstart/trend',
  schema: z.strictObject({
    wijkteams: z.array(z.strictObject({ name: line, line })),
    title: line,
    hasNotice: z.boolean(),
    notice: line,
    areas: z.array(z.strictObject({ name: line, sentence: line })),
    hasChart: z.boolean(),
    series: z.array(
      z.strictObject({
        name: line,
        legend: line,
        color: line,
        points: z.array(z.strictObject({ x: line, y: z.number() })),
        numbers: line,
      }),
    ),
    axis: line,
    hasGaps: z.boolean(),
    gaps: line,
  }),
  samples: trendSamples,
});

/** An area keeps its colour, also when another one has no figures. They can be told from a white and from a dark card. */
const colors: Record<Aandachtsgebied, string> = {
  'integrale-toegang': 'categoricalLightBlue',
  'integrale-dienstverlening': 'divergingRed',
  'wijkgerichte-dienstverlening': 'categoricalTeal',
  regiesysteem: 'sequential4',
};

/**
 * `trends` as `trendOf` gives them; `threshold` is only named in a sentence. `wijkteams`: how each stands now, and `of`
 * whose trend it is.
 */
export function trendView(
  of: string,
  trends: readonly Trend[],
  threshold: number,
  wijkteams: readonly { name: string; line: string }[] = [],
): Card {
  const { lines, axis } = chartOf(trends);
  const weeks = new Set(lines.flatMap(({ points }) => points.map(({ week }) => week.monday)));
  const first = [...weeks].sort()[0] ?? '';
  // The week of today, the last one, may still get its figures.
  const past = trends.flatMap((trend) => trend.weeks.slice(0, -1)).filter(({ monday }) => monday >= first);
  const hasGaps = past.some(({ figure }) => figure === null);
  const hasFigures = lines.length > 0;
  // One week is a dot, and the sentences say it already.
  const hasChart = weeks.size > 1;
  return trendCard.render(
    {
      wijkteams: [...wijkteams],
      title: trendTexts.title(of),
      hasNotice: !hasFigures,
      notice: trendTexts.tooFew(threshold),
      areas: hasFigures ? trends.map((trend) => ({ name: areaNames[trend.area], sentence: sentence(trend) })) : [],
      hasChart,
      series: lines.map(({ area, points }) => ({
        name: areaNames[area],
        legend: trendTexts.legend[area],
        color: colors[area],
        points: points.map(({ x, y }) => ({ x, y })),
        numbers: points.map(({ week }) => trendTexts.point(week.figure, week.number)).join(' · '),
      })),
      axis: trendTexts.axis[axis],
      hasGaps: hasChart && hasGaps,
      gaps: trendTexts.gaps(threshold),
    },
    trendTexts.summary(of),
  );
}

function sentence(trend: Trend): string {
  const [before, last] = [undefined, undefined, ...weeksShown(trend)].slice(-2);
  if (!last) return trendTexts.nowNothing;
  const compared = before
    ? trendTexts.compared(last.figure, { when: `wk ${before.number}`, figure: before.figure })
    : null;
  return trendTexts.now(last.figure, last.number, compared);
}
