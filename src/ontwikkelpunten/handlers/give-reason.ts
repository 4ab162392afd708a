import type { Card } from '../../card.ts';
import { type Asked, type Reply, refuse } from '../../slice.ts';
import type { ReasonAnswer } from '../decide-answers.ts';
import { reasonView } from '../decide-cards.ts';
import { decideTexts as texts } from '../decide-texts.ts';
import type { Fields, Punt } from '../punt.ts';
import { statusAfter } from '../status.ts';
import { decide } from './decide.ts';
import { formOf } from './forms.ts';

type Kind = 'implement' | 'reopen' | 'reject';

/** What changes besides the status. */
const also: Record<Kind, (reason: string) => Partial<Fields>> = {
  implement: () => ({}),
  reject: (reason) => ({ reden: reason }),
  reopen: () => ({ reden: '', samengevoegdMet: null, geborgdOp: '' }),
};
const notices: Record<Kind, (punt: Punt) => string> = {
  implement: texts.done.implemented,
  reject: texts.done.rejected,
  reopen: texts.done.reopened,
};

/** The steps that ask for one sentence. */
const giveReason =
  (kind: Kind) =>
  async (asked: Asked<ReasonAnswer, Punt>): Promise<Reply> => {
    const { reason } = asked.input;
    if (reason === '') {
      return refuse('reason-missing', texts.missing.reason, await again(kind)(asked, texts.missing.reason));
    }
    return decide(asked, kind, {
      set: ({ fields }) => ({ ...also[kind](reason), status: statusAfter(kind, fields.status) }),
      reason: () => reason,
      notice: notices[kind],
    });
  };

const again =
  (kind: Kind) =>
  async (asked: Asked<ReasonAnswer, Punt>, problem: string): Promise<Card> =>
    reasonView(formOf(asked, kind, { problem }), asked.input);

export const implement = giveReason('implement');
export const implementAgain = again('implement');
export const reject = giveReason('reject');
export const rejectAgain = again('reject');
export const reopen = giveReason('reopen');
export const reopenAgain = again('reopen');
