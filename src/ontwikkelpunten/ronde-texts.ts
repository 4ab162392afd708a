// Every Dutch sentence about a prioriteitsronde, outside a card.
import { nameOf } from './choices.ts';
import { decideTexts } from './decide-texts.ts';
import type { Fields } from './punt.ts';
import type { RondeItem } from './ronde.ts';

const counted = (count: number): string => (count === 1 ? '1 punt' : `${count} punten`);
const moscow = (code: string): string => nameOf('moscow', code);

export const rondeTexts = {
  summary: 'Prioriteitsronde',
  number: ({ number }: Pick<RondeItem, 'number'>): string => decideTexts.named({ number }),
  about: (fields: Pick<Fields, 'effect' | 'moeite' | 'steun' | 'wijk'>): string =>
    [decideTexts.because(decideTexts.weighed(fields)), ...(fields.wijk === '' ? [] : [`Wijk ${fields.wijk}.`])].join(
      ' ',
    ),

  draftIntro: (count: number): string =>
    `${count === 1 ? 'Dit punt is beoordeeld en wacht' : `Deze ${count} punten zijn beoordeeld en wachten`} op een prioriteit. ` +
    'De opdrachtgever krijgt ze met het voorstel erbij.',
  openFor: {
    opdrachtgever: (count: number): string => `${counted(count)} met een voorstel. Jij beslist.`,
    projectleider: (count: number): string => `${counted(count)} met een voorstel. De opdrachtgever beslist.`,
  },
  item: ({ proposal, chosen, reason }: RondeItem): string =>
    chosen === proposal && reason === ''
      ? `Voorstel: ${moscow(proposal)}.`
      : `Voorstel: ${moscow(proposal)}. Wordt: ${moscow(chosen)}. Waarom: ${reason}`,
  changedItem: 'Intussen gewijzigd of weg. Dit punt doet niet mee.',
  outcome: ({ chosen, proposal, result }: RondeItem): string =>
    result === 'confirmed' && chosen !== proposal
      ? `Prioriteit: ${moscow(chosen)}. Voorstel was: ${moscow(proposal)}.`
      : `${result === 'confirmed' ? 'Prioriteit' : 'Voorstel'}: ${moscow(chosen)}.`,
  closed: {
    confirmed: (by: string): string => `${by} heeft deze ronde bevestigd.`,
    withdrawn: (by: string): string => `${by} heeft deze ronde ingetrokken. Er is niets beslist.`,
  },
  asProposed: 'Volgens voorstel.',

  submitted: (reached: number): string =>
    reached === 0
      ? 'De ronde ligt klaar. Ik kan de opdrachtgever zelf niet bereiken: vraag die om prioriteitsronde te typen.'
      : 'De ronde is voorgelegd. De opdrachtgever heeft een bericht.',
  someLeftOut: (count: number): string =>
    `${counted(count)} ${count === 1 ? 'is' : 'zijn'} intussen gewijzigd en ${count === 1 ? 'doet' : 'doen'} niet mee.`,
  adjusted: 'De prioriteit is gewijzigd. Bevestig daarna de hele ronde.',

  nothingAssessed:
    'Er is nu geen punt dat op een prioriteit wacht. Beoordeel eerst punten: typ ontwikkelpunten en open er een.',
  nothingForYou: 'Er ligt nu geen prioriteitsronde klaar. De projectleider kan er een voorleggen.',
  noOpdrachtgever:
    'Er is nog geen opdrachtgever, dus niemand kan de prioriteit bevestigen. Er is niets veranderd. ' +
    'Vraag een beheerder om iemand die rol te geven: typ rollen.',
  allLeftOut:
    'Alle punten zijn intussen gewijzigd. Er is niets voorgelegd. Typ prioriteitsronde om opnieuw te beginnen.',
  alreadyOpen: 'Er ligt al een ronde bij de opdrachtgever. Er is niets voorgelegd.',
  gone: 'Deze prioriteitsronde bestaat niet (meer). Er is niets veranderd. Typ prioriteitsronde om te zien wat er ligt.',
  leaveOutWhat: 'Kies eerst welk punt je weglaat.',
  lastOne: 'Dit is het laatste punt. Laat je het weg, dan is er niets om voor te leggen.',
  wasClosed: 'Er is niets veranderd.',
  seenOlder: 'Inmiddels is er een prioriteit gewijzigd. Er is nog niets bevestigd. Kijk nog een keer en bevestig dan.',
  incomplete: 'Kies een punt en een prioriteit, en schrijf op waarom. Er is nog niets veranderd.',
};
