import type { Ports } from '../../ports.ts';
import type { PersonId } from '../../shared/person.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import type { PuntId } from '../punt.ts';
import { isAssessed, itemOf, messageKey, type Ronde, type RondeId } from '../ronde.ts';
import { draftView, openView } from '../ronde-cards.ts';
import { assessed, insertRonde, openRonde, rondeById } from '../ronde-store.ts';
import { rondeTexts as texts } from '../ronde-texts.ts';
import { inOrder, rondeCard } from './ronde.ts';

/** One point less; nothing has been saved yet. */
export async function leaveOut({
  input,
  ports,
}: Asked<{ ronde: RondeId; punten: PuntId[]; leave: PuntId | null }, null>): Promise<Reply> {
  const punten = await inOrder(ports.db, input.punten);
  const left = punten.filter(({ id }) => id !== input.leave);
  if (punten.length === 0) return refuse('nothing-assessed', texts.nothingAssessed);
  const waiting = (await assessed(ports.db)).length;
  if (left.length === 0) return showCard(draftView(input.ronde, punten, waiting, texts.lastOne));
  const notice = left.length === punten.length ? texts.leaveOutWhat : '';
  return showCard(draftView(input.ronde, left, waiting, notice));
}

const openDays = 14;

/** Before the opdrachtgever with it: each of them gets it in the own chat. */
export async function submitRonde(asked: Asked<{ ronde: RondeId; punten: PuntId[] }, null>): Promise<Reply> {
  const { input, roles, turn, ports } = asked;
  const { id: madeBy } = turn.who;
  const deciders = await ports.wijkteams.holding('opdrachtgever', null);
  if (deciders.length === 0) return refuse('no-opdrachtgever', texts.noOpdrachtgever);
  const addresses = await ports.wijkteams.addresses(deciders.filter((person) => person !== madeBy));

  const made = await ports.db.transaction().execute(async (tx): Promise<Ronde | null> => {
    const punten = (await inOrder(tx, input.punten)).filter(isAssessed);
    if (punten.length === 0) return null;
    const items = punten.map(itemOf);
    if (!(await insertRonde(tx, { id: input.ronde, items, madeBy, now: turn.now }))) return null;
    const ronde: Ronde = { id: input.ronde, items, version: 1, madeBy, closed: null };
    const known = new Map(punten.map((punt) => [punt.id, punt]));
    await ports.chat.show(
      tx,
      [...addresses].map(([person, to]) => ({
        key: messageKey(ronde.id, person),
        to,
        card: openView(ronde, known, { confirm: true, withdraw: false }),
        until: new Date(turn.now.getTime() + openDays * 24 * 3_600_000),
        unsure: 'repeat',
        after: 'keep',
      })),
    );
    return ronde;
  });
  if (!made) return notMade(asked, ports);
  const left = input.punten.length - made.items.length;
  const names = await ports.wijkteams.names(deciders);
  const named = (people: readonly PersonId[]): string[] => people.flatMap((person) => names.get(person) ?? []);
  const told = named([...addresses.keys()]);
  const silent = named(deciders.filter((person) => person !== madeBy && !addresses.has(person)));
  const self = deciders.includes(madeBy);
  const notice = [texts.submitted({ told, silent, self }), ...(left > 0 ? [texts.someLeftOut(left)] : [])].join(' ');
  return showCard(await rondeCard(ports.db, made, roles, { notice }));
}

/** Made before by the same button, in the way of another one, or nothing left of it. */
async function notMade({ input, roles }: Asked<{ ronde: RondeId }, null>, ports: Ports): Promise<Reply> {
  const same = await rondeById(ports.db, input.ronde);
  if (same) return showCard(await rondeCard(ports.db, same, roles));
  const other = await openRonde(ports.db);
  if (!other) return refuse('ronde-empty', texts.allLeftOut);
  const notice = texts.alreadyOpen;
  return refuse('ronde-open', notice, await rondeCard(ports.db, other, roles, { notice }));
}
