import { fold } from './fold.ts';

/** A set of folded words out of lines of words, as the data files hold them. */
export const wordSet = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(/\s+/).filter((word) => word !== '')).map(fold));
