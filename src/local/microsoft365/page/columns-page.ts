// The columns of a list: what people read above them, and taking one away.
import type { Column } from '../model.ts';
import type { ListState } from '../state.ts';
import { page, problem, proof, type Visit } from './frame.ts';
import { type Html, html } from './html.ts';
import { addressOf } from './spoken.ts';
import { texts } from './texts.ts';

export function columnsPage(visit: Visit, list: ListState, wrong: string | null): string {
  const body = html`<p><a href="${addressOf(list)}">${texts.back(list.facts.title)}</a></p>${problem(wrong)}
${list.columns.map((column) => oneColumn(visit, list, column))}`;
  return page(visit, `${texts.columns}: ${list.facts.title}`, body);
}

function oneColumn(visit: Visit, list: ListState, column: Column): Html {
  const address = `${addressOf(list)}/kolommen/${encodeURIComponent(column.name)}`;
  const id = `naam-${column.name}`;
  const removal = html`<p>${texts.removeColumnWhat}</p><form method="post" action="${address}/weg">${proof(visit)}
<button class="bad">${texts.removeColumn}</button></form>`;
  return html`<details><summary>${column.label}</summary>
<form class="line" method="post" action="${address}">${proof(visit)}<label for="${id}">${texts.label(column.label)}</label>
<input id="${id}" name="naam" maxlength="255" value="${column.label}" required><button>${texts.rename}</button></form>
${column.deletable ? removal : html`<p>${texts.columnStays}</p>`}</details>`;
}
