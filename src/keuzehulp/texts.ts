// Every Dutch sentence of this capability outside a card and outside the lists.
import { spokenDate } from '../shared/time.ts';
import { together } from '../shared/together.ts';
import type { Tool } from './answers.ts';
import type { CheckOutcome } from './checklist.ts';

const things = (n: number): string => (n === 1 ? '1 ding' : `${n} dingen`);

export const texts = {
  homeSummary: 'Keuzehulp',
  lines: {
    'consulent-nodig': 'Een paar korte vragen. Daarna weet je wie de vraag oppakt.',
    'overdracht-compleet': 'Een korte lijst. Daarna zie je wat er nog ontbreekt.',
  } satisfies Record<Tool, string>,
  forYourself: 'Kies Begin. Alleen jij ziet je antwoorden.',
  whichWijk: 'Voor welke wijk?',
  wijkUnknown: 'Ik lees hier geen wijk die ik ken. Voor welke wijk?',
  begin: 'Begin',
  beginSummary: (name: string): string => name,
  outcomesName: 'Uitkomsten van de keuzehulp',

  place: (name: string, nth: number): string => `${name} Vraag ${nth}`,
  noneFits: 'Geen van deze past',
  note: (versie: string, isExample: boolean): string =>
    isExample ? `Dit zijn voorbeeldregels (versie ${versie}). Ze zijn nog niet vastgesteld.` : `Versie ${versie}`,
  countedNote: 'Ik tel alleen de uitkomst. Wie je bent en om wie het gaat, bewaar ik niet.',
  given: (kort: string, answer: string): string => `${kort}: ${answer}`,
  ruleDoesNotFit: (name: string, versie: string, question: string): string =>
    `De regel past niet bij deze vraag: ${question} (${name.replace(/[?.]$/, '')}, versie ${versie})`,

  complete: 'De overdracht is compleet',
  completeText: 'Alles is klaar. Je kunt overdragen.',
  incomplete: (missing: number): string => `Nog ${things(missing)} te doen`,
  incompleteText: 'Doe dit eerst. Kies daarna Vul verder aan.',
  checked: { compleet: 'Compleet', 'niet-compleet': 'Nog niet compleet' } satisfies Record<CheckOutcome, string>,

  versionGone: 'Deze vragen zijn er niet meer. Er zijn nieuwe. Er is niets geteld. Begin opnieuw.',
  impossible: 'Deze knop hoort bij een oude of beschadigde kaart. Er is niets geteld. Begin opnieuw.',

  /** Both yyyy-MM-dd. */
  period: (wijk: string, from: string, until: string): string =>
    `Wijk ${wijk}, van ${spokenDate(from)} tot en met ${spokenDate(until)}`,
  noOutcomes: 'Er is in deze weken niets geteld.',
  fromMonday: 'Deze week telt mee vanaf maandag.',
  rounded:
    'Getallen zijn afgerond op vijf. Deze week telt mee vanaf maandag. Ik tel alleen uitkomsten, nooit wie of voor wie.',
  about: (n: number): string => `ongeveer ${n}`,
  fewer: (threshold: number, names: readonly string[]): string => `Minder dan ${threshold}: ${together(names)}.`,
  never: (names: readonly string[]): string => `Niet voorgekomen: ${together(names)}.`,
};
