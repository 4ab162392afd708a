// The first file of `npm start`, in plain JavaScript: for a first file in TypeScript, Node would load its compiler, some 20 MB.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

// Starting allocates in one burst, and V8 would take that burst for the size of its young generation and keep the room: some
// fifteen megabytes. Until the bot is ready (main.ts) the room does not grow.
setFlagsFromString('--semi-space-growth-factor=1');

// From the second start on nothing is compiled that was compiled before. Beside the packages, which are as much trusted as this
// file; where nothing may be written there, or with NODE_DISABLE_COMPILE_CACHE, Node does without.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/dagstart', import.meta.url)));

await import('./main.ts');
