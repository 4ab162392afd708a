import type { Database, JobPorts } from '../../ports.ts';
import { type AskedBy, askedInVain, askedWhile, knownBefore, whoIsOff } from '../asked.ts';
import { bookingTexts as texts } from '../booking-texts.ts';
import { lockOverleg, overlegById } from '../overleg-store.ts';
import { saveChanging, saveSeen, saveUnchanged } from '../send-store.ts';
import { isSame, seenOf } from '../sending.ts';
import { absentOf } from '../watch.ts';
import { noTrouble } from '../watch-store.ts';
import { watchTexts } from '../watch-texts.ts';
import { addressesIn, linesOf } from './book.ts';
import { type Booked, isBooked } from './booked.ts';
import { lookAt } from './look.ts';
import { meetingOf, type ToSend } from './meeting-of.ts';
import { putOff } from './put-off.ts';
import type { Sent, Went } from './send.ts';
import { showAgenda } from './show-agenda.ts';
import { tellPlanner } from './tell-planner.ts';

/** It stands in the calendar, but not as it must be. What somebody changed there by hand meanwhile is seen first. */
export async function change(sent: Sent): Promise<Went> {
  const { ports, sending, turn } = sent;
  const { id } = sent.overleg;
  // After a change of which no answer came, what stands there may be our own hand.
  const isSure = sending.tried === null;
  if (isSure) await lookAt(id, ports);
  const overleg = await overlegById(ports.db, id);
  if (!isBooked(overleg) || overleg.version <= overleg.sentVersion) return 'on';
  const before = { from: new Date(overleg.seen.from), until: new Date(overleg.seen.until) };
  const made = await meetingOf(overleg, ports);
  if ('is' in made) return putOff(sent, made);
  const askedNow = async (tx: Database): Promise<AskedBy> => ((await lockOverleg(tx, id))?.seen ?? overleg.seen).asked;
  const [asked, trying] = await turn.save(async (tx) => {
    const known = await askedNow(tx);
    const unsure = askedWhile(known, addressesIn(made));
    await saveChanging(tx, id, overleg, unsure);
    return [known, unsure];
  });
  const known = knownBefore(trying, isSure ? overleg.seen.changeKey : null);
  const outcome = await ports.agenda.change(overleg.organiser, overleg.seen.eventId, made.meeting, known);
  if (outcome.is !== 'done') {
    if (isSure && outcome.is !== 'unsure') {
      await turn.save(async (tx) => saveUnchanged(tx, id, askedInVain(await askedNow(tx), asked)));
    }
    return putOff(sent, outcome.is === 'changed' ? { is: 'later', afterMs: null } : outcome);
  }
  const isMoved = before.from.getTime() !== overleg.from.getTime();
  const telling = await tellPlanner(ports, overleg, sending);
  const off = isMoved ? await stillOff(overleg, made, ports) : [];
  await turn.save(async (tx) => {
    const seen = seenOf(outcome.meeting, (await lockOverleg(tx, id))?.seen ?? overleg.seen, addressesIn(made));
    await saveSeen(tx, id, seen, isSame(outcome.meeting, overleg) ? overleg.version : null);
    await noTrouble(tx, overleg.organiser, 'send');
    await showAgenda(tx, ports, id, ports.now());
    // Whether the last change was a move is not known any more after a try of which no answer came.
    if (!isMoved && isSure) return;
    await telling(
      tx,
      { ...overleg, seen },
      {
        isRoutine: true,
        heading: isMoved ? texts.moved : texts.updated,
        summary: isMoved ? texts.movedSummary(overleg) : texts.updated,
        lines: [texts.movedTold, ...linesOf(made, overleg).slice(1), ...off],
      },
    );
  });
  ports.log.info('casusoverleg.changed', { moved: isMoved });
  return 'on';
}

/** For which roles somebody was taken off by hand, and so is not asked for the new moment either. */
async function stillOff(
  { wijkteam: id, attendees, seen }: Booked,
  { addresses }: ToSend,
  { wijkteams, gemeente }: Pick<JobPorts, 'wijkteams' | 'gemeente'>,
): Promise<string[]> {
  const off = whoIsOff(seen.asked, addresses);
  const places = new Set(attendees.flatMap(({ person }, index) => (off.has(person) ? [index] : [])));
  if (places.size === 0) return [];
  const { minimum } = gemeente.wijkOf((await wijkteams.byId(id)) ?? { name: '' }).casusoverleg;
  return watchTexts.stillOff(absentOf(attendees, { all: places, fresh: places }, (need) => minimum[need] ?? 1));
}
