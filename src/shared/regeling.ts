import { z } from 'zod';

export const regelingen = ['wmo', 'jeugd', 'participatiewet', 'schuldhulpverlening'] as const;

export const regeling = z.enum(regelingen);
export type Regeling = z.infer<typeof regeling>;

export const regelingNames: Record<Regeling, string> = {
  wmo: 'Wmo',
  jeugd: 'Jeugd',
  participatiewet: 'Participatiewet',
  schuldhulpverlening: 'Schuldhulpverlening',
};
