import { type Asked, type CommandEntry, type Reply, showCard } from '../../slice.ts';
import { help as card } from '../cards.ts';
import { texts } from '../texts.ts';
import { mayUse } from './choices.ts';

/** What this person can ask here, no more: a command for another role is not shown. */
export const help =
  (commands: () => readonly CommandEntry[]) =>
  async ({ turn, ports }: Asked<unknown, null>): Promise<Reply> => {
    const usable = (await mayUse(commands(), turn, ports)).filter((entry) => entry.help !== '');
    const intro = usable.length > 1 ? texts.helpIntro : texts.helpNobody;
    return showCard(
      card(
        usable.map(({ name, phrases, help }) => ({ name, phrase: phrases[0] ?? '', help })),
        intro,
      ),
    );
  };
