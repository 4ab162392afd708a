// What the search for a moment is asked and answers; the search itself is in slots.ts.
import type { BusyTime } from '../ports.ts';
import type { Interval } from '../shared/interval.ts';
import type { Need } from './need.ts';

/** Somebody whose calendar is known. */
export interface Candidate {
  id: string;
  /** In order; may overlap. Absence known otherwise is in it too, as `away`. */
  busy: readonly BusyTime[];
  /** When this person works, in order. */
  working: readonly Interval[];
}

export interface Professional extends Candidate {
  /** What this person can be there for; may be empty of who must come. */
  can: readonly Need[];
  /** Who brings in one of the casussen is always there. */
  mustCome: boolean;
}

export interface SlotQuestion {
  /** The days on which it may be, in order: no holidays. `window`: between which times; `preferred`: liked by the wijk. */
  days: readonly { date: string; window: Interval; preferred: boolean }[];
  minutes: number;
  /** A meeting begins on a multiple of so many minutes of the local clock; a divisor of 60. */
  step: number;
  /** Minutes that everybody who must be there has free before and after. */
  buffer: number;
  /** Not before this instant. */
  notBefore: Date;
  /** When a meeting that gets another moment begins now: that is no other moment. */
  except?: Date;
  /** Each need once. */
  needs: readonly { need: Need; minimum: number }[];
  /** Each person once; in which order makes no difference. */
  people: readonly Professional[];
  optional: readonly Candidate[];
  /** In order of preference; null: no room is wanted. A room that may be taken (tentative) is not free. */
  rooms: readonly Pick<Candidate, 'id' | 'busy'>[] | null;
  /** With urgency the first possible moment is the best; else days that are liked come first. */
  urgent: boolean;
  /** How many moments are wanted at most. */
  most: number;
}

export interface Slot extends Interval {
  date: string;
  /** As few as are needed, by id: who must come, and who fills which needs. */
  people: readonly { id: string; for: readonly Need[] }[];
  /** Who of the optional ones is free for sure, in their order. */
  optional: readonly string[];
  /** How many of `people` may have something else then (tentative). */
  tentative: number;
  preferred: boolean;
  /** null: none is wanted, or none is free. */
  room: string | null;
}

/** What is missing at a moment, of which the rest is right. */
export interface Lacking {
  /** How many more of a need there should be. */
  needs: readonly { need: Need; short: number }[];
  /** Who must come and cannot. */
  people: readonly string[];
  room: boolean;
}

export type SlotAnswer =
  /** The best first. */
  | { is: 'found'; slots: readonly Slot[] }
  | {
      is: 'none';
      /**
       * What stands in the way, the worst first: a need, somebody who must come, or the rooms; only `days` when there is
       * no moment at all left. `alone`: how many moments there would be without just this one; `always`: it is missing at
       * every moment; `nobody`: nobody fills this need, or no room is known.
       */
      blocking: readonly Blocking[];
      /** The moment at which least is missing, soonest first; null when nobody who is needed can ever come. */
      compromise: { slot: Slot; lacking: Lacking } | null;
    };

export interface Blocking {
  what: { need: Need } | { person: string } | 'room' | 'days';
  alone: number;
  always: boolean;
  nobody: boolean;
}
