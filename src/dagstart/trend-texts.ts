// The Dutch sentences around figures over time.
import { inWords } from '../shared/number-words.ts';
import { type Figure, shown } from '../shared/small-numbers.ts';
import { type Direction, direction } from './trend.ts';

const answers = (n: number): string => (n === 1 ? '1 antwoord' : `${n} antwoorden`);

const words: Record<Direction, string> = {
  omhoog: 'hoger dan',
  omlaag: 'lager dan',
  gelijk: 'ongeveer gelijk aan',
};

export const trendTexts = {
  title: (wijkteam: string): string => `Trend van ${wijkteam}`,
  summary: (wijkteam: string): string => `Trend van ${wijkteam}`,
  /** `when`: "wk 13", "maandag 23 maart". */
  compared: (figure: Figure, earlier: { when: string; figure: Figure }): string =>
    `${words[direction(figure, earlier.figure)]} ${earlier.when} (${shown(earlier.figure)})`,
  /** How it stands now: the last figure, where it went, and of how many answers it is the mean. */
  now: (figure: Figure, week: string, compared: string | null): string =>
    `${shown(figure)} in ${week}${compared === null ? '' : `, ${compared}`}. ${answers(figure.n)}.`,
  nowNothing: 'Nog geen cijfer.',
  point: (figure: Figure, week: string): string => `${week}: ${shown(figure)} (${answers(figure.n)})`,
  tooFew: (threshold: number): string =>
    `Nog geen cijfers: daarvoor zijn ${inWords(threshold)} antwoorden in één dagstart nodig.`,
  gaps: (threshold: number): string =>
    `Een week zonder cijfer: er was geen dagstart, of er waren minder dan ${inWords(threshold)} antwoorden.`,
};
