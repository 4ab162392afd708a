import type { Card } from '../../card.ts';
import type { Ports } from '../../ports.ts';
import { minutesFor } from '../agenda-group.ts';
import { casesById } from '../casus-store.ts';
import { overlegById } from '../overleg-store.ts';
import { type Search, searchId } from '../search.ts';
import { answerView, type Chosen } from '../search-cards.ts';

/** What a search found, as a card; null while it is searching, or when its wijkteam is gone. `next`: a new id. */
export async function answerCard(
  ports: Pick<Ports, 'db' | 'wijkteams' | 'gemeente'>,
  search: Search,
  next: string,
  chosen: Chosen = {},
): Promise<Card | null> {
  const wijkteam = await ports.wijkteams.byId(search.wijkteam);
  if (search.answer === null || !wijkteam) return null;
  const [cases, moving] = await Promise.all([
    casesById(ports.db, search.asked.cases),
    search.overleg === null ? undefined : overlegById(ports.db, search.overleg),
  ]);
  const wijk = ports.gemeente.wijkOf(wijkteam);
  const minutes = moving
    ? (moving.until.getTime() - moving.from.getTime()) / 60_000
    : minutesFor(cases.length, wijk.casusoverleg);
  const about = {
    search: { id: search.id, next: searchId.parse(next), wijkteam: search.wijkteam },
    ...{ wijk, minutes, codes: cases.map(({ code }) => code), isMove: search.overleg !== null },
    partners: moving?.partners.map(({ adres }) => adres) ?? [],
  };
  return answerView(about, search.answer, chosen);
}
