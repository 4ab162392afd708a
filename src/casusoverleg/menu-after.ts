// At the casusoverleg and after it: agenda, agreements, plan, evaluation.
import type { Menu } from '../slice.ts';

export const harvesting: Menu = [];
