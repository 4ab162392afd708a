// The card of pauses and free days.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { freeText } from '../shared/free-text.ts';
import { type Wijkteam, wijkteamId } from '../shared/wijkteam.ts';
import { aboutWijkteam, filledIn, noticeOf, problemOf, type Said } from './cards.ts';
import { samples } from './samples.ts';
import { spokenPeriod } from './spoken.ts';
import { freeId, type KeptFree } from './store.ts';
import { texts } from './texts.ts';

const line = z.string();
const longestName = 60;

export const freeForm = z.strictObject({
  wijkteam: wijkteamId,
  first: filledIn(20),
  last: filledIn(20),
  title: freeText(longestName)
    .optional()
    .transform((text) => text ?? ''),
});
export type FreeForm = z.infer<typeof freeForm>;
/** The same form without screening, only ever put back on the person's own card. */
export const freeDraft = freeForm.extend({ title: filledIn(longestName) });
export const aboutFree = z.strictObject({ wijkteam: wijkteamId, free: freeId });
export type AboutFree = z.infer<typeof aboutFree>;

const row = { when: line, what: line, whose: line };

export const freeCard = defineCard({
  name: 'ritme/free',
  schema: z.strictObject({
    wijkteam: line,
    name: line,
    hasNotice: z.boolean(),
    notice: line,
    hasProblem: z.boolean(),
    problem: line,
    shared: z.array(z.strictObject(row)),
    removable: z.array(z.strictObject({ ...row, wijkteam: line, id: line })),
    hasMore: z.boolean(),
    more: line,
    first: line,
    last: line,
    title: line,
    saveTitle: line,
    forAll: z.boolean(),
  }),
  samples: samples.free,
  answers: {
    'ritme.remove-free': aboutFree,
    'ritme.save-free': freeForm,
    'ritme.save-free-all': freeForm,
    'ritme.overview': aboutWijkteam,
  },
});

/** More would make the form hard to find on a phone. */
const mostRows = 10;

/** `planned`: not over yet, soonest first. `forAll`: this person also sets what is free for all wijkteams. */
export function freeView(
  { id, name }: Wijkteam,
  planned: readonly KeptFree[],
  forAll: boolean,
  filled: Pick<FreeForm, 'first' | 'last' | 'title'>,
  said: Said = {},
): Card {
  const rows = planned.slice(0, mostRows).map((free) => ({
    free,
    shown: {
      when: spokenPeriod(free),
      what: free.name,
      whose: free.wijkteam === null ? ` · ${texts.freeForAll}` : '',
    },
  }));
  const mayRemove = (free: KeptFree): boolean => forAll || free.wijkteam !== null;
  const more = planned.length - rows.length;
  return freeCard.render(
    {
      wijkteam: id,
      name,
      ...noticeOf(said),
      ...problemOf(said),
      shared: rows.filter(({ free }) => !mayRemove(free)).map(({ shown }) => shown),
      removable: rows
        .filter(({ free }) => mayRemove(free))
        .map(({ free, shown }) => ({ ...shown, wijkteam: id, id: free.id })),
      hasMore: more > 0,
      more: texts.freeMore(more),
      first: filled.first,
      last: filled.last,
      title: filled.title,
      saveTitle: texts.freeSaveFor(name),
      forAll,
    },
    texts.freeSummary,
  );
}
