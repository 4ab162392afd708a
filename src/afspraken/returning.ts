// The port `Returning`.
import type { Database, Returning } from '../ports.ts';
import { openAfspraken } from './store.ts';

export const createReturning = (db: Database): Returning => ({
  open: async (wijkteam) => (await openAfspraken(db, wijkteam)).map(({ text }) => text),
});
