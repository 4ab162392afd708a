import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { samples } from './samples.ts';
import { texts } from './texts.ts';

const line = z.string();

export const statusCard = defineCard({
  name: 'dagstart/status',
  schema: z.strictObject({ wijkteams: z.array(z.strictObject({ name: line, line })) }),
  samples: samples.status,
});

export const statusView = (wijkteams: { name: string; line: string }[]): Card =>
  statusCard.render({ wijkteams }, texts.statusSummary);
