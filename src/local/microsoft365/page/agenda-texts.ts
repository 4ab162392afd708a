// Everything the pages with calendars say.
import type { Reply } from '../calendar/by-hand.ts';
import type { ShowAs } from '../calendar/model.ts';

export const agendaTexts = {
  title: 'Agenda’s',
  of: (name: string) => `Agenda van ${name}`,
  all: 'iedereen, naast elkaar',
  whose: 'Agenda van',
  show: 'Toon',
  people: 'Mensen',
  rooms: 'Ruimtes',
  week: (number: number, from: string, until: string) => `Week ${number}: ${from} tot en met ${until}`,
  previous: 'Week terug',
  next: 'Week verder',
  thisWeek: 'Deze week',
  add: 'Nieuwe afspraak',
  none: 'Er zijn nog geen agenda’s. Dagstart maakt ze bij het starten.',
  nothing: 'Niets',
  today: 'vandaag',
  wholeDay: 'hele dag',
  off: 'werkt niet',
  hidden: 'Privéafspraak',
  untitled: 'Zonder onderwerp',
  legend: 'Wat de kleuren betekenen',
  back: 'Terug naar de week',
  when: 'Wanneer',
  where: 'Waar',
  online: 'Online in Teams',
  organiser: 'Van',
  shownAs: 'Staat er als',
  private: 'Privé: anderen zien alleen dat er iets is.',
  repeats: (days: string) => `Herhaalt elke week op ${days}`,
  daily: 'Herhaalt elke dag',
  text: 'Tekst',
  invited: 'Wie zijn er uitgenodigd',
  yourAnswer: 'Jouw antwoord',
  answerOf: (name: string) => `Antwoord van ${name}`,
  notYours: (name: string) =>
    `Dit staat in de agenda van ${name}. Kies bovenaan wie je bent om te antwoorden of te wijzigen.`,
  hiddenWhat: (name: string) => `Dit is privé. Alleen ${name} ziet wat het is.`,
  cancelled: 'Deze afspraak is afgezegd.',
  clear: 'Haal uit de agenda',
  move: 'Verzet',
  moveWhat: 'Iedereen die is uitgenodigd, krijgt bericht en antwoordt opnieuw.',
  date: 'Datum',
  from: 'Van',
  until: 'Tot',
  cancel: 'Zeg af',
  cancelWhat: 'Iedereen die is uitgenodigd, krijgt bericht. De afspraak gaat uit de agenda.',
  message: 'Bericht erbij (hoeft niet)',
  remove: 'Verwijder',
  removeWhat: 'De afspraak gaat uit de agenda.',
  skip: (date: string) => `Verwijder alleen ${date}`,
  removeAll: 'Verwijder alle keren',
  subject: 'Wat',
  weekly: 'Elke week op deze dag',
  asPrivate: 'Privé',
  save: 'Bewaar',
  away: 'Automatisch antwoord',
  awayWhat: 'Zo zegt iemand in Outlook dat hij er niet is. Dagstart leest dat, als dat mag.',
  awayNow: {
    disabled: 'staat uit',
    alwaysEnabled: 'staat aan',
    scheduled: 'staat aan in een periode',
  },
  awayOff: 'Uit',
  awayOn: 'Aan',
  awayBetween: 'Alleen tussen deze dagen',
  firstDay: 'Eerste dag',
  lastDay: 'Laatste dag',
  set: 'Zet zo',
};

export const showAsNames: Record<ShowAs, string> = {
  busy: 'bezet',
  tentative: 'misschien',
  oof: 'afwezig',
  workingElsewhere: 'werkt ergens anders',
  free: 'vrij',
};

export const kindNames = { required: 'nodig', optional: 'mag erbij', resource: 'ruimte' } as const;

export const answerNames = {
  none: 'nog geen antwoord',
  accepted: 'komt',
  tentativelyAccepted: 'komt misschien',
  declined: 'komt niet',
} as const;
/** A room does not come. */
export const roomAnswerNames = {
  none: 'nog geen antwoord',
  accepted: 'is vrijgehouden',
  tentativelyAccepted: 'misschien',
  declined: 'is niet vrij',
} as const;

export const replies: readonly (readonly [Reply, string])[] = [
  ['accepted', 'Ja, ik kom'],
  ['tentative', 'Misschien'],
  ['declined', 'Nee, ik kom niet'],
];

export const roomReplies: readonly (readonly [Reply, string])[] = [
  ['accepted', 'De ruimte kan'],
  ['declined', 'De ruimte zegt af'],
];

export const agendaProblems = {
  times: 'Kies een datum, en een eindtijd die na de begintijd ligt. Er is nog niets gewijzigd.',
  refused: 'Dit kan niet. De afspraak is intussen gewijzigd of weg. Ga terug naar de week en kijk opnieuw.',
  period: 'Kies een eerste en een laatste dag, in die volgorde. Er is nog niets gewijzigd.',
  subject: 'Typ wat het is. Er is nog niets bewaard.',
};
