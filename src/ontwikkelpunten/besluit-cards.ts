// The besluitenlog, ten at a time.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { besluitSamples } from './besluit-samples.ts';
import type { Logged, LogScope } from './besluit-store.ts';
import { besluitTexts as texts } from './besluit-texts.ts';
import { decideTexts } from './decide-texts.ts';

/** Decides nothing and holds nothing: which part of the log, and what is older than which place ('': the newest). */
export const besluitenAnswer = z.strictObject({
  scope: z.string().max(120),
  before: z.string().regex(/^\d{0,15}$/),
});

export const perPage = 10;

const line = z.string();

export const besluitenCard = defineCard({
  name: 'ontwikkelpunten/besluiten',
  schema: z.strictObject({
    about: line,
    isEmpty: z.boolean(),
    none: line,
    besluiten: z.array(z.strictObject({ number: line, title: line, change: line, by: line })),
    scope: line,
    hasOlder: z.boolean(),
    before: line,
    hasNewest: z.boolean(),
  }),
  samples: besluitSamples.besluiten,
  answers: { 'ontwikkelpunten.besluiten': besluitenAnswer },
});

const scopeText = (scope: LogScope): string =>
  scope === 'all' ? '' : 'number' in scope ? `#${scope.number}` : scope.wijk;

/** `found`: one more than fits, when there are more. `before`: where this page begins; null is at the newest. */
export function besluitenView(scope: LogScope, found: readonly Logged[], before: number | null, now: Date): Card {
  const shown = found.slice(0, perPage);
  return besluitenCard.render(
    {
      about: texts.about(scope),
      isEmpty: shown.length === 0,
      none: before === null ? texts.none : texts.noneLeft,
      besluiten: shown.map((besluit) => ({
        number: decideTexts.named(besluit),
        title: besluit.title,
        change: texts.change(besluit),
        by: texts.by(besluit.who, besluit.at, now),
      })),
      scope: scopeText(scope),
      hasOlder: found.length > perPage,
      before: String(shown.at(-1)?.place ?? ''),
      hasNewest: before !== null,
    },
    texts.summary,
  );
}
