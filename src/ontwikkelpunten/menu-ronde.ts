// The prioriteitsronde: the projectleider prepares, the opdrachtgever decides.
import { aboutNothing, action, command, type Menu } from '../slice.ts';
import { adjust, adjustAgain, saveAdjusted } from './handlers/adjust.ts';
import { confirm, confirmAgain } from './handlers/confirm.ts';
import { aboutRonde, ronde, thisRonde } from './handlers/ronde.ts';
import { leaveOut, submitRonde } from './handlers/submit-ronde.ts';
import { withdraw } from './handlers/withdraw.ts';
import {
  adjustAnswer,
  adjustDraft,
  confirmAnswer,
  confirmDraft,
  leaveOutAnswer,
  rondeOnly,
  submitAnswer,
} from './ronde-answers.ts';

const prepares = ['projectleider'] as const;
const decides = ['opdrachtgever'] as const;

export const prioriteitsronde: Menu = [
  command({
    name: 'ontwikkelpunten.ronde',
    phrases: ['prioriteitsronde'],
    help: 'Leg punten voor aan de opdrachtgever, of bevestig ze.',
    allowed: [...prepares, ...decides],
    about: aboutNothing,
    handler: ronde,
  }),
  action({
    name: 'ontwikkelpunten.ronde',
    schema: rondeOnly,
    allowed: [...prepares, ...decides],
    about: aboutRonde,
    handler: thisRonde,
  }),
  action({
    name: 'ontwikkelpunten.leave-out',
    schema: leaveOutAnswer,
    allowed: prepares,
    about: aboutNothing,
    handler: leaveOut,
  }),
  action({
    name: 'ontwikkelpunten.submit-ronde',
    schema: submitAnswer,
    allowed: prepares,
    about: aboutNothing,
    handler: submitRonde,
  }),
  action({
    name: 'ontwikkelpunten.withdraw',
    schema: rondeOnly,
    allowed: prepares,
    about: aboutRonde,
    handler: withdraw,
  }),
  action({
    name: 'ontwikkelpunten.adjust',
    schema: rondeOnly,
    allowed: decides,
    about: aboutRonde,
    handler: adjust,
  }),
  action({
    name: 'ontwikkelpunten.save-adjusted',
    schema: adjustAnswer,
    allowed: decides,
    about: aboutRonde,
    handler: saveAdjusted,
    again: { draft: adjustDraft, card: adjustAgain },
  }),
  action({
    name: 'ontwikkelpunten.confirm',
    schema: confirmAnswer,
    allowed: decides,
    about: aboutRonde,
    handler: confirm,
    again: { draft: confirmDraft, card: confirmAgain },
  }),
];
