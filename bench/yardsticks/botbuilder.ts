// The least a bot on botbuilder and restify does: the same invoke, answered with a constant card.
import {
  ActivityHandler,
  type AdaptiveCardInvokeResponse,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
} from 'botbuilder';
import restify from 'restify';
import { constantAnswer, port } from './constant.ts';

class BareBot extends ActivityHandler {
  protected override async onAdaptiveCardInvoke(): Promise<AdaptiveCardInvokeResponse> {
    return constantAnswer;
  }
}

const bot = new BareBot();
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async ({ body, headers, method = '' }, res) =>
  adapter.process({ body, headers, method }, res, (context) => bot.run(context)),
);
server.get('/readyz', async (_req, res) => {
  res.send(200, { status: 'ready' });
});
server.listen(port, '127.0.0.1');
