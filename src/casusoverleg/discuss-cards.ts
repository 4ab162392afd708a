// One casus at the casusoverleg, for the person who asks: what it is about, what was agreed, and one more agreement.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { casusOffer } from '../shared/ontwikkelpunt-offer.ts';
import { together } from '../shared/together.ts';
import { type Afspraak, type Coded, type Doer, doerNames, doersFor } from './afspraak.ts';
import { type AgreeForm, afspraakOnly, agreeForm, type ChangeForm, changeForm } from './after-answers.ts';
import { afterTexts } from './after-texts.ts';
import { casusOnly, overlegOnly } from './answers.ts';
import type { Casus } from './casus.ts';
import { regelingWords } from './casus-words.ts';
import { discussSamples } from './discuss-samples.ts';

const texts = afterTexts.discuss;
const line = z.string();
const choice = z.strictObject({ value: line, title: line });
/** What both forms have: who, what and by when. */
const form = {
  ...{ hasProblem: z.boolean(), problem: line },
  ...{ role: line, roles: z.array(choice), text: line, due: line, first: line, last: line },
};

export const discussCard = defineCard({
  name: 'casusoverleg/discuss',
  schema: z.strictObject({
    casus: line,
    overleg: line,
    wijkteam: line,
    form: line,
    code: line,
    place: line,
    ...{ hasNotice: z.boolean(), notice: line },
    question: line,
    facts: z.array(z.strictObject({ what: line, value: line })),
    hasEarlier: z.boolean(),
    earlier: z.array(z.strictObject({ text: line, meta: line })),
    hasAgreed: z.boolean(),
    agreed: z.array(z.strictObject({ afspraak: line, text: line, meta: line })),
    hasSettled: z.boolean(),
    settled: z.array(z.strictObject({ text: line, meta: line })),
    next: line,
    ...form,
  }),
  samples: discussSamples.discuss,
  answers: {
    'casusoverleg.agree': agreeForm,
    'casusoverleg.afspraak': afspraakOnly,
    'casusoverleg.agenda': overlegOnly,
    'ontwikkelpunten.from-casus': casusOffer,
  },
});

/** Of earlier casusoverleggen the newest so many. */
const mostEarlier = 8;

export interface Discussed {
  casus: Casus;
  /** The casusoverleg it is discussed in. */
  overleg: string;
  /** Everything agreed about it, in order. */
  agreed: readonly Coded[];
  place: number;
  of: number;
  /** What the button says that goes on. */
  next: string;
  leefgebieden: readonly string[];
  /** yyyy-MM-dd: the days that can be chosen. */
  first: string;
  last: string;
  /** The id of a new form. */
  form: string;
}

export function discussView(
  shown: Discussed,
  said: { notice?: string; problem?: string; filled?: Pick<AgreeForm, 'role' | 'text' | 'due'> } = {},
): Card {
  const { casus, overleg, agreed } = shown;
  const { notice = '', problem = '', filled = { role: '', text: '', due: '' } } = said;
  const here = agreed.filter((each) => each.overleg === overleg);
  const open = here.filter(({ status }) => status === 'open');
  const settled = here.filter(({ status }) => status !== 'open').slice(-mostEarlier);
  const earlier = agreed.filter((each) => each.overleg !== overleg).slice(-mostEarlier);
  return discussCard.render(
    {
      casus: casus.id,
      overleg,
      wijkteam: casus.wijkteam,
      form: shown.form,
      code: casus.code,
      place: texts.place(shown.place, shown.of),
      ...{ hasNotice: notice !== '', notice },
      question: casus.question,
      facts: factsOf(casus, shown.leefgebieden),
      ...{ hasEarlier: earlier.length > 0, earlier: earlier.map(withStatus) },
      hasAgreed: open.length > 0,
      agreed: open.map((each) => ({
        afspraak: each.id,
        text: each.text,
        meta: texts.meta(doerNames[each.role], each.due),
      })),
      ...{ hasSettled: settled.length > 0, settled: settled.map(withStatus) },
      next: shown.next,
      ...fieldsOf(casus, filled, problem, shown),
    },
    casus.code,
  );
}

const withStatus = ({ text, role, due, status }: Afspraak) => ({
  text,
  meta: texts.earlier(doerNames[role], due, texts.status[status]),
});

function factsOf({ outcome, regelingen }: Casus, leefgebieden: readonly string[]) {
  return [
    { what: 'Gewenste uitkomst', value: outcome },
    { what: 'Regelingen', value: regelingWords(regelingen) },
    { what: 'Leefgebieden', value: together(leefgebieden) },
  ].filter(({ value }) => value !== '');
}

/** A day that was chosen before stays a choice: outside its range the client would hold back every button. */
export const withDay = ({ first, last }: { first: string; last: string }, day: string) => ({
  first: day !== '' && day < first ? day : first,
  last: day > last ? day : last,
});

function fieldsOf(
  { regelingen }: Pick<Casus, 'regelingen'>,
  { role, text, due }: { role: Doer | ''; text: string; due: string },
  problem: string,
  { first, last }: { first: string; last: string },
) {
  return {
    ...{ hasProblem: problem !== '', problem, role, text, due, ...withDay({ first, last }, due) },
    roles: doersFor(regelingen).map((value) => ({ value, title: doerNames[value] })),
  };
}

export const afspraakCard = defineCard({
  name: 'casusoverleg/afspraak',
  schema: z.strictObject({ afspraak: line, casus: line, code: line, ...form }),
  samples: discussSamples.afspraak,
  answers: {
    'casusoverleg.change-afspraak': changeForm,
    'casusoverleg.remove-afspraak': afspraakOnly,
    'casusoverleg.discuss': casusOnly,
  },
});

/** One that was agreed, to be changed or taken away. */
export function afspraakView(
  afspraak: Coded,
  casus: Casus,
  days: { first: string; last: string },
  said: { problem?: string; filled?: Pick<ChangeForm, 'role' | 'text' | 'due'> } = {},
): Card {
  const { id, code } = afspraak;
  return afspraakCard.render(
    { afspraak: id, casus: casus.id, code, ...fieldsOf(casus, said.filled ?? afspraak, said.problem ?? '', days) },
    code,
  );
}
