// Every Dutch sentence about keeping the points equal to the list, outside a card.
import type { ListProblem, ListProblemKind } from '../ports.ts';
import type { ClientDataKind } from '../shared/free-text.ts';
import { clientDataNames } from '../shared/free-text-texts.ts';
import { localDate, spokenDate, spokenTime } from '../shared/time.ts';
import { together } from '../shared/together.ts';

const columns = (labels: readonly string[]): string =>
  labels.length === 1 ? `de kolom ${labels[0]}` : `de kolommen ${together(labels)}`;

const repair = 'Vraag wie Dagstart technisch onderhoudt om npm run provision uit te voeren.';

/** What is the matter, and what can be done about it. `about`: labels of columns, a right, numbers. */
const explained: Record<ListProblemKind, (about: readonly string[]) => { what: string; todo: string }> = {
  'not-configured': () => ({
    what: 'Dagstart weet nog niet in welke SharePoint-site de lijst staat.',
    todo: 'Vraag wie Dagstart technisch onderhoudt om SHAREPOINT_SITE_ID in te stellen. Zie docs/sharepoint.md.',
  }),
  'sign-in': () => ({
    what: 'Dagstart kan zich niet aanmelden bij Microsoft 365.',
    todo: 'Kijk in Microsoft Entra of het certificaat of geheim van de app is verlopen en stel een nieuw in.',
  }),
  forbidden: (about) => ({
    what: `Dagstart mag de lijst niet gebruiken. Het recht dat ontbreekt: ${together(about, 'of')}.`,
    todo: 'Geef dit recht in Microsoft Entra aan de app van Dagstart, en in de site de rol write. Zie docs/sharepoint.md.',
  }),
  'site-missing': (about) => ({
    what: `De SharePoint-site van de lijst is er niet meer of is verhuisd.${about.length > 0 ? ` Nieuw adres: ${about.join(', ')}.` : ''}`,
    todo: 'Vraag wie Dagstart technisch onderhoudt om SHAREPOINT_SITE_ID aan te passen.',
  }),
  'list-missing': () => ({ what: 'De lijst Ontwikkelpunten is er niet (meer).', todo: repair }),
  'column-missing': (about) => ({ what: `In de lijst ontbreekt ${columns(about)}.`, todo: repair }),
  'column-changed': (about) => ({
    what: `In de lijst is de soort veranderd van ${columns(about)}.`,
    todo: `Haal ${about.length === 1 ? 'die kolom' : 'die kolommen'} weg in de lijst. ${repair}`,
  }),
  'column-renamed': (about) => ({
    what: `In de lijst heeft ${columns(about)} een andere naam gekregen. Dat geeft niet.`,
    todo: 'Wil je de oude naam terug? Laat dan npm run provision uitvoeren.',
  }),
  unreachable: () => ({
    what: 'SharePoint geeft al een tijd geen antwoord.',
    todo: 'Je hoeft niets te doen. Dagstart probeert het steeds opnieuw.',
  }),
  refused: (about) => ({
    what: `De lijst neemt ${about.length === 1 ? 'nummer' : 'de nummers'} ${together(about)} niet aan.`,
    todo: 'Kijk of de lijst eigen regels voor de inhoud heeft en haal die weg. Dagstart probeert het steeds opnieuw.',
  }),
};

export const texts = {
  somebody: 'Iemand in de lijst',
  reasonByHand: 'Met de hand gewijzigd in de lijst.',
  reasonByApp: 'Gewijzigd in de lijst door een app.',
  reasonLetGo: 'De rij was met de hand uit de lijst gehaald.',
  weggehaald: 'Weggehaald',
  titleWithheld: 'Titel staat alleen in de lijst',
  empty: 'leeg',
  yes: 'ja',
  no: 'nee',
  called: (number: number): string => `Nr. ${number}`,
  lostSummary: (number: number): string => `Je wijziging van nr. ${number} ging niet door`,
  lostWhy: (by: string): string => `${by} wijzigde op hetzelfde moment hetzelfde in de lijst. De lijst gaat voor.`,
  lostTodo: (number: number): string =>
    `De rest van je wijziging is bewaard. Wil je het toch anders? Typ punt ${number} en wijzig het opnieuw.`,
  withheldSummary: 'Er staan misschien gegevens van een inwoner in de lijst',
  withheldKinds: (kinds: readonly ClientDataKind[]): string =>
    `lijkt op ${together(
      kinds.map((kind) => clientDataNames[kind]),
      'of',
    )}`,
  removedSummary: (count: number, number: number): string =>
    count === 1 ? `Nr. ${number} staat niet meer in de lijst` : `${count} punten staan niet meer in de lijst`,
  removedAsk: (count: number): string =>
    count === 1
      ? 'Iemand heeft de rij uit de lijst gehaald. Het punt is hier nog bewaard. Wat moet ermee gebeuren?'
      : 'Iemand heeft deze rijen uit de lijst gehaald. De punten zijn hier nog bewaard. Wat moet ermee gebeuren?',
  isBack: 'Alles staat weer in de lijst. Je hoeft niets te doen.',
  wasPutBack: (by: string, count: number): string =>
    `${by} heeft ${count === 1 ? 'het punt' : `${count} punten`} teruggezet. Na een paar seconden staat het weer in de lijst.`,
  wasLetGo: (by: string, count: number): string =>
    `${by} heeft ${count === 1 ? 'het punt' : `${count} punten`} weggehaald. Dat staat bij de besluiten.`,
  nothingGone: 'Er staat geen punt meer open op deze kaart. Er is niets veranderd.',
  more: (count: number): string => `en nog ${count}`,
  explain: ({ kind }: ListProblem, about: readonly string[]): { what: string; todo: string } => explained[kind](about),
  problemSummary: 'De lijst Ontwikkelpunten werkt nu niet goed',
  solvedSummary: 'De lijst Ontwikkelpunten werkt weer',
  stateSummary: 'Hoe het staat met de lijst Ontwikkelpunten',
  waiting: (count: number): string =>
    count === 0
      ? 'Er wacht niets.'
      : `${count === 1 ? '1 punt wacht' : `${count} punten wachten`} om naar de lijst te gaan.`,
  readAt: (at: Date | null, now: Date): string => {
    if (at === null) return 'De lijst is nog niet gelezen.';
    const day = localDate(at) === localDate(now) ? '' : `${spokenDate(localDate(at))} `;
    return `De lijst is voor het laatst gelezen: ${day}${spokenTime(at)}.`;
  },
};
