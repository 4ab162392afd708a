import { z } from 'zod';
import { wijkteamId } from './wijkteam.ts';

/** Opens a decision aid or a checklist, from any card. */
export const keuzehulpTools = ['consulent-nodig', 'overdracht-compleet'] as const;
export const keuzehulpOffer = z.strictObject({ tool: z.enum(keuzehulpTools), wijkteam: wijkteamId });
export type KeuzehulpOffer = z.infer<typeof keuzehulpOffer>;
