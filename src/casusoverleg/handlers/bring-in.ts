// The first step of bringing in a casus: the form with its code, what it is about and of which wijk.
import type { Card } from '../../card.ts';
import type { Ports, Turn } from '../../ports.ts';
import { localDate } from '../../shared/time.ts';
import { isCalled, type Wijkteam, wijkOf } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import type { BringForm } from '../casus-answers.ts';
import { bringInView } from '../casus-cards.ts';
import { casusTexts as texts } from '../casus-texts.ts';
import { exampleCode, longestTyped } from '../casuscode.ts';
import { notRepeated } from '../not-repeated.ts';
import { ownWijken } from './own-wijken.ts';
import { readFor } from './read-code.ts';

const emptyForm = ({ newId }: Turn): BringForm => ({ casus: newId(), code: '', question: '', wijk: '' });

/** "casus inbrengen", with or without the code or the wijk behind it. */
export async function bringInAsked({ input, turn, ports }: Asked<string, null>): Promise<Reply> {
  const wijken = await likeliestFirst('', turn, ports);
  const named = wijken.find((each) => isCalled(each, input.replace(/^(?:in|van|voor)\s+|^wijk\s+/gi, '')));
  const wijkteam = named ?? wijken[0];
  if (!wijkteam) return refuse('no-wijkteam', texts.noWijken);
  const empty = { ...emptyForm(turn), wijk: wijkteam.id };
  if (input === '' || named) return showCard(await formFor(empty, turn, ports));
  const typed = input.slice(0, longestTyped);
  const read = await readFor(typed, wijkteam, turn, ports);
  if (read.is === 'code') return showCard(await formFor({ ...empty, code: read.code }, turn, ports));
  // Others read what the bot answers in a channel: there it does not repeat what it did not understand.
  const alone = turn.where.kind === 'personal';
  const problem = alone ? read.problem : `${read.problem} ${texts.notRepeated}`;
  return refuse(read.kind, problem, await formFor({ ...empty, code: alone ? typed : '' }, turn, ports, problem));
}

/** The button: for the wijk it stands on. */
export const bringIn = async ({ subject, turn, ports }: Asked<unknown, Wijkteam>): Promise<Reply> =>
  showCard(await formFor({ ...emptyForm(turn), wijk: subject.id }, turn, ports));

/** Back to what was filled in, to change the code. */
export const edit = async ({ input, turn, ports }: Asked<BringForm, null>): Promise<Reply> =>
  showCard(await formFor(input, turn, ports));

/** The form once more, with what was filled in and what to change; client data is not repeated in a channel. */
export async function bringAgain({ input, turn, ports }: Asked<BringForm, null>, said: string): Promise<Card> {
  const { filled, problem } = notRepeated(input, 'question', said, turn.where.kind, texts.clientDataInChannel);
  const [wijkteam] = await likeliestFirst(input.wijk, turn, ports);
  const read = wijkteam ? await readFor(input.code, wijkteam, turn, ports) : undefined;
  const hide = read?.is === 'problem' && !read.mayRepeat && turn.where.kind !== 'personal';
  return formFor(hide ? { ...filled, code: '' } : filled, turn, ports, problem);
}

/** With the wijken this person may choose from, and the likeliest of these where none of them was chosen yet. */
async function formFor(filled: BringForm, turn: Turn, ports: Ports, problem = ''): Promise<Card> {
  const wijken = await likeliestFirst(filled.wijk, turn, ports);
  const [chosen] = wijken;
  const year = Number(localDate(turn.now).slice(0, 4));
  const example = exampleCode(ports.gemeente.casuscode, chosen ? wijkOf(chosen) : '', year);
  return bringInView({ ...filled, wijk: chosen?.id ?? '' }, wijken, example, problem);
}

/** One's own wijkteams: the one that was chosen first, else the one of this channel. */
async function likeliestFirst(chosen: BringForm['wijk'], turn: Turn, ports: Ports): Promise<Wijkteam[]> {
  const [here, own] = await Promise.all([
    ports.wijkteams.inConversation(turn.where.conversationId),
    ownWijken(turn, ports),
  ]);
  const rank = ({ id }: Wijkteam): number => (id === chosen ? 0 : id === here?.id ? 1 : 2);
  return [...own].sort((a, b) => rank(a) - rank(b));
}
