import { z } from 'zod';
import { roles } from '../shared/role.ts';
import { aboutNothing, action, beat, command, type Menu } from '../slice.ts';
import { wijkteamNamed } from '../wijkteam-here.ts';
import { aboutLong, aboutRhythm, aboutWijkteam, daysForm, longForm, startForm } from './cards.ts';
import { aboutFree, freeDraft, freeForm } from './free-cards.ts';
import { away } from './handlers/away.ts';
import { back } from './handlers/back.ts';
import { daysOff, everyDay } from './handlers/days-off.ts';
import { edit, editLong, editStart } from './handlers/edit.ts';
import { free, freeAgain, mayFreeAll, removeFree, saveFreeForAll, saveOwnFree } from './handlers/free.ts';
import { missed } from './handlers/missed.ts';
import { eraseMyTimes, myTimes, saveMyTimes } from './handlers/my-times.ts';
import { open } from './handlers/open.ts';
import { overview } from './handlers/overview.ts';
import { remind } from './handlers/remind.ts';
import { save, saveFirstDay, saveLong } from './handlers/save.ts';
import { stop } from './handlers/stop.ts';
import { tidy } from './handlers/tidy.ts';
import { createWatch } from './handlers/watch.ts';
import { myTimesForm } from './person-cards.ts';
import type { Sets } from './sets.ts';

/** Who keeps the rhythm of a wijkteam; the same as who links its channel. */
const keeper = { allowed: ['beheerder', 'teammanager', 'projectleider'], about: wijkteamNamed } as const;

/** Everybody who has to do with a wijkteam, about the own time only. */
const oneself = { allowed: roles, about: aboutNothing } as const;

const again = { draft: freeDraft, card: freeAgain };

export function ritme(sets: Sets): Menu {
  const watch = createWatch();
  return [
    ...ownTime,
    ...rhythm,
    beat({ name: 'ritme.open', everySeconds: 1, run: open(sets, watch) }),
    beat({ name: 'ritme.missed', everySeconds: 60, run: missed(sets, watch) }),
    beat({ name: 'ritme.tidy', everySeconds: 3600, run: tidy }),
  ];
}

const ownTime: Menu = [
  command({
    ...oneself,
    name: 'ritme.away',
    phrases: ['ik ben er niet', 'ik ben afwezig', 'ik ben weg', 'ik ben vrij'],
    takesText: true,
    help: 'Meld dat je er niet bent, bijvoorbeeld: ik ben er niet t/m vrijdag.',
    handler: away,
  }),
  command({
    ...oneself,
    name: 'ritme.back',
    phrases: ['ik ben er weer', 'ik ben er wel', 'ik ben er'],
    takesText: true,
    help: '',
    handler: back,
  }),
  command({
    ...oneself,
    name: 'ritme.days-off',
    phrases: ['ik werk niet op', 'ik werk niet', 'ik werk nooit op'],
    takesText: true,
    help: '',
    handler: daysOff,
  }),
  command({
    ...oneself,
    name: 'ritme.every-day',
    phrases: ['ik werk elke dag', 'ik werk alle dagen'],
    help: '',
    handler: everyDay,
  }),
  command({
    ...oneself,
    name: 'ritme.no-reminders',
    phrases: ['herinner mij niet', 'herinner me niet'],
    help: '',
    handler: remind(false),
  }),
  command({
    ...oneself,
    name: 'ritme.reminders',
    phrases: ['herinner mij weer', 'herinner me weer'],
    help: '',
    handler: remind(true),
  }),
  command({
    ...oneself,
    name: 'ritme.my-times',
    phrases: ['mijn tijden'],
    help: 'Zie en wijzig wanneer je er niet bent. Alleen jij ziet dit.',
    handler: myTimes,
  }),
  action({ ...oneself, name: 'ritme.save-my-times', schema: myTimesForm, handler: saveMyTimes }),
  action({ ...oneself, name: 'ritme.erase-my-times', schema: z.strictObject({}), handler: eraseMyTimes }),
];

const rhythm: Menu = [
  action({ ...keeper, name: 'ritme.overview', schema: aboutWijkteam, handler: overview }),
  action({ ...keeper, name: 'ritme.edit', schema: aboutWijkteam, handler: edit }),
  action({ ...keeper, name: 'ritme.edit-long', schema: aboutLong, handler: editLong }),
  action({ ...keeper, name: 'ritme.edit-start', schema: aboutWijkteam, handler: editStart }),
  action({ ...keeper, name: 'ritme.save', schema: daysForm, handler: save }),
  action({ ...keeper, name: 'ritme.save-long', schema: longForm, handler: saveLong }),
  action({ ...keeper, name: 'ritme.save-start', schema: startForm, handler: saveFirstDay }),
  action({ ...keeper, name: 'ritme.stop', schema: aboutRhythm, handler: stop }),
  action({ ...keeper, name: 'ritme.free', schema: aboutWijkteam, handler: free }),
  action({ ...keeper, name: 'ritme.save-free', schema: freeForm, handler: saveOwnFree, again }),
  action({
    ...keeper,
    name: 'ritme.save-free-all',
    allowed: mayFreeAll,
    schema: freeForm,
    handler: saveFreeForAll,
    again,
  }),
  action({ ...keeper, name: 'ritme.remove-free', schema: aboutFree, handler: removeFree }),
];
