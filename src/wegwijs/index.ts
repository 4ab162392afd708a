import { z } from 'zod';
import { aboutNothing, action, type CommandEntry, command, type Menu } from '../slice.ts';
import { chooseAnswer } from './cards.ts';
import { choose } from './handlers/choices.ts';
import { help } from './handlers/help.ts';

/** `commands`: everything that can be asked, also of other capabilities; handed over by app.ts. */
export const wegwijs = (commands: () => readonly CommandEntry[]): Menu => [
  command({
    name: 'wegwijs.help',
    phrases: ['help', 'hulp', 'wat kan ik vragen', 'hallo'],
    help: 'Zie wat je kunt vragen.',
    allowed: 'iedereen',
    about: aboutNothing,
    handler: help(commands),
  }),
  action({
    name: 'wegwijs.help',
    schema: z.strictObject({}),
    allowed: 'iedereen',
    about: aboutNothing,
    handler: help(commands),
  }),
  action({
    name: 'wegwijs.choose',
    schema: chooseAnswer,
    allowed: 'iedereen',
    about: aboutNothing,
    handler: choose(commands),
  }),
];
