// What stands around every page: where you are, who you are, and what just happened.
import type { Person365 } from '../by-hand.ts';
import { type Html, html } from './html.ts';
import { notices, texts } from './texts.ts';

/** What a page needs to know of the visit. */
export interface Visit {
  people: readonly Person365[];
  me: Person365;
  /** Goes along with every form, so that a page of another site cannot post one. */
  proof: string;
  /** Path and query of this page. */
  here: string;
  notice: string | null;
}

export function page(visit: Visit, title: string, body: Html): string {
  const { html: whole } = html`<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="stylesheet" href="/stijl.css"></head>
<body>
<header><a href="/">${texts.home}</a>${who(visit)}</header>
<main><h1>${title}</h1>${notice(visit)}${body}</main>
</body>
</html>`;
  return whole;
}

const who = (visit: Visit): Html => html`<form class="line" method="post" action="/persoon">${proof(visit)}
<input type="hidden" name="terug" value="${visit.here}">
<label for="persoon">${texts.who}</label>
<select id="persoon" name="persoon">${visit.people.map((person) => choice(person.id, person.name, person.id === visit.me.id))}</select>
<button>${texts.beThat}</button></form>`;

function notice({ notice }: Visit): Html | null {
  const text = notices.get(notice ?? '');
  return text === undefined ? null : html`<p class="notice" role="status">${text}</p>`;
}

export const problem = (text: string | null): Html | null =>
  text === null ? null : html`<p class="problem" role="alert">${text}</p>`;

export const proof = ({ proof }: Visit): Html => html`<input type="hidden" name="bewijs" value="${proof}">`;

export const choice = (value: string, text: string, chosen: boolean): Html =>
  chosen ? html`<option value="${value}" selected>${text}</option>` : html`<option value="${value}">${text}</option>`;
