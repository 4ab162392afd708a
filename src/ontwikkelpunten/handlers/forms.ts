import type { Card } from '../../card.ts';
import type { Asked } from '../../slice.ts';
import { assessView, type FormOf, mergeView, prioritiseView, reasonView } from '../decide-cards.ts';
import { ownerView, secureView } from '../hand-cards.ts';
import type { Punt } from '../punt.ts';
import { type StepKind, stepsFor } from '../status.ts';
import { candidates } from './people.ts';

/** A form begins with the point as it is now and ends with what else this person may do. */
export const formOf = <Kind extends StepKind>(
  { subject: punt, roles, turn }: Asked<unknown, Punt>,
  kind: Kind,
  said: { problem?: string } = {},
): FormOf & { kind: Kind } => ({ punt, kind, steps: stepsFor(punt, roles, turn.who.id), ...said });

/** The form of a step, with nothing filled in but what the point has. */
export async function emptyForm(asked: Asked<unknown, Punt>, kind: StepKind): Promise<Card> {
  switch (kind) {
    case 'assess':
      return assessView(formOf(asked, kind));
    case 'prioritise':
      return prioritiseView(formOf(asked, kind));
    case 'implement':
    case 'reopen':
    case 'reject':
      return reasonView(formOf(asked, kind));
    case 'merge':
      return mergeView(formOf(asked, kind));
    case 'start-work':
    case 'owner':
      return ownerView(formOf(asked, kind), await candidates(asked.subject, asked.turn.who, asked.ports));
    case 'secure':
      return secureView(formOf(asked, kind), await candidates(asked.subject, asked.turn.who, asked.ports));
  }
}
