import { z } from 'zod';

/** What a wijkteam agreed in the dagstart. Of the wijkteam, never of a person: nobody is followed with it. */
export const afspraakId = z.uuid().brand('AfspraakId');
export type AfspraakId = z.infer<typeof afspraakId>;

export interface Afspraak {
  id: AfspraakId;
  text: string;
  /** yyyy-MM-dd, local. */
  madeOn: string;
}

export const longestAfspraak = 140;

/** More than this is no longer read in a dagstart. */
export const mostOpen = 10;

/** What is to be changed, and what to tell about each of the two things that were asked. */
export interface Settled {
  finish: AfspraakId | null;
  make: string | null;
  done: 'finished' | 'was-finished' | 'not-asked';
  made: 'added' | 'was-there' | 'full' | 'not-asked';
}

/**
 * Decides on one that is done and one that is new; both may be asked, or one (`null` and ''). Asking the same twice is
 * harmless, and what was finished makes room for what is new.
 */
export function settle(open: readonly Afspraak[], done: AfspraakId | null, made: string): Settled {
  const finish = open.find(({ id }) => id === done)?.id ?? null;
  const left = open.filter(({ id }) => id !== finish);
  const add = ((): Settled['made'] => {
    if (made === '') return 'not-asked';
    if (left.some(({ text }) => text === made)) return 'was-there';
    return left.length < mostOpen ? 'added' : 'full';
  })();
  return {
    finish,
    make: add === 'added' ? made : null,
    done: done === null ? 'not-asked' : finish === null ? 'was-finished' : 'finished',
    made: add,
  };
}

/** The yyyy-MM-dd a year earlier. A 29 February gives one that does not exist, but stands where it should between the others. */
export const aYearBefore = (date: string): string => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
