import { createHmac } from 'node:crypto';
import type { PersonId } from '../shared/person.ts';
import type { DagstartId } from './dagstart.ts';

/**
 * The pseudonym of a person in one dagstart (design.md, Pseudonyms): the same person gets another one every dagstart,
 * so nobody can be followed over time without the key.
 */
export const respondent = (key: string, person: PersonId, dagstart: DagstartId): string => hmac(key, person, dagstart);

/** The pseudonym a text is kept under. It differs from the respondent's: a named text must not lead to the scores. */
export const author = (key: string, person: PersonId, dagstart: DagstartId): string =>
  hmac(key, 'text', person, dagstart);

/** The parts are joined by a character that no id holds, so two different lists never make the same input. */
const hmac = (key: string, ...parts: string[]): string =>
  createHmac('sha256', key).update(parts.join('\n')).digest('base64url');
