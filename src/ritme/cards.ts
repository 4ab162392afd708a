// The cards a wijkteam's rhythm is set with.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { type Rhythm, rhythm } from '../shared/occurrence.ts';
import { type Wijkteam, wijkteamId } from '../shared/wijkteam.ts';
import type { Overview } from './overview.ts';
import { samples } from './samples.ts';
import { type Schedule, weeks } from './schedule.ts';
import { typedTime } from './spoken.ts';
import { texts } from './texts.ts';

const line = z.string();
const notice = { hasNotice: z.boolean(), notice: line };
const problem = { hasProblem: z.boolean(), problem: line };
const team = { wijkteam: line, name: line };
const lines = z.array(z.strictObject({ line }));

/** What an input sends, cleared or left out: as text, cut where no honest answer is that long. */
export const filledIn = (longest: number) =>
  z
    .string()
    .optional()
    .transform((text) => (text ?? '').trim().slice(0, longest));

/** "1,3" of a choice of several days; what is no day is left out. */
export const chosenDays = filledIn(40).transform((text) => text.split(',').map(Number).filter(isDay));
const isDay = (day: number): boolean => Number.isInteger(day) && day >= 1 && day <= 7;

export const aboutWijkteam = z.strictObject({ wijkteam: wijkteamId });
export const aboutRhythm = z.strictObject({ wijkteam: wijkteamId, rhythm });
export type AboutRhythm = z.infer<typeof aboutRhythm>;
const longRhythm = rhythm.exclude(['dag']);
export type LongRhythm = z.infer<typeof longRhythm>;
export const aboutLong = z.strictObject({ wijkteam: wijkteamId, rhythm: longRhythm });
export type AboutLong = z.infer<typeof aboutLong>;
export const daysForm = z.strictObject({
  wijkteam: wijkteamId,
  days: chosenDays,
  opens: filledIn(20),
  closes: filledIn(20),
});
export type DaysForm = z.infer<typeof daysForm>;
export const longForm = z.strictObject({
  wijkteam: wijkteamId,
  rhythm: longRhythm,
  week: z.enum(['', ...weeks]).optional(),
  day: chosenDays,
  times: filledIn(40),
});
export type LongForm = z.infer<typeof longForm>;
export const startForm = z.strictObject({ wijkteam: wijkteamId, startsOn: filledIn(20) });
export type StartForm = z.infer<typeof startForm>;

export const overviewCard = defineCard({
  name: 'ritme/overview',
  schema: z.strictObject({
    ...team,
    ...notice,
    rhythms: lines,
    next: lines,
    hasFrees: z.boolean(),
    frees: z.array(z.strictObject({ when: line, what: line })),
  }),
  samples: samples.overview,
  answers: {
    'ritme.edit': aboutWijkteam,
    'ritme.edit-long': aboutLong,
    'ritme.free': aboutWijkteam,
    'vragen.edit': aboutWijkteam,
    'wijkteam.rename': z.strictObject({}),
  },
});

export function overview({ id, name }: Wijkteam, { rhythms, next, frees }: Overview, said: string): Card {
  const rows = (list: readonly string[], none: string) =>
    (list.length > 0 ? list : [none]).map((each) => ({ line: each }));
  return overviewCard.render(
    {
      wijkteam: id,
      name,
      hasNotice: said !== '',
      notice: said,
      rhythms: rows(rhythms, texts.noRhythm),
      next: rows(next, rhythms.length > 0 ? texts.noNextUntil : texts.noNext),
      hasFrees: frees.length > 0,
      frees: frees.map((free) => ({ when: free.when, what: free.name })),
    },
    texts.overviewSummary,
  );
}

export const daysCard = defineCard({
  name: 'ritme/days',
  schema: z.strictObject({
    ...team,
    ...notice,
    ...problem,
    days: line,
    opens: line,
    closes: line,
    isOn: z.boolean(),
  }),
  samples: samples.days,
  answers: {
    'ritme.save': daysForm,
    'ritme.stop': aboutRhythm,
    'ritme.edit-start': aboutWijkteam,
    'ritme.overview': aboutWijkteam,
  },
});

/** What a form shows above its inputs: what happened, or what to change. */
export interface Said {
  notice?: string;
  problem?: string;
}

/** `isOn`: this rhythm is kept already, so it can be put off. */
export function daysView(
  { id, name }: Wijkteam,
  filled: Pick<DaysForm, 'days' | 'opens' | 'closes'>,
  isOn: boolean,
  said: Said = {},
): Card {
  const { days, opens, closes } = filled;
  return daysCard.render(
    { ...top(id, name), ...noticeOf(said), ...problemOf(said), days: days.join(','), opens, closes, isOn },
    texts.daysSummary,
  );
}

/** A rhythm as the form shows it; without one the default of mission.md. */
export const filledDays = (kept: Schedule | undefined): Pick<DaysForm, 'days' | 'opens' | 'closes'> => ({
  days: [...(kept?.days ?? [1, 2])],
  opens: typedTime(kept?.opens ?? '09:00'),
  closes: typedTime(kept?.closes ?? '10:00'),
});

export const longCard = defineCard({
  name: 'ritme/long',
  schema: z.strictObject({
    ...team,
    ...problem,
    title: line,
    intro: line,
    rhythm: line,
    week: line,
    day: line,
    times: line,
    isOn: z.boolean(),
    other: line,
    otherTitle: line,
  }),
  samples: samples.long,
  answers: {
    'ritme.save-long': longForm,
    'ritme.stop': aboutRhythm,
    'ritme.edit-long': aboutLong,
    'ritme.overview': aboutWijkteam,
  },
});

export interface LongFilled {
  week: string;
  day: string;
  times: string;
}

export function longView(
  { id, name }: Wijkteam,
  of: LongRhythm,
  filled: LongFilled,
  isOn: boolean,
  said: Said = {},
): Card {
  return longCard.render(
    {
      ...top(id, name),
      ...problemOf(said),
      title: texts.longTitle[of],
      intro: texts.longIntro[of],
      rhythm: of,
      ...filled,
      isOn,
      other: of === 'maand' ? 'kwartaal' : 'maand',
      otherTitle: texts.longOther[of],
    },
    texts.longTitle[of],
  );
}

export const filledLong = (kept: Schedule | undefined): LongFilled => ({
  week: kept?.week ?? 'eerste',
  day: String(kept?.days[0] ?? 4),
  times: `${typedTime(kept?.opens ?? '09:00')} - ${typedTime(kept?.closes ?? '17:00')}`,
});

export const startCard = defineCard({
  name: 'ritme/start',
  schema: z.strictObject({ ...team, ...problem, startsOn: line }),
  samples: samples.start,
  answers: { 'ritme.save-start': startForm, 'ritme.overview': aboutWijkteam },
});

export const startView = ({ id, name }: Wijkteam, startsOn: string, said: Said = {}): Card =>
  startCard.render({ ...top(id, name), ...problemOf(said), startsOn }, texts.startSummary);

const top = (id: string, name: string) => ({ wijkteam: id, name });
export const noticeOf = ({ notice: text = '' }: Said) => ({ hasNotice: text !== '', notice: text });
export const problemOf = ({ problem: text = '' }: Said) => ({ hasProblem: text !== '', problem: text });
export const rhythmOf = (schedules: readonly Schedule[], of: Rhythm): Schedule | undefined =>
  schedules.find((schedule) => schedule.rhythm === of);
