import type { Role } from '../shared/role.ts';

/** Everybody who works in the wijk: brings in casussen, and is at the casusoverleg. */
export const inTeam: readonly Role[] = [
  'consulent',
  'teammanager',
  'facilitator',
  'adviseur-kwaliteit',
  'projectleider',
];

/** Who plans a casusoverleg, moves it and cancels it. */
export const planners: readonly Role[] = ['teammanager', 'adviseur-kwaliteit', 'projectleider'];
