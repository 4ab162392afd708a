// How often the two aids ended where.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { type Wijkteam, wijkOf } from '../shared/wijkteam.ts';
import { outcomeSamples } from './outcome-samples.ts';
import type { Shown } from './outcomes.ts';
import type { Named } from './start-cards.ts';
import { texts } from './texts.ts';

const line = z.string();

export const outcomesCard = defineCard({
  name: 'keuzehulp/outcomes',
  schema: z.strictObject({
    period: line,
    tools: z.array(
      z.strictObject({
        name: line,
        /** One, or none where there is no number to show. */
        charts: z.array(
          z.strictObject({ title: line, bars: z.array(z.strictObject({ label: line, n: z.number(), shown: line })) }),
        ),
        lines: z.array(z.strictObject({ line })),
      }),
    ),
    explanation: line,
  }),
  samples: outcomeSamples,
});

export interface ToolOutcomes extends Named {
  shown: Shown;
  /** What people call an outcome. */
  nameOf(outcome: string): string;
}

/** `period`: first and last day, yyyy-MM-dd. */
export function outcomesView(
  wijkteam: Wijkteam,
  period: { from: string; until: string },
  tools: readonly ToolOutcomes[],
  threshold: number,
): Card {
  const isUsed = ({ shown }: ToolOutcomes): boolean => shown.figures.length + shown.few.length > 0;
  return outcomesCard.render(
    {
      period: texts.period(wijkOf(wijkteam), period.from, period.until),
      tools: tools.map((each) => ({
        name: each.name,
        charts: each.shown.figures.length === 0 ? [] : [chartOf(each)],
        lines: (isUsed(each) ? linesOf(each, threshold) : [texts.noOutcomes]).map((said) => ({ line: said })),
      })),
      explanation: tools.some(isUsed) ? texts.rounded : texts.fromMonday,
    },
    texts.outcomesName,
  );
}

const chartOf = ({ name, shown, nameOf }: ToolOutcomes) => ({
  title: name,
  bars: shown.figures.map(({ outcome, n }) => ({ label: nameOf(outcome), n, shown: texts.about(n) })),
});

function linesOf({ shown: { few, never }, nameOf }: ToolOutcomes, threshold: number): string[] {
  return [
    ...(few.length === 0 ? [] : [texts.fewer(threshold, few.map(nameOf))]),
    ...(never.length === 0 ? [] : [texts.never(never.map(nameOf))]),
  ];
}
