import { z } from 'zod';
import { roles as everyRole } from '../shared/role.ts';
import { aboutNothing, action, command, event, job, type Menu } from '../slice.ts';
import { wijkteamHere } from '../wijkteam-here.ts';
import { linkAnswer, linkDraft, roleAnswer, settings as settingsCard } from './cards.ts';
import { adviseur } from './handlers/adviseur.ts';
import { forget } from './handlers/forget.ts';
import { link, type Rhythm } from './handlers/link.ts';
import { postcode } from './handlers/postcode.ts';
import { aboutNamed, give, roles, take } from './handlers/roles.ts';
import { membersChanged, roster, rosterPayload } from './handlers/roster.ts';
import { aboutChannel, rename, settings } from './handlers/settings.ts';
import { welcome } from './handlers/welcome.ts';

const mayLink = ['beheerder', 'teammanager', 'projectleider'] as const;

/** `rhythm`: how the rhythm of a linked wijkteam is shown; handed over by app.ts. */
export const wijkteam = (rhythm: Rhythm): Menu => [
  command({
    name: 'wijkteam.settings',
    phrases: ['instellingen'],
    help: 'Koppel dit kanaal aan een wijkteam en kies wanneer de dagstart is.',
    allowed: mayLink,
    about: aboutChannel,
    handler: settings(rhythm),
  }),
  action({
    name: 'wijkteam.settings',
    schema: z.strictObject({}),
    allowed: mayLink,
    about: aboutChannel,
    handler: settings(rhythm),
  }),
  action({
    name: 'wijkteam.rename',
    schema: z.strictObject({}),
    allowed: mayLink,
    about: aboutChannel,
    handler: rename,
  }),
  action({
    name: 'wijkteam.link',
    schema: linkAnswer,
    allowed: mayLink,
    about: aboutChannel,
    handler: link(rhythm),
    again: {
      draft: linkDraft,
      card: async ({ input, subject }, problem) => settingsCard(subject, input.name, problem),
    },
  }),
  command({
    name: 'wijkteam.roles',
    phrases: ['rollen'],
    help: 'Zie wie welke rol heeft, geef een rol of trek een rol in.',
    allowed: ['beheerder'],
    about: wijkteamHere,
    handler: (asked) => roles(asked),
  }),
  action({ name: 'wijkteam.give-role', schema: roleAnswer, allowed: ['beheerder'], about: aboutNamed, handler: give }),
  action({ name: 'wijkteam.take-role', schema: roleAnswer, allowed: ['beheerder'], about: aboutNamed, handler: take }),
  command({
    name: 'wijkteam.adviseur',
    phrases: [
      'wie is adviseur kwaliteit van',
      'wie is de adviseur kwaliteit van',
      'wie is adviseur kwaliteit',
      'wie is de adviseur kwaliteit',
    ],
    takesText: true,
    help: 'Zie wie adviseur kwaliteit van een wijk is, bijvoorbeeld van Oost.',
    allowed: everyRole,
    about: aboutNothing,
    handler: adviseur,
  }),
  command({
    name: 'wijkteam.postcode',
    phrases: ['welke wijk is', 'welke wijk hoort bij', 'bij welke wijk hoort', 'in welke wijk ligt', 'postcode'],
    takesText: true,
    help: 'Zie bij welke wijk een postcode hoort: typ de vier cijfers erachter.',
    allowed: everyRole,
    about: aboutNothing,
    handler: postcode,
  }),
  event({ name: 'wijkteam.welcome', on: 'installed', handler: welcome }),
  event({ name: 'wijkteam.members-changed', on: 'members-changed', handler: membersChanged }),
  event({ name: 'wijkteam.forget', on: 'removed', handler: forget }),
  job({ name: 'wijkteam.roster', schema: rosterPayload, handler: roster }),
];
