import type { Card } from '../../card.ts';
import { localDate } from '../../shared/time.ts';
import { type Asked, type Refusal, type Reply, refuse, showCard } from '../../slice.ts';
import { lastDay } from '../afspraak.ts';
import { afsprakenOf, openAfspraken } from '../afspraak-store.ts';
import { afsprakenView } from '../afspraken-cards.ts';
import type { AgreeForm } from '../after-answers.ts';
import { afterTexts } from '../after-texts.ts';
import type { Casus } from '../casus.ts';
import { onAgenda } from '../casus-store.ts';
import { type Discussed, discussView } from '../discuss-cards.ts';
import { type Overleg, overlegId } from '../overleg.ts';
import { overlegById } from '../overleg-store.ts';
import { agendaFor, wijkNamed } from './agenda-now.ts';
import { closeFor } from './close.ts';

const texts = afterTexts.discuss;

/** Who presses, and may do so in this wijkteam. */
export type Someone = Pick<Asked<unknown, unknown>, 'roles' | 'turn' | 'ports'>;

/** The casusoverleg a casus is discussed in; refused while there is none. */
export function whereDiscussed({ code, status, overleg }: Casus): string | Refusal {
  if (status === 'ingetrokken') return refuse('casus-withdrawn', texts.withdrawn(code));
  if (status === 'wacht' || overleg === null) return refuse('casus-waits', texts.waits(code));
  return overleg;
}

/** The days (yyyy-MM-dd) something can be agreed for. */
export function daysToChoose({ turn, ports }: Pick<Someone, 'turn' | 'ports'>): { first: string; last: string } {
  const first = localDate(turn.now);
  return { first, last: lastDay(first, ports.keepCasuscodes) };
}

/** What comes after a casus; `overleg` is undefined once it was erased. */
interface Onward {
  overleg: Overleg | undefined;
  next: Casus | undefined;
  place: number;
  of: number;
}

async function onwardFrom(casus: Casus, { ports }: Pick<Someone, 'ports'>): Promise<Onward> {
  const overleg = casus.overleg === null ? undefined : await overlegById(ports.db, overlegId.parse(casus.overleg));
  const cases = overleg ? await onAgenda(ports.db, overleg.id) : [];
  const at = cases.findIndex(({ id }) => id === casus.id);
  return { overleg, next: at < 0 ? undefined : cases[at + 1], place: at + 1, of: cases.length };
}

function onwardText({ overleg, next }: Onward): string {
  if (next) return texts.next(next.code);
  if (!overleg) return texts.toList;
  return overleg.status === 'gepland' ? texts.close : texts.toAgenda;
}

/** What the button that goes on says. */
export const nextAfter = async (casus: Casus, someone: Someone): Promise<string> =>
  onwardText(await onwardFrom(casus, someone));

/** The next casus; after the last one the casusoverleg is rounded off. `said`: what was done about this one. */
export async function goOn(casus: Casus, someone: Someone, said = ''): Promise<Reply> {
  const { overleg, next } = await onwardFrom(casus, someone);
  // It is read on the card of another casus.
  const notice = said === '' ? '' : texts.about(casus.code, said);
  if (next) return discussed(next, someone, { notice });
  if (!overleg) return showCard(await openList(casus, someone, notice));
  return overleg.status === 'gepland'
    ? closeFor(overleg, someone, notice)
    : showCard(await agendaFor(someone, overleg, notice));
}

async function openList(casus: Casus, { turn, ports }: Someone, notice: string): Promise<Card> {
  const open = await openAfspraken(ports.db, casus.wijkteam);
  const wijk = await wijkNamed(casus, ports);
  return afsprakenView({ id: casus.wijkteam, wijk }, open, localDate(turn.now), notice);
}

type Said = { notice?: string; problem?: string; filled?: Pick<AgreeForm, 'role' | 'text' | 'due'> };

/** The casus with a new form, or one that is filled in already. */
export async function discussed(casus: Casus, someone: Someone, said: Said = {}): Promise<Reply> {
  const overleg = whereDiscussed(casus);
  return typeof overleg === 'string' ? showCard(await discussCard(casus, someone, said)) : overleg;
}

export async function discussCard(casus: Casus, someone: Someone, said: Said = {}): Promise<Card> {
  const { turn, ports } = someone;
  const onward = await onwardFrom(casus, someone);
  const shown: Discussed = {
    casus,
    overleg: casus.overleg ?? '',
    agreed: await afsprakenOf(ports.db, casus.id),
    place: onward.place,
    of: onward.of,
    next: onwardText(onward),
    leefgebieden: ports.gemeente.leefgebieden
      .filter(({ code }) => casus.leefgebieden.includes(code))
      .map(({ naam }) => naam),
    ...daysToChoose(someone),
    form: turn.newId(),
  };
  return discussView(shown, said);
}

export const discuss = (asked: Asked<unknown, Casus>): Promise<Reply> => discussed(asked.subject, asked);
