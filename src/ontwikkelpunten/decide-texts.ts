// Every Dutch sentence about deciding on points, outside a card.
import { roleNames } from '../shared/role.ts';
import { spokenDate } from '../shared/time.ts';
import { together } from '../shared/together.ts';
import { nameOf } from './choices.ts';
import type { Fields, Punt } from './punt.ts';
import { mayTake, type StepKind, statusAfter } from './status.ts';

const named = ({ number }: Pick<Punt, 'number'>): string => `Nr. ${number}`;

/** Whoever may take a step, as in "een teammanager of projectleider". */
function whoMay(kind: StepKind): string {
  const { roles, owner } = mayTake(kind);
  const names = roles.map((role) => roleNames[role].toLowerCase());
  return `${owner ? 'de eigenaar van het punt of ' : ''}een ${together(names, 'of')}`;
}

const done: Record<string, string> = {
  Ingebracht: 'opnieuw ingebracht',
  Beoordeeld: 'beoordeeld',
  Geprioriteerd: 'geprioriteerd',
  'In uitwerking': 'in uitwerking genomen',
  Geïmplementeerd: 'als geïmplementeerd gemeld',
  Geborgd: 'geborgd',
  Afgewezen: 'afgewezen',
};

/** The beginning of a text, in whole words where it has any; in the list people may type as much as they like. */
export function shortened(text: string, most = 500): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most - 1);
  return `${text.slice(0, space > most / 2 ? space : most - 1).trimEnd()}…`;
}

/** The year only where it is not the one of `today`. Both yyyy-MM-dd. */
export const dateIn = (date: string, today: string): string =>
  `${spokenDate(date)}${date.slice(0, 4) === today.slice(0, 4) ? '' : ` ${date.slice(0, 4)}`}`;

