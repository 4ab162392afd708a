import type { Card } from '../../card.ts';
import type { Database } from '../../ports.ts';
import { personId } from '../../shared/person.ts';
import { localDate } from '../../shared/time.ts';
import { type Asked, type Reply, refuse } from '../../slice.ts';
import type { MergeAnswer } from '../decide-answers.ts';
import { mergeView } from '../decide-cards.ts';
import { decideTexts as texts } from '../decide-texts.ts';
import { numberIn, supportersAfter } from '../merge-points.ts';
import type { Punt } from '../punt.ts';
import { addSteun, supportersOf } from '../steun-store.ts';
import { puntByNumber } from '../store.ts';
import { decide } from './decide.ts';
import { formOf } from './forms.ts';
import { recordChange } from './record.ts';

/** This point goes into another one: who reported or supported it supports the other one from now on. */
export async function merge(asked: Asked<MergeAnswer, Punt>): Promise<Reply> {
  const { input, subject, ports } = asked;
  const again = (problem: string, number = input.number): Card =>
    mergeView(formOf(asked, 'merge', { problem }), { number, reason: input.reason });

  const number = numberIn(input.number);
  if (number === null) return refuse('number-missing', texts.missing.number, again(texts.missing.number));
  if (number === subject.number) return refuse('merge-self', texts.mergeSelf, again(texts.mergeSelf));
  const target = await puntByNumber(ports.db, number);
  if (!target) return refuse('merge-unknown', texts.mergeUnknown(number), again(texts.mergeUnknown(number)));
  if (target.fields.status === 'samengevoegd') {
    const into = await whereItWent(target, subject, ports.db);
    const problem = texts.mergeMerged(number, into?.number ?? null);
    return refuse('merge-merged', problem, again(problem, into ? String(into.number) : ''));
  }
  return decide(asked, 'merge', {
    set: () => ({
      status: 'samengevoegd',
      samengevoegdMet: number,
      reden: input.reason || texts.mergedBecause(number),
    }),
    reason: () => input.reason || texts.mergedBecause(number),
    notice: (punt) => texts.done.merged(punt, target),
    other: {
      id: target.id,
      problem(other) {
        if (!other) return { kind: 'merge-unknown', text: texts.mergeUnknown(number) };
        const { status, samengevoegdMet } = other.fields;
        if (status === 'samengevoegd')
          return { kind: 'merge-merged', text: texts.mergeMerged(number, samengevoegdMet) };
        return status === 'afgewezen' ? { kind: 'merge-rejected', text: texts.mergeRejected(number) } : null;
      },
      follow: (tx, punt, other) => moveSupport(tx, punt, other, asked),
    },
    again: async (problem) => again(problem),
  });
}

export const mergeAgain = async (asked: Asked<MergeAnswer, Punt>, problem: string): Promise<Card> =>
  mergeView(formOf(asked, 'merge', { problem }), asked.input);

async function moveSupport(
  tx: Database,
  punt: Punt,
  target: Punt,
  { turn, ports }: Pick<Asked<unknown, unknown>, 'turn' | 'ports'>,
): Promise<void> {
  const [theirs, ours] = [await supportersOf(tx, punt.id), await supportersOf(tx, target.id)];
  const added = supportersAfter(punt.fields.reporterId, theirs, target.fields.reporterId).filter(
    (person) => !ours.some((each) => each === person),
  );
  for (const person of added) await addSteun(tx, target.id, personId.parse(person), localDate(turn.now));
  const { now, newId } = turn;
  await recordChange(tx, ports, target.id, { steun: ours.length + added.length }, { by: nobody, now, newId });
}

/** It follows from what somebody decided: of itself it is nobody's act. */
const nobody = { id: null, name: '' };

/** The end of the road of a point that was merged itself; undefined when it ends at the point that is to be merged, or nowhere. */
async function whereItWent(from: Punt, source: Punt, db: Database): Promise<Punt | undefined> {
  const passed = new Set([source.number]);
  let at: Punt | undefined = from;
  while (at && !passed.has(at.number)) {
    if (at.fields.status !== 'samengevoegd') return at;
    passed.add(at.number);
    at = at.fields.samengevoegdMet === null ? undefined : await puntByNumber(db, at.fields.samengevoegdMet);
  }
  return undefined;
}
