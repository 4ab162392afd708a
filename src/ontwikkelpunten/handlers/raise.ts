import type { Ports, Turn } from '../../ports.ts';
import { clientDataIn } from '../../shared/client-data-in.ts';
import { type ClientDataKind, freeText } from '../../shared/free-text.ts';
import { explainClientData } from '../../shared/free-text-texts.ts';
import { localDate } from '../../shared/time.ts';
import { wijkOf } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { longestExplanation, type PuntId } from '../punt.ts';
import type { RaiseForm } from '../raise-answers.ts';
import { similarView } from '../raise-cards.ts';
import { fieldsOf, fitting, raisedId } from '../raised.ts';
import { puntById } from '../store.ts';
import { texts } from '../texts.ts';
import { actor } from './about.ts';
import { emptyForm, form, formAgain, formFor, likelyWijkteam } from './form.ts';
import { puntShown } from './punt.ts';
import { recordNew } from './record.ts';
import { similarTo } from './similar.ts';

/** "ontwikkelpunt <tekst>": saved at once, unless something is in the way. */
export async function raise(asked: Asked<string, null>): Promise<Reply> {
  const { input, turn, ports } = asked;
  const { text, whole } = fitting(input);
  if (text === '') return form(asked);
  const problem = whole ? '' : texts.textCut;
  const screened = freeText(longestExplanation).safeParse(text);
  if (!screened.success) return typedClientData(turn, ports, text, clientDataIn(screened.error));
  if (problem !== '')
    return refuse('text-too-long', problem, await formFor(turn, ports, { ...emptyForm(turn), text }, problem));
  const likely = await likelyWijkteam(turn, ports);
  // Teams sends a message again when the answer is slow, under another name: the same words on the same day are one point.
  const punt = raisedId(ports.pseudonymKey, turn.who.id, localDate(turn.now), text);
  return save({ ...asked, input: { ...emptyForm(turn), punt, text, wijk: likely?.id ?? 'geen' } });
}

/** In the own chat the text comes back to be changed. In a channel it is not said a second time: others read along. */
async function typedClientData(
  turn: Turn,
  ports: Ports,
  text: string,
  kinds: readonly ClientDataKind[],
): Promise<Reply> {
  const alone = turn.where.kind === 'personal';
  const problem = alone ? explainClientData(kinds) : texts.clientDataInChannel(kinds);
  const card = await formFor(turn, ports, { ...emptyForm(turn), text: alone ? text : '' }, problem);
  return refuse('client-data', problem, card);
}

/** What was filled in, unless there is a point that looks like it. */
export async function save(asked: Asked<RaiseForm, null>): Promise<Reply> {
  const { input, ports } = asked;
  if (input.text === '') return refuse('text-empty', texts.textEmpty, await formAgain(asked, texts.textEmpty));
  const similar = await similarTo(ports.db, input.text);
  // Pressed a second time, it looks like the point it is. Asked last: the first time may be saved at this very moment.
  const isSaved = similar.length > 0 && (await puntById(ports.db, idOf(asked))) !== undefined;
  return similar.length > 0 && !isSaved ? showCard(similarView(input, similar)) : anyway(asked);
}

/** "Toch een nieuw punt" */
export async function anyway(asked: Asked<RaiseForm, null>): Promise<Reply> {
  const { input, turn, ports } = asked;
  const wijkteam = input.wijk === '' || input.wijk === 'geen' ? undefined : await ports.wijkteams.byId(input.wijk);
  const by = await actor(turn, ports);
  const { text, aandachtsgebied, bron, bericht } = input;
  const fields = fieldsOf({ text, aandachtsgebied, bron, bericht, wijk: wijkteam ? wijkOf(wijkteam) : '' }, by);
  const { punt, isNew } = await ports.db
    .transaction()
    .execute((tx) => recordNew(tx, ports, { id: idOf(asked), fields }, turn));
  const notice = isNew ? texts.saved(punt) : texts.wasSaved(punt);
  return showCard(await puntShown(punt, turn, ports, { notice, back: input.back }));
}

const idOf = ({ input, turn, ports }: Asked<RaiseForm, null>): PuntId =>
  raisedId(ports.pseudonymKey, turn.who.id, input.punt, input.text);
