// One more agreement about a casus, or just on to the plan or the next casus.
import type { Card } from '../../card.ts';
import type { Database } from '../../ports.ts';
import { mayPointToSomeone } from '../../shared/free-text.ts';
import { localDate } from '../../shared/time.ts';
import { type Asked, isRefusal, type Refusal, type Reply, refuse } from '../../slice.ts';
import { type Afspraak, gapsIn, madeId, mostOpen } from '../afspraak.ts';
import { afsprakenOf, insertAfspraak } from '../afspraak-store.ts';
import type { AgreeForm } from '../after-answers.ts';
import { afterTexts } from '../after-texts.ts';
import type { Casus } from '../casus.ts';
import { lockCasus, saveCasus } from '../casus-store.ts';
import { notRepeated } from '../not-repeated.ts';
import { daysToChoose, discussCard, discussed, goOn, type Someone, whereDiscussed } from './discuss.ts';
import { planFor } from './een-plan.ts';

const texts = afterTexts.discuss;

export async function agree(asked: Asked<AgreeForm, Casus>): Promise<Reply> {
  const { input, subject: casus, ports } = asked;
  // Nothing was written: what else was chosen is no agreement yet.
  if (input.text === '' && input.to !== 'stay') return onward(input.to, casus, asked);
  const { first, last } = daysToChoose(asked);
  const { role, text, due } = input;
  const gaps = gapsIn(input, first, last);
  if (role === '' || gaps.length > 0) {
    const problem = texts.gaps(gaps, last);
    return refuse('afspraak-incomplete', problem, await agreeAgain(asked, problem));
  }
  const outcome = await ports.db.transaction().execute((tx) => add(tx, asked, { role, text, due }));
  if (outcome === 'full')
    return refuse('afspraken-full', texts.full(mostOpen), await agreeAgain(asked, texts.full(mostOpen)));
  if (typeof outcome !== 'string' && isRefusal(outcome)) return outcome;
  const notice = [
    outcome === 'added' ? texts.saved : texts.wasThere,
    ...(mayPointToSomeone(text) ? [texts.hint] : []),
  ].join(' ');
  return onward(input.to, casus, asked, notice);
}

type Added = 'added' | 'was-there' | 'full';

/** Nobody else changes the casus meanwhile, so the same words are not agreed twice. */
async function add(
  tx: Database,
  { input, subject, turn, ports }: Asked<AgreeForm, Casus>,
  made: Pick<Afspraak, 'role' | 'text' | 'due'>,
): Promise<Added | Refusal> {
  const casus = (await lockCasus(tx, subject.id)) ?? { ...subject, status: 'ingetrokken' as const };
  const overleg = whereDiscussed(casus);
  if (typeof overleg !== 'string') return overleg;
  const open = (await afsprakenOf(tx, casus.id)).filter(({ status }) => status === 'open');
  const isSame = (each: Afspraak): boolean =>
    each.role === made.role && each.text === made.text && each.due === made.due;
  if (open.some(isSame)) return 'was-there';
  if (open.length >= mostOpen) return 'full';
  const isNew = await insertAfspraak(tx, {
    ...made,
    id: madeId(ports.pseudonymKey, input.form, made),
    ...{ casus: casus.id, overleg, wijkteam: casus.wijkteam, madeOn: localDate(turn.now), status: 'open' },
  });
  await saveCasus(tx, casus, turn.now);
  return isNew ? 'added' : 'was-there';
}

function onward(to: AgreeForm['to'], casus: Casus, someone: Someone, notice = ''): Promise<Reply> {
  if (to === 'plan') return planFor(casus, someone, { notice });
  return to === 'next' ? goOn(casus, someone, notice) : discussed(casus, someone, { notice });
}

/** The form once more, as it was filled in, with what to change. */
export const agreeAgain = (asked: Asked<AgreeForm, Casus>, problem: string): Promise<Card> =>
  discussCard(asked.subject, asked, withoutClientData(asked.input, problem, asked.turn.where.kind));

/** In a channel client data is not said a second time: others read along. */
export const withoutClientData = <Filled extends { text: string }>(
  filled: Filled,
  problem: string,
  where: 'personal' | 'group' | 'channel',
): { problem: string; filled: Filled } => notRepeated(filled, 'text', problem, where, texts.clientDataInChannel);
