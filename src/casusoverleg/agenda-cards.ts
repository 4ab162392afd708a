// The agenda of a casusoverleg: codes, times and regelingen; never what a casus is about, and no names.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { afterTexts } from './after-texts.ts';
import type { AgendaItem } from './agenda-group.ts';
import { agendaSamples } from './agenda-samples.ts';
import { casusOnly, overlegOnly, wijkOnly } from './answers.ts';
import type { Casus } from './casus.ts';
import { regelingWords } from './casus-words.ts';
import { type Overleg, phaseOf } from './overleg.ts';

const texts = afterTexts.agenda;
const line = z.string();

export const agendaCard = defineCard({
  name: 'casusoverleg/agenda',
  schema: z.strictObject({
    overleg: line,
    wijkteam: line,
    wijk: line,
    when: line,
    hasWhere: z.boolean(),
    where: line,
    ...{ hasNotice: z.boolean(), notice: line, isMoved: z.boolean(), moved: line, hasState: z.boolean(), state: line },
    lookBack: z.array(z.strictObject({ at: line, what: line, minutes: line })),
    cases: z.array(z.strictObject({ casus: line, at: line, code: line, about: line })),
    isEmpty: z.boolean(),
    empty: line,
    canBringIn: z.boolean(),
    canStart: z.boolean(),
    canClose: z.boolean(),
    canMove: z.boolean(),
    hasJoin: z.boolean(),
    join: line,
    isHeld: z.boolean(),
    isCancelled: z.boolean(),
  }),
  samples: agendaSamples,
  answers: {
    'casusoverleg.bring-in': wijkOnly,
    'casusoverleg.look-back': overlegOnly,
    'casusoverleg.discuss': casusOnly,
    'casusoverleg.close': overlegOnly,
    'casusoverleg.overleg': overlegOnly,
    'casusoverleg.afspraken': wijkOnly,
    'casusoverleg.home': wijkOnly,
  },
});

/** More than this on one card nobody discusses in one meeting; the card stays small enough for Teams. */
const mostCases = 16;

export interface AgendaShown {
  overleg: Overleg;
  /** "Oost". */
  wijk: string;
  items: readonly AgendaItem<Casus>[];
  /** The moment that was told first; null: never told. */
  announced: Date | null;
  /** In the channel anybody may press; a person sees what this person may do. */
  mayMove: boolean;
  now: Date;
  notice?: string;
  /** In place of what follows from its status. */
  state?: string;
}

/** What can still change: a moment that was told and is another now. */
const isMoved = ({ overleg, announced }: AgendaShown): boolean =>
  overleg.status === 'gepland' && announced !== null && announced.getTime() !== overleg.from.getTime();

export function agendaView(shown: AgendaShown): Card {
  const { overleg, wijk, items, announced, notice = '' } = shown;
  const state = shown.state ?? texts.state[overleg.status];
  const isPlanned = overleg.status === 'gepland';
  const isCancelled = overleg.status === 'afgezegd';
  const cases = isCancelled ? [] : items.flatMap(({ casus, ...time }) => (casus ? [{ casus, ...time }] : []));
  const join = isPlanned ? (overleg.seen?.joinUrl ?? '') : '';
  const moved = isMoved(shown);
  const phase = phaseOf(overleg, shown.now);
  return agendaCard.render(
    {
      overleg: overleg.id,
      wijkteam: overleg.wijkteam,
      wijk: texts.wijk(wijk),
      when: texts.when(overleg),
      hasWhere: isPlanned,
      where: overleg.room === null ? texts.online : texts.room(overleg.room.naam),
      ...{ hasNotice: notice !== '', notice },
      ...{ isMoved: moved, moved: moved && announced !== null ? texts.moved(announced) : '' },
      // What was done just now says it already.
      ...{ hasState: !isPlanned && notice === '', state },
      lookBack: isPlanned
        ? items
            .filter(({ casus }) => casus === null)
            .map(({ from, minutes }) => ({ at: texts.at(from), what: texts.lookBack, minutes: texts.minutes(minutes) }))
        : [],
      cases: cases.slice(0, mostCases).map(({ casus, from, minutes }) => ({
        casus: casus.id,
        at: texts.at(from),
        code: casus.code,
        about: aboutOf(casus, minutes),
      })),
      isEmpty: !isCancelled && cases.length === 0 && shown.state === undefined,
      empty: isPlanned ? texts.empty : texts.nothingHeld,
      canBringIn: isPlanned && phase === 'ahead',
      canStart: isPlanned && phase !== 'ahead' && cases.length > 0,
      canClose: isPlanned && phase === 'begun',
      canMove: isPlanned && phase !== 'begun' && shown.mayMove,
      ...{ hasJoin: join !== '', join },
      isHeld: overleg.status === 'gehouden',
      isCancelled,
    },
    texts.summary(wijk, overleg.from),
  );
}

/** What is left in the channel once its time has come: that it was, and not about which casussen. */
export const erasedView = (overleg: Overleg, wijk: string): Card =>
  agendaView({
    overleg: { ...overleg, status: overleg.status === 'gepland' ? 'gehouden' : overleg.status },
    ...{ wijk, items: [], announced: null, mayMove: false, now: overleg.until, state: texts.erased[overleg.status] },
  });

/** "25 min · Wmo en Jeugd". */
function aboutOf({ regelingen, status }: Casus, minutes: number): string {
  const about = regelingWords(regelingen) || texts.regelingenUnknown;
  return `${status === 'besproken' ? texts.discussed : texts.minutes(minutes)} · ${about}`;
}
