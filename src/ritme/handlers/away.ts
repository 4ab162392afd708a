import { parsePeriod } from '../../shared/dutch-dates.ts';
import { localDate } from '../../shared/time.ts';
import { type Asked, type Reply, refuse, say } from '../../slice.ts';
import { type Period, turnsRound, withPeriod } from '../own-times.ts';
import { savePeriods, timesOf } from '../person-store.ts';
import { listed, spokenPeriod, whenAway } from '../spoken.ts';
import { texts } from '../texts.ts';

const unclear = { kind: 'unclear' } as const;

/** "ik ben er niet t/m vrijdag". Without words: today. What is not understood changes nothing. */
export async function away({ input, turn, ports }: Asked<string, null>): Promise<Reply> {
  const today = localDate(turn.now);
  const said = turnsRound(input) ? unclear : parsePeriod(input === '' ? 'vandaag' : input, today);
  if (said.kind === 'unclear') return refuse('period-unclear', texts.awayUnclear);
  if (said.kind === 'past') return refuse('period-past', texts.awayPast);
  const period: Period = { first: said.first, last: said.last };
  const before = await timesOf(ports.db, turn.who.id, today);
  const { periods, replaced } = withPeriod(before.periods, period);
  await savePeriods(ports.db, turn.who.id, periods);
  const undo = period.first > today ? texts.undoLater(spokenPeriod(period)) : texts.undoNow;
  const noted = texts.away(whenAway(period, today), undo);
  // What was said before was perhaps said in private.
  const inPrivate = turn.where.kind === 'personal' && replaced.length > 0;
  return say(inPrivate ? `${noted} ${texts.awayInstead(listed(replaced.map(spokenPeriod)))}` : noted);
}
