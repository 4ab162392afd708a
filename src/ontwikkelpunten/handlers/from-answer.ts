import type { OntwikkelpuntOffer } from '../../shared/ontwikkelpunt-offer.ts';
import { type Asked, type Reply, showCard } from '../../slice.ts';
import { emptyForm, formFor } from './form.ts';

/** "Maak ontwikkelpunt" on one's own dagstart answer: the text comes along, the answer stays as it is. */
export async function fromAnswer({ input, turn, ports }: Asked<OntwikkelpuntOffer, null>): Promise<Reply> {
  const { dagstart, wijkteam, text } = input;
  const filled = { ...emptyForm(turn), bron: 'dagstart' as const, back: dagstart, text, wijk: wijkteam };
  return showCard(await formFor(turn, ports, filled));
}
