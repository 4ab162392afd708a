// First of all: what was agreed in earlier casusoverleggen of this wijk and is still open.
import { localDate } from '../../shared/time.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import type { Coded } from '../afspraak.ts';
import { openAfspraken, settleAfspraken } from '../afspraak-store.ts';
import { lookBackView } from '../afspraken-cards.ts';
import type { LookBackForm } from '../after-answers.ts';
import { afterTexts } from '../after-texts.ts';
import { onAgenda } from '../casus-store.ts';
import type { Overleg } from '../overleg.ts';
import { agendaFor, wijkNamed } from './agenda-now.ts';
import { discussed } from './discuss.ts';

const texts = afterTexts.lookBack;
type AskedAbout = Asked<unknown, Overleg>;

export async function lookBack(asked: AskedAbout): Promise<Reply> {
  if (asked.subject.status === 'afgezegd') return refuse('overleg-cancelled', texts.cancelled);
  const open = await openBefore(asked);
  // Nothing to look back at is no reason for a card with one button.
  return open.length === 0 ? toCasussen(asked, texts.none) : shown(asked, open);
}

export async function lookedBack(asked: Asked<LookBackForm, Overleg>): Promise<Reply> {
  const { input, subject, ports } = asked;
  const [done, gone] = await ports.db.transaction().execute(async (tx) => [
    await settleAfspraken(tx, subject.wijkteam, input.done, 'gedaan'),
    // What was ticked as well is done by now.
    await settleAfspraken(tx, subject.wijkteam, input.dropped, 'vervallen'),
  ]);
  const notice = texts.saved(done ?? 0, gone ?? 0);
  if (input.to === 'casussen') return toCasussen(asked, notice);
  return shown(asked, await openBefore(asked), notice || texts.nothingChosen);
}

async function openBefore({ subject, ports }: AskedAbout): Promise<Coded[]> {
  const open = await openAfspraken(ports.db, subject.wijkteam);
  return open.filter(({ overleg }) => overleg !== subject.id);
}

async function shown({ subject, turn, ports }: AskedAbout, open: readonly Coded[], notice = ''): Promise<Reply> {
  const wijk = await wijkNamed(subject, ports);
  return showCard(lookBackView(subject, wijk, open, localDate(turn.now), notice));
}

/** To the first casus that was not discussed yet; without one to the agenda. */
async function toCasussen(asked: AskedAbout, notice: string): Promise<Reply> {
  const cases = await onAgenda(asked.ports.db, asked.subject.id);
  const first = cases.find(({ status }) => status === 'gepland');
  return first ? discussed(first, asked, { notice }) : showCard(await agendaFor(asked, asked.subject, notice));
}
