import { z } from 'zod';

export const wijkteamId = z.uuid().brand('WijkteamId');
export type WijkteamId = z.infer<typeof wijkteamId>;

/** A wijkteam and the channel its dagstart is held in; `null` while no channel is linked. */
export interface Wijkteam {
  id: WijkteamId;
  name: string;
  conversationId: string | null;
}
