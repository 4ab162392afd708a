// Every Dutch sentence about a series, outside a card.
import { weekdayName } from '../shared/day.ts';
import { minutesOf, spokenDate } from '../shared/time.ts';
import { together } from '../shared/together.ts';
import type { Need } from './need.ts';
import { needInText } from './plan-texts.ts';
import type { Rhythm } from './reeks.ts';
import type { RhythmProblem } from './reeks-form.ts';

const nothingSaved = 'Er is nog niets bewaard.';
const shown = (time: string): string => time.replace(/^0/, '').replace(':', '.');

/** HH:mm so many minutes later on the same day. */
function later(time: string, minutes: number): string {
  const end = minutesOf(time) + minutes;
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}

/** "10.00 - 11.30", as it is typed in the form. */
export const typedTimes = ({ time, minutes }: Pick<Rhythm, 'time' | 'minutes'>): string =>
  `${shown(time)} - ${shown(later(time, minutes))}`;

function weeks(every: number): string {
  if (every === 1) return 'Elke week';
  return every === 2 ? 'Om de week' : `Eén keer in de ${every} weken`;
}

const problems: Record<RhythmProblem, string> = {
  'not-a-day': `Kies een dag en hoe vaak het casusoverleg is. ${nothingSaved}`,
  'not-a-time': `De tijden begrijp ik niet. Schrijf bijvoorbeeld 10.00 - 11.30. ${nothingSaved}`,
  'too-short': `Dat is te kort: kies minstens 15 minuten. ${nothingSaved}`,
  'too-long': `Dat is te lang: kies hoogstens 4 uur. ${nothingSaved}`,
  'not-a-first': `Kies een eerste keer uit de lijst. ${nothingSaved}`,
  'ends-before-first': `De laatste dag ligt voor de eerste keer. Kies een latere dag, of laat hem leeg. ${nothingSaved}`,
  'not-an-end': `Kies een laatste dag binnen twee jaar, of laat hem leeg. ${nothingSaved}`,
};

export const reeksTexts = {
  problems,
  summary: (wijk: string): string => `Vaste reeks van wijk ${wijk}`,
  formSummary: 'Vaste reeks',
  rule: (rhythm: Rhythm): string =>
    `${weeks(rhythm.everyWeeks)} op ${weekdayName(rhythm.weekday)}, ${shown(rhythm.time)}–${shown(later(rhythm.time, rhythm.minutes))} uur.`,
  until: ({ startsOn, until }: Rhythm, today: string): string => {
    const from = startsOn > today ? `Vanaf ${spokenDate(startsOn)}` : 'Loopt';
    if (until === '') return `${from}, tot je de reeks stopt.`;
    return `${from} tot en met ${spokenDate(until)}${until.slice(0, 4) === today.slice(0, 4) ? '' : ` ${until.slice(0, 4)}`}.`;
  },
  where: (room: { naam: string } | null): string => (room === null ? 'Online, in Teams.' : `${room.naam}, en online.`),
  online: 'Alleen online',

  skipped: (why: string): string => `vervalt (${why})`,
  inCalendar: 'staat in de agenda',
  soonInCalendar: 'komt in de agenda',
  moved: (to: string): string => `verzet naar ${to}`,
  calledOff: 'afgezegd',
  held: 'geweest',

  noAdviser: 'Deze wijk heeft nog geen adviseur kwaliteit. Vraag een beheerder of teammanager: typ rollen.',
  nobodyDoes: (missing: readonly Need[]): string =>
    `Nog niemand in deze wijk doet ${together(missing.map((each) => needInText[each]))}. Typ regelingen om dat in te vullen.`,
  outside: (from: string, until: string): string =>
    `Let op: dit is buiten de tijden van de wijk: ${shown(from)} tot ${shown(until)} uur.`,
  nothingLeft:
    'Op deze manier is er geen enkele keer: alle dagen zijn vrij. Kies een latere laatste dag, of ga terug en kies een andere dag. Er is nog niets bewaard.',

  saved: 'Bewaard. De eerste zes weken komen in de agenda van wie erbij moet zijn. Daarna vul ik elke week aan.',
  changed: 'Bewaard.',
  changedMoved: 'Bewaard. Wat al in de agenda staat, gaat zo mee. Wie uitgenodigd is, hoort dat via Outlook.',
  booked: (count: number, last: string): string => {
    const [are, they] = count === 1 ? ['staat al 1 casusoverleg', 'dat'] : [`staan al ${count} casusoverleggen`, 'die'];
    return (
      `Er ${are} van deze reeks in de agenda, tot en met ${spokenDate(last)}. ` +
      `Verzet je ${they} mee, dan hoort iedereen het via Outlook. Laat je ${they} staan, dan begint de nieuwe reeks daarna.`
    );
  },
  exists:
    'Een collega heeft net een vaste reeks gemaakt. Je eigen keuze is niet bewaard. Wijzig de reeks als dat nodig is.',
  gone: 'Deze reeks is al gestopt. Er is niets veranderd.',
  roomGone: `Deze ruimte ken ik niet meer. Kies een andere. ${nothingSaved}`,

  stopHeading: 'Stop je de vaste reeks?',
  stopBooked: (count: number): string =>
    count === 0
      ? 'Er staat geen casusoverleg van deze reeks meer in de agenda.'
      : count === 1
        ? 'Er staat nog 1 casusoverleg van deze reeks in de agenda. Wat moet daarmee gebeuren?'
        : `Er staan nog ${count} casusoverleggen van deze reeks in de agenda. Wat moet daarmee gebeuren?`,
  stoppedHeading: 'De vaste reeks is gestopt',
  stoppedStay: 'Wat al in de agenda staat, blijft staan.',
  stoppedNone: 'Er komt geen casusoverleg meer bij.',
  stoppedCancelled: (count: number): string =>
    `${count === 1 ? '1 casusoverleg wordt' : `${count} casusoverleggen worden`} afgezegd. De casussen die daar op de agenda stonden, wachten weer.`,
};
