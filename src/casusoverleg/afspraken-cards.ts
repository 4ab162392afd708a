// What was agreed in casusoverleggen and is still open: looked back at, listed, and brought to mind.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { type Coded, doerNames } from './afspraak.ts';
import { afsprakenSamples } from './afspraken-samples.ts';
import { lookBackForm, remindedForm, settleForm } from './after-answers.ts';
import { afterTexts } from './after-texts.ts';
import { wijkOnly } from './answers.ts';
import type { Overleg } from './overleg.ts';

const line = z.string();
const choices = z.array(z.strictObject({ value: line, title: line }));
const said = { hasNotice: z.boolean(), notice: line };

/** More than this nobody goes through at once; what is settled makes room for the rest. */
const mostLines = 15;

/** "OOST-2026-014 · Consulent Wmo · uiterlijk vrijdag 3 april: Belt de corporatie." `today`: yyyy-MM-dd. */
const titleOf = ({ code, role, due, text }: Reminded, today: string): string =>
  afterTexts.lookBack.line(code, doerNames[role], afterTexts.due(due, today), text);
/** The first so many, as something to choose. */
const choicesOf = (open: readonly Coded[], today: string) =>
  open.slice(0, mostLines).map((each) => ({ value: each.id, title: titleOf(each, today) }));

export const lookBackCard = defineCard({
  name: 'casusoverleg/look-back',
  schema: z.strictObject({
    overleg: line,
    wijkteam: line,
    wijk: line,
    ...said,
    ...{ open: choices, hasOpen: z.boolean(), isEmpty: z.boolean(), none: line, hasMore: z.boolean(), more: line },
  }),
  samples: afsprakenSamples.lookBack,
  answers: { 'casusoverleg.looked-back': lookBackForm, 'casusoverleg.afspraken': wijkOnly },
});

/** The open ones of earlier casusoverleggen, the soonest due first. */
export function lookBackView(
  { id, wijkteam }: Pick<Overleg, 'id' | 'wijkteam'>,
  wijk: string,
  open: readonly Coded[],
  today: string,
  notice = '',
): Card {
  const more = open.length - mostLines;
  return lookBackCard.render(
    {
      overleg: id,
      wijkteam,
      wijk: afterTexts.agenda.wijk(wijk),
      ...{ hasNotice: notice !== '', notice },
      ...{ open: choicesOf(open, today), hasOpen: open.length > 0, isEmpty: open.length === 0 },
      none: afterTexts.lookBack.none,
      ...{ hasMore: more > 0, more: more > 0 ? afterTexts.lookBack.more(more) : '' },
    },
    afterTexts.lookBack.summary(wijk),
  );
}

export const afsprakenCard = defineCard({
  name: 'casusoverleg/afspraken',
  schema: z.strictObject({
    wijkteam: line,
    wijk: line,
    ...said,
    ...{ open: choices, hasOpen: z.boolean(), isEmpty: z.boolean(), none: line, hasMore: z.boolean(), more: line },
  }),
  samples: afsprakenSamples.afspraken,
  answers: { 'casusoverleg.settle': settleForm, 'casusoverleg.home': wijkOnly },
});

/** All open ones of a wijk, the soonest due first, so those that are late stand on top. */
export function afsprakenView(
  wijkteam: { id: string; wijk: string },
  open: readonly Coded[],
  today: string,
  notice = '',
): Card {
  const more = open.length - mostLines;
  return afsprakenCard.render(
    {
      wijkteam: wijkteam.id,
      wijk: afterTexts.agenda.wijk(wijkteam.wijk),
      ...{ hasNotice: notice !== '', notice },
      ...{ open: choicesOf(open, today), hasOpen: open.length > 0, isEmpty: open.length === 0 },
      none: afterTexts.list.none,
      ...{ hasMore: more > 0, more: more > 0 ? afterTexts.list.more(more) : '' },
    },
    afterTexts.list.summary(wijkteam.wijk),
  );
}

export const reminderCard = defineCard({
  name: 'casusoverleg/reminder',
  schema: z.strictObject({
    shown: line,
    ...said,
    ...{ open: choices, chosen: line, hasOpen: z.boolean(), isEmpty: z.boolean(), none: line },
    mayOpen: z.boolean(),
  }),
  samples: afsprakenSamples.reminder,
  answers: { 'casusoverleg.done': remindedForm, 'casusoverleg.to-casus': remindedForm },
});

/** So many fit on one reminder; who has more of one day finds the rest at the casus. */
const mostReminded = 20;

type Reminded = Pick<Coded, 'id' | 'code' | 'role' | 'text' | 'due'>;

/** `mayOpen`: whether this person may open a casus of these. */
export function reminderView(
  open: readonly Reminded[],
  today: string,
  { mayOpen, notice = '' }: { mayOpen: boolean; notice?: string },
): Card {
  const shown = open.slice(0, mostReminded);
  const [first, second] = shown;
  return reminderCard.render(
    {
      shown: shown.map(({ id }) => id).join(','),
      ...{ hasNotice: notice !== '', notice },
      open: shown.map((each) => ({ value: each.id, title: titleOf(each, today) })),
      // Once something was pressed: a second press may not finish the next one.
      chosen: first && !second && notice === '' ? first.id : '',
      ...{ hasOpen: shown.length > 0, isEmpty: shown.length === 0, none: afterTexts.reminder.none },
      mayOpen,
    },
    afterTexts.reminder.summary(shown.length),
  );
}
