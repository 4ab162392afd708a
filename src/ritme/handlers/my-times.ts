import { localDate } from '../../shared/time.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { parseDate } from '../form.ts';
import { periodOn } from '../own-times.ts';
import { type MyTimesForm, myTimesView } from '../person-cards.ts';
import { eraseTimes, saveTimes, timesOf } from '../person-store.ts';
import { texts } from '../texts.ts';

/** Everything a person said about the own time, on one card. Not in a channel: there everybody reads it. */
export async function myTimes({ turn, ports }: Asked<string, null>): Promise<Reply> {
  if (turn.where.kind !== 'personal') return refuse('not-in-private', texts.onlyInPrivate);
  const today = localDate(turn.now);
  return showCard(myTimesView(await timesOf(ports.db, turn.who.id, today), today));
}

export async function saveMyTimes({ input, turn, ports }: Asked<MyTimesForm, null>): Promise<Reply> {
  const today = localDate(turn.now);
  const before = await timesOf(ports.db, turn.who.id, today);
  const until = input.until === '' ? null : parseDate(input.until);
  const problem =
    input.until !== '' && until === null ? 'not-a-date' : until !== null && until < today ? 'in-the-past' : null;
  if (problem !== null) {
    const sentence = texts.problems[problem];
    return refuse(problem, sentence, myTimesView(before, today, { problem: sentence }, input));
  }
  const now = periodOn(before.periods, today);
  const later = before.periods.filter((each) => each !== now && each.first > (until ?? today));
  const periods = until === null ? later : [{ first: now?.first ?? today, last: until }, ...later];
  const { daysOff, reminders } = input;
  await saveTimes(ports.db, turn.who.id, { periods, daysOff, reminders });
  const kept = await timesOf(ports.db, turn.who.id, today);
  return showCard(myTimesView(kept, today, { notice: texts.saved }));
}

export async function eraseMyTimes({ turn, ports }: Asked<unknown, null>): Promise<Reply> {
  await eraseTimes(ports.db, turn.who.id);
  const today = localDate(turn.now);
  return showCard(myTimesView(await timesOf(ports.db, turn.who.id, today), today, { notice: texts.myTimesErased }));
}
