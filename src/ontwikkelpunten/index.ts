// The menu, in three parts: raising and finding points, deciding about them, and keeping them equal to the list.
import type { Menu } from '../slice.ts';
import { deciding } from './menu-decide.ts';
import { listing } from './menu-list.ts';
import { raising } from './menu-raise.ts';

export const ontwikkelpunten: Menu = [...raising, ...deciding, ...listing];
