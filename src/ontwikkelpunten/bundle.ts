// What one person is told in one day about points: what changed since this person last knew, and what is past its date.
import { holidaysIn } from '../shared/holidays.ts';
import type { PersonId } from '../shared/person.ts';
import { daysLater, localDate, localTime, weekday } from '../shared/time.ts';
import { bundleTexts as texts } from './bundle-texts.ts';
import { nameOf } from './choices.ts';
import { type Known, knownOf } from './news.ts';
import type { Fields, Punt } from './punt.ts';

const opens = '08:30';
const closes = '18:00';

/** What changed rests this long: who changes three things in a row is told of once. */
export const restMs = 5 * 60_000;

/** An owner is told once more after this many days. */
const nudgeAgainDays = 7;

const isWorkday = (date: string): boolean => weekday(date) <= 5 && !holidaysIn(Number(date.slice(0, 4))).has(date);

/** People are told things on working days between half past eight and six. */
export function isTellingTime(now: Date): boolean {
  const time = localTime(now);
  return opens <= time && time < closes && isWorkday(localDate(now));
}

export const nudgeAgain = (today: string): string => daysLater(today, -nudgeAgainDays);

/** One point on the card. */
export interface BundleLine {
  punt: Punt;
  what: string;
}

/** More than this nobody reads at once. */
export const mostLines = 10;

/** What is past its date first, then what changed; a point is named once. `today`: yyyy-MM-dd. */
export function bundleLines(
  news: readonly { punt: Punt; known: Known }[],
  late: readonly Punt[],
  person: PersonId,
  today: string,
): BundleLine[] {
  const changes = new Map(news.map(({ punt, known }) => [punt.id, whatChanged(known, punt.fields, person, today)]));
  const lines = late.map((punt): BundleLine => {
    const what = [texts.late(punt.fields.due, today), ...(changes.get(punt.id) ?? [])].join(' ');
    changes.delete(punt.id);
    return { punt, what };
  });
  for (const { punt } of news) {
    const what = changes.get(punt.id) ?? [];
    if (what.length > 0) lines.push({ punt, what: what.join(' ') });
  }
  return lines;
}

/** In sentences, the most telling first; nothing when it is again as this person knew it. */
export function whatChanged(before: Known, fields: Fields, person: PersonId, today: string): string[] {
  const after = knownOf(fields);
  const differs = (field: keyof Known): boolean => before[field] !== after[field];
  const said: string[] = [];
  const merged = after.status === 'samengevoegd' && after.samengevoegdMet !== null;
  if (differs('status') || (merged && differs('samengevoegdMet'))) {
    said.push(merged ? texts.merged(after.samengevoegdMet ?? 0) : texts.status(nameOf('status', after.status)));
  }
  if ((after.status === 'afgewezen' || merged) && after.reden !== '' && (differs('status') || differs('reden'))) {
    said.push(texts.because(after.reden));
  }
  if (after.moscow !== '' && (differs('moscow') || differs('prioriteitVast'))) {
    said.push(texts.priority(nameOf('moscow', after.moscow), after.prioriteitVast));
  }
  if (after.ownerId === person && before.ownerId !== person) said.push(texts.yours);
  else if (before.ownerId === person && after.ownerId !== person) said.push(texts.notYours(after.owner));
  else if (differs('ownerId') || differs('owner')) said.push(texts.owner(after.owner));
  if (differs('due') || said.includes(texts.yours)) said.push(...texts.due(after.due, differs('due'), today));
  return said;
}
