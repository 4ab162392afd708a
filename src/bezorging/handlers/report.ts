import type { Deliveries, Rhythms, Turn, Wijkteams } from '../../ports.ts';
import { type Reply, refuse, showCard } from '../../slice.ts';
import { reportView, type UnreachedRow } from '../cards.ts';
import { texts } from '../texts.ts';
import { isPerson, ordered, waitsLong } from '../unreached.ts';

/** No more of the outside than it reads, so that a test can hand it whatever may be there. */
interface Reads {
  deliveries: Deliveries;
  rhythms: Pick<Rhythms, 'missed'>;
  wijkteams: Pick<Wijkteams, 'byId' | 'inConversation' | 'names'>;
}

/** For the beheerder alone: it names colleagues, so it is shown nowhere but in the beheerder's own chat. */
export async function report({ turn, ports }: { turn: Pick<Turn, 'where' | 'now'>; ports: Reads }): Promise<Reply> {
  if (turn.where.kind !== 'personal') return refuse('names-in-channel', texts.onlyInOwnChat);
  const [unreached, waits, missed] = await Promise.all([
    unreachedRows(ports),
    ports.deliveries.waiting(),
    missedLines(ports),
  ]);
  const waiting = waitsLong(waits.since, turn.now) ? texts.waiting(waits.count, waits.since, turn.now) : '';
  return showCard(reportView(unreached, waiting, missed));
}

async function unreachedRows({ deliveries, wijkteams }: Reads): Promise<UnreachedRow[]> {
  const all = await deliveries.undelivered();
  const people = await wijkteams.names(all.filter(isPerson).map(({ to }) => to.person));
  const named = all.map(async (each) => ({ ...each, name: await nameOf(each.to) }));

  async function nameOf(to: (typeof all)[number]['to']): Promise<string> {
    if ('person' in to) return people.get(to.person) ?? texts.unknownPerson;
    const wijkteam = await wijkteams.inConversation(to.conversation);
    return wijkteam ? texts.channelOf(wijkteam.name) : texts.unknownChannel;
  }

  return ordered(await Promise.all(named)).map((each) => {
    const { why, todo } = (isPerson(each) ? texts.ofPerson : texts.ofChannel)[each.problem];
    const since = isPerson(each) ? texts.sinceMonth(each.since) : texts.sinceDay(each.since);
    return { name: each.name, why, since, todo };
  });
}

async function missedLines({ rhythms, wijkteams }: Reads): Promise<string[]> {
  const missed = await rhythms.missed();
  return Promise.all(
    missed.map(async ({ wijkteam, rhythm, date }) => {
      const name = (await wijkteams.byId(wijkteam))?.name ?? texts.unknownWijkteam;
      return texts.missed(date, rhythm, name);
    }),
  );
}
