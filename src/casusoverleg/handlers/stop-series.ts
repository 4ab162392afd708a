// No more casusoverleggen of a series; what is booked stays or is called off.
import type { Database, Ports, Turn } from '../../ports.ts';
import type { Wijkteam, WijkteamId } from '../../shared/wijkteam.ts';
import { type Asked, type Refusal, type Reply, refuse, showCard } from '../../slice.ts';
import type { OverlegId } from '../overleg.ts';
import { lockOverleg } from '../overleg-store.ts';
import type { Reeks, ReeksId } from '../reeks.ts';
import type { StopForm } from '../reeks-answers.ts';
import { stopView } from '../reeks-cards.ts';
import { bookedOf, lockReeks, reeksById, saveReeks } from '../reeks-store.ts';
import { reeksTexts as texts } from '../reeks-texts.ts';
import { callOff } from './call-off.ts';
import { showAgenda } from './show-agenda.ts';

/** The series a button names, and its wijkteam; the role is checked there. */
export async function aboutReeks(
  { reeks }: { reeks: ReeksId },
  _turn: Turn,
  ports: Ports,
): Promise<{ wijkteam: WijkteamId; subject: { reeks: Reeks; wijkteam: Wijkteam } } | Refusal> {
  const found = await reeksById(ports.db, reeks);
  const wijkteam = found && (await ports.wijkteams.byId(found.wijkteam));
  return found && wijkteam
    ? { wijkteam: wijkteam.id, subject: { reeks: found, wijkteam } }
    : refuse('series-gone', texts.gone);
}

type AboutReeks = { reeks: Reeks; wijkteam: Wijkteam };

export async function askStop({ subject, turn, ports }: Asked<unknown, AboutReeks>): Promise<Reply> {
  if (subject.reeks.stopped) return refuse('series-gone', texts.gone);
  const booked = await bookedOf(ports.db, subject.reeks.id, turn.now);
  return showCard(stopView(subject.wijkteam, subject.reeks, booked.length));
}

export async function stopSeries({ input, subject, turn, ports }: Asked<StopForm, AboutReeks>): Promise<Reply> {
  const { id } = subject.reeks;
  const gone = await ports.db.transaction().execute(async (tx) => {
    const kept = await lockReeks(tx, id);
    if (!kept || kept.stopped) return null;
    await saveReeks(tx, { ...kept, stopped: true });
    const booked = (await bookedOf(tx, id, turn.now)).map((each) => each.id).sort();
    if (input.booked === 'stay') return { stay: booked.length, cancelled: 0 };
    const cancelled: OverlegId[] = [];
    for (const each of booked) if (await end(tx, ports, each, turn.now)) cancelled.push(each);
    for (const each of cancelled) await showAgenda(tx, ports, each, turn.now);
    return { stay: 0, cancelled: cancelled.length };
  });
  if (gone === null) return refuse('series-gone', texts.gone);
  const text =
    gone.cancelled > 0 ? texts.stoppedCancelled(gone.cancelled) : gone.stay > 0 ? texts.stoppedStay : texts.stoppedNone;
  return showCard(stopView(subject.wijkteam, subject.reeks, 0, text));
}

async function end(tx: Database, ports: Ports, id: OverlegId, now: Date): Promise<boolean> {
  const overleg = await lockOverleg(tx, id);
  if (overleg?.status !== 'gepland') return false;
  await callOff(tx, ports, overleg, now);
  return true;
}
