// The chain of statuses: which step may be taken from where, by whom, and where it leads.
import { createHash } from 'node:crypto';
import type { PersonId } from '../shared/person.ts';
import type { Role } from '../shared/role.ts';
import { isKnown, type Status } from './choices.ts';
import { isOpen, type Punt } from './punt.ts';

export const stepKinds = [
  'assess',
  'prioritise',
  'start-work',
  'implement',
  'secure',
  'reopen',
  'owner',
  'merge',
  'reject',
] as const;
export type StepKind = (typeof stepKinds)[number];

export interface Step {
  kind: StepKind;
  /** The status it leads to; null where the status stays as it is. */
  to: Status | null;
}

interface Rule {
  allowed: readonly Role[];
  /** Whether the owner of the point may do it too. */
  owner?: true;
  /** The status it leads to from each status it may be taken from; null stays. */
  from: Partial<Record<Status, Status | null>>;
  /** Where it leads from a status that somebody typed in the list and we do not know. */
  fromOther: Status | null;
}

const open = <To extends Status | null>(to: To): Partial<Record<Status, To>> => ({
  ingebracht: to,
  beoordeeld: to,
  geprioriteerd: to,
  'in-uitwerking': to,
  geimplementeerd: to,
});

/** In the order in which they are offered: what goes on along the chain comes first. */
const rules: Record<StepKind, Rule> = {
  assess: {
    allowed: ['teammanager', 'projectleider'],
    from: { ingebracht: 'beoordeeld', beoordeeld: null },
    fromOther: 'beoordeeld',
  },
  // Once it is being worked on another priority changes nothing about how far it is.
  prioritise: {
    allowed: ['opdrachtgever'],
    from: { beoordeeld: 'geprioriteerd', geprioriteerd: null, 'in-uitwerking': null },
    fromOther: 'geprioriteerd',
  },
  'start-work': {
    allowed: ['teammanager', 'projectleider'],
    from: { geprioriteerd: 'in-uitwerking' },
    fromOther: 'in-uitwerking',
  },
  implement: {
    allowed: ['teammanager', 'projectleider'],
    owner: true,
    from: { 'in-uitwerking': 'geimplementeerd' },
    fromOther: 'geimplementeerd',
  },
  secure: {
    allowed: ['adviseur-kwaliteit'],
    from: { geimplementeerd: 'geborgd' },
    fromOther: 'geborgd',
  },
  // What does not work is worked on again; what was rejected, or merged by mistake, begins anew.
  reopen: {
    allowed: ['teammanager', 'projectleider', 'opdrachtgever', 'adviseur-kwaliteit'],
    from: {
      geimplementeerd: 'in-uitwerking',
      geborgd: 'in-uitwerking',
      afgewezen: 'ingebracht',
      samengevoegd: 'ingebracht',
    },
    fromOther: 'ingebracht',
  },
  owner: { allowed: ['teammanager', 'projectleider'], owner: true, from: open(null), fromOther: null },
  merge: { allowed: ['teammanager', 'projectleider'], from: open('samengevoegd'), fromOther: 'samengevoegd' },
  reject: { allowed: ['projectleider', 'opdrachtgever'], from: open('afgewezen'), fromOther: 'afgewezen' },
};

/** Who may take a step by role, and whether the owner may as well. */
export const mayTake = (kind: StepKind): { roles: readonly Role[]; owner: boolean } => ({
  roles: rules[kind].allowed,
  owner: rules[kind].owner === true,
});

const isStatus = (value: string): value is Status => isKnown('status', value);

/** Where a step leads from a status; undefined when it cannot be taken from there. */
function leadsTo(kind: StepKind, status: string): Status | null | undefined {
  return isStatus(status) ? rules[kind].from[status] : rules[kind].fromOther;
}

/** The steps a status offers, whoever is asking. */
export const stepsFrom = (status: string): readonly Step[] =>
  stepKinds.flatMap((kind) => {
    const to = leadsTo(kind, status);
    return to === undefined ? [] : [{ kind, to }];
  });

/** Whether a step brings a point further along its chain, and not out of it or back. */
export const goesOn = ({ kind, to }: Step): boolean =>
  to !== null && kind !== 'reject' && kind !== 'merge' && kind !== 'reopen';

/** What this person may do with this point now: what moves it along the chain first, then the rest. */
export function stepsFor(punt: Pick<Punt, 'fields'>, roles: ReadonlySet<Role>, person: PersonId): readonly Step[] {
  const owns = punt.fields.ownerId === person && isOpen(punt);
  const may = stepsFrom(punt.fields.status).filter(
    ({ kind }) => rules[kind].allowed.some((role) => roles.has(role)) || (owns && mayTake(kind).owner),
  );
  // Doing the same once more is offered behind what brings it further.
  return [...may.filter(goesOn), ...may.filter((step) => !goesOn(step))];
}

/** Where this step leads from here; the status itself where it stays. */
export const statusAfter = (kind: StepKind, status: string): string => leadsTo(kind, status) ?? status;

const print = (...values: (string | number | boolean | null)[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 12);

/** What was decided about a point, so that a button knows whether somebody decided something since. */
export const decidedPrint = ({ fields: { status, moscow, prioriteitVast, samengevoegdMet } }: Pick<Punt, 'fields'>) =>
  print(status, moscow, prioriteitVast, samengevoegdMet);

/** What somebody who decides has in front of them: what was decided, who does it, when and where. */
export const seenOf = (punt: Pick<Punt, 'fields'>): string => {
  const { owner, ownerId, due, wijk } = punt.fields;
  return `${decidedPrint(punt)}.${print(owner, ownerId, due, wijk)}`;
};

/** Whether something was decided since a point looked like this; else only its owner, date or wijk changed. */
export const isDecidedSince = (seen: string, punt: Pick<Punt, 'fields'>): boolean =>
  !seen.startsWith(`${decidedPrint(punt)}.`);
