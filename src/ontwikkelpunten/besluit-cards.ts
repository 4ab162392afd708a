// The besluitenlog, ten at a time.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { besluitSamples } from './besluit-samples.ts';
import type { Logged, LogScope } from './besluit-store.ts';
import { besluitTexts as texts } from './besluit-texts.ts';
import { decideTexts, shortened } from './decide-texts.ts';
import { type PuntId, puntOnly } from './punt.ts';

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
    scopeName: line,
    isEmpty: z.boolean(),
    none: line,
    besluiten: z.array(
      z.strictObject({
        about: z.array(z.strictObject({ number: line, title: line })),
        lines: z.array(z.strictObject({ line })),
        by: line,
      }),
    ),
    scope: line,
    hasOlder: z.boolean(),
    before: line,
    hasNewest: z.boolean(),
    hasPunt: z.boolean(),
    punt: line,
  }),
  samples: besluitSamples.besluiten,
  answers: { 'ontwikkelpunten.besluiten': besluitenAnswer, 'ontwikkelpunten.punt': puntOnly },
});

const isOfOne = (scope: LogScope): scope is { number: number } => scope !== 'all' && 'number' in scope;
const scopeText = (scope: LogScope): string =>
  scope === 'all' ? '' : isOfOne(scope) ? `#${scope.number}` : scope.wijk;

type Together = [Logged, ...Logged[]];

/** What one person decided about one point in one go, such as its status and its priority. */
function atOnce(found: readonly Logged[]): Together[] {
  const groups: Together[] = [];
  for (const besluit of found) {
    const last = groups.at(-1);
    const [{ punt, who, at, reason } = besluit] = last ?? [];
    const isSame = punt === besluit.punt && who === besluit.who && reason === besluit.reason;
    if (last && isSame && at.getTime() === besluit.at.getTime()) last.push(besluit);
    else groups.push([besluit]);
  }
  return groups;
}

/**
 * `found`: one more than fits, when there are more. `before`: where this page begins; null is at the newest. `about`: the
 * point that all of it is about, while it is there.
 */
export function besluitenView(
  scope: LogScope,
  found: readonly Logged[],
  before: number | null,
  now: Date,
  about?: PuntId,
): Card {
  const shown = found.slice(0, perPage);
  return besluitenCard.render(
    {
      scopeName: texts.about(scope),
      isEmpty: shown.length === 0,
      none: before === null ? texts.none : texts.noneLeft,
      besluiten: atOnce(shown).map(([besluit, ...more], index) => ({
        about:
          index === 0 || !isOfOne(scope)
            ? [{ number: decideTexts.named(besluit), title: shortened(besluit.title, 100) }]
            : [],
        lines: [...[besluit, ...more].map(texts.change), ...texts.why(besluit.reason)].map((line) => ({ line })),
        by: texts.by(besluit.who, besluit.at, now),
      })),
      scope: scopeText(scope),
      hasOlder: found.length > perPage,
      before: String(shown.at(-1)?.place ?? ''),
      hasNewest: before !== null,
      ...{ hasPunt: about !== undefined, punt: about ?? '' },
    },
    texts.summary,
  );
}
