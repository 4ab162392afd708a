// The port `Questions`.
import type { Database, Questions } from '../ports.ts';
import { inOwnWords } from './own-words.ts';
import { readQuestionSets } from './question-files.ts';
import { ownWords } from './store.ts';

/** Reads the files once; throws a StartError when one of them is wrong. */
export function createQuestions(db: Database, sets = readQuestionSets()): Questions {
  return { now: async (wijkteam, rhythm) => inOwnWords(sets[rhythm], await ownWords(db, wijkteam, rhythm)) };
}
