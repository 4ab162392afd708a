// The one way out to Teams, put together: messages and rosters share the limits and the clock.
import type { Database, Directory, Log } from '../ports.ts';
import type { Connect } from './connector.ts';
import type { Patience } from './consequence.ts';
import type { Conversations } from './conversations.ts';
import { createDatabaseClock } from './database-clock.ts';
import { type Deliverer, startDeliverer } from './deliver.ts';
import type { Outbox } from './outbox.ts';
import type { Report } from './outcomes.ts';
import { paceOf } from './pace.ts';
import { createRoster } from './roster.ts';
import { createSightings, type Sightings } from './sightings.ts';
import { createTurns } from './turns.ts';

export interface DeliveryOptions {
  db: Database;
  outbox: Outbox;
  conversations: Conversations;
  connect: Connect;
  now: () => Date;
  log: Log;
  report: Report;
  /** Times the limits Teams publishes. */
  times: number;
  patience?: Partial<Patience>;
  /** Seconds after which what a dead instance had taken is free. */
  lease?: number;
}

export interface Delivery {
  directory: Directory;
  sightings: Sightings;
  /** From then on what is shown is sent, also what waited from before. */
  start(): Deliverer;
}

export function createDelivery(options: DeliveryOptions): Delivery {
  const pace = paceOf(options.times);
  const clock = createDatabaseClock();
  const takeTurn = createTurns(options.db, pace.app, clock);
  const shared = { ...options, pace, clock, takeTurn };
  return {
    directory: createRoster(shared),
    sightings: createSightings(shared),
    start() {
      const deliverer = startDeliverer(shared);
      options.outbox.onShown(deliverer.wake);
      return deliverer;
    },
  };
}
