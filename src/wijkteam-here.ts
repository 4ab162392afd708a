import type { Ports, Turn } from './ports.ts';
import { holdsEverywhere } from './shared/role.ts';
import { together } from './shared/together.ts';
import { isCalled, type Wijkteam, type WijkteamId, wijkOf } from './shared/wijkteam.ts';
import { type Refusal, refuse } from './slice.ts';

const texts = {
  channelNotLinked:
    'Dit kanaal hoort nog niet bij een wijkteam. Een beheerder of teammanager koppelt het: typ instellingen.',
  noWijkteam: 'Je hoort nog niet bij een wijkteam. Typ dit in het kanaal van je wijkteam.',
  wijkteamGone: 'Dit wijkteam bestaat niet (meer). Er is niets veranderd.',
  wijkUnknown: (wijken: readonly string[]): string =>
    wijken.length === 0
      ? 'Er is nog geen wijkteam. Een beheerder of teammanager koppelt er een: typ instellingen.'
      : `Die wijk ken ik niet. Ik ken ${together(wijken)}. Laat de wijk weg voor je eigen wijk.`,
  moreWijkteams: 'Je hoort bij meer dan één wijkteam. Typ dit in het kanaal van het wijkteam dat je bedoelt.',
};

/** The wijkteam of this channel; in a personal chat the only wijkteam a person belongs to. */
export async function wijkteamHere(
  _input: unknown,
  turn: Turn,
  ports: Ports,
): Promise<{ wijkteam: WijkteamId; subject: Wijkteam } | Refusal> {
  const here = await ports.wijkteams.inConversation(turn.where.conversationId);
  if (here) return { wijkteam: here.id, subject: here };
  if (turn.where.kind === 'channel') return refuse('channel-not-linked', texts.channelNotLinked);
  const [only, another] = await ownWijkteams(turn, ports);
  if (another) return refuse('more-wijkteams', texts.moreWijkteams);
  return only ? { wijkteam: only.id, subject: only } : refuse('no-wijkteam', texts.noWijkteam);
}

/** Those somebody works in; of who works in none, those this person sees because a role holds everywhere. */
async function ownWijkteams({ who }: Turn, ports: Ports): Promise<Wijkteam[]> {
  const all = await ports.wijkteams.of(who.id);
  if (all.length < 2) return all;
  const roles = await Promise.all(all.map(({ id }) => ports.wijkteams.roles(who.id, id)));
  const own = all.filter((_, index) => [...(roles[index] ?? [])].some((role) => !holdsEverywhere(role)));
  return own.length > 0 ? own : all;
}

/** The wijkteam a button names; the role is checked there, wherever the button is pressed. */
export async function wijkteamNamed(
  input: { wijkteam: WijkteamId },
  _turn: Turn,
  ports: Ports,
): Promise<{ wijkteam: WijkteamId; subject: Wijkteam } | Refusal> {
  const subject = await ports.wijkteams.byId(input.wijkteam);
  return subject ? { wijkteam: subject.id, subject } : refuse('wijkteam-unknown', texts.wijkteamGone);
}

/** The wijkteam of the wijk that was typed behind a command ("oost"); where nothing was typed, the one of this place. */
export async function wijkteamAsked(
  text: string,
  turn: Turn,
  ports: Ports,
): Promise<{ wijkteam: WijkteamId; subject: Wijkteam } | Refusal> {
  const named = text.replace(/^(?:in|van|voor)\s+|^wijk\s+/gi, '').trim();
  if (named === '') return wijkteamHere(text, turn, ports);
  const all = await ports.wijkteams.all();
  const found = all.find((each) => isCalled(each, named.replace(/^wijk\s+/i, '')));
  return found ? { wijkteam: found.id, subject: found } : refuse('wijk-unknown', texts.wijkUnknown(all.map(wijkOf)));
}
