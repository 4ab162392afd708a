// Every Dutch sentence about the besluitenlog, outside a card.
import { localDate, spokenTime } from '../shared/time.ts';
import type { Besluit } from './besluit.ts';
import type { LogScope } from './besluit-store.ts';
import { dateIn, shortened } from './decide-texts.ts';

export const besluitTexts = {
  summary: 'Besluiten over ontwikkelpunten',
  about: (scope: LogScope): string => {
    if (scope === 'all') return 'Over alle punten, het nieuwste eerst';
    return 'number' in scope
      ? `Over nr. ${scope.number}, het nieuwste eerst`
      : `Over wijk ${scope.wijk}, het nieuwste eerst`;
  },
  none: 'Er is nog niets besloten.',
  noneLeft: 'Er zijn geen oudere besluiten.',
  change: ({ what, from, to }: Besluit): string => {
    if (what === 'werkt-nog') return 'Gevraagd of het nog werkt: ja.';
    if (what === 'samenvoegen') return `Samengevoegd met ${to}.`;
    const field = what === 'status' ? 'Status' : 'Prioriteit';
    return from === '' ? `${field}: ${to || 'niet ingevuld'}.` : `${field}: ${from} → ${to || 'niet ingevuld'}.`;
  },
  why: (reason: string): string[] => (reason === '' ? [] : [`Toelichting: ${shortened(reason)}`]),
  by: (who: string, at: Date, now: Date): string =>
    `${who || 'Onbekend'}, ${dateIn(localDate(at), localDate(now))}, ${spokenTime(at)}`,
  unknown: (names: readonly string[]): string =>
    `Dit is geen nummer van een punt en geen wijk die ik ken. Typ besluiten met een nummer` +
    `${names.length === 0 ? '.' : ` of met een wijk: ${names.join(', ')}.`}`,
};
