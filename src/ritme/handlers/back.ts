import { parsePeriod } from '../../shared/dutch-dates.ts';
import { localDate } from '../../shared/time.ts';
import { type Asked, type Reply, refuse, say } from '../../slice.ts';
import { type Period, periodOn, turnsRound, withoutDays } from '../own-times.ts';
import { savePeriods, timesOf } from '../person-store.ts';
import { listed, spokenPeriod, whenAway } from '../spoken.ts';
import { texts } from '../texts.ts';

/** "ik ben er weer" ends what holds today; "ik ben er wel vrijdag" takes those days back. What else was said stays. */
export async function back(asked: Asked<string, null>): Promise<Reply> {
  const { input, turn, ports } = asked;
  const today = localDate(turn.now);
  const { periods } = await timesOf(ports.db, turn.who.id, today);
  return input === '' ? backNow(asked, periods, today) : backOn(asked, periods, today);
}

async function backNow(asked: Asked<string, null>, periods: readonly Period[], today: string): Promise<Reply> {
  const now = periodOn(periods, today);
  const later = periods.filter((each) => each !== now);
  if (!now) return refuse('not-away', `${texts.notAway}${stillAway(asked, later)}`);
  await savePeriods(asked.ports.db, asked.turn.who.id, later);
  return say(`${texts.back}${stillAway(asked, later)}`);
}

async function backOn(asked: Asked<string, null>, periods: readonly Period[], today: string): Promise<Reply> {
  const { input, turn, ports } = asked;
  const said = turnsRound(input) ? null : parsePeriod(input, today);
  if (said?.kind !== 'period') return refuse('period-unclear', texts.backUnclear);
  const left = withoutDays(periods, said);
  if (JSON.stringify(left) === JSON.stringify(periods)) return refuse('not-away', texts.notAwayThen);
  await savePeriods(ports.db, turn.who.id, left);
  return say(`${texts.backThen(whenAway(said, today))}${stillAway(asked, left)}`);
}

/** In a channel others read along: there only what was just said is repeated. */
const stillAway = ({ turn }: Asked<string, null>, periods: readonly Period[]): string =>
  turn.where.kind === 'personal' && periods.length > 0 ? ` ${texts.stillAway(listed(periods.map(spokenPeriod)))}` : '';
