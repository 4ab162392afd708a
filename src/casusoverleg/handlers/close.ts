// Rounding off a casusoverleg: what was agreed about holds, and what was not may wait for another one.
import type { Database, Ports } from '../../ports.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { agreedIn } from '../afspraak-store.ts';
import type { FinishForm } from '../after-answers.ts';
import { afterTexts } from '../after-texts.ts';
import type { Casus, CasusId } from '../casus.ts';
import { lockCasus, onAgenda, saveCasus } from '../casus-store.ts';
import { closeView } from '../close-cards.ts';
import { setHeld } from '../harvest-store.ts';
import type { Overleg, OverlegId } from '../overleg.ts';
import { lockOverleg, overlegById } from '../overleg-store.ts';
import { agendaFor, wijkNamed } from './agenda-now.ts';
import { showAgenda } from './show-agenda.ts';

const texts = afterTexts.close;
type Someone = Pick<Asked<unknown, unknown>, 'roles' | 'turn' | 'ports'>;

/** The casussen that were not discussed, as far as anybody wrote down. */
async function undecidedIn(db: Database, overleg: OverlegId): Promise<Casus[]> {
  const [cases, agreed] = await Promise.all([onAgenda(db, overleg), agreedIn(db, overleg)]);
  return cases.filter(({ id, status }) => status === 'gepland' && !agreed.has(id));
}

export const close = (asked: Asked<unknown, Overleg>): Promise<Reply> => closeFor(asked.subject, asked);

/** Asks about what nothing was agreed about; where there is no such casus it is rounded off at once. */
export async function closeFor(overleg: Overleg, someone: Someone, notice = ''): Promise<Reply> {
  const refused = await notNow(overleg, someone);
  if (refused) return refused;
  const undecided = await undecidedIn(someone.ports.db, overleg.id);
  if (undecided.length === 0) return closed(overleg, [], someone, notice);
  return showCard(closeView(overleg, await wijkNamed(overleg, someone.ports), undecided, notice));
}

export async function finish(asked: Asked<FinishForm, Overleg>): Promise<Reply> {
  return (await notNow(asked.subject, asked)) ?? closed(asked.subject, asked.input.again, asked);
}

async function notNow(overleg: Overleg, someone: Someone): Promise<Reply | undefined> {
  if (overleg.status === 'afgezegd') return refuse('overleg-cancelled', texts.cancelled);
  if (overleg.status === 'gehouden') return showCard(await agendaFor(someone, overleg, texts.wasClosed));
  if (someone.turn.now < overleg.from) return refuse('overleg-not-begun', texts.notBegun(overleg.from));
  return undefined;
}

async function closed(overleg: Overleg, again: readonly CasusId[], someone: Someone, before = ''): Promise<Reply> {
  const { ports, turn } = someone;
  const done = await ports.db.transaction().execute((tx) => closeNow(tx, ports, overleg.id, again, turn.now));
  const now = (await overlegById(ports.db, overleg.id)) ?? overleg;
  const notice = done ? texts.closed(done.discussed, done.again) : texts.wasClosed;
  return showCard(await agendaFor(someone, now, [before, notice].filter((each) => each !== '').join(' ')));
}

/**
 * Undefined when it was closed or cancelled before. `again`: which of the undecided casussen wait; 'undecided': all of them.
 * The others have been discussed. Harmless to do twice.
 */
export async function closeNow(
  tx: Database,
  ports: Ports,
  id: OverlegId,
  again: readonly CasusId[] | 'undecided',
  now: Date,
): Promise<{ discussed: number; again: number } | undefined> {
  // The casusoverleg first, as everybody does who changes both.
  if ((await lockOverleg(tx, id))?.status !== 'gepland') return undefined;
  const ids = (await onAgenda(tx, id)).map((each) => each.id).sort();
  const cases: Casus[] = [];
  for (const each of ids) {
    const casus = await lockCasus(tx, each);
    if (casus?.overleg === id) cases.push(casus);
  }
  if (!(await setHeld(tx, id))) return undefined;
  const agreed = await agreedIn(tx, id);
  const count = { discussed: 0, again: 0 };
  for (const casus of cases) {
    const isUndecided = casus.status === 'gepland' && !agreed.has(casus.id);
    if (isUndecided && (again === 'undecided' || again.includes(casus.id))) {
      await saveCasus(tx, { ...casus, status: 'wacht', overleg: null, place: 0 }, now);
      count.again += 1;
    } else if (casus.status === 'gepland' || casus.status === 'besproken') {
      if (casus.status === 'gepland') await saveCasus(tx, { ...casus, status: 'besproken' }, now);
      count.discussed += 1;
    }
  }
  await showAgenda(tx, ports, id, now);
  return count;
}
