import { localDate } from '../../shared/time.ts';
import { type Asked, type Reply, refuse } from '../../slice.ts';
import type { OwnerAnswer } from '../decide-answers.ts';
import { decideTexts as texts } from '../decide-texts.ts';
import { ownerView } from '../hand-cards.ts';
import type { Punt } from '../punt.ts';
import { statusAfter } from '../status.ts';
import { decide } from './decide.ts';
import { formOf } from './forms.ts';
import { candidates } from './people.ts';

/** Who picks it up and when it is to be done: when the work starts, and whenever that changes. */
const handOver =
  (kind: 'start-work' | 'owner') =>
  async (asked: Asked<OwnerAnswer, Punt>): Promise<Reply> => {
    const { input, subject, turn, ports } = asked;
    const { owner: ownerId, due } = input;
    const today = localDate(turn.now);
    const among = await candidates(subject, turn.who, ports);
    const again = (refusal: string, problem: string): Reply =>
      refuse(refusal, problem, ownerView(formOf(asked, kind, { problem }), among, input));

    if (ownerId === '' || due === '') return again('owner-incomplete', texts.missing.owner);
    if (due < today) return again('due-past', texts.duePast(today));
    if (Number(due.slice(0, 4)) > Number(today.slice(0, 4)) + 5) return again('due-too-far', texts.dueFar);
    const owner = among.find(({ id }) => id === ownerId);
    if (!owner) return again('owner-unknown', texts.ownerUnknown);
    return decide(asked, kind, {
      set: ({ fields }) => ({ owner: owner.name, ownerId, due, status: statusAfter(kind, fields.status) }),
      reason: () => texts.pickedUp(owner.name, due, today),
      notice: (punt) => (kind === 'owner' ? texts.done.handed : texts.done.started)(punt, today),
    });
  };

export const startWork = handOver('start-work');
export const changeOwner = handOver('owner');
