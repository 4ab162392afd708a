// Once a working day, in the own chat: what changed in the points somebody reported, supports or owns, and what is late.
import type { Address, Database, JobPorts } from '../../ports.ts';
import { errorFacts } from '../../shared/error-facts.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import type { PersonId } from '../../shared/person.ts';
import { localDate } from '../../shared/time.ts';
import { bundleLines, isTellingTime, nudgeAgain, restMs } from '../bundle.ts';
import { bundleView } from '../bundle-cards.ts';
import { ownersToNudge, puntenById, takeNudges } from '../due-store.ts';
import { dropNews, mayTell, peopleWithNews, takeNews, wasTold } from '../news-store.ts';

const atOnce = 4;
const batch = 200;
/** After so many days the news is old. */
const worthDays = 3;

/** Does for everybody who is to be told; who is away, wants no reminders or cannot be reached is told another day. */
export async function bundle(ports: JobPorts): Promise<void> {
  const now = ports.now();
  if (!isTellingTime(now)) return;
  const today = localDate(now);
  for (let after = ''; ; ) {
    const people = await concerned(ports.db, now, today, after);
    const last = people.at(-1);
    if (last === undefined) return;
    await tellAll(people, ports, now, today);
    after = last;
  }
}

async function concerned(db: Database, now: Date, today: string, after: string): Promise<PersonId[]> {
  const since = new Date(now.getTime() - restMs);
  const page = { today, after, most: batch };
  const [news, owners] = await Promise.all([
    peopleWithNews(db, { since, ...page }),
    ownersToNudge(db, { again: nudgeAgain(today), ...page }),
  ]);
  // No further than the shorter of two full pages goes, or somebody in between would be passed over.
  return [...new Set([...news, ...owners])].sort(byId).slice(0, batch);
}

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function tellAll(people: readonly PersonId[], ports: JobPorts, now: Date, today: string): Promise<void> {
  const reachable = await whoMayBeTold(people, ports, now);
  await inParallel(
    [...reachable],
    atOnce,
    ([person, to]) => ports.db.transaction().execute((tx) => tell(tx, ports, person, to, today)),
    (error) => ports.log.error('ontwikkelpunten.telling-failed', errorFacts(error)),
  );
}

async function whoMayBeTold(
  people: readonly PersonId[],
  { wijkteams, rhythms }: Pick<JobPorts, 'wijkteams' | 'rhythms'>,
  now: Date,
): Promise<Map<PersonId, Address>> {
  const [away, quiet, addresses] = await Promise.all([
    rhythms.away(people, localDate(now)),
    rhythms.quiet(people, now),
    wijkteams.addresses(people),
  ]);
  return new Map([...addresses].filter(([person]) => !away.has(person) && !quiet.has(person)));
}

/** In one transaction: shown, forgotten as news, and this day's message spent. */
async function tell(tx: Database, ports: JobPorts, person: PersonId, to: Address, today: string): Promise<void> {
  if (!(await mayTell(tx, person, today))) return;
  const late = await takeNudges(tx, person, today, nudgeAgain(today));
  const waiting = await takeNews(tx, person);
  const ids = waiting.map(({ punt }) => punt);
  const punten = new Map((await puntenById(tx, ids)).map((punt) => [punt.id, punt]));
  const news = waiting.flatMap(({ punt: id, known }) => {
    const punt = punten.get(id);
    return punt ? [{ punt, known }] : [];
  });
  news.sort((a, b) => a.punt.number - b.punt.number);
  await dropNews(tx, person, ids);
  const lines = bundleLines(news, late, person, today);
  if (lines.length === 0) return;
  await wasTold(tx, person, today);
  await ports.chat.show(tx, [
    {
      key: `ontwikkelpunten/bundle/${ports.newId()}`,
      to,
      card: bundleView(lines),
      until: new Date(ports.now().getTime() + worthDays * 24 * 3_600_000),
      unsure: 'repeat',
      after: 'forget',
    },
  ]);
}
