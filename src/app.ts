// The list of capabilities, and the bot made of them.
import { afspraken } from './afspraken/index.ts';
import { bezorging } from './bezorging/index.ts';
import { casusoverleg } from './casusoverleg/index.ts';
import { openedOccurrences, openOccurrence } from './dagstart/handlers/open.ts';
import { dagstart } from './dagstart/index.ts';
import { keuzehulp } from './keuzehulp/index.ts';
import { readLijsten } from './keuzehulp/lijst-files.ts';
import { ontwikkelpunten } from './ontwikkelpunten/index.ts';
import { createRegistry, type Registry } from './registry.ts';
import { firstFor, overviewFor } from './ritme/handlers/overview.ts';
import { ritme } from './ritme/index.ts';
import type { CommandEntry, Menu } from './slice.ts';
import { vragen } from './vragen/index.ts';
import { unclear } from './wegwijs/handlers/choices.ts';
import { wegwijs } from './wegwijs/index.ts';
import { wijkteam } from './wijkteam/index.ts';

/** `extra`: menus that exist only in local mode. */
export function createApp(extra: readonly Menu[] = []): Registry {
  const commands = (): readonly CommandEntry[] => registry.commands;
  const guide = wegwijs(commands);
  const helpCommand = guide.find((entry): entry is CommandEntry => entry.kind === 'command');
  if (!helpCommand) throw new Error('The menu of wegwijs has lost its help');
  const sets = { open: openOccurrence, opened: openedOccurrences };
  const rhythm = { overview: overviewFor, first: firstFor };
  const menus = [
    dagstart,
    afspraken,
    ontwikkelpunten,
    casusoverleg,
    keuzehulp(readLijsten()),
    ritme(sets),
    vragen,
    wijkteam(rhythm),
    bezorging,
    ...extra,
    guide,
  ];
  const registry = createRegistry(menus, (near, turn, ports) => unclear(near, turn, ports, helpCommand));
  return registry;
}
