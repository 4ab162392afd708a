import type { Card } from '../../card.ts';
import { localDate } from '../../shared/time.ts';
import { type Asked, type Reply, refuse } from '../../slice.ts';
import type { SecureAnswer } from '../decide-answers.ts';
import { decideTexts as texts } from '../decide-texts.ts';
import { secureView } from '../hand-cards.ts';
import type { Punt } from '../punt.ts';
import { statusAfter } from '../status.ts';
import { decide } from './decide.ts';
import { formOf } from './forms.ts';
import { candidates } from './people.ts';

/** The adviseur kwaliteit signs off the content, and says where the work agreement lives and who owns it. */
export async function secure(asked: Asked<SecureAnswer, Punt>): Promise<Reply> {
  const { input, subject, turn, ports } = asked;
  const { owner: ownerId, place } = input;
  if (ownerId === '' || place === '') {
    return refuse('agreement-incomplete', texts.missing.secure, await secureAgain(asked, texts.missing.secure));
  }
  const owner = (await candidates(subject, turn.who, ports)).find(({ id }) => id === ownerId);
  if (!owner) return refuse('owner-unknown', texts.ownerUnknown, await secureAgain(asked, texts.ownerUnknown));
  return decide(asked, 'secure', {
    set: ({ fields }) => ({
      werkafspraak: place,
      werkafspraakEigenaar: owner.name,
      geborgdOp: localDate(turn.now),
      status: statusAfter('secure', fields.status),
    }),
    reason: () => texts.agreedIn(place, owner.name),
    notice: texts.done.secured,
  });
}

export const secureAgain = async (asked: Asked<SecureAnswer, Punt>, problem: string): Promise<Card> =>
  secureView(
    formOf(asked, 'secure', { problem }),
    await candidates(asked.subject, asked.turn.who, asked.ports),
    asked.input,
  );
