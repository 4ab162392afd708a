import { z } from 'zod';
import { roles } from '../shared/role.ts';
import { aboutNothing, action, beat, command, event, job, type Menu } from '../slice.ts';
import { wijkteamHere } from '../wijkteam-here.ts';
import { placeForm } from './dagbeeld-cards.ts';
import {
  aboutDagstartOnly,
  answerDraft,
  answerForm,
  followUpDraft,
  followUpForm,
  labelForm,
  moreForm,
} from './form-cards.ts';
import { abandon } from './handlers/abandon.ts';
import { aboutDagstart } from './handlers/about.ts';
import { answer, formAgain, more, nothing } from './handlers/answer.ts';
import { chair } from './handlers/chair.ts';
import { aboutOpen, close, closeByButton } from './handlers/close.ts';
import { doWhatIsDue } from './handlers/due.ts';
import { early } from './handlers/early.ts';
import { erase } from './handlers/erase.ts';
import { followUp, followUpAgain, label } from './handlers/label.ts';
import { edit, late, mine, relabel } from './handlers/mine.ts';
import { eraseOwn, own } from './handlers/own.ts';
import { place } from './handlers/publish.ts';
import { dagstartPayload, refresh } from './handlers/refresh.ts';
import { rewind } from './handlers/rewind.ts';
import { settle } from './handlers/settle.ts';
import { counterNow, dagbeeldNow } from './handlers/shown.ts';
import { start } from './handlers/start.ts';
import { status } from './handlers/status.ts';

/** Everybody in the wijkteam answers; nobody else does. */
const inTeam = { allowed: ['consulent'], about: aboutDagstart } as const;
export const dagstart: Menu = [
  command({
    name: 'dagstart.start',
    phrases: ['dagstart nu'],
    help: 'Vraag de dagstart nu uit in het kanaal.',
    allowed: ['teammanager', 'facilitator'],
    about: wijkteamHere,
    handler: start,
  }),
  command({
    name: 'dagstart.close',
    phrases: ['dagstart sluiten', 'sluit dagstart'],
    help: 'Sluit de dagstart en maak het dagbeeld. Dit kan de voorzitter of de teammanager.',
    allowed: ['consulent', 'teammanager'],
    about: aboutOpen,
    handler: close,
  }),
  command({
    name: 'dagstart.early',
    phrases: ['vooraf antwoorden', 'antwoord vooraf', 'eerder antwoorden'],
    help: 'Beantwoord de volgende dagstart alvast.',
    allowed: ['consulent'],
    about: wijkteamHere,
    handler: early,
  }),
  command({
    name: 'dagstart.status',
    phrases: ['status', 'hoe staat ervoor', 'hoe staat het ervoor', 'hoe staan we ervoor'],
    takesText: true,
    help: 'Zie hoe de dagstart van je wijkteam ervoor staat.',
    allowed: ['consulent', 'teammanager', 'facilitator', 'adviseur-kwaliteit', 'projectleider', 'opdrachtgever'],
    about: aboutNothing,
    handler: status,
  }),
  command({
    name: 'dagstart.own',
    phrases: ['mijn gegevens'],
    help: 'Zie wat ik van jou bewaar, en wis het.',
    allowed: roles,
    about: aboutNothing,
    handler: (asked) => own(asked),
  }),
  action({
    ...inTeam,
    name: 'dagstart.answer',
    schema: answerForm,
    handler: answer,
    again: { draft: answerDraft, card: async (asked, problem) => formAgain(asked, problem) },
  }),
  action({ ...inTeam, name: 'dagstart.nothing', schema: aboutDagstartOnly, handler: nothing }),
  action({ ...inTeam, name: 'dagstart.more', schema: moreForm, handler: more }),
  action({ ...inTeam, name: 'dagstart.mine', schema: aboutDagstartOnly, handler: mine }),
  action({ ...inTeam, name: 'dagstart.late', schema: aboutDagstartOnly, handler: late }),
  action({ ...inTeam, name: 'dagstart.edit', schema: aboutDagstartOnly, handler: edit }),
  action({ ...inTeam, name: 'dagstart.relabel', schema: aboutDagstartOnly, handler: relabel }),
  action({ ...inTeam, name: 'dagstart.label', schema: labelForm, handler: label }),
  action({
    ...inTeam,
    name: 'dagstart.follow-up',
    schema: followUpForm,
    handler: followUp,
    again: { draft: followUpDraft, card: followUpAgain },
  }),
  action({ ...inTeam, name: 'dagstart.counter', schema: aboutDagstartOnly, handler: counterNow }),
  action({ ...inTeam, name: 'dagstart.dagbeeld', schema: aboutDagstartOnly, handler: dagbeeldNow }),
  action({ ...inTeam, name: 'dagstart.chair', schema: aboutDagstartOnly, handler: chair }),
  action({ ...inTeam, name: 'dagstart.place', schema: placeForm, handler: place }),
  action({
    name: 'dagstart.close',
    schema: aboutDagstartOnly,
    allowed: ['consulent', 'teammanager'],
    about: aboutDagstart,
    handler: closeByButton,
  }),
  action({
    name: 'dagstart.erase-own',
    schema: z.strictObject({}),
    allowed: roles,
    about: aboutNothing,
    handler: eraseOwn,
  }),
  event({ name: 'dagstart.abandon', on: 'removed', handler: abandon }),
  job({ name: 'dagstart.refresh', schema: dagstartPayload, handler: refresh }),
  beat({ name: 'dagstart.rewind', everySeconds: 1, run: rewind }),
  beat({ name: 'dagstart.due', everySeconds: 1, run: doWhatIsDue }),
  beat({ name: 'dagstart.settle', everySeconds: 300, run: settle }),
  beat({ name: 'dagstart.erase', everySeconds: 3600, run: erase }),
];
