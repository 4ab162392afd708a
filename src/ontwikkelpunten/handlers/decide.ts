// Every step is taken here: looked at once more with the point locked, so that of two people the second is told of the first.
import type { Card } from '../../card.ts';
import type { Database } from '../../ports.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { lastBesluit } from '../besluit-store.ts';
import { decideTexts } from '../decide-texts.ts';
import { type Actor, changed, type Fields, type Punt, type PuntId } from '../punt.ts';
import { isDecidedSince, type StepKind, seenOf, stepsFor, stepsFrom } from '../status.ts';
import { lockPunt } from '../store.ts';
import { texts } from '../texts.ts';
import { actor } from './about.ts';
import { puntShown } from './punt.ts';
import { recordChange } from './record.ts';

/** The point, and how it was when the card was made. */
interface DecidesOn {
  punt: PuntId;
  seen: string;
}

interface Decision {
  /** What changes; asked again of the same point it changes nothing more. */
  set(punt: Punt): Partial<Fields>;
  reason(punt: Punt): string;
  /** What is told to who decided. */
  notice(punt: Punt): string;
  /** Another point that this is about: locked as well. */
  other?: {
    id: PuntId;
    /** Why it cannot be, as it is now. */
    problem(other: Punt | undefined): { kind: string; text: string } | null;
    /** What changes there, in the same transaction. */
    follow(tx: Database, punt: Punt, other: Punt): Promise<void>;
  };
  /** The form once more, to say what is to be changed in it. */
  again?(problem: string): Promise<Card>;
}

type Outcome =
  | { is: 'done'; punt: Punt }
  | { is: 'gone' }
  | { is: 'meanwhile'; punt: Punt; text: string }
  | { is: 'not-from-here'; punt: Punt }
  | { is: 'not-yours' }
  | { is: 'other'; kind: string; text: string };

export async function decide(asked: Asked<DecidesOn, Punt>, kind: StepKind, decision: Decision): Promise<Reply> {
  const by = await actor(asked.turn, asked.ports);
  const outcome = await asked.ports.db.transaction().execute((tx) => take(tx, asked, kind, decision, by));
  const refused = async (kind: string, problem: string, punt: Punt): Promise<Reply> =>
    refuse(kind, problem, await puntShown(punt, asked.turn, asked.ports, { problem }));
  switch (outcome.is) {
    case 'done':
      return shown(asked, outcome.punt, decision.notice(outcome.punt));
    case 'gone':
      return refuse('punt-unknown', texts.puntGone);
    case 'meanwhile':
      return refused('decided-meanwhile', outcome.text, outcome.punt);
    case 'not-from-here':
      return refused('step-not-from-here', decideTexts.notFromHere, outcome.punt);
    case 'not-yours':
      return refuse('step-not-yours', decideTexts.mayNot(kind));
    case 'other':
      return refuse(outcome.kind, outcome.text, await decision.again?.(outcome.text));
  }
}

/** The point as it is now, with what was done to it. */
export async function shown(asked: Asked<unknown, Punt>, punt: Punt, notice: string): Promise<Reply> {
  return showCard(await puntShown(punt, asked.turn, asked.ports, { notice }));
}

async function take(
  tx: Database,
  { input, roles, turn, ports }: Asked<DecidesOn, Punt>,
  kind: StepKind,
  decision: Decision,
  by: Actor,
): Promise<Outcome> {
  const other = decision.other;
  // In one order, so that two merges never wait for each other.
  const locked = new Map<PuntId, Punt>();
  for (const id of [input.punt, ...(other ? [other.id] : [])].sort()) {
    const found = await lockPunt(tx, id);
    if (found) locked.set(id, found);
  }
  const punt = locked.get(input.punt);
  if (!punt) return { is: 'gone' };
  const set = decision.set(punt);
  if (seenOf(punt) !== input.seen) {
    const last = await lastBesluit(tx, punt.id);
    // Pressed twice, or sent again by Teams: it is as this person wanted it.
    const isOwn = kind === 'owner' || last?.who === by.name;
    if (isOwn && Object.keys(changed(punt.fields, set)).length === 0) return { is: 'done', punt };
    const text = isDecidedSince(input.seen, punt) ? decideTexts.meanwhile(last) : decideTexts.handedMeanwhile;
    return { is: 'meanwhile', punt, text };
  }
  if (!stepsFor(punt, roles, turn.who.id).some((step) => step.kind === kind)) {
    const leads = stepsFrom(punt.fields.status).some((step) => step.kind === kind);
    return leads ? { is: 'not-yours' } : { is: 'not-from-here', punt };
  }
  const second = other && locked.get(other.id);
  const problem = other?.problem(second) ?? null;
  if (problem) return { is: 'other', ...problem };
  const after = await recordChange(tx, ports, punt.id, set, { by, reason: decision.reason(punt), ...moment(turn) });
  if (other && second) await other.follow(tx, punt, second);
  return { is: 'done', punt: after ?? punt };
}

const moment = ({ now, newId }: Asked<unknown, unknown>['turn']) => ({ now, newId });
