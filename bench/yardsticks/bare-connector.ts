// The framework's client and nothing else: sends as fast as it can, some at a time, and remembers nothing.
import { createAdapter } from '../../src/teams/adapter.ts';
import { cardMessage } from '../../src/teams/outgoing.ts';

const { SERVICE_URL = '', MESSAGES = '0' } = process.env;
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const { conversations } = await createAdapter('local', silent, '').connect(SERVICE_URL);

process.on('message', async (message) => {
  const { card } = message as { card: { name: string; summary: string; content: object } };
  let next = 0;
  const began = performance.now();
  const cpu = process.cpuUsage();
  await Promise.all(
    Array.from({ length: 50 }, async () => {
      while (next < Number(MESSAGES)) {
        const id = `a:bare-${next}`;
        next += 1;
        await conversations.sendToConversation(id, cardMessage(card));
      }
    }),
  );
  const { user, system } = process.cpuUsage(cpu);
  process.send?.({
    perSecond: (Number(MESSAGES) / (performance.now() - began)) * 1000,
    cpu: (user + system) / 1000 / Number(MESSAGES),
  });
});
process.once('disconnect', () => process.exit(0));
process.send?.({ ready: true });
