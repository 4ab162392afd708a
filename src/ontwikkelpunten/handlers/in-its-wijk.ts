import type { Asked } from '../../slice.ts';
import type { Punt } from '../punt.ts';
import { wijkteamOf } from './about.ts';

/**
 * For what the owner of a point may do as well, who may work elsewhere: let in with a role in any wijkteam, and here held to
 * the roles in the wijkteam of the point.
 */
export const inItsWijk =
  <Input, More extends unknown[], Result>(handler: (asked: Asked<Input, Punt>, ...more: More) => Promise<Result>) =>
  async (asked: Asked<Input, Punt>, ...more: More): Promise<Result> => {
    const { subject, turn, ports } = asked;
    const roles = await ports.wijkteams.roles(turn.who.id, await wijkteamOf(subject, ports));
    return handler({ ...asked, roles }, ...more);
  };
