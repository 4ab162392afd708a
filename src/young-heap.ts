// Imported before everything else. Starting allocates in one burst, and V8 would take that burst for the size of its
// young generation and keep the room: some fifteen megabytes. Until the bot is ready the room does not grow.
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--semi-space-growth-factor=1');

/** The bot is ready: from here on the work decides. 2 is what V8 has of itself. */
export const letYoungHeapGrow = (): void => setFlagsFromString('--semi-space-growth-factor=2');
