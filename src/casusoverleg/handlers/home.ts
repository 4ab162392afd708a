import type { Ports, Turn } from '../../ports.ts';
import type { Wijkteam, WijkteamId } from '../../shared/wijkteam.ts';
import { type Asked, type Refusal, type Reply, refuse, showCard } from '../../slice.ts';
import { wijkteamAsked } from '../../wijkteam-here.ts';
import { openAfspraken } from '../afspraak-store.ts';
import { lastDiscussed, onAgenda, waiting, waitingPerWijkteam } from '../casus-store.ts';
import { homeView, wijkenView } from '../home-cards.ts';
import { comingUp } from '../overleg-store.ts';
import { planners } from '../who.ts';
import { ownWijken } from './own-wijken.ts';

/** The wijk that was typed, or the one of this place; who works in several, elsewhere, gets a choice: null. */
export async function aboutHome(
  text: string,
  turn: Turn,
  ports: Ports,
): Promise<{ wijkteam: WijkteamId | null; subject: Wijkteam | null } | Refusal> {
  const own = text === '' && turn.where.kind !== 'channel' ? await ownWijken(turn, ports) : [];
  const [only, another] = own;
  if (another) return { wijkteam: null, subject: null };
  return only ? { wijkteam: only.id, subject: only } : wijkteamAsked(text, turn, ports);
}

/** "casusoverleg", "casusoverleg oost" */
export async function homeAsked({ subject, turn, ports, ...asked }: Asked<string, Wijkteam | null>): Promise<Reply> {
  if (subject) return home({ ...asked, subject, turn, ports });
  const [own, counts, coming] = await Promise.all([
    ownWijken(turn, ports),
    waitingPerWijkteam(ports.db),
    comingUp(ports.db, null, turn.now),
  ]);
  return showCard(
    wijkenView(
      own.map((wijkteam) => ({
        wijkteam,
        waiting: counts.get(wijkteam.id) ?? 0,
        next: coming.find((each) => each.wijkteam === wijkteam.id),
      })),
    ),
  );
}

/** How many that were discussed lately are in the list to open. */
const mostDiscussed = 10;

/** Milliseconds after which one that nobody closed is closed by itself. */
const unclosedFor = 7 * 24 * 3_600_000;

/** What waits in a wijk, and what comes. `problem`: what to do first. */
export async function home(
  { subject: wijkteam, roles, turn, ports }: Pick<Asked<unknown, Wijkteam>, 'subject' | 'roles' | 'turn' | 'ports'>,
  problem = '',
): Promise<Reply> {
  const { db } = ports;
  const [waits, coming, discussed, afspraken] = await Promise.all([
    waiting(db, wijkteam.id),
    comingUp(db, wijkteam.id, new Date(turn.now.getTime() - unclosedFor)),
    lastDiscussed(db, wijkteam.id, mostDiscussed),
    openAfspraken(db, wijkteam.id),
  ]);
  const agendas = await Promise.all(coming.map(({ id }) => onAgenda(db, id)));
  const ahead = coming.findIndex(({ until }) => until > turn.now);
  const at = ahead < 0 ? coming.length - 1 : ahead;
  const next = coming[at];
  const planned = agendas.flat().filter(({ status }) => status === 'gepland');
  const card = homeView(
    {
      wijkteam,
      waiting: waits,
      next: next && { overleg: next, casussen: agendas[at]?.length ?? 0, isOver: next.until <= turn.now },
      others: [...planned, ...discussed],
      openAfspraken: afspraken.length,
      plans: planners.some((role) => roles.has(role)),
    },
    problem,
  );
  return problem === '' ? showCard(card) : refuse('nothing-chosen', problem, card);
}
