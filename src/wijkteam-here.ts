import type { Ports, Turn } from './ports.ts';
import type { Wijkteam, WijkteamId } from './shared/wijkteam.ts';
import { type Refusal, refuse } from './slice.ts';

const texts = {
  channelNotLinked:
    'Dit kanaal hoort nog niet bij een wijkteam. Een beheerder of teammanager koppelt het: typ instellingen.',
  noWijkteam: 'Je hoort nog niet bij een wijkteam. Typ dit in het kanaal van je wijkteam.',
  wijkteamGone: 'Dit wijkteam bestaat niet (meer). Er is niets veranderd.',
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
  const [only, another] = await ports.wijkteams.of(turn.who.id);
  if (another) return refuse('more-wijkteams', texts.moreWijkteams);
  return only ? { wijkteam: only.id, subject: only } : refuse('no-wijkteam', texts.noWijkteam);
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
