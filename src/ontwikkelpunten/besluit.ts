// What of a change is a decision, to be kept with who, when and why.
import { type ChoiceField, nameOf } from './choices.ts';
import type { Fields } from './punt.ts';

/** `werkt-nog`: somebody said that what was geborgd still works. */
export const besluitKinds = ['status', 'prioriteit', 'samenvoegen', 'werkt-nog'] as const;

export interface Besluit {
  what: (typeof besluitKinds)[number];
  /** As people read it; '' where there was nothing. */
  from: string;
  to: string;
}

const said = (field: ChoiceField, value: string): string => (value === '' ? '' : nameOf(field, value));

const priority = ({ moscow, prioriteitVast }: Fields): string =>
  moscow === '' ? '' : `${said('moscow', moscow)}${prioriteitVast ? '' : ' (voorstel)'}`;

/** In the order in which they are told. Merging is one decision, not also one about the status. */
export function besluitenOf(before: Fields, after: Fields): Besluit[] {
  const found: Besluit[] = [];
  if (priority(before) !== priority(after)) {
    found.push({ what: 'prioriteit', from: priority(before), to: priority(after) });
  }
  if (after.samengevoegdMet !== null && before.samengevoegdMet !== after.samengevoegdMet) {
    found.push({ what: 'samenvoegen', from: said('status', before.status), to: `nummer ${after.samengevoegdMet}` });
  } else if (before.status !== after.status) {
    found.push({ what: 'status', from: said('status', before.status), to: said('status', after.status) });
  }
  return found;
}
