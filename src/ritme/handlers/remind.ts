import { type Asked, type Reply, say } from '../../slice.ts';
import { saveReminders } from '../person-store.ts';
import { texts } from '../texts.ts';

/** Whether this person wants to be reminded. */
export const remind =
  (wanted: boolean) =>
  async ({ turn, ports }: Asked<string, null>): Promise<Reply> => {
    await saveReminders(ports.db, turn.who.id, wanted);
    return say(wanted ? texts.reminders : texts.noReminders);
  };
