// The port `Casusoverleggen`.
import type { Casusoverleggen, Database } from '../ports.ts';
import { regelingNames } from '../shared/regeling.ts';
import { openAfspraken } from './afspraak-store.ts';
import { broughtBy, regelingenOf } from './casus-store.ts';
import { plannedBy } from './overleg-store.ts';

export const createCasusoverleggen = (db: Database): Casusoverleggen => ({
  afspraken: (wijkteam) => openAfspraken(db, wijkteam),
  async naming(person) {
    const [brought, planned, works] = await Promise.all([
      broughtBy(db, person),
      plannedBy(db, person),
      regelingenOf(db, [person]),
    ]);
    return { brought, planned, regelingen: (works.get(person) ?? []).map((each) => regelingNames[each]) };
  },
});
