// The cards that say what came of looking for a moment.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import type { WijkFacts } from '../shared/gemeente.ts';
import { together } from '../shared/together.ts';
import { wijkOnly } from './answers.ts';
import { subjectOf } from './overleg.ts';
import { chooseForm, furtherAnswer, searchOnly } from './plan-answers.ts';
import { asLines } from './plan-cards.ts';
import { planSamples } from './plan-samples.ts';
import { problemText, planTexts as texts } from './plan-texts.ts';
import type { Answer, Search, SearchId } from './search.ts';
import { asLine, spokenMoment } from './spoken-moment.ts';

const line = z.string();
const lines = z.array(z.strictObject({ line }));
const problem = { hasProblem: z.boolean(), problem: line };
const partners = { hasPartners: z.boolean(), partners: z.array(z.strictObject({ address: line, name: line })) };

export const proposalsCard = defineCard({
  name: 'casusoverleg/proposals',
  schema: z.strictObject({
    search: line,
    next: line,
    heading: line,
    about: line,
    ...problem,
    hasShared: z.boolean(),
    shared: lines,
    options: z.array(z.strictObject({ place: line, title: line })),
    hasNotes: z.boolean(),
    notes: lines,
    slot: line,
    ...partners,
    invite: line,
    book: line,
    valid: line,
  }),
  samples: planSamples.proposals,
  answers: {
    'casusoverleg.choose': chooseForm,
    'casusoverleg.further': furtherAnswer,
    'casusoverleg.search-again': searchOnly,
  },
});

export const noneCard = defineCard({
  name: 'casusoverleg/none',
  schema: z.strictObject({
    search: line,
    next: line,
    about: line,
    ...problem,
    reasons: lines,
    hasNotes: z.boolean(),
    notes: lines,
    hasCompromise: z.boolean(),
    when: line,
    compromise: lines,
    ...partners,
    invite: line,
    without: line,
  }),
  samples: planSamples.none,
  answers: {
    'casusoverleg.choose': chooseForm,
    'casusoverleg.further': furtherAnswer,
    'casusoverleg.search-again': searchOnly,
  },
});

export const searchProblemCard = defineCard({
  name: 'casusoverleg/search-problem',
  schema: z.strictObject({ search: line, wijkteam: line, about: line, problem: line }),
  samples: planSamples.problem,
  answers: { 'casusoverleg.search-again': searchOnly, 'casusoverleg.home': wijkOnly },
});

/** What a search was about, beside what it found. */
export interface About {
  /** `next`: the id that a search further on gets, made with the card. */
  search: Pick<Search, 'wijkteam'> & { id: SearchId; next: SearchId };
  wijk: WijkFacts;
  codes: readonly string[];
  minutes: number;
  /** Another moment for a casusoverleg that has one. */
  isMove: boolean;
  /** Addresses of the partners that this one has by now. */
  partners: readonly string[];
}

const aboutLine = ({ wijk, codes, minutes }: About): string =>
  [subjectOf(wijk.naam), ...(codes.length > 0 ? [together(codes)] : []), `${minutes} minuten`].join(' · ');

const bookOf = ({ isMove }: About): string => (isMove ? texts.move : texts.book);

/** What was chosen, where the card comes back with a problem. */
export interface Chosen {
  problem?: string;
  slot?: string;
  partners?: readonly string[];
}

export function answerView(about: About, found: Answer, chosen: Chosen = {}): Card {
  switch (found.is) {
    case 'found':
      return foundView(about, found, chosen);
    case 'none':
      return noneView(about, found, chosen);
    case 'problem':
      return searchProblemCard.render(
        {
          search: about.search.id,
          wijkteam: about.search.wijkteam,
          about: aboutLine(about),
          problem: problemText(found),
        },
        texts.problemSummary,
      );
  }
}

function foundView(
  about: About,
  { options, notes, partnersKnown }: Extract<Answer, { is: 'found' }>,
  chosen: Chosen,
): Card {
  const { search, wijk } = about;
  // What holds for all of them is said once: what is left tells them apart.
  const shared =
    options.length < 2
      ? []
      : (options[0]?.reasons ?? []).filter((each) => options.every(({ reasons }) => reasons.includes(each)));
  return proposalsCard.render(
    {
      search: search.id,
      next: search.next,
      heading: texts.found(options.length),
      about: aboutLine(about),
      hasProblem: (chosen.problem ?? '') !== '',
      problem: chosen.problem ?? '',
      hasShared: shared.length > 0,
      shared: asLines(shared),
      options: options.map((option, place) => ({
        place: String(place),
        title: texts.option(
          asLine(spokenMoment(option)),
          option.reasons.filter((each) => !shared.includes(each)),
        ),
      })),
      hasNotes: notes.length > 0,
      notes: asLines(notes),
      slot: chosen.slot ?? '0',
      ...partnerChoices(wijk, partnersKnown),
      invite: invited(about, chosen),
      book: bookOf(about),
      valid: texts.validUntil,
    },
    texts.foundSummary,
  );
}

function noneView(
  about: About,
  { reasons, notes, compromise, partnersKnown }: Extract<Answer, { is: 'none' }>,
  chosen: Chosen,
): Card {
  const { search, wijk } = about;
  const { problem: said = '' } = chosen;
  const option = compromise?.option;
  return noneCard.render(
    {
      search: search.id,
      next: search.next,
      about: aboutLine(about),
      hasProblem: said !== '',
      problem: said,
      reasons: asLines(reasons),
      hasNotes: notes.length > 0,
      notes: asLines(notes),
      hasCompromise: option !== undefined,
      when: option ? asLine(spokenMoment(option)) : '',
      compromise: asLines(option?.reasons ?? []),
      ...(option ? partnerChoices(wijk, partnersKnown) : { hasPartners: false, partners: [] }),
      invite: option ? invited(about, chosen) : '',
      without: compromise ? texts.bookAnyway(bookOf(about), compromise.lacking) : '',
    },
    texts.noneSummary,
  );
}

/** Who was invited already stays invited, unless the planner says otherwise. */
const invited = ({ partners }: About, chosen: Chosen): string => (chosen.partners ?? partners).join(',');

/** The partners of the wijk; whose calendar is not known, of that it is said. */
const partnerChoices = (wijk: WijkFacts, known: readonly string[]) => ({
  hasPartners: wijk.partners.length > 0,
  partners: wijk.partners.map(({ naam, adres }) => ({
    address: adres,
    name: known.includes(adres) ? naam : texts.partnerUnknown(naam),
  })),
});
