// Everything that can happen to mailboxes and calendars, as facts.
import { z } from 'zod';
import { event, mail, mailbox } from './model.ts';

export const calendarChanges = [
  z.strictObject({ is: z.literal('mailbox'), mailbox }),
  z.strictObject({ is: z.literal('mailbox-gone'), id: z.string() }),
  /** What one act comes to in all calendars it touches, in one line: after a sudden end all of it is there, or nothing. */
  z.strictObject({
    is: z.literal('calendars'),
    events: z.array(event),
    /** Their ids. */
    gone: z.array(z.string()),
    mails: z.array(mail),
  }),
] as const;
export type CalendarChange = z.infer<(typeof calendarChanges)[number]>;
