import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { texts } from './texts.ts';

export const chooseAnswer = z.strictObject({ command: z.string().min(1).max(60) });

export const helpCard = defineCard({
  name: 'wegwijs/help',
  schema: z.strictObject({
    title: z.string(),
    hasIntro: z.boolean(),
    intro: z.string(),
    commands: z.array(z.strictObject({ phrase: z.string(), help: z.string() })),
  }),
  samples: [
    {
      title: texts.helpTitle,
      hasIntro: true,
      intro: texts.helpIntro,
      commands: [
        { phrase: 'status', help: 'Zie hoe de dagstart van je wijkteam ervoor staat.' },
        { phrase: 'help', help: 'Zie wat je kunt vragen.' },
      ],
    },
    { title: texts.helpTitle, hasIntro: false, intro: '', commands: [] },
  ],
});

export const help = (commands: { phrase: string; help: string }[], intro: string): Card =>
  helpCard.render({ title: texts.helpTitle, hasIntro: intro !== '', intro, commands }, texts.helpSummary);

export const choicesCard = defineCard({
  name: 'wegwijs/choices',
  schema: z.strictObject({
    title: z.string(),
    explanation: z.string(),
    choices: z.array(z.strictObject({ phrase: z.string(), command: z.string() })),
  }),
  samples: [
    {
      title: texts.unclearTitle,
      explanation: texts.unclearChoices,
      choices: [
        { phrase: 'dagstart nu', command: 'dagstart.start' },
        { phrase: 'help', command: 'wegwijs.help' },
      ],
    },
    { title: texts.unclearTitle, explanation: texts.unclearNothing, choices: [] },
  ],
  answers: { 'wegwijs.choose': chooseAnswer },
});

export const choices = (found: { phrase: string; command: string }[], explanation: string): Card =>
  choicesCard.render({ title: texts.unclearTitle, explanation, choices: found }, texts.unclearSummary);
