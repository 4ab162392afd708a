// The question sets as they lie in questions/.
import { aandachtsgebied } from '../shared/aandachtsgebied.ts';
import { readDataFiles, version } from '../shared/data-files.ts';
import { type Rhythm, rhythm } from '../shared/occurrence.ts';
import { type QuestionSet, questionSet } from '../shared/question-set.ts';

export type QuestionSets = Readonly<Record<Rhythm, QuestionSet>>;

const schema = questionSet.extend({ name: rhythm, version }).superRefine(({ scores }, context) => {
  for (const area of aandachtsgebied.options) {
    const times = scores.filter((each) => each.area === area).length;
    if (times !== 1) context.addIssue({ code: 'custom', path: ['scores'], message: `asks ${area} ${times} times` });
  }
});

/** The highest version per rhythm. Throws a StartError. */
export function readQuestionSets(folder?: URL): QuestionSets {
  const named = readDataFiles(
    { folder: 'questions', begin: '', example: 'dag-1.json', schema, head: (set) => set },
    folder,
  );
  return { dag: named('dag').newest, maand: named('maand').newest, kwartaal: named('kwartaal').newest };
}
