import type { Card } from '../../card.ts';
import type { Role } from '../../shared/role.ts';
import { daysLater, localDate } from '../../shared/time.ts';
import type { Wijkteam } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import type { Said } from '../cards.ts';
import { periodOf } from '../form.ts';
import { type AboutFree, type FreeForm, freeView } from '../free-cards.ts';
import { spokenPeriod } from '../spoken.ts';
import { endFree, freeById, freeId, freesOf, saveFree } from '../store.ts';
import { texts } from '../texts.ts';

/** A free day of all wijkteams is not for a teammanager to give or take. */
export const mayFreeAll = ['beheerder', 'projectleider'] as const satisfies readonly Role[];

const empty = { first: '', last: '', title: '' };

export const free = async (asked: Asked<unknown, Wijkteam>): Promise<Reply> => showCard(await card(asked));

export const saveOwnFree = (asked: Asked<FreeForm, Wijkteam>): Promise<Reply> => keep(asked, asked.subject);

export const saveFreeForAll = (asked: Asked<FreeForm, Wijkteam>): Promise<Reply> => keep(asked, null);

async function keep(asked: Asked<FreeForm, Wijkteam>, of: Wijkteam | null): Promise<Reply> {
  const { input, turn, ports } = asked;
  const parsed = periodOf(input, localDate(turn.now));
  if (!parsed.ok) {
    const problem = texts.problems[parsed.problem];
    return refuse(parsed.problem, problem, await card(asked, { problem }, input));
  }
  const { first, last } = parsed.value;
  const name = input.title === '' ? texts.freeName(first === last ? 'one' : 'more') : input.title;
  await saveFree(ports.db, { id: freeId.parse(turn.newId()), wijkteam: of?.id ?? null, first, last, name });
  return showCard(await card(asked, { notice: texts.freeSaved(spokenPeriod({ first, last })) }));
}

/** Nothing is lost by taking it away twice. */
export async function removeFree(asked: Asked<AboutFree, Wijkteam>): Promise<Reply> {
  const { input, subject, turn, ports } = asked;
  const kept = await freeById(ports.db, input.free);
  // The id of another wijkteam's pause opens nothing.
  if (!kept || (kept.wijkteam !== null && kept.wijkteam !== subject.id)) {
    return refuse('free-unknown', texts.freeGone, await card(asked, { notice: texts.freeGone }));
  }
  if (kept.wijkteam === null && !forAll(asked)) return refuse('free-for-all', texts.freeNotYours);
  const today = localDate(turn.now);
  await endFree(ports.db, kept.id, today, daysLater(today, -1));
  return showCard(await card(asked, { notice: texts.freeRemoved }));
}

/** The form with what was typed, also when that was refused for what is in it. */
export const freeAgain = (asked: Asked<FreeForm, Wijkteam>, problem: string): Promise<Card> =>
  card(asked, { problem }, asked.input);

async function card(
  asked: Asked<unknown, Wijkteam>,
  said: Said = {},
  filled: Pick<FreeForm, 'first' | 'last' | 'title'> = empty,
): Promise<Card> {
  const { subject, turn, ports } = asked;
  const today = localDate(turn.now);
  const planned = (await freesOf(ports.db, subject.id)).filter(({ last }) => last >= today);
  return freeView(subject, planned, forAll(asked), filled, said);
}

const forAll = ({ roles }: Asked<unknown, Wijkteam>): boolean => mayFreeAll.some((role) => roles.has(role));
