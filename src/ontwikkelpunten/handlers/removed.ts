// Rows that were taken out of the list by hand: nothing is made again or thrown away before somebody said which.
import type { Card } from '../../card.ts';
import type { Address, Database, JobPorts, Ports } from '../../ports.ts';
import type { PersonId } from '../../shared/person.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { logBesluit } from '../besluit-store.ts';
import { nameOf } from '../choices.ts';
import { erasePunten, goneNow, groupGone, lockGroup, putBackPunten, unaskedGone } from '../gone-store.ts';
import { removedView } from '../list-cards.ts';
import { texts } from '../list-texts.ts';
import type { Punt } from '../punt.ts';
import { actor } from './about.ts';
import { sendSoon } from './record.ts';

/** More than these that went at once are one question: somebody emptied the list, or it was made anew. */
const mostAlone = 5;

type Keepers = ReadonlyMap<PersonId, Extract<Address, { person: PersonId }>>;

/** Who keeps the list: the projectleider, or the beheerder where there is none. */
export async function keepers({ wijkteams }: Pick<Ports, 'wijkteams'>): Promise<Keepers> {
  const leaders = await wijkteams.holding('projectleider', null);
  return wijkteams.addresses(leaders.length > 0 ? leaders : await wijkteams.holding('beheerder', null));
}

const show = (tx: Database, ports: Pick<Ports, 'chat'>, to: Keepers, group: string, card: Card): Promise<void> =>
  ports.chat.show(
    tx,
    [...to].map(([person, address]) => ({
      ...{ key: `ontwikkelpunten.removed ${group} ${person}`, to: address, card },
      ...{ unsure: 'repeat' as const, after: 'keep' as const },
    })),
  );

/** Asks once about what was taken away since. */
export async function askAboutRemoved(ports: JobPorts): Promise<void> {
  if ((await unaskedGone(ports.db)).length === 0) return;
  const to = await keepers(ports);
  const count = await ports.db.transaction().execute(async (tx) => {
    const gone = await unaskedGone(tx);
    const groups = gone.length > mostAlone ? [gone] : gone.map((punt) => [punt]);
    for (const punten of groups) {
      const group = ports.newId();
      const ids = punten.map(({ id }) => id);
      await groupGone(tx, ids, group);
      await show(tx, ports, to, group, removedView(group, punten));
    }
    return gone.length;
  });
  if (count > 0) ports.log.info('list.rows-removed', { count });
}

/** Some are back, out of the recycle bin: there is less to ask, or nothing. */
export async function askLess(ports: JobPorts, groups: readonly string[]): Promise<void> {
  if (groups.length === 0) return;
  const to = await keepers(ports);
  for (const group of groups) {
    await ports.db.transaction().execute(async (tx) => {
      const left = await lockGroup(tx, group);
      await show(tx, ports, to, group, removedView(group, left, left.length === 0 ? texts.isBack : ''));
    });
  }
}

type Group = { group: string };

export function putBack(asked: Asked<Group, null>): Promise<Reply> {
  return decide(asked, texts.wasPutBack, async (tx, punten) => {
    await putBackPunten(
      tx,
      punten.map(({ id }) => id),
    );
    await sendSoon(tx, asked.ports);
  });
}

/** The point goes with everything that hangs on it; that somebody decided so is kept. */
export function letGo(asked: Asked<Group, null>): Promise<Reply> {
  const { turn } = asked;
  return decide(asked, texts.wasLetGo, async (tx, punten, name) => {
    for (const punt of punten) {
      const besluit = { what: 'status' as const, from: nameOf('status', punt.fields.status), to: texts.weggehaald };
      const taken = { id: turn.newId(), punt, besluit, reason: texts.reasonLetGo, who: name, at: turn.now };
      await logBesluit(tx, taken);
    }
    await erasePunten(
      tx,
      punten.map(({ id }) => id),
    );
  });
}

/** The first who decides, decides; whoever else was asked sees what became of it. */
async function decide(
  { input: { group }, turn, ports }: Asked<Group, null>,
  said: (by: string, count: number) => string,
  work: (tx: Database, punten: Punt[], name: string) => Promise<void>,
): Promise<Reply> {
  const [{ name }, to] = await Promise.all([actor(turn, ports), keepers(ports)]);
  const card = await ports.db.transaction().execute(async (tx) => {
    const punten = await lockGroup(tx, group);
    if (punten.length === 0) return null;
    await work(tx, punten, name);
    const settled = removedView(group, punten, said(name, punten.length));
    const others = new Map([...to].filter(([person]) => person !== turn.who.id));
    await show(tx, ports, others, group, settled);
    return settled;
  });
  return card === null ? refuse('removed-settled', texts.nothingGone) : showCard(card);
}

/** For who comes by the command: the card that waits longest. */
export async function showRemoved({ ports }: Asked<object, null>): Promise<Reply> {
  const [first] = await goneNow(ports.db);
  return first ? showCard(removedView(first.group, first.punten)) : refuse('removed-settled', texts.nothingGone);
}
