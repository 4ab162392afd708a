// Every Dutch sentence of this capability outside a card.
import type { ProblemKind } from '../ports.ts';
import type { Rhythm } from '../shared/occurrence.ts';
import { localDate, spokenDate, spokenMonth, spokenTime } from '../shared/time.ts';

/** What is the matter, and what can be done about it. */
interface Explained {
  why: string;
  todo: string;
}

const nothingToDo = 'Je hoeft niets te doen. Het volgende bericht gaat weer gewoon.';

const ofChannel: Record<ProblemKind, Explained> = {
  'not-installed': {
    why: 'De app staat niet (meer) in dit team.',
    todo: 'Voeg Dagstart opnieuw toe aan het team en typ instellingen in het kanaal.',
  },
  blocked: {
    why: 'Dagstart is in dit kanaal geblokkeerd.',
    todo: 'Vraag de eigenaar van het team om Dagstart weer toe te laten: bij Team beheren, Apps.',
  },
  'disabled-by-admin': {
    why: 'De app is uitgezet voor de hele organisatie of voor dit team.',
    todo: 'Vraag de beheerder van Teams om Dagstart weer aan te zetten.',
  },
  'not-found': {
    why: 'Het kanaal is er niet meer.',
    todo: 'Kies een ander kanaal voor het wijkteam en typ daar instellingen.',
  },
  'no-permission': {
    why: 'Dagstart mag in dit kanaal niets plaatsen.',
    todo: 'Vraag de eigenaar van het team om bots toe te staan: bij Kanaal beheren.',
  },
  refused: {
    why: 'Teams nam het bericht niet aan.',
    todo: 'Komt dit vaker voor? Meld het aan wie Dagstart technisch onderhoudt.',
  },
  'too-late': { why: 'Teams was zo lang onbereikbaar dat het bericht geen zin meer had.', todo: nothingToDo },
  unsure: {
    why: 'Het is niet zeker of het bericht is aangekomen.',
    todo: 'Kijk in het kanaal of het er staat. Het volgende bericht gaat weer gewoon.',
  },
};

const ofPerson: Record<ProblemKind, Explained> = {
  'not-installed': {
    why: 'Heeft de app Dagstart niet (meer).',
    todo: 'Vraag of de collega Dagstart toevoegt: in Teams bij Apps.',
  },
  blocked: {
    why: 'Heeft de bot geblokkeerd.',
    todo: 'Vraag of de collega de blokkade opheft: in de chat met Dagstart, bij de drie puntjes.',
  },
  'disabled-by-admin': {
    why: 'Mag de app Dagstart niet gebruiken.',
    todo: 'Vraag de beheerder van Teams om Dagstart toe te staan voor deze collega.',
  },
  'not-found': {
    why: 'Teams kent deze chat niet (meer).',
    todo: 'Werkt de collega hier nog? Vraag dan om één keer help te typen in de chat met Dagstart.',
  },
  'no-permission': {
    why: 'Dagstart mag deze collega geen bericht sturen.',
    todo: 'Vraag de beheerder van Teams wat er voor deze collega is ingesteld.',
  },
  refused: ofChannel.refused,
  'too-late': ofChannel['too-late'],
  unsure: { why: ofChannel.unsure.why, todo: nothingToDo },
};

const asked: Record<Rhythm, string> = {
  dag: 'geen dagstart',
  maand: 'geen vragen van de maand',
  kwartaal: 'geen vragen van het kwartaal',
};

export const texts = {
  ofChannel,
  ofPerson,
  onlyInOwnChat: "Op deze kaart staan namen van collega's. Typ bezorging in je eigen chat met Dagstart.",
  channelOf: (wijkteam: string): string => `Kanaal van ${wijkteam}`,
  unknownChannel: 'Een kanaal of chat zonder wijkteam',
  unknownPerson: 'Iemand die in geen wijkteam meer zit',
  unknownWijkteam: 'een wijkteam dat er niet meer is',
  /** yyyy-MM-dd. Of a channel the day. */
  sinceDay: (date: string): string => `Sinds ${spokenDate(date)}.`,
  /** yyyy-MM-dd. Of a person no more than the month, so that it tells of no dagstart in particular. */
  sinceMonth: (date: string): string => `Sinds ${spokenMonth(date)}.`,
  waiting: (count: number, since: Date, now: Date): string => {
    const day = localDate(since) === localDate(now) ? '' : `${spokenDate(localDate(since))} `;
    const wait = count === 1 ? '1 bericht wacht' : `${count} berichten wachten`;
    return `${wait} sinds ${day}${spokenTime(since)}. ${count === 1 ? 'Het gaat' : 'Ze gaan'} vanzelf zodra Teams weer meewerkt.`;
  },
  missed: (date: string, rhythm: Rhythm, wijkteam: string): string =>
    `${spokenDate(date)}: ${asked[rhythm]} voor ${wijkteam}, de bot draaide niet.`,
  more: (count: number): string => `en nog ${count}`,
  summary: 'Wat niet is aangekomen',
};
