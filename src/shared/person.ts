import { z } from 'zod';

/** A person in Teams. The Entra object id where Teams gives one, else the `29:` id: stable for one bot in one tenant. */
export const personId = z.string().min(1).max(200).brand('PersonId');
export type PersonId = z.infer<typeof personId>;

export interface Person {
  id: PersonId;
  name: string;
}

/** A person as the roster of a conversation gives it. `teamsId` (29:…) is what Teams itself addresses people by. */
export interface Member extends Person {
  teamsId: string;
}
