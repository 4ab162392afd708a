// The answer to "werkt dit nog?".
import type { Card } from '../../card.ts';
import type { Database } from '../../ports.ts';
import type { Role } from '../../shared/role.ts';
import { type Asked, type Reply, refuse } from '../../slice.ts';
import { type Logged, lastBesluit, logBesluit } from '../besluit-store.ts';
import type { WorksNotAnswer } from '../decide-answers.ts';
import { decideTexts } from '../decide-texts.ts';
import { endRecheck, isAsked } from '../due-store.ts';
import { worksView } from '../hand-cards.ts';
import type { Actor, Punt, PuntId } from '../punt.ts';
import { agreementOwner } from '../recheck.ts';
import { lockPunt } from '../store.ts';
import { texts } from '../texts.ts';
import { actor } from './about.ts';
import { shown } from './decide.ts';
import { candidates } from './people.ts';
import { recordChange } from './record.ts';

/** Whoever is asked may answer, and who guards the content or coordinates the work. */
const also: readonly Role[] = ['adviseur-kwaliteit', 'teammanager', 'projectleider'];

async function mayAnswer({ subject, roles, turn, ports }: Asked<unknown, Punt>): Promise<boolean> {
  if (also.some((role) => roles.has(role))) return true;
  const { reporterId, ownerId } = subject.fields;
  if ([reporterId, ownerId].includes(turn.who.id)) return true;
  return agreementOwner(subject, await candidates(subject, null, ports)).includes(turn.who.id);
}

type Outcome = 'gone' | 'was-answered' | { punt: Punt };

/** `said`: whether the last besluit is this very answer of this very person, pressed twice or sent again. */
async function answer(
  asked: Asked<{ punt: PuntId }, Punt>,
  notice: (punt: Punt) => string,
  said: (last: Logged) => boolean,
  save: (tx: Database, punt: Punt, by: Actor) => Promise<Punt>,
): Promise<Reply> {
  const { input, turn, ports } = asked;
  if (!(await mayAnswer(asked))) return refuse('question-not-yours', decideTexts.worksNotYours);
  const by = await actor(turn, ports);
  const outcome = await ports.db.transaction().execute(async (tx): Promise<Outcome> => {
    const punt = await lockPunt(tx, input.punt);
    if (!punt) return 'gone';
    if (await isAsked(tx, punt.id)) return { punt: await save(tx, punt, by) };
    const last = await lastBesluit(tx, punt.id);
    return last && last.who === by.name && said(last) ? { punt } : 'was-answered';
  });
  if (outcome === 'gone') return refuse('punt-unknown', texts.puntGone);
  if (outcome === 'was-answered') return refuse('question-answered', decideTexts.worksAnswered(asked.subject));
  return shown(asked, outcome.punt, notice(outcome.punt));
}

export const works = (asked: Asked<{ punt: PuntId }, Punt>): Promise<Reply> =>
  answer(
    asked,
    decideTexts.works,
    ({ what }) => what === 'werkt-nog',
    async (tx, punt, by) => {
      const besluit = { what: 'werkt-nog', from: '', to: decideTexts.stillWorks } as const;
      const { now, newId } = asked.turn;
      await logBesluit(tx, { id: newId(), punt, besluit, reason: '', who: by.name, at: now });
      await endRecheck(tx, punt.id);
      return punt;
    },
  );

export async function worksNot(asked: Asked<WorksNotAnswer, Punt>): Promise<Reply> {
  const { reason } = asked.input;
  if (reason === '') {
    const problem = decideTexts.worksNotWhy;
    return refuse('reason-missing', problem, await worksNotAgain(asked, problem));
  }
  return answer(
    asked,
    decideTexts.worksNot,
    (last) => last.what === 'status' && last.reason === reason,
    async (tx, punt, by) => {
      const { now, newId } = asked.turn;
      const set = { status: 'in-uitwerking', geborgdOp: '' };
      return (await recordChange(tx, asked.ports, punt.id, set, { by, reason, now, newId })) ?? punt;
    },
  );
}

export const worksNotAgain = async (asked: Asked<WorksNotAnswer, Punt>, problem: string): Promise<Card> =>
  worksView(asked.subject, { problem, reason: asked.input.reason });
