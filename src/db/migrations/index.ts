import type { Migration } from 'kysely/migration';
import * as house from './001-house.ts';
import * as delivery from './002-delivery.ts';
import * as rhythm from './003-rhythm.ts';
import * as dagstart from './004-dagstart.ts';
import * as vragenAfspraken from './005-vragen-afspraken.ts';
import * as ontwikkelpunten from './006-ontwikkelpunten.ts';
import * as graph from './007-graph.ts';
import * as casusoverleg from './008-casusoverleg.ts';
import * as keuzehulp from './009-keuzehulp.ts';

/** Run in the order of their names; a migration that has been released never changes. */
export const migrations: Record<string, Migration> = {
  '001-house': house,
  '002-delivery': delivery,
  '003-rhythm': rhythm,
  '004-dagstart': dagstart,
  '005-vragen-afspraken': vragenAfspraken,
  '006-ontwikkelpunten': ontwikkelpunten,
  '007-graph': graph,
  '008-casusoverleg': casusoverleg,
  '009-keuzehulp': keuzehulp,
};
