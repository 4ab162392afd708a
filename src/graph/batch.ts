// Several calls in one (platform.md 138): at most twenty, each throttled and answered by itself, in any order. Pure.
import { z } from 'zod';
import { type Answer, answerOf, lost } from './answer.ts';
import { type Call, headersOf, meansAs } from './call.ts';

export const mostPerBatch = 20;

/** Ids are `1`, `2` ... in the order given. */
export const batchOf = (calls: readonly Call[]): object => ({
  requests: calls.map((call, index) => {
    const { method, path, body } = call;
    const headers = { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headersOf(call) };
    return {
      ...{ id: String(index + 1), method, url: path },
      ...(Object.keys(headers).length === 0 ? {} : { headers }),
      ...(body === undefined ? {} : { body }),
    };
  }),
});

const answered = z.looseObject({
  responses: z.array(
    z.looseObject({
      id: z.coerce.string(),
      status: z.number(),
      headers: z.record(z.string(), z.unknown()).nullish(),
      body: z.unknown().optional(),
    }),
  ),
});

/** In the order of the calls. What is not in the answer may have been done. */
export function answersOf(calls: readonly Call[], body: unknown, now: number): Answer[] {
  const responses = answered.safeParse(body).data?.responses ?? [];
  const byId = new Map(responses.map((response) => [response.id, response]));
  return calls.map((call, index) => {
    const method = meansAs(call);
    const response = byId.get(String(index + 1));
    if (!response) return lost(method);
    const headers = new Map(Object.entries(response.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
    const header = (name: string): string | null => {
      const value = headers.get(name);
      return value === undefined || value === null ? null : String(value);
    };
    return answerOf(method, { status: response.status, header, body: response.body ?? undefined }, now);
  });
}
