// What buttons that lead to one thing send.
import { z } from 'zod';
import { wijkteamId } from '../shared/wijkteam.ts';
import { casusId } from './casus.ts';
import { overlegId } from './overleg.ts';

export const wijkOnly = z.strictObject({ wijkteam: wijkteamId });
export const overlegOnly = z.strictObject({ overleg: overlegId });
export const casusOnly = z.strictObject({ casus: casusId });
