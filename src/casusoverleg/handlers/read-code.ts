import type { Ports, Turn } from '../../ports.ts';
import { localDate } from '../../shared/time.ts';
import { type Wijkteam, wijkOf } from '../../shared/wijkteam.ts';
import { casusTexts as texts } from '../casus-texts.ts';
import { codeParts, exampleCode, namesWijk, readCode } from '../casuscode.ts';

/** `mayRepeat`: it holds no client data, so it may stand in the form again. */
export type ReadFor =
  | { is: 'code'; code: string }
  | { is: 'problem'; kind: string; problem: string; mayRepeat: boolean };

/** A code as it was typed for a casus of this wijkteam, or what is wrong with it in words. */
export async function readFor(typed: string, wijkteam: Wijkteam, { now }: Turn, ports: Ports): Promise<ReadFor> {
  const format = ports.gemeente.casuscode;
  const wijk = wijkOf(wijkteam);
  const today = localDate(now);
  const example = exampleCode(format, wijk, Number(today.slice(0, 4)));
  const wrong = (kind: string, problem: string, mayRepeat = true): ReadFor => ({
    is: 'problem',
    kind,
    problem,
    mayRepeat,
  });
  if (typed === '') return wrong('code-missing', texts.codeMissing(wijk, example));
  const read = readCode(typed, format, wijk, today);
  switch (read.is) {
    case 'code':
      return read;
    case 'year':
      return wrong('code-year', texts.codeYear(read.from, read.until));
    case 'client-data':
      return wrong('client-data', texts.codeClientData(read.kinds, wijk, example), false);
    case 'other': {
      const all = await ports.wijkteams.all();
      const other = all.find(
        (each) =>
          each.id !== wijkteam.id &&
          namesWijk(typed, wijkOf(each)) &&
          readCode(typed, format, wijkOf(each), today).is === 'code',
      );
      if (other) return wrong('code-of-other-wijk', texts.codeOther(wijk, wijkOf(other)));
      return wrong('code-unknown', texts.codeUnknown(wijk, example, codeParts(format)));
    }
  }
}
