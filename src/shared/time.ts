import { DateTime } from 'luxon';

/** The one zone this bot lives in: local times stay fixed over a clock change (mission.md fact 4). */
const zone = 'Europe/Amsterdam';

/** An instant as the wall clock in the Netherlands. */
const local = (instant: Date): DateTime => DateTime.fromJSDate(instant, { zone }).setLocale('nl');

/** yyyy-MM-dd of the local day. */
export const localDate = (instant: Date): string => local(instant).toFormat('yyyy-MM-dd');

/** 1 (Monday) to 7 (Sunday) of a yyyy-MM-dd. */
export const weekday = (date: string): number => DateTime.fromISO(date, { zone }).weekday;

/** "maandag 30 maart" of a yyyy-MM-dd. */
export const spokenDate = (date: string): string =>
  DateTime.fromISO(date, { zone }).setLocale('nl').toFormat('cccc d LLLL');

/** "9.05 uur", as Dutch texts write a time. */
export const spokenTime = (instant: Date): string => `${local(instant).toFormat('H.mm')} uur`;
