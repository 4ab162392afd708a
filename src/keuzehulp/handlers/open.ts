// From a command or a button to the first card of an aid.
import type { Card } from '../../card.ts';
import type { Turn } from '../../ports.ts';
import type { KeuzehulpOffer } from '../../shared/keuzehulp-offer.ts';
import type { Wijkteam } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, showCard } from '../../slice.ts';
import type { Tool } from '../answers.ts';
import { checklistView } from '../checklist-cards.ts';
import type { Lijsten } from '../lijst-files.ts';
import { beginView, homeView, type Named, whichWijkView } from '../start-cards.ts';
import { texts } from '../texts.ts';
import { walk } from '../tree.ts';
import { placeView } from '../tree-cards.ts';
import { isOne, type OneOrMore } from './which-wijk.ts';

export const named = ({ tree, checklist }: Lijsten, tool: Tool): Named => ({
  tool,
  name: tool === 'consulent-nodig' ? tree.newest.naam : checklist.newest.naam,
});

/** `keuzehulp` */
export const home = (lijsten: Lijsten) => async (): Promise<Reply> =>
  showCard(homeView([named(lijsten, 'consulent-nodig'), named(lijsten, 'overdracht-compleet')]));

/** Typed. What stands in a channel is everybody's, so there each begins by themselves. */
export const typed =
  (lijsten: Lijsten, tool: Tool) =>
  async ({ subject, turn }: Asked<string, OneOrMore>): Promise<Reply> => {
    if (!isOne(subject)) return showCard(whichWijkView(named(lijsten, tool), subject));
    return showCard(
      turn.where.kind === 'personal' ? opened(lijsten, tool, subject, turn) : beginView(named(lijsten, tool), subject),
    );
  };

/** "Begin" on the card of both aids. */
export const start =
  (lijsten: Lijsten) =>
  async ({ input: { tool }, subject, turn }: Asked<{ tool: Tool }, OneOrMore>): Promise<Reply> =>
    showCard(isOne(subject) ? opened(lijsten, tool, subject, turn) : whichWijkView(named(lijsten, tool), subject));

/** From any card that names the aid and the wijkteam. */
export const open =
  (lijsten: Lijsten) =>
  async ({ input, subject, turn }: Asked<KeuzehulpOffer, Wijkteam>): Promise<Reply> =>
    showCard(opened(lijsten, input.tool, subject, turn));

/** The newest version, from the beginning, as a run of its own. */
function opened({ tree, checklist }: Lijsten, tool: Tool, wijkteam: Wijkteam, turn: Turn): Card {
  const going = { wijkteam: wijkteam.id, run: turn.newId() };
  if (tool === 'overdracht-compleet') return checklistView(checklist.newest, going);
  const first = walk(tree.newest, '', texts.noneFits);
  if (!first) throw new Error('A tree that was read begins with a question');
  return placeView(tree.newest, first, [], going);
}
