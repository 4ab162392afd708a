// One agreement: changed, or taken away when it was a slip.
import type { Card } from '../../card.ts';
import type { Ports, Turn } from '../../ports.ts';
import { mayPointToSomeone } from '../../shared/free-text.ts';
import type { WijkteamId } from '../../shared/wijkteam.ts';
import { type Asked, type Refusal, type Reply, refuse, showCard } from '../../slice.ts';
import { type AfspraakId, type Coded, gapsIn } from '../afspraak.ts';
import { afspraakById, changeAfspraak, removeAfspraak } from '../afspraak-store.ts';
import type { ChangeForm } from '../after-answers.ts';
import { afterTexts } from '../after-texts.ts';
import type { Casus } from '../casus.ts';
import { casusById } from '../casus-store.ts';
import { afspraakView } from '../discuss-cards.ts';
import { withoutClientData } from './agree.ts';
import { daysToChoose, discussed } from './discuss.ts';

const texts = afterTexts.discuss;
export interface OfCasus {
  afspraak: Coded;
  casus: Casus;
}

/** The agreement a button names; the role is checked in the wijkteam of its casus. */
export async function aboutAfspraak(
  { afspraak: id }: { afspraak: AfspraakId },
  _turn: Turn,
  ports: Ports,
): Promise<{ wijkteam: WijkteamId; subject: OfCasus } | Refusal> {
  const afspraak = await afspraakById(ports.db, id);
  const casus = afspraak && (await casusById(ports.db, afspraak.casus));
  return casus ? { wijkteam: casus.wijkteam, subject: { afspraak, casus } } : refuse('afspraak-unknown', texts.gone);
}

/** What is settled stays as it is, and what was agreed earlier is looked back at instead. */
const isFixed = ({ afspraak, casus }: OfCasus): boolean =>
  afspraak.status !== 'open' || afspraak.overleg !== casus.overleg;

export async function afspraak(asked: Asked<unknown, OfCasus>): Promise<Reply> {
  const { subject } = asked;
  if (isFixed(subject)) return discussed(subject.casus, asked, { notice: texts.settled });
  return showCard(afspraakView(subject.afspraak, subject.casus, daysToChoose(asked)));
}

export async function change(asked: Asked<ChangeForm, OfCasus>): Promise<Reply> {
  const { input, subject, ports } = asked;
  const { first, last } = daysToChoose(asked);
  // A day that was agreed before may have passed since.
  const isSameDay = input.due !== '' && input.due === subject.afspraak.due;
  const gaps = gapsIn(input, first, last).filter((gap) => !(isSameDay && (gap === 'due-past' || gap === 'due-far')));
  const { role, text, due } = input;
  if (role === '' || gaps.length > 0) {
    const problem = texts.gaps(gaps, last);
    return refuse('afspraak-incomplete', problem, await changeAgain(asked, problem));
  }
  const isChanged = !isFixed(subject) && (await changeAfspraak(ports.db, subject.afspraak.id, { role, text, due }));
  const hint = isChanged && mayPointToSomeone(text) ? ` ${texts.hint}` : '';
  return discussed(subject.casus, asked, { notice: isChanged ? `${texts.changed}${hint}` : texts.settled });
}

export const changeAgain = async (asked: Asked<ChangeForm, OfCasus>, problem: string): Promise<Card> =>
  afspraakView(
    asked.subject.afspraak,
    asked.subject.casus,
    daysToChoose(asked),
    withoutClientData(asked.input, problem, asked.turn.where.kind),
  );

export async function remove(asked: Asked<unknown, OfCasus>): Promise<Reply> {
  const { subject, ports } = asked;
  if (isFixed(subject)) return discussed(subject.casus, asked, { notice: texts.settled });
  await removeAfspraak(ports.db, subject.afspraak.id);
  return discussed(subject.casus, asked, { notice: texts.removed });
}
