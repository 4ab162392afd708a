// The lists of the decision aids as they lie in lijsten/.
import type { z } from 'zod';
import { readDataFiles, type Versions } from '../shared/data-files.ts';
import { type Checklist, checklistFile } from './checklist.ts';
import { type Tree, treeFile } from './tree.ts';

export interface Lijsten {
  tree: Versions<Tree>;
  checklist: Versions<Checklist>;
}

/** Throws a StartError. */
export const readLijsten = (folder?: URL): Lijsten => ({
  tree: versions('consulent-nodig', treeFile, folder),
  checklist: versions('overdracht-compleet', checklistFile, folder),
});

const versions = <Lijst extends { lijst: string; versie: string }>(
  name: Lijst['lijst'],
  schema: z.ZodType<Lijst>,
  folder?: URL,
): Versions<Lijst> =>
  readDataFiles(
    {
      ...{ folder: 'lijsten', begin: `${name}-`, example: `${name}-1.json`, schema },
      head: ({ lijst, versie }) => ({ name: lijst, version: versie }),
    },
    folder,
  )(name);
