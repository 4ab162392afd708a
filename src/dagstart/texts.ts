// Every Dutch sentence of this capability outside a card.
import { spokenDate, spokenTime } from '../shared/time.ts';

const people = (n: number): string => (n === 1 ? '1 collega' : `${n} collega's`);

export const texts = {
  alreadyOpen: (answered: number): string =>
    `De dagstart staat al open en ${people(answered)} ${answered === 1 ? 'heeft' : 'hebben'} geantwoord. ` +
    'Sluit deze eerst: typ dagstart sluiten.',
  opened: (name: string): string => `De dagstart van ${name} staat open. De kaart komt in het kanaal.`,
  noChannel: (name: string): string =>
    `${name} heeft nog geen kanaal. Typ instellingen in het kanaal van het wijkteam.`,
  nothingOpen: 'Er staat geen dagstart open. Typ dagstart nu om er een te beginnen.',
  unknown: 'Deze dagstart bestaat niet (meer). Er is niets bewaard. Kijk in het kanaal of er een nieuwe kaart staat.',
  notInTeam:
    'Je staat niet in de lijst van dit wijkteam. Er is niets bewaard. ' +
    'Ben je net toegevoegd? Probeer het over een minuut opnieuw.',
  onlyChair: (voorzitter: string | null): string =>
    `De dagstart sluiten kan de voorzitter${voorzitter === null ? '' : ` (${voorzitter})`} of de teammanager. Er is niets veranderd.`,
  closedNow: 'De dagstart is gesloten. Het dagbeeld komt in het kanaal.',
  emptyAnswer: 'Kies een cijfer of typ iets. Is er niets? Kies dan Niets te melden.',
  noAnswerYet: 'Je hebt nog niet geantwoord. Vul de kaart in of kies Niets te melden.',
  closedTitle: 'De dagstart is gesloten',
  closedFor: (date: string, at: Date): string => `De dagstart van ${spokenDate(date)} sloot om ${spokenTime(at)}.`,
  closedKept: 'Je antwoord van daarvoor is bewaard.',
  closedNotKept: 'Hier kun je niet meer antwoorden. Vertel het in de dagstart zelf.',
  closedShared: 'Het dagbeeld staat in dit kanaal.',
  withdrawn: 'Deze dagstart is gestopt zonder dagbeeld.',
  formTitle: (date: string): string => `Dagstart ${spokenDate(date)}`,
  formIntro: 'Je cijfers ziet niemand. Je tekst komt zonder naam in het dagbeeld, tenzij jij anders kiest.',
  formEdit: 'Wijzig wat je wilt en verstuur opnieuw.',
  formSummary: (date: string): string => `Dagstart ${spokenDate(date)}: hoe gaat het?`,
  counter: (answered: number, asked: number): string =>
    `${answered} van ${asked} ${answered === 1 ? 'heeft' : 'hebben'} geantwoord`,
  counterOpen: (voorzitter: string | null): string =>
    voorzitter === null ? 'De teammanager sluit de dagstart.' : `${voorzitter} is voorzitter en sluit de dagstart.`,
  counterClosed: (at: Date): string => `De dagstart is gesloten om ${spokenTime(at)}.`,
  mineTitle: 'Je antwoord is bewaard',
  mineIntro: 'Alleen jij ziet deze kaart. Je kunt wijzigen tot de dagstart sluit.',
  anonymous: 'zonder naam',
  named: 'met je naam',
  kinds: { succes: 'Succes', belemmering: 'Belemmering', anders: 'Iets anders' },
  mineSummary: 'Je antwoord',
  dagbeeldTitle: (date: string): string => `Dagbeeld ${spokenDate(date)}`,
  dagbeeldSub: (wijkteam: string, answered: number, asked: number, voorzitter: string | null): string =>
    [
      wijkteam,
      `${answered} van ${asked} antwoorden`,
      ...(voorzitter === null ? [] : [`voorzitter ${voorzitter}`]),
    ].join(' · '),
  nobody: 'Niemand heeft geantwoord. Praat elkaar bij in de dagstart zelf.',
  /** `areas`: only these have too few answers; none named: all of them. */
  tooFew: (areas: readonly string[]): string =>
    areas.length === 0
      ? 'Nog geen cijfers: daarvoor zijn vijf antwoorden nodig.'
      : `Nog geen cijfer voor ${areas.join(' en ').toLowerCase()}: daarvoor zijn vijf antwoorden nodig.`,
  belemmeringen: 'Belemmeringen',
  successen: 'Successen',
  anders: 'Verder',
  nothingSaid: 'Niemand schreef er iets bij.',
  /** Shows and hides them, so it says neither. */
  more: (n: number): string => `Nog ${n === 1 ? '1 bericht' : `${n} berichten`}`,
  dagbeeldSummary: (wijkteam: string): string => `Dagbeeld van ${wijkteam}`,
  statusOpen: (answered: number, asked: number | null): string =>
    asked === null
      ? 'De dagstart gaat nu open.'
      : `De dagstart staat open: ${answered} van ${asked} ${answered === 1 ? 'heeft' : 'hebben'} geantwoord.`,
  statusClosed: (date: string, answered: number, asked: number | null): string =>
    `Geen dagstart open. De laatste was ${spokenDate(date)}: ${answered} van ${asked ?? answered} antwoorden.`,
  statusNever: 'Er is nog geen dagstart geweest. Typ dagstart nu in het kanaal.',
  statusNoChannel: 'Dit wijkteam heeft nog geen kanaal.',
  statusNone: 'Je hoort nog niet bij een wijkteam. Vraag een beheerder om je wijkteam te koppelen.',
  statusUnknown: (known: readonly string[]): string =>
    `Ik ken geen wijkteam met die naam. Jouw wijkteams: ${known.join(', ')}.`,
  statusSummary: 'Status van je wijkteams',
};
