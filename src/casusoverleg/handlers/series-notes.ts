import type { Ports } from '../../ports.ts';
import type { Wijkteam } from '../../shared/wijkteam.ts';
import { oddOf } from '../moment.ts';
import { momentOn, type Reeks } from '../reeks.ts';
import { reeksTexts as texts } from '../reeks-texts.ts';
import { standingNeeds } from './standing-needs.ts';

/** What somebody should know who plans this: a time outside the wijk's own, and roles that nobody fills. */
export async function seriesNotes(
  wijkteam: Wijkteam,
  reeks: Reeks,
  ports: Pick<Ports, 'db' | 'wijkteams' | 'gemeente'>,
): Promise<string[]> {
  const habits = ports.gemeente.wijkOf(wijkteam).casusoverleg;
  const { outside } = oddOf(momentOn(reeks, reeks.startsOn), 0, habits, new Map());
  const { nobody } = await standingNeeds(wijkteam, ports);
  const regelingen = nobody.filter((need) => need !== 'adviseur-kwaliteit');
  return [
    ...(outside ? [texts.outside(habits.van, habits.tot)] : []),
    ...(nobody.includes('adviseur-kwaliteit') ? [texts.noAdviser] : []),
    ...(regelingen.length > 0 ? [texts.nobodyDoes(regelingen)] : []),
  ];
}
