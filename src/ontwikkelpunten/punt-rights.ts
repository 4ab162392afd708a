import type { PersonId } from '../shared/person.ts';
import type { Role } from '../shared/role.ts';
import type { Punt } from './punt.ts';

/** The words of a point belong to who brought it in, who works on it and who keeps the list. */
export const mayExplain = (
  { fields: { reporterId, ownerId } }: Pick<Punt, 'fields'>,
  roles: ReadonlySet<Role>,
  person: PersonId,
): boolean => reporterId === person || ownerId === person || roles.has('projectleider');
