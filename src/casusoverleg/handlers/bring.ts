// A casus is brought in: saved at once as waiting; what else there is to say comes after.
import { wijkteamId } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { type Casus, newCasus } from '../casus.ts';
import type { BringForm } from '../casus-answers.ts';
import { completeView, knownView } from '../casus-cards.ts';
import { casusIdOf } from '../casus-id.ts';
import { casusByCode, insertCasus } from '../casus-store.ts';
import { casusTexts as texts } from '../casus-texts.ts';
import { inTeam } from '../who.ts';
import { bringAgain } from './bring-in.ts';
import { readFor } from './read-code.ts';

export async function bring(asked: Asked<BringForm, null>): Promise<Reply> {
  const { input, turn, ports } = asked;
  const back = async (kind: string, problem: string): Promise<Reply> =>
    refuse(kind, problem, await bringAgain(asked, problem));
  if (input.wijk === '') return back('wijk-missing', texts.wijkMissing);
  const wijkteam = await ports.wijkteams.byId(wijkteamId.parse(input.wijk));
  // One may have a role in another wijkteam than the one that was chosen.
  const roles = wijkteam ? await ports.wijkteams.roles(turn.who.id, wijkteam.id) : undefined;
  if (!wijkteam || !inTeam.some((role) => roles?.has(role))) return back('wijk-of-others', texts.wijkNotYours);
  const read = await readFor(input.code, wijkteam, turn, ports);
  if (read.is === 'problem') return back(read.kind, read.problem);
  if (input.question === '') return back('text-empty', texts.questionMissing);

  const id = casusIdOf(ports.pseudonymKey, turn.who.id, input.casus, read.code);
  const made = newCasus(
    { id, wijkteam: wijkteam.id, code: read.code, question: input.question },
    turn.who.id,
    turn.now,
  );
  const casus = (await insertCasus(ports.db, made)) ?? (await casusByCode(ports.db, read.code));
  // Erased in between: the next press brings it in.
  if (!casus) return back('code-unknown', texts.tryAgain);
  if (casus.id !== id) return known(asked, casus);
  return showCard(completeView(casus, 'nieuw', ports.gemeente.leefgebieden));
}

/** Somebody brought it in before, perhaps at this very moment. */
async function known({ input, turn, ports }: Asked<BringForm, null>, casus: Casus): Promise<Reply> {
  const roles = await ports.wijkteams.roles(turn.who.id, casus.wijkteam);
  const mine = inTeam.some((role) => roles.has(role));
  const card = knownView({ ...input, code: casus.code }, casus, mine);
  return refuse('casus-known', mine ? texts.known(casus.code) : texts.knownElsewhere(casus.code), card);
}
