import { weekdayName } from '../../shared/day.ts';
import { parseWeekdays } from '../../shared/dutch-dates.ts';
import { type Asked, type Reply, refuse, say } from '../../slice.ts';
import { saveDaysOff } from '../person-store.ts';
import { listed } from '../spoken.ts';
import { texts } from '../texts.ts';

/** "ik werk niet op maandag en woensdag": the fixed days off, in place of those said before. */
export async function daysOff({ input, turn, ports }: Asked<string, null>): Promise<Reply> {
  const days = parseWeekdays(input);
  // "ik werk niet elke dag" is no week without work.
  const workdaysLeft = [1, 2, 3, 4, 5].some((day) => !days?.includes(day));
  if (days === null || days.length === 0 || !workdaysLeft) return refuse('days-unclear', texts.daysOffUnclear);
  await saveDaysOff(ports.db, turn.who.id, days);
  return say(texts.daysOff(listed(days.map(weekdayName))));
}

export async function everyDay({ turn, ports }: Asked<string, null>): Promise<Reply> {
  await saveDaysOff(ports.db, turn.who.id, []);
  return say(texts.everyDay);
}
