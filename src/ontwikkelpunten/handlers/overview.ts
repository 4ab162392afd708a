import type { Card } from '../../card.ts';
import type { Ports, Turn } from '../../ports.ts';
import { localDate } from '../../shared/time.ts';
import { isCalled, wijkOf } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { latePunten, openPunten, perPage } from '../find-store.ts';
import { overviewView } from '../overview-cards.ts';
import type { OverviewAnswer } from '../raise-answers.ts';
import { lateCount, perStatus } from '../tally-store.ts';
import { texts } from '../texts.ts';

type View = OverviewAnswer['view'];

/** "ontwikkelpunten oost", "wat staat open in Oost": of one wijk, of this channel's, or of all. */
export const open = (asked: Asked<string, null>): Promise<Reply> => named(asked, 'open');

/** "wat is te laat" */
export const late = (asked: Asked<string, null>): Promise<Reply> => named(asked, 'late');

/** Another page of the same list. */
export const overview = async ({ input, turn, ports }: Asked<OverviewAnswer, null>): Promise<Reply> =>
  showCard(await shown(input, turn, ports));

/** Another wijk. */
export const filter = async ({ input, turn, ports }: Asked<{ view: View; wijk: string }, null>): Promise<Reply> =>
  showCard(await shown({ view: input.view, wijk: input.wijk, page: 0 }, turn, ports));

async function named({ input, turn, ports }: Asked<string, null>, view: View): Promise<Reply> {
  const typed = input.replace(/^(?:(?:er|nu|nog|in|van|voor)(?:\s+|$))+/, '').trim();
  const wijk = await wijkMeant(typed, turn, ports);
  if (wijk === undefined) {
    return refuse('wijk-unknown', texts.wijkUnknown((await ports.wijkteams.all()).map(wijkOf)));
  }
  return showCard(await shown({ view, wijk, page: 0 }, turn, ports));
}

/** As people write it; '' is every wijk, undefined one that nobody knows. */
async function wijkMeant(typed: string, { where }: Turn, ports: Ports): Promise<string | undefined> {
  if (typed === '') {
    const here = await ports.wijkteams.inConversation(where.conversationId);
    return here ? wijkOf(here) : '';
  }
  if (/^alle(s|maal|\s+wijken)?$/.test(typed)) return '';
  const known = (await ports.wijkteams.all()).find((each) => isCalled(each, typed));
  if (known) return wijkOf(known);
  // What people typed in the list may be a wijk without a wijkteam.
  const wijk = wijkOf({ name: typed });
  return (await perStatus(ports.db, wijk.toLowerCase())).length > 0 ? wijk : undefined;
}

async function shown({ view, wijk, page }: OverviewAnswer, turn: Turn, ports: Ports): Promise<Card> {
  const { db } = ports;
  const key = wijk === '' ? null : wijk.toLowerCase();
  const today = localDate(turn.now);
  const part = { skip: page * perPage, most: perPage };
  const [punten, counts, lateNow, all] = await Promise.all([
    view === 'open' ? openPunten(db, key, part) : latePunten(db, key, today, part),
    perStatus(db, key),
    lateCount(db, key, today),
    ports.wijkteams.all(),
  ]);
  return overviewView({ view, wijk, page, punten, counts, late: lateNow, wijken: all.map(wijkOf), today });
}
