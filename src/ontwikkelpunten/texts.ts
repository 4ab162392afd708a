// Every Dutch sentence about raising, finding and reading points, outside a card.
import type { ClientDataKind } from '../shared/free-text.ts';
import { nameClientData } from '../shared/free-text-texts.ts';
import { spokenDate } from '../shared/time.ts';
import { chainOf, type StatusCount } from './chain.ts';
import { nameOf } from './choices.ts';
import type { Tie } from './find-store.ts';
import { longestExplanation, type Punt } from './punt.ts';

const named = ({ number }: Pick<Punt, 'number'>): string => `Nr. ${number}`;

/** The year only where it is not the one of `today`. Both yyyy-MM-dd; what somebody typed in the list stays as it is. */
function day(date: string, today: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  return `${spokenDate(date)}${date.slice(0, 4) === today.slice(0, 4) ? '' : ` ${date.slice(0, 4)}`}`;
}

const colleagues = (n: number, one: string, more: string): string =>
  n === 1 ? `1 collega ${one}` : `${n} collega's ${more}`;

export const texts = {
  otherSteps: 'Andere stappen',
  named,
  day,
  puntGone: 'Dit ontwikkelpunt bestaat niet (meer). Er is niets veranderd. Typ ontwikkelpunten om te zien wat er is.',
  summary: (punt: Pick<Punt, 'number'>): string => `Ontwikkelpunt nr. ${punt.number}`,

  formSummary: 'Nieuw ontwikkelpunt',
  formIntro: 'Je naam komt bij het ontwikkelpunt te staan.',
  formFromAnswer:
    'Dit is de tekst uit je antwoord. Pas hem aan en bewaar hem. Je naam komt bij het ontwikkelpunt te staan, ook als ' +
    "je antwoord zonder naam is. Wil je niet dat collega's jouw antwoord herkennen? Gebruik dan andere woorden.",
  formFromCasus:
    'Schrijf wat er beter kan aan de regels of de werkwijze. Noem geen casuscode: dit punt blijft langer staan dan de ' +
    'casus. Je naam komt bij het ontwikkelpunt te staan.',
  formFromMessage: (hasLink: boolean): string =>
    `Dit is de tekst van het bericht. Pas hem aan. ${hasLink ? 'Je naam en een link naar het bericht komen' : 'Je naam komt'} bij het ontwikkelpunt te staan.`,
  textEmpty: 'Typ wat je wilt verbeteren. Er is nog niets bewaard.',
  textCut: `De tekst is langer dan ${longestExplanation} tekens. Alleen het begin past in het formulier. Er is nog niets bewaard. Maak de tekst korter of kijk of het begin genoeg is.`,
  clientDataInChannel: (kinds: readonly ClientDataKind[]): string =>
    `${nameClientData(kinds)} Ik heb niets bewaard. Ik herhaal je tekst hier niet, want anderen lezen mee. Haal ook je ` +
    'eigen bericht weg en schrijf je wens hieronder opnieuw.',
  noWijk: 'Geen wijk in het bijzonder',

  similarSummary: 'Lijkt op een ander punt',
  similarIntro:
    'Je tekst is nog niet bewaard. Bedoel je een van deze punten? Kies dan Zelfde punt. Dan steun je dat punt.',
  settledIntro:
    'Je tekst is nog niet bewaard. Er was al een punt dat erop lijkt. Dat is afgerond. Speelt het nog? Maak er een nieuw punt van.',
  saved: (punt: Pick<Punt, 'number'>): string => `${named(punt)} is bewaard.`,
  wasSaved: (punt: Pick<Punt, 'number'>): string => `Dit is al bewaard als nr. ${punt.number}.`,

  since: (date: string, today: string): string => `sinds ${day(date, today)}`,
  next: (status: string): string => nextOf[status] ?? '',
  /** `isMine`: whether one of them is who reads it. */
  steun: (n: number, isMine: boolean): string => {
    if (!isMine)
      return n === 0 ? 'Nog geen collega steunt dit punt.' : `${colleagues(n, 'steunt', 'steunen')} dit punt.`;
    return n <= 1 ? 'Jij steunt dit punt.' : `Jij en ${colleagues(n - 1, 'steunen', 'steunen')} dit punt.`;
  },
  priorityShort: (moscow: string): string => `prioriteit: ${moscow.toLowerCase()}`,
  steunShort: (n: number): string => (n === 0 ? '' : `${n} steun`),
  supported: (punt: Pick<Punt, 'number'>): string => `Je steunt ${named(punt).toLowerCase()}.`,
  supportedSame: (punt: Pick<Punt, 'number'>): string =>
    `Je steunt ${named(punt).toLowerCase()}. Je tekst is niet als nieuw punt bewaard.`,
  supportTaken: 'Je steun is ingetrokken.',
  ownPoint: 'Je bracht dit punt zelf in. Je telt dus al mee.',
  settledPoint: (status: string): string =>
    `Dit punt is ${nameOf('status', status).toLowerCase()}. Steunen kan niet meer. Speelt het nog? Maak een nieuw punt.`,
  factNames: {
    samengevoegdMet: 'Samengevoegd met nr.',
    reden: 'Reden',
    wijk: 'Wijk',
    aandachtsgebied: 'Aandachtsgebied',
    soort: 'Soort',
    systeem: 'Systeem',
    processtap: 'Processtap',
    prioriteit: 'Prioriteit',
    owner: 'Eigenaar',
    due: 'Streefdatum',
    reporter: 'Ingebracht door',
    werkafspraak: 'Werkafspraak staat in',
    werkafspraakEigenaar: 'Eigenaar werkafspraak',
  },
  proposal: (moscow: string): string => `${moscow} (voorstel)`,
  lateDate: (date: string): string => `${date} (te laat)`,
  notInList: 'Dit punt staat nog niet in de lijst in SharePoint. Dat gebeurt vanzelf.',
  rowGone:
    'De rij van dit punt is uit de lijst in SharePoint gehaald. Het punt is hier bewaard. De projectleider krijgt de vraag ' +
    'wat ermee moet gebeuren.',

  detailsSummary: 'Vul het ontwikkelpunt aan',
  filled: 'De aanvulling is bewaard.',
  explained: 'De toelichting is bewaard.',
  explainNotYours:
    'De toelichting wijzigen kunnen wie het punt inbracht, de eigenaar en de projectleider. Er is niets veranderd.',

  heading: { open: 'Ontwikkelpunten', late: 'Wat is te laat' },
  overviewSummary: 'Overzicht van ontwikkelpunten',
  everyWijk: 'Alle wijken',
  counts: (open: number, late: number): string => `${open} open${late === 0 ? '' : `, ${late} te laat`}`,
  shown: (from: number, to: number, of: number): string => `${from} tot en met ${to} van ${of}`,
  none: {
    open: 'Er staat geen ontwikkelpunt open. Typ ontwikkelpunt en wat je wilt verbeteren.',
    late: 'Er is niets te laat.',
  },
  noMore: 'Er zijn geen punten meer. Kies Vorige tien.',
  nobody: 'geen eigenaar',
  chain: (counts: readonly StatusCount[]): string =>
    chainOf(counts, 'anders')
      // A number is never parted from its word at the end of a line.
      .map(({ name, count }) => `${count} ${name.toLowerCase()}`.replaceAll(' ', '\u00a0'))
      .join(' · '),
  wijkUnknown: (known: readonly string[]): string =>
    `Ik ken geen wijk met die naam. ${known.length === 0 ? 'Typ ontwikkelpunten voor alle punten.' : `Deze ken ik: ${known.join(', ')}.`}`,
  nothingChosen: 'Kies eerst een punt in de lijst.',
  numberUnknown: (typed: string): string =>
    /^\d{1,9}$/.test(typed)
      ? `Er is geen punt met nummer ${typed}. Typ ontwikkelpunten om te zien wat er is.`
      : 'Typ punt en een nummer, bijvoorbeeld punt 12.',

  mineSummary: 'Mijn punten',
  mineIntro: 'Alleen jij ziet dit.',
  mineNone: 'Je staat nog bij geen enkel punt. Typ ontwikkelpunt en wat je wilt verbeteren.',
  mineHeading: (tie: Tie, count: number, shown: number): string =>
    `${mineHeadings[tie]} (${count}${count > shown ? `, de nieuwste ${shown}` : ''})`,
  mineOnlyPersonal: 'Hier lezen anderen mee. Typ mijn punten in je eigen chat met Dagstart.',

  startSummary: 'Startlijst',
  startIntro: (fresh: number, all: number): string =>
    fresh === 0
      ? `Alle ${all} punten van de startlijst staan in het overzicht.`
      : `${fresh === all ? `De ${all} punten` : `${fresh} van de ${all} punten`} van de startlijst ${fresh === 1 ? 'staat' : 'staan'} nog niet in het overzicht.`,
  startAdded: (count: number): string =>
    count === 0
      ? 'Ze stonden er al. Er is niets veranderd.'
      : `${count === 1 ? '1 punt is' : `${count} punten zijn`} toegevoegd.`,

  listSummary: 'Ontwikkelpunten',
};

const mineHeadings: Record<Tie, string> = {
  reported: 'Door jou ingebracht',
  supported: 'Door jou gesteund',
  owned: 'Jij bent eigenaar',
};

const nextOf: Readonly<Record<string, string>> = {
  ingebracht: 'Hierna beoordeelt een teammanager of de projectleider het.',
  beoordeeld: 'Hierna bepaalt de opdrachtgever de prioriteit.',
  geprioriteerd: 'Hierna pakt iemand het op.',
  'in-uitwerking': 'Er wordt aan gewerkt.',
  geimplementeerd: 'Hierna kijkt de adviseur kwaliteit of het geborgd is.',
  geborgd: 'Het is klaar. Na vier weken vraag ik of het nog werkt.',
  samengevoegd: 'Het gaat verder bij het andere punt.',
  afgewezen: 'Hier gebeurt niets meer mee.',
};
