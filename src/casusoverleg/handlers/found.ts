// A search, again: what it found, further on, or once more after something was wrong.
import type { Ports, Turn } from '../../ports.ts';
import { localDate } from '../../shared/time.ts';
import type { WijkteamId } from '../../shared/wijkteam.ts';
import { type Asked, type Refusal, type Reply, refuse, showCard } from '../../slice.ts';
import type { FurtherAnswer } from '../plan-answers.ts';
import { busyView } from '../plan-cards.ts';
import { planTexts as texts } from '../plan-texts.ts';
import { further as furtherOn, type Search, type SearchId } from '../search.ts';
import { insertSearch, searchAgain, searchById } from '../search-store.ts';
import { answerCard } from './answer-card.ts';
import { overlegChosen } from './overleg.ts';

/** The search a button names; the role is checked in its wijkteam. */
export async function aboutSearch(
  { search }: { search: SearchId },
  _turn: Turn,
  ports: Ports,
): Promise<{ wijkteam: WijkteamId; subject: Search } | Refusal> {
  const subject = await searchById(ports.db, search);
  return subject ? { wijkteam: subject.wijkteam, subject } : refuse('search-unknown', texts.searchGone);
}

const searching = ({ id, wijkteam }: Pick<Search, 'id' | 'wijkteam'>, said: string): Reply =>
  showCard(busyView(texts.searching, [said], { wijkteam, search: id }));

/** How it stands: still searching, what was found, or what was chosen of it. */
export async function found(asked: Asked<unknown, Search>): Promise<Reply> {
  const { subject: search, turn, ports } = asked;
  if (search.state === 'gekozen') return overlegChosen(asked);
  const card = await answerCard(ports, search, turn.newId());
  return card ? showCard(card) : searching(search, texts.stillSearching);
}

/** The four weeks after what was searched, for the same. */
export async function further({ input, subject: before, turn, ports }: Asked<FurtherAnswer, Search>): Promise<Reply> {
  const asked = { ...before.asked, ...furtherOn(before.asked, localDate(turn.now)) };
  const { wijkteam, overleg } = before;
  await ports.db.transaction().execute(async (tx) => {
    const made = { id: input.next, wijkteam, overleg, planner: turn.who.id, asked, askedAt: turn.now };
    if (!(await insertSearch(tx, made))) return;
    await ports.jobs.enqueue(tx, 'casusoverleg.find', { search: input.next }, { key: input.next });
  });
  return searching({ id: input.next, wijkteam }, texts.furtherIn(asked.first, asked.last));
}

/** After something was wrong with the calendars. */
export async function again(asked: Asked<unknown, Search>): Promise<Reply> {
  const { subject: search, turn, ports } = asked;
  if (search.state === 'gekozen') return overlegChosen(asked);
  await ports.db.transaction().execute(async (tx) => {
    if (!(await searchAgain(tx, search.id, turn.now))) return;
    await ports.jobs.enqueue(tx, 'casusoverleg.find', { search: search.id }, { key: search.id });
  });
  return searching(search, texts.inOwnChat);
}
