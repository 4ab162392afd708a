// How many calls to one mailbox are under way: Exchange takes four at once of one program (platform.md 140).
import type { Answer } from '../answer.ts';
import { refused } from '../answer.ts';
import type { Faults } from '../faults.ts';
import { segments } from '../path.ts';
import { exchange } from './refusals.ts';

/** Does the work, or refuses it when there is too much at once already. */
export type Crowd = (url: URL, work: () => Promise<Answer>) => Promise<Answer>;

export function crowd(faults: Faults, now: () => Date): Crowd {
  const underWay = new Map<string, number>();
  return async (url, work) => {
    const [, kind, who] = segments(url);
    if (kind !== 'users' || who === undefined) return work();
    const key = who.toLowerCase();
    const { mailboxPlaces, retryAfter } = faults.settings();
    const others = underWay.get(key) ?? 0;
    if (mailboxPlaces !== null && others >= mailboxPlaces) {
      faults.counts.requests += 1;
      faults.counts.refused += 1;
      return refused(exchange.crowded(), now(), { 'Retry-After': retryAfter });
    }
    underWay.set(key, others + 1);
    try {
      return await work();
    } finally {
      underWay.set(key, (underWay.get(key) ?? 1) - 1);
    }
  };
}
