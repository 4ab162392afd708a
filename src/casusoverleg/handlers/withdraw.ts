import type { Database } from '../../ports.ts';
import type { MeetingHabits } from '../../shared/gemeente.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { attendeesFor, untilWith } from '../attending.ts';
import { broughtAgain, type Casus, isSettled, withdrawn } from '../casus.ts';
import type { AgainAnswer } from '../casus-answers.ts';
import { withdrawView } from '../casus-cards.ts';
import { lockCasus, onAgenda, saveCasus } from '../casus-store.ts';
import { casusTexts as texts } from '../casus-texts.ts';
import { momentOf } from '../casus-words.ts';
import { withdrawnDays } from '../keep.ts';
import { type Overleg, overlegId } from '../overleg.ts';
import { changeOverleg, lockOverleg } from '../overleg-store.ts';
import { noCasus } from './about.ts';
import { casusShown, changing, overlegOf } from './casus.ts';
import { sendSoon } from './send-soon.ts';
import { showAgenda } from './show-agenda.ts';

/** Asks once more before a casus goes from the list. */
export async function askWithdraw({ subject, ports }: Asked<unknown, Casus>): Promise<Reply> {
  const overleg = subject.status === 'gepland' ? await overlegOf(ports.db, subject) : undefined;
  return showCard(withdrawView(subject, withdrawnDays, overleg ? momentOf(overleg) : ''));
}

/** From the list, and from the agenda it stands on: that becomes shorter, and who is needed for nothing else stays away. */
export async function withdraw(asked: Asked<unknown, Casus>): Promise<Reply> {
  const { subject, turn, ports } = asked;
  const wijkteam = await ports.wijkteams.byId(subject.wijkteam);
  const habits = ports.gemeente.wijkOf(wijkteam ?? { name: '' }).casusoverleg;
  const outcome = await ports.db.transaction().execute((tx) => takeBack(tx, asked, habits));
  if (!outcome) return noCasus();
  const { casus, isLast } = outcome;
  if (casus.status === 'besproken') {
    const problem = texts.discussed;
    return refuse('casus-discussed', problem, await casusShown(casus, turn, ports, { problem }));
  }
  const notice = isLast === null ? texts.withdrawn : `${texts.withdrawn} ${texts.agendaEmpty(momentOf(isLast))}`;
  return showCard(await casusShown(casus, turn, ports, { notice }));
}

/** `isLast`: the casusoverleg that nothing stands on the agenda of any more. */
async function takeBack(
  tx: Database,
  { subject, turn, ports }: Asked<unknown, Casus>,
  habits: MeetingHabits,
): Promise<{ casus: Casus; isLast: Overleg | null } | undefined> {
  // In the order in which who plans locks them.
  const overleg = subject.overleg === null ? undefined : await lockOverleg(tx, overlegId.parse(subject.overleg));
  const before = await lockCasus(tx, subject.id);
  if (!before) return undefined;
  if (isSettled(before)) return { casus: before, isLast: null };
  const casus = withdrawn(before);
  await saveCasus(tx, casus, turn.now);
  if (!overleg || before.overleg !== overleg.id) {
    // Put on an agenda at this very moment.
    if (before.overleg !== null) await showAgenda(tx, ports, overlegId.parse(before.overleg), turn.now);
    return { casus, isLast: null };
  }
  const left = await onAgenda(tx, overleg.id);
  const isAhead = overleg.status === 'gepland' && overleg.from > turn.now;
  if (isAhead && left.length > 0) {
    const attendees = attendeesFor(overleg, left, habits);
    await changeOverleg(
      tx,
      overleg.id,
      { ...overleg, until: untilWith(overleg, left.length, habits), attendees },
      turn.who.id,
    );
    await sendSoon(tx, ports, overleg.id);
  }
  await showAgenda(tx, ports, overleg.id, turn.now);
  return { casus, isLast: isAhead && left.length === 0 && overleg.reeks === null ? overleg : null };
}

/** "Breng opnieuw in": it waits again, with everything that was agreed before. */
export async function again(asked: Asked<AgainAnswer, Casus>): Promise<Reply> {
  const { input, subject, turn, ports } = asked;
  const result = await changing(asked, subject.id, (before) =>
    isSettled(before) ? broughtAgain(before, turn.who.id, input.question, turn.now) : undefined,
  );
  if (!result) return noCasus();
  // Pressed twice, or by two people: it waits already.
  const notice = result.casus.status === 'wacht' ? texts.again : '';
  return showCard(await casusShown(result.casus, turn, ports, { notice }));
}
