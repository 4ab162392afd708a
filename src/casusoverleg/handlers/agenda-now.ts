// How a casusoverleg stands now, for who looks at it.
import type { Card } from '../../card.ts';
import type { Database, Ports } from '../../ports.ts';
import { type Wijkteam, wijkOf } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, showCard } from '../../slice.ts';
import { agendaView } from '../agenda-cards.ts';
import { type AgendaItem, agendaOf } from '../agenda-group.ts';
import type { Casus } from '../casus.ts';
import { onAgenda } from '../casus-store.ts';
import { announcedAt } from '../harvest-store.ts';
import type { Overleg } from '../overleg.ts';
import { planners } from '../who.ts';

export async function itemsOf(
  db: Database,
  ports: Pick<Ports, 'gemeente'>,
  overleg: Overleg,
  wijkteam: Wijkteam,
): Promise<AgendaItem<Casus>[]> {
  const habits = ports.gemeente.wijkOf(wijkteam).casusoverleg;
  return agendaOf(await onAgenda(db, overleg.id), overleg.from, habits);
}

/** "Oost", of the wijkteam something is about. */
export async function wijkNamed({ wijkteam }: Pick<Casus, 'wijkteam'>, ports: Pick<Ports, 'wijkteams'>) {
  const found = await ports.wijkteams.byId(wijkteam);
  return found ? wijkOf(found) : '';
}

/** For one person, with what this person may do now. */
export async function agendaFor(
  { roles, turn, ports }: Pick<Asked<unknown, unknown>, 'roles' | 'turn' | 'ports'>,
  overleg: Overleg,
  notice = '',
): Promise<Card> {
  const wijkteam = await ports.wijkteams.byId(overleg.wijkteam);
  const items = wijkteam ? await itemsOf(ports.db, ports, overleg, wijkteam) : [];
  return agendaView({
    overleg,
    wijk: wijkteam ? wijkOf(wijkteam) : '',
    items,
    announced: await announcedAt(ports.db, overleg.id, false),
    mayMove: planners.some((role) => roles.has(role)),
    now: turn.now,
    notice,
  });
}

export const agenda = async (asked: Asked<unknown, Overleg>): Promise<Reply> =>
  showCard(await agendaFor(asked, asked.subject));
