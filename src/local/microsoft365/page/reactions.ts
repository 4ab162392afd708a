// What a page answers with.
import type { Reaction } from '../server.ts';
import { page, type Visit } from './frame.ts';
import { html } from './html.ts';
import { texts } from './texts.ts';

export const notHere = (visit: Visit): Reaction =>
  shown(404, page(visit, texts.notHere, html`<p>${texts.notHereWhat}</p>`));

export const to = (address: string, headers: Record<string, string> = {}): Reaction => ({
  status: 303,
  headers: { ...headers, location: address },
  text: '',
});

export const shown = (status: number, text: string, type = 'text/html'): Reaction => ({
  status,
  headers: {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'",
    'cache-control': 'no-store',
  },
  text,
});
