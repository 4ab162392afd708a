import { smallestGroup } from '../../shared/small-numbers.ts';
import { localDate } from '../../shared/time.ts';
import { type Asked, type Reply, showCard } from '../../slice.ts';
import { checkOutcomes } from '../checklist.ts';
import type { Lijsten } from '../lijst-files.ts';
import { outcomesView, type ToolOutcomes } from '../outcome-cards.ts';
import { outcomesOf } from '../outcome-store.ts';
import { type Counted, periodShown, shownOf } from '../outcomes.ts';
import { whichWijkView } from '../start-cards.ts';
import { texts } from '../texts.ts';
import { named } from './open.ts';
import { isOne, type OneOrMore } from './which-wijk.ts';

/** `uitkomsten`: the last eight whole weeks of one wijkteam. */
export const outcomes =
  (lijsten: Lijsten) =>
  async ({ subject, turn, ports }: Asked<unknown, OneOrMore>): Promise<Reply> => {
    if (!isOne(subject)) return showCard(whichWijkView(null, subject));
    const period = periodShown(localDate(turn.now));
    const counted = await outcomesOf(ports.db, subject.id, period);
    const threshold = Math.max(smallestGroup, ports.smallestGroup);
    return showCard(outcomesView(subject, period, toolsOf(lijsten, counted, threshold), threshold));
  };

function toolsOf(lijsten: Lijsten, counted: readonly Counted[], threshold: number): ToolOutcomes[] {
  const of = (tool: Counted['tool']) => counted.filter((each) => each.tool === tool);
  const newest = lijsten.tree.newest.uitkomsten.map(({ id }) => id);
  // One that only an older version had still has its name there.
  const all = lijsten.tree.all.flatMap(({ uitkomsten }) => uitkomsten);
  const checked: Readonly<Record<string, string>> = texts.checked;
  return [
    {
      ...named(lijsten, 'consulent-nodig'),
      shown: shownOf(of('consulent-nodig'), newest, threshold),
      nameOf: (outcome) => all.find(({ id }) => id === outcome)?.kort ?? outcome,
    },
    {
      ...named(lijsten, 'overdracht-compleet'),
      shown: shownOf(of('overdracht-compleet'), checkOutcomes, threshold),
      nameOf: (outcome) => checked[outcome] ?? outcome,
    },
  ];
}
