// What comes back from the buttons of this capability. There is nothing to type anywhere.
import { z } from 'zod';
import { keuzehulpTools } from '../shared/keuzehulp-offer.ts';
import { wijkteamId } from '../shared/wijkteam.ts';

export const tool = z.enum(keuzehulpTools);
export type Tool = z.infer<typeof tool>;

/** The wijk is still to be found: the one of this channel, or of this person. */
export const startAnswer = z.strictObject({ tool });
export const wijkOnly = z.strictObject({ wijkteam: wijkteamId });

/**
 * `version` and what was answered are compared with the file, so that an old card gets a way on. `run`: one time that
 * somebody goes through it; a bare id, made when the card was, so that pressing twice counts once.
 */
const running = { wijkteam: wijkteamId, version: z.string().max(10), run: z.uuid() };

/** `answers`: ids of all answers so far, the one of this button included, with dots between. */
export const stepAnswer = z.strictObject({ ...running, answers: z.string().max(400) });
export type StepAnswer = z.infer<typeof stepAnswer>;

/** Ids with commas between, as a choice of more than one sends them. */
const ids = z
  .string()
  .max(1000)
  .transform((sent) => sent.split(',').filter((id) => id !== ''));

/** Nothing ticked is an answer too, and then Teams may leave it out. */
export const checkAnswer = z.strictObject({ ...running, done: ids.optional().transform((done) => done ?? []) });
export type CheckAnswer = z.infer<typeof checkAnswer>;
export const fillAnswer = z.strictObject({ ...running, done: ids });
