// Teams in a process of its own: keeps the published limits at some times the speed, refuses some calls, and counts.
import { type Call, type Failure, startFakeConnector } from '../../test/support/fake-connector.ts';

const { SPEED = '1', REFUSE = '0' } = process.env;
const share = Number(REFUSE);

/** By turns, so that each run refuses as many of each kind. Asked to wait as long as a real one would, at this speed. */
const kinds: readonly Failure[] = [
  { status: 429, retryAfter: String(2 / Number(SPEED)) },
  { status: 412 },
  { status: 429 },
  { status: 503 },
];
let refused = 0;
function failures(call: Call, index: number): Failure | undefined {
  if (call.kind !== 'post' || Math.floor((index + 1) * share) === Math.floor(index * share)) return undefined;
  refused += 1;
  return kinds[refused % kinds.length];
}

const teams = await startFakeConnector({ speed: Number(SPEED), failures });

/** `count` says how many calls came in, `forget` begins anew; anything else asks for all there is to know, which takes a while. */
process.on('message', (asked) => {
  if (asked === 'count') {
    process.send?.(teams.calls.length);
    return;
  }
  if (asked === 'forget') {
    teams.forget();
    return;
  }
  const tries = new Map<string, number>();
  for (const { conversation } of teams.calls) tries.set(conversation, (tries.get(conversation) ?? 0) + 1);
  const first = teams.calls[0]?.at ?? 0;
  const shown = new Map<string, number>();
  for (const { conversation } of teams.shown) shown.set(conversation, (shown.get(conversation) ?? 0) + 1);
  const seen = new Set<string>();
  const newOnes = teams.calls.filter(({ conversation }) => !seen.has(conversation) && seen.add(conversation));
  const untilLastNew = teams.calls.filter(({ at }) => at <= (newOnes.at(-1)?.at ?? 0));
  process.send?.({
    calls: teams.calls.length,
    shown: teams.shown.length,
    reached: shown.size,
    doubles: [...shown.values()].filter((times) => times > 1).length,
    refused,
    overLimit: teams.overLimit.length,
    perSecond: rate(untilLastNew),
    seconds: ((teams.calls.at(-1)?.at ?? first) - first) / 1000,
    busiest: busiest(teams.calls),
  });
});
process.once('disconnect', () => process.exit(0));
process.send?.({ serviceUrl: teams.serviceUrl });

function rate(calls: readonly Call[]): number {
  const [first, last] = [calls[0]?.at ?? 0, calls.at(-1)?.at ?? 0];
  return last > first ? ((calls.length - 1) / (last - first)) * 1000 : 0;
}

/** Most calls in any one second. */
function busiest(calls: readonly Call[]): number {
  let [most, from] = [0, 0];
  calls.forEach(({ at }, index) => {
    while (at - (calls[from]?.at ?? at) >= 1000) from += 1;
    most = Math.max(most, index - from + 1);
  });
  return most;
}
