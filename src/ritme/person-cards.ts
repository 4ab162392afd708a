// The card of one person's own times: only that person sees it.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { chosenDays, filledIn, noticeOf, problemOf, type Said } from './cards.ts';
import { type OwnTimes, periodOn } from './own-times.ts';
import { samples } from './samples.ts';
import { spokenPeriod } from './spoken.ts';
import { texts } from './texts.ts';

const line = z.string();

export const myTimesForm = z.strictObject({
  until: filledIn(20),
  daysOff: chosenDays,
  reminders: z
    .enum(['true', 'false'])
    .optional()
    .transform((value) => value !== 'false'),
});
export type MyTimesForm = z.infer<typeof myTimesForm>;

export const myTimesCard = defineCard({
  name: 'ritme/my-times',
  schema: z.strictObject({
    hasNotice: z.boolean(),
    notice: line,
    hasProblem: z.boolean(),
    problem: line,
    planned: z.array(z.strictObject({ line })),
    until: line,
    daysOff: line,
    reminders: line,
  }),
  samples: samples.myTimes,
  answers: { 'ritme.save-my-times': myTimesForm, 'ritme.erase-my-times': z.strictObject({}) },
});

/** `filled`: what was typed and could not be kept. */
export function myTimesView(times: OwnTimes, today: string, said: Said = {}, filled?: MyTimesForm): Card {
  const now = periodOn(times.periods, today);
  return myTimesCard.render(
    {
      ...noticeOf(said),
      ...problemOf(said),
      planned: times.periods
        .filter((each) => each !== now)
        .map((each) => ({ line: texts.myTimesPlanned(spokenPeriod(each)) })),
      until: filled?.until ?? now?.last ?? '',
      daysOff: (filled?.daysOff ?? times.daysOff).join(','),
      reminders: String(filled?.reminders ?? times.reminders),
    },
    texts.myTimesSummary,
  );
}
