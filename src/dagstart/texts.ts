// Every Dutch sentence of this capability outside a card.
import { inWords } from '../shared/number-words.ts';
import type { Rhythm } from '../shared/occurrence.ts';
import { spokenDate, spokenTime } from '../shared/time.ts';
import type { Dagstart, Phase, Standing } from './dagstart.ts';

const people = (n: number): string => (n === 1 ? '1 collega' : `${n} collega's`);

const rounds: Record<Rhythm, { name: string; picture: string }> = {
  dag: { name: 'Dagstart', picture: 'Dagbeeld' },
  maand: { name: 'Maandronde', picture: 'Beeld van de maandronde' },
  kwartaal: { name: 'Kwartaalronde', picture: 'Beeld van de kwartaalronde' },
};
type Named = Pick<Dagstart, 'rhythm' | 'date'>;

export const texts = {
  alreadyOpen: (answered: number): string =>
    `De dagstart staat al open en ${people(answered)} ${answered === 1 ? 'heeft' : 'hebben'} geantwoord. ` +
    'Sluit deze eerst: typ dagstart sluiten.',
  opened: (name: string): string => `De dagstart van ${name} staat open. De kaart komt in het kanaal.`,
  noChannel: (name: string): string =>
    `${name} heeft nog geen kanaal. Typ instellingen in het kanaal van het wijkteam.`,
  nothingOpen: 'Er staat geen dagstart open. Typ dagstart nu om er een te beginnen.',
  nothingAhead: 'Er komt de komende week geen dagstart. Er valt nog niets te beantwoorden.',
  earlyIntro: (opens: Date): string =>
    `Je antwoordt vooraf. Je antwoord telt mee als het om ${spokenTime(opens)} begint. Je cijfers ziet niemand.`,
  unknown: 'Deze dagstart bestaat niet (meer). Er is niets bewaard. Kijk in het kanaal of er een nieuwe kaart staat.',
  notInTeam:
    'Je staat niet in de lijst van dit wijkteam. Er is niets bewaard. ' +
    'Ben je net toegevoegd? Probeer het over een minuut opnieuw.',
  onlyChair: (voorzitter: string | null): string =>
    `De dagstart sluiten kan de voorzitter${voorzitter === null ? '' : ` (${voorzitter})`} of de teammanager. Er is niets veranderd.`,
  closedNow: 'De dagstart is gesloten. Het dagbeeld komt in het kanaal.',
  closedPreview: (voorzitter: string, at: Date): string =>
    `De dagstart is gesloten. ${voorzitter} ziet het dagbeeld eerst, in de eigen chat. ` +
    `Het staat uiterlijk om ${spokenTime(at)} in het kanaal.`,
  closedPreviewYou: (at: Date): string =>
    `De dagstart is gesloten. Jij ziet het dagbeeld eerst: kijk in je eigen chat met Dagstart. ` +
    `Om ${spokenTime(at)} plaats ik het zelf.`,
  emptyAnswer: 'Kies een cijfer of typ iets. Is er niets? Kies dan Niets te melden.',
  noAnswerYet: 'Je hebt nog niet geantwoord. Vul de kaart in of kies Niets te melden.',
  closedTitle: (rhythm: Rhythm): string => `De ${rounds[rhythm].name.toLowerCase()} is gesloten`,
  closedFor: ({ rhythm, date }: Named, at: Date): string =>
    `De ${rounds[rhythm].name.toLowerCase()} van ${spokenDate(date)} sloot om ${spokenTime(at)}.`,
  closedKept: 'Je antwoord van daarvoor is bewaard en telt mee.',
  closedNotKept: 'Hier kun je niet meer antwoorden. Vertel het in de dagstart zelf.',
  closedLate: 'Je kunt vandaag nog antwoorden. Het telt als nagekomen.',
  closedShared: 'Nog niet geantwoord? Dat kan vandaag nog. Het telt als nagekomen.',
  dayOver: 'Deze dag is voorbij. Antwoord in de volgende dagstart.',
  withdrawn: 'Deze dagstart is gestopt zonder dagbeeld.',
  formTitle: ({ rhythm, date }: Named): string => `${rounds[rhythm].name} ${spokenDate(date)}`,
  formIntro: 'Je cijfers ziet niemand. Je tekst komt zonder naam in het dagbeeld, tenzij jij anders kiest.',
  formLate: 'Je antwoord telt als nagekomen. Je tekst komt erbij in het dagbeeld, je cijfers blijven onzichtbaar.',
  formReminder: (closes: Date): string =>
    `Je hebt nog niet geantwoord. Het kan tot ${spokenTime(closes)}. Geen herinnering meer? Typ herinner mij niet.`,
  formEdit: 'Wijzig wat je wilt en verstuur opnieuw.',
  formSummary: ({ rhythm, date }: Named): string => `${rounds[rhythm].name} ${spokenDate(date)}: hoe gaat het?`,
  reminderSummary: (closes: Date): string => `De dagstart sluit om ${spokenTime(closes)}`,
  /** Empty when nothing does. At most three of them, on one line. */
  returning: (open: readonly string[]): string =>
    open.length === 0
      ? ''
      : open.slice(0, 3).join(' · ') + (open.length > 3 ? ` · en nog ${inWords(open.length - 3)}` : ''),
  counter: (answered: number, asked: number): string =>
    `${answered} van ${asked} ${answered === 1 ? 'heeft' : 'hebben'} geantwoord`,
  counterUnknown: (answered: number): string => `${answered} ${answered === 1 ? 'heeft' : 'hebben'} geantwoord`,
  counterOpen: ({ voorzitter, closesAt }: Standing): string =>
    [
      ...(voorzitter === null ? [] : [`${voorzitter.name} is voorzitter.`]),
      ...(closesAt === null ? [] : [`Sluit om ${spokenTime(closesAt)}.`]),
    ].join(' '),
  counterClosed: (at: Date): string => `De dagstart is gesloten om ${spokenTime(at)}.`,
  mineTitle: 'Je antwoord is bewaard',
  mineIntro: (phase: Phase): string =>
    phase === 'late'
      ? 'Alleen jij ziet deze kaart. Je antwoord telt als nagekomen. Je kunt vandaag nog wijzigen.'
      : 'Alleen jij ziet deze kaart. Je kunt wijzigen tot de dagstart sluit.',
  mineHint:
    'Let op: een leeftijd en een plek samen kunnen een inwoner herkenbaar maken. Pas je tekst aan als dat zo is.',
  anonymous: 'zonder naam',
  named: 'met je naam',
  kinds: { succes: 'Succes', belemmering: 'Belemmering', anders: 'Iets anders' },
  mineSummary: 'Je antwoord',
  dagbeeldTitle: ({ rhythm, date }: Named): string => `${rounds[rhythm].picture} ${spokenDate(date)}`,
  dagbeeldSub: (
    wijkteam: string,
    { answered, asked, next }: { answered: number; asked: number; next: string | null },
    late: number,
    voorzitter: string | null,
  ): string =>
    [
      wijkteam,
      `${answered} van ${Math.max(asked, answered)} antwoorden`,
      ...(late === 0 ? [] : [`${late} nagekomen`]),
      ...(voorzitter === null ? [] : [`voorzitter ${voorzitter}`]),
      ...(next === null ? [] : [`volgende keer ${next}`]),
    ].join(' · '),
  was: (figure: string): string => ` (was ${figure})`,
  ofFive: (figure: string): string => `${figure} van 5`,
  nobody: 'Niemand heeft geantwoord. Praat elkaar bij in de dagstart zelf.',
  /** `areas`: only these have too few answers; none named: all of them. */
  tooFew: (areas: readonly string[], smallestGroup: number): string =>
    areas.length === 0
      ? `Nog geen cijfers: daarvoor zijn ${inWords(smallestGroup)} antwoorden nodig.`
      : `Nog geen cijfer voor ${areas.join(' en ').toLowerCase()}: daarvoor zijn ${inWords(smallestGroup)} antwoorden nodig.`,
  belemmeringen: 'Belemmeringen',
  successen: 'Successen',
  anders: 'Verder',
  lateHeading: 'Nagekomen',
  nothingSaid: 'Niemand schreef er iets bij.',
  /** Shows and hides them, so it says neither. */
  more: (n: number): string => `Nog ${n === 1 ? '1 bericht' : `${n} berichten`}`,
  previewTitle: 'Jij ziet het dagbeeld eerst',
  previewIntro: (at: Date): string =>
    `Jij bent voorzitter. Staat er iets in dat niet in het kanaal hoort? Laat het weg. Om ${spokenTime(at)} plaats ik het dagbeeld zelf.`,
  previewChoice: (number: number): string => `Bericht ${number}`,
  placedTitle: 'Het dagbeeld staat in het kanaal',
  placed: (held: number): string =>
    held === 0 ? 'Alle berichten staan erin.' : `${held === 1 ? '1 bericht is' : `${held} berichten zijn`} weggelaten.`,
  placedAlready: 'Het stond er al. Er is niets veranderd.',
  onlyVoorzitter: 'Dit kan alleen de voorzitter van deze dagstart. Er is niets veranderd.',
  dagbeeldSummary: (wijkteam: string): string => `Dagbeeld van ${wijkteam}`,
  together: 'je wijkteams samen',
  statusOpen: ({ rhythm, answered, asked }: Standing): string =>
    `De ${rounds[rhythm].name.toLowerCase()} staat open: ${asked === null ? answered : `${answered} van ${Math.max(asked, answered)}`} ${answered === 1 ? 'heeft' : 'hebben'} geantwoord.`,
  statusNext: (next: { rhythm: Rhythm; date: string; opensAt: Date }): string =>
    `Volgende${next.rhythm === 'dag' ? '' : ` ${rounds[next.rhythm].name.toLowerCase()}`}: ${spokenDate(next.date)}, ${spokenTime(next.opensAt)}.`,
  statusClosed: (date: string, answered: number, asked: number | null): string =>
    `Geen dagstart open. De laatste was ${spokenDate(date)}: ${answered} van ${asked ?? answered} antwoorden.`,
  /** Empty when there is none. */
  statusPoints: ({ open, late }: { open: number; late: number }): string =>
    open === 0
      ? ''
      : `${open === 1 ? '1 ontwikkelpunt' : `${open} ontwikkelpunten`} open${late === 0 ? '' : `, ${late} te laat`}.`,
  statusNever: 'Er is nog geen dagstart geweest. Typ dagstart nu in het kanaal.',
  statusNoChannel: 'Dit wijkteam heeft nog geen kanaal.',
  statusNone: 'Je hoort nog niet bij een wijkteam. Vraag een beheerder om je wijkteam te koppelen.',
  statusUnknown: (known: readonly string[]): string =>
    `Ik ken geen wijkteam met die naam. Jouw wijkteams: ${known.join(', ')}.`,
  ownIntro: (months: number): string =>
    `Dit bewaar ik van jou. Alleen jij ziet het. Antwoorden wis ik na ${inWords(months)} maanden.`,
  ownName: 'Naam in je wijkteam',
  ownTeams: 'Wijkteams',
  ownRoles: 'Rollen',
  ownTimes: 'Wanneer je er niet bent',
  ownTimesWhere: 'typ mijn tijden',
  ownPoints: 'Ontwikkelpunten',
  /** In how many somebody stands; a point counts once for each way. */
  ownPointsIn: ({ reported, supported, owned }: { reported: number; supported: number; owned: number }): string => {
    const count = reported + supported + owned;
    return count === 0 ? 'geen' : `je staat bij ${count === 1 ? '1 punt' : `${count} punten`}. Typ mijn punten.`;
  },
  ownCasussen: 'Casusoverleg',
  ownCasussenIn: ({ brought, planned }: { brought: number; planned: number }): string => {
    const parts = [
      ...(brought === 0 ? [] : [`${brought === 1 ? '1 casus' : `${brought} casussen`} ingebracht`]),
      ...(planned === 0 ? [] : [`${planned === 1 ? '1 casusoverleg' : `${planned} casusoverleggen`} gepland`]),
    ];
    return parts.length === 0 ? 'geen' : `${parts.join(', ')}. Typ casusoverleg.`;
  },
  ownRegelingen: 'Regelingen waar je mee werkt',
  ownRegelingenNone: 'nog niet gekozen. Typ mijn regelingen.',
  ownNone: 'geen',
  ownAnswers: (count: number): string =>
    count === 0 ? 'Ik heb geen antwoorden van jou.' : `Jouw antwoorden (${count})`,
  nothingGiven: 'Niets te melden',
  ownErased:
    'Je antwoorden zijn gewist. Cijfers van de groep blijven staan: daar is je antwoord niet in terug te vinden.',
  ownOnlyPersonal: 'Hier lezen anderen mee. Typ mijn gegevens in je eigen chat met Dagstart.',
  ownSummary: 'Jouw gegevens',
};
