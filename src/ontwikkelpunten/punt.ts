import { z } from 'zod';
import type { PersonId } from '../shared/person.ts';
import { settledStatuses } from './choices.ts';

export const puntId = z.uuid().brand('PuntId');
export type PuntId = z.infer<typeof puntId>;

/** What a button sends that is about one point. */
export const puntOnly = z.strictObject({ punt: puntId });

export const longestTitle = 200;
export const longestExplanation = 2000;

const text = z.string().default('');

/**
 * What an ontwikkelpunt holds, as the list does. A choice is a code of choices.ts, or what somebody typed in the list; a
 * date is a yyyy-MM-dd; what is not filled in is ''.
 */
export const fields = z.object({
  title: text,
  explanation: text,
  /** "Oost"; '' is no wijk in particular. */
  wijk: text,
  aandachtsgebied: text,
  processtap: text,
  soort: text,
  /** Of a systeemwens. */
  systeem: text,
  bron: text,
  /** Where the message stands that it was made from. */
  bericht: text,
  status: text,
  moscow: text,
  /** Confirmed by the opdrachtgever; until then moscow is a proposal. */
  prioriteitVast: z.boolean().default(false),
  effect: text,
  moeite: text,
  owner: text,
  ownerId: text,
  due: text,
  reporter: text,
  reporterId: text,
  /** How many people support it, the reporter left out. */
  steun: z.int().default(0),
  /** Where the work agreement lives, and who owns it. */
  werkafspraak: text,
  werkafspraakEigenaar: text,
  geborgdOp: text,
  /** The number of the point it went into. */
  samengevoegdMet: z.int().nullable().default(null),
  /** Why it was rejected or merged. */
  reden: text,
});
export type Fields = z.infer<typeof fields>;
export type Field = keyof Fields;

export const noFields: Fields = fields.parse({});

export interface Punt {
  id: PuntId;
  /** How people call it. */
  number: number;
  fields: Fields;
  createdAt: Date;
  /** Since when it has this status. */
  statusSince: Date;
  /** Its row in the list; null until it has one. */
  itemId: string | null;
  /** Whether its row was taken out of the list by hand, and nobody has said yet what that means. */
  gone: boolean;
}

/** Who did something. No id: an application, or somebody in the list whom we do not know. */
export interface Actor {
  id: PersonId | null;
  name: string;
}

export const isOpen = ({ fields: { status } }: Pick<Punt, 'fields'>): boolean => !settledStatuses.includes(status);

/** The fields that `set` would really change. */
export function changed(before: Fields, set: Partial<Fields>): Partial<Fields> {
  const known: Readonly<Record<string, unknown>> = before;
  const different = Object.entries(set).filter(([field, value]) => known[field] !== value);
  return Object.fromEntries(different);
}

/** What is geimplementeerd made its date, or missed it for good. */
export const isOverdue = (punt: Pick<Punt, 'fields'>, today: string): boolean =>
  isOpen(punt) && punt.fields.status !== 'geimplementeerd' && punt.fields.due !== '' && punt.fields.due < today;
