// Preloaded into the playground, which has no option for it: a server that names no host listens on this machine only.
// It also ends with the process that started it, however that one ended.
import { Server } from 'node:net';

const listen = Server.prototype.listen;

function onLoopback(this: Server, ...args: unknown[]): Server {
  const [first, ...rest] = args;
  if (typeof first === 'number' && typeof rest[0] !== 'string')
    return Reflect.apply(listen, this, [first, '127.0.0.1', ...rest]);
  if (typeof first === 'object' && first !== null && 'port' in first && !('host' in first)) {
    return Reflect.apply(listen, this, [{ ...first, host: '127.0.0.1' }, ...rest]);
  }
  return Reflect.apply(listen, this, args);
}

Server.prototype.listen = onLoopback;
process.once('disconnect', () => process.exit());
