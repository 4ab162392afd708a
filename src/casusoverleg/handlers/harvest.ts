import type { JobPorts } from '../../ports.ts';
import { errorFacts } from '../../shared/error-facts.ts';
import { wijkOf } from '../../shared/wijkteam.ts';
import { harvestView } from '../close-cards.ts';
import { notClosed, type Over, takeHarvest } from '../harvest-store.ts';
import { firstThere } from '../told.ts';
import { closesItself, mayAskToClose } from '../workday.ts';
import { closeNow } from './close.ts';
import { reachOf, tellingNow } from './reach.ts';

/**
 * After a casusoverleg: who planned it is asked once to write down what was agreed. One that nobody closes in a week is
 * closed by itself, and one without a casus at once: there is nothing to write down.
 */
export async function harvest(ports: JobPorts): Promise<void> {
  const now = ports.now();
  const over = (await notClosed(ports.db, now)).filter(({ until }) => mayAskToClose(until, now));
  if (over.length === 0) return;
  const isTelling = (await tellingNow(ports, now)) !== undefined;
  for (const each of over) {
    const work =
      each.cases === 0 || closesItself(each.until, now)
        ? ports.db.transaction().execute(async (tx) => void (await closeNow(tx, ports, each.id, 'undecided', now)))
        : isTelling && !each.told
          ? ask(each, ports, now)
          : Promise.resolve();
    await work.catch((error: unknown) => ports.log.error('casusoverleg.harvest-failed', errorFacts(error)));
  }
}

/** Who planned it; the adviseur kwaliteit who was there, or somebody else who was, when that person is not there today. */
async function ask(over: Over, ports: JobPorts, now: Date): Promise<void> {
  const wijkteam = await ports.wijkteams.byId(over.wijkteam);
  if (!wijkteam) return;
  const isAdviser = ({ for: needs }: Over['attendees'][number]): boolean => needs.includes('adviseur-kwaliteit');
  const there = over.attendees.filter(({ kind }) => kind === 'required');
  const groups = [
    [over.planner],
    there.filter(isAdviser).map(({ person }) => person),
    there.map(({ person }) => person),
  ];
  const reach = await reachOf(groups.flat(), ports, now);
  const [who] = firstThere(groups, reach);
  const to = who === undefined ? undefined : reach.addresses.get(who);
  if (!to) return;
  await ports.db.transaction().execute(async (tx) => {
    if (!(await takeHarvest(tx, over.id))) return;
    const key = `casusoverleg/harvest/${over.id}`;
    const card = harvestView(over, wijkOf(wijkteam));
    await ports.chat.show(tx, [{ key, to, card, unsure: 'repeat', after: 'forget' }]);
  });
}
