// What the bot keeps of the person who asks: shown to that person only.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { areaNames } from '../shared/aandachtsgebied.ts';
import type { Held, OwnAnswer } from './history-store.ts';
import { samples } from './samples.ts';
import { texts } from './texts.ts';

const line = z.string();

export const ownCard = defineCard({
  name: 'dagstart/own',
  schema: z.strictObject({
    intro: line,
    kept: z.array(z.strictObject({ what: line, value: line })),
    heading: line,
    answers: z.array(z.strictObject({ title: line, line })),
    hasNotice: z.boolean(),
    notice: line,
    canErase: z.boolean(),
  }),
  samples: samples.own,
  answers: { 'dagstart.erase-own': z.strictObject({}) },
});

/** As many as a phone shows without an end. */
const mostAnswers = 10;

export function ownView(facts: {
  name: string;
  wijkteams: readonly string[];
  roles: readonly string[];
  /** How often answers are kept, in months. */
  months: number;
  points: { reported: number; supported: number; owned: number };
  casussen: { brought: number; planned: number; regelingen: readonly string[] };
  answers: readonly { held: Held; answer: OwnAnswer }[];
  notice?: string;
}): Card {
  const { answers, notice = '' } = facts;
  return ownCard.render(
    {
      intro: texts.ownIntro(facts.months),
      kept: [
        { what: texts.ownName, value: facts.name },
        { what: texts.ownTeams, value: facts.wijkteams.join(', ') || texts.ownNone },
        { what: texts.ownTimes, value: texts.ownTimesWhere },
        { what: texts.ownRoles, value: facts.roles.join(', ') || texts.ownNone },
        { what: texts.ownPoints, value: texts.ownPointsIn(facts.points) },
        { what: texts.ownCasussen, value: texts.ownCasussenIn(facts.casussen) },
        { what: texts.ownRegelingen, value: facts.casussen.regelingen.join(', ') || texts.ownRegelingenNone },
      ],
      heading: texts.ownAnswers(answers.length),
      answers: answers.slice(0, mostAnswers).map(({ held, answer }) => ({
        title: texts.formTitle(held),
        line: lineOf(answer),
      })),
      hasNotice: notice !== '',
      notice,
      canErase: answers.length > 0,
    },
    texts.ownSummary,
  );
}

function lineOf({ scores, text, followUp }: OwnAnswer): string {
  const figures = Object.entries(scores).map(([area, score]) => `${nameOf(area)} ${score}`);
  const parts = [...figures, text, followUp].filter((part) => part !== '');
  return parts.length === 0 ? texts.nothingGiven : parts.join(' · ');
}

const nameOf = (area: string): string => Object.entries(areaNames).find(([key]) => key === area)?.[1] ?? area;
