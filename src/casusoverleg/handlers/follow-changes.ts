import type { JobPorts, MeetingNow } from '../../ports.ts';
import { localDate } from '../../shared/time.ts';
import { type Wijkteam, wijkOf } from '../../shared/wijkteam.ts';
import { askedSeen, offByHand } from '../asked.ts';
import { onAgenda } from '../casus-store.ts';
import { oddOf } from '../moment.ts';
import type { Overleg } from '../overleg.ts';
import { type Absent, absentOf, type Followed, follow, isSameSeen, nextLook } from '../watch.ts';
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
  const wijkteam = await ports.wijkteams.byId(overleg.wijkteam);
  if (!wijkteam) return;
  const { ruimtes } = ports.gemeente.wijkOf(wijkteam);
  const followed = follow(overleg, meeting, known, ports.now(), isTrying, ruimtes);
  if (isSameSeen(followed.seen, overleg.seen)) return;
  const [to, news] = await Promise.all([
    addressOfPlanner(ports, overleg),
    newsOf(overleg, wijkteam, followed, addresses, ports),
  ]);
  await ports.db.transaction().execute(async (tx) => {
    const locked = await asItWas(tx, overleg);
    if (locked === undefined) return lookAgain(tx, overleg.id, ports.now());
    const moment = followed.moved ?? locked;
    const hasOtherRoom = followed.room !== overleg.room;
    const room = hasOtherRoom ? followed.room : locked.room;
    await saveFollowed(tx, locked.id, { status: locked.status, ...momentOf(moment), room, seen: followed.seen });
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
    if (followed.moved !== null || hasOtherRoom) await showAgenda(tx, ports, locked.id, ports.now());
  });
}

const momentOf = ({ from, until }: Pick<Overleg, 'from' | 'until'>) => ({ from, until });

/**
 * The addresses of the attendees, in their order and in lower case; '' where there is none, or where it need not be known
 * because nobody declined or was taken off. Undefined when that cannot be asked now.
 */
async function addressesOf(overleg: Booked, meeting: MeetingNow, ports: JobPorts): Promise<string[] | undefined> {
  const room = overleg.room?.adres.toLowerCase();
  const someoneDeclined = meeting.invited.some(
    ({ response, kind, address }) => response === 'declined' && kind !== 'optional' && address.toLowerCase() !== room,
  );
  const { off } = askedSeen(
    overleg.seen.asked,
    meeting.invited.map(({ address }) => address),
  );
  if (!someoneDeclined && off.length === 0) return overleg.attendees.map(() => '');
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
  const all = places([...followed.seen.declined, ...offByHand(followed.seen.asked)]);
  const lackingFor = (fresh: readonly string[]): Absent =>
    absentOf(overleg.attendees, { all, fresh: places(fresh) }, (need) => habits.minimum[need] ?? 1);
  const [absent, off] = [lackingFor(followed.declined), lackingFor(followed.off)];
  const closed = await ports.rhythms.closed(moved === null ? [] : [localDate(moved.from)]);
  const casussen = moved === null ? 0 : (await onAgenda(ports.db, overleg.id)).length;
  const odd = moved === null ? null : oddOf(moved, casussen, habits, closed);
  const warnings = odd === null || moved === null ? [] : texts.odd(odd, { moment: moved, casussen, habits });
  return {
    lines: [
      ...(moved === null ? [] : [texts.moved(overleg, moved)]),
      ...(movedToPast === null ? [] : [texts.movedToPast(overleg, movedToPast)]),
      ...roomLines(overleg.room, followed),
      ...texts.absent(absent),
      ...texts.off(off),
    ],
    warnings,
    canMove: warnings.length > 0 || movedToPast !== null || roomDeclined || [absent, off].some(isSomeone),
    canDropRoom: roomDeclined,
    free: odd !== null && odd.free !== '',
  };
}

const isSomeone = ({ needs, others }: Absent): boolean => needs.length > 0 || others;

function roomLines(before: Overleg['room'], { room, roomDeclined }: Followed): string[] {
  const changed = room === null ? texts.roomOff(before?.naam ?? '') : texts.otherRoom(room.naam);
  return [
    ...(room === before ? [] : [changed]),
    ...(roomDeclined && room !== null ? [texts.roomDeclined(room.naam)] : []),
  ];
}
