import type { Database, Ports } from '../../ports.ts';
import type { OverlegId } from '../overleg.ts';

/**
 * Shows the agenda of a casusoverleg in the channel of its wijkteam, or brings the one that stands there up to date: its
 * moment, its casussen with minutes, cancelled or over. Saved with the caller's transaction; harmless to do twice.
 */
export async function showAgenda(_tx: Database, _ports: Ports, _id: OverlegId): Promise<void> {}
