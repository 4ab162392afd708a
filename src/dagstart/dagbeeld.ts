import { z } from 'zod';
import { type Aandachtsgebied, aandachtsgebied } from '../shared/aandachtsgebied.ts';
import { cell, cellOf } from '../shared/small-numbers.ts';
import type { KeptText, Scores, TextKind } from './answer.ts';

/** What a group of answers adds up to; null where the group is too small to show: then nothing of it is kept. */
const areaCell = z.strictObject({ area: aandachtsgebied, cell: cell.nullable() });
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

/** One line of a dagbeeld, and which part of whose text it is: the voorzitter can leave out each by itself. */
export interface Said {
  author: string;
  part: 'text' | 'follow-up' | 'both';
  kind: TextKind;
  line: string;
}

/**
 * The texts as lines, in an order that says nothing about who or when. What would help is asked after a belemmering, and
 * then it is its second half, under the same name. It is also asked after a low score: beside another text it would tell
 * that its writer gave one, so then it stands by itself, without a name and apart from the text.
 */
export function saidIn(texts: readonly KeptText[]): Said[] {
  const first = texts.filter(({ text }) => text !== '').map(firstLine);
  const rest = texts.filter(standsAlone).map(({ author, followUp }) => ({
    author,
    part: 'follow-up' as const,
    kind: 'belemmering' as const,
    line: helpLine(followUp),
  }));
  return [...first, ...rest.sort((a, b) => a.line.localeCompare(b.line, 'nl'))];
}

function firstLine({ author, text, kind, followUp, name }: KeptText): Said {
  const both = kind === 'belemmering' && followUp !== '';
  const words = both ? `${text} ${helpLine(followUp)}` : text;
  return {
    author,
    part: both ? 'both' : 'text',
    kind: kind ?? 'anders',
    line: name === null ? words : `${words} (${name})`,
  };
}

const standsAlone = ({ text, kind, followUp }: KeptText): boolean =>
  followUp !== '' && (text === '' || kind !== 'belemmering');
const helpLine = (followUp: string): string => `Wat zou helpen: ${followUp}`;

export function linesOf(said: readonly Said[]): Lines {
  const lines = (kind: TextKind): string[] => said.filter((each) => each.kind === kind).map(({ line }) => line);
  return { belemmeringen: lines('belemmering'), successen: lines('succes'), anders: lines('anders') };
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
