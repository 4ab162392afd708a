import type { Asked, Reply } from '../../slice.ts';
import { showCard } from '../../slice.ts';
import { bookingTexts as texts } from '../booking-texts.ts';
import type { Overleg } from '../overleg.ts';
import { busyView } from '../plan-cards.ts';
import { hurry } from '../send-store.ts';
import { sendSoon } from './send-soon.ts';

/** Somebody solved what was wrong with the calendar: at once, instead of at the next try. */
export async function retry({ subject, ports }: Asked<unknown, Overleg>): Promise<Reply> {
  await ports.db.transaction().execute(async (tx) => {
    await hurry(tx, subject.id);
    await sendSoon(tx, ports, subject.id);
  });
  return showCard(busyView(texts.trying, [texts.toldInOwnChat], { wijkteam: subject.wijkteam, overleg: subject.id }));
}
