import { type ClientDataKind, findClientData } from '../shared/free-text.ts';
import { nameClientData } from '../shared/free-text-texts.ts';

/**
 * A form that comes back: in a channel client data is not said a second time, because others read along. `tell`: what is
 * said then in place of `problem`, behind what was found.
 */
export function notRepeated<Filled extends object, Field extends string & keyof Filled>(
  filled: Filled,
  field: Field,
  problem: string,
  where: 'personal' | 'group' | 'channel',
  tell: (named: string) => string,
): { problem: string; filled: Filled } {
  const typed = filled[field];
  const kinds: ClientDataKind[] = where === 'personal' || typeof typed !== 'string' ? [] : findClientData(typed);
  if (kinds.length === 0) return { problem, filled };
  return { problem: tell(nameClientData(kinds)), filled: { ...filled, [field]: '' } };
}
