// The port `Ontwikkelpunten`.
import type { Database, Ontwikkelpunten } from '../ports.ts';
import { type Wijkteam, wijkOf } from '../shared/wijkteam.ts';
import { openIn } from './chain.ts';
import { countOf, puntenUnderWay } from './find-store.ts';
import { lateCount, perStatus } from './tally-store.ts';

/** As many as fit in one line of another card. */
const mostUnderWay = 3;

export const createOntwikkelpunten = (db: Database): Ontwikkelpunten => ({
  async standing(wijkteam, today) {
    const wijk = wijkKey(wijkteam);
    return { open: openIn(await perStatus(db, wijk)), late: await lateCount(db, wijk, today) };
  },
  underWay: async (wijkteam) =>
    (await puntenUnderWay(db, wijkKey(wijkteam), mostUnderWay)).map(({ fields }) => fields.title),
  naming: (person) => countOf(db, person),
});

const wijkKey = (wijkteam: Wijkteam): string => wijkOf(wijkteam).toLowerCase();
