// Bringing in a casus, and what waits.
import { aboutNothing, action, beat, command, type Menu } from '../slice.ts';
import { wijkteamNamed } from '../wijkteam-here.ts';
import { casusOnly, wijkOnly } from './answers.ts';
import {
  againAnswer,
  bringDraft,
  bringForm,
  casusStep,
  completeForm,
  outcomeDraft,
  outcomeForm,
  pickCasus,
  questionDraft,
  questionForm,
} from './casus-answers.ts';
import { aboutCasus } from './handlers/about.ts';
import { bring } from './handlers/bring.ts';
import { bringAgain, bringIn, bringInAsked, edit } from './handlers/bring-in.ts';
import { casus, pick } from './handlers/casus.ts';
import { erase } from './handlers/erase.ts';
import {
  complete,
  outcome,
  outcomeAgain,
  question,
  questionAgain,
  saveComplete,
  saveOutcome,
  saveQuestion,
} from './handlers/fill-in.ts';
import { aboutHome, home, homeAsked } from './handlers/home.ts';
import {
  aboutRegelingen,
  own,
  pickColleague,
  regelingenAsked,
  saveColleague,
  saveOwn,
  team,
} from './handlers/regelingen.ts';
import { again, askWithdraw, withdraw } from './handlers/withdraw.ts';
import { nothing, ownRegelingen, pickPerson, regelingenOfAnswer } from './regeling-cards.ts';
import { inTeam, planners } from './who.ts';

const everybody = { allowed: inTeam, about: aboutNothing } as const;
const inWijk = { allowed: inTeam, about: wijkteamNamed } as const;
const ofCasus = { allowed: inTeam, about: aboutCasus } as const;
const planning = { allowed: planners, about: wijkteamNamed } as const;

const commands: Menu = [
  command({
    name: 'casusoverleg.home',
    phrases: ['casusoverleg', 'casusoverleggen'],
    takesText: true,
    help: 'Zie welke casussen wachten en wanneer het volgende casusoverleg is.',
    allowed: inTeam,
    about: aboutHome,
    handler: homeAsked,
  }),
  command({
    ...everybody,
    name: 'casusoverleg.bring-in',
    phrases: ['casus inbrengen', 'breng een casus in', 'nieuwe casus', 'casus bespreken'],
    takesText: true,
    verbatim: true,
    help: 'Breng een casus in onder de casuscode, zonder gegevens van de inwoner.',
    handler: bringInAsked,
  }),
  command({
    name: 'casusoverleg.regelingen',
    phrases: ['mijn regelingen', 'regelingen', 'ik werk met'],
    takesText: true,
    help: 'Kies met welke regelingen je werkt. Daarmee vind ik de juiste mensen voor een casusoverleg.',
    allowed: inTeam,
    about: aboutRegelingen,
    handler: regelingenAsked,
  }),
];

const bringingIn: Menu = [
  action({ ...inWijk, name: 'casusoverleg.home', schema: wijkOnly, handler: (asked) => home(asked) }),
  action({ ...inWijk, name: 'casusoverleg.bring-in', schema: wijkOnly, handler: bringIn }),
  // The role is checked in the wijk that was chosen, so that the form comes back where there is none.
  action({
    ...everybody,
    name: 'casusoverleg.bring',
    schema: bringForm,
    handler: bring,
    again: { draft: bringDraft, card: bringAgain },
  }),
  action({ ...everybody, name: 'casusoverleg.edit', schema: bringDraft, handler: edit }),
  action({ ...ofCasus, name: 'casusoverleg.complete', schema: casusStep, handler: complete }),
  action({ ...ofCasus, name: 'casusoverleg.save-complete', schema: completeForm, handler: saveComplete }),
  action({ ...ofCasus, name: 'casusoverleg.question', schema: casusOnly, handler: question }),
  action({
    ...ofCasus,
    name: 'casusoverleg.save-question',
    schema: questionForm,
    handler: saveQuestion,
    again: { draft: questionDraft, card: questionAgain },
  }),
  action({ ...ofCasus, name: 'casusoverleg.outcome', schema: casusStep, handler: outcome }),
  action({
    ...ofCasus,
    name: 'casusoverleg.save-outcome',
    schema: outcomeForm,
    handler: saveOutcome,
    again: { draft: outcomeDraft, card: outcomeAgain },
  }),
];

const casusActions: Menu = [
  action({ ...ofCasus, name: 'casusoverleg.casus', schema: casusOnly, handler: casus }),
  action({ ...inWijk, name: 'casusoverleg.pick', schema: pickCasus, handler: pick }),
  action({ ...ofCasus, name: 'casusoverleg.ask-withdraw', schema: casusOnly, handler: askWithdraw }),
  action({ ...ofCasus, name: 'casusoverleg.withdraw', schema: casusOnly, handler: withdraw }),
  action({ ...ofCasus, name: 'casusoverleg.again', schema: againAnswer, handler: again }),
];

const regelingActions: Menu = [
  action({ ...everybody, name: 'casusoverleg.regelingen', schema: nothing, handler: (asked) => own(asked) }),
  action({ ...everybody, name: 'casusoverleg.save-regelingen', schema: ownRegelingen, handler: saveOwn }),
  action({ ...inWijk, name: 'casusoverleg.team-regelingen', schema: wijkOnly, handler: (asked) => team(asked) }),
  action({ ...planning, name: 'casusoverleg.regelingen-of', schema: pickPerson, handler: pickColleague }),
  action({ ...planning, name: 'casusoverleg.save-regelingen-of', schema: regelingenOfAnswer, handler: saveColleague }),
];

export const bringing: Menu = [
  ...commands,
  ...bringingIn,
  ...casusActions,
  ...regelingActions,
  beat({ name: 'casusoverleg.erase', everySeconds: 3600, run: erase }),
];
