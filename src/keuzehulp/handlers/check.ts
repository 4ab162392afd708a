import type { Wijkteam } from '../../shared/wijkteam.ts';
import { type Asked, isRefusal, type Refusal, type Reply, refuse, showCard } from '../../slice.ts';
import type { CheckAnswer } from '../answers.ts';
import { type Checked, type Checklist, check as checkOf } from '../checklist.ts';
import { checkedView, checklistView } from '../checklist-cards.ts';
import type { Lijsten } from '../lijst-files.ts';
import { againView } from '../start-cards.ts';
import { texts } from '../texts.ts';
import { count } from './count.ts';

type CheckAsked = Asked<CheckAnswer, Wijkteam>;

/** "Bekijk wat ontbreekt" */
export const check =
  (lijsten: Lijsten) =>
  async (asked: CheckAsked): Promise<Reply> => {
    const found = onList(lijsten, asked);
    if (isRefusal(found)) return found;
    const { list, checked } = found;
    const { input, subject, turn, ports } = asked;
    const going = { wijkteam: subject.id, run: input.run };
    await count(ports, turn, going, { tool: list.lijst, version: list.versie, outcome: checked.outcome });
    return showCard(checkedView(list, checked, going));
  };

/** "Vul verder aan": the list again, with what was ticked. */
export const fill =
  (lijsten: Lijsten) =>
  async (asked: CheckAsked): Promise<Reply> => {
    const found = onList(lijsten, asked);
    if (isRefusal(found)) return found;
    const { input, subject } = asked;
    return showCard(checklistView(found.list, { wijkteam: subject.id, run: input.run }, found.checked.done));
  };

function onList({ checklist }: Lijsten, asked: CheckAsked): { list: Checklist; checked: Checked } | Refusal {
  const { version, done } = asked.input;
  const refused = (kind: string, problem: string): Refusal =>
    refuse(kind, problem, againView(problem, 'overdracht-compleet', asked.subject.id));
  const list = checklist.of(version);
  if (!list) return refused('version-gone', texts.versionGone);
  const checked = checkOf(list, done);
  return checked ? { list, checked } : refused('item-unknown', texts.impossible);
}
