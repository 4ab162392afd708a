// Every Dutch sentence about a casusoverleg that has a moment, outside a card.
import type { AgendaProblem } from '../ports.ts';
import type { Interval } from '../shared/interval.ts';
import { inWords } from '../shared/number-words.ts';
import { together } from '../shared/together.ts';
import type { Need } from './need.ts';
import { needInText } from './plan-texts.ts';
import { asLine, spokenDay, spokenMoment } from './spoken-moment.ts';

const people = (count: number): string => (count === 1 ? '1 persoon' : `${count} mensen`);
const invitations = (count: number): string => (count === 1 ? '1 uitnodiging' : `${count} uitnodigingen`);

export const bookingTexts = {
  /** In the calendar of everybody who comes: nothing of what it is about. */
  inCalendar: (wijk: string): string =>
    `Casusoverleg van wijk ${wijk}. De agenda staat in Teams, in het kanaal van het wijkteam.`,
  cancelComment: 'Dit casusoverleg gaat niet door.',
  online: 'Online, in Teams',
  inRoom: (room: string): string => `${room}, en online in Teams`,

  booking: (moment: Interval): string => `Ik boek ${spokenMoment(moment)}`,
  moving: (moment: Interval): string => `Ik verzet het naar ${spokenMoment(moment)}`,
  trying: 'Ik probeer het opnieuw in Outlook',
  toldInOwnChat: 'Je krijgt bericht in je eigen chat als Outlook is bijgewerkt.',

  booked: 'Het casusoverleg is geboekt',
  bookedSummary: (moment: Interval): string => `Geboekt: ${spokenMoment(moment)}`,
  sent: (count: number): string =>
    count === 0 ? 'Er zijn geen uitnodigingen gestuurd.' : `${invitations(count)} gestuurd.`,
  withoutMailbox: (count: number): string =>
    `Van ${people(count)} ken ik geen Outlook-adres. Die ${count === 1 ? 'krijgt' : 'krijgen'} geen uitnodiging. Vertel het zelf.`,
  room: (name: string): string => `Ruimte: ${name}.`,
  moved: 'Het casusoverleg is verzet',
  movedSummary: (moment: Interval): string => `Verzet naar ${spokenMoment(moment)}`,
  updated: 'Het casusoverleg is bijgewerkt in Outlook',
  movedTold: 'Outlook vertelt het iedereen die komt.',
  cancelled: 'Het casusoverleg is afgezegd',
  cancelledSummary: (moment: Interval): string => `Afgezegd: ${spokenMoment(moment)}`,
  cancelledTold: 'Outlook vertelt het iedereen die zou komen.',
  waitAgain: 'De casussen wachten weer op een casusoverleg.',
  taken: 'Dit moment is intussen bezet',
  takenWhy:
    'Iemand die erbij moet zijn, of de ruimte, kan intussen niet meer. Ik heb niets geboekt en niemand uitgenodigd.',
  lapsed: 'Het casusoverleg is niet geboekt',
  lapsedWhy: 'Het lukte niet om het op tijd in Outlook te zetten. Niemand heeft een uitnodiging.',

  notInOutlook: 'Het casusoverleg staat nog niet in Outlook',
  notInOutlookSummary: 'Het casusoverleg staat nog niet goed in Outlook',
  notCancelled: 'Het afzeggen staat nog niet in Outlook',
  keptCancelling: 'In Teams is het afgezegd. Ik probeer het zelf steeds opnieuw in Outlook.',
  kept: 'Er is niets verloren. De casussen staan op de agenda. Ik probeer het zelf ook steeds opnieuw.',

  state: {
    waiting: 'Outlook wordt nu bijgewerkt.',
    problem: 'Dit staat nog niet goed in Outlook. Ik probeer het steeds opnieuw.',
    afgezegd: 'Dit casusoverleg is afgezegd.',
    gehouden: 'Dit casusoverleg is gehouden.',
  },
  heading: (wijk: string): string => `Casusoverleg wijk ${wijk}`,
  casusLine: (regelingen: readonly string[], minutes: number): string => `${together(regelingen)} · ${minutes} minuten`,
  bringer: 'Brengt een casus in',
  guest: 'Komt erbij',
  partner: 'Partner',
  count: (count: number): string => (count === 1 ? '1 persoon' : `${inWords(count)} mensen`),

  agendaIntro: (places: number): string =>
    `Er passen ${places === 1 ? 'hoogstens 1 casus' : `hoogstens ${inWords(places)} casussen`} in. De eindtijd schuift mee.`,
  agendaIntroFixed: (places: number): string =>
    `Er ${places === 1 ? 'past hoogstens 1 casus' : `passen hoogstens ${inWords(places)} casussen`} in. De tijd van een vaste reeks blijft gelijk.`,
  tooMany: (places: number): string => `Er passen er ${inWords(places)} in. Kies er minder. Er is niets veranderd.`,
  noneLeft: 'Dan blijft er geen casus over. Zeg het casusoverleg dan af. Er is niets veranderd.',
  notCovered: (needs: readonly Need[]): string =>
    `Voor ${together(needs.map((need) => needInText[need]))} komt er niemand naar dit overleg. ` +
    'Zoek een ander moment, of plan voor die casus een ander overleg. Er is niets veranderd.',
  casusNotWaiting: 'Een casus die je koos, wacht niet meer. Er is niets veranderd. Kies opnieuw.',
  agendaSaved: (moment: Interval): string => `De agenda is aangepast. Het overleg duurt nu tot ${until(moment)}.`,
  agendaSame: 'De agenda was al zo.',

  cancelAsk: (cases: number, isSent: boolean): string[] => [
    ...(cases === 0
      ? []
      : [cases === 1 ? 'De casus wacht daarna weer.' : `De ${inWords(cases)} casussen wachten daarna weer.`]),
    ...(isSent ? ['Iedereen die een uitnodiging heeft, krijgt bericht van Outlook.'] : []),
  ],
  cancelling: (moment: Interval): string => `Ik zeg ${spokenMoment(moment)} af`,

  nextHeading: (wijk: string): string => `Volgend casusoverleg wijk ${wijk}`,
  nextCount: (count: number): string =>
    count === 0 ? 'Nog geen casus op de agenda' : `${count === 1 ? '1 casus' : `${count} casussen`} op de agenda`,
  nextNone: (wijk: string): string => `Er is nog geen casusoverleg gepland in ${wijk}.`,
  nextHow: 'Een teammanager, adviseur kwaliteit of projectleider plant het: typ plan casusoverleg.',
  nextSummary: (wijk: string, moment: Interval | undefined): string =>
    moment === undefined
      ? `Geen casusoverleg gepland in ${wijk}`
      : asLine(`${spokenDay(moment.from)}: casusoverleg wijk ${wijk}`),

  calendarSummary: 'Outlook werkt niet mee met het casusoverleg',
};

