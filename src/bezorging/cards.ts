import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { samples } from './samples.ts';
import { texts } from './texts.ts';
import { firstOf } from './unreached.ts';

const line = z.string();
const row = z.strictObject({ name: line, why: line, since: line, todo: line });
export type UnreachedRow = z.infer<typeof row>;

export const reportCard = defineCard({
  name: 'bezorging/report',
  schema: z.strictObject({
    isFine: z.boolean(),
    hasWaiting: z.boolean(),
    waiting: line,
    hasUnreached: z.boolean(),
    unreached: z.array(row),
    hasMore: z.boolean(),
    more: line,
    hasMissed: z.boolean(),
    missed: z.array(z.strictObject({ line })),
    hasMoreMissed: z.boolean(),
    moreMissed: line,
  }),
  samples: samples.report,
});

/** Who and what could not be reached, what waits (`''`: nothing that is worth telling), and what was not asked. */
export function reportView(unreached: readonly UnreachedRow[], waiting: string, missed: readonly string[]): Card {
  const people = firstOf(unreached);
  const days = firstOf(missed);
  return reportCard.render(
    {
      isFine: unreached.length === 0 && waiting === '' && missed.length === 0,
      hasWaiting: waiting !== '',
      waiting,
      hasUnreached: people.shown.length > 0,
      unreached: [...people.shown],
      hasMore: people.more > 0,
      more: texts.more(people.more),
      hasMissed: days.shown.length > 0,
      missed: days.shown.map((each) => ({ line: each })),
      hasMoreMissed: days.more > 0,
      moreMissed: texts.more(days.more),
    },
    texts.summary,
  );
}
