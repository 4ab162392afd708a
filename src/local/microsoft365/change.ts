// Everything that can happen to the site and to calendars, as facts: what is kept on disk, and what makes the state.
import { z } from 'zod';
import { calendarChanges } from './calendar/calendar-change.ts';
import { column, item, listFacts } from './model.ts';

const at = { list: z.string() };

export const change = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('site'), id: z.string(), movedTo: z.string() }),
  z.strictObject({ is: z.literal('list'), facts: listFacts }),
  z.strictObject({ is: z.literal('list-gone'), ...at }),
  z.strictObject({ is: z.literal('column'), ...at, column }),
  z.strictObject({ is: z.literal('column-gone'), ...at, id: z.string() }),
  z.strictObject({ is: z.literal('item'), ...at, item }),
  z.strictObject({ is: z.literal('item-gone'), ...at, id: z.number(), change: z.number() }),
  /** Stands after a compaction for what no longer stands there: the highest numbers, and what was forgotten. */
  z.strictObject({
    is: z.literal('counters'),
    ...at,
    lastId: z.number(),
    lastChange: z.number(),
    forgotten: z.number(),
  }),
  ...calendarChanges,
]);
export type Change = z.infer<typeof change>;
