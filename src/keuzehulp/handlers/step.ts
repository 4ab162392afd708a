import type { Wijkteam } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import type { StepAnswer } from '../answers.ts';
import type { Lijsten } from '../lijst-files.ts';
import { againView } from '../start-cards.ts';
import { texts } from '../texts.ts';
import { idsOf, walk } from '../tree.ts';
import { placeView } from '../tree-cards.ts';
import { count } from './count.ts';

/** One answer further, or one back: all that is known stands on the button. Only an outcome is counted. */
export const step =
  ({ tree }: Lijsten) =>
  async ({ input, subject, turn, ports }: Asked<StepAnswer, Wijkteam>): Promise<Reply> => {
    const { version, run, answers } = input;
    const asked = tree.of(version);
    const refused = (kind: string, problem: string): Reply =>
      refuse(kind, problem, againView(problem, 'consulent-nodig', subject.id));
    if (!asked) return refused('version-gone', texts.versionGone);
    const place = walk(asked, answers, texts.noneFits);
    if (!place) return refused('path-impossible', texts.impossible);
    const going = { wijkteam: subject.id, run };
    if (place.at === 'outcome') {
      await count(ports, turn, going, { tool: asked.lijst, version, outcome: place.outcome.id });
    }
    return showCard(placeView(asked, place, idsOf(answers), going));
  };
