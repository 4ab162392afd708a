import type { Database, JobPorts, Message } from '../../ports.ts';
import type { PersonId } from '../../shared/person.ts';
import { daysLater, localDate } from '../../shared/time.ts';
import { reminderView } from '../afspraken-cards.ts';
import { type Agreed, takeReminders, unreminded } from '../remind-store.ts';
import { bundled, firstReachable, type Reach } from '../told.ts';
import { isDueOn, remindOn } from '../workday.ts';
import { worksIn } from './own-wijken.ts';
import { reachOf, tellingNow } from './reach.ts';
import { whoIsTold } from './who-is-told.ts';

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
  const openers = await whoMayOpen(told, ports);
  await ports.db.transaction().execute((tx) => tell(tx, ports, told, { ...reach, openers, today }));
}

type Told = readonly { what: Agreed; who: PersonId[] }[];

/** Who works in the wijk of a casus, and so may open it; who came from another wijk says that it is done, no more. */
async function whoMayOpen(told: Told, ports: JobPorts): Promise<Set<PersonId>> {
  const openers = new Set<PersonId>();
  for (const { what, who } of told) {
    for (const person of who) if (await worksIn(person, what.wijkteam, ports)) openers.add(person);
  }
  return openers;
}

/** In one transaction: shown, and never again. Of two instances one tells. */
async function tell(
  tx: Database,
  ports: JobPorts,
  told: Told,
  { addresses, openers, today }: Pick<Reach, 'addresses'> & { openers: ReadonlySet<PersonId>; today: string },
): Promise<void> {
  const taken = await takeReminders(
    tx,
    told.map(({ what }) => what.id),
  );
  const bundles = bundled(told.filter(({ what }) => taken.has(what.id)));
  const messages = [...bundles].flatMap(([person, what]): Message[] => {
    const to = addresses.get(person);
    if (!to) return [];
    const card = reminderView(what, today, { mayOpen: openers.has(person) });
    // It comes once, and what is missed is not done: rather twice than never. A second press on "Klaar" changes nothing.
    return [{ key: `casusoverleg/reminder/${ports.newId()}`, to, card, unsure: 'repeat', after: 'forget' }];
  });
  await ports.chat.show(tx, messages);
  if (taken.size > 0) ports.log.info('casusoverleg.reminded', { afspraken: taken.size });
}
