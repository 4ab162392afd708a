// The port `Casusoverleggen`.
import type { Casusoverleggen, Database } from '../ports.ts';
import { regelingNames } from '../shared/regeling.ts';
import { doerNames } from './afspraak.ts';
import { openAfspraken } from './afspraak-store.ts';
import { broughtBy, regelingenOf } from './casus-store.ts';
import { planLists } from './een-plan-files.ts';
import { plannedBy } from './overleg-store.ts';

/** A list that cannot be read is found at the start. */
export function createCasusoverleggen(db: Database): Casusoverleggen {
  planLists();
  return {
    async afspraken(wijkteam) {
      const open = await openAfspraken(db, wijkteam);
      return open.map(({ code, role, text, due }) => ({ code, role: doerNames[role], text, due }));
    },
    async naming(person) {
      const [brought, planned, works] = await Promise.all([
        broughtBy(db, person),
        plannedBy(db, person),
        regelingenOf(db, [person]),
      ]);
      return { brought, planned, regelingen: (works.get(person) ?? []).map((each) => regelingNames[each]) };
    },
  };
}
