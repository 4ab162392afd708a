// Reads what is local to the municipality from its file.
import { readFileSync } from 'node:fs';
import { type Gemeente, gemeenteFile, gemeenteOf } from './shared/gemeente.ts';
import { StartError } from './shared/start-error.ts';

/** Clear sample data, which a municipality replaces by its own. */
export const sampleGemeente = new URL('../gemeente.json', import.meta.url).pathname;

/** Throws a StartError that says in one line what is wrong with the file. */
export function readGemeente(path: string = sampleGemeente): Gemeente {
  const parsed = gemeenteFile.safeParse(json(path));
  if (parsed.success) return gemeenteOf(parsed.data);
  const [issue] = parsed.error.issues;
  throw new StartError(`GEMEENTE_FILE: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is not understood'}.`);
}

function json(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new StartError(`GEMEENTE_FILE cannot be read, or is not JSON: ${path}.`);
  }
}
