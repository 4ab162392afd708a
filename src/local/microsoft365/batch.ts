// Up to twenty requests in one; each is refused or done by itself, and they are answered in no particular order.
import { z } from 'zod';
import { type Answer, type Asked, ok, refused } from './answer.ts';
import type { Faults } from './faults.ts';
import type { Graph } from './graph.ts';
import { refusals } from './refusal.ts';

const request = z.strictObject({
  id: z.string().min(1),
  method: z.enum(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']),
  url: z.string(),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).optional(),
});
const batch = z.strictObject({ requests: z.array(request).min(1).max(20) });
type Request = z.infer<typeof request>;

export function answerBatch(
  asked: Asked,
  graph: Graph,
  faults: Faults,
  { graphUrl, now }: { graphUrl: string; now(): Date },
): Answer {
  const bad = (message: string): Answer => refused(refusals.badRequest(message), now());
  const given = batch.safeParse(asked.body);
  if (!given.success) return bad('Invalid batch payload format');
  const { requests } = given.data;
  const ids = requests.map(({ id }) => id.toLowerCase());
  if (new Set(ids).size < ids.length) return bad('Request ids must be unique');
  const untyped = requests.find(({ body, headers = {} }) => body !== undefined && !isJson(headers));
  if (untyped) return bad(`Request ${untyped.id} has a body and no Content-Type header`);
  if (requests.some(({ url }) => /^\/?\$batch/.test(url))) return bad('A batch cannot hold a batch');
  if (requests.some(({ url }) => /^[a-z]+:\/\//i.test(url))) return bad('Urls in a batch are relative');
  const early = requests.some(({ dependsOn = [] }, place) =>
    dependsOn.some((id) => !ids.slice(0, place).includes(id.toLowerCase())),
  );
  if (early) return bad('A request depends on one that does not stand before it');

  const { random, lostAnswer } = faults.settings();
  const done = new Map<string, Answer>();
  for (const each of requests) done.set(each.id.toLowerCase(), one(each, done));
  const responses = requests.map(({ id }) => ({ id, ...inBatch(done.get(id.toLowerCase())) }));
  return ok({ responses: shuffled(responses, random) });

  function one({ method, url, headers, body, dependsOn = [] }: Request, before: ReadonlyMap<string, Answer>): Answer {
    const failed = dependsOn.some((id) => (before.get(id.toLowerCase())?.status ?? 424) >= 400);
    if (failed) return refused(refusals.dependencyFailed(), now());
    const named = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
    const target = new URL(`${graphUrl}/${url.replace(/^\//, '')}`);
    const answer = graph({ method, url: target, headers: Object.fromEntries(named), body });
    // Of one in a batch no connection can be cut; its answer is lost on the way to the batch.
    const lost = answer.status < 300 && random() < lostAnswer;
    return lost ? refused(refusals.answerLost(), now()) : answer;
  }
}

const isJson = (headers: Record<string, string>): boolean =>
  Object.entries(headers).some(
    ([name, type]) => name.toLowerCase() === 'content-type' && /^application\/json/.test(type),
  );

const inBatch = (answer: Answer | undefined): object => ({
  status: answer?.status ?? 500,
  headers: { ...answer?.headers, ...(answer?.body ? { 'Content-Type': 'application/json' } : {}) },
  ...(answer?.body ? { body: answer.body } : {}),
});

function shuffled<Each>(all: readonly Each[], random: () => number): Each[] {
  return all
    .map((each) => ({ each, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ each }) => each);
}
