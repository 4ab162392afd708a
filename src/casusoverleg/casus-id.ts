import { createHmac } from 'node:crypto';
import type { PersonId } from '../shared/person.ts';
import { type CasusId, casusId } from './casus.ts';

/**
 * The id of a new casus: of this code, by this person, from the form that was `made`. Pressing twice brings in one; a form
 * in a channel makes another one for each who fills it in.
 */
export function casusIdOf(key: string, person: PersonId, made: string, code: string): CasusId {
  const hash = createHmac('sha256', key).update(['casus', person, made, code].join('\n')).digest('hex');
  // Version 8: made in a way of our own.
  return casusId.parse(
    `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`,
  );
}
