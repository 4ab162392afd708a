import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { decideTexts as texts } from '../decide-texts.ts';
import type { Punt, PuntId } from '../punt.ts';
import { type StepKind, stepsFor, stepsFrom } from '../status.ts';
import { emptyForm } from './forms.ts';

/** The form of the step that was asked for, or of the one that brings the point further. */
export async function steps(asked: Asked<{ punt: PuntId; step?: StepKind | undefined }, Punt>): Promise<Reply> {
  const { input, subject: punt, roles, turn } = asked;
  const [next, ...others] = stepsFor(punt, roles, turn.who.id);
  const step = input.step;
  if (step !== undefined && ![next, ...others].some((each) => each?.kind === step)) {
    const leads = stepsFrom(punt.fields.status).some(({ kind }) => kind === step);
    return leads ? refuse('step-not-yours', texts.mayNot(step)) : refuse('step-not-from-here', texts.notFromHere);
  }
  const kind = step ?? next?.kind;
  return kind === undefined ? refuse('no-steps', texts.nothingToDo) : showCard(await emptyForm(asked, kind));
}
