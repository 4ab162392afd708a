// How urgent a point is: the rule that proposes a priority, and the order in which points come before the opdrachtgever.
import { type Moscow, moscowNames, type Weight, weightNames } from './choices.ts';
import type { Punt } from './punt.ts';

/** As many people who support a point make it one step more urgent. */
export const manySupporters = 5;

/** By effect, then by moeite: much for little comes first. */
const proposals: Record<Weight, Record<Weight, Moscow>> = {
  hoog: { laag: 'moet', midden: 'zou-moeten', hoog: 'zou-moeten' },
  midden: { laag: 'zou-moeten', midden: 'kan', hoog: 'kan' },
  laag: { laag: 'kan', midden: 'nu-niet', hoog: 'nu-niet' },
};

const oneHigher: Record<Moscow, Moscow> = { moet: 'moet', 'zou-moeten': 'moet', kan: 'zou-moeten', 'nu-niet': 'kan' };

/** The priority that follows from what a point brings, what it costs and how many support it. */
export function proposalOf(effect: Weight, moeite: Weight, steun: number): Moscow {
  const proposal = proposals[effect][moeite];
  return steun >= manySupporters ? oneHigher[proposal] : proposal;
}

const isWeight = (value: string): value is Weight => Object.hasOwn(weightNames, value);
const isMoscow = (value: string): value is Moscow => Object.hasOwn(moscowNames, value);

/** What stands as a proposal; worked out where nothing stands there, or a word of somebody's own. */
export function proposed({ moscow, effect, moeite, steun }: Punt['fields']): Moscow {
  if (isMoscow(moscow)) return moscow;
  return proposalOf(isWeight(effect) ? effect : 'midden', isWeight(moeite) ? moeite : 'midden', steun);
}

/** What somebody proposed in place of what follows from the rule; '' when it is what follows. */
export function ownProposal({ moscow, effect, moeite, steun }: Punt['fields']): Moscow | '' {
  if (!isMoscow(moscow) || !isWeight(effect) || !isWeight(moeite)) return '';
  return moscow === proposalOf(effect, moeite, steun) ? '' : moscow;
}

export type Weighed = Pick<Punt, 'number' | 'createdAt'> & {
  fields: Pick<Punt['fields'], 'effect' | 'moeite' | 'steun'>;
};

/** Words of somebody's own stand behind the known ones. */
const rank = (value: string, order: readonly Weight[]): number =>
  isWeight(value) ? order.indexOf(value) : order.length;

/** Most effect, least moeite, most steun, longest waiting; no two points are equal. */
export const byUrgency = (a: Weighed, b: Weighed): number =>
  rank(a.fields.effect, ['hoog', 'midden', 'laag']) - rank(b.fields.effect, ['hoog', 'midden', 'laag']) ||
  rank(a.fields.moeite, ['laag', 'midden', 'hoog']) - rank(b.fields.moeite, ['laag', 'midden', 'hoog']) ||
  b.fields.steun - a.fields.steun ||
  a.createdAt.getTime() - b.createdAt.getTime() ||
  a.number - b.number;
