// Every Dutch sentence about a prioriteitsronde, outside a card.
import { together } from '../shared/together.ts';
import { nameOf } from './choices.ts';
import { decideTexts, shortened } from './decide-texts.ts';
import type { Fields } from './punt.ts';
import type { RondeItem } from './ronde.ts';

const counted = (count: number): string => (count === 1 ? '1 punt' : `${count} punten`);
const moscow = (code: string): string => nameOf('moscow', code);
const inWijk = ({ wijk }: Pick<Fields, 'wijk'>): string[] => (wijk === '' ? [] : [`Wijk ${shortened(wijk, 100)}.`]);

export const rondeTexts = {
  summary: 'Prioriteitsronde',
  number: ({ number }: Pick<RondeItem, 'number'>): string => decideTexts.named({ number }),
  about: (fields: Pick<Fields, 'effect' | 'moeite' | 'steun' | 'wijk'>): string =>
    [decideTexts.because(decideTexts.weighed(fields)), ...inWijk(fields)].join(' '),
  wijk: inWijk,
  counted,
  /** Above the points with the same priority. */
  group: (code: string | null): string => (code === null ? 'Doet niet mee' : moscow(code)),
  doneGroup: (code: string | null): string =>
    code === null ? 'Niet meegenomen, want intussen gewijzigd' : moscow(code),
  proposedGroup: (code: string | null): string => `Voorstel: ${moscow(code ?? '')}`,

  /** `rest`: how many wait besides these. */
  draftIntro: (count: number, rest: number): string =>
    [
      count === 1
        ? 'Dit punt is beoordeeld en wacht op een prioriteit. De opdrachtgever krijgt het met dit voorstel.'
        : `Deze ${count} punten zijn beoordeeld en wachten op een prioriteit. De opdrachtgever krijgt ze met dit voorstel.`,
      ...(rest > 0 ? [`Er ${rest === 1 ? 'wacht' : 'wachten'} nog ${counted(rest)} op een volgende ronde.`] : []),
    ].join(' '),
  openFor: {
    opdrachtgever: (count: number): string =>
      `${counted(count)} met een voorstel voor de prioriteit. Jij beslist. ` +
      'Wil je een punt eerst lezen? Typ punt met het nummer.',
    projectleider: (count: number): string =>
      `${counted(count)} met een voorstel voor de prioriteit. De opdrachtgever beslist. Daarna krijg je bericht.`,
  },
  /** Where something else was chosen than was proposed. */
  adjustment: ({ proposal, chosen, reason }: RondeItem): string[] =>
    chosen === proposal && reason === '' ? [] : [`Voorstel was: ${moscow(proposal)}. Waarom: ${reason}`],
  changedItem: 'Intussen gewijzigd of weg.',
  closed: {
    confirmed: (by: string): string => `${by} heeft deze ronde bevestigd. Het werk kan beginnen.`,
    withdrawn: (by: string): string =>
      `${by} heeft deze ronde ingetrokken. Er is niets beslist. De punten wachten weer.`,
  },
  asProposed: 'Volgens voorstel.',

  /** `told`: the opdrachtgevers who got a message, `silent`: those who cannot get one; `self`: who submits is one too. */
  submitted: ({ told, silent, self }: { told: string[]; silent: string[]; self: boolean }): string => {
    if (told.length > 0) {
      const end = self ? ' Jij kunt hem ook zelf bevestigen.' : '';
      return `De ronde ligt nu bij ${together(told, 'en')}. Je krijgt bericht als er is beslist.${end}`;
    }
    if (self) return 'De ronde ligt klaar. Jij bent zelf opdrachtgever: kijk alles na en bevestig.';
    return (
      `De ronde ligt klaar, maar ik kan ${together(silent, 'en')} geen bericht sturen. ` +
      `Vraag ${together(silent, 'of')} om mij prioriteitsronde te sturen.`
    );
  },
  someLeftOut: (count: number): string =>
    `${counted(count)} ${count === 1 ? 'is' : 'zijn'} intussen gewijzigd en ${count === 1 ? 'doet' : 'doen'} niet mee.`,
  adjusted: 'Je wijziging staat klaar. Ze geldt pas als je de hele ronde bevestigt.',

  nothingAssessed:
    'Er is nu geen punt dat op een prioriteit wacht. Beoordeel eerst punten: typ ontwikkelpunten en open er een.',
  nothingForYou: 'Er ligt nu geen prioriteitsronde klaar. De projectleider kan er een voorleggen.',
  noOpdrachtgever:
    'Er is nog geen opdrachtgever, dus niemand kan de prioriteit bevestigen. Er is niets veranderd. ' +
    'Vraag een beheerder om iemand de rol opdrachtgever te geven. Een beheerder doet dat met rollen. ' +
    'Typ daarna weer prioriteitsronde.',
  allLeftOut:
    'Alle punten zijn intussen gewijzigd. Er is niets voorgelegd. Typ prioriteitsronde om opnieuw te beginnen.',
  alreadyOpen: 'Er ligt al een ronde bij de opdrachtgever. Er is niets voorgelegd.',
  gone: 'Deze prioriteitsronde bestaat niet (meer). Er is niets veranderd. Typ prioriteitsronde om te zien wat er ligt.',
  leaveOutWhat: 'Kies eerst welk punt je weglaat.',
  lastOne: 'Dit is het laatste punt. Laat je het weg, dan is er niets om voor te leggen.',
  wasClosed: 'Jouw klik heeft niets veranderd.',
  seenOlder: 'Inmiddels is er een prioriteit gewijzigd. Er is nog niets bevestigd. Kijk alles nog een keer na.',
  incomplete: 'Kies een punt en een prioriteit, en schrijf op waarom. Er is nog niets veranderd.',
};
