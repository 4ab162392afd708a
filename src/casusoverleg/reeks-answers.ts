// What comes back from the cards of a series.
import { z } from 'zod';
import { wijkteamId } from '../shared/wijkteam.ts';
import { wijkOnly } from './answers.ts';
import { reeks, reeksId } from './reeks.ts';

/** What an input sends, cleared or left out: as text, cut where no honest answer is that long. */
const filledIn = (longest: number) =>
  z
    .string()
    .optional()
    .transform((text) => (text ?? '').trim().slice(0, longest));

/** `reeks`: made with the form, so that pressing twice makes one. */
const about = { wijkteam: wijkteamId, reeks: reeksId };

export const whenForm = z.strictObject({
  ...about,
  weekday: filledIn(1),
  times: filledIn(40),
  everyWeeks: filledIn(1),
});
export type WhenForm = z.infer<typeof whenForm>;

/** A number on a button comes back as a number or as text. */
const number = z.coerce.number().pipe(z.int());

const when = {
  ...about,
  weekday: number.pipe(reeks.shape.weekday),
  time: reeks.shape.time,
  minutes: number.pipe(z.int().min(15).max(240)),
  everyWeeks: number.pipe(reeks.shape.everyWeeks),
};

/** `room`: an address of the wijk; '' is online only. */
export const periodForm = z.strictObject({
  ...when,
  startsOn: filledIn(10),
  until: filledIn(10),
  room: filledIn(200),
});
export type PeriodForm = z.infer<typeof periodForm>;

/** What happens to those that stand in the calendar already: `move` with the series, or `stay`. */
export const saveForm = z.strictObject({
  ...when,
  startsOn: reeks.shape.startsOn,
  until: reeks.shape.until,
  room: z.string().max(200),
  booked: z.enum(['move', 'stay']),
});
export type SaveForm = z.infer<typeof saveForm>;

/** Back to the first form, with what was filled in. */
export const againForm = z.strictObject({ ...when });
export type AgainForm = z.infer<typeof againForm>;

export const stopAsk = z.strictObject({ reeks: reeksId });
export const stopForm = z.strictObject({ reeks: reeksId, booked: z.enum(['cancel', 'stay']) });
export type StopForm = z.infer<typeof stopForm>;
export { wijkOnly };
