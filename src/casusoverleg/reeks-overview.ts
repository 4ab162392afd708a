// How a series stands: each coming date, with what became of it.
import { localDate, spokenDate, spokenTime } from '../shared/time.ts';
import { momentOn, type Occurrence, type Reeks } from './reeks.ts';
import type { Made } from './reeks-store.ts';
import { reeksTexts as texts } from './reeks-texts.ts';

export interface DateLine {
  date: string;
  /** '' when there is nothing to say about it. */
  state: string;
}

/**
 * `made`: what stands, or stood, in the calendar. What stands there beside the rhythm (of before it changed) is listed too.
 * What is not made yet says so only until `horizon`, a yyyy-MM-dd.
 */
export function dateLines(
  series: Pick<Reeks, 'time' | 'minutes'>,
  occurrences: readonly Occurrence[],
  made: readonly Made[],
  horizon: string,
): DateLine[] {
  const byDate = new Map(made.map((each) => [each.on, each]));
  const dates = new Set(occurrences.map(({ on }) => on));
  const beside = made
    .filter(({ on, status }) => status === 'gepland' && !dates.has(on))
    .map((each) => ({ on: localDate(each.from), state: texts.inCalendar }));
  const usual = occurrences.map((each) => ({
    on: each.on,
    state: stateOf(series, each, byDate.get(each.on), horizon),
  }));
  return [...beside, ...usual]
    .sort((one, other) => (one.on < other.on ? -1 : 1))
    .map(({ on, state }) => ({ date: spokenDate(on), state }));
}

function stateOf(
  series: Pick<Reeks, 'time' | 'minutes'>,
  { on, skipped }: Occurrence,
  made: Made | undefined,
  horizon: string,
): string {
  if (made?.status === 'afgezegd') return texts.calledOff;
  if (made?.status === 'gehouden') return texts.held;
  if (made) {
    const isMoved = made.from.getTime() !== momentOn(series, on).from.getTime();
    return isMoved ? texts.moved(`${spokenDate(localDate(made.from))}, ${spokenTime(made.from)}`) : texts.inCalendar;
  }
  if (skipped !== '') return texts.skipped(skipped);
  return on <= horizon ? texts.soonInCalendar : '';
}
