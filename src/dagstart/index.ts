import { aboutNothing, action, command, event, job, type Menu } from '../slice.ts';
import { wijkteamHere } from '../wijkteam-here.ts';
import { aboutDagstartOnly, answerDraft, answerForm, followUpDraft, followUpForm, labelForm } from './cards.ts';
import { abandon } from './handlers/abandon.ts';
import { aboutDagstart } from './handlers/about.ts';
import { answer, formAgain, nothing } from './handlers/answer.ts';
import { aboutOpen, close, closeByButton } from './handlers/close.ts';
import { followUp, followUpAgain, label } from './handlers/label.ts';
import { edit, mine, relabel } from './handlers/mine.ts';
import { dagstartPayload, post } from './handlers/post.ts';
import { publish } from './handlers/publish.ts';
import { refresh } from './handlers/refresh.ts';
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
    name: 'dagstart.status',
    phrases: ['status'],
    takesText: true,
    help: 'Zie hoe de dagstart van je wijkteam ervoor staat.',
    allowed: ['consulent', 'teammanager', 'facilitator', 'adviseur-kwaliteit', 'projectleider', 'opdrachtgever'],
    about: aboutNothing,
    handler: status,
  }),
  action({
    ...inTeam,
    name: 'dagstart.answer',
    schema: answerForm,
    handler: answer,
    again: { draft: answerDraft, card: async (asked, problem) => formAgain(asked, problem) },
  }),
  action({ ...inTeam, name: 'dagstart.nothing', schema: aboutDagstartOnly, handler: nothing }),
  action({ ...inTeam, name: 'dagstart.mine', schema: aboutDagstartOnly, handler: mine }),
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
  action({
    name: 'dagstart.close',
    schema: aboutDagstartOnly,
    allowed: ['consulent', 'teammanager'],
    about: aboutDagstart,
    handler: closeByButton,
  }),
  event({ name: 'dagstart.abandon', on: 'removed', handler: abandon }),
  job({ name: 'dagstart.post', schema: dagstartPayload, handler: post }),
  job({ name: 'dagstart.refresh', schema: dagstartPayload, handler: refresh }),
  job({ name: 'dagstart.publish', schema: dagstartPayload, handler: publish }),
];
