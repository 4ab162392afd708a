// Every Dutch sentence of this capability outside a card.
import { shortestWindow } from './schedule.ts';

const example =
  'Bijvoorbeeld: ik ben er niet t/m vrijdag, ik ben er niet morgen, ik ben er niet van 3 t/m 14 augustus.';
const nothingChanged = 'Er is niets veranderd.';

export const texts = {
  overviewSummary: 'Instellingen van dit wijkteam',
  noRhythm: 'Nog geen ritme. Kies Dagen en tijden.',
  noNext: 'Er staat niets gepland.',
  noNextUntil: 'Er staat niets gepland: kijk naar de begindatum en de pauzes.',
  saved: 'Bewaard.',
  stopped: 'Uitgezet. Ik vraag dit niet meer; dagstart nu werkt nog wel.',
  stoppedLong: 'Uitgezet. Ik vraag dit niet meer.',
  linkedFirst: (name: string): string =>
    `Dit kanaal hoort nu bij ${name}. Kies wanneer de dagstart is en bewaar. Tot die tijd vraag ik niets.`,
  linkedAgain: (name: string): string => `Dit kanaal hoort nu bij ${name}.`,

  daysSummary: 'Dagen en tijden',
  longTitle: { maand: 'Elke maand', kwartaal: 'Elk kwartaal' },
  longIntro: {
    maand: 'Valt de dag op een vrije dag, dan vraag ik het op de eerste werkdag daarna.',
    kwartaal:
      'In maart, juni, september en december. Valt de dag op een vrije dag, dan vraag ik het op de eerste werkdag daarna.',
  },
  longOther: { maand: 'Naar elk kwartaal', kwartaal: 'Naar elke maand' },
  startSummary: 'Begindatum',
  startNeedsRhythm: `Kies eerst dagen en tijden. ${nothingChanged}`,
  problems: {
    'no-days': 'Kies minstens één dag. Er is nog niets bewaard.',
    'closes-before-opens': 'De eindtijd ligt voor de begintijd. Kies een latere eindtijd. Er is nog niets bewaard.',
    'too-short': `Daar is te weinig tijd voor: kies minstens ${shortestWindow} minuten. Er is nog niets bewaard.`,
    'not-a-time': 'Een van de tijden begrijp ik niet. Schrijf bijvoorbeeld 9.00. Er is nog niets bewaard.',
    'not-two-times': 'De tijden begrijp ik niet. Schrijf bijvoorbeeld 9.00 - 17.00. Er is nog niets bewaard.',
    'no-week': 'Kies een week en een dag. Er is nog niets bewaard.',
    'not-a-date': 'Kies een datum. Er is nog niets bewaard.',
    'ends-before-first': 'De laatste dag ligt voor de eerste. Wissel ze om. Er is nog niets bewaard.',
    'in-the-past': 'Deze dagen zijn al voorbij. Kies een laatste dag vanaf vandaag. Er is nog niets bewaard.',
    'too-long':
      'Dit is langer dan twee jaar. Kies een eerdere laatste dag, of zet het ritme uit. Er is nog niets bewaard.',
  },

  freeSummary: 'Pauze of vrije dag',
  freeName: (days: 'one' | 'more'): string => (days === 'one' ? 'Vrije dag' : 'Pauze'),
  freeSaveFor: (wijkteam: string): string => `Bewaar voor ${wijkteam}`,
  freeForAll: 'alle wijkteams',
  freeSaved: (period: string): string => `Bewaard: ${period}.`,
  freeRemoved: 'Weggehaald.',
  freeGone: `Deze vrije dag was al weg. ${nothingChanged}`,
  freeNotYours: `Deze vrije dag geldt voor alle wijkteams. Alleen een projectleider of beheerder haalt hem weg. ${nothingChanged}`,
  freeMore: (n: number): string => `Daarna staan er nog ${n} gepland.`,

  away: (period: string, undo: string): string => `Genoteerd: je bent er niet ${period}. Toch wel? Typ: ${undo}.`,
  undoNow: 'ik ben er weer',
  undoLater: (period: string): string => `ik ben er wel ${period}`,
  awayInstead: (periods: string): string => `Dit komt in plaats van ${periods}.`,
  awayUnclear: `Welke dagen bedoel je? ${example} ${nothingChanged}`,
  awayPast: `Dat is al voorbij. ${nothingChanged} ${example}`,
  back: 'Genoteerd: je bent er weer.',
  backThen: (period: string): string => `Genoteerd: je bent er wel ${period}.`,
  stillAway: (periods: string): string => `Je bent er niet: ${periods}.`,
  notAway: `Je staat vandaag niet als afwezig. ${nothingChanged}`,
  notAwayThen: `Je staat dan niet als afwezig. ${nothingChanged}`,
  backUnclear: `Dit begrijp ik niet. Typ bijvoorbeeld: ik ben er niet vrijdag. Of: ik ben er wel vrijdag. ${nothingChanged}`,
  daysOff: (days: string): string => `Genoteerd: je werkt niet op ${days}. Toch wel? Typ: ik werk elke dag.`,
  daysOffUnclear: `Welke vaste dagen werk je niet? Bijvoorbeeld: ik werk niet op maandag en woensdag. Eén keer weg? Typ: ik ben er niet vrijdag. ${nothingChanged}`,
  everyDay: 'Genoteerd: je werkt elke dag.',
  noReminders: 'Genoteerd: ik herinner je niet meer. Toch weer? Typ: herinner mij weer.',
  reminders: 'Genoteerd: ik herinner je weer als je nog niet hebt geantwoord.',
  onlyInPrivate: 'Typ dit in je eigen chat met mij. Dan ziet niemand anders het.',
  myTimesSummary: 'Mijn tijden',
  myTimesErased: 'Alles over jouw tijden is gewist.',
  myTimesPlanned: (period: string): string => `Ook gemeld: ${period}.`,
};
