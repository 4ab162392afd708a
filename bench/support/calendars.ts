// Questions for a moment such as a wijk has them: 40 colleagues over four weeks, with calendars that look like theirs.
import { type Need, needs } from '../../src/casusoverleg/need.ts';
import type { Candidate, Professional, SlotQuestion } from '../../src/casusoverleg/slot.ts';
import type { BusyTime } from '../../src/ports.ts';
import { daysLater, instantOf, weekday } from '../../src/shared/time.ts';
import { randomFrom } from '../../test/support/random.ts';

export const colleagues = 40;
const firstDay = '2026-03-16';
const minute = 60_000;

/** Twenty working days, of which the clock changes halfway. */
const dates = Array.from({ length: 28 }, (_, day) => daysLater(firstDay, day)).filter((date) => weekday(date) <= 5);

const [wmo, jeugd, participatiewet, schuldhulpverlening, adviseur] = needs;
const regelingen: readonly Need[] = [wmo, jeugd, participatiewet, schuldhulpverlening];

/** `full`: appointments per day; `minimum`: of each need. Another seed, other calendars. */
export function wijkQuestion(seed: number, { full = 4, minimum = 1 } = {}): SlotQuestion {
  const random = randomFrom(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const oneOf = <Each>(first: Each, ...others: Each[]): Each => [first, ...others][below(others.length + 1)] ?? first;

  function busyOn(date: string): BusyTime[] {
    const dagstart = weekday(date) <= 2 ? [{ at: 540, lasts: 30, as: 'busy' as const }] : [];
    const others = Array.from({ length: below(2 * full) }, () => ({
      at: 510 + 15 * below(34),
      lasts: oneOf(30, 30, 45, 60, 60, 90),
      as: oneOf<BusyTime['as']>('busy', 'busy', 'busy', 'busy', 'busy', 'tentative', 'elsewhere'),
    }));
    return [...dagstart, ...others].map(({ at, lasts, as }) => {
      const from = new Date(instantOf(date, '00:00').getTime() + at * minute);
      return { from, until: new Date(from.getTime() + lasts * minute), as };
    });
  }

  function calendar(id: string): Candidate {
    const dayOff = 1 + below(5);
    const works = dates.filter((date) => random() > 0.02 && (weekday(date) !== dayOff || random() < 0.3));
    // One in eight is away for a week.
    const week = below(8) === 0 ? below(4) : null;
    const away: BusyTime[] =
      week === null
        ? []
        : [
            {
              from: instantOf(daysLater(firstDay, 7 * week), '00:00'),
              until: instantOf(daysLater(firstDay, 7 * week + 5), '00:00'),
              as: 'away',
            },
          ];
    const busy = [...works.flatMap(busyOn), ...away].sort((one, other) => one.from.getTime() - other.from.getTime());
    return {
      id,
      busy,
      working: works.map((date) => ({ from: instantOf(date, '08:30'), until: instantOf(date, '17:00') })),
    };
  }

  function colleague(place: number): Professional {
    const own = regelingen[place % regelingen.length] ?? wmo;
    // Three advisers; of the others, one in four knows a second regeling.
    const can = place < 3 * minimum ? [adviseur] : random() < 0.25 ? [own, oneOf(wmo, ...regelingen)] : [own];
    return { ...calendar(`colleague ${place}`), can, mustCome: place === 20 || place === 21 };
  }

  return {
    days: dates.map((date) => ({
      date,
      window: { from: instantOf(date, '09:00'), until: instantOf(date, '17:00') },
      preferred: [2, 4].includes(weekday(date)),
    })),
    minutes: 85,
    step: 15,
    buffer: 10,
    notBefore: instantOf(firstDay, '10:20'),
    needs: needs.map((need) => ({ need, minimum })),
    people: Array.from({ length: colleagues }, (_, place) => colleague(place)),
    optional: ['GGZ', 'Woningcorporatie'].map(calendar),
    rooms: ['kamer 1', 'kamer 2'].map((id) => ({ id, busy: dates.flatMap(busyOn) })),
    urgent: false,
    most: 3,
  };
}
