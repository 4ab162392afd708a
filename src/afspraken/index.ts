import { action, beat, command, type Menu } from '../slice.ts';
import { wijkteamAsked, wijkteamNamed } from '../wijkteam-here.ts';
import { listAnswer, saveAnswer, saveDraft } from './cards.ts';
import { erase } from './handlers/erase.ts';
import { list } from './handlers/list.ts';
import { formAgain, save } from './handlers/save.ts';

/** Everybody who is at the dagstart. */
const inTeam = ['consulent', 'teammanager', 'facilitator', 'adviseur-kwaliteit', 'projectleider'] as const;

export const afspraken: Menu = [
  command({
    name: 'afspraken.list',
    phrases: [
      'afspraken',
      'open afspraken',
      'openstaande afspraken',
      'welke afspraken staan open',
      'wat is afgesproken',
      'wat hebben we afgesproken',
    ],
    takesText: true,
    help: 'Zie de open afspraken van je wijkteam, rond er een af of maak er een.',
    allowed: inTeam,
    about: wijkteamAsked,
    handler: list,
  }),
  action({ name: 'afspraken.list', schema: listAnswer, allowed: inTeam, about: wijkteamNamed, handler: list }),
  action({
    name: 'afspraken.save',
    schema: saveAnswer,
    allowed: inTeam,
    about: wijkteamNamed,
    handler: save,
    again: { draft: saveDraft, card: formAgain },
  }),
  beat({ name: 'afspraken.erase', everySeconds: 3600, run: erase }),
];
