import type { JobPorts } from '../../ports.ts';
import { errorFacts } from '../../shared/error-facts.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import type { Due } from '../due.ts';
import type { Sets } from '../sets.ts';
import { remembered, type Watch } from './watch.ts';

/** At nine hundreds are due; a database has some connections for this, not all. */
const atOnce = 8;

/**
 * Opens what is in its window now. Nothing is remembered between two calls but what need not be done again: after an
 * outage, a jump of the clock or a kill, and with several instances, what should be open follows from schedule and
 * clock alone. What was missed is caught up inside the window and never after it.
 */
export const open =
  (sets: Sets, watch: Watch) =>
  async (ports: JobPorts): Promise<void> => {
    const { due } = await watch.look(ports.db);
    const now = ports.now();
    // A clock that ran ahead for a while opened things that are still to come.
    watch.opened.keepBetween(new Date(now.getTime() - remembered), now);
    const waiting = due(now).filter((each) => !watch.opened.has(each));
    const openOne = async (each: Due): Promise<void> => {
      const wijkteam = await ports.wijkteams.byId(each.wijkteam);
      if (!wijkteam?.conversationId) return;
      await sets.open(each.wijkteam, each.occurrence, ports);
      // Only now: what failed is due again in a second.
      watch.opened.add(each);
    };
    await inParallel(waiting, atOnce, openOne, (error) => ports.log.error('ritme.open-failed', errorFacts(error)));
  };
