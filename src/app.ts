// The list of capabilities, and the bot made of them.
import { dagstart } from './dagstart/index.ts';
import { createRegistry, type Registry } from './registry.ts';
import type { CommandEntry, Menu } from './slice.ts';
import { unclear } from './wegwijs/handlers/choices.ts';
import { wegwijs } from './wegwijs/index.ts';
import { wijkteam } from './wijkteam/index.ts';

/** `extra`: menus that exist only in local mode. */
export function createApp(extra: readonly Menu[] = []): Registry {
  const commands = (): readonly CommandEntry[] => registry.commands;
  const guide = wegwijs(commands);
  const helpCommand = guide.find((entry): entry is CommandEntry => entry.kind === 'command');
  if (!helpCommand) throw new Error('The menu of wegwijs has lost its help');
  const registry = createRegistry([dagstart, wijkteam, ...extra, guide], (near, turn, ports) =>
    unclear(near, turn, ports, helpCommand),
  );
  return registry;
}
