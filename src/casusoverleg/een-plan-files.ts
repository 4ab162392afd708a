// The lists for "één plan" as they lie in lijsten/: one file per version, so that an old one stays to be read.
import { readdirSync, readFileSync } from 'node:fs';
import { StartError } from '../shared/start-error.ts';
import { type PlanList, planList } from './een-plan.ts';

const ownFolder = new URL('../../lijsten/', import.meta.url);
const isPlanFile = (name: string): boolean => /^een-plan-.*\.json$/.test(name);

let own: readonly PlanList[] | undefined;

/** All versions there are, read once. Throws a StartError that names the file and what is wrong with it. */
export function planLists(): readonly PlanList[] {
  own ??= readPlanLists();
  return own;
}

export function readPlanLists(folder: URL = ownFolder): readonly PlanList[] {
  const lists = names(folder).map((name) => read(folder, name));
  return lists.length > 0 ? lists : stop('there is no file een-plan-<version>.json');
}

function names(folder: URL): string[] {
  try {
    return readdirSync(folder).filter(isPlanFile);
  } catch {
    return stop('the folder cannot be read');
  }
}

function read(folder: URL, name: string): PlanList {
  const parsed = planList.safeParse(json(folder, name));
  if (!parsed.success) {
    stop(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; '), name);
  }
  const said = `een-plan-${parsed.data.version}.json`;
  if (said !== name) stop(`the version in it belongs to ${said}`, name);
  return parsed.data;
}

function json(folder: URL, name: string): unknown {
  try {
    return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  } catch (error) {
    return stop(error instanceof Error ? error.message : 'it cannot be read', name);
  }
}

function stop(problem: string, name = ''): never {
  throw new StartError(`lijsten/${name}: ${problem}. See lijsten/een-plan-1.json.`);
}
