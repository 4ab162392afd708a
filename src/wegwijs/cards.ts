import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { grouped, type Listed } from './groups.ts';
import { texts } from './texts.ts';

export const chooseAnswer = z.strictObject({ command: z.string().min(1).max(60) });

const target = z.strictObject({ elementId: z.string(), isVisible: z.boolean() });

export const helpCard = defineCard({
  name: 'wegwijs/help',
  schema: z.strictObject({
    title: z.string(),
    hasIntro: z.boolean(),
    intro: z.string(),
    groups: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        visible: z.boolean(),
        commands: z.array(z.strictObject({ phrase: z.string(), help: z.string() })),
      }),
    ),
    hasMore: z.boolean(),
    more: z.array(z.strictObject({ name: z.string(), targets: z.array(target) })),
  }),
  samples: [
    {
      title: texts.helpTitle,
      hasIntro: true,
      intro: texts.helpIntro,
      groups: [
        {
          id: 'group0',
          name: 'Dagstart',
          visible: true,
          commands: [{ phrase: 'status', help: 'Zie hoe de dagstart van je wijkteam ervoor staat.' }],
        },
        {
          id: 'group1',
          name: 'Wijkteam',
          visible: false,
          commands: [{ phrase: 'help', help: 'Zie wat je kunt vragen.' }],
        },
      ],
      hasMore: true,
      more: [
        {
          name: 'Dagstart',
          targets: [
            { elementId: 'group0', isVisible: true },
            { elementId: 'group1', isVisible: false },
          ],
        },
        {
          name: 'Wijkteam',
          targets: [
            { elementId: 'group0', isVisible: false },
            { elementId: 'group1', isVisible: true },
          ],
        },
      ],
    },
    { title: texts.helpTitle, hasIntro: false, intro: '', groups: [], hasMore: false, more: [] },
  ],
});

/** One group shows, the first; a button for each shows that one instead. */
export function help(commands: readonly Listed[], intro: string): Card {
  const groups = grouped(commands).map(({ title, commands }, index) => ({
    id: `group${index}`,
    name: title,
    visible: index === 0,
    commands: commands.map(({ phrase, help }) => ({ phrase, help })),
  }));
  const more = groups.map(({ id, name }) => ({
    name,
    targets: groups.map((each) => ({ elementId: each.id, isVisible: each.id === id })),
  }));
  return helpCard.render(
    { title: texts.helpTitle, hasIntro: intro !== '', intro, groups, hasMore: groups.length > 1, more },
    texts.helpSummary,
  );
}

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
