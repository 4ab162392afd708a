// Every Dutch sentence at the casusoverleg and after it, outside a card.

import type { Interval } from '../shared/interval.ts';
import { inWords } from '../shared/number-words.ts';
import { spokenDate, spokenTime } from '../shared/time.ts';
import { together } from '../shared/together.ts';
import type { Gap } from './afspraak.ts';
import { asLine, spokenDay, spokenMoment } from './spoken-moment.ts';

const clock = (at: Date): string => spokenTime(at).replace(' uur', '');
const moment = (at: Date): string => `${spokenDay(at)} om ${spokenTime(at)}`;
const gapNames: Record<Gap, string> = {
  role: 'Kies wie het doet.',
  text: 'Schrijf op wat jullie afspreken.',
  due: 'Kies een datum.',
  'due-past': 'Kies een datum vanaf vandaag.',
  'due-far': 'Kies een datum die eerder is.',
};
const casussen = (count: number): string => (count === 1 ? 'casus' : 'casussen');

export const afterTexts = {
  agenda: {
    summary: (wijk: string, from: Date): string => `Casusoverleg wijk ${wijk}, ${moment(from)}`,
    wijk: (wijk: string): string => `Wijk ${wijk}`,
    when: (time: Interval): string => asLine(spokenMoment(time)),
    moved: (before: Date): string => `Dit overleg is verzet. Eerst was het ${moment(before)}.`,
    state: {
      gepland: 'Agenda',
      afgezegd: 'Dit overleg gaat niet door. De casussen wachten op een volgend casusoverleg.',
      gehouden: 'Dit overleg is geweest.',
    },
    erased: {
      gepland: 'Dit overleg is geweest. De casussen zijn gewist, want de bewaartermijn is voorbij.',
      afgezegd: 'Dit overleg ging niet door.',
      gehouden: 'Dit overleg is geweest. De casussen zijn gewist, want de bewaartermijn is voorbij.',
    },
    online: 'Online, via Teams',
    room: (room: string): string => `${room}, en online`,
    lookBack: 'Terugblik op de vorige keer',
    minutes: (minutes: number): string => `${minutes} min`,
    at: (from: Date): string => clock(from),
    discussed: 'Besproken',
    regelingenUnknown: 'Regelingen nog niet ingevuld',
    empty: 'Er staat nog geen casus op de agenda.',
    nothingHeld: 'Er is geen casus besproken.',
  },
  lookBack: {
    summary: (wijk: string): string => `Terugblik, wijk ${wijk}`,
    line: (code: string, role: string, due: string, text: string): string => `${code} · ${role} · ${due}: ${text}`,
    none: 'Er staat niets open van een vorig casusoverleg.',
    more: (count: number): string =>
      `En nog ${count}. Die zie je als je deze hebt afgerond, en met de knop Alle afspraken.`,
    saved: (done: number, dropped: number): string =>
      [
        ...(done === 1 ? ['1 afspraak is klaar.'] : done > 1 ? [`${done} afspraken zijn klaar.`] : []),
        ...(dropped > 0 ? ['1 afspraak is vervallen.'] : []),
      ].join(' '),
    nothingChosen: 'Er is niets gekozen en niets veranderd.',
    cancelled: 'Dit casusoverleg gaat niet door. Er is niets veranderd.',
  },
  /** "uiterlijk vrijdag 3 april"; both yyyy-MM-dd. */
  due(due: string, today: string): string {
    if (due === today) return 'uiterlijk vandaag';
    return due < today ? `datum voorbij (${spokenDate(due)})` : `uiterlijk ${spokenDate(due)}`;
  },
  discuss: {
    place: (place: number, of: number): string => (of > 1 ? `Casus ${place} van ${of}` : 'Casus'),
    status: { open: 'open', gedaan: 'klaar', vervallen: 'vervallen' },
    meta: (role: string, due: string): string => `${role}, uiterlijk ${spokenDate(due)}`,
    earlier: (role: string, due: string, status: string): string => `${role}, uiterlijk ${spokenDate(due)} · ${status}`,
    waits: (code: string): string =>
      `${code} staat nog niet op de agenda van een casusoverleg. Bespreken kan daarna. Er is niets veranderd. ` +
      'Typ casusoverleg om te zien wat er wacht.',
    withdrawn: (code: string): string =>
      `${code} is ingetrokken. Er is niets veranderd. Typ casusoverleg om te zien wat er wacht.`,
    about: (code: string, said: string): string => `${code}: ${said}`,
    saved: 'De afspraak staat erbij.',
    wasThere: 'Deze afspraak stond er al.',
    changed: 'De afspraak is gewijzigd.',
    removed: 'De afspraak is weggehaald.',
    settled: 'Deze afspraak is al klaar of vervallen. Er is niets veranderd.',
    gone: 'Deze afspraak is er niet meer. Er is niets veranderd.',
    next: (code: string): string => `Volgende: ${code}`,
    close: 'Rond af',
    toAgenda: 'Naar de agenda',
    toList: 'Alle afspraken',
    gaps: (gaps: readonly Gap[], last: string): string =>
      `De afspraak is nog niet bewaard. ${gaps.map((gap) => gapNames[gap]).join(' ')}` +
      (gaps.includes('due-far') ? ` De laatste dag die kan, is ${spokenDate(last)}.` : ''),
    hint: 'Let op: een leeftijd en een plek of gebeurtenis samen kunnen verraden over wie dit gaat. Kan het algemener? Kies Wijzig.',
    clientDataInChannel: (named: string): string =>
      `${named} Ik heb niets bewaard. Ik herhaal je tekst hier niet, want anderen kunnen meelezen. Schrijf je afspraak ` +
      'hieronder opnieuw.',
    full: (most: number): string =>
      `Bij deze casus staan al ${most} afspraken open. Deze is niet bewaard. Haal er eerst een weg, of rond er een af.`,
  },
  plan: {
    complete: 'Alles wat een plan nodig heeft, staat er.',
    open: (open: readonly string[]): string => `Nog open: ${together(open)}.`,
    saved: 'Het plan is bewaard.',
    badDate: (last: string): string =>
      `Het plan is nog niet bewaard. Kies een evaluatiedatum vanaf vandaag, tot en met ${spokenDate(last)}.`,
    otherVersion:
      'Deze lijst is intussen vernieuwd. Er is niets bewaard. Hieronder staat de nieuwe, met wat je had gekozen.',
    summary: (code: string): string => `Eén plan, ${code}`,
  },
  close: {
    summary: (wijk: string): string => `Casusoverleg wijk ${wijk} afronden`,
    notBegun: (from: Date): string =>
      `Dit casusoverleg begint ${moment(from)}. Afronden kan vanaf dan. Er is niets veranderd.`,
    cancelled: 'Dit casusoverleg gaat niet door. Afronden hoeft niet. Er is niets veranderd.',
    wasClosed: 'Dit casusoverleg was al afgerond.',
    closed: (discussed: number, again: number): string =>
      [
        'Afgerond.',
        ...(discussed > 0 ? [`${asLine(inWords(discussed))} ${casussen(discussed)} besproken.`] : []),
        ...(again === 1
          ? ['Eén casus wacht weer.']
          : again > 1
            ? [`${asLine(inWords(again))} casussen wachten weer.`]
            : []),
      ].join(' '),
    ask: (count: number): string =>
      count === 1
        ? 'Voor deze casus is niets afgesproken. Zonder vinkje geldt hij als besproken.'
        : 'Voor deze casussen is niets afgesproken. Zonder vinkje geldt een casus als besproken.',
  },
  harvest: {
    summary: (wijk: string): string => `Leg de afspraken vast, wijk ${wijk}`,
    text: (moment: string): string => `Het casusoverleg van ${moment} is geweest.`,
  },
  list: {
    summary: (wijk: string): string => `Afspraken uit het casusoverleg, wijk ${wijk}`,
    none: 'Er staat geen afspraak open uit het casusoverleg.',
    more: (count: number): string => `En nog ${count}. Die zie je als je deze hebt afgerond.`,
  },
  reminder: {
    summary: (count: number): string =>
      count === 1 ? 'Een afspraak uit het casusoverleg' : `${count} afspraken uit het casusoverleg`,
    none: 'Er staat hier niets meer open.',
    choose: 'Kies een afspraak. Er is niets veranderd.',
    done: 'Klaar, de afspraak is afgerond.',
    wasDone: 'Deze afspraak was al klaar.',
  },
  evaluate: {
    // The code first: a narrow card would break it in two.
    title: (code: string): string => `${code}: evalueer vandaag`,
    titleLate: (code: string): string => `${code}: tijd om te evalueren`,
    open: (count: number): string =>
      count === 1 ? 'Er staat nog 1 afspraak open.' : `Er staan nog ${count} afspraken open.`,
    noneOpen: 'Alle afspraken zijn klaar.',
    again: (code: string): string =>
      `${code} wacht op een volgend casusoverleg. Wat er is afgesproken, blijft erbij staan.`,
    wasAgain: (code: string): string => `${code} stond al klaar voor een volgend casusoverleg.`,
    done: (code: string): string => `${code} is geëvalueerd. Open afspraken blijven staan tot ze klaar zijn.`,
  },
};
