// From words to a first and a last day.
import { monthOf, weekdayOf, yearOf } from '../day.ts';
import { isMonthless, isYearless, meanings, monthSpan, oneDay, type Point, type Span } from './point.ts';
import { readPoint } from './read-point.ts';
import type { Token, Unit } from './words.ts';

export type Found = Span | 'past' | 'unclear';

/** Nobody is away longer, and who types more has mistyped. */
const longest = 366;

/** A period that runs into the next year without the year being typed: "van 14 augustus t/m 3 augustus" is a slip. */
const longestOverNewYear = 270;

/** "van 28 t/m 3 april" began in March; "van 14 t/m 3 augustus" is a slip. */
const longestOverMonth = 14;

/** A date without a year that is longer ago than this means next year. */
const halfYear = 182;

/** Starting later than this is a year mistyped. */
const furthest = 731;

/** The period these words speak of. It may have begun before today, but has not ended. */
export function readPeriod(tokens: readonly Token[], today: number): Found {
  const found = readUntil(tokens, today) ?? readFrom(tokens, today);
  if (typeof found === 'string') return found;
  return found.first - today > furthest || found.last - found.first >= longest ? 'unclear' : found;
}

/** "t/m vrijdag", "tot volgende week", "t/m vrijdag vanaf morgen"; null when it does not begin so. */
function readUntil(tokens: readonly Token[], today: number): Found | null {
  const border = borderIn(tokens[0]);
  if (!border) return null;
  const end = readPoint(tokens.slice(1), today);
  if (!end || (border === 'tot' && !isSure(end.point))) return 'unclear';
  if (end.rest.length === 0) return until(end.point, border, today);
  const start = isFrom(end.rest[0]) ? readPoint(end.rest.slice(1), today) : null;
  return start?.rest.length === 0 ? between(start.point, end.point, border, today) : 'unclear';
}

function readFrom(tokens: readonly Token[], today: number): Found {
  const from = isFrom(tokens[0]);
  const words = from ? tokens.slice(1) : tokens;
  const long = from ? null : readDuration(words);
  if (long) return readAfterDuration(long.duration, long.rest, today);
  const start = readPoint(words, today);
  if (!start || endOnly(start.point)) return 'unclear';
  if (start.rest.length === 0) return from || !isSure(start.point) ? 'unclear' : alone(start.point, today);
  const border = borderIn(start.rest[0]);
  if (border) {
    const end = readPoint(start.rest.slice(1), today);
    if (!end || end.rest.length > 0) return 'unclear';
    // "3 - 4" may be 3 April as well, "van 9 tot 12" may be hours.
    if ((!from || border === 'tot') && !isSure(start.point) && !isSure(end.point)) return 'unclear';
    return between(start.point, end.point, border, today);
  }
  const after = readDuration(start.rest);
  if (after) return after.rest.length === 0 ? lasting(start.point, after.duration, today) : 'unclear';
  return from ? 'unclear' : readList([start.point], start.rest, today);
}

/** "twee weken", "twee weken vanaf maandag". */
function readAfterDuration(duration: Duration, rest: readonly Token[], today: number): Found {
  if (rest.length === 0) return lasting(daysPoint(oneDay(today)), duration, today);
  const start = isFrom(rest[0]) ? readPoint(rest.slice(1), today) : null;
  return start?.rest.length === 0 && !endOnly(start.point) ? lasting(start.point, duration, today) : 'unclear';
}

/** "maandag en dinsdag": a period when nothing lies between them. */
function readList(points: Point[], tokens: readonly Token[], today: number): Found {
  if (tokens.length === 0) return inARow(points, today);
  const next = isWord(tokens[0], 'en') ? readPoint(tokens.slice(1), today) : null;
  return next ? readList([...points, next.point], next.rest, today) : 'unclear';
}

type Border = 'tm' | 'tot';
const isWord = (token: Token | undefined, word: string): boolean => token?.is === 'word' && token.word === word;
const isFrom = (token: Token | undefined): boolean => isWord(token, 'van') || isWord(token, 'vanaf');
const borderIn = (token: Token | undefined): Border | null =>
  isWord(token, 'tm') ? 'tm' : isWord(token, 'tot') ? 'tot' : null;

interface Duration {
  count: number;
  unit: Unit;
}

function readDuration(tokens: readonly Token[]): { duration: Duration; rest: readonly Token[] } | null {
  const [count, unit, ...rest] = isWord(tokens[0], 'komende') ? tokens.slice(1) : tokens;
  if (count?.is !== 'number' || count.ordinal || unit?.is !== 'unit' || count.value < 1) return null;
  return { duration: { count: count.value, unit: unit.unit }, rest };
}

/** What may be meant. */
interface Candidate extends Span {
  /** The last day that was typed, which with "tot" is the day after the last. */
  typed: number;
  /** Whether the weekdays typed beside dates are theirs. */
  agrees: boolean;
}

