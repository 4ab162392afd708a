import { localDate } from '../../shared/time.ts';
import type { Asked, Reply } from '../../slice.ts';
import { answerOf, followUp as keepFollowUp, label as keepLabel } from '../answer-store.ts';
import type { Dagstart } from '../dagstart.ts';
import { type FollowUpForm, type LabelForm, mine as mineCard } from '../form-cards.ts';
import { whoActs } from './about.ts';
import { mine } from './mine.ts';

/** What kind of text it is, and whether the person's name goes with it. */
export async function label(asked: Asked<LabelForm, Dagstart>): Promise<Reply> {
  const { input, subject: dagstart, turn, ports } = asked;
  const who = whoActs(dagstart, turn, ports);
  await keepLabel(ports.db, who, input.kind, input.named ? await nameOf(asked) : null, localDate(turn.now));
  await showLate(asked);
  return mine(asked);
}

/** What came late stands in the dagbeeld already. */
async function showLate({ subject, turn, ports }: Asked<unknown, Dagstart>): Promise<void> {
  if (!(await answerOf(ports.db, whoActs(subject, turn, ports)))?.late) return;
  await ports.jobs.enqueue(
    ports.db,
    'dagstart.refresh',
    { dagstart: subject.id },
    { key: subject.id, afterSeconds: 2 },
  );
}

/** As the wijkteam knows the person; Teams does not send a name with every click. */
async function nameOf({ subject, turn, ports }: Asked<unknown, Dagstart>): Promise<string> {
  const members = await ports.wijkteams.members(subject.wijkteam);
  return members.find((member) => member.id === turn.who.id)?.name ?? turn.who.name;
}

/** What would help, after a low score or a belemmering. */
export async function followUp(asked: Asked<FollowUpForm, Dagstart>): Promise<Reply> {
  const { input, subject: dagstart, turn, ports } = asked;
  const who = whoActs(dagstart, turn, ports);
  if (input.followUp !== '') await keepFollowUp(ports.db, who, input.followUp, localDate(turn.now));
  await showLate(asked);
  return mine(asked);
}

/** The person's card with the question and the text still in it, and what to change. */
export async function followUpAgain(asked: Asked<FollowUpForm, Dagstart>, problem: string) {
  const { input, subject: dagstart, turn, ports } = asked;
  const answer = (await answerOf(ports.db, whoActs(dagstart, turn, ports))) ?? { scores: {}, text: null, late: false };
  return mineCard(dagstart, answer, answer.late ? 'late' : 'open', { problem, followUpDraft: input.followUp });
}
