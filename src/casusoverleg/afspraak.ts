// What was agreed about a casus: a role does something by a day. Who that role was, the people of that casusoverleg know.
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { PersonId } from '../shared/person.ts';
import { type Regeling, regelingen, regelingNames } from '../shared/regeling.ts';
import { daysLater } from '../shared/time.ts';
import type { WijkteamId } from '../shared/wijkteam.ts';
import type { CasusId } from './casus.ts';
import type { Attendee } from './overleg.ts';

export const afspraakId = z.uuid().brand('CasusAfspraakId');
export type AfspraakId = z.infer<typeof afspraakId>;

export const doers = [...regelingen, 'adviseur-kwaliteit', 'inbrenger', 'partner', 'inwoner'] as const;
export const doer = z.enum(doers);
/** Who does what was agreed, as a role. */
export type Doer = z.infer<typeof doer>;

/** The one place that names these roles in Dutch. */
export const doerNames: Record<Doer, string> = {
  wmo: `Consulent ${regelingNames.wmo}`,
  jeugd: `Consulent ${regelingNames.jeugd}`,
  participatiewet: `Consulent ${regelingNames.participatiewet}`,
  schuldhulpverlening: `Consulent ${regelingNames.schuldhulpverlening}`,
  'adviseur-kwaliteit': 'Adviseur kwaliteit',
  inbrenger: 'Inbrenger',
  partner: 'Partner',
  inwoner: 'Inwoner',
};

export const afspraakStatuses = ['open', 'gedaan', 'vervallen'] as const;

export interface Afspraak {
  id: AfspraakId;
  casus: CasusId;
  /** The casusoverleg it was made in. */
  overleg: string;
  wijkteam: WijkteamId;
  role: Doer;
  /** Screened. */
  text: string;
  /** Both yyyy-MM-dd, local. */
  due: string;
  madeOn: string;
  status: (typeof afspraakStatuses)[number];
}

/** One with the code of its casus. */
export type Coded = Afspraak & { code: string };

export const longestAfspraak = 200;

/** About one casus; more than this nobody keeps an eye on, and the card stays small enough for Teams. */
export const mostOpen = 15;

/** Whom a casus is about comes first in the choice; everybody stays to be chosen. */
export function doersFor(about: readonly Regeling[]): Doer[] {
  const first: Doer[] = ['inbrenger', ...regelingen.filter((each) => about.includes(each))];
  return [...first, 'adviseur-kwaliteit', 'partner', 'inwoner', ...regelingen.filter((each) => !about.includes(each))];
}

/**
 * The last yyyy-MM-dd something about a casus can be agreed for. A week before the casus is erased, so that who is away
 * that day can still be told.
 */
export const lastDay = (today: string, keepDays: number): string =>
  daysLater(today, keepDays > 14 ? keepDays - 7 : keepDays);

/** What is still to be filled in or changed. */
export type Gap = 'text' | 'role' | 'due' | 'due-past' | 'due-far';

export function gapsIn(
  { text, role, due }: { text: string; role: Doer | ''; due: string },
  today: string,
  last: string,
): Gap[] {
  const gaps: Gap[] = [];
  if (role === '') gaps.push('role');
  if (text === '') gaps.push('text');
  if (due === '') gaps.push('due');
  else if (due < today) gaps.push('due-past');
  else if (due > last) gaps.push('due-far');
  return gaps;
}

/** The id of a new one: of these words, from the form that was drawn. Pressing twice is one. */
export function madeId(key: string, form: string, { role, text, due }: Pick<Afspraak, 'role' | 'text' | 'due'>) {
  const hash = createHmac('sha256', key).update(['casusafspraak', form, role, due, text].join('\n')).digest('hex');
  // Version 8: made in a way of our own.
  return afspraakId.parse(
    `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`,
  );
}

/**
 * Who is told about it, in groups: the first group in which somebody can be reached. Who brought the casus in stands for
 * partner and inwoner, whom the bot does not speak to, and for a role that nobody had.
 */
export function toldAbout(
  role: Doer,
  known: { attendees: readonly Attendee[]; broughtBy: PersonId; advisers: readonly PersonId[] },
): PersonId[][] {
  const there = known.attendees
    .filter(({ for: needs }) => needs.some((each) => each === role))
    .map(({ person }) => person);
  const advisers = role === 'adviseur-kwaliteit' ? known.advisers : [];
  return [there, [...advisers], [known.broughtBy]].filter((group) => group.length > 0);
}
