import type { Database, Ports } from '../../ports.ts';
import { wijkOf } from '../../shared/wijkteam.ts';
import { agendaView, erasedView } from '../agenda-cards.ts';
import { agendaAlone, announcedAt, announcedBefore } from '../harvest-store.ts';
import type { OverlegId } from '../overleg.ts';
import { overlegById } from '../overleg-store.ts';
import { itemsOf } from './agenda-now.ts';

const agendaKey = (id: OverlegId): string => `casusoverleg/agenda/${id}`;

/**
 * Shows the agenda of a casusoverleg in the channel of its wijkteam, or brings the one that stands there up to date: its
 * moment, its casussen with minutes, what there is to do at `now`, cancelled or over. Nothing is shown before there is a
 * casus on it, and nothing where no channel is linked. Saved with the caller's transaction, as the last thing that locks in
 * it; harmless to do twice.
 */
export async function showAgenda(tx: Database, ports: Ports, id: OverlegId, now: Date): Promise<void> {
  // Of two at once the last one must know what the first one saved.
  await agendaAlone(tx, id);
  const overleg = await overlegById(tx, id);
  const wijkteam = overleg && (await ports.wijkteams.byId(overleg.wijkteam, tx));
  if (!overleg || !wijkteam || wijkteam.conversationId === null) return;
  const items = await itemsOf(tx, ports, overleg, wijkteam);
  const mayTell = overleg.status === 'gepland' && items.some(({ casus }) => casus !== null);
  const announced = await announcedAt(tx, id, mayTell);
  if (announced === null) return;
  const card = agendaView({ overleg, wijk: wijkOf(wijkteam), items, announced, mayMove: true, now });
  await ports.chat.show(tx, [
    { key: agendaKey(id), to: { conversation: wijkteam.conversationId }, card, unsure: 'repeat', after: 'keep' },
  ]);
}

/** What ended before an instant is erased: its agenda stays in the channel without a code, and is not changed again. */
export async function clearAgendas(tx: Database, ports: Ports, before: Date): Promise<void> {
  for (const id of await announcedBefore(tx, before)) {
    const overleg = await overlegById(tx, id);
    const wijkteam = overleg && (await ports.wijkteams.byId(overleg.wijkteam, tx));
    if (!overleg || !wijkteam || wijkteam.conversationId === null) {
      await ports.chat.forget(tx, [agendaKey(id)]);
      continue;
    }
    const card = erasedView(overleg, wijkOf(wijkteam));
    await ports.chat.show(tx, [
      { key: agendaKey(id), to: { conversation: wijkteam.conversationId }, card, unsure: 'leave', after: 'forget' },
    ]);
  }
}
