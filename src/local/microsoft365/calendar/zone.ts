// Wall clocks of other zones. Exchange names zones the Windows way and takes IANA names as well (platform.md 123).

/** The Windows names that people here may have, and the zone each one is. */
const windows: Readonly<Record<string, string>> = {
  UTC: 'Etc/UTC',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Romance Standard Time': 'Europe/Paris',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'GTB Standard Time': 'Europe/Bucharest',
  'FLE Standard Time': 'Europe/Kiev',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Morocco Standard Time': 'Africa/Casablanca',
  'Eastern Standard Time': 'America/New_York',
  'Pacific Standard Time': 'America/Los_Angeles',
  'SA Western Standard Time': 'America/La_Paz',
  'SA Eastern Standard Time': 'America/Cayenne',
  'Tokyo Standard Time': 'Asia/Tokyo',
};
export const homeZone = 'W. Europe Standard Time';

const clocks = new Map<string, Intl.DateTimeFormat | null>();

/** Reads the wall clock of a zone; null: there is no such zone. Making one is slow, so they are kept. */
function clockOf(zone: string): Intl.DateTimeFormat | null {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const made = newClock(windows[zone] ?? zone);
  clocks.set(zone, made);
  return made;
}

function newClock(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  } catch {
    return null;
  }
}

export const isZone = (zone: string): boolean => clockOf(zone) !== null;

const readsUtc = new Set(['UTC', 'Etc/UTC', 'Etc/GMT']);

/** yyyy-MM-ddTHH:mm:ss on the wall of a zone. */
export function wallIn(zone: string, instant: Date): string {
  const clock = readsUtc.has(zone) ? null : clockOf(zone);
  if (clock === null) return instant.toISOString().slice(0, 19);
  return clock.format(instant).replace(' ', 'T');
}

const asUtc = (wall: string): number => Date.parse(`${wall.slice(0, 19)}Z`);

/** The instant of a wall clock time; one that the clock skips is taken an hour later, one that comes twice the first time. */
export function instantIn(zone: string, wall: string): Date {
  const wanted = asUtc(wall);
  const ahead = (at: number): number => asUtc(wallIn(zone, new Date(at))) - Math.floor(at / 1000) * 1000;
  const day = 86_400_000;
  const before = wanted - ahead(wanted - day);
  const after = wanted - ahead(wanted + day);
  if (before === after) return new Date(before);
  // On a day on which the clock changes: the reading that the clock itself shows.
  const shows = (at: number): boolean => asUtc(wallIn(zone, new Date(at))) === wanted;
  if (shows(before)) return new Date(before);
  return new Date(shows(after) ? after : before);
}
