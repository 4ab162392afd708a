// From what somebody typed to a new point.
import { createHmac } from 'node:crypto';
import type { PersonId } from '../shared/person.ts';
import type { Bron } from './choices.ts';
import { type Actor, type Fields, longestExplanation, noFields, type PuntId, puntId } from './punt.ts';

/** A list is read line by line: a longer title is a story. */
const longestShortTitle = 120;

/** A short text is the title. Of a longer one the first sentence is, and the whole stands below it. */
export function titled(typed: string): Pick<Fields, 'title' | 'explanation'> {
  const text = typed.trim();
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= longestShortTitle) return { title: line, explanation: '' };
  const sentence = firstSentence(text);
  return { title: sentence.length <= longestShortTitle ? sentence : cut(line, longestShortTitle), explanation: text };
}

/** Up to a line end, or to a full stop that a capital follows: "bijv. de balie" is no end. */
function firstSentence(text: string): string {
  const end = /\n|[.!?](?=\s+\p{Lu})/u.exec(text)?.index ?? text.length;
  return text
    .slice(0, end)
    .replace(/\s+/g, ' ')
    .replace(/[\s.:;,]+$/, '');
}

/** At the end of a word where there is one. */
function cut(line: string, most: number): string {
  const part = line.slice(0, most);
  const space = part.lastIndexOf(' ');
  return `${part.slice(0, space > most / 2 ? space : most).replace(/[\s.:;,]+$/, '')}…`;
}

/** As much of a title as a list needs: in SharePoint people type longer ones. */
export const shortTitle = (title: string, most: number): string => (title.length <= most ? title : cut(title, most));

export interface Raised {
  text: string;
  /** A code of choices.ts, or ''. */
  aandachtsgebied: string;
  /** "Oost", or ''. */
  wijk: string;
  bron: Bron;
  /** The address of the message it is made from, or ''. */
  bericht: string;
}

export const fieldsOf = ({ text, ...rest }: Raised, by: Actor): Fields => ({
  ...noFields,
  ...rest,
  ...titled(text),
  status: 'ingebracht',
  reporter: by.name,
  reporterId: by.id ?? '',
});

/** What fits in the form; `whole` says whether that is everything. */
export function fitting(text: string): { text: string; whole: boolean } {
  const trimmed = text.trim();
  return { text: trimmed.slice(0, longestExplanation).trim(), whole: trimmed.length <= longestExplanation };
}

/**
 * The id of a new point: of this text, by this person, from the form or card that was `made`. Pressing twice is one
 * point; a form in a channel makes another one for each who fills it in.
 */
export function raisedId(key: string, person: PersonId, made: string, text: string): PuntId {
  const hash = createHmac('sha256', key).update(['ontwikkelpunt', person, made, text].join('\n')).digest('hex');
  // Version 8: made in a way of our own.
  return puntId.parse(
    `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`,
  );
}
