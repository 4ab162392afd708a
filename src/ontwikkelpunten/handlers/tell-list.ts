// What people must hear of the list, once each: that it needs a hand, that it works again, which texts must leave it.
import type { Card } from '../../card.ts';
import type { JobPorts } from '../../ports.ts';
import { problemView, withheldView } from '../list-cards.ts';
import { signature, worthTelling } from '../list-problem.ts';
import { takeUntoldWithheld, waitingToSend, withheldRows } from '../row-store.ts';
import { syncNow, takeTelling } from '../sync-store.ts';
import { keepers } from './removed.ts';

export async function tellProblems(ports: JobPorts): Promise<void> {
  const now = ports.now();
  const sync = await syncNow(ports.db, now);
  const waiting = (await waitingToSend(ports.db)) > 0;
  const problems = worthTelling({ ...sync, waiting }, now);
  const told = signature(problems);
  if (told === sync.toldProblems) return;
  const { wijkteams, chat } = ports;
  const to = await wijkteams.addresses(await wijkteams.holding('beheerder', null));
  const card = problemView(problems);
  await ports.db.transaction().execute(async (tx) => {
    if (!(await takeTelling(tx, sync.toldProblems, told))) return;
    const key = (person: string): string => `ontwikkelpunten.list ${now.toISOString()} ${person}`;
    await chat.show(
      tx,
      [...to].map(([person, address]) => message(key(person), address, card)),
    );
  });
}

export async function tellWithheld(ports: JobPorts): Promise<void> {
  if ((await withheldRows(ports.db, { untold: true, most: 1 })).length === 0) return;
  const to = await keepers(ports);
  const { url } = await syncNow(ports.db, ports.now());
  const run = ports.newId();
  await ports.db.transaction().execute(async (tx) => {
    const rows = await takeUntoldWithheld(tx);
    if (rows.length === 0) return;
    const card = withheldView(rows, url);
    await ports.chat.show(
      tx,
      [...to].map(([person, address]) => message(`ontwikkelpunten.withheld ${run} ${person}`, address, card)),
    );
  });
}

const message = <To>(key: string, to: To, card: Card) => ({
  ...{ key, to, card },
  ...{ unsure: 'repeat' as const, after: 'forget' as const },
});
