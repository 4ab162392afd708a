// Finding a moment, booking, moving and cancelling.
import { z } from 'zod';
import { roles } from '../shared/role.ts';
import { action, beat, command, job, type Menu } from '../slice.ts';
import { wijkteamAsked, wijkteamNamed } from '../wijkteam-here.ts';
import { overlegOnly, wijkOnly } from './answers.ts';
import { aboutOverleg } from './handlers/about.ts';
import { cancel } from './handlers/cancel.ts';
import { choose } from './handlers/choose.ts';
import { find, unanswered } from './handlers/find.ts';
import { aboutSearch, again, found, further } from './handlers/found.ts';
import { move, moveSearch } from './handlers/move.ts';
import { next } from './handlers/next.ts';
import { cancelAsk, overleg } from './handlers/overleg.ts';
import { plan, search } from './handlers/plan.ts';
import { retry } from './handlers/retry.ts';
import { send, unsent } from './handlers/send.ts';
import { cases, join, setCases } from './handlers/set-cases.ts';
import { agendaForm, chooseForm, furtherAnswer, joinForm, moveForm, planForm, searchOnly } from './plan-answers.ts';
import { searchId } from './search.ts';
import { inTeam, planners } from './who.ts';

const ofWijk = { allowed: planners, about: wijkteamNamed } as const;
const ofSearch = { allowed: planners, about: aboutSearch } as const;
const ofOverleg = { allowed: planners, about: aboutOverleg } as const;

export const planning: Menu = [
  command({
    name: 'casusoverleg.plan',
    phrases: ['plan casusoverleg', 'casusoverleg plannen', 'plan een casusoverleg', 'casusoverleg inplannen'],
    takesText: true,
    help: 'Zoek een moment waarop iedereen kan die nodig is, en boek het casusoverleg.',
    allowed: planners,
    about: wijkteamAsked,
    handler: plan,
  }),
  command({
    name: 'casusoverleg.next',
    phrases: [
      'wanneer is het volgende casusoverleg',
      'wanneer is het casusoverleg',
      'wanneer is casusoverleg',
      'hoe laat is het casusoverleg',
      'volgend casusoverleg',
      'casusoverleg verplaatsen',
      'casusoverleg verzetten',
      'casusoverleg afzeggen',
    ],
    takesText: true,
    help: 'Zie wanneer het volgende casusoverleg van een wijk is.',
    allowed: roles,
    about: wijkteamAsked,
    handler: next,
  }),
  action({ ...ofWijk, name: 'casusoverleg.plan', schema: wijkOnly, handler: plan }),
  action({ ...ofWijk, name: 'casusoverleg.search', schema: planForm, handler: search }),
  action({ ...ofSearch, name: 'casusoverleg.found', schema: searchOnly, handler: found }),
  action({ ...ofSearch, name: 'casusoverleg.further', schema: furtherAnswer, handler: further }),
  action({ ...ofSearch, name: 'casusoverleg.search-again', schema: searchOnly, handler: again }),
  action({ ...ofSearch, name: 'casusoverleg.choose', schema: chooseForm, handler: choose }),
  action({
    name: 'casusoverleg.overleg',
    schema: overlegOnly,
    allowed: inTeam,
    about: aboutOverleg,
    handler: overleg,
  }),
  action({ ...ofOverleg, name: 'casusoverleg.move', schema: overlegOnly, handler: move }),
  action({ ...ofOverleg, name: 'casusoverleg.move-search', schema: moveForm, handler: moveSearch }),
  action({ ...ofOverleg, name: 'casusoverleg.cases', schema: overlegOnly, handler: cases }),
  action({ ...ofOverleg, name: 'casusoverleg.set-cases', schema: agendaForm, handler: setCases }),
  action({ ...ofOverleg, name: 'casusoverleg.join', schema: joinForm, handler: join }),
  action({ ...ofOverleg, name: 'casusoverleg.cancel-ask', schema: overlegOnly, handler: cancelAsk }),
  action({ ...ofOverleg, name: 'casusoverleg.cancel', schema: overlegOnly, handler: cancel }),
  action({ ...ofOverleg, name: 'casusoverleg.retry', schema: overlegOnly, handler: retry }),
  job({
    name: 'casusoverleg.find',
    schema: z.strictObject({ search: searchId, tries: z.int().min(0).optional() }),
    handler: ({ search: id, tries = 0 }, ports) => find({ search: id, tries }, ports),
  }),
  job({ name: 'casusoverleg.send', schema: overlegOnly, handler: send }),
  beat({ name: 'casusoverleg.unanswered', everySeconds: 5, run: unanswered }),
  beat({ name: 'casusoverleg.unsent', everySeconds: 3, run: unsent }),
];
