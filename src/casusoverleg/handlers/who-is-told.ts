import type { JobPorts } from '../../ports.ts';
import type { PersonId } from '../../shared/person.ts';
import type { WijkteamId } from '../../shared/wijkteam.ts';
import { type AfspraakId, toldAbout } from '../afspraak.ts';
import type { Agreed } from '../remind-store.ts';

/** Whom each agreement is brought to mind, in groups: it is for the first group in which somebody can be reached. */
export async function whoIsTold(
  agreed: readonly Agreed[],
  { wijkteams }: Pick<JobPorts, 'wijkteams'>,
): Promise<Map<AfspraakId, PersonId[][]>> {
  const asked = [...new Set(agreed.filter(({ role }) => role === 'adviseur-kwaliteit').map((each) => each.wijkteam))];
  const advisers = new Map<WijkteamId, PersonId[]>();
  for (const wijkteam of asked) advisers.set(wijkteam, await wijkteams.holding('adviseur-kwaliteit', wijkteam));
  return new Map(
    agreed.map(({ id, role, wijkteam, attendees, broughtBy }) => [
      id,
      toldAbout(role, { attendees, broughtBy, advisers: advisers.get(wijkteam) ?? [] }),
    ]),
  );
}
