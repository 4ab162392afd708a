// The points that were known before the pilot began, as they lie in startlijst.json.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type ChoiceField, isKnown } from './choices.ts';
import { type Fields, longestExplanation, longestTitle, noFields, puntId } from './punt.ts';

const known = (field: ChoiceField) => z.string().refine((value) => value === '' || isKnown(field, value));

/** `id`: fixed for good, so that adding the list twice adds nothing. */
const startPunt = z.strictObject({
  id: puntId,
  title: z.string().min(1).max(longestTitle),
  explanation: z.string().max(longestExplanation),
  aandachtsgebied: known('aandachtsgebied'),
  soort: known('soort'),
  systeem: known('systeem'),
  processtap: known('processtap'),
});
export type StartPunt = z.infer<typeof startPunt>;

const file = new URL('../../startlijst.json', import.meta.url);

export const startList: readonly StartPunt[] = z.array(startPunt).parse(JSON.parse(readFileSync(file, 'utf8')));

/** Nobody brought these in: they are everybody's. */
export const startFields = ({ id: _, ...given }: StartPunt): Fields => ({
  ...noFields,
  ...given,
  bron: 'startlijst',
  status: 'ingebracht',
});
