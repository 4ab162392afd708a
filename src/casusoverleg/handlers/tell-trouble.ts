import type { AgendaProblem, JobPorts } from '../../ports.ts';
import type { Overleg } from '../overleg.ts';
import { troubleView } from '../watch-cards.ts';
import { takeTold } from '../watch-store.ts';

/** About all mailboxes, not about one. */
const everywhere: readonly AgendaProblem['kind'][] = ['not-configured', 'sign-in'];

/** A calendar that cannot be used: who planned it and the beheerders hear so once, until it could be used again. */
export async function tellTrouble(
  { organiser, planner }: Pick<Overleg, 'organiser' | 'planner'>,
  problem: AgendaProblem,
  ports: Pick<JobPorts, 'db' | 'wijkteams' | 'chat' | 'newId'>,
): Promise<void> {
  const { wijkteams, chat, db } = ports;
  const beheerders = await wijkteams.holding('beheerder', null);
  const to = await wijkteams.addresses([...new Set([planner, ...beheerders])]);
  const scope = everywhere.includes(problem.kind) ? '' : organiser;
  await db.transaction().execute(async (tx) => {
    const fresh = await takeTold(tx, scope, `look ${problem.kind}`, [...to.keys()]);
    await chat.show(
      tx,
      fresh.flatMap((person) => {
        const address = to.get(person);
        if (address === undefined) return [];
        const card = troubleView(problem, beheerders.includes(person));
        return [
          {
            ...{ key: `casusoverleg/trouble/${ports.newId()}`, to: address, card },
            ...{ unsure: 'repeat' as const, after: 'forget' as const },
          },
        ];
      }),
    );
  });
}
