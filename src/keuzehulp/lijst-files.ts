// The lists as they lie in lijsten/: one file per version, so that who has begun with an old one can go on.
import { readdirSync, readFileSync } from 'node:fs';
import { StartError } from '../shared/start-error.ts';
import { type Checklist, checklistFile } from './checklist.ts';
import { type Tree, treeFile } from './tree.ts';

/** All versions of one list. */
export interface Versions<List> {
  newest: List;
  of(version: string): List | undefined;
  /** The newest first. */
  all: readonly List[];
}

export interface Lijsten {
  tree: Versions<Tree>;
  checklist: Versions<Checklist>;
}

const ownFolder = new URL('../../lijsten/', import.meta.url);

/**
 * Throws a StartError that names the file and what is wrong with it: a question that leads nowhere is better found at
 * the start than with an inwoner at the desk. Files with another name are somebody else's.
 */
export const readLijsten = (folder: URL = ownFolder): Lijsten => ({
  tree: versions(folder, 'consulent-nodig', (content) => treeFile.safeParse(content)),
  checklist: versions(folder, 'overdracht-compleet', (content) => checklistFile.safeParse(content)),
});

type Parsed<List> =
  | { success: true; data: List }
  | { success: false; error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } };

function versions<List extends { lijst: string; versie: string }>(
  folder: URL,
  called: List['lijst'],
  parse: (content: unknown) => Parsed<List>,
): Versions<List> {
  const read = (name: string): List => {
    const parsed = parse(json(folder, name));
    if (!parsed.success) stop(parsed.error.issues.map(inWords).join('; '), name);
    const said = `${parsed.data.lijst}-${parsed.data.versie}.json`;
    return said === name ? parsed.data : stop(`the name and version in it belong to ${said}`, name);
  };
  const all = names(folder)
    .filter((name) => name.startsWith(`${called}-`))
    .map(read)
    .sort((a, b) => Number(b.versie) - Number(a.versie));
  const newest = all[0] ?? stop(`there is no file ${called}-<versie>.json`);
  return { newest, all, of: (version) => all.find(({ versie }) => versie === version) };
}

const inWords = ({ path, message }: { path: readonly PropertyKey[]; message: string }): string =>
  path.length === 0 ? message : `${path.map(String).join('.')} ${message}`;

function names(folder: URL): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return stop('the folder cannot be read');
  }
}

function json(folder: URL, name: string): unknown {
  try {
    return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  } catch (error) {
    return stop(error instanceof Error ? error.message.replaceAll('\n', ' ') : 'it cannot be read', name);
  }
}

function stop(problem: string, name = ''): never {
  throw new StartError(`lijsten/${name}: ${problem}.`);
}
