import { z } from 'zod';

export const roles = [
  'consulent',
  'teammanager',
  'facilitator',
  'adviseur-kwaliteit',
  'projectleider',
  'opdrachtgever',
  'beheerder',
] as const;

export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** These roles hold for every wijkteam; the others only for the wijkteam they were given in. */
const everywhere: readonly Role[] = ['projectleider', 'opdrachtgever', 'beheerder'];

export const holdsEverywhere = (r: Role): boolean => everywhere.includes(r);

export const roleNames: Record<Role, string> = {
  consulent: 'Consulent',
  teammanager: 'Teammanager',
  facilitator: 'Facilitator',
  'adviseur-kwaliteit': 'Adviseur kwaliteit',
  projectleider: 'Projectleider',
  opdrachtgever: 'Opdrachtgever',
  beheerder: 'Beheerder',
};
