// What somebody is told once a day, in the own chat.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { type BundleLine, mostLines } from './bundle.ts';
import { samples } from './bundle-samples.ts';
import { bundleTexts as texts } from './bundle-texts.ts';
import { decideTexts, shortened } from './decide-texts.ts';
import { pickOnly } from './raise-answers.ts';

const line = z.string();

export const bundleCard = defineCard({
  name: 'ontwikkelpunten/bundle',
  schema: z.strictObject({
    lines: z.array(z.strictObject({ id: line, number: line, title: line, what: line })),
    hasMore: z.boolean(),
    more: line,
  }),
  samples: samples.bundle,
  answers: { 'ontwikkelpunten.pick': pickOnly },
});

export function bundleView(lines: readonly BundleLine[]): Card {
  const more = lines.length - mostLines;
  return bundleCard.render(
    {
      lines: lines.slice(0, mostLines).map(({ punt, what }) => ({
        id: punt.id,
        number: decideTexts.named(punt),
        title: shortened(punt.fields.title, 100),
        what,
      })),
      hasMore: more > 0,
      more: texts.more(more),
    },
    texts.summary(lines.length),
  );
}
