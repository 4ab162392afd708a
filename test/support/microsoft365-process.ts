// The local Microsoft 365 as a process of its own, to be ended without warning. Tells its address and its site.
import { randomUUID } from 'node:crypto';
import { startMicrosoft365 } from '../../src/local/microsoft365.ts';

const addresses = process.env.MAILBOXES?.split(',') ?? [];
const { url, site } = await startMicrosoft365({
  port: 0,
  file: process.env.FILE ?? null,
  now: () => new Date(),
  newId: randomUUID,
  people: [{ id: randomUUID(), name: 'Noor van Dam' }],
  mailboxes: addresses.map((mail) => ({ name: mail, mail, kind: mail.startsWith('kamer') ? 'room' : 'person' })),
});
process.once('disconnect', () => process.exit(0));
process.send?.({ url, site });
