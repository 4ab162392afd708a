import { z } from 'zod';
import type { JobPorts, Ports, Turn } from '../../ports.ts';
import { wijkteamId } from '../../shared/wijkteam.ts';
import type { Reply } from '../../slice.ts';
import { replaceMembers, wijkteamById } from '../store.ts';

export const rosterPayload = z.strictObject({ wijkteam: wijkteamId });

/** Somebody joined or left: the people are read anew, once, however many came at the same time. */
export async function membersChanged(turn: Turn, ports: Ports): Promise<Reply> {
  for (const { id } of await ports.wijkteams.at(turn.where)) await ports.wijkteams.readAnew(id);
  return { show: 'nothing' };
}

export async function roster({ wijkteam: id }: z.infer<typeof rosterPayload>, ports: JobPorts): Promise<void> {
  const wijkteam = await wijkteamById(ports.db, id);
  const channel = wijkteam?.conversationId;
  if (!channel) return;
  await replaceMembers(ports.db, id, await ports.directory.members(channel), channel);
  ports.wijkteams.forget();
}
