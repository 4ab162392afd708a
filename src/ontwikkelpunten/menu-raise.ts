// Raising points, finding them and reading them: everybody with a role may.
import { casusOffer, ontwikkelpuntOffer } from '../shared/ontwikkelpunt-offer.ts';
import { roles } from '../shared/role.ts';
import { aboutNothing, action, beat, command, link, type Menu, onMessage, search } from '../slice.ts';
import { aboutPunt } from './handlers/about.ts';
import { addUp } from './handlers/add-up.ts';
import { anyPunt } from './handlers/any-punt.ts';
import { details, explain, explainAgain, saveDetails, saveExplanation } from './handlers/details.ts';
import { edit, form, formAgain } from './handlers/form.ts';
import { fromAnswer } from './handlers/from-answer.ts';
import { fromCasus } from './handlers/from-casus.ts';
import { fromMessage } from './handlers/from-message.ts';
import { importStart, startlijst } from './handlers/import-start.ts';
import { mine } from './handlers/mine.ts';
import { filter, late, open, overview } from './handlers/overview.ts';
import { byNumber, pick, punt } from './handlers/punt.ts';
import { anyway, raise, save } from './handlers/raise.ts';
import { search as find } from './handlers/search.ts';
import { same, support, unsupport } from './handlers/steun.ts';
import { unfurl } from './handlers/unfurl.ts';
import { puntOnly } from './punt.ts';
import {
  detailsForm,
  explainDraft,
  explainForm,
  filterAnswer,
  nothing,
  overviewAnswer,
  pickAnswer,
  raiseDraft,
  raiseForm,
  sameAnswer,
} from './raise-answers.ts';

const everybody = { allowed: roles, about: aboutNothing } as const;
const reading = { allowed: roles, about: anyPunt } as const;
/** Whoever has a role in the wijkteam of the point. */
const inWijk = { allowed: roles, about: aboutPunt } as const;
const keeper = { allowed: ['projectleider'], about: aboutNothing } as const;
const again = { draft: raiseDraft, card: formAgain };

const commands: Menu = [
  command({
    ...everybody,
    name: 'ontwikkelpunten.raise',
    phrases: ['ontwikkelpunt'],
    takesText: true,
    verbatim: true,
    help: 'Breng een ontwikkelpunt in: typ ontwikkelpunt en wat je wilt verbeteren.',
    handler: raise,
  }),
  command({
    ...everybody,
    name: 'ontwikkelpunten.open',
    phrases: ['ontwikkelpunten', 'wat staat open in', 'wat staat open'],
    takesText: true,
    help: 'Zie welke ontwikkelpunten open staan, van alle wijken of van één.',
    handler: open,
  }),
  command({
    ...everybody,
    name: 'ontwikkelpunten.late',
    phrases: ['wat is te laat'],
    takesText: true,
    help: 'Zie welke ontwikkelpunten over hun datum zijn.',
    handler: late,
  }),
  command({
    ...everybody,
    name: 'ontwikkelpunten.mine',
    phrases: ['mijn punten', 'mijn ontwikkelpunten'],
    help: 'Zie de ontwikkelpunten die je inbracht of steunt, of waarvan je eigenaar bent.',
    handler: mine,
  }),
  command({
    ...everybody,
    name: 'ontwikkelpunten.punt',
    phrases: ['punt', 'ontwikkelpunt nr'],
    takesText: true,
    help: 'Open een ontwikkelpunt, bijvoorbeeld punt 12.',
    handler: byNumber,
  }),
  command({
    ...keeper,
    name: 'ontwikkelpunten.startlijst',
    phrases: ['startlijst'],
    help: 'Zet de punten van de startlijst in het overzicht.',
    handler: startlijst,
  }),
];

const raisingActions: Menu = [
  action({ ...everybody, name: 'ontwikkelpunten.form', schema: nothing, handler: form }),
  action({ ...everybody, name: 'ontwikkelpunten.edit', schema: raiseDraft, handler: edit }),
  action({ ...everybody, name: 'ontwikkelpunten.save', schema: raiseForm, handler: save, again }),
  action({ ...everybody, name: 'ontwikkelpunten.anyway', schema: raiseForm, handler: anyway, again }),
  action({ ...everybody, name: 'ontwikkelpunten.from-answer', schema: ontwikkelpuntOffer, handler: fromAnswer }),
  action({ ...everybody, name: 'ontwikkelpunten.from-casus', schema: casusOffer, handler: fromCasus }),
  action({ ...keeper, name: 'ontwikkelpunten.import-start', schema: nothing, handler: importStart }),
];

const puntActions: Menu = [
  action({ ...reading, name: 'ontwikkelpunten.punt', schema: puntOnly, handler: punt }),
  action({ ...reading, name: 'ontwikkelpunten.same', schema: sameAnswer, handler: same }),
  action({ ...reading, name: 'ontwikkelpunten.support', schema: puntOnly, handler: support }),
  action({ ...reading, name: 'ontwikkelpunten.unsupport', schema: puntOnly, handler: unsupport }),
  action({ ...inWijk, name: 'ontwikkelpunten.details', schema: puntOnly, handler: details }),
  action({ ...inWijk, name: 'ontwikkelpunten.save-details', schema: detailsForm, handler: saveDetails }),
  action({ ...reading, name: 'ontwikkelpunten.explain', schema: puntOnly, handler: explain }),
  action({
    ...reading,
    name: 'ontwikkelpunten.save-explanation',
    schema: explainForm,
    handler: saveExplanation,
    again: { draft: explainDraft, card: explainAgain },
  }),
];

const lists: Menu = [
  action({ ...everybody, name: 'ontwikkelpunten.overview', schema: overviewAnswer, handler: overview }),
  action({ ...everybody, name: 'ontwikkelpunten.filter', schema: filterAnswer, handler: filter }),
  action({ ...everybody, name: 'ontwikkelpunten.pick', schema: pickAnswer, handler: pick }),
];

export const raising: Menu = [
  ...commands,
  ...raisingActions,
  ...puntActions,
  ...lists,
  onMessage({
    ...everybody,
    name: 'ontwikkelpunten.from-message',
    title: 'Maak ontwikkelpunt',
    description: 'Maak van dit bericht een ontwikkelpunt. Je kunt de tekst eerst aanpassen.',
    handler: fromMessage,
  }),
  search({
    ...everybody,
    name: 'ontwikkelpunten.search',
    title: 'Ontwikkelpunt delen',
    description: 'Zoek een ontwikkelpunt en zet het in je bericht.',
    asks: 'Nummer of woorden',
    handler: find,
  }),
  link({ ...everybody, name: 'ontwikkelpunten.unfurl', handler: unfurl }),
  beat({ name: 'ontwikkelpunten.add-up', everySeconds: 60, run: addUp }),
];
