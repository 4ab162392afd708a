// A point in one line, as lists show it.
import { nameOf } from './choices.ts';
import type { Punt } from './punt.ts';
import { texts } from './texts.ts';

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

/** "Ingebracht · Oost · 3 steun" */
export const metaOf = ({ fields: { status, wijk, steun } }: Pick<Punt, 'fields'>): string =>
  joined([nameOf('status', status), wijk, texts.steunShort(steun)]);

/** "Fatima · Oost · sinds maandag 9 maart" */
export const lateMetaOf = ({ fields: { owner, wijk, due } }: Pick<Punt, 'fields'>, today: string): string =>
  joined([owner === '' ? texts.nobody : owner, wijk, texts.since(due, today)]);

export const choiceOfPunt = ({ id, number, fields }: Punt): { id: string; title: string } => ({
  id,
  title: `nr. ${number} · ${fields.title}`,
});
