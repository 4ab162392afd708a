// Teams in a process of its own on a Monday morning: tells of each form as it comes in, and keeps the published limits.

import { type Call, startFakeConnector } from '../../test/support/fake-connector.ts';
import { read } from '../../test/support/fake-teams.ts';

/** Milliseconds since 1970. */
const real = ({ at }: Call): number => performance.timeOrigin + at;

const dagstartOn = (card: unknown): string | undefined => /"dagstart":"([^"]+)"/.exec(JSON.stringify(card))?.[1];

const teams = await startFakeConnector({
  failures(call) {
    if (call.kind !== 'post' || !read(call.card).includes('Niets te melden')) return undefined;
    process.send?.({ form: { channel: call.conversation, dagstart: dagstartOn(call.card) } });
    return undefined;
  },
});

process.on('message', () => {
  const posts = teams.calls.filter(({ kind }) => kind === 'post');
  process.send?.({
    all: {
      calls: teams.calls.length,
      posts: posts.map((call) => ({ channel: call.conversation, at: real(call) })),
      lastCall: Math.max(0, ...teams.calls.map(real)),
      overLimit: teams.overLimit.length,
      complete: teams.shown.filter(({ card }) => read(card).includes('20 van 20 hebben geantwoord')).length,
    },
  });
});
process.once('disconnect', () => process.exit(0));
process.send?.({ serviceUrl: teams.serviceUrl });
