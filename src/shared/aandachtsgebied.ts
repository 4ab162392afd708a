import { z } from 'zod';

export const aandachtsgebied = z.enum([
  'integrale-toegang',
  'integrale-dienstverlening',
  'wijkgerichte-dienstverlening',
  'regiesysteem',
]);
export type Aandachtsgebied = z.infer<typeof aandachtsgebied>;

export const areaNames: Record<Aandachtsgebied, string> = {
  'integrale-toegang': 'Integrale toegang',
  'integrale-dienstverlening': 'Integrale dienstverlening',
  'wijkgerichte-dienstverlening': 'Wijkgerichte dienstverlening',
  regiesysteem: 'Regiesysteem',
};
