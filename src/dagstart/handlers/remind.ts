import type { JobPorts } from '../../ports.ts';
import { respondents } from '../answer-store.ts';
import type { DagstartId } from '../dagstart.ts';
import { emptyForm, form } from '../form-cards.ts';
import { reminderFor } from '../messages.ts';
import { respondent } from '../respondent.ts';
import { standingOf, takeReminder } from '../store.ts';
import { texts } from '../texts.ts';

/**
 * One private reminder to who has not answered, is not away and wants to be reminded now. Who that is, is worked out at
 * this moment from the pseudonyms and written down nowhere but in the messages that wait to be sent.
 */
export async function remind(id: DagstartId, ports: JobPorts, now: Date): Promise<void> {
  const standing = await standingOf(ports.db, id);
  if (!standing?.closesAt || standing.closedAt) return;
  const { closesAt } = standing;
  const people = await ports.wijkteams.members(standing.wijkteam);
  const ids = people.map((member) => member.id);
  const [answered, away, quiet] = await Promise.all([
    respondents(ports.db, id),
    ports.rhythms.away(ids, standing.date),
    ports.rhythms.quiet(ids, now),
  ]);
  const pseudonym = (person: (typeof ids)[number]): string => respondent(ports.pseudonymKey, person, id);
  const silent = people.filter(
    ({ id: person }) => !answered.has(pseudonym(person)) && !away.has(person) && !quiet.has(person),
  );
  const filled = { ...emptyForm, intro: texts.formReminder(closesAt) };
  const card = { ...form(standing, filled), summary: texts.reminderSummary(closesAt) };
  const messages = silent.map((member) => reminderFor(standing, member, pseudonym(member.id), card, closesAt));
  await ports.db.transaction().execute(async (tx) => {
    if (await takeReminder(tx, id)) await ports.chat.show(tx, messages);
  });
}
