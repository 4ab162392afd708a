import { z } from 'zod';
import { shownMean } from '../shared/small-numbers.ts';
import { type Aandachtsgebied, aandachtsgebied } from './aandachtsgebied.ts';
import type { Scores, Text } from './answer.ts';

/** The summary at close, as it is kept and shown. It holds no score of anyone and no pseudonym. */
export const dagbeeld = z.strictObject({
  asked: z.int(),
  answered: z.int(),
  /** `mean` is null where fewer than five people scored the area. */
  areas: z.array(z.strictObject({ area: aandachtsgebied, mean: z.number().nullable() })),
  belemmeringen: z.array(z.string()),
  successen: z.array(z.string()),
  anders: z.array(z.string()),
});
export type Dagbeeld = z.infer<typeof dagbeeld>;

export function makeDagbeeld(facts: {
  asked: number;
  areas: readonly Aandachtsgebied[];
  answers: readonly Scores[];
  /** In an order that says nothing about who or when. */
  texts: readonly Text[];
}): Dagbeeld {
  const scoresIn = (area: Aandachtsgebied): number[] =>
    facts.answers.flatMap((scores) => {
      const score = scores[area];
      return score === undefined ? [] : [score];
    });
  const lines = (kind: 'succes' | 'belemmering' | 'anders'): string[] =>
    facts.texts.filter((each) => kindShown(each) === kind).map(line);
  return {
    asked: facts.asked,
    answered: facts.answers.length,
    areas: facts.areas.map((area) => ({ area, mean: shownMean(scoresIn(area)) })),
    belemmeringen: lines('belemmering'),
    successen: lines('succes'),
    anders: lines('anders'),
  };
}

/** What would help is a belemmering's second half; said on its own, it belongs with the belemmeringen too. */
const kindShown = (each: Text): 'succes' | 'belemmering' | 'anders' =>
  each.text === '' ? 'belemmering' : (each.kind ?? 'anders');

function line({ text, followUp, name }: Text): string {
  const parts = [text, followUp === '' ? '' : `Wat zou helpen: ${followUp}`].filter((part) => part !== '');
  return name === null ? parts.join(' ') : `${parts.join(' ')} (${name})`;
}

export interface Group {
  heading: string;
  lines: string[];
}

/**
 * Which lines fit in `room` lines, headings counted: at most two of each group, the first groups first.
 * What does not fit is `rest`, never lost.
 */
export function fitting(
  groups: readonly Group[],
  room: number,
): { shown: Group[]; rest: { heading: string; line: string }[] } {
  const shown: Group[] = [];
  const rest: { heading: string; line: string }[] = [];
  let left = room;
  for (const { heading, lines } of groups) {
    const count = Math.max(0, Math.min(lines.length, 2, left - 1));
    if (count > 0) {
      shown.push({ heading, lines: lines.slice(0, count) });
      left -= count + 1;
    }
    rest.push(...lines.slice(count).map((each) => ({ heading, line: each })));
  }
  return { shown, rest };
}
