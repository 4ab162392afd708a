// Data that people may change (questions/, lijsten/): one file per version, so that who began with an old one can go on.
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { StartError } from './start-error.ts';

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not like lower-case-words');
export const version = z.string().regex(/^[1-9]\d{0,3}$/, 'is not a whole number between quotes');

/** Files of one kind, each called `<name>-<version>.json` after what is in it. */
export interface DataFiles<Data> {
  folder: 'questions' | 'lijsten';
  /** How their names begin: the other files in the folder are somebody else's. '': all are of this kind. */
  begin: string;
  /** One of them, to look at for who writes another. */
  example: string;
  schema: z.ZodType<Data>;
  head(data: Data): { name: string; version: string };
}

export interface Versions<Data> {
  newest: Data;
  of(version: string): Data | undefined;
  /** The newest first. */
  all: readonly Data[];
}

/**
 * Reads them all; gives the versions of each name. Throws a StartError that names the file and what is wrong with it: a
 * question that nobody can read is better found at the start than on Monday morning. `at`: another folder.
 */
export function readDataFiles<Data>(
  files: DataFiles<Data>,
  at: URL = new URL(`../../${files.folder}/`, import.meta.url),
): (name: string) => Versions<Data> {
  const read = (file: string): { name: string; version: string; data: Data } => {
    const parsed = files.schema.safeParse(json(file));
    if (!parsed.success) return stop(parsed.error.issues.map(inWords).join('; '), file);
    const head = files.head(parsed.data);
    const said = `${head.name}-${head.version}.json`;
    return said === file ? { ...head, data: parsed.data } : stop(`the name and version in it belong to ${said}`, file);
  };
  const found = names()
    .map(read)
    .sort((a, b) => Number(b.version) - Number(a.version));

  return (name) => {
    const named = found.filter((each) => each.name === name);
    const [newest] = named;
    if (!newest) return stop(`there is no file ${name}-<version>.json`);
    const of = (asked: string) => named.find((each) => each.version === asked)?.data;
    return { newest: newest.data, of, all: named.map(({ data }) => data) };
  };

  function names(): string[] {
    try {
      return readdirSync(at).filter((file) => file.startsWith(files.begin) && file.endsWith('.json'));
    } catch {
      return stop('the folder cannot be read');
    }
  }

  function json(file: string): unknown {
    try {
      return JSON.parse(readFileSync(new URL(file, at), 'utf8'));
    } catch (error) {
      return stop(error instanceof Error ? error.message.replaceAll('\n', ' ') : 'it cannot be read', file);
    }
  }

  function stop(problem: string, file = ''): never {
    throw new StartError(`${files.folder}/${file}: ${problem}. See ${files.folder}/${files.example}.`);
  }
}

const inWords = ({ path, message }: z.core.$ZodIssue): string =>
  path.length === 0 ? message : `${path.map(String).join('.')} ${message}`;
