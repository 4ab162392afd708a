// A decision aid as data: questions with answers to choose from, and where each answer leads.
import { z } from 'zod';
import { slug } from '../shared/data-files.ts';
import { lijstHead, text } from './lijst.ts';

/** What to do now. `past-niet` is where "Geen van deze past" leads. */
const outcomeKinds = ['toegangsteam', 'consulent', 'casusoverleg', 'extern', 'past-niet'] as const;
/** Which next step the card of an outcome offers. */
export const offers = ['geen', 'casus', 'overdracht', 'ontwikkelpunt'] as const;

const answer = z.strictObject({ id: slug, tekst: text(25), naar: slug });
const question = z.strictObject({
  id: slug,
  vraag: text(120),
  /** May be ''. */
  uitleg: z.string().max(160),
  /** Names the question where answers are listed. */
  kort: text(40),
  antwoorden: z.array(answer).min(2).max(5),
});
const outcome = z.strictObject({
  id: slug,
  soort: z.enum(outcomeKinds),
  titel: text(80),
  tekst: text(200),
  /** Names the outcome beside a bar. */
  kort: text(28),
  aanbod: z.enum(offers),
});
export type Question = z.infer<typeof question>;
export type Outcome = z.infer<typeof outcome>;

/** The answer that stands on every question without being in the file. */
export const noneFits = 'geen-past';

/** Longer than this nobody answers it with an inwoner at the desk. */
const mostSteps = 7;

export const treeFile = z
  .strictObject({
    ...lijstHead,
    lijst: z.literal('consulent-nodig'),
    /** The first one is asked first. */
    vragen: z.array(question).min(1).max(12),
    uitkomsten: z.array(outcome).min(2).max(15),
  })
  .superRefine((tree, context) => {
    for (const message of problemsIn(tree)) context.addIssue({ code: 'custom', message });
  });
export type Tree = z.infer<typeof treeFile>;

/** What would lead somebody nowhere, in words for who writes the file. */
function problemsIn({ vragen, uitkomsten }: Pick<Tree, 'vragen' | 'uitkomsten'>): string[] {
  const ids = [...vragen, ...uitkomsten].map(({ id }) => id);
  const doubles = [
    ...twice(ids).map((id) => `${id} is there twice`),
    ...vragen.flatMap(({ id, antwoorden }) =>
      twice(antwoorden.map((each) => each.id)).map((each) => `${id} has the answer ${each} twice`),
    ),
  ];
  const reserved = vragen.filter(({ antwoorden }) => antwoorden.some(({ id }) => id === noneFits));
  const nowhere = vragen.flatMap(({ id, antwoorden }) =>
    antwoorden
      .filter(({ naar }) => !ids.includes(naar))
      .map(({ naar }) => `${id} leads to ${naar}, which is not there`),
  );
  const open = uitkomsten.filter(({ soort }) => soort === 'past-niet').length;
  const problems = [
    ...doubles,
    ...reserved.map(({ id }) => `${id} may not have an answer ${noneFits} of its own`),
    ...nowhere,
    ...(open === 1 ? [] : [`there are ${open} outcomes of the kind past-niet, and there must be one`]),
  ];
  // Walking is only sensible where everything leads somewhere.
  return problems.length > 0 ? problems : problemsOnTheWay(vragen, uitkomsten);
}

function problemsOnTheWay(vragen: readonly Question[], uitkomsten: readonly Outcome[]): string[] {
  const reached = new Set<string>();
  const problems: string[] = [];
  const follow = (id: string, before: readonly string[]): void => {
    if (before.includes(id)) return void problems.push(`${id} comes back to itself`);
    const asked = vragen.find((each) => each.id === id);
    reached.add(id);
    if (!asked) return;
    if (before.length >= mostSteps) return void problems.push(`${id} comes after ${mostSteps} questions`);
    for (const { naar } of asked.antwoorden) follow(naar, [...before, id]);
  };
  follow(vragen[0]?.id ?? '', []);
  const orphans = [...vragen, ...uitkomsten.filter(({ soort }) => soort !== 'past-niet')].filter(
    ({ id }) => !reached.has(id),
  );
  return [...new Set(problems), ...orphans.map(({ id }) => `nothing leads to ${id}`)];
}

const twice = (ids: readonly string[]): string[] => [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];

export interface Step {
  question: Question;
  /** The words of the answer that was given. */
  answer: string;
}

/** Where somebody is after these answers. */
export type Place = { steps: readonly Step[] } & (
  | { at: 'question'; question: Question }
  | { at: 'outcome'; outcome: Outcome }
);

/** Answers so far, as they stand on a button: their ids with a dot between; '' at the beginning. */
export const answersOf = (ids: readonly string[]): string => ids.join('.');
export const idsOf = (answers: string): string[] => (answers === '' ? [] : answers.split('.'));

/** null when no such way leads through the tree: the button is of something else. */
export function walk({ vragen, uitkomsten }: Tree, answers: string, saysNoneFits: string): Place | null {
  const steps: Step[] = [];
  let next = vragen[0]?.id ?? '';
  for (const id of idsOf(answers)) {
    const question = vragen.find((each) => each.id === next);
    const given = question?.antwoorden.find((each) => each.id === id);
    if (!question || (!given && id !== noneFits)) return null;
    steps.push({ question, answer: given?.tekst ?? saysNoneFits });
    next = given?.naar ?? uitkomsten.find(({ soort }) => soort === 'past-niet')?.id ?? '';
  }
  const outcome = uitkomsten.find(({ id }) => id === next);
  if (outcome) return { at: 'outcome', outcome, steps };
  const question = vragen.find(({ id }) => id === next);
  return question ? { at: 'question', question, steps } : null;
}