const until = (moment: Interval): string => spokenMoment(moment).split('–')[1] ?? '';

/** For the beheerder: what is wrong, and what to do about it. `about`: the right or the mailbox, as Microsoft calls it. */
export function problemForBeheerder({ kind, about }: AgendaProblem): { what: string; todo: string } {
  const named = about.length === 0 ? '' : ` (${about.join(', ')})`;
  const how = 'Hoe dat gaat, staat in docs/agenda.md.';
  switch (kind) {
    case 'not-configured':
      return {
        what: 'Er is geen koppeling met Outlook ingesteld. Casusoverleggen kunnen niet geboekt worden.',
        todo: 'Hoe je die instelt, staat in docs/agenda.md.',
      };
    case 'sign-in':
      return {
        what: 'Microsoft accepteert de aanmelding van Dagstart niet. Casusoverleggen kunnen niet geboekt worden.',
        todo: 'Kijk of het wachtwoord of certificaat van de app is verlopen.',
      };
    case 'forbidden':
      return { what: `Dagstart mist een recht in Outlook${named}.`, todo: `Geef dat recht. ${how}` };
    case 'organiser-missing':
      return {
        what: `De agenda waarin casusoverleggen staan, is er niet of is geen Outlook-agenda${named}.`,
        todo: 'Kijk of CALENDAR_ORGANISER klopt. Zonder die instelling is het de agenda van wie het plant.',
      };
    case 'unreachable':
      return {
        what: 'Outlook geeft al een tijd geen antwoord.',
        todo: 'Kijk of Microsoft 365 een storing heeft en of de server naar buiten mag.',
      };
    case 'refused':
      return { what: `Outlook weigert een casusoverleg${named}.`, todo: how };
  }
}
