import type { Database, Ports } from '../../ports.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { collected, holdBack } from '../answer-store.ts';
import { placed } from '../channel-cards.ts';
import { type Dagbeeld, linesOf, saidIn } from '../dagbeeld.ts';
import type { PlaceForm, View } from '../dagbeeld-cards.ts';
import { dagbeeldOf, keepDagbeeld, takePublication } from '../dagbeeld-store.ts';
import type { Dagstart, DagstartId, Standing } from '../dagstart.ts';
import { inChannel, keysOf } from '../messages.ts';
import { standingOf } from '../store.ts';
import { texts } from '../texts.ts';
import { dagbeeldCardOf, viewOf } from './shown.ts';

/** The dagbeeld in the channel, once; the preview is left as the voorzitter has it. */
export async function publishOne(
  tx: Database,
  standing: Standing,
  made: Dagbeeld,
  view: Omit<View, 'late'>,
  ports: Ports,
  now: Date,
): Promise<void> {
  if (!(await takePublication(tx, standing.id, now))) return;
  const card = await dagbeeldCardOf(tx, standing, made, view);
  await ports.chat.show(tx, [inChannel(standing, 'dagbeeld', card)]);
  await ports.chat.forget(tx, [keysOf(standing.id).preview]);
}

/** The voorzitter did not place it in time: it goes as it is. */
export async function publish(id: DagstartId, ports: Ports, now: Date): Promise<void> {
  const standing = await standingOf(ports.db, id);
  const made = await dagbeeldOf(ports.db, id);
  if (!standing || !made) return;
  const view = await viewOf(standing, ports);
  await ports.db.transaction().execute((tx) => publishOne(tx, standing, made, view, ports, now));
}

/** The voorzitter places the dagbeeld, without the texts held back. The figures stay as they were at close. */
export async function place({ input, subject, turn, ports }: Asked<PlaceForm, Dagstart>): Promise<Reply> {
  const standing = await standingOf(ports.db, subject.id);
  const made = await dagbeeldOf(ports.db, subject.id);
  if (!standing || !made) return refuse('dagstart-unknown', texts.unknown);
  if (standing.voorzitter?.id !== turn.who.id) return refuse('not-voorzitter', texts.onlyVoorzitter);
  if (standing.publishedAt) return showCard(placed(standing, texts.placedAlready));
  const view = await viewOf(standing, ports);
  const heldCount = await ports.db.transaction().execute(async (tx) => {
    const said = saidIn((await collected(tx, subject.id, false)).texts);
    const held = said.filter((_, index) => input.hold.includes(index));
    await holdBack(tx, subject.id, held);
    const left = { ...made, ...linesOf(said.filter((each) => !held.includes(each))) };
    await keepDagbeeld(tx, subject.id, left, turn.now);
    await publishOne(tx, standing, left, view, ports, turn.now);
    return held.length;
  });
  return showCard(placed(standing, texts.placed(heldCount)));
}
