// The menu: two aids that take no text and keep nothing but how often they ended where.
import { keuzehulpOffer } from '../shared/keuzehulp-offer.ts';
import { roles } from '../shared/role.ts';
import { aboutNothing, action, beat, command, type Menu } from '../slice.ts';
import { wijkteamNamed } from '../wijkteam-here.ts';
import { checkAnswer, fillAnswer, startAnswer, stepAnswer, wijkOnly } from './answers.ts';
import { check, fill } from './handlers/check.ts';
import { erase } from './handlers/erase.ts';
import { home, open, start, typed } from './handlers/open.ts';
import { outcomes } from './handlers/outcomes.ts';
import { step } from './handlers/step.ts';
import { hereOrMore, oneOrMore } from './handlers/which-wijk.ts';
import type { Lijsten } from './lijst-files.ts';

/** Whoever has a role in the wijkteam. */
const inWijk = { allowed: roles, about: wijkteamNamed } as const;
/** Who reads how often which outcome came. */
const readers = ['teammanager', 'adviseur-kwaliteit', 'projectleider'] as const;

export const keuzehulp = (lijsten: Lijsten): Menu => [
  command({
    name: 'keuzehulp.home',
    phrases: ['keuzehulp'],
    help: 'Zie met welke vragen of lijst je verder komt.',
    allowed: roles,
    about: aboutNothing,
    handler: home(lijsten),
  }),
  command({
    name: 'keuzehulp.consulent-nodig',
    phrases: ['consulent nodig', 'is een consulent nodig', 'is er een consulent nodig', 'heb ik een consulent nodig'],
    takesText: true,
    help: 'Kijk met een paar vragen of er een consulent nodig is.',
    allowed: roles,
    about: oneOrMore,
    handler: typed(lijsten, 'consulent-nodig'),
  }),
  command({
    name: 'keuzehulp.overdracht-compleet',
    phrases: ['overdracht compleet', 'overdracht', 'is de overdracht compleet'],
    takesText: true,
    help: 'Kijk met een lijst of je alles hebt om over te dragen.',
    allowed: roles,
    about: oneOrMore,
    handler: typed(lijsten, 'overdracht-compleet'),
  }),
  command({
    name: 'keuzehulp.outcomes',
    phrases: ['uitkomsten', 'uitkomsten keuzehulp', 'uitkomsten van de keuzehulp'],
    takesText: true,
    help: 'Zie hoe vaak de keuzehulp waarop uitkwam.',
    allowed: readers,
    about: oneOrMore,
    handler: outcomes(lijsten),
  }),
  action({
    name: 'keuzehulp.start',
    schema: startAnswer,
    allowed: roles,
    about: hereOrMore,
    handler: start(lijsten),
  }),
  action({ ...inWijk, name: 'keuzehulp.open', schema: keuzehulpOffer, handler: open(lijsten) }),
  action({ ...inWijk, name: 'keuzehulp.step', schema: stepAnswer, handler: step(lijsten) }),
  action({ ...inWijk, name: 'keuzehulp.check', schema: checkAnswer, handler: check(lijsten) }),
  action({ ...inWijk, name: 'keuzehulp.fill', schema: fillAnswer, handler: fill(lijsten) }),
  action({
    name: 'keuzehulp.outcomes',
    schema: wijkOnly,
    allowed: readers,
    about: wijkteamNamed,
    handler: outcomes(lijsten),
  }),
  beat({ name: 'keuzehulp.erase', everySeconds: 3600, run: erase }),
];
