import type { Database, JobPorts } from '../../ports.ts';
import type { Interval } from '../../shared/interval.ts';
import type { PersonId } from '../../shared/person.ts';
import type { Wijkteam } from '../../shared/wijkteam.ts';
import { attendeesFor } from '../attending.ts';
import type { Casus } from '../casus.ts';
import { onAgenda } from '../casus-store.ts';
import { type Need, needsOf } from '../need.ts';
import type { Overleg } from '../overleg.ts';
import { changeOverleg, lockOverleg, overlegById } from '../overleg-store.ts';
import { momentOn, type Occurrence, type Reeks } from '../reeks.ts';
import type { Moved } from '../reeks-change.ts';
import { isFor, leaveReeks } from '../reeks-store.ts';
import { callOff } from './call-off.ts';
import type { AskedThen, PeopleThen } from './people-then.ts';
import { presentCases } from './present-cases.ts';
import { sendSoon } from './send-soon.ts';
import type { StandingNeeds } from './standing-needs.ts';

/** A booked casusoverleg, and what becomes of it. */
export interface Going {
  overleg: Overleg;
  cases: readonly Casus[];
  /** Those of `cases` whose inbrenger is still in the wijkteam. */
  present: readonly Casus[];
  to: Occurrence | null;
  /** Somebody gave it a moment of its own: that stays. */
  byHand: boolean;
}

export async function goingOf(
  moved: readonly Moved[],
  before: Pick<Reeks, 'time' | 'minutes'>,
  wijkteam: Wijkteam,
  ports: Pick<JobPorts, 'db' | 'wijkteams'>,
): Promise<Going[]> {
  const found = await Promise.all(
    moved.map(async ({ made, to }): Promise<Going[]> => {
      const overleg = await overlegById(ports.db, made.id);
      if (!overleg) return [];
      const byHand = !isSame(overleg, momentOn(before, made.on));
      const cases = await onAgenda(ports.db, made.id);
      return [{ overleg, to, byHand, cases, present: await presentCases(ports, wijkteam, cases) }];
    }),
  );
  return found.flat();
}

const isSame = (one: Interval, other: Interval): boolean =>
  one.from.getTime() === other.from.getTime() && one.until.getTime() === other.until.getTime();

/** It gets another moment, so who can come is asked anew. */
export const getsMoment = ({ overleg, to, byHand }: Going): boolean => to !== null && !byHand && !isSame(overleg, to);

export function askedFor(
  { overleg, cases, to }: Going,
  { needed }: StandingNeeds,
  minimum: Partial<Record<Need, number>>,
): AskedThen {
  const known = new Set<Need>(needed.map(({ need }) => need));
  const more = cases.length === 0 ? [] : needsOf(cases, minimum).filter(({ need }) => !known.has(need));
  const invited = new Set<PersonId>(overleg.attendees.map(({ person }) => person));
  return { ...(to ?? overleg), needs: [...needed, ...more], own: { moment: overleg, invited } };
}

/** `lost`: it was changed meanwhile, so all of it is done again. */
export async function moveOne(
  tx: Database,
  ports: JobPorts,
  {
    reeks,
    wijkteam,
    going,
    people,
  }: { reeks: Reeks; wijkteam: Wijkteam; going: Going; people: PeopleThen | undefined },
): Promise<'moved' | 'same' | 'lost'> {
  const { overleg, to, byHand, present } = going;
  const now = await lockOverleg(tx, overleg.id);
  if (now?.status !== 'gepland') return 'same';
  if (now.version !== overleg.version || !isSame(now, overleg)) return 'lost';
  if (to === null && byHand) return leaveReeks(tx, overleg.id).then(() => 'same');
  if (to === null) {
    await callOff(tx, ports, now, ports.now());
    await isFor(tx, overleg.id, null);
    return 'moved';
  }
  await isFor(tx, overleg.id, to.on);
  const { room } = reeks;
  if (byHand || (people === undefined && now.room?.adres === room?.adres)) return 'same';
  const { casusoverleg: habits } = ports.gemeente.wijkOf(wijkteam);
  const optional = now.attendees.filter(({ kind }) => kind === 'optional');
  const attendees =
    people === undefined
      ? now.attendees
      : attendeesFor(
          {
            ...now,
            attendees: [
              ...people.attendees,
              ...optional.filter(({ person }) => !people.attendees.some((each) => each.person === person)),
            ],
          },
          present,
          habits,
        );
  await changeOverleg(tx, overleg.id, { ...now, from: to.from, until: to.until, room, attendees });
  await sendSoon(tx, ports, overleg.id);
  return 'moved';
}
