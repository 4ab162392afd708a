import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { batched } from '../../src/shared/batch.ts';

describe('group commit', () => {
  test('gives each call its own result, in groups, whatever the order of arrival', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer(), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 10 }),
        async (items, largest) => {
          const groups: number[] = [];
          const double = batched(async (group: readonly number[]) => {
            groups.push(group.length);
            await new Promise<void>((next) => setImmediate(next));
            return group.map((item) => item * 2);
          }, largest);
          expect(await Promise.all(items.map(double))).toEqual(items.map((item) => item * 2));
          expect(Math.max(...groups)).toBeLessThanOrEqual(largest);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('a group that fails fails for its own calls only', async () => {
    const odd = batched(async (group: readonly number[]) => {
      if (group.includes(13)) throw new Error('unlucky');
      return group;
    }, 1);
    const results = await Promise.allSettled([1, 13, 3].map(odd));
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  test('calls that wait share one group', async () => {
    const sizes: number[] = [];
    const save = batched(async (group: readonly number[]) => {
      sizes.push(group.length);
      return group;
    });
    await Promise.all(Array.from({ length: 20 }, (_, index) => save(index)));
    expect(sizes).toEqual([20]);
  });

  test('an answer that is missing is an error, not silence', async () => {
    await expect(batched(async () => [])('one')).rejects.toThrow('fewer items');
  });
});
