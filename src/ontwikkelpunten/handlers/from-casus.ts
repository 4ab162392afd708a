import type { CasusOffer } from '../../shared/ontwikkelpunt-offer.ts';
import { type Asked, type Reply, showCard } from '../../slice.ts';
import { backToCasus } from '../way-back.ts';
import { emptyForm, formFor } from './form.ts';

/** "Maak ontwikkelpunt" beside a casus or a rule: a beginning of the text in the form. Nothing is kept before it is saved. */
export async function fromCasus({ input, turn, ports }: Asked<CasusOffer, null>): Promise<Reply> {
  const { wijkteam, text, casus } = input;
  const filled = { ...emptyForm(turn), bron: 'casusoverleg' as const, back: backToCasus(casus), text, wijk: wijkteam };
  return showCard(await formFor(turn, ports, filled));
}
