// The Dutch sentences around figures over time.
import type { Aandachtsgebied } from '../shared/aandachtsgebied.ts';
import { inWords } from '../shared/number-words.ts';
import { type Figure, shown } from '../shared/small-numbers.ts';
import { type Direction, direction } from './trend.ts';

/** With a space that is not broken at the end of a line. */
const answers = (n: number): string => `${n}\u00a0antwoorden`;

const words: Record<Direction, string> = {
  omhoog: 'hoger dan',
  omlaag: 'lager dan',
  gelijk: 'ongeveer gelijk aan',
};

export const trendTexts = {
  title: (wijkteam: string): string => `Trend van ${wijkteam}`,
  summary: (wijkteam: string): string => `Trend van ${wijkteam}`,
  /** Short, so that they stand side by side under the chart. */
  legend: {
    'integrale-toegang': 'Toegang',
    'integrale-dienstverlening': 'Dienstverlening',
    'wijkgerichte-dienstverlening': 'Wijkgericht',
    regiesysteem: 'Regiesysteem',
  } satisfies Record<Aandachtsgebied, string>,
  axis: { week: 'Week', date: 'Begin van de week' },
  /** `when`: "wk 13", "maandag 23 maart". */
  compared: (figure: Figure, earlier: { when: string; figure: Figure }): string =>
    `${words[direction(figure, earlier.figure)]} ${earlier.when} (${shown(earlier.figure)})`,
  /** How it stands now: the last figure, where it went, and of how many answers it is the mean. */
  now: (figure: Figure, week: number, compared: string | null): string =>
    `${shown(figure)} in wk ${week}${compared === null ? '' : `, ${compared}`}. ${answers(figure.n)}.`,
  nowNothing: 'Nog geen cijfer.',
  point: (figure: Figure, week: number): string => `wk ${week}: ${shown(figure)} (${answers(figure.n)})`,
  tooFew: (threshold: number): string =>
    `Nog geen cijfers: daarvoor zijn ${inWords(threshold)} antwoorden in één dagstart nodig.`,
  gaps: (threshold: number): string =>
    `Een week zonder cijfer: er was geen dagstart, of er waren minder dan ${inWords(threshold)} antwoorden.`,
};
