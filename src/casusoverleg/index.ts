// The menu, in four parts: bringing in casussen, planning a casusoverleg, series of them, and what comes of it.
import type { Menu } from '../slice.ts';
import { harvesting } from './menu-after.ts';
import { bringing } from './menu-casus.ts';
import { planning } from './menu-plan.ts';
import { repeating } from './menu-series.ts';

export const casusoverleg: Menu = [...bringing, ...planning, ...repeating, ...harvesting];
