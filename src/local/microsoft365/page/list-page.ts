// The lists, and one of them as a table of its rows.
import type { Faults } from '../faults.ts';
import type { Column, Item } from '../model.ts';
import type { ListState } from '../state.ts';
import { agendaTexts } from './agenda-texts.ts';
import { faultForm } from './fault-form.ts';
import { page, type Visit } from './frame.ts';
import { type Html, html } from './html.ts';
import { addressOf, spoken, visible } from './spoken.ts';
import { texts } from './texts.ts';

const rowsPerPage = 50;

export function homePage(visit: Visit, lists: readonly ListState[], faults: Faults): string {
  const entries = lists.map(
    (list) => html`<li><a href="${addressOf(list)}">${list.facts.title}</a> (${list.items.size})</li>`,
  );
  const body = html`<p><a class="button" href="/agenda">${agendaTexts.title}</a></p><h2>${texts.lists}</h2>${entries.length === 0 ? html`<p>${texts.noLists}</p>` : html`<ul>${entries}</ul>`}
${faultForm(visit, faults)}`;
  return page(visit, texts.home, body);
}

/** `number`: which page of rows, from 1. */
export function listPage(visit: Visit, list: ListState, asked: { search: string; number: number }): string {
  const columns = visible(list);
  const found = rowsWith(list, columns, asked.search);
  const last = Math.max(1, Math.ceil(found.length / rowsPerPage));
  const number = Math.min(Math.max(1, asked.number), last);
  const first = (number - 1) * rowsPerPage;
  const rows = found.slice(first, first + rowsPerPage);
  const to = (other: number, text: string): Html | null => {
    if (other < 1 || other > last) return null;
    const query = new URLSearchParams({ zoek: asked.search, pagina: `${other}` });
    return html`<a class="button" href="${addressOf(list)}?${query.toString()}">${text}</a>`;
  };
  const body = html`<p>${list.facts.description}</p>
<nav><a class="button" href="${addressOf(list)}/nieuw">${texts.add}</a>
<a class="button" href="${addressOf(list)}/kolommen">${texts.columns}</a></nav>
<form class="line" method="get" action="${addressOf(list)}"><label for="zoek">${texts.search}</label>
<input id="zoek" name="zoek" type="search" value="${asked.search}"><button>${texts.search}</button></form>
${rows.length === 0 ? html`<p>${texts.none}</p>` : table(list, columns, rows)}
<nav>${to(number - 1, texts.previous)}${rows.length === 0 ? null : html`<span>${texts.range(first + 1, first + rows.length, found.length)}</span>`}${to(number + 1, texts.next)}</nav>`;
  return page(visit, list.facts.title, body);
}

/** The newest first; those that hold the text in a column that people see. */
function rowsWith(list: ListState, columns: readonly Column[], search: string): Item[] {
  const wanted = search.trim().toLowerCase();
  const all = [...list.items.values()].sort((one, other) => other.id - one.id);
  if (wanted === '') return all;
  return all.filter(({ values }) => columns.some((column) => spoken(column, values).toLowerCase().includes(wanted)));
}

function table(list: ListState, columns: readonly Column[], rows: readonly Item[]): Html {
  const heads = [texts.open, ...columns.map(({ label }) => label), texts.changedBy];
  return html`<div class="wide"><table>
<thead><tr>${heads.map((head) => html`<th>${head}</th>`)}</tr></thead>
<tbody>${rows.map((item) => tableRow(list, columns, item))}</tbody></table></div>`;
}

function tableRow(list: ListState, columns: readonly Column[], { id, values, modifiedBy }: Item): Html {
  const cells = columns.map((column) => {
    const size = column.kind.is === 'note' ? 'long' : '';
    return html`<td class="${size}" data-label="${column.label}">${short(spoken(column, values))}</td>`;
  });
  return html`<tr><td><a href="${addressOf(list)}/${id}">${texts.open} ${id}</a></td>${cells}
<td data-label="${texts.changedBy}">${modifiedBy.name}</td></tr>`;
}

const short = (text: string): string => (text.length > 100 ? `${text.slice(0, 97)}...` : text);
