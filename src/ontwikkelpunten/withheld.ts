// Which texts of a row are not taken over, because they look like client data.
import { findClientData } from '../shared/free-text.ts';
import { isChoice, isKnown } from './choices.ts';
import type { Withheld } from './held.ts';
import type { Field, Fields } from './punt.ts';

/** Where people write about the work. The other texts are names of colleagues, dates and ids. */
const written: readonly Field[] = ['title', 'explanation', 'werkafspraak', 'reden'];
const chosen: readonly Field[] = [
  'aandachtsgebied',
  'processtap',
  'soort',
  'systeem',
  'bron',
  'status',
  'moscow',
  'effect',
  'moeite',
  'wijk',
];

/** Only what is new is looked at: what the bot itself wrote was screened when it was typed. */
export function withheldIn(theirs: Fields, known: readonly (Fields | null)[], wijken: readonly string[]): Withheld {
  const found = [...written, ...chosen].flatMap((field) => {
    const text = theirs[field];
    if (typeof text !== 'string' || text === '' || known.some((fields) => fields?.[field] === text)) return [];
    if (isChoice(field) && isKnown(field, text)) return [];
    if (field === 'wijk' && wijken.some((wijk) => wijk.toLowerCase() === text.toLowerCase())) return [];
    const kinds = findClientData(text);
    return kinds.length === 0 ? [] : [[field, kinds] as const];
  });
  return Object.fromEntries(found);
}
