// Reads what is local to the municipality from its file.
import { readFileSync } from 'node:fs';
import { type Gemeente, type GemeenteFile, gemeenteFile, gemeenteOf } from './shared/gemeente.ts';
import { StartError } from './shared/start-error.ts';

/** Clear sample data, which a municipality replaces by its own. */
export const sampleGemeente = new URL('../gemeente.json', import.meta.url).pathname;

/** Throws a StartError that says in one line what is wrong with the file. */
export const readGemeente = (path: string = sampleGemeente): Gemeente => gemeenteOf(parsed(path));

/** Where a real municipality has no file yet: the made-up wijken, rooms and partners of the sample would be invited. */
export const withoutWijken = (): Gemeente => gemeenteOf({ ...parsed(sampleGemeente), versie: 'none', wijken: [] });

function parsed(path: string): GemeenteFile {
  const parsed = gemeenteFile.safeParse(json(path));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') || 'the file';
  throw new StartError(`GEMEENTE_FILE: ${where} ${problemOf(issue?.message)}.`);
}

/** Our own words go on from the place; those of zod are a sentence by themselves. */
const problemOf = (message = 'is not understood'): string =>
  /^[A-Z]/.test(message) ? `is wrong: ${message}` : message;

function json(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new StartError(`GEMEENTE_FILE cannot be read, or is not JSON: ${path}.`);
  }
}
