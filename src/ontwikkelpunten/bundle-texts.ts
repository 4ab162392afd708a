// Every Dutch sentence of the daily bundle and of what is asked some weeks after.
import { dateIn, shortened } from './decide-texts.ts';

export const bundleTexts = {
  summary: (count: number): string =>
    count === 1 ? 'Nieuws over 1 ontwikkelpunt' : `Nieuws over ${count} ontwikkelpunten`,
  more: (count: number): string =>
    `En nog ${count} ${count === 1 ? 'punt' : 'punten'}. Typ mijn punten om ze allemaal te zien.`,
  status: (name: string): string => (name === '' ? 'De status is leeggemaakt.' : `Status: ${name}.`),
  merged: (number: number): string => `Samengevoegd met nr. ${number}. Je steun telt daar mee.`,
  because: (reason: string): string => `Reden: ${shortened(reason)}${/[.?!]$/.test(reason) ? '' : '.'}`,
  priority: (name: string, confirmed: boolean): string =>
    confirmed ? `Prioriteit: ${name}.` : `Voorstel voor de prioriteit: ${name}.`,
  yours: 'Jij bent nu eigenaar.',
  notYours: (owner: string): string =>
    owner === '' ? 'Jij bent geen eigenaar meer.' : `Jij bent geen eigenaar meer, dat is nu ${owner}.`,
  owner: (owner: string): string => (owner === '' ? 'Er is geen eigenaar meer.' : `Eigenaar: ${owner}.`),
  /** `changed`: an emptied date is told only then. */
  due: (date: string, changed: boolean, today: string): string[] => {
    if (date === '') return changed ? ['Er is geen streefdatum meer.'] : [];
    return [`Streefdatum: ${dateIn(date, today)}.`];
  },
  late: (due: string, today: string): string =>
    `De streefdatum was ${dateIn(due, today)}. Is het klaar, of is er een nieuwe datum nodig?`,
};
