// Making a card: fill the template and turn it into JSON, beside a new Template for every card.
import { Template } from 'adaptivecards-templating';
import type { Card } from '../src/card.ts';
import { dagstartId } from '../src/dagstart/dagstart.ts';
import { emptyForm, form, formCard, mine, mineCard } from '../src/dagstart/form-cards.ts';
import { wijkteamId } from '../src/shared/wijkteam.ts';
import { idsOf, questions } from './support/answers.ts';
import type { Bench } from './support/bench.ts';
import { type Figure, figure, median, quantile } from './support/figures.ts';

const { dagstart, wijkteam, channel } = idsOf(0);
export const facts = {
  id: dagstartId.parse(dagstart),
  wijkteam: wijkteamId.parse(wijkteam),
  conversationId: channel,
  rhythm: 'dag' as const,
  date: '2026-03-30',
  questions,
};

/** The card a person gets who has just answered with a text. */
export const aPersonsCard = (): Card =>
  mine(
    facts,
    {
      scores: { 'integrale-toegang': 4, 'integrale-dienstverlening': 2 },
      text: { text: 'Het regiesysteem was vanochtend traag.', kind: null, followUp: '', name: null },
      late: false,
    },
    'open',
  );

export const card: Bench = async () => [
  ...compare('form', () => form(facts, emptyForm), formCard),
  ...compare("person's own card", aPersonsCard, mineCard),
];

function compare(name: string, ours: () => Card, plain: { template: unknown; samples: readonly object[] }): Figure[] {
  const [sample = {}] = plain.samples;
  const fresh = (): object => new Template(plain.template).expand({ $root: sample });
  const ourTimes = times(() => JSON.stringify(ours().content), 3000);
  const freshTimes = times(() => JSON.stringify(fresh()), 200);
  return [
    figure(`${name}: median`, 'ms', median(ourTimes), {
      yardsticks: { 'new Template': median(freshTimes) },
      goal: '≤ 0.2 ms',
      met: (value) => value <= 0.2,
    }),
    figure(`${name}: p99`, 'ms', quantile(ourTimes, 0.99), {
      yardsticks: { 'new Template': quantile(freshTimes, 0.99) },
    }),
  ];
}

/** Milliseconds of each, after as much again for warming up. */
function times(work: () => string, count: number): number[] {
  for (let i = 0; i < count; i += 1) work();
  return Array.from({ length: count }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
}
