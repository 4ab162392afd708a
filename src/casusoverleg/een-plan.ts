// "Eén plan": what a plan for a household must have. A versioned list; what can be seen from the casus is not asked.
import { z } from 'zod';
import { slug, type Versions, version } from '../shared/data-files.ts';
import type { Leefgebied } from '../shared/gemeente.ts';
import type { Casus } from './casus.ts';

const words = z.string().min(1).max(100);

const item = z.discriminatedUnion('kind', [
  /** Ticked by people. `open`: how it is called while it is missing. */
  z.strictObject({ id: slug, kind: z.literal('asked'), text: words, open: words }),
  /** Ticked for each leefgebied of the casus; `without`: for a casus of which no leefgebied is known. */
  z.strictObject({
    id: slug,
    kind: z.literal('per-leefgebied'),
    text: words,
    without: words,
    open: words,
    openWithout: words,
  }),
  /** Seen from the casus itself. */
  z.strictObject({
    id: slug,
    kind: z.literal('follows'),
    from: z.enum(['regisseur', 'afspraken', 'evaluatie']),
    text: words,
    open: words,
  }),
]);

export const planList = z.strictObject({
  name: z.literal('een-plan'),
  version,
  items: z
    .array(item)
    .min(1)
    .max(20)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, 'has an id that is there twice'),
});
export type PlanList = z.infer<typeof planList>;

/** One line of the list for one casus. */
export interface PlanLine {
  /** What is kept of it; of a leefgebied "doel.huisvesting". */
  id: string;
  text: string;
  open: string;
  isAsked: boolean;
  isDone: boolean;
}

type Planned = Pick<Casus, 'leefgebieden' | 'regisseur' | 'plan' | 'evaluateOn'>;

/** The whole list for a casus. `agreed`: whether something was agreed about it. */
export function planLines(
  list: PlanList,
  casus: Planned,
  agreed: boolean,
  leefgebieden: readonly Leefgebied[],
): PlanLine[] {
  const follows = { regisseur: casus.regisseur !== '', afspraken: agreed, evaluatie: casus.evaluateOn !== '' };
  const asked = (id: string, text: string, open: string): PlanLine => ({
    ...{ id, text, open, isAsked: true },
    isDone: casus.plan.done.includes(id),
  });
  return list.items.flatMap((each): PlanLine[] => {
    if (each.kind === 'follows') return [{ ...each, isAsked: false, isDone: follows[each.from] }];
    if (each.kind === 'asked') return [asked(each.id, each.text, each.open)];
    const about = leefgebieden.filter(({ code }) => casus.leefgebieden.includes(code));
    if (about.length === 0) return [asked(each.id, each.without, each.openWithout)];
    return about.map(({ code, naam }) => asked(`${each.id}.${code}`, `${each.text} ${naam}`, `${each.open} ${naam}`));
  });
}

/** The newest version, or the one it was answered with; a version that is gone is the newest again. */
export const listFor = (lists: Versions<PlanList>, { status, plan }: Pick<Casus, 'status' | 'plan'>): PlanList =>
  (status === 'besproken' ? lists.of(plan.version) : undefined) ?? lists.newest;
