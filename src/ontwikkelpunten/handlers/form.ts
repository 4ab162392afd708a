import type { Card } from '../../card.ts';
import type { Ports, Turn } from '../../ports.ts';
import type { Wijkteam } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, showCard } from '../../slice.ts';
import { puntId } from '../punt.ts';
import type { RaiseForm } from '../raise-answers.ts';
import { formView } from '../raise-cards.ts';

export const emptyForm = (turn: Turn): RaiseForm => ({
  punt: puntId.parse(turn.newId()),
  bron: 'chat',
  back: '',
  bericht: '',
  text: '',
  aandachtsgebied: '',
  wijk: '',
});

export const form = async ({ turn, ports }: Asked<unknown, null>): Promise<Reply> =>
  showCard(await formFor(turn, ports, emptyForm(turn)));

/** From the look-alikes back to the text. */
export const edit = async ({ input, turn, ports }: Asked<RaiseForm, null>): Promise<Reply> =>
  showCard(await formFor(turn, ports, input));

/** The form once more, with everything that was filled in and what to change. */
export const formAgain = ({ input, turn, ports }: Asked<RaiseForm, null>, problem: string): Promise<Card> =>
  formFor(turn, ports, input, problem);

/** With the wijken this person may choose from, and the one it is probably about where none was chosen yet. */
export async function formFor(turn: Turn, ports: Ports, filled: RaiseForm, problem = ''): Promise<Card> {
  const { here, own } = await wijkteamsOf(turn, ports);
  const chosen = filled.wijk === '' || filled.wijk === 'geen' ? undefined : await ports.wijkteams.byId(filled.wijk);
  const more = [chosen, here].filter((each) => each !== undefined && !own.some(({ id }) => id === each.id));
  const choices = new Map([...own, ...more].flatMap((each) => (each ? [[each.id, each]] : [])));
  const likely = likeliest(here, own)?.id ?? 'geen';
  return formView({ ...filled, wijk: filled.wijk === '' ? likely : filled.wijk }, [...choices.values()], problem);
}

/** The wijkteam of this channel; elsewhere the only one somebody belongs to. */
export async function likelyWijkteam(turn: Turn, ports: Ports): Promise<Wijkteam | undefined> {
  const { here, own } = await wijkteamsOf(turn, ports);
  return likeliest(here, own);
}

const likeliest = (here: Wijkteam | undefined, own: readonly Wijkteam[]): Wijkteam | undefined =>
  here ?? (own.length === 1 ? own[0] : undefined);

async function wijkteamsOf({ who, where }: Turn, ports: Ports) {
  const [here, own] = await Promise.all([
    ports.wijkteams.inConversation(where.conversationId),
    ports.wijkteams.of(who.id),
  ]);
  return { here, own };
}