export const decideTexts = {
  named,
  summary: (punt: Pick<Punt, 'number'>): string => `Ontwikkelpunt nr. ${punt.number}`,
  status: ({ fields }: Pick<Punt, 'fields'>): string => `Status: ${nameOf('status', fields.status) || 'niet ingevuld'}`,

  /** What stands on the button that opens a step, and above its form. */
  title: (kind: StepKind, status: string): string => {
    if (kind === 'reopen' && status === 'samengevoegd') return 'Haal uit elkaar';
    if (kind === 'reopen' && statusAfter(kind, status) === 'in-uitwerking') return 'Werkt niet: terug naar uitwerking';
    const titles: Record<StepKind, string> = {
      assess: status === 'beoordeeld' ? 'Beoordeel opnieuw' : 'Beoordeel',
      prioritise: status === 'beoordeeld' ? 'Bepaal de prioriteit' : 'Wijzig de prioriteit',
      'start-work': 'Neem in uitwerking',
      implement: 'Meld als geïmplementeerd',
      secure: 'Borg',
      reopen: 'Breng opnieuw in',
      owner: 'Wijzig eigenaar of datum',
      merge: 'Voeg samen met een ander punt',
      reject: 'Wijs af',
    };
    return titles[kind];
  },
  intro: (kind: StepKind, status: string): string => {
    const intros: Record<StepKind, string> = {
      assess:
        'Hoeveel levert het op en hoeveel moeite kost het? Uit effect, moeite en steun volgt een voorstel voor de prioriteit. ' +
        'De opdrachtgever beslist daarna.',
      prioritise: 'Jij beslist over de prioriteit. Je reden komt in de besluitenlog.',
      'start-work': 'Wie pakt dit op, en wanneer moet het klaar zijn?',
      implement: 'Vertel in een zin wat er nu anders is. Daarna kijkt de adviseur kwaliteit naar de inhoud.',
      secure: 'Hiermee zeg je dat de inhoud klopt. Over vier weken vraag ik of het nog werkt.',
      reopen: `Het punt krijgt weer de status ${nameOf('status', statusAfter('reopen', status))}.`,
      owner: 'Wie pakt dit op, en wanneer moet het klaar zijn?',
      merge: 'Dit punt gaat op in het andere. Wie het inbracht of steunt, steunt daarna het andere punt.',
      reject: 'Wie het punt inbracht of steunt, leest je reden.',
    };
    return intros[kind];
  },
  why: {
    implement: 'Wat is er veranderd? (verplicht)',
    reopen: 'Waarom? (verplicht)',
    reject: 'Waarom wijs je dit punt af? (verplicht)',
  },
  save: { implement: 'Meld', reopen: 'Zet terug', reject: 'Wijs af' },
  steun: (count: number): string => {
    if (count === 0) return 'Nog niemand anders steunt dit punt.';
    return count === 1 ? '1 collega steunt dit punt.' : `${count} collega's steunen dit punt.`;
  },
  proposal: (moscow: string): string => `Voorstel: ${nameOf('moscow', moscow)}.`,
  confirmed: (moscow: string): string => `Nu: ${nameOf('moscow', moscow)}.`,
  /** What a priority follows from. */
  weighed: ({ effect, moeite, steun }: Pick<Fields, 'effect' | 'moeite' | 'steun'>): string =>
    `effect ${(nameOf('effect', effect) || 'niet ingevuld').toLowerCase()}, ` +
    `moeite ${(nameOf('moeite', moeite) || 'niet ingevuld').toLowerCase()}, ` +
    `${steun === 0 ? 'nog geen' : `${steun} keer`} steun`,
  /** Reasons in the besluitenlog where nobody typed one. */
  because: (weighed: string): string => `${weighed[0]?.toUpperCase() ?? ''}${weighed.slice(1)}.`,
  pickedUp: (owner: string, due: string, today: string): string =>
    `${owner} pakt het op, klaar op ${dateIn(due, today)}.`,
  agreedIn: (place: string, owner: string): string => `Werkafspraak in: ${place}. Eigenaar: ${owner}.`,

  done: {
    assessed: (punt: Punt): string => `${named(punt)} is beoordeeld.`,
    proposes: (moscow: string, why: string): string =>
      `Voorstel voor de prioriteit: ${nameOf('moscow', moscow)} (${why}).`,
    prioritised: (punt: Punt): string =>
      `De prioriteit van ${named(punt).toLowerCase()} is ${nameOf('moscow', punt.fields.moscow)}.`,
    started: (punt: Punt, today: string): string =>
      `${named(punt)} is in uitwerking. ${punt.fields.owner} pakt het op, klaar op ${dateIn(punt.fields.due, today)}.`,
    implemented: (punt: Punt): string =>
      `${named(punt)} is gemeld als geïmplementeerd. De adviseur kwaliteit kan het nu borgen.`,
    secured: (punt: Punt): string => `${named(punt)} is geborgd. Over vier weken vraag ik of het nog werkt.`,
    rejected: (punt: Punt): string => `${named(punt)} is afgewezen. Wie het inbracht of steunt, leest je reden.`,
    reopened: (punt: Punt): string => `${named(punt)} heeft weer de status ${nameOf('status', punt.fields.status)}.`,
    handed: (punt: Punt, today: string): string =>
      `Eigenaar van ${named(punt).toLowerCase()} is ${punt.fields.owner}, klaar op ${dateIn(punt.fields.due, today)}.`,
    merged: (punt: Punt, into: Punt): string =>
      `${named(punt)} is samengevoegd met nr. ${into.number}. Wie het inbracht of steunt, steunt nu nr. ${into.number}.`,
  },

  missing: {
    assess: 'Kies hoe groot het effect is en hoeveel moeite het kost. Er is nog niets veranderd.',
    prioritise: 'Kies een prioriteit en schrijf op waarom. Er is nog niets veranderd.',
    owner: 'Kies een eigenaar en een datum. Er is nog niets veranderd.',
    reason: 'Schrijf het in een zin op. Er is nog niets veranderd.',
    secure: 'Schrijf op waar de werkafspraak staat en kies een eigenaar. Er is nog niets veranderd.',
    number: 'Typ het nummer van het andere punt, bijvoorbeeld 12. Er is nog niets veranderd.',
  },
  duePast: (today: string): string =>
    `Deze datum is voorbij. Kies een dag vanaf ${spokenDate(today)}. Er is nog niets veranderd.`,
  dueFar: 'Deze datum is meer dan vijf jaar weg. Kies een dag binnen vijf jaar. Er is nog niets veranderd.',
  ownerUnknown: 'Deze collega staat niet (meer) in de lijst. Kies iemand anders. Er is nog niets veranderd.',
  mergeSelf: 'Dit is het punt zelf. Typ het nummer van een ander punt. Er is nog niets veranderd.',
  mergeUnknown: (number: number): string =>
    `Nr. ${number} bestaat niet. Controleer het nummer. Er is nog niets veranderd.`,
  mergeRejected: (number: number): string =>
    `Nr. ${number} is afgewezen. Kies een ander punt, of wijs dit punt ook af. Er is nog niets veranderd.`,
  mergeMerged: (number: number, into: number | null): string =>
    `Nr. ${number} is zelf samengevoegd${into === null ? '' : ` met nr. ${into}`}. ` +
    `${into === null ? 'Kies een ander punt.' : `Wil je nr. ${into}? Dat nummer staat nu in het veld.`} Er is nog niets veranderd.`,
  mergedBecause: (number: number): string => `Gaat over hetzelfde als nr. ${number}.`,

  agreement: ({ fields: { werkafspraak, werkafspraakEigenaar } }: Pick<Punt, 'fields'>): string => {
    const owner = werkafspraakEigenaar === '' ? '' : ` Eigenaar: ${werkafspraakEigenaar}.`;
    if (werkafspraak === '') return `Waar de werkafspraak staat, is niet ingevuld.${owner}`;
    return `De werkafspraak staat in: ${shortened(werkafspraak)}.${owner}`;
  },
  recheckIntro: 'Dit punt is een tijd geleden geborgd. Jouw antwoord komt in de besluitenlog.',
  recheckSummary: (punt: Pick<Punt, 'number'>): string => `Werkt nr. ${punt.number} nog?`,
  works: (punt: Pick<Punt, 'number'>): string =>
    `Fijn dat ${named(punt).toLowerCase()} nog werkt. Ik vraag het niet opnieuw.`,
  worksNot: (punt: Pick<Punt, 'number'>): string =>
    `${named(punt)} is weer in uitwerking. Je reden staat in de besluitenlog.`,
  worksNotWhy: 'Schrijf op waarom het niet werkt. Er is nog niets veranderd.',
  worksAnswered: (punt: Pick<Punt, 'number'>): string =>
    `Voor ${named(punt).toLowerCase()} is dit al beantwoord. Er is niets veranderd.`,
  worksNotYours: 'Deze vraag is voor wie de werkafspraak beheert of het punt inbracht. Er is niets veranderd.',
  stillWorks: 'Werkt nog',

  nothingToDo: 'Met dit punt kun je nu niets doen dat bij jouw rol hoort. Steunen kan altijd.',
  mayNot: (kind: StepKind): string => `Dit kan alleen ${whoMay(kind)}. Er is niets veranderd.`,
  notFromHere: 'Dat kan niet meer bij deze status. Er is niets veranderd. Hier zie je hoe het punt nu is.',
  /** What somebody else decided first. */
  meanwhile: (besluit: { what: string; to: string; who: string } | undefined): string => {
    const rest = 'Jouw keuze is niet bewaard. Hier zie je hoe het punt nu is.';
    if (!besluit) return `Inmiddels is dit punt gewijzigd. ${rest}`;
    const who = besluit.who || 'iemand';
    if (besluit.what === 'prioriteit') {
      return `Inmiddels heeft ${who} de prioriteit van dit punt gewijzigd: ${besluit.to || 'geen'}. ${rest}`;
    }
    if (besluit.what === 'samenvoegen')
      return `Inmiddels heeft ${who} dit punt samengevoegd met ${besluit.to}. ${rest}`;
    return `Inmiddels heeft ${who} dit punt ${done[besluit.to] ?? `op "${besluit.to}" gezet`}. ${rest}`;
  },
  handedMeanwhile:
    'Inmiddels is de eigenaar, de datum of de wijk van dit punt gewijzigd. Jouw keuze is niet bewaard. ' +
    'Hier zie je hoe het punt nu is.',
};
