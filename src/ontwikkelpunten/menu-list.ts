import { z } from 'zod';
import { aboutNothing, action, beat, command, job, type Menu } from '../slice.ts';
import { listState } from './handlers/list-state.ts';
import { push } from './handlers/push.ts';
import { letGo, putBack, showRemoved } from './handlers/removed.ts';
import { watchList } from './handlers/watch-list.ts';
import { groupAnswer, nothingAnswer } from './list-cards.ts';

/** Who keeps the list. */
const keepers = ['projectleider', 'beheerder'] as const;

export const listing: Menu = [
  command({
    name: 'ontwikkelpunten.list-state',
    phrases: ['lijst'],
    help: 'Zie hoe het staat met de lijst Ontwikkelpunten in SharePoint, en wat je kunt doen als er iets mis is.',
    allowed: keepers,
    about: aboutNothing,
    handler: listState,
  }),
  action({
    name: 'ontwikkelpunten.removed',
    schema: nothingAnswer,
    allowed: keepers,
    about: aboutNothing,
    handler: showRemoved,
  }),
  action({
    name: 'ontwikkelpunten.put-back',
    schema: groupAnswer,
    allowed: keepers,
    about: aboutNothing,
    handler: putBack,
  }),
  action({
    name: 'ontwikkelpunten.let-go',
    schema: groupAnswer,
    allowed: keepers,
    about: aboutNothing,
    handler: letGo,
  }),
  job({ name: 'ontwikkelpunten.push', schema: z.object({}), handler: push }),
  beat({ name: 'ontwikkelpunten.watch-list', everySeconds: 3, run: watchList }),
];
