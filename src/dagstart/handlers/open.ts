import type { JobPorts, Ports } from '../../ports.ts';
import { type Occurrence, occurrenceKey, type Rhythm } from '../../shared/occurrence.ts';
import { localDate } from '../../shared/time.ts';
import type { Wijkteam, WijkteamId } from '../../shared/wijkteam.ts';
import { counter } from '../channel-cards.ts';
import {
  type Dagstart,
  type DagstartId,
  dagstartId,
  extraMinutes,
  minutesLater,
  nextVoorzitter,
  remindAt,
} from '../dagstart.ts';
import { emptyForm, form } from '../form-cards.ts';
import { inChannel } from '../messages.ts';
import { askedOf } from '../rotation.ts';
import { areasBefore, open, openedSince, openIn, standingOf, takeOccurrence, voorzittersBefore } from '../store.ts';
import { closeOne } from './close.ts';

/** Where and when: everything that does not come from the database. */
export interface Moment {
  now: Date;
  newId(): string;
}

/** A dagstart that is not stored yet: the questions that hold now, and of those the ones whose turn it is. */
export async function draft(wijkteam: Wijkteam, rhythm: Rhythm, date: string, ports: Ports, moment: Moment) {
  const [set, before] = await Promise.all([
    ports.questions.now(wijkteam.id, rhythm),
    areasBefore(ports.db, wijkteam.id, rhythm),
  ]);
  const id: DagstartId = dagstartId.parse(moment.newId());
  const questions = askedOf(set, rhythm, before);
  return { id, wijkteam: wijkteam.id, conversationId: wijkteam.conversationId ?? '', rhythm, date, questions };
}

/**
 * Opens an occurrence of the rhythm, once, however often and from however many instances it is called: what is due is
 * worked out from the schedule and the clock, and the database lets one through.
 */
export async function openOccurrence(id: WijkteamId, occurrence: Occurrence, ports: JobPorts): Promise<void> {
  const wijkteam = await ports.wijkteams.byId(id);
  if (!wijkteam?.conversationId) return;
  const now = ports.now();
  const key = occurrenceKey(occurrence);
  const standing = (await openIn(ports.db, id)).find((each) => each.rhythm === occurrence.rhythm);
  if (standing && standing.date !== occurrence.date) await closeOne(standing.id, ports, now);
  // An extra dagstart that is still open on the day itself becomes the occurrence: nobody is asked twice.
  if (standing?.date === occurrence.date) return takeOccurrence(ports.db, standing.id, key, occurrence.closesAt);
  const moment = { now, newId: ports.newId };
  const dagstart = await draft(wijkteam, occurrence.rhythm, occurrence.date, ports, moment);
  if (await openOne(dagstart, { closesAt: occurrence.closesAt, occurrence: key }, ports, now)) {
    ports.log.info('dagstart.opened', { rhythm: occurrence.rhythm });
  }
}

/** Which occurrences were opened since a date (yyyy-MM-dd), as their keys: "dag 2026-03-30". */
export const openedOccurrences = (wijkteam: WijkteamId, since: string, ports: JobPorts): Promise<string[]> =>
  openedSince(ports.db, wijkteam, since);

/** Opens one now, in place of its day's occurrence when that has not come yet; else as an extra one of an hour. */
export async function openNow(wijkteam: Wijkteam, ports: Ports, moment: Moment): Promise<boolean> {
  const date = localDate(moment.now);
  const dagstart = await draft(wijkteam, 'dag', date, ports, moment);
  // Looking back a day finds today's occurrence also when its window has begun.
  const around = await ports.rhythms.next(wijkteam.id, minutesLater(moment.now, -24 * 60), 4);
  const today = around.find((each) => each.rhythm === 'dag' && each.date === date && each.closesAt > moment.now);
  const scheduled = today && { closesAt: today.closesAt, occurrence: occurrenceKey(today) };
  if (scheduled && (await openOne(dagstart, scheduled, ports, moment.now))) return true;
  const extra = { closesAt: minutesLater(moment.now, extraMinutes), occurrence: null };
  return openOne(dagstart, extra, ports, moment.now);
}

/** The dagstart and its two messages in one transaction; false when the database says that there is one already. */
async function openOne(
  dagstart: Dagstart,
  { closesAt, occurrence }: { closesAt: Date; occurrence: string | null },
  ports: Ports,
  now: Date,
): Promise<boolean> {
  const people = await ports.wijkteams.members(dagstart.wijkteam);
  if (people.length === 0) await ports.wijkteams.readAnew(dagstart.wijkteam);
  const away = await ports.rhythms.away(
    people.map(({ id }) => id),
    dagstart.date,
  );
  const present = people.filter(({ id }) => !away.has(id));
  const returning = await ports.returning.open(dagstart.wijkteam);
  return ports.db.transaction().execute(async (tx) => {
    const turns = await voorzittersBefore(tx, dagstart.wijkteam, dagstart.rhythm);
    const id = await open(tx, dagstart, {
      openedAt: now,
      closesAt,
      remindAt: remindAt(now, closesAt),
      voorzitter: nextVoorzitter(present, turns),
      // Nobody known yet: the counter says how many have answered, and of how many once the people are known.
      asked: people.length === 0 ? null : present.length,
      occurrence,
    });
    const standing = id && (await standingOf(tx, id));
    if (!standing) return false;
    // The form last: the newest message is the one people look at.
    await ports.chat.show(tx, [
      inChannel(standing, 'counter', counter(standing)),
      inChannel(standing, 'form', form(standing, { ...emptyForm, returning })),
    ]);
    return true;
  });
}
