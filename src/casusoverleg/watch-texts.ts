// Every Dutch sentence about what people change in the calendar by hand, outside a card.
import type { MeetingHabits } from '../shared/gemeente.ts';
import type { Interval } from '../shared/interval.ts';
import { together } from '../shared/together.ts';
import { minutesFor } from './agenda-group.ts';
import type { Odd } from './moment.ts';
import { type Need, needNames } from './need.ts';
import { needInText } from './plan-texts.ts';
import { asLine, spokenDay, spokenMoment, spokenTimes } from './spoken-moment.ts';
import type { Absent } from './watch.ts';

const shown = (time: string): string => time.replace(/^0/, '').replace(':', '.');
const minutesOf = ({ from, until }: Interval): number => Math.round((until.getTime() - from.getTime()) / 60_000);
const begins = ({ from, until }: Interval): string => `${spokenDay(from)}, ${spokenTimes({ from, until })}`;

export const watchTexts = {
  heading: (wijk: string): string => `Casusoverleg wijk ${wijk}`,
  summary: {
    moved: 'Een casusoverleg is in Outlook verzet',
    room: 'De ruimte voor een casusoverleg is niet vrij',
    absent: 'Bij een casusoverleg komt iemand niet',
    other: 'Er is iets met een casusoverleg',
  },

  moved: (before: Interval, after: Interval): string =>
    before.from.getTime() === after.from.getTime()
      ? `In Outlook duurt het casusoverleg nu tot ${spokenTimes(after).split('–')[1]}. Ik heb dat overgenomen.`
      : `In Outlook is het casusoverleg verzet. Het was ${begins(before)}. Ik heb dat overgenomen.`,
  movedToPast: (kept: Interval, there: Interval): string =>
    `In Outlook staat het casusoverleg nu op ${spokenMoment(there)}. Dat is al voorbij. Ik houd het daarom op ${spokenMoment(kept)}. Zet het in Outlook goed, of kies een ander moment.`,

  odd: (odd: Odd, now: { moment: Interval; casussen: number; habits: MeetingHabits }): string[] => [
    ...(odd.free === '' ? [] : [`Let op: ${spokenDay(now.moment.from)} is een vrije dag (${odd.free}).`]),
    ...(odd.weekend ? [`Let op: ${spokenDay(now.moment.from)} is in het weekend.`] : []),
    ...(odd.outside
      ? [`Let op: dit is buiten de tijden van de wijk, ${shown(now.habits.van)} tot ${shown(now.habits.tot)} uur.`]
      : []),
    ...(odd.needed === 0
      ? []
      : [
          `Let op: er zijn nu ${minutesOf(now.moment)} minuten. Voor de ${now.casussen === 1 ? 'casus' : `${now.casussen} casussen`} op de agenda zijn er ${minutesFor(now.casussen, now.habits)} nodig.`,
        ]),
  ],

  roomDeclined: (room: string): string => `${room} is dan niet vrij. De ruimte heeft de uitnodiging geweigerd.`,
  absent: ({ needs, others }: Absent): string[] => [
    ...needs.map((need) => `${who(need)} komt niet, en niemand anders neemt die rol over.`),
    ...(others ? ['Iemand die een casus inbrengt of meepraat, komt niet.'] : []),
  ],

  otherRoom: (room: string): string => `In Outlook is een andere ruimte gekozen: ${room}. Ik heb dat overgenomen.`,
  roomOff: (room: string): string =>
    `${room} is in Outlook van de uitnodiging gehaald. Het casusoverleg is nu online, in Teams.`,
  off: (absent: Absent): string[] => {
    const lines = offLines(absent, 'is');
    return lines.length === 0 ? [] : [...lines, notAskedAgain];
  },
  stillOff: (absent: Absent): string[] => {
    const lines = offLines(absent, 'was');
    return lines.length === 0 ? [] : [...lines, notAskedAgain];
  },

  withoutRoom: 'Het casusoverleg gaat door zonder ruimte: online, in Teams.',
  noRoom: 'Dit casusoverleg had al geen ruimte meer. Er is niets veranderd.',
  isOver: 'Dit casusoverleg is al geweest. Er is niets veranderd.',
  isCalledOff: 'Dit casusoverleg is afgezegd. Er is niets veranderd.',

  freeLater: (moment: Interval, why: string): string =>
    `${asLine(spokenDay(moment.from))} is een vrije dag (${why}). Het casusoverleg staat dan nog in de agenda.`,

  calledOff: (wijk: string, moment: Interval): string =>
    `Iemand heeft het casusoverleg van wijk ${wijk} in Outlook afgezegd of verwijderd. Het was ${spokenMoment(moment)}.`,
  waiting: (casussen: number): string => {
    if (casussen === 0) return 'Er stonden geen casussen op de agenda.';
    return casussen === 1
      ? 'De casus wacht weer op een casusoverleg.'
      : `De ${casussen} casussen wachten weer op een casusoverleg.`;
  },
  calledOffSummary: 'Een casusoverleg is in Outlook afgezegd',

  lackingSummary: (wijk: string): string => `Casusoverleg wijk ${wijk}: er mist een rol`,
  lacking: (needs: readonly Need[]): string => together(needs.map((need) => needInText[need])),

  troubleForPlanner: 'Je hoeft zelf niets te doen.',
  troubleSummary: 'Ik kan niet meer zien wat er in Outlook verandert',
};

const offLines = ({ needs, others }: Absent, verb: 'is' | 'was'): string[] => [
  ...needs.map((need) => `${who(need)} ${verb} in Outlook van de uitnodiging gehaald.`),
  ...(others ? [`Iemand die een casus inbrengt of meepraat, ${verb} in Outlook van de uitnodiging gehaald.`] : []),
];
const notAskedAgain =
  'Wie is weggehaald, nodig ik niet opnieuw uit. Komt er iemand anders? Nodig die dan zelf uit in Outlook.';

const who = (need: Need): string =>
  need === 'adviseur-kwaliteit' ? 'De adviseur kwaliteit' : `De consulent ${needNames[need]}`;
