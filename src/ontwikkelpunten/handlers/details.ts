import { type Asked, type Refusal, type Reply, refuse, showCard } from '../../slice.ts';
import type { Fields, Punt, PuntId } from '../punt.ts';
import { detailsView, explainView } from '../punt-cards.ts';
import { mayExplain } from '../punt-rights.ts';
import type { DetailsForm, ExplainForm } from '../raise-answers.ts';
import { texts } from '../texts.ts';
import { actor } from './about.ts';
import { puntShown } from './punt.ts';
import { changing } from './record.ts';

/** "Vul aan": what kind of point it is. */
export const details = async ({ subject }: Asked<{ punt: PuntId }, Punt>): Promise<Reply> =>
  showCard(detailsView(subject));

export const saveDetails = (asked: Asked<DetailsForm, Punt>): Promise<Reply> => {
  const { soort, systeem, processtap } = asked.input;
  // Only a wish for a system is about one.
  return change(asked, { soort, systeem: soort === 'systeemwens' ? systeem : '', processtap }, texts.filled);
};

export async function explain(asked: Asked<{ punt: PuntId }, Punt>): Promise<Reply> {
  return notYours(asked) ?? showCard(explainView(asked.subject, asked.subject.fields.explanation));
}

export async function saveExplanation(asked: Asked<ExplainForm, Punt>): Promise<Reply> {
  return notYours(asked) ?? change(asked, { explanation: asked.input.explanation }, texts.explained);
}

export const explainAgain = async ({ input, subject }: Asked<ExplainForm, Punt>, problem: string) =>
  explainView(subject, input.explanation, problem);

const notYours = ({ subject, roles, turn }: Asked<unknown, Punt>): Refusal | undefined =>
  mayExplain(subject, roles, turn.who.id) ? undefined : refuse('not-yours', texts.explainNotYours);

async function change(
  { subject, turn, ports }: Asked<unknown, Punt>,
  set: Partial<Fields>,
  notice: string,
): Promise<Reply> {
  const by = await actor(turn, ports);
  const punt = await changing(ports, subject.id, set, { by, now: turn.now, newId: turn.newId });
  return punt ? showCard(await puntShown(punt, turn, ports, { notice })) : refuse('punt-unknown', texts.puntGone);
}
