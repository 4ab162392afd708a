// Bringing in a casus, and what waits.
import type { Menu } from '../slice.ts';

export const bringing: Menu = [];
