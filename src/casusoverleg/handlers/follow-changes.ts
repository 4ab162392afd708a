import type { JobPorts, MeetingNow } from '../../ports.ts';
import { localDate } from '../../shared/time.ts';
import { type Wijkteam, wijkOf } from '../../shared/wijkteam.ts';
import { onAgenda } from '../casus-store.ts';
import { oddOf } from '../moment.ts';
import type { Overleg } from '../overleg.ts';
import { absentOf, type Followed, follow, isSameSeen, nextLook } from '../watch.ts';
import { type Changed, changedView } from '../watch-cards.ts';
import { lookAgain, saveFollowed, takeWarning } from '../watch-store.ts';
import { watchTexts as texts } from '../watch-texts.ts';
import { asItWas, type Booked } from './booked.ts';
import { addressOfPlanner } from './hearers.ts';
import { isTrouble } from './read-calendars.ts';
import { showAgenda } from './show-agenda.ts';

/**
 * Our record follows the calendar; who planned it hears what that means. Each change once. `isTrying`: a change of ours got
 * no answer yet.
 */
export async function followChanges(
  overleg: Booked,
  meeting: MeetingNow,
  ports: JobPorts,
  isTrying: boolean,
): Promise<void> {
  const addresses = await addressesOf(overleg, meeting, ports);
  if (addresses === undefined) {
    return lookAgain(ports.db, overleg.id, nextLook(overleg, ports.now(), 1));
  }
  const known = new Set(addresses.filter((each) => each !== ''));
  const followed = follow(overleg, meeting, known, ports.now(), isTrying);
  if (isSameSeen(followed.seen, overleg.seen)) return;
  const wijkteam = await ports.wijkteams.byId(overleg.wijkteam);
  if (!wijkteam) return;
  const [to, news] = await Promise.all([
    addressOfPlanner(ports, overleg),
    newsOf(overleg, wijkteam, followed, addresses, ports),
  ]);
  await ports.db.transaction().execute(async (tx) => {
    const locked = await asItWas(tx, overleg);
    if (locked === undefined) return lookAgain(tx, overleg.id, ports.now());
    const moment = followed.moved ?? locked;
    await saveFollowed(tx, locked.id, { status: locked.status, ...momentOf(moment), seen: followed.seen });
    if (news.lines.length === 0) return;
    if (news.free) await takeWarning(tx, locked.id, localDate(moment.from));
    const card = changedView({ overleg: { ...locked, ...momentOf(moment) }, wijk: wijkOf(wijkteam) }, news);
    await ports.chat.show(
      tx,
      to.map((address) => ({
        ...{ key: `casusoverleg/changed/${ports.newId()}`, to: address, card },
        ...{ unsure: 'repeat' as const, after: 'forget' as const },
      })),
    );
    if (followed.moved !== null) await showAgenda(tx, ports, locked.id);
  });
}

const momentOf = ({ from, until }: Pick<Overleg, 'from' | 'until'>) => ({ from, until });

/**
 * The addresses of the attendees, in their order and in lower case; '' where there is none, or where it need not be known
 * because nobody declined. Undefined when that cannot be asked now.
 */
async function addressesOf(overleg: Booked, meeting: MeetingNow, ports: JobPorts): Promise<string[] | undefined> {
  const room = overleg.room?.adres.toLowerCase();
  const someoneDeclined = meeting.invited.some(
    ({ response, kind, address }) => response === 'declined' && kind !== 'optional' && address.toLowerCase() !== room,
  );
  if (!someoneDeclined) return overleg.attendees.map(() => '');
  const found = await ports.agenda.addresses(overleg.attendees.map(({ person }) => person));
  if (isTrouble(found)) return undefined;
  return overleg.attendees.map(({ person }) => (found.get(person) ?? '').toLowerCase());
}

async function newsOf(
  overleg: Booked,
  wijkteam: Wijkteam,
  followed: Followed,
  addresses: readonly string[],
  ports: JobPorts,
): Promise<Changed & { free: boolean }> {
  const habits = ports.gemeente.wijkOf(wijkteam).casusoverleg;
  const { moved, movedToPast, roomDeclined } = followed;
  const places = (among: readonly string[]): Set<number> =>
    new Set(addresses.flatMap((address, index) => (address !== '' && among.includes(address) ? [index] : [])));
  const absent = absentOf(
    overleg.attendees,
    { all: places(followed.seen.declined), fresh: places(followed.declined) },
    (need) => habits.minimum[need] ?? 1,
  );
  const closed = await ports.rhythms.closed(moved === null ? [] : [localDate(moved.from)]);
  const casussen = moved === null ? 0 : (await onAgenda(ports.db, overleg.id)).length;
  const odd = moved === null ? null : oddOf(moved, casussen, habits, closed);
  const warnings = odd === null || moved === null ? [] : texts.odd(odd, { moment: moved, casussen, habits });
  return {
    lines: [
      ...(moved === null ? [] : [texts.moved(overleg, moved)]),
      ...(movedToPast === null ? [] : [texts.movedToPast(overleg, movedToPast)]),
      ...(roomDeclined && overleg.room ? [texts.roomDeclined(overleg.room.naam)] : []),
      ...texts.absent(absent),
    ],
    warnings,
    canMove: warnings.length > 0 || movedToPast !== null || roomDeclined || absent.needs.length > 0 || absent.others,
    canDropRoom: roomDeclined,
    free: odd !== null && odd.free !== '',
  };
}
