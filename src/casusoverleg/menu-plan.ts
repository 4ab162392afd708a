// Finding a moment, booking, moving and cancelling.
import type { Menu } from '../slice.ts';

export const planning: Menu = [];
