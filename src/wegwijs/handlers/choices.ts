import type { Ports, Turn } from '../../ports.ts';
import { type Asked, type CommandEntry, type Reply, refuse, showCard } from '../../slice.ts';
import { choices as card } from '../cards.ts';
import { texts } from '../texts.ts';

/** The commands somebody may use here, in the order of the menus. */
export async function mayUse(commands: readonly CommandEntry[], turn: Turn, ports: Ports): Promise<CommandEntry[]> {
  const here = await ports.wijkteams.inConversation(turn.where.conversationId);
  const roles = await ports.wijkteams.roles(turn.who.id, here?.id ?? null);
  return commands.filter(({ allowed }) => allowed === 'iedereen' || allowed.some((role) => roles.has(role)));
}

/** A text the bot does not know: what comes near, and help, as buttons. */
export async function unclear(
  near: readonly CommandEntry[],
  turn: Turn,
  ports: Ports,
  helpCommand: CommandEntry,
): Promise<Reply> {
  const offered = (await mayUse(near, turn, ports)).filter((entry) => entry !== helpCommand);
  const buttons = [...offered, helpCommand].map((entry) => ({ phrase: entry.phrases[0] ?? '', command: entry.name }));
  return showCard(card(buttons, offered.length > 0 ? texts.unclearChoices : texts.unclearNothing));
}

/** The chosen command runs as if it had been typed, with its own check of roles. */
export const choose =
  (commands: () => readonly CommandEntry[]) =>
  async ({ input, turn, ports }: Asked<{ command: string }, null>): Promise<Reply> => {
    const entry = commands().find((each) => each.name === input.command);
    return entry ? entry.run('', turn, ports) : refuse('command-unknown', texts.goneCommand);
  };
