import { expect, test } from '@jest/globals';
import { startBeats } from '../../src/jobs/beats.ts';
import { beat } from '../../src/slice.ts';
import { startTestBot } from '../support/test-bot.ts';

test('a beat that fails comes again, keeps no other from coming, and is logged once until it works', async () => {
  const bot = await startTestBot({ timers: false });
  const calls: string[] = [];
  let broken = true;
  const fails = async (): Promise<void> => {
    calls.push('fails');
    if (broken) throw new Error('broken on purpose');
  };
  const entries = [
    beat({ name: 'proef.fails', everySeconds: 1, run: fails }),
    beat({ name: 'proef.works', everySeconds: 1, run: async () => void calls.push('works') }),
  ];
  const beats = startBeats(entries, bot.running.ports, false);
  for (let second = 0; second < 3; second += 1) await beats.once();
  broken = false;
  for (let second = 0; second < 2; second += 1) await beats.once();
  broken = true;
  await beats.once();
  await beats.stop();
  await bot.stop();

  expect(calls).toEqual(Array.from({ length: 6 }, () => ['fails', 'works']).flat());
  const lines = bot.log.filter(({ event }) => event.startsWith('beat.'));
  expect(lines.map(({ event }) => event)).toEqual(['beat.failed', 'beat.recovered', 'beat.failed']);
  expect(lines.every(({ data }) => 'beat' in data && data.beat === 'proef.fails')).toBe(true);
  expect(JSON.stringify(lines)).not.toContain('broken on purpose');
});
