import { z } from 'zod';
import { wijkteamId } from './wijkteam.ts';

/** An own dagstart answer that somebody makes an ontwikkelpunt of: on the button, and in the form that opens. */
export const ontwikkelpuntOffer = z.strictObject({
  dagstart: z.uuid(),
  wijkteam: wijkteamId,
  /** What the person wrote, and what would help; to be changed before it is saved. */
  text: z.string().max(1000),
});
export type OntwikkelpuntOffer = z.infer<typeof ontwikkelpuntOffer>;

/** What came up about a casus, or about the rules, that somebody makes an ontwikkelpunt of. */
export const casusOffer = z.strictObject({
  wijkteam: wijkteamId,
  /** A beginning of the text; may be empty. Never holds a casus code. */
  text: z.string().max(1000),
  /** The way back to it; '' where it is about the rules only. Cards of before do not have it. */
  casus: z.uuid().or(z.literal('')).default(''),
});
export type CasusOffer = z.infer<typeof casusOffer>;
