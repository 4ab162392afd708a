// One row, or a new one, as a form.

import { localDate, localTime, spokenDate } from '../../../shared/time.ts';
import { type Column, etagOf, type Item } from '../model.ts';
import type { ListState } from '../state.ts';
import { choice, page, problem, proof, type Visit } from './frame.ts';
import { type Html, html } from './html.ts';
import { addressOf, spoken, visible } from './spoken.ts';
import { texts } from './texts.ts';
import { fieldName, openedName, otherName, type Typed } from './typed-row.ts';

interface RowForm {
  /** Null for a new row. */
  item: Item | null;
  typed: Typed;
  problem: string | null;
  /** Whether to say what the list holds where that is not what was typed. */
  compare: boolean;
}

export function rowPage(visit: Visit, list: ListState, form: RowForm): string {
  const { item } = form;
  const address = `${addressOf(list)}/${item ? item.id : 'nieuw'}`;
  const title = item ? texts.row(item.id, list.facts.title) : texts.newRow(list.facts.title);
  const body = html`<p><a href="${addressOf(list)}">${texts.back(list.facts.title)}</a></p>
${problem(form.problem)}${item ? lastChange(item) : null}
<form class="row" method="post" action="${address}">${proof(visit)}
${item ? asOpened(list, item) : null}
${visible(list).map((column) => field(column, form))}
<button class="main">${texts.save}</button></form>
${item ? removal(visit, address) : null}`;
  return page(visit, title, body);
}

/** Which version this form is about, and what stood in it. */
const asOpened = (list: ListState, item: Item): Html => html`<input type="hidden" name="etag" value="${etagOf(item)}">
${visible(list).map(
  (column) => html`<input type="hidden" name="${openedName(column)}" value="${spoken(column, item.values)}">`,
)}`;

function lastChange({ modifiedBy, modifiedAt }: Item): Html {
  const at = new Date(modifiedAt);
  return html`<p>${texts.lastChange(modifiedBy.name, `${spokenDate(localDate(at))} ${localTime(at)}`)}</p>`;
}

const removal = (visit: Visit, address: string): Html => html`<details><summary>${texts.remove}</summary>
<p>${texts.removeWhat}</p>
<form method="post" action="${address}/weg">${proof(visit)}<button class="bad">${texts.removeSure}</button></form></details>`;

function field(column: Column, { item, typed, compare }: RowForm): Html {
  const value = typed[column.name] ?? '';
  const now = spoken(column, item?.values ?? {});
  const held =
    compare && now !== value ? html`<small>${texts.nowInList(now === '' ? texts.empty : now)}</small>` : null;
  const id = fieldName(column);
  if (column.kind.is === 'boolean') {
    const checked = value === 'Ja' ? html` checked` : null;
    return html`<div class="field tick"><input type="checkbox" id="${id}" name="${id}" value="Ja"${checked}>
<label for="${id}">${column.label}</label>${held}</div>`;
  }
  const size = column.kind.is === 'note' ? 'field long' : 'field';
  return html`<div class="${size}"><label id="${id}-naam" for="${id}">${column.label}</label>${input(column, value)}${held}</div>`;
}

function input(column: Column, value: string): Html {
  const id = fieldName(column);
  const must = column.required ? html` required` : null;
  switch (column.kind.is) {
    case 'note':
      // The first line break after the tag is not part of the text.
      return html`<textarea id="${id}" name="${id}"${must}>
${value}</textarea>`;
    case 'choice': {
      const { choices, fillIn } = column.kind;
      const own = value !== '' && !choices.includes(value) ? choice(value, texts.typed(value), true) : null;
      const options = choices.map((each) => choice(each, each, each === value));
      const other = html`<input id="${otherName(column)}" name="${otherName(column)}" maxlength="255" aria-label="${texts.other}" aria-describedby="${id}-naam" placeholder="${texts.other}">`;
      return html`<select id="${id}" name="${id}">${choice('', texts.empty, value === '')}${own}${options}</select>${fillIn ? other : null}`;
    }
    case 'date':
      return html`<input id="${id}" name="${id}" type="${column.kind.dateOnly ? 'date' : 'text'}" value="${value}"${must}>`;
    case 'number':
      return html`<input id="${id}" name="${id}" inputmode="decimal" value="${value}"${must}>`;
    default:
      return html`<input id="${id}" name="${id}" maxlength="255" value="${value}"${must}>`;
  }
}
