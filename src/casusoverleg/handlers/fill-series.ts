// Makes the casusoverleggen of a series that should stand in the calendar by now, each with who can come; and after it got
// another rhythm, has what was booked go along.
import type { Database, JobPorts } from '../../ports.ts';
import { daysLater, localDate } from '../../shared/time.ts';
import type { Wijkteam } from '../../shared/wijkteam.ts';
import { type Overleg, type OverlegId, overlegId } from '../overleg.ts';
import { insertOverleg } from '../overleg-store.ts';
import { horizonDays, type Occurrence, occurrencesOf, type Reeks, type ReeksId, reeksDates } from '../reeks.ts';
import { type ToDo, toDo } from '../reeks-change.ts';
import { lockReeks, madeOf, reeksById, saveReeks } from '../reeks-store.ts';
import { type Lacking, lackingView } from '../watch-cards.ts';
import { addressOfPlanner } from './hearers.ts';
import { askedFor, type Going, getsMoment, goingOf, moveOne } from './move-along.ts';
import { type PeopleThen, peopleThen } from './people-then.ts';
import { sendSoon } from './send-soon.ts';
import { showAgenda } from './show-agenda.ts';
import { standingNeeds } from './standing-needs.ts';

/** What there is to do now: in the coming six weeks, not on a free day, still to come, and not made before. */
export async function dueOf(reeks: Reeks, ports: Pick<JobPorts, 'db' | 'rhythms'>, now: Date): Promise<ToDo> {
  if (reeks.stopped) return { go: [], make: [] };
  const today = localDate(now);
  const dates = reeksDates(reeks, today, daysLater(today, horizonDays));
  const [made, closed] = await Promise.all([madeOf(ports.db, reeks.id, today), ports.rhythms.closed(dates)]);
  return toDo(occurrencesOf(reeks, dates, closed), made, reeks.moving !== null, now);
}

export const isDue = (reeks: Reeks, { go, make }: ToDo): boolean =>
  go.length > 0 || make.length > 0 || (reeks.moving !== null && !reeks.stopped);

/** Job. Calendars are asked once for all; doing it twice, or on two instances, makes each once. */
export async function fillSeries({ reeks: id }: { reeks: ReeksId }, ports: JobPorts): Promise<void> {
  const reeks = await reeksById(ports.db, id);
  const wijkteam = reeks && (await ports.wijkteams.byId(reeks.wijkteam));
  if (!reeks || !wijkteam) return;
  const due = await dueOf(reeks, ports, ports.now());
  if (!isDue(reeks, due)) return;
  const standing = await standingNeeds(wijkteam, ports);
  const { minimum } = ports.gemeente.wijkOf(wijkteam).casusoverleg;
  const going = reeks.moving === null ? [] : await goingOf(due.go, reeks.moving, wijkteam, ports);
  const moving = going.filter(getsMoment);
  const people = await peopleThen(ports, reeks.organiser, standing.can, [
    ...moving.map((each) => askedFor(each, standing, minimum)),
    ...due.make.map(({ from, until }) => ({ from, until, needs: standing.needed, own: null })),
  ]);
  if (!Array.isArray(people)) return again(ports, id, people.afterMs);
  const seats = new Map<Going | Occurrence, PeopleThen>();
  for (const [index, each] of [...moving, ...due.make].entries()) {
    const found = people[index];
    if (found) seats.set(each, found);
  }
  const to = await addressOfPlanner(ports, reeks);
  const counts = await save({ reeks, wijkteam, going, make: due.make, seats, to }, ports);
  if (counts === 'lost') return again(ports, id, 0);
  if (counts.made + counts.moved > 0) ports.log.info('series.filled', counts);
}

interface Filling {
  reeks: Reeks;
  wijkteam: Wijkteam;
  going: readonly Going[];
  make: readonly Occurrence[];
  seats: ReadonlyMap<Going | Occurrence, PeopleThen>;
  to: Awaited<ReturnType<typeof addressOfPlanner>>;
}

/** All in one transaction; `lost`: something was changed meanwhile, and nothing was saved. */
async function save(filling: Filling, ports: JobPorts): Promise<{ made: number; moved: number } | 'lost'> {
  const { reeks, wijkteam, going, make: dates, seats, to } = filling;
  try {
    return await ports.db.transaction().execute(async (tx) => {
      const now = await lockReeks(tx, reeks.id);
      if (!now || JSON.stringify(now) !== JSON.stringify(reeks)) throw new Lost();
      if (reeks.moving !== null) await saveReeks(tx, { ...reeks, moving: null });
      const lacking: Lacking[] = [];
      const moved: OverlegId[] = [];
      for (const each of going) {
        const people = seats.get(each);
        const done = await moveOne(tx, ports, { reeks, wijkteam, going: each, people });
        if (done === 'lost') throw new Lost();
        if (done === 'moved') moved.push(each.overleg.id);
        if (people && each.to) lacking.push({ overleg: { ...each.to, id: each.overleg.id }, needs: people.lacking });
      }
      let made = 0;
      for (const each of dates) {
        const people = seats.get(each);
        const overleg = people && (await make(tx, ports, reeks, each, people));
        if (!overleg) continue;
        made += 1;
        lacking.push({ overleg, needs: people.lacking });
      }
      await tell(tx, ports, wijkteam, lacking, to);
      for (const id of moved.sort()) await showAgenda(tx, ports, id, ports.now());
      return { made, moved: moved.length };
    });
  } catch (error) {
    if (error instanceof Lost) return 'lost';
    throw error;
  }
}

/** Undoes the transaction. */
class Lost extends Error {}

/** Calendars do not answer now, or it was changed meanwhile; the beat comes back too, but somebody may be waiting. */
const again = (ports: JobPorts, reeks: ReeksId, afterMs: number | null): Promise<void> =>
  ports.jobs.enqueue(
    ports.db,
    'casusoverleg.fill',
    { reeks },
    { key: reeks, afterSeconds: Math.max(1, Math.ceil((afterMs ?? patienceMs) / 1000)) },
  );

const patienceMs = 30_000;

async function make(
  tx: Database,
  ports: JobPorts,
  { id, wijkteam, room, planner, organiser }: Reeks,
  { on, from, until }: Occurrence,
  { attendees }: PeopleThen,
): Promise<Overleg | undefined> {
  const overleg: Overleg = {
    ...{ id: overlegId.parse(ports.newId()), wijkteam, status: 'gepland', from, until, attendees, partners: [] },
    ...{ room, planner, organiser, reeks: id, seen: null, version: 1, sentVersion: 0, tried: false },
  };
  if (!(await insertOverleg(tx, overleg, { reeksOn: on, lookAt: ports.now() }))) return undefined;
  await sendSoon(tx, ports, overleg.id);
  return overleg;
}

async function tell(
  tx: Database,
  ports: JobPorts,
  wijkteam: Wijkteam,
  found: readonly Lacking[],
  to: Filling['to'],
): Promise<void> {
  const lacking = found.filter(({ needs }) => needs.length > 0);
  if (lacking.length === 0) return;
  const card = lackingView(wijkteam, lacking);
  await ports.chat.show(
    tx,
    to.map((address) => ({
      ...{ key: `casusoverleg/lacking/${ports.newId()}`, to: address, card },
      ...{ unsure: 'repeat' as const, after: 'forget' as const },
    })),
  );
}
