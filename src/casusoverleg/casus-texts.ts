// Every Dutch sentence about one casus, outside a card.
import type { ClientDataKind } from '../shared/free-text.ts';
import { nameClientData } from '../shared/free-text-texts.ts';
import { together } from '../shared/together.ts';

/** With hyphens that stay on one line. */
const codeOf = (wijk: string, example: string): string =>
  `Een casuscode voor ${wijk} ziet er zo uit: ${example.replaceAll('-', '\u2011')}.`;

export const casusTexts = {
  bringSummary: 'Casus inbrengen',
  casusSummary: (code: string): string => `Casus ${code}`,
  bringIntro: 'Stap 1 van 3. Gebruik alleen de casuscode. Schrijf geen namen, BSN of geboortedatum.',
  noWijken: 'Je hoort nog niet bij een wijkteam. Een casus breng je in bij je eigen wijkteam.',
  codeMissing: (wijk: string, example: string): string =>
    `Vul de casuscode in. ${codeOf(wijk, example)} Er is nog niets bewaard.`,
  codeUnknown: (wijk: string, example: string, parts: readonly string[]): string =>
    `Deze casuscode begrijp ik niet. ${codeOf(wijk, example)} Dat is ${together(parts)}. Er is nog niets bewaard.`,
  codeYear: (from: number, until: number): string =>
    `Het jaar in de casuscode klopt niet: het ligt tussen ${from} en ${until}. Er is nog niets bewaard.`,
  codeOther: (wijk: string, other: string): string =>
    `Deze casuscode is van ${other} en je koos ${wijk}. Pas de code of de wijk aan. Er is nog niets bewaard.`,
  codeClientData: (kinds: readonly ClientDataKind[], wijk: string, example: string): string =>
    `${nameClientData(kinds)} ${codeOf(wijk, example)} Er is niets bewaard.`,
  /** Where others read what was typed. */
  notRepeated: 'Ik herhaal je tekst hier niet, want anderen lezen mee. Haal ook je eigen bericht weg.',
  clientDataInChannel: (named: string): string =>
    `${named} Ik heb niets bewaard. Ik herhaal je tekst hier niet, want anderen kunnen meelezen. Schrijf hieronder opnieuw ` +
    'wat je bedoelt.',
  tryAgain: 'Er is niets bewaard. Kies nog een keer Bewaar en ga verder.',
  questionMissing: 'Schrijf op wat je wilt bespreken. Er is nog niets bewaard.',
  wijkMissing: 'Kies de wijk. Er is nog niets bewaard.',
  wijkNotYours: 'Bij deze wijk kun je geen casus inbrengen: je hoort niet bij dat wijkteam. Er is niets bewaard.',
  hint: 'Let op: een leeftijd en een plek samen kunnen een inwoner herkenbaar maken. Pas je tekst aan als dat zo is.',

  known: (code: string): string => `${code} staat er al. Je vraag is nog niet bewaard.`,
  knownHere: {
    wacht: 'De casus wacht op een casusoverleg.',
    gepland: 'De casus staat al op de agenda van een casusoverleg.',
    besproken: 'De casus is al besproken. Wil je hem opnieuw bespreken? De afspraken van toen blijven staan.',
    ingetrokken: 'De casus is eerder ingetrokken. Wil je hem toch bespreken?',
  },
  knownElsewhere: (code: string): string =>
    `${code} is al in gebruik bij een ander wijkteam. Kijk of de code klopt. Je vraag is nog niet bewaard.`,

  stepTwo: 'Je casus is bewaard. Stap 2 van 3: waar gaat het over?',
  changeComplete: 'Waar gaat het over?',
  regelingenMissing: 'Kies minstens één regeling. Dan weet ik wie erbij moet zijn. Wat er stond, is bewaard.',
  stepThree: 'Stap 3 van 3. Niet verplicht: je kunt dit ook later invullen.',
  changeOutcome: 'Dit zie je terug als je de casus bespreekt.',
  waits: 'De casus staat op de lijst. Wie het casusoverleg plant, ziet hem nu.',
  later: 'De casus staat op de lijst. Vul de regelingen nog aan: daarna kan hij gepland worden.',
  saved: 'Je wijziging is bewaard.',
  uncovered: (regelingen: readonly string[]): string =>
    `Let op: voor ${together(regelingen)} komt nog niemand naar dit casusoverleg. Vraag wie het plant om het aan te passen.`,
  closed: 'Deze casus is ingetrokken. Er is niets veranderd. Breng hem opnieuw in als je hem toch wilt bespreken.',

  withdrawTitle: (code: string): string => `${code} intrekken?`,
  withdrawIntro: (days: number): string =>
    `De casus gaat van de lijst. Na ${days} dagen wis ik alles wat ik ervan bewaar.`,
  withdrawFrom: (when: string): string => `De casus gaat ook van de agenda van ${when}.`,
  withdrawn: 'De casus is ingetrokken.',
  agendaEmpty: (when: string): string =>
    `Op de agenda van ${when} staat nu geen casus meer. Wie het casusoverleg plant, kan het afzeggen of een andere casus kiezen.`,
  discussed: 'Deze casus is al besproken. Intrekken kan niet meer. Er is niets veranderd.',
  again: 'De casus wacht weer op een casusoverleg. Klopt alles nog? Wijzig wat anders is.',

  status: {
    wacht: 'Wacht op een casusoverleg',
    gepland: (when: string): string => (when === '' ? 'Op de agenda' : `Op de agenda van ${when}`),
    besproken: (when: string): string => (when === '' ? 'Besproken' : `Besproken op ${when}`),
    ingetrokken: 'Ingetrokken',
  },
  incomplete: 'Vul eerst de regelingen aan. Daarna kan deze casus gepland worden.',
  broughtOn: (when: string, isOwn: boolean): string => `${isOwn ? 'Door jou ingebracht' : 'Ingebracht'} op ${when}`,
  kept: (days: number): string => `Ik wis deze casus ${days} dagen nadat er voor het laatst iets mee is gedaan.`,
  keptWithdrawn: (days: number): string => `${days} dagen na het intrekken wis ik deze casus.`,
  question: 'Vraag',
  outcome: 'Gewenste uitkomst',
  leefgebieden: 'Leefgebieden',
  regelingen: 'Regelingen',
  spoed: 'Spoed',
  notYet: 'nog niet ingevuld',
  nothingChosen: 'Kies eerst een casus uit de lijst.',
};
