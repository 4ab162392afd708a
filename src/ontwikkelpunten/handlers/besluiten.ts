import type { Ports } from '../../ports.ts';
import { isCalled, wijkOf } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { besluitenView, perPage } from '../besluit-cards.ts';
import { besluiten, type LogScope } from '../besluit-store.ts';
import { besluitTexts as texts } from '../besluit-texts.ts';
import { numberIn } from '../merge-points.ts';
import type { PuntId } from '../punt.ts';
import { puntById, puntByNumber } from '../store.ts';

type Wanted = { punt: PuntId } | { scope: string; before: string };

/** "besluiten", "besluiten oost", "besluiten 12". */
export const besluitenSaid = ({ input, turn, ports }: Asked<string, null>): Promise<Reply> =>
  page(input, null, turn.now, ports);

/** About one point, or another page. */
export async function besluitenPressed({ input, turn, ports }: Asked<Wanted, null>): Promise<Reply> {
  if ('scope' in input) {
    return page(input.scope, input.before === '' ? null : Number(input.before), turn.now, ports);
  }
  const punt = await puntById(ports.db, input.punt);
  return page(punt ? `#${punt.number}` : '', null, turn.now, ports);
}

async function page(text: string, before: number | null, now: Date, ports: Ports): Promise<Reply> {
  const scope = await scopeOf(text, ports);
  if (typeof scope === 'object' && 'unknown' in scope) return refuse('wijk-unknown', texts.unknown(scope.unknown));
  const [found, punt] = await Promise.all([
    besluiten(ports.db, scope, { before, most: perPage + 1 }),
    typeof scope === 'object' && 'number' in scope ? puntByNumber(ports.db, scope.number) : undefined,
  ]);
  return showCard(besluitenView(scope, found, before, now, punt?.id));
}

async function scopeOf(text: string, ports: Ports): Promise<LogScope | { unknown: string[] }> {
  if (text.trim() === '') return 'all';
  const number = numberIn(text);
  if (number !== null) return { number };
  const teams = await ports.wijkteams.all();
  const found = teams.find((team) => isCalled(team, text));
  return found ? { wijk: wijkOf(found) } : { unknown: teams.map(wijkOf) };
}
