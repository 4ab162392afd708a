import type { JobPorts, Ports, Turn } from '../../ports.ts';
import type { Member } from '../../shared/person.ts';
import type { WijkteamId } from '../../shared/wijkteam.ts';
import { type Asked, type Refusal, type Reply, refuse, say, showCard } from '../../slice.ts';
import { wijkteamHere } from '../../wijkteam-here.ts';
import { collected } from '../answer-store.ts';
import { closed, counter } from '../channel-cards.ts';
import { cellsOf, linesOf, saidIn } from '../dagbeeld.ts';
import { preview } from '../dagbeeld-cards.ts';
import { keepDagbeeld } from '../dagbeeld-store.ts';
import {
  type Dagstart,
  type DagstartId,
  minutesLater,
  nextVoorzitter,
  previewMinutes,
  type Standing,
} from '../dagstart.ts';
import { inChannel, previewFor } from '../messages.ts';
import { close as closeIn, openIn, standingOf, voorzittersBefore } from '../store.ts';
import { texts } from '../texts.ts';
import { publishOne } from './publish.ts';
import { viewOf } from './shown.ts';

/** What is open in this channel: the dagstart before the longer rounds. */
export async function aboutOpen(
  input: string,
  turn: Turn,
  ports: Ports,
): Promise<{ wijkteam: WijkteamId; subject: Dagstart } | Refusal> {
  const here = await wijkteamHere(input, turn, ports);
  if ('show' in here) return here;
  const [open] = await openIn(ports.db, here.subject.id);
  return open ? { wijkteam: open.wijkteam, subject: open } : refuse('nothing-open', texts.nothingOpen);
}

/** Only the voorzitter of this dagstart and the teammanager close it (goals.md 26). */
export async function close({ subject, roles, turn, ports }: Asked<unknown, Dagstart>): Promise<Reply> {
  const before = await standingOf(ports.db, subject.id);
  if (!before) return refuse('dagstart-unknown', texts.unknown);
  if (before.voorzitter?.id !== turn.who.id && !roles.has('teammanager')) {
    return refuse('not-voorzitter', texts.onlyChair(before.voorzitter?.name ?? null));
  }
  await closeOne(subject.id, ports, turn.now);
  const standing = await standingOf(ports.db, subject.id);
  if (!standing?.closedAt || standing.publishedAt || !standing.voorzitter) return say(texts.closedNow);
  const at = minutesLater(standing.closedAt, previewMinutes);
  const { id, name } = standing.voorzitter;
  return say(id === turn.who.id ? texts.closedPreviewYou(at) : texts.closedPreview(name, at));
}

/** By the button on the counter: the counter itself shows that it worked. */
export async function closeByButton(asked: Asked<unknown, Dagstart>): Promise<Reply> {
  const reply = await close(asked);
  const standing = reply.show === 'text' ? await standingOf(asked.ports.db, asked.subject.id) : undefined;
  return standing ? showCard(counter(standing)) : reply;
}

/**
 * Closes a dagstart and makes its dagbeeld, once; from here on its figures do not change. The voorzitter sees it first;
 * with no voorzitter or no answer there is nothing to look at, and it is published at once.
 */
export async function closeOne(id: DagstartId, ports: Ports | JobPorts, now: Date): Promise<void> {
  const before = await standingOf(ports.db, id);
  if (!before || before.closedAt) return;
  const view = await viewOf(before, ports);
  const people = await ports.wijkteams.members(before.wijkteam);
  const returning = await ports.returning.open(before.wijkteam);
  const present = await presentNext(before, people, ports, now);
  await ports.db.transaction().execute(async (tx) => {
    if (!(await closeIn(tx, id, now))) return;
    const standing = await standingOf(tx, id);
    if (!standing) return;
    const { answers, texts: kept } = await collected(tx, id, false);
    const said = saidIn(kept);
    const areas = standing.questions.scores.map(({ area }) => area);
    const made = {
      asked: standing.asked ?? answers.length,
      answered: answers.length,
      areas: cellsOf(areas, answers, ports.smallestGroup),
      late: [],
      ...linesOf(said),
      returning,
      next: nextVoorzitter(present, await voorzittersBefore(tx, standing.wijkteam, standing.rhythm))?.name ?? null,
    };
    const publishAt = minutesLater(now, previewMinutes);
    await keepDagbeeld(tx, id, made, publishAt);
    await ports.chat.show(tx, shared(standing));
    const voorzitter = people.find((member) => member.id === standing.voorzitter?.id);
    if (!voorzitter || answers.length === 0) return publishOne(tx, standing, made, view, ports, now);
    const card = preview(standing, made, view, said, publishAt);
    await ports.chat.show(tx, [previewFor(standing, voorzitter, card, publishAt)]);
  });
}

/** Who has said nothing about being away when this rhythm comes next. */
async function presentNext(
  { wijkteam, rhythm }: Dagstart,
  people: readonly Member[],
  ports: Ports,
  now: Date,
): Promise<Member[]> {
  const next = (await ports.rhythms.next(wijkteam, now, 5)).find((each) => each.rhythm === rhythm);
  if (!next) return [...people];
  const away = await ports.rhythms.away(
    people.map(({ id }) => id),
    next.date,
  );
  return people.filter(({ id }) => !away.has(id));
}

/** The form and the counter say that it is over. */
const shared = (standing: Standing) => [
  inChannel(standing, 'form', closed(standing, texts.closedShared, true)),
  inChannel(standing, 'counter', counter(standing)),
];
