import { z } from 'zod';
import { type Aandachtsgebied, aandachtsgebied } from '../shared/aandachtsgebied.ts';
import { cellOf } from '../shared/small-numbers.ts';
import type { Scores, Text } from './answer.ts';

/** What a group of answers adds up to; null where the group is too small to show: then nothing of it is kept. */
const cell = z.strictObject({ n: z.int(), sum: z.int() }).nullable();

const areaCell = z.strictObject({ area: aandachtsgebied, cell });
export type AreaCell = z.infer<typeof areaCell>;

/**
 * The summary at close, as it is kept and shown. It holds no score of anyone and no pseudonym. Its figures are made at
 * close and never change again; answers that come later on the day form a group of their own (`late`), made when the
 * day is over.
 */
export const dagbeeld = z.strictObject({
  asked: z.int(),
  answered: z.int(),
  areas: z.array(areaCell),
  late: z.array(areaCell),
  belemmeringen: z.array(z.string()),
  successen: z.array(z.string()),
  anders: z.array(z.string()),
  /** What comes back until it is done, and who chairs next time, as it was at close. */
  returning: z.array(z.string()),
  next: z.string().nullable(),
});
export type Dagbeeld = z.infer<typeof dagbeeld>;
export type Lines = Pick<Dagbeeld, 'belemmeringen' | 'successen' | 'anders'>;

/** Per area what may be kept of these answers. */
export const cellsOf = (
  areas: readonly Aandachtsgebied[],
  answers: readonly Scores[],
  smallestGroup: number,
): AreaCell[] =>
  areas.map((area) => ({
    area,
    cell: cellOf(
      answers.flatMap((scores) => scores[area] ?? []),
      smallestGroup,
    ),
  }));

/** The texts as lines, per kind, in the order they are given: one that says nothing about who or when. */
export function linesOf(texts: readonly Text[]): Lines {
  const lines = (kind: 'succes' | 'belemmering' | 'anders'): string[] =>
    texts.filter((each) => kindShown(each) === kind).map(lineOf);
  return { belemmeringen: lines('belemmering'), successen: lines('succes'), anders: lines('anders') };
}

/** What would help is a belemmering's second half; said on its own, it belongs with the belemmeringen too. */
export const kindShown = (each: Text): 'succes' | 'belemmering' | 'anders' =>
  each.text === '' ? 'belemmering' : (each.kind ?? 'anders');

export function lineOf({ text, followUp, name }: Text): string {
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
