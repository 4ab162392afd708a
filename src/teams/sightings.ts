// Messages as their buttons show them to be: finds one whose answer was lost, and takes away the second of two.
import type { Database, Log } from '../ports.ts';
import { errorFacts } from '../shared/error-facts.ts';
import type { Connect } from './connector.ts';
import type { Conversations } from './conversations.ts';
import type { Pace } from './pace.ts';
import { sighted } from './sighting-store.ts';
import type { TakeTurn } from './turns.ts';

export interface Sighting {
  /** What `stamped` put on the buttons. */
  stamp: string;
  conversationId: string;
  /** What Teams calls the message the button is on. */
  activityId: string;
}

export interface Sightings {
  /** Never rejects and never to be waited for: a press is answered first. Nearly always this costs a look in a map. */
  seen(sighting: Sighting): void;
  /** Lets what runs finish. */
  stop(): Promise<void>;
}

export interface SightingsOptions {
  db: Database;
  connect: Connect;
  conversations: Conversations;
  takeTurn: TakeTurn;
  pace: Pace;
  log: Log;
}

const most = 10_000;

export function createSightings({ db, connect, conversations, takeTurn, pace, log }: SightingsOptions): Sightings {
  /** By stamp, what Teams calls the message that counts. */
  const known = new Map<string, string>();
  const running = new Set<Promise<void>>();
  /** One at a time for each: sixty clients that refresh at once say the same. */
  const looking = new Set<string>();

  async function look({ stamp, conversationId, activityId }: Sighting): Promise<void> {
    if ((await sighted(db, { stamp, conversationId, activityId })) === 'double') {
      await remove(conversationId, activityId);
      return;
    }
    if (known.size >= most) known.clear();
    known.set(stamp, activityId);
  }

  async function remove(conversationId: string, activityId: string): Promise<void> {
    const conversation = await conversations.find(conversationId);
    if (!conversation) return;
    const connector = await connect(conversation.serviceUrl);
    await takeTurn(conversation.id, pace.conversation);
    await connector.conversations.deleteActivity(conversation.id, activityId);
    log.info('message.double-removed');
  }

  return {
    seen(sighting) {
      const name = `${sighting.stamp} ${sighting.activityId}`;
      if (known.get(sighting.stamp) === sighting.activityId || looking.has(name)) return;
      looking.add(name);
      // What fails is tried at the next press: a double that stays is a nuisance, not a loss.
      const work = look(sighting)
        .catch((error: unknown) => log.warn('message.not-recognised', errorFacts(error)))
        .finally(() => {
          looking.delete(name);
          running.delete(work);
        });
      running.add(work);
    },
    async stop() {
      await Promise.all(running);
    },
  };
}
