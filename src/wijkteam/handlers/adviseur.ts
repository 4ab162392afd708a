import { wijkOf } from '../../shared/wijkteam.ts';
import { type Asked, isRefusal, type Reply, say } from '../../slice.ts';
import { wijkteamAsked } from '../../wijkteam-here.ts';
import { texts } from '../texts.ts';

/** "wie is adviseur kwaliteit van oost": whoever has a role anywhere may know that, so the wijk is found here. */
export async function adviseur({ input, turn, ports }: Asked<string, null>): Promise<Reply> {
  const found = await wijkteamAsked(input, turn, ports);
  if (isRefusal(found)) return found;
  const people = await ports.wijkteams.holding('adviseur-kwaliteit', found.wijkteam);
  const names = await ports.wijkteams.names(people);
  const known = [...names.values()].sort((a, b) => a.localeCompare(b, 'nl'));
  const wijk = wijkOf(found.subject);
  return say(known.length === 0 ? texts.noAdviseur(wijk) : texts.adviseur(wijk, known));
}
