// Series, and what changes in the calendar by hand.
import type { Menu } from '../slice.ts';

export const repeating: Menu = [];
