// A point in a line or two, as lists show it.
import { nameOf } from './choices.ts';
import { isOpen, type Punt } from './punt.ts';
import { shortTitle } from './raised.ts';
import { texts } from './texts.ts';

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

/** "Ingebracht · Oost · 3 steun"; what is decided about its priority is said while it matters. */
export function metaOf(punt: Pick<Punt, 'fields'>): string {
  const { status, moscow, prioriteitVast, wijk, steun } = punt.fields;
  const priority = prioriteitVast && isOpen(punt) ? texts.priorityShort(nameOf('moscow', moscow)) : '';
  return joined([nameOf('status', status), priority, wijk, texts.steunShort(steun)]);
}

/** "Fatima · Oost · sinds maandag 9 maart" */
export const lateMetaOf = ({ fields: { owner, wijk, due } }: Pick<Punt, 'fields'>, today: string): string =>
  joined([owner === '' ? texts.nobody : owner, wijk, texts.since(due, today)]);

export const choiceOfPunt = ({ id, number, fields }: Punt): { id: string; title: string } => ({
  id,
  title: `nr. ${number} · ${shortTitle(fields.title, 60)}`,
});

/** The first of the two lines. The whole title stands on the point itself. */
export const lineOf = ({ number, fields }: Punt, meta: string): { number: string; title: string; meta: string } => ({
  number: String(number),
  title: shortTitle(fields.title, 100),
  meta,
});
