// All that the search knows, moment by moment: who is free, which rooms are, and what is missing.
import type { Professional, SlotQuestion } from '../slot.ts';
import { type Free, free, freeAt, perhaps, roomFreeAt, taken } from './free.ts';
import { type Moment, momentsOf } from './moments.ts';

export interface Colleague extends Pick<Professional, 'id' | 'mustCome'> {
  /** Bit 0 for the first need. */
  fills: number;
  free: Free;
}

export interface Calendar {
  moments: readonly Moment[];
  /** How many of each need. */
  minimum: readonly number[];
  people: readonly Colleague[];
  optional: readonly { id: string; free: Free }[];
  /** null: none is wanted. */
  rooms: readonly { id: string; free: Free }[] | null;
}

/** At one moment: how many of each need too few, who must come and cannot, and whether there is no room. */
export interface Missing {
  moment: Moment;
  short: readonly number[];
  people: readonly Colleague[];
  room: boolean;
}

export function calendarOf(question: SlotQuestion): Calendar {
  const { needs, people, optional, rooms, buffer } = question;
  const moments = momentsOf(question);
  return {
    moments,
    minimum: needs.map(({ minimum }) => minimum),
    people: people
      .map((each) => ({
        id: each.id,
        mustCome: each.mustCome,
        fills: needs.reduce((mask, { need }, bit) => (each.can.includes(need) ? mask | (1 << bit) : mask), 0),
        free: freeAt(each, moments, buffer),
      }))
      .sort(byId),
    optional: optional.map((each) => ({ id: each.id, free: freeAt(each, moments, 0) })),
    rooms: rooms?.map(({ id, busy }) => ({ id, free: roomFreeAt(busy, moments) })) ?? null,
  };
}

export const byId = (one: { id: string }, other: { id: string }): number =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0;

export const isThere = (each: { free: Free }, { at }: Moment): boolean => each.free[at] !== taken;
export const isFree = (each: { free: Free }, { at }: Moment): boolean => each.free[at] === free;
export const isInDoubt = (each: { free: Free }, { at }: Moment): boolean => each.free[at] === perhaps;
export const fills = (each: { fills: number }, need: number): boolean => (each.fills & (1 << need)) !== 0;

export function missingAt({ minimum, people, rooms }: Calendar, moment: Moment): Missing {
  const short = [...minimum];
  const absent: Colleague[] = [];
  for (const each of people) {
    if (isThere(each, moment)) {
      for (let need = 0; need < short.length; need += 1) if (fills(each, need)) short[need] = (short[need] ?? 0) - 1;
    } else if (each.mustCome) absent.push(each);
  }
  return {
    moment,
    short: short.map((each) => Math.max(0, each)),
    people: absent,
    room: rooms !== null && !rooms.some((each) => isFree(each, moment)),
  };
}

export const isComplete = ({ short, people, room }: Missing): boolean =>
  !room && people.length === 0 && short.every((each) => each === 0);
