// What several settings have in common.
import { z } from 'zod';

export const port = (standard: number) => z.coerce.number().int().min(0).max(65535).default(standard);
export const optional = z.string().trim().optional();

export const onThisMachine = (url: string): boolean =>
  ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);
