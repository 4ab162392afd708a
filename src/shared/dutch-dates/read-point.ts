// From words to one place in time.
import { monthOf, nextWeekday, weekdayOf, yearOf } from '../day.ts';
import { monthSpan, oneDay, type Point, type Span, weekOf } from './point.ts';
import type { Token } from './words.ts';

/** The words a rule took, by kind. */
interface Typed {
  weekday: number | null;
  numbers: readonly { value: number; ordinal: boolean }[];
  month: number | null;
  date: { day: number; month: number; year: number | null } | null;
  /** deze 0, komende and volgende 1, vorige -1. */
  later: number;
  komende: boolean;
}

type Make = (typed: Typed, today: number) => Point | null;

const which = '(?:deze|komende|volgende|vorige)';

/** What a point looks like, the longest first; where one gives null the next is tried. */
const forms: [form: string, make: Make][] = [
  ['(?:WEEKDAY )?NUMBER MONTH NUMBER', (typed) => dated(typed, yearIn(typed.numbers[1]))],
  ['(?:WEEKDAY )?NUMBER MONTH (?:deze|volgende) jaar', (typed, today) => dated(typed, yearOf(today) + typed.later)],
  ['(?:WEEKDAY )?NUMBER MONTH', (typed) => dated(typed, null)],
  ['(?:WEEKDAY )?DATE', (typed) => dated(typed, null)],
  ['MONTH NUMBER', (typed) => wholeMonth(typed, yearIn(typed.numbers[0]))],
  ['(?:deze )?MONTH', (typed) => wholeMonth(typed, null)],
  [`WEEKDAY (?:van )?${which} week|${which} week WEEKDAY`, inWeek],
  ['WEEKDAY (?:van )?week NUMBER|week NUMBER WEEKDAY|week NUMBER', numberedWeek],
  ['WEEKDAY over NUMBER week', (typed) => bareWeekday(typed, typed.numbers[0]?.value ?? 0)],
  ['WEEKDAY NUMBER', (typed) => dated(typed, null)],
  ['WEEKDAY', (typed) => bareWeekday(typed, 0)],
  ['komende WEEKDAY', ({ weekday }, today) => days(oneDay(nextWeekday(today + 1, weekday ?? 1)))],
  [`${which} WEEKDAY`, inWeek],
  [`(?:${which} )?weekend`, weekend],
  [`(?:rest (?:van )?)?${which} week|rest (?:van )?week`, ({ later }, today) => days(weekOf(today, later))],
  [`(?:rest (?:van )?)?${which} maand|rest (?:van )?maand`, ({ later }, today) => days(monthFrom(today, later))],
  [`eind (?:van )?(?:${which} )?week`, ({ later }, today) => endOf(weekOf(today, later))],
  [`eind (?:van )?(?:${which} )?maand`, ({ later }, today) => endOf(monthFrom(today, later))],
  [`eind (?:van )?(?:${which} )?jaar`, ({ later }, today) => endOf(monthSpan(yearOf(today) + later, 12))],
  ['eind (?:van )?MONTH', endOfMonth],
  ['over NUMBER dag', ({ numbers }, today) => days(oneDay(today + (numbers[0]?.value ?? 0)))],
  ['eergisteren', (_typed, today) => days(oneDay(today - 2))],
  ['gisteren', (_typed, today) => days(oneDay(today - 1))],
  ['vandaag', (_typed, today) => days(oneDay(today))],
  ['morgen', (_typed, today) => days(oneDay(today + 1))],
  ['overmorgen', (_typed, today) => days(oneDay(today + 2))],
  ['NUMBER', (typed) => dated(typed, null)],
];
const rules = forms.map(([form, make]): [RegExp, Make] => [new RegExp(`^(?:${form})(?= |$)`), make]);

/** The point these words begin with, and the words after it; null when they begin with none. */
export function readPoint(tokens: readonly Token[], today: number): { point: Point; rest: readonly Token[] } | null {
  const tags = tokens.map(tagOf).join(' ');
  for (const [pattern, make] of rules) {
    const found = pattern.exec(tags)?.[0];
    const count = found?.split(' ').length ?? 0;
    // A number before a unit says how long: "maandag 2 weken".
    const howLong = found?.endsWith('NUMBER') && tokens[count]?.is === 'unit';
    if (count === 0 || howLong) continue;
    const point = make(typedIn(tokens.slice(0, count)), today);
    if (point) return { point, rest: tokens.slice(count) };
  }
  return null;
}

function tagOf(token: Token): string {
  if (token.is === 'word') return token.word;
  if (token.is === 'unit') return token.unit;
  // Every Monday is no day.
  return token.is === 'weekday' && token.plural ? 'UNKNOWN' : token.is.toUpperCase();
}

function typedIn(tokens: readonly Token[]): Typed {
  const typed: Typed = { weekday: null, numbers: [], month: null, date: null, later: 0, komende: false };
  for (const token of tokens) {
    if (token.is === 'weekday') typed.weekday = token.weekday;
    else if (token.is === 'number') typed.numbers = [...typed.numbers, token];
    else if (token.is === 'month') typed.month = token.month;
    else if (token.is === 'date') typed.date = token;
    else if (token.is === 'word') {
      if (token.word === 'vorige') typed.later = -1;
      if (token.word === 'volgende' || token.word === 'komende') typed.later = 1;
      if (token.word === 'komende') typed.komende = true;
    }
  }
  return typed;
}

const monthFrom = (today: number, later: number): Span => monthSpan(yearOf(today), monthOf(today) + later);

const days = (span: Span): Point => ({ is: 'days', span, endOnly: false });

/** Only says until when; "tot eind april" means the last day too. */
const endOf = ({ last }: Span): Point => ({ is: 'days', span: { first: last + 1, last }, endOnly: true });

const bareWeekday = (typed: Typed, weeksLater: number): Point | null =>
  typed.weekday === null ? null : { is: 'weekday', weekday: typed.weekday, weeksLater };

const yearIn = (number: { value: number } | undefined): number | undefined =>
  number && number.value >= 1000 && number.value <= 9999 ? number.value : undefined;

/** `year`: null when none was typed, undefined when what stands there is none. */
function dated({ date, numbers: [number], month, weekday }: Typed, year: number | null | undefined): Point | null {
  if (date) return { is: 'date', ...date, weekday, sure: true };
  if (!number || year === undefined) return null;
  return { is: 'date', day: number.value, month, year, weekday, sure: number.ordinal || weekday !== null };
}

const wholeMonth = ({ month }: Typed, year: number | null | undefined): Point | null =>
  year === undefined ? null : { is: 'date', day: null, month, year, weekday: null, sure: true };

function inWeek({ weekday, later }: Typed, today: number): Point {
  return days(oneDay(weekOf(today, later).first + (weekday ?? 1) - 1));
}

function numberedWeek({ numbers: [number], weekday }: Typed): Point | null {
  return number ? { is: 'week', week: number.value, weekday } : null;
}

function weekend({ later, komende }: Typed, today: number): Point {
  // Before it begins the coming weekend is this one.
  const { last } = weekOf(today, komende && weekdayOf(today) < 6 ? 0 : later);
  return days({ first: last - 1, last });
}

function endOfMonth({ month }: Typed, today: number): Point | null {
  if (month === null) return null;
  return endOf(monthSpan(yearOf(today) + (month < monthOf(today) ? 1 : 0), month));
}
