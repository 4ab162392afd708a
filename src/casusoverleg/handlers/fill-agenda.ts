import type { JobPorts } from '../../ports.ts';
import type { PersonId } from '../../shared/person.ts';
import type { Wijkteam } from '../../shared/wijkteam.ts';
import { attendeesFor, lackingFor } from '../attending.ts';
import type { Casus } from '../casus.ts';
import { lockCasus, onAgenda, putOnAgenda, waiting } from '../casus-store.ts';
import { type Need, needsOf } from '../need.ts';
import type { Attendee, Overleg } from '../overleg.ts';
import { changeOverleg, lockOverleg } from '../overleg-store.ts';
import { fillsNow, goesOn } from '../reeks-agenda.ts';
import { lackingView } from '../watch-cards.ts';
import { filledAt, saveFilled } from '../watch-store.ts';
import { addressOfPlanner } from './hearers.ts';
import { peopleThen } from './people-then.ts';
import { presentCases } from './present-cases.ts';
import { sendSoon } from './send-soon.ts';
import { showAgenda } from './show-agenda.ts';
import { standingNeeds } from './standing-needs.ts';

/** Puts what waits on the agenda of a fixed casusoverleg that is near, and invites who is needed for it. */
export async function fillAgenda(overleg: Overleg, ports: JobPorts): Promise<void> {
  const { db } = ports;
  const now = ports.now();
  const wijkteam = await ports.wijkteams.byId(overleg.wijkteam);
  if (!wijkteam || !fillsNow(overleg, now)) return;
  const habits = ports.gemeente.wijkOf(wijkteam).casusoverleg;
  const [there, waits, before] = await Promise.all([
    onAgenda(db, overleg.id),
    waiting(db, wijkteam.id),
    filledAt(db, overleg.id),
  ]);
  const added = goesOn(overleg, there.length, waits, before, habits, now);
  if (added.length === 0 && before !== null) return;
  const coming = await invited(ports, wijkteam, overleg, [...there, ...added]);
  if (coming === 'later') return;
  const { attendees } = coming;
  // What was missing before was told then.
  const known = before === null ? [] : lackingFor(overleg, there, habits);
  const lacking = coming.lacking.filter((need) => !known.includes(need));
  const to = lacking.length > 0 ? await addressOfPlanner(ports, overleg) : [];
  await db.transaction().execute(async (tx) => {
    const locked = await lockOverleg(tx, overleg.id);
    // Changed meanwhile, here or on another instance: the next time.
    if (locked?.status !== 'gepland' || locked.version !== overleg.version) return;
    if ((await filledAt(tx, overleg.id))?.getTime() !== before?.getTime()) return;
    for (const { id } of added) if ((await lockCasus(tx, id))?.status !== 'wacht') return;
    await putOnAgenda(
      tx,
      overleg.id,
      added.map(({ id }) => id),
      now,
    );
    await saveFilled(tx, overleg.id, now);
    if (!isSame(attendees, overleg.attendees)) {
      await changeOverleg(tx, overleg.id, { ...locked, attendees });
      await sendSoon(tx, ports, overleg.id);
    }
    await ports.chat.show(
      tx,
      to.map((address) => ({
        key: `casusoverleg/lacking/${ports.newId()}`,
        to: address,
        card: lackingView(wijkteam, [{ overleg, needs: lacking }]),
        unsure: 'repeat',
        after: 'forget',
      })),
    );
    await showAgenda(tx, ports, overleg.id, now);
  });
}

/** Everybody who comes already, who brings in a casus, and for what is still missing somebody who is free then. */
async function invited(
  ports: JobPorts,
  wijkteam: Wijkteam,
  overleg: Overleg,
  cases: readonly Casus[],
): Promise<{ attendees: Attendee[]; lacking: Need[] } | 'later'> {
  const habits = ports.gemeente.wijkOf(wijkteam).casusoverleg;
  const { can } = await standingNeeds(wijkteam, ports);
  const present = await presentCases(ports, wijkteam, cases);
  const before = attendeesFor(overleg, present, habits).map((each) => asNeeded(each, cases, can));
  const short = lackingFor({ attendees: before }, cases, habits);
  if (short.length === 0) return { attendees: before, lacking: [] };
  const there = new Set(before.map(({ person }) => person));
  const others = new Map([...can].filter(([person]) => !there.has(person)));
  const needs = needsOf(cases, habits.minimum)
    .filter(({ need }) => short.includes(need))
    .map(({ need, minimum }) => ({ need, minimum: minimum - countOf(before, need) }));
  const found = await peopleThen(ports, overleg.organiser, others, [
    { from: overleg.from, until: overleg.until, needs, own: null },
  ]);
  if (!Array.isArray(found)) return 'later';
  const [more] = found;
  return { attendees: [...before, ...(more?.attendees ?? [])], lacking: more?.lacking ?? [] };
}

const countOf = (attendees: readonly Attendee[], need: Need): number =>
  attendees.filter((each) => each.for.includes(need)).length;

/** Somebody who brings in a casus is there for what this person does as well. */
function asNeeded(attendee: Attendee, cases: readonly Casus[], can: ReadonlyMap<PersonId, readonly Need[]>): Attendee {
  if (attendee.kind === 'optional' || !cases.some(({ broughtBy }) => broughtBy === attendee.person)) return attendee;
  const asked = new Set<Need>(needsOf(cases, {}).map(({ need }) => need));
  const does = (can.get(attendee.person) ?? []).filter((need) => asked.has(need));
  return { ...attendee, for: [...new Set([...attendee.for, ...does])] };
}

const isSame = (one: readonly Attendee[], other: readonly Attendee[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
