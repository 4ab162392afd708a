// What is booked when a moment is chosen.

import { overlap } from '../shared/interval.ts';
import type { PersonId } from '../shared/person.ts';
import type { Overleg } from './overleg.ts';
import { type Option, overlegOf, type Search } from './search.ts';

export type Place = NonNullable<Overleg['room']>;

export function newOverleg(
  search: Search,
  option: Option,
  set: Pick<Overleg, 'until' | 'attendees' | 'partners' | 'organiser'> & { planner: PersonId },
): Overleg {
  return {
    id: overlegOf(search),
    wijkteam: search.wijkteam,
    status: 'gepland',
    from: option.from,
    room: option.room,
    ...set,
    ...{ reeks: null, seen: null, version: 1, sentVersion: 0, tried: false },
  };
}

/** Whether two casusoverleggen want somebody, or the room, at the same time. */
export const clashes = (
  wanted: Pick<Option, 'from' | 'until' | 'attendees' | 'room'>,
  other: Pick<Overleg, 'from' | 'until' | 'attendees' | 'room'>,
): boolean =>
  overlap(wanted, other) &&
  ((wanted.room !== null && wanted.room.adres === other.room?.adres) ||
    wanted.attendees.some(({ person }) => other.attendees.some((each) => each.person === person)));
