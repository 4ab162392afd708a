import type { JobPorts } from '../../ports.ts';
import { errorFacts } from '../../shared/error-facts.ts';
import { type PersonId, personId } from '../../shared/person.ts';
import { localDate } from '../../shared/time.ts';
import { isTellingTime } from '../bundle.ts';
import { dueRechecks, planRechecks, type Recheck, takeRecheck } from '../due-store.ts';
import { worksView } from '../hand-cards.ts';
import type { Punt } from '../punt.ts';
import { askAfterDays, inLine, nextAsking, whoToAsk } from '../recheck.ts';
import { puntById } from '../store.ts';
import { wijkteamOf } from './about.ts';
import { candidates } from './people.ts';

const batch = 100;

/** Four weeks after a point was geborgd somebody is asked whether it still works; two weeks later once more. */
export async function recheck(ports: JobPorts): Promise<void> {
  const now = ports.now();
  await planRechecks(ports.db, askAfterDays);
  if (!isTellingTime(now)) return;
  const today = localDate(now);
  for (let after = ''; ; ) {
    const due = await dueRechecks(ports.db, { today, after, most: batch });
    for (const each of due) {
      await ask(each, ports, today).catch((error: unknown) =>
        ports.log.error('ontwikkelpunten.recheck-failed', errorFacts(error)),
      );
    }
    const last = due.at(-1);
    if (last === undefined || due.length < batch) return;
    after = last.id;
  }
}

async function ask(due: Recheck, ports: JobPorts, today: string): Promise<void> {
  const punt = await puntById(ports.db, due.id);
  if (!punt) return;
  const now = ports.now();
  const line = await lineOf(punt, ports);
  const [addresses, away, quiet] = await Promise.all([
    ports.wijkteams.addresses(line),
    ports.rhythms.away(line, today),
    ports.rhythms.quiet(line, now),
  ]);
  const may = new Set([...addresses.keys()].filter((person) => !away.has(person) && !quiet.has(person)));
  const who = whoToAsk(line, { reachable: new Set(addresses.keys()), now: may }, { since: due.recheck_on, today });
  if (who === 'wait') return;
  const to = who === 'nobody' ? undefined : addresses.get(who);
  const next = to ? nextAsking(due.rechecks, today) : null;
  await ports.db.transaction().execute(async (tx) => {
    if (!(await takeRecheck(tx, due, next)) || !to) return;
    await ports.chat.show(tx, [
      {
        key: `ontwikkelpunten/works/${ports.newId()}`,
        to,
        card: worksView(punt),
        until: new Date(now.getTime() + 3 * 24 * 3_600_000),
        unsure: 'repeat',
        after: 'forget',
      },
    ]);
  });
}

async function lineOf(punt: Punt, ports: JobPorts): Promise<PersonId[]> {
  const wijkteam = await wijkteamOf(punt, ports);
  const advisers = wijkteam === null ? [] : await ports.wijkteams.holding('adviseur-kwaliteit', wijkteam);
  return inLine(punt, await candidates(punt, null, ports), advisers).map((id) => personId.parse(id));
}
