import type { Ports, Turn } from '../../ports.ts';
import type { Wijkteam, WijkteamId } from '../../shared/wijkteam.ts';
import { type Asked, type Refusal, type Reply, refuse, say, showCard } from '../../slice.ts';
import { wijkteamHere } from '../../wijkteam-here.ts';
import { counter } from '../cards.ts';
import type { Dagstart } from '../dagstart.ts';
import { close as closeOne, openIn, standingOf } from '../store.ts';
import { texts } from '../texts.ts';

/** The dagstart that is open in this channel. */
export async function aboutOpen(
  input: string,
  turn: Turn,
  ports: Ports,
): Promise<{ wijkteam: WijkteamId; subject: Dagstart } | Refusal> {
  const here: { subject: Wijkteam } | Refusal = await wijkteamHere(input, turn, ports);
  if ('show' in here) return here;
  const open = await openIn(ports.db, here.subject.id);
  return open ? { wijkteam: open.wijkteam, subject: open } : refuse('nothing-open', texts.nothingOpen);
}

/** Only the voorzitter of this dagstart and the teammanager close it (goals.md 26). */
export async function close({ subject, roles, turn, ports }: Asked<unknown, Dagstart>): Promise<Reply> {
  const standing = await standingOf(ports.db, subject.id);
  if (!standing) return refuse('dagstart-unknown', texts.unknown);
  if (standing.voorzitter?.id !== turn.who.id && !roles.has('teammanager')) {
    return refuse('not-voorzitter', texts.onlyChair(standing.voorzitter?.name ?? null));
  }
  await ports.db.transaction().execute(async (tx) => {
    if (!(await closeOne(tx, subject.id, turn.now))) return;
    await ports.jobs.enqueue(tx, 'dagstart.publish', { dagstart: subject.id }, { key: subject.id });
  });
  return say(texts.closedNow);
}

/** By the button on the counter: the counter itself shows that it worked. */
export async function closeByButton(asked: Asked<unknown, Dagstart>): Promise<Reply> {
  const reply = await close(asked);
  const standing = reply.show === 'text' ? await standingOf(asked.ports.db, asked.subject.id) : undefined;
  return standing ? showCard(counter(standing)) : reply;
}