/** The first that has not ended; `point` is what may stand without a year or month. */
function choose(candidates: readonly Candidate[], point: Point, today: number): Found {
  for (const { first, last, typed, agrees } of candidates) {
    if (last >= today) return agrees ? { first, last } : 'unclear';
    const longAgo = yearOf(Math.min(first, typed)) < yearOf(today) || today - typed > halfYear;
    if (!isMonthless(point) && !(isYearless(point) && longAgo)) return 'past';
  }
  return 'unclear';
}

function alone(point: Point, today: number): Found {
  const spans = meanings(point, today);
  const candidates = spans.map((span) => ({ ...span, typed: span.last, agrees: agrees(point, span) }));
  return choose(candidates, point, today);
}

function until(end: Point, border: Border, today: number): Found {
  // "tot maandag" on a Monday is the next one.
  const candidates = meanings(end, border === 'tot' && end.is === 'weekday' ? today + 1 : today).map((span) => ({
    first: today,
    last: lastBefore(span, border),
    typed: span.last,
    agrees: agrees(end, span),
  }));
  return choose(candidates, end, today);
}

function between(typedStart: Point, typedEnd: Point, border: Border, today: number): Found {
  const { start, end, most } = sharing(typedStart, typedEnd);
  if (endOnly(start)) return 'unclear';
  const candidates = meanings(start, today).flatMap((from): Candidate[] => {
    // "van maandag t/m maandag" is a week and a day.
    const to = meanings(end, end.is === 'weekday' ? from.first + 1 : from.first).find(
      (span) => lastBefore(span, border) >= from.first,
    );
    if (!to) return [];
    const last = lastBefore(to, border);
    const overNewYear = (isYearless(start) || isYearless(end)) && yearOf(last) !== yearOf(from.first);
    if (last - from.first >= (overNewYear ? Math.min(most, longestOverNewYear) : most)) return [];
    return [{ first: from.first, last, typed: last, agrees: agrees(start, from) && agrees(end, to) }];
  });
  return choose(candidates, start, today);
}

/** What the start leaves to the end: the month of "3 t/m 14 augustus", the word of "week 15 t/m 17". */
function sharing(start: Point, end: Point): { start: Point; end: Point; most: number } {
  if (start.is === 'week' && end.is === 'date' && end.day !== null && end.month === null) {
    return { start, end: { is: 'week', week: end.day, weekday: null }, most: longest };
  }
  if (start.is !== 'date' || start.month !== null || end.is !== 'date' || end.month === null) {
    return { start, end, most: longest };
  }
  const { month, year } = end;
  if ((start.day ?? 0) <= (end.day ?? 0)) return { start: { ...start, month, year }, end, most: longest };
  const before = month === 1 ? { month: 12, year: year === null ? null : year - 1 } : { month: month - 1, year };
  return { start: { ...start, ...before }, end, most: longestOverMonth };
}

function lasting(start: Point, duration: Duration, today: number): Found {
  const candidates = meanings(start, today).map((span) => {
    const last = lastAfter(span.first, duration);
    return { first: span.first, last, typed: last, agrees: agrees(start, span) };
  });
  return choose(candidates, start, today);
}

function lastAfter(first: number, { count, unit }: Duration): number {
  if (unit === 'dag') return first + count - 1;
  if (unit === 'week') return first + 7 * count - 1;
  const month = monthSpan(yearOf(first), monthOf(first) + (unit === 'maand' ? count : 12 * count));
  const dayOfMonth = first - monthSpan(yearOf(first), monthOf(first)).first;
  return Math.min(month.first + dayOfMonth, month.last) - 1;
}

function inARow(points: readonly Point[], today: number): Found {
  const end = points.at(-1);
  const [first] = points;
  if (!first || !end) return 'unclear';
  const start = sharing(first, end).start;
  const count = points.length;
  const candidates = meanings(start, today).map((span): Candidate => {
    const last = span.first + count - 1;
    const each = points.map((point) => sharing(point, end).start);
    const row = each.every((point, i) =>
      meanings(point, span.first + i).some(
        (day) => day.first === span.first + i && day.last === day.first && agrees(point, day),
      ),
    );
    return { first: span.first, last, typed: last, agrees: row };
  });
  return choose(candidates, start, today);
}

const lastBefore = (span: Span, border: Border): number => (border === 'tm' ? span.last : span.first - 1);

const agrees = (point: Point, { first }: Span): boolean =>
  point.is !== 'date' || point.weekday === null || weekdayOf(first) === point.weekday;

/** A bare number says too little by itself. */
const isSure = (point: Point): boolean => point.is !== 'date' || point.month !== null || point.sure;

const endOnly = (point: Point): boolean => point.is === 'days' && point.endOnly;

const daysPoint = (span: Span): Point => ({ is: 'days', span, endOnly: false });
