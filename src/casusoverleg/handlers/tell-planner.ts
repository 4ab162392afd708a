import type { Address, Database, JobPorts } from '../../ports.ts';
import { type News, newsView } from '../news-cards.ts';
import type { Overleg } from '../overleg.ts';
import { tellOf } from '../send-store.ts';
import { isBySeries, type Sending } from '../sending.ts';
import { takeTold } from '../watch-store.ts';
import { addressOfPlanner } from './hearers.ts';

type Tell = (tx: Database, overleg: Overleg, news: News) => Promise<void>;

/** Finds who hears how it went, before the transaction in which that is saved and told. */
export async function tellPlanner(
  ports: Pick<JobPorts, 'wijkteams' | 'chat' | 'newId'>,
  overleg: Overleg,
  sending: Sending,
): Promise<Tell> {
  const people = tellOf(overleg.planner, sending);
  const found = [...(await ports.wijkteams.addresses(people)).values()];
  const to = found.length > 0 ? found : await addressOfPlanner(ports, overleg);
  return async (tx, now, news) => {
    const card = newsView(now, news);
    const hearing = isBySeries(overleg, sending) ? await ofSeries(tx, overleg, news, to) : to;
    await ports.chat.show(
      tx,
      hearing.map((address) => ({
        ...{ key: `casusoverleg/news/${ports.newId()}`, to: address, card },
        ...{ unsure: 'repeat' as const, after: 'forget' as const },
      })),
    );
  };
}

/** Many of a series go at once: that it went is on its own card, and what is wrong is told once for all of them. */
async function ofSeries(
  tx: Database,
  { organiser, planner }: Pick<Overleg, 'organiser' | 'planner'>,
  { problem = '', isRoutine = false }: News,
  to: readonly Address[],
): Promise<readonly Address[]> {
  if (isRoutine) return [];
  return problem === '' || (await takeTold(tx, organiser, 'send series', [planner])).length > 0 ? to : [];
}
