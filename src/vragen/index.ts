import { action, command, type Menu } from '../slice.ts';
import { wijkteamHere, wijkteamNamed } from '../wijkteam-here.ts';
import { editAnswer, restoreAnswer, saveAnswer, saveDraft } from './cards.ts';
import { edit, show } from './handlers/edit.ts';
import { restore } from './handlers/restore.ts';
import { formAgain, save } from './handlers/save.ts';

const may = ['teammanager', 'projectleider', 'beheerder'] as const;

export const vragen: Menu = [
  command({
    name: 'vragen.edit',
    phrases: ['vragen'],
    help: 'Zie wat je wijkteam gevraagd wordt en kies eigen woorden.',
    allowed: may,
    about: wijkteamHere,
    handler: (asked) => show(asked, 'dag'),
  }),
  action({ name: 'vragen.edit', schema: editAnswer, allowed: may, about: wijkteamNamed, handler: edit }),
  action({
    name: 'vragen.save',
    schema: saveAnswer,
    allowed: may,
    about: wijkteamNamed,
    handler: save,
    again: { draft: saveDraft, card: formAgain },
  }),
  action({ name: 'vragen.restore', schema: restoreAnswer, allowed: may, about: wijkteamNamed, handler: restore }),
];
