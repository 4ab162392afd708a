import { z } from 'zod';

export const wijkteamId = z.uuid().brand('WijkteamId');
export type WijkteamId = z.infer<typeof wijkteamId>;

/** A wijkteam and the channel its dagstart is held in; `null` while no channel is linked. */
export interface Wijkteam {
  id: WijkteamId;
  name: string;
  conversationId: string | null;
}

/** The wijk a wijkteam works for: "Oost" of "Wijkteam Oost". */
export const wijkOf = ({ name }: Pick<Wijkteam, 'name'>): string => name.replace(/^wijkteam\s+/i, '');

/** "oost", "Oost" and "wijkteam oost" all mean Wijkteam Oost. */
export const isCalled = (wijkteam: Pick<Wijkteam, 'name'>, text: string): boolean =>
  wijkOf(wijkteam).toLowerCase() === wijkOf({ name: text.trim() }).toLowerCase();
