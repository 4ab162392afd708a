import type { Card } from '../../card.ts';
import type { Ports, Turn } from '../../ports.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { decideTexts } from '../decide-texts.ts';
import { type Punt, puntId } from '../punt.ts';
import { puntView } from '../punt-cards.ts';
import { mayExplain } from '../punt-rights.ts';
import { urlOf } from '../row-url.ts';
import { goesOn, type Step, stepsFor } from '../status.ts';
import { supportersOf } from '../steun-store.ts';
import { puntById, puntByNumber } from '../store.ts';
import { listUrl } from '../sync-store.ts';
import { texts } from '../texts.ts';
import { wijkteamOf } from './about.ts';

export const punt = async ({ subject, turn, ports }: Asked<unknown, Punt>): Promise<Reply> =>
  showCard(await puntShown(subject, turn, ports));

/** "punt 12" */
export async function byNumber({ input, turn, ports }: Asked<string, null>): Promise<Reply> {
  const typed = input.replace(/^(nr\.?|nummer|#)\s*/, '');
  const found = /^\d{1,9}$/.test(typed) ? await puntByNumber(ports.db, Number(typed)) : undefined;
  if (!found) return refuse('punt-unknown', texts.numberUnknown(typed));
  return showCard(await puntShown(found, turn, ports));
}

/** Chosen from a list. */
export async function pick({ input, turn, ports }: Asked<{ punt: string }, null>): Promise<Reply> {
  if (input.punt === '') return refuse('nothing-chosen', texts.nothingChosen);
  const found = await puntById(ports.db, puntId.parse(input.punt));
  return found ? showCard(await puntShown(found, turn, ports)) : refuse('punt-unknown', texts.puntGone);
}

/** What stands on the button to the steps; '' where there is none to take. */
function nextStep([first]: readonly Step[], { fields }: Punt): string {
  if (!first) return '';
  return goesOn(first) ? decideTexts.title(first.kind, fields.status) : texts.otherSteps;
}

/** The point as this person sees it, with what this person may do with it. */
export async function puntShown(
  shown: Punt,
  turn: Turn,
  ports: Ports,
  said: { notice?: string; problem?: string; back?: string } = {},
): Promise<Card> {
  const { who, now } = turn;
  const wijkteam = await wijkteamOf(shown, ports);
  const [roles, supporters, list] = await Promise.all([
    ports.wijkteams.roles(who.id, wijkteam),
    supportersOf(ports.db, shown.id),
    listUrl(ports.db),
  ]);
  return puntView(
    shown,
    {
      supports: supporters.includes(who.id),
      isReporter: shown.fields.reporterId === who.id,
      step: nextStep(stepsFor(shown, roles, who.id), shown),
      canFill: roles.size > 0,
      canExplain: mayExplain(shown, roles, who.id),
      url: urlOf(list, shown),
      now,
    },
    said,
  );
}
