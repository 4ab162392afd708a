// The question sets as they lie in questions/: one file per version, so that an old one stays to be read.
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { aandachtsgebied } from '../shared/aandachtsgebied.ts';
import { type Rhythm, rhythm, rhythms } from '../shared/occurrence.ts';
import { type QuestionSet, questionSet } from '../shared/question-set.ts';
import { StartError } from '../shared/start-error.ts';

export type QuestionSets = Readonly<Record<Rhythm, QuestionSet>>;

const file = questionSet
  .extend({ name: rhythm, version: z.string().regex(/^[1-9]\d{0,3}$/, 'is not a whole number between quotes') })
  .superRefine(({ scores }, context) => {
    for (const area of aandachtsgebied.options) {
      const times = scores.filter((each) => each.area === area).length;
      if (times !== 1) context.addIssue({ code: 'custom', path: ['scores'], message: `asks ${area} ${times} times` });
    }
  });
type File = z.infer<typeof file>;

const ownFolder = new URL('../../questions/', import.meta.url);

/**
 * The highest version per rhythm. Throws a StartError that names the file and what is wrong with it: a question nobody
 * can read is better found at the start than on Monday morning.
 */
export function readQuestionSets(folder: URL = ownFolder): QuestionSets {
  const sets = names(folder).map((name) => read(folder, name));
  const newest = (of: Rhythm): QuestionSet => {
    const [first] = sets.filter(({ name }) => name === of).sort((a, b) => Number(b.version) - Number(a.version));
    return first ?? stop(`there is no file ${of}-<version>.json`);
  };
  return { dag: newest('dag'), maand: newest('maand'), kwartaal: newest('kwartaal') };
}

function names(folder: URL): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return stop('the folder cannot be read');
  }
}

function read(folder: URL, name: string): File {
  const parsed = file.safeParse(json(folder, name));
  if (!parsed.success) {
    stop(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; '), name);
  }
  const said = `${parsed.data.name}-${parsed.data.version}.json`;
  if (said !== name) stop(`the name and version in it belong to ${said}`, name);
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
  throw new StartError(
    `questions/${name}: ${problem}. There must be a set for each of ${rhythms.join(', ')}; see questions/dag-1.json.`,
  );
}
