import type { JobPorts } from '../../ports.ts';
import { addUp as addUpTally } from '../tally-store.ts';

export const addUp = ({ db }: JobPorts): Promise<void> => addUpTally(db);
