// The lists for "één plan" as they lie in lijsten/.
import { readDataFiles, type Versions } from '../shared/data-files.ts';
import { type PlanList, planList } from './een-plan.ts';

let own: Versions<PlanList> | undefined;

/** All versions there are, read once. Throws a StartError. */
export function planLists(): Versions<PlanList> {
  own ??= readPlanLists();
  return own;
}

export const readPlanLists = (folder?: URL): Versions<PlanList> =>
  readDataFiles(
    { folder: 'lijsten', begin: 'een-plan-', example: 'een-plan-1.json', schema: planList, head: (list) => list },
    folder,
  )('een-plan');
