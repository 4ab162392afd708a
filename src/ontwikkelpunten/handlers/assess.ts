import { type Asked, type Reply, refuse } from '../../slice.ts';
import type { AssessAnswer } from '../decide-answers.ts';
import { assessView } from '../decide-cards.ts';
import { decideTexts as texts } from '../decide-texts.ts';
import { proposalOf } from '../priority.ts';
import type { Punt } from '../punt.ts';
import { statusAfter } from '../status.ts';
import { decide } from './decide.ts';
import { formOf } from './forms.ts';

/** Effect and moeite, and a priority to propose: the one that follows from the rule, or another one. */
export async function assess(asked: Asked<AssessAnswer, Punt>): Promise<Reply> {
  const { effect, moeite, moscow } = asked.input;
  if (effect === '' || moeite === '') {
    const problem = texts.missing.assess;
    return refuse('assessment-incomplete', problem, assessView(formOf(asked, 'assess', { problem }), asked.input));
  }
  return decide(asked, 'assess', {
    set: ({ fields: { status, steun } }) => ({
      effect,
      moeite,
      moscow: moscow === '' ? proposalOf(effect, moeite, steun) : moscow,
      prioriteitVast: false,
      status: statusAfter('assess', status),
    }),
    reason: ({ fields: { steun } }) => texts.because(texts.weighed({ effect, moeite, steun })),
    notice: (punt) =>
      `${texts.done.assessed(punt)} ${texts.done.proposes(punt.fields.moscow, texts.weighed(punt.fields))}`,
  });
}
