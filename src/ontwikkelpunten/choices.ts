// What may be chosen, with the words people read. A column of the list takes other words too: those are kept as typed.
import { areaNames } from '../shared/aandachtsgebied.ts';

/** The chain, and the two ways out of it. */
export const statusNames = {
  ingebracht: 'Ingebracht',
  beoordeeld: 'Beoordeeld',
  geprioriteerd: 'Geprioriteerd',
  'in-uitwerking': 'In uitwerking',
  geimplementeerd: 'Geïmplementeerd',
  geborgd: 'Geborgd',
  samengevoegd: 'Samengevoegd',
  afgewezen: 'Afgewezen',
} as const;
export type Status = keyof typeof statusNames;

/** What comes to these needs nothing more of anybody. */
export const settledStatuses: readonly string[] = ['geborgd', 'samengevoegd', 'afgewezen'] satisfies Status[];

/** MoSCoW, the most urgent first. */
export const moscowNames = {
  moet: 'Moet',
  'zou-moeten': 'Zou moeten',
  kan: 'Kan',
  'nu-niet': 'Nu niet',
} as const;
export type Moscow = keyof typeof moscowNames;

export const weightNames = { laag: 'Laag', midden: 'Midden', hoog: 'Hoog' } as const;
export type Weight = keyof typeof weightNames;

export const soortNames = {
  werkwijze: 'Werkwijze',
  systeemwens: 'Systeemwens',
  scholing: 'Scholing',
  besluit: 'Besluit',
} as const;

export const systeemNames = { jcc: 'JCC', regiesysteem: 'Regiesysteem' } as const;

export const processtapNames = {
  vraagverheldering: 'Vraagverheldering',
  ondersteuningsafspraken: 'Ondersteuningsafspraken',
} as const;

/** Where a point came from. */
export const bronNames = {
  chat: 'Chat',
  bericht: 'Bericht',
  dagstart: 'Dagstart',
  casusoverleg: 'Casusoverleg',
  intervisie: 'Intervisie',
  evaluatie: 'Evaluatie',
  startlijst: 'Startlijst',
  lijst: 'Lijst',
} as const;
export type Bron = keyof typeof bronNames;

export const choices = {
  aandachtsgebied: areaNames,
  processtap: processtapNames,
  soort: soortNames,
  systeem: systeemNames,
  bron: bronNames,
  status: statusNames,
  moscow: moscowNames,
  effect: weightNames,
  moeite: weightNames,
} as const;
export type ChoiceField = keyof typeof choices;

export const isChoice = (field: string): field is ChoiceField => Object.hasOwn(choices, field);

/** What people read: the name of a known choice, else what somebody typed in the list. */
export const nameOf = (field: ChoiceField, value: string): string => {
  const known: Readonly<Record<string, string>> = choices[field];
  return known[value] ?? value;
};

/** The known choice that is meant by these words, whatever their capitals; else the words themselves. */
export function choiceOf(field: ChoiceField, words: string): string {
  const typed = words.trim().toLowerCase();
  const found = Object.entries(choices[field]).find(([code, name]) => code === typed || name.toLowerCase() === typed);
  return found?.[0] ?? words.trim();
}

export const isKnown = (field: ChoiceField, value: string): boolean => Object.hasOwn(choices[field], value);
