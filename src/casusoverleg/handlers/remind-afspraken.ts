import type { Database, JobPorts, Message } from '../../ports.ts';
import type { PersonId } from '../../shared/person.ts';
import { daysLater, localDate } from '../../shared/time.ts';
import type { WijkteamId } from '../../shared/wijkteam.ts';
import { toldAbout } from '../afspraak.ts';
import { reminderView } from '../afspraken-cards.ts';
import { takeReminders, type Unreminded, unreminded } from '../remind-store.ts';
import { bundled, firstReachable, type Reach } from '../told.ts';
import { isDueOn, remindOn } from '../workday.ts';
import { reachOf, tellingNow } from './reach.ts';

/** Further from its day nothing is brought to mind. */
const aroundDays = 28;

/**
 * On the day something was agreed for, who would do it is told: everything of that day in one message, once. Who is away
 * is told when back, within a week. That somebody was told is kept with the agreement, not with the person.
 */
export async function remindAfspraken(ports: JobPorts): Promise<void> {
  const now = ports.now();
  const isWorkday = await tellingNow(ports, now);
  if (!isWorkday) return;
  const today = localDate(now);
  const waiting = await unreminded(ports.db, daysLater(today, -aroundDays), daysLater(today, aroundDays));
  const due = waiting.filter((each) => isDueOn(remindOn(each, isWorkday), today));
  if (due.length === 0) return;
  const groups = await whoIsTold(due, ports);
  const reach = await reachOf([...groups.values()].flat(2), ports, now);
  const each = due.map((what) => ({ what, who: firstReachable(groups.get(what.id) ?? [], reach) }));
  const told = each.filter(({ who }) => who.length > 0);
  if (told.length === 0) return;
  await ports.db.transaction().execute((tx) => tell(tx, ports, told, reach, today));
}

/** In one transaction: shown, and never again. Of two instances one tells. */
async function tell(
  tx: Database,
  ports: JobPorts,
  told: readonly { what: Unreminded; who: PersonId[] }[],
  { addresses }: Reach,
  today: string,
): Promise<void> {
  const taken = await takeReminders(
    tx,
    told.map(({ what }) => what.id),
  );
  const bundles = bundled(told.filter(({ what }) => taken.has(what.id)));
  const messages = [...bundles].flatMap(([person, what]): Message[] => {
    const to = addresses.get(person);
    const key = `casusoverleg/reminder/${ports.newId()}`;
    return to ? [{ key, to, card: reminderView(what, today), unsure: 'leave', after: 'forget' }] : [];
  });
  await ports.chat.show(tx, messages);
  if (taken.size > 0) ports.log.info('casusoverleg.reminded', { afspraken: taken.size });
}

async function whoIsTold(
  due: readonly Unreminded[],
  { wijkteams }: Pick<JobPorts, 'wijkteams'>,
): Promise<Map<Unreminded['id'], PersonId[][]>> {
  const asked = [...new Set(due.filter(({ role }) => role === 'adviseur-kwaliteit').map(({ wijkteam }) => wijkteam))];
  const advisers = new Map<WijkteamId, PersonId[]>();
  for (const wijkteam of asked) advisers.set(wijkteam, await wijkteams.holding('adviseur-kwaliteit', wijkteam));
  return new Map(
    due.map(({ id, role, wijkteam, attendees, broughtBy }) => [
      id,
      toldAbout(role, { attendees, broughtBy, advisers: advisers.get(wijkteam) ?? [] }),
    ]),
  );
}
