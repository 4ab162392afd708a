import type { Ports } from '../../ports.ts';
import { type Wijkteam, wijkOf } from '../../shared/wijkteam.ts';
import { groupCases } from '../agenda-group.ts';
import { mayJoin } from '../attending.ts';
import { type Casus, isComplete } from '../casus.ts';
import { onAgenda, waiting } from '../casus-store.ts';
import { needsOf } from '../need.ts';
import type { Overleg } from '../overleg.ts';
import { comingUp } from '../overleg-store.ts';
import type { ToPlan } from '../plan-cards.ts';
import { planTexts as texts } from '../plan-texts.ts';
import { whoCan } from './who-can.ts';

/** What can be planned for a wijkteam now; `proposed`: the casussen that go together best. */
export async function toPlan(
  ports: Ports,
  wijkteam: Wijkteam,
  now: Date,
): Promise<ToPlan & { proposed: readonly Casus[] }> {
  const wijk = ports.gemeente.wijkOf(wijkteam);
  const all = await waiting(ports.db, wijkteam.id);
  const ready = all.filter(isComplete);
  const proposed = groupCases(ready, wijk.casusoverleg)[0] ?? [];
  const [gaps, joins] = await Promise.all([
    gapsFor(ports, wijkteam, ready),
    proposed.length > 0 ? canJoin(ports, wijkteam, proposed, now) : [],
  ]);
  return {
    ...{ wijkteam, habits: wijk.casusoverleg, ready, proposed, gaps, joins },
    incomplete: all.filter((each) => !isComplete(each)),
    hasRooms: wijk.ruimtes.length > 0,
  };
}

/** Who is missing for these casussen before any calendar is looked at. */
export async function gapsFor(
  ports: Pick<Ports, 'db' | 'wijkteams' | 'gemeente'>,
  wijkteam: Wijkteam,
  cases: readonly Pick<Casus, 'regelingen'>[],
): Promise<string[]> {
  const { minimum } = ports.gemeente.wijkOf(wijkteam).casusoverleg;
  const { borrowed, tooFew } = await whoCan(ports, wijkteam, needsOf(cases, minimum));
  const short = tooFew.filter((need) => need !== 'adviseur-kwaliteit');
  const lent = borrowed.filter((need) => !tooFew.includes(need));
  return [
    ...(tooFew.includes('adviseur-kwaliteit') ? [texts.noAdviser(wijkOf(wijkteam))] : []),
    ...(lent.length > 0 ? [texts.borrowed(lent)] : []),
    ...(short.length > 0 ? [texts.tooFew(short)] : []),
  ];
}

/** No more than these are offered. */
const mostJoins = 2;

async function canJoin(ports: Ports, wijkteam: Wijkteam, cases: readonly Casus[], now: Date): Promise<Overleg[]> {
  const habits = ports.gemeente.wijkOf(wijkteam).casusoverleg;
  const coming = (await comingUp(ports.db, wijkteam.id, now)).filter(({ from }) => from > now);
  const found: Overleg[] = [];
  for (const overleg of coming) {
    if (found.length === mostJoins) break;
    if (mayJoin(overleg, await onAgenda(ports.db, overleg.id), cases, habits)) found.push(overleg);
  }
  return found;
}
