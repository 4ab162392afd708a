import type { Address, Database, Ports, Turn } from '../../ports.ts';
import type { PersonId } from '../../shared/person.ts';
import type { WijkteamId } from '../../shared/wijkteam.ts';
import { noFields } from '../punt.ts';
import { messageKey, type Ronde } from '../ronde.ts';
import { doneView } from '../ronde-cards.ts';
import { wijkteamOf } from './about.ts';

interface Hearers {
  /** Who had the ronde to decide on: their card shows how it ended. */
  deciders: ReadonlyMap<PersonId, Address>;
  /** Who prepared it and who goes on with the points. */
  others: ReadonlyMap<PersonId, Address>;
}

/** Worked out before the transaction. Never who ended it. */
export async function whoHears(ronde: Ronde, by: PersonId, ports: Ports): Promise<Hearers> {
  const { wijkteams } = ports;
  const wijken = [...new Set(ronde.items.map(({ wijk }) => wijk))];
  const teams = await Promise.all(wijken.map((wijk) => wijkteamOf({ fields: { ...noFields, wijk } }, ports)));
  const known = [...new Set(teams.filter((team): team is WijkteamId => team !== null))];
  const managers = await Promise.all(known.map((team) => wijkteams.holding('teammanager', team)));
  const deciders = await wijkteams.holding('opdrachtgever', null);
  const leaders = await wijkteams.holding('projectleider', null);
  const others = new Set([ronde.madeBy, ...leaders, ...managers.flat()]);
  for (const person of [...deciders, by]) others.delete(person);
  return {
    deciders: await wijkteams.addresses(deciders.filter((person) => person !== by)),
    others: await wijkteams.addresses([...others]),
  };
}

const worthDays = 3;

export async function tellEnd(
  tx: Database,
  ronde: Ronde,
  { deciders, others }: Hearers,
  { turn, ports }: { turn: Turn; ports: Pick<Ports, 'chat'> },
): Promise<void> {
  const card = doneView(ronde);
  const until = new Date(turn.now.getTime() + worthDays * 24 * 3_600_000);
  await ports.chat.show(tx, [
    ...[...deciders].map(([person, to]) => ({
      ...{ key: messageKey(ronde.id, person), to, card, until },
      ...({ unsure: 'repeat', after: 'forget' } as const),
    })),
    ...[...others].map(([, to]) => ({
      ...{ key: `ontwikkelpunten/ronde/${ronde.id}/${turn.newId()}`, to, card, until },
      ...({ unsure: 'repeat', after: 'forget' } as const),
    })),
  ]);
}
