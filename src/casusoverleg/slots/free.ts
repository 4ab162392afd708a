// Who is free at which moments: one number per moment, so that the search never looks in a calendar twice.
import type { BusyTime } from '../../ports.ts';
import type { Candidate } from '../slot.ts';
import { firstAt, joined, type Moment } from './moments.ts';

export const taken = 0;
/** Free, unless what is tentative goes on. */
export const perhaps = 1;
export const free = 2;
/** One of the three for each moment. */
export type Free = Uint8Array;

/** For somebody who keeps `buffer` minutes free before and after, but need not be at work then. */
export function freeAt({ busy, working }: Candidate, moments: readonly Moment[], buffer: number): Free {
  const found = new Uint8Array(moments.length);
  const length = lengthOf(moments);
  for (const { from, until } of joined(working)) {
    found.fill(free, firstAt(moments, from), firstAt(moments, until - length + 1));
  }
  for (const each of busy) {
    if (each.as === 'tentative') mark(found, moments, each, 0, perhaps);
  }
  for (const each of busy) {
    if (each.as === 'busy' || each.as === 'away') mark(found, moments, each, buffer, taken);
  }
  return found;
}

/** A room is free or not: what is tentative there waits for an answer, and a second one would be declined. */
export function roomFreeAt(busy: readonly BusyTime[], moments: readonly Moment[]): Free {
  const found = new Uint8Array(moments.length).fill(free);
  for (const each of busy) {
    if (each.as !== 'elsewhere') mark(found, moments, each, 0, taken);
  }
  return found;
}

/** Every meeting that has a moment in common with a busy time becomes at most `what`. */
function mark(found: Free, moments: readonly Moment[], { from, until }: BusyTime, buffer: number, what: number): void {
  if (from >= until) return;
  const around = buffer * 60_000;
  const first = firstAt(moments, from.getTime() - lengthOf(moments) - around + 1);
  const end = firstAt(moments, until.getTime() + around);
  for (let at = first; at < end; at += 1) found[at] = Math.min(found[at] ?? taken, what);
}

const lengthOf = ([first]: readonly Moment[]): number => (first === undefined ? 0 : first.until - first.from);
