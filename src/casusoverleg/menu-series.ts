// Series, and what changes in the calendar by hand.
import { z } from 'zod';
import { action, beat, command, job, type Menu } from '../slice.ts';
import { wijkteamAsked, wijkteamNamed } from '../wijkteam-here.ts';
import { overlegOnly, wijkOnly } from './answers.ts';
import { aboutOverleg } from './handlers/about.ts';
import { fillSeries } from './handlers/fill-series.ts';
import { saveSeries } from './handlers/keep-series.ts';
import { repeatSeries } from './handlers/repeat-series.ts';
import { again, check, edit, series, when } from './handlers/series.ts';
import { aboutReeks, askStop, stopSeries } from './handlers/stop-series.ts';
import { watch } from './handlers/watch.ts';
import { withoutRoom } from './handlers/without-room.ts';
import { reeksId } from './reeks.ts';
import { againForm, periodForm, saveForm, stopAsk, stopForm, whenForm } from './reeks-answers.ts';
import { planners } from './who.ts';

const ofWijk = { allowed: planners, about: wijkteamNamed } as const;
const ofReeks = { allowed: planners, about: aboutReeks } as const;

export const repeating: Menu = [
  command({
    name: 'casusoverleg.series',
    phrases: [
      'vaste reeks',
      'vast casusoverleg',
      'vaste reeks casusoverleg',
      'vast moment',
      'vast moment casusoverleg',
    ],
    takesText: true,
    help: 'Spreek een vast moment af voor het casusoverleg van een wijk. Ik zet het steeds in de agenda.',
    allowed: planners,
    about: wijkteamAsked,
    handler: series,
  }),
  action({ ...ofWijk, name: 'casusoverleg.series', schema: wijkOnly, handler: series }),
  action({ ...ofWijk, name: 'casusoverleg.series-edit', schema: wijkOnly, handler: edit }),
  action({ ...ofWijk, name: 'casusoverleg.series-when', schema: whenForm, handler: when }),
  action({ ...ofWijk, name: 'casusoverleg.series-again', schema: againForm, handler: again }),
  action({ ...ofWijk, name: 'casusoverleg.series-check', schema: periodForm, handler: check }),
  action({ ...ofWijk, name: 'casusoverleg.series-save', schema: saveForm, handler: saveSeries }),
  action({ ...ofReeks, name: 'casusoverleg.series-stop', schema: stopAsk, handler: askStop }),
  action({ ...ofReeks, name: 'casusoverleg.series-end', schema: stopForm, handler: stopSeries }),
  action({
    name: 'casusoverleg.without-room',
    schema: overlegOnly,
    allowed: planners,
    about: aboutOverleg,
    handler: withoutRoom,
  }),
  job({ name: 'casusoverleg.fill', schema: z.strictObject({ reeks: reeksId }), handler: fillSeries }),
  beat({ name: 'casusoverleg.series', everySeconds: 600, run: repeatSeries }),
  beat({ name: 'casusoverleg.watch', everySeconds: 5, run: watch }),
];
