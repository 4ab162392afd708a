import type { JobPorts } from '../../ports.ts';
import type { PersonId } from '../../shared/person.ts';
import { localDate } from '../../shared/time.ts';
import type { Reach } from '../told.ts';
import { daysAround, type IsWorkday, isOfficeTime, workdays } from '../workday.ts';

/** Whether people are told things now; the working days around today when they are. */
export async function tellingNow(ports: Pick<JobPorts, 'rhythms'>, now: Date): Promise<IsWorkday | undefined> {
  if (!isOfficeTime(now)) return undefined;
  const today = localDate(now);
  const isWorkday = workdays(await ports.rhythms.closed(daysAround(today)));
  return isWorkday(today) ? isWorkday : undefined;
}

/** Who of these people can be told something at this moment. */
export async function reachOf(
  people: readonly PersonId[],
  { wijkteams, rhythms }: Pick<JobPorts, 'wijkteams' | 'rhythms'>,
  now: Date,
): Promise<Reach> {
  const each = [...new Set(people)];
  const [addresses, away, quiet] = await Promise.all([
    wijkteams.addresses(each),
    rhythms.away(each, localDate(now)),
    rhythms.quiet(each, now),
  ]);
  return { addresses, notNow: new Set([...away, ...quiet]) };
}
