// The least a bot on Microsoft's newer Teams SDK does: the same invoke, answered with the same constant card.
import { createServer } from 'node:http';
import type { AdaptiveCardActionCardResponse } from '@microsoft/teams.api';
import { App, ExpressAdapter } from '@microsoft/teams.apps';
import { z } from 'zod';
import { constantAnswer, port } from './constant.ts';

const server = createServer();
const app = new App({
  httpServerAdapter: new ExpressAdapter(server),
  // Its own way to run without tokens on one's own machine.
  dangerouslyAllowUnauthenticatedRequests: true,
});
const card = z.custom<AdaptiveCardActionCardResponse>(() => true).parse(constantAnswer);
app.on('card.action', () => card);
await app.initialize();
server.listen(port, '127.0.0.1');
