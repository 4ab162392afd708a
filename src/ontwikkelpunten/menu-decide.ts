// Deciding about points, alone and ten at a time, and telling who is concerned.
import { z } from 'zod';
import { roles } from '../shared/role.ts';
import { aboutNothing, action, beat, command, type Menu } from '../slice.ts';
import { besluitenAnswer } from './besluit-cards.ts';
import {
  assessAnswer,
  mergeAnswer,
  mergeDraft,
  ownerAnswer,
  prioritiseAnswer,
  prioritiseDraft,
  reasonAnswer,
  reasonDraft,
  secureAnswer,
  secureDraft,
  stepsAnswer,
  worksAnswer,
  worksNotAnswer,
  worksNotDraft,
} from './decide-answers.ts';
import { aboutPunt } from './handlers/about.ts';
import { anyPunt } from './handlers/any-punt.ts';
import { assess } from './handlers/assess.ts';
import { besluitenPressed, besluitenSaid } from './handlers/besluiten.ts';
import { bundle } from './handlers/bundle.ts';
import { erase } from './handlers/erase.ts';
import { implement, implementAgain, reject, rejectAgain, reopen, reopenAgain } from './handlers/give-reason.ts';
import { changeOwner, startWork } from './handlers/hand-over.ts';
import { inItsWijk } from './handlers/in-its-wijk.ts';
import { merge, mergeAgain } from './handlers/merge.ts';
import { prioritise, prioritiseAgain } from './handlers/prioritise.ts';
import { recheck } from './handlers/recheck.ts';
import { secure, secureAgain } from './handlers/secure.ts';
import { steps } from './handlers/steps.ts';
import { works, worksNot, worksNotAgain } from './handlers/works.ts';
import { prioriteitsronde } from './menu-ronde.ts';
import { puntOnly } from './punt.ts';
import { mayTake, type StepKind } from './status.ts';

const inWijk = (kind: StepKind) => ({ allowed: mayTake(kind).roles, about: aboutPunt });
/** For what depends on the point itself: its owner may do it too, or who is asked. The handler says who may. */
const byPunt = { allowed: roles, about: anyPunt } as const;

/** The steps of one point. */
const stepping: Menu = [
  action({
    name: 'ontwikkelpunten.steps',
    schema: stepsAnswer,
    ...byPunt,
    handler: inItsWijk(steps),
  }),
  action({
    name: 'ontwikkelpunten.assess',
    schema: assessAnswer,
    ...inWijk('assess'),
    handler: assess,
  }),
  action({
    name: 'ontwikkelpunten.prioritise',
    schema: prioritiseAnswer,
    ...inWijk('prioritise'),
    handler: prioritise,
    again: { draft: prioritiseDraft, card: prioritiseAgain },
  }),
  action({
    name: 'ontwikkelpunten.start-work',
    schema: ownerAnswer,
    ...inWijk('start-work'),
    handler: startWork,
  }),
  action({
    name: 'ontwikkelpunten.owner',
    schema: ownerAnswer,
    ...byPunt,
    handler: inItsWijk(changeOwner),
  }),
  action({
    name: 'ontwikkelpunten.implement',
    schema: reasonAnswer,
    ...byPunt,
    handler: inItsWijk(implement),
    again: { draft: reasonDraft, card: inItsWijk(implementAgain) },
  }),
  action({
    name: 'ontwikkelpunten.secure',
    schema: secureAnswer,
    ...inWijk('secure'),
    handler: secure,
    again: { draft: secureDraft, card: secureAgain },
  }),
  action({
    name: 'ontwikkelpunten.reopen',
    schema: reasonAnswer,
    ...inWijk('reopen'),
    handler: reopen,
    again: { draft: reasonDraft, card: reopenAgain },
  }),
  action({
    name: 'ontwikkelpunten.reject',
    schema: reasonAnswer,
    ...inWijk('reject'),
    handler: reject,
    again: { draft: reasonDraft, card: rejectAgain },
  }),
  action({
    name: 'ontwikkelpunten.merge',
    schema: mergeAnswer,
    ...inWijk('merge'),
    handler: merge,
    again: { draft: mergeDraft, card: mergeAgain },
  }),
];

export const deciding: Menu = [
  ...stepping,
  ...prioriteitsronde,
  command({
    name: 'ontwikkelpunten.besluiten',
    phrases: ['besluiten'],
    takesText: true,
    help: 'Zie wat er is besloten over ontwikkelpunten, ook per wijk of nummer.',
    allowed: roles,
    about: aboutNothing,
    handler: besluitenSaid,
  }),
  action({
    name: 'ontwikkelpunten.besluiten',
    schema: z.union([puntOnly, besluitenAnswer]),
    allowed: roles,
    about: aboutNothing,
    handler: besluitenPressed,
  }),
  action({
    name: 'ontwikkelpunten.works',
    schema: worksAnswer,
    ...byPunt,
    handler: inItsWijk(works),
  }),
  action({
    name: 'ontwikkelpunten.works-not',
    schema: worksNotAnswer,
    ...byPunt,
    handler: inItsWijk(worksNot),
    again: { draft: worksNotDraft, card: worksNotAgain },
  }),
  beat({ name: 'ontwikkelpunten.bundle', everySeconds: 15, run: bundle }),
  beat({ name: 'ontwikkelpunten.recheck', everySeconds: 600, run: recheck }),
  beat({ name: 'ontwikkelpunten.erase', everySeconds: 3600, run: erase }),
];
