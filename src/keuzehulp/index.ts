// The menu: two aids that take no text and keep nothing but how often they ended where.
import type { Menu } from '../slice.ts';

export const keuzehulp: Menu = [];
