import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { freeText } from '../shared/free-text.ts';
import { type Wijkteam, wijkteamId } from '../shared/wijkteam.ts';
import { type Afspraak, type AfspraakId, afspraakId, longestAfspraak } from './afspraak.ts';
import { samples } from './samples.ts';
import { texts } from './texts.ts';

export const listAnswer = z.strictObject({ wijkteam: wijkteamId });

export const saveAnswer = z.strictObject({
  wijkteam: wijkteamId,
  /** "" is what a cleared choice sends. */
  done: afspraakId
    .or(z.literal(''))
    .optional()
    .transform((value): AfspraakId | null => value || null),
  made: freeText(longestAfspraak)
    .optional()
    .transform((text) => (text ?? '').replace(/\s+/g, ' ')),
});
export type SaveAnswer = z.infer<typeof saveAnswer>;
/** The same form without screening, only ever put back on the person's own card. */
export const saveDraft = saveAnswer.extend({
  made: z
    .string()
    .optional()
    .transform((text) => (text ?? '').slice(0, longestAfspraak)),
});

const line = z.string();

export const openCard = defineCard({
  name: 'afspraken/open',
  schema: z.strictObject({
    wijkteam: line,
    name: line,
    hasNotice: z.boolean(),
    notice: line,
    hasProblem: z.boolean(),
    problem: line,
    isEmpty: z.boolean(),
    hasOpen: z.boolean(),
    none: line,
    open: z.array(z.strictObject({ id: line, text: line, since: line })),
    done: line,
    made: line,
    hasCasus: z.boolean(),
    casus: z.array(z.strictObject({ code: line, text: line, meta: line })),
    hasMore: z.boolean(),
    more: line,
    hasElsewhere: z.boolean(),
    elsewhere: line,
  }),
  samples: samples.open,
  answers: { 'afspraken.save': saveAnswer, 'casusoverleg.afspraken': listAnswer },
});

/** What is open from casusoverleggen, the soonest due first; `elsewhere` where others than this wijkteam read along. */
export type FromCasus = readonly { code: string; role: string; text: string; due: string }[] | 'elsewhere';

const mostFromCasus = 5;

function casusPart(name: string, from: FromCasus, today: string) {
  const open = from === 'elsewhere' ? [] : from;
  const more = open.length - mostFromCasus;
  return {
    hasCasus: open.length > 0,
    casus: open
      .slice(0, mostFromCasus)
      .map(({ code, role, text, due }) => ({ code, text, meta: texts.casusMeta(role, due, today) })),
    ...{ hasMore: more > 0, more: more > 0 ? texts.casusMore(more) : '' },
    ...{ hasElsewhere: from === 'elsewhere', elsewhere: from === 'elsewhere' ? texts.casusElsewhere(name) : '' },
  };
}

/** The open ones, the oldest first, a form for one that is done and one that is new, and what casusoverleggen left. `today`: yyyy-MM-dd. */
export function openView(
  wijkteam: Wijkteam,
  open: readonly Afspraak[],
  from: FromCasus,
  today: string,
  extra: { notice?: string; problem?: string; done?: AfspraakId | null; made?: string } = {},
): Card {
  // A choice that is no longer there would show as an empty one, and could not be cleared.
  const done = open.find(({ id }) => id === extra.done)?.id ?? '';
  const { notice = '', problem = '' } = extra;
  const casus = casusPart(wijkteam.name, from, today);
  return openCard.render(
    {
      wijkteam: wijkteam.id,
      name: wijkteam.name,
      hasNotice: notice !== '',
      notice,
      hasProblem: problem !== '',
      problem,
      isEmpty: open.length === 0,
      hasOpen: open.length > 0,
      none: casus.hasCasus ? texts.noneOwn : texts.none,
      open: open.map(({ id, text, madeOn }) => ({ id, text, since: texts.since(madeOn, today) })),
      done,
      made: extra.made ?? '',
      ...casus,
    },
    texts.summary(wijkteam.name),
  );
}
