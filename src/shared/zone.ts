// Time zones of other people's calendars. The bot itself lives in one zone, which shared/time.ts knows.
import { IANAZone } from 'luxon';
import { perDay, utcDay, utcMidnight } from './day.ts';
import { windowsZones } from './windows-zones.ts';

/** How a wall clock goes, wherever it hangs. */
export interface Zone {
  /** Milliseconds that the wall clock is ahead of UTC at an instant, in milliseconds. */
  ahead(instant: number): number;
}

const zones = new Map<string, Zone>();

/** A zone by its Windows or its IANA name, in any case; null when there is no such zone. */
export function zoneNamed(name: string): Zone | null {
  const iana = (windowsZones.get(name.toLowerCase()) ?? name).toLowerCase();
  const known = zones.get(iana);
  if (known || !IANAZone.isValidZone(iana)) return known ?? null;
  const zone = zoneOf(IANAZone.create(iana));
  zones.set(iana, zone);
  return zone;
}

/** Asking the system takes microseconds, and weeks of working hours ask for the same days again and again. */
function zoneOf(iana: IANAZone): Zone {
  const ahead = (instant: number): number => iana.offset(instant) * 60_000;
  const clockOn = perDay((day) => {
    const [before, after] = [ahead(utcMidnight(day)), ahead(utcMidnight(day + 1))];
    if (before === after) return { before, after, changesAt: Number.POSITIVE_INFINITY };
    // No clock changes more than once a day, and every one does on the minute.
    let [from, until] = [0, 24 * 60];
    while (until - from > 1) {
      const middle = Math.floor((from + until) / 2);
      if (ahead(utcMidnight(day) + middle * 60_000) === before) from = middle;
      else until = middle;
    }
    return { before, after, changesAt: utcMidnight(day) + until * 60_000 };
  });
  return {
    ahead(instant) {
      const { before, after, changesAt } = clockOn(utcDay(instant));
      return instant < changesAt ? before : after;
    },
  };
}

const day = 86_400_000;

/** What the wall clock says at an instant, in milliseconds, as if it were UTC. */
export const wallIn = (zone: Zone, instant: number): number => instant + zone.ahead(instant);

/**
 * The instant, in milliseconds, at which the wall clock says this, as if it were UTC. A time that the clock skips is
 * taken as much later as it skips, one that comes twice the first time: as `instantOf` in shared/time.ts does.
 */
export function instantIn(zone: Zone, wall: number): number {
  const before = zone.ahead(wall - day);
  const after = zone.ahead(wall + day);
  for (const ahead of [before, after]) {
    if (zone.ahead(wall - ahead) === ahead) return wall - ahead;
  }
  return wall - before;
}
