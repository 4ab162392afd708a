// Every Dutch sentence of this capability outside a card.
import { spokenDate } from '../shared/time.ts';
import { together } from '../shared/together.ts';

/** "2 februari 2026" of a yyyy-MM-dd. */
const dayInYear = (date: string): string => `${spokenDate(date).replace(/^\S+ /, '')} ${date.slice(0, 4)}`;

export const texts = {
  onlyInChannel: 'Typ dit in het kanaal waar je wijkteam de dagstart houdt.',
  notYours: (name: string): string =>
    `${name} bestaat al en hoort bij een ander kanaal. Alleen een beheerder of de teammanager van ${name} kan het verplaatsen. ` +
    'Er is niets veranderd.',
  notAMember:
    'Deze persoon staat niet in de lijst van dit wijkteam. Er is niets veranderd. Open de kaart rollen opnieuw.',
  welcomeTitle: 'Goed dat je er bent',
  welcomeChannelTitle: 'Dagstart staat in dit kanaal',
  welcomeLinked: (name: string): string =>
    `Dit kanaal hoort bij ${name}. Typ dagstart nu en iedereen kan antwoorden. Aan het eind staat hier het dagbeeld.`,
  welcomeNotLinked: 'Koppel dit kanaal aan een wijkteam. Daarna vraag ik hier de dagstart uit en maak ik het dagbeeld.',
  welcomePersonal: 'Ik vraag de dagstart uit in het kanaal van je wijkteam. Hier kun je vragen hoe het ervoor staat.',
  promise: 'Ik bewaar geen gegevens van inwoners. Wat jij als cijfer geeft, is voor niemand te zien.',
  settingsSummary: 'Instellingen van dit kanaal',
  welcomeSummary: 'Dagstart stelt zich voor',
  rolesSummary: 'Rollen in dit wijkteam',
  rolesGiven: 'De rol is gegeven.',
  rolesTaken: 'De rol is ingetrokken.',
  fromConfiguration: 'Beheerders staan ook in de configuratie; die haal je hier niet weg.',
  adviseur: (wijk: string, names: readonly string[]): string =>
    names.length === 1
      ? `${names[0]} is adviseur kwaliteit van ${wijk}.`
      : `${together(names)} zijn adviseur kwaliteit van ${wijk}.`,
  noAdviseur: (wijk: string): string =>
    `${wijk} heeft nog geen adviseur kwaliteit. Een beheerder geeft die rol: typ rollen in het kanaal van het wijkteam.`,
  fases: {
    'niet-gestart': 'nog niet gestart',
    pilot: 'pilot',
    uitrol: 'uitrol',
    regulier: 'regulier',
  },
  /** `since`: a yyyy-MM-dd, or null where no date was set. */
  from: (since: string | null, today: string): string => {
    if (since === null) return 'Er is nog geen startdatum.';
    return since <= today
      ? `Dit gebied doet mee sinds ${dayInYear(since)}.`
      : `Dit gebied doet mee vanaf ${dayInYear(since)}.`;
  },
  postcode: (code: string, wijk: string, fase: string, from: string): string =>
    `${code} hoort bij wijk ${wijk}. Fase: ${fase}. ${from}`,
  postcodeUnknown: (code: string): string =>
    `Ik weet niet bij welke wijk ${code} hoort. Klopt de postcode? Een beheerder houdt de indeling bij.`,
  postcodeAsked: 'Typ welke wijk is en dan de vier cijfers van de postcode, bijvoorbeeld: welke wijk is 1223.',
  postcodeAddress:
    'Dit lijkt een adres. Ik bewaar het niet. Typ alleen de vier cijfers van de postcode, bijvoorbeeld: welke wijk is 1223.',
};
