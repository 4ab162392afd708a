// A certificate of our own for 127.0.0.1, made on the spot: Node makes keys but no certificates.
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

export interface OwnCertificate {
  certificate: string;
  key: string;
  publicKey: KeyObject;
}

/** DER: a tag, how long it is, what it holds. */
function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const held = Buffer.concat(parts);
  const length = held.length;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), held]);
}

const sequence = (...parts: Uint8Array[]): Buffer => der(0x30, ...parts);
const hex = (digits: string): Buffer => Buffer.from(digits, 'hex');
const oid = (digits: string): Buffer => der(0x06, hex(digits));
const time = (at: Date): Buffer => der(0x17, Buffer.from(`${at.toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`));
const yes = der(0x01, hex('ff'));

const sha256WithRsa = sequence(oid('2a864886f70d01010b'), der(0x05));
/** CN=127.0.0.1 */
const name = sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from('127.0.0.1')))));

export function ownCertificate(now: Date): OwnCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const day = 86_400_000;
  const extensions = sequence(
    // It vouches for itself, so it is its own authority, and it is for this address.
    sequence(oid('551d13'), yes, der(0x04, sequence(yes))),
    sequence(oid('551d11'), der(0x04, sequence(der(0x87, Buffer.from([127, 0, 0, 1]))))),
  );
  const toBeSigned = sequence(
    der(0xa0, der(0x02, hex('02'))),
    der(0x02, hex('01')),
    sha256WithRsa,
    name,
    sequence(time(new Date(now.getTime() - day)), time(new Date(now.getTime() + day))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  );
  const signature = sign('sha256', toBeSigned, privateKey);
  const whole = sequence(toBeSigned, sha256WithRsa, der(0x03, hex('00'), signature));
  const lines = whole.toString('base64').replace(/(.{64})/g, '$1\n');
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: String(key),
    publicKey,
  };
}
