// The forms that ask for a person: who picks a point up, and who owns a work agreement. And whether that still works.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import type { Person } from '../shared/person.ts';
import { longestAgreement, ownerAnswer, secureAnswer, worksAnswer, worksNotAnswer } from './decide-answers.ts';
import { aside, type FormOf, formHead, headOf } from './decide-cards.ts';
import { decideTexts as texts } from './decide-texts.ts';
import { samples } from './hand-samples.ts';
import type { Punt } from './punt.ts';

const line = z.string();
const people = z.array(z.strictObject({ id: line, name: line }));

/** A choice that is not there would show as an empty one that cannot be cleared. */
const chosen = (id: string, among: readonly Person[]): string => among.find((each) => each.id === id)?.id ?? '';
const named = (among: readonly Person[]) => among.map(({ id, name }) => ({ id, name }));

export const ownerCard = defineCard({
  name: 'ontwikkelpunten/owner',
  schema: z.strictObject({ ...formHead, verb: line, people, owner: line, due: line }),
  samples: samples.owner,
  answers: { 'ontwikkelpunten.start-work': ownerAnswer, 'ontwikkelpunten.owner': ownerAnswer, ...aside },
});

export function ownerView(
  form: FormOf & { kind: 'start-work' | 'owner' },
  candidates: readonly Person[],
  filled?: { owner: string; due: string },
): Card {
  const { ownerId, due } = form.punt.fields;
  return ownerCard.render(
    {
      ...headOf(form),
      verb: `ontwikkelpunten.${form.kind}`,
      people: named(candidates),
      owner: chosen(filled?.owner ?? ownerId, candidates),
      due: filled?.due ?? due,
    },
    texts.summary(form.punt),
  );
}

export const secureCard = defineCard({
  name: 'ontwikkelpunten/secure',
  schema: z.strictObject({ ...formHead, people, owner: line, place: line }),
  samples: samples.secure,
  answers: { 'ontwikkelpunten.secure': secureAnswer, ...aside },
});

export function secureView(
  form: FormOf,
  candidates: readonly Person[],
  filled?: { owner: string; place: string },
): Card {
  const { werkafspraak, ownerId } = form.punt.fields;
  return secureCard.render(
    {
      ...headOf(form),
      people: named(candidates),
      owner: chosen(filled?.owner ?? ownerId, candidates),
      place: filled?.place ?? werkafspraak.slice(0, longestAgreement),
    },
    texts.summary(form.punt),
  );
}

export const worksCard = defineCard({
  name: 'ontwikkelpunten/works',
  schema: z.strictObject({
    punt: line,
    number: line,
    title: line,
    agreement: line,
    hasProblem: z.boolean(),
    problem: line,
    intro: line,
    reason: line,
  }),
  samples: samples.works,
  answers: { 'ontwikkelpunten.works': worksAnswer, 'ontwikkelpunten.works-not': worksNotAnswer },
});

export const worksView = (punt: Punt, filled: { problem?: string; reason?: string } = {}): Card =>
  worksCard.render(
    {
      punt: punt.id,
      number: texts.named(punt),
      title: punt.fields.title,
      agreement: texts.agreement(punt),
      hasProblem: (filled.problem ?? '') !== '',
      problem: filled.problem ?? '',
      intro: texts.recheckIntro,
      reason: filled.reason ?? '',
    },
    texts.recheckSummary(punt),
  );
