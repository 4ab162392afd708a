import type { Ports, Turn } from '../../ports.ts';
import type { WijkteamId } from '../../shared/wijkteam.ts';
import { type Refusal, refuse } from '../../slice.ts';
import type { Who } from '../answer-store.ts';
import type { Dagstart, DagstartId } from '../dagstart.ts';
import { author, respondent } from '../respondent.ts';
import { factsOf } from '../store.ts';
import { texts } from '../texts.ts';

/** The dagstart a button belongs to. Only people of that wijkteam get further: an id from elsewhere opens nothing. */
export async function aboutDagstart(
  input: { dagstart: DagstartId },
  turn: Turn,
  ports: Ports,
): Promise<{ wijkteam: WijkteamId; subject: Dagstart } | Refusal> {
  const dagstart = await factsOf(ports.db)(input.dagstart);
  if (!dagstart) return refuse('dagstart-unknown', texts.unknown);
  const roles = await ports.wijkteams.roles(turn.who.id, dagstart.wijkteam);
  if (roles.size === 0) {
    await ports.wijkteams.readAnew(dagstart.wijkteam);
    return refuse('not-in-team', texts.notInTeam);
  }
  return { wijkteam: dagstart.wijkteam, subject: dagstart };
}

/** The pseudonyms of the one who acts, in this dagstart. */
export const whoActs = (dagstart: Dagstart, turn: Turn, ports: Ports): Who => ({
  dagstart: dagstart.id,
  respondent: respondent(ports.pseudonymKey, turn.who.id, dagstart.id),
  author: author(ports.pseudonymKey, turn.who.id, dagstart.id),
});
