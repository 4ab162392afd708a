// The cards of a series: how it stands, the two forms, the check before it is saved, and stopping it.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { weekdayName } from '../shared/day.ts';
import { localDate, spokenDate } from '../shared/time.ts';
import { type Wijkteam, wijkOf } from '../shared/wijkteam.ts';
import { wijkOnly } from './answers.ts';
import type { Reeks } from './reeks.ts';
import { againForm, periodForm, saveForm, stopAsk, stopForm, type WhenForm, whenForm } from './reeks-answers.ts';
import type { DateLine } from './reeks-overview.ts';
import { samples } from './reeks-samples.ts';
import type { Made } from './reeks-store.ts';
import { reeksTexts as texts } from './reeks-texts.ts';

const line = z.string();
const flag = z.boolean();
const dates = z.array(z.strictObject({ date: line, state: line }));
const problemShape = { hasProblem: flag, problem: line };
const notesShape = { hasNotes: flag, notes: z.array(z.strictObject({ note: line })) };
const whenShape = { weekday: line, time: line, minutes: line, everyWeeks: line };

const problemOf = (problem: string) => ({ hasProblem: problem !== '', problem });
const notesOf = (notes: readonly string[]) => ({ hasNotes: notes.length > 0, notes: notes.map((note) => ({ note })) });
const rows = (lines: readonly DateLine[]) =>
  lines.map(({ date, state }) => ({ date, state: state === '' ? '' : `: ${state}` }));

export const seriesCard = defineCard({
  name: 'casusoverleg/series',
  schema: z.strictObject({
    wijkteam: line,
    reeks: line,
    wijk: line,
    hasNotice: flag,
    notice: line,
    rule: line,
    until: line,
    where: line,
    dates,
    ...notesShape,
  }),
  samples: samples.series,
  answers: { 'casusoverleg.series-edit': wijkOnly, 'casusoverleg.series-stop': stopAsk, 'casusoverleg.home': wijkOnly },
});

export function seriesView(
  wijkteam: Wijkteam,
  reeks: Reeks,
  shown: { lines: readonly DateLine[]; notes: readonly string[]; today: string; notice?: string },
): Card {
  const wijk = wijkOf(wijkteam);
  const { notice = '' } = shown;
  return seriesCard.render(
    {
      wijkteam: wijkteam.id,
      reeks: reeks.id,
      wijk,
      hasNotice: notice !== '',
      notice,
      rule: texts.rule(reeks),
      until: texts.until(reeks, shown.today),
      where: texts.where(reeks.room),
      dates: rows(shown.lines),
      ...notesOf(shown.notes),
    },
    texts.summary(wijk),
  );
}

export const seriesWhenCard = defineCard({
  name: 'casusoverleg/series-when',
  schema: z.strictObject({
    wijkteam: line,
    reeks: line,
    wijk: line,
    ...problemShape,
    weekday: line,
    times: line,
    everyWeeks: line,
  }),
  samples: samples.when,
  answers: { 'casusoverleg.series-when': whenForm, 'casusoverleg.home': wijkOnly },
});

export function whenView(
  wijkteam: Wijkteam,
  filled: Pick<WhenForm, 'reeks' | 'weekday' | 'times' | 'everyWeeks'>,
  problem = '',
): Card {
  return seriesWhenCard.render(
    { ...filled, wijkteam: wijkteam.id, wijk: wijkOf(wijkteam), ...problemOf(problem) },
    texts.formSummary,
  );
}

export const seriesPeriodCard = defineCard({
  name: 'casusoverleg/series-period',
  schema: z.strictObject({
    wijkteam: line,
    reeks: line,
    rule: line,
    ...problemShape,
    ...whenShape,
    beginnings: z.array(z.strictObject({ date: line, name: line })),
    startsOn: line,
    until: line,
    hasRooms: flag,
    rooms: z.array(z.strictObject({ address: line, name: line })),
    room: line,
  }),
  samples: samples.period,
  answers: { 'casusoverleg.series-check': periodForm, 'casusoverleg.series-again': againForm },
});

