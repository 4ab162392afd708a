// What every yardstick answers: a person's card as Dagstart once made it, handed over by the benchmark.
import { z } from 'zod';

const set = z
  .object({ PORT: z.coerce.number().int(), BENCH_CARD: z.string().default('{"type":"AdaptiveCard"}') })
  .parse(process.env);

export const port = set.PORT;

export const constantAnswer = {
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: z.looseObject({ type: z.literal('AdaptiveCard') }).parse(JSON.parse(set.BENCH_CARD)),
};
