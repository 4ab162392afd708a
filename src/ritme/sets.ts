import type { JobPorts } from '../ports.ts';
import type { Occurrence } from '../shared/occurrence.ts';
import type { WijkteamId } from '../shared/wijkteam.ts';

/** What the rhythm sets in motion; `app.ts` hands over the functions of the capability that asks. */
export interface Sets {
  /** Opens this occurrence, once, however often and from however many instances it is called. */
  open(wijkteam: WijkteamId, occurrence: Occurrence, ports: JobPorts): Promise<void>;
  /** Keys (`occurrenceKey`) of the occurrences that were opened, also by hand, with a date (yyyy-MM-dd) from `since` on. */
  opened(wijkteam: WijkteamId, since: string, ports: JobPorts): Promise<string[]>;
}
