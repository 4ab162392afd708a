// What the next dagstart brings back: agreements, and the ontwikkelpunten that the wijkteam is working on.
import type { Ontwikkelpunten, Returning, Wijkteams } from './ports.ts';

export const whatReturns = (
  afspraken: Returning,
  ontwikkelpunten: Ontwikkelpunten,
  wijkteams: Pick<Wijkteams, 'byId'>,
): Returning => ({
  async open(id) {
    const wijkteam = await wijkteams.byId(id);
    return [...(await afspraken.open(id)), ...(wijkteam ? await ontwikkelpunten.underWay(wijkteam) : [])];
  },
});