/** What was chosen in the first form, as buttons carry it. */
export interface Chosen extends Pick<Reeks, 'weekday' | 'time' | 'minutes' | 'everyWeeks'> {
  reeks: string;
}
const carried = ({ reeks, weekday, time, minutes, everyWeeks }: Chosen) => ({
  ...{ reeks, weekday: String(weekday), time, minutes: String(minutes), everyWeeks: String(everyWeeks) },
});

export function periodView(
  wijkteam: Wijkteam,
  chosen: Chosen,
  filled: { startsOn: string; until: string; room: string },
  offered: { beginnings: readonly string[]; rooms: readonly { naam: string; adres: string }[] },
  problem = '',
): Card {
  return seriesPeriodCard.render(
    {
      wijkteam: wijkteam.id,
      ...carried(chosen),
      rule: texts.rule({ ...chosen, startsOn: '', until: '' }),
      ...problemOf(problem),
      beginnings: offered.beginnings.map((date) => ({ date, name: spokenDate(date) })),
      ...filled,
      // Nothing chosen is no choice: online has a name of its own.
      room: filled.room === '' ? onlineOnly : filled.room,
      hasRooms: offered.rooms.length > 0,
      rooms: [
        { address: onlineOnly, name: texts.online },
        ...offered.rooms.map(({ adres, naam }) => ({ address: adres, name: naam })),
      ],
    },
    texts.formSummary,
  );
}

/** What the choice of no room sends. */
export const onlineOnly = 'online';

export const seriesCheckCard = defineCard({
  name: 'casusoverleg/series-check',
  schema: z.strictObject({
    wijkteam: line,
    wijk: line,
    reeks: line,
    ...whenShape,
    startsOn: line,
    lastOn: line,
    room: line,
    rule: line,
    until: line,
    where: line,
    dates,
    ...notesShape,
    isPlain: flag,
    hasBooked: flag,
    booked: line,
  }),
  samples: samples.check,
  answers: { 'casusoverleg.series-save': saveForm, 'casusoverleg.series-again': againForm },
});

export function checkView(
  wijkteam: Wijkteam,
  reeks: Reeks,
  shown: { lines: readonly DateLine[]; notes: readonly string[]; today: string; booked: readonly Pick<Made, 'from'>[] },
): Card {
  const wijk = wijkOf(wijkteam);
  const last = shown.booked.at(-1);
  return seriesCheckCard.render(
    {
      wijkteam: wijkteam.id,
      wijk,
      ...carried({ ...reeks, reeks: reeks.id }),
      startsOn: reeks.startsOn,
      lastOn: reeks.until,
      room: reeks.room?.adres ?? '',
      rule: texts.rule(reeks),
      until: texts.until(reeks, shown.today),
      where: texts.where(reeks.room),
      dates: rows(shown.lines),
      ...notesOf(shown.notes),
      isPlain: last === undefined,
      hasBooked: last !== undefined,
      booked: last === undefined ? '' : texts.booked(shown.booked.length, localDate(last.from)),
    },
    `${texts.formSummary}: ${weekdayName(reeks.weekday)}`,
  );
}

export const seriesStopCard = defineCard({
  name: 'casusoverleg/series-stop',
  schema: z.strictObject({
    wijkteam: line,
    reeks: line,
    heading: line,
    rule: line,
    question: line,
    isOpen: flag,
    hasBooked: flag,
    isPlain: flag,
    isDone: flag,
  }),
  samples: samples.stop,
  answers: {
    'casusoverleg.series-end': stopForm,
    'casusoverleg.series': wijkOnly,
    'casusoverleg.home': wijkOnly,
  },
});

/** Asks; with `done`: what became of it. */
export function stopView(wijkteam: Wijkteam, reeks: Reeks, booked: number, done = ''): Card {
  const isDone = done !== '';
  const heading = isDone ? texts.stoppedHeading : texts.stopHeading;
  return seriesStopCard.render(
    {
      wijkteam: wijkteam.id,
      reeks: reeks.id,
      heading,
      rule: texts.rule(reeks),
      question: isDone ? done : texts.stopBooked(booked),
      isOpen: !isDone,
      hasBooked: !isDone && booked > 0,
      isPlain: !isDone && booked === 0,
      isDone,
    },
    heading,
  );
}
