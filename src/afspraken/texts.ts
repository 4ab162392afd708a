// Every Dutch sentence of this capability outside a card.
import { spokenDate } from '../shared/time.ts';
import { mostOpen, type Settled } from './afspraak.ts';

export const texts = {
  none: 'Er staat geen afspraak open.',
  /** Above what casusoverleggen left. */
  noneOwn: 'Er staat geen afspraak uit de dagstart open.',
  /** Both yyyy-MM-dd; the year only where it is another one. */
  since: (date: string, today: string): string =>
    `sinds ${spokenDate(date)}${date.slice(0, 4) === today.slice(0, 4) ? '' : ` ${date.slice(0, 4)}`}`,
  /** Both yyyy-MM-dd. */
  casusMeta: (role: string, due: string, today: string): string =>
    due < today ? `${role} · datum voorbij (${spokenDate(due)})` : `${role} · uiterlijk ${spokenDate(due)}`,
  casusMore: (count: number): string => `En nog ${count}.`,
  casusElsewhere: (wijkteam: string): string =>
    `De afspraken uit het casusoverleg van ${wijkteam} staan hier niet, want anderen lezen mee. Typ afspraken in het ` +
    'kanaal van dat wijkteam of in je eigen chat.',
  empty: 'Kies een afspraak die klaar is, of typ een nieuwe. Er is nog niets veranderd.',
  full:
    `Er staan al ${mostOpen} afspraken open. Er is niets veranderd. ` +
    'Rond er eerst een af. Je tekst staat nog in het formulier.',
  done: {
    finished: ['De afspraak is klaar.'],
    'was-finished': ['Deze afspraak was al klaar.'],
    'not-asked': [],
  } satisfies Record<Settled['done'], string[]>,
  made: {
    added: ['De nieuwe afspraak staat erbij.'],
    'was-there': ['De nieuwe afspraak stond er al.'],
    'not-asked': [],
  } satisfies Record<Exclude<Settled['made'], 'full'>, string[]>,
  summary: (wijkteam: string): string => `Afspraken van ${wijkteam}`,
};
