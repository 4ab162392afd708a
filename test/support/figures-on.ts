// The figures on a card, as a reader takes them from its words.
import { z } from 'zod';
import type { Card } from '../../src/card.ts';

export interface FigureRead {
  /** What the figure is beside: the name of an aandachtsgebied. */
  title: string;
  mean: number;
  /** "4,5 of hoger": the mean itself is not told. */
  blunt: boolean;
  /** Of how many answers, where it is said. */
  n: number | null;
  /** The week, where it is said. */
  week: number | null;
}

/** Every figure in the facts of a card. What a chart draws stands there too, as its fallback. */
export const figuresOn = (card: Pick<Card, 'content'>): FigureRead[] =>
  factsOn(card.content).flatMap(({ title, value }) => value.split(' · ').flatMap((part) => read(title, part)));

const fact = z.object({ title: z.string(), value: z.string() });

function factsOn(part: unknown): z.infer<typeof fact>[] {
  if (Array.isArray(part)) return part.flatMap(factsOn);
  const found = fact.safeParse(part);
  if (found.success) return [found.data];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(factsOn) : [];
}

/** "3,8 van 5 (was 3,4)", "wk 14: 4,5 of hoger (6 antwoorden)". */
function read(title: string, text: string): FigureRead[] {
  const [, mean, edge] = /^(?:wk \d+: |ongeveer )*(\d,\d)( of )?/.exec(text) ?? [];
  if (mean === undefined) return [];
  const number = (pattern: RegExp): number | null => {
    const [, found] = pattern.exec(text) ?? [];
    return found === undefined ? null : Number(found);
  };
  return [
    {
      title,
      mean: Number(mean.replace(',', '.')),
      blunt: edge !== undefined || text.includes('ongeveer'),
      n: number(/\((\d+)\santwoord/),
      week: number(/^wk (\d+)/),
    },
  ];
}
