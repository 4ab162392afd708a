// The pages on which people use the lists and calendars: which address shows what, and what a posted form does.
import type { Person365 } from '../by-hand.ts';
import type { Faults } from '../faults.ts';
import { segments } from '../path.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { React, Reaction, Received } from '../server.ts';
import type { Site } from '../site.ts';
import type { ListState } from '../state.ts';
import type { AgendaPages } from './agenda-pages.ts';
import { agendaStyle } from './agenda-style.ts';
import { columnsPage } from './columns-page.ts';
import { faultsTyped } from './fault-form.ts';
import { page, type Visit } from './frame.ts';
import { html } from './html.ts';
import { homePage, listPage } from './list-page.ts';
import { notHere, shown, to } from './reactions.ts';
import { rowPage } from './row-page.ts';
import { addressOf, visible } from './spoken.ts';
import { style } from './style.ts';
import { problems, texts } from './texts.ts';
import { asTyped, changesIn, openedAs, typedIn, typedUpon } from './typed-row.ts';

interface PageParts {
  site: Site;
  agenda: AgendaPages;
  faults: Faults;
  people: readonly Person365[];
  proof: string;
}

export function pages({ site, agenda, faults, people, proof }: PageParts): React {
  return async (request) => {
    const visit = visitOf(request);
    if (!visit) return shown(404, texts.notHereWhat);
    const path = segments(request.url);
    if (request.method === 'GET') return get(request, visit, path);
    const form = new URLSearchParams(request.text);
    if (request.method !== 'POST' || form.get('bewijs') !== proof) {
      return shown(403, page(visit, texts.expired, html`<p>${texts.expiredWhat}</p>`));
    }
    return post(visit, path, form);
  };

  function visitOf({ headers, url, target }: Received): Visit | undefined {
    const chosen = /(?:^|;\s*)persoon=([^;]*)/.exec(headers.cookie ?? '')?.[1];
    const me = people.find(({ id }) => id === chosen) ?? people[0];
    return me && { people, me, proof, here: target, notice: url.searchParams.get('melding') };
  }

  function get({ url }: Received, visit: Visit, [first, key, what, ...beyond]: readonly string[]): Reaction {
    if (first === undefined) return shown(200, homePage(visit, site.lists(), faults));
    if (first === 'stijl.css') return shown(200, `${style}${agendaStyle}`, 'text/css');
    if (first === 'agenda') return agenda.get(visit, url, segments(url).slice(1));
    const list = first === 'lists' && key !== undefined && beyond.length === 0 ? site.list(key) : undefined;
    if (!list) return notHere(visit);
    const columns = visible(list);
    if (what === undefined) {
      const number = Number(url.searchParams.get('pagina') ?? 1) || 1;
      return shown(200, listPage(visit, list, { search: url.searchParams.get('zoek') ?? '', number }));
    }
    if (what === 'kolommen') return shown(200, columnsPage(visit, list, null));
    const blank = { item: null, problem: null, compare: false };
    if (what === 'nieuw') return shown(200, rowPage(visit, list, { ...blank, typed: asTyped(columns, {}) }));
    const item = list.items.get(Number(what));
    if (!item) return notHere(visit);
    return shown(200, rowPage(visit, list, { ...blank, item, typed: asTyped(columns, item.values) }));
  }

  function post(visit: Visit, path: readonly string[], form: URLSearchParams): Reaction {
    const [first, key, what, more, most] = path;
    if (first === 'persoon') return becomes(form);
    if (first === 'agenda') return agenda.post(visit, path.slice(1), form);
    if (first === 'storingen') {
      if (form.has('goed')) faults.clear();
      else faults.set(faultsTyped(form));
      return to('/?melding=storingen');
    }
    const list = first === 'lists' && key !== undefined ? site.list(key) : undefined;
    if (!list || what === undefined) return notHere(visit);
    if (what === 'kolommen') return changeColumn(visit, list, more ?? '', form, most === 'weg');
    if (what === 'nieuw') return saveNew(visit, list, form);
    if (more === 'weg') {
      const refused = site.removeItem(list, Number(what));
      return refused ? notHere(visit) : to(`${addressOf(list)}?melding=verwijderd`);
    }
    return save(visit, list, Number(what), form);
  }

  function becomes(form: URLSearchParams): Reaction {
    const person = people.find(({ id }) => id === form.get('persoon'));
    const back = form.get('terug') ?? '/';
    const cookie = person ? { 'set-cookie': `persoon=${person.id}; Path=/; HttpOnly; SameSite=Strict` } : {};
    return to(/^\/(?![/\\])/.test(back) ? back : '/', cookie);
  }

  function saveNew(visit: Visit, list: ListState, form: URLSearchParams): Reaction {
    const columns = visible(list);
    const typed = typedIn(form, columns);
    const wanted = changesIn(typed, {}, columns);
    const made = 'problem' in wanted ? wanted : site.addItem(list, wanted.changes, { ...visit.me, app: false });
    if ('id' in made) return to(`${addressOf(list)}/${made.id}?melding=toegevoegd`);
    const problem = 'problem' in made ? made.problem : worded(made, list);
    return shown(422, rowPage(visit, list, { item: null, typed, problem, compare: false }));
  }

  function save(visit: Visit, list: ListState, id: number, form: URLSearchParams): Reaction {
    const item = list.items.get(id);
    if (!item) return notHere(visit);
    const columns = visible(list);
    const typed = typedIn(form, columns);
    const opened = openedAs(form, columns);
    const wanted = changesIn(typed, opened, columns);
    if ('changes' in wanted && Object.keys(wanted.changes).length === 0) return to(`${addressOf(list)}/${id}`);
    const by = { ...visit.me, app: false };
    const etag = form.get('etag') ?? undefined;
    const changed = 'problem' in wanted ? wanted : site.changeItem(list, id, wanted.changes, by, etag);
    if ('id' in changed) return to(`${addressOf(list)}/${id}?melding=bewaard`);
    if ('problem' in changed) {
      return shown(422, rowPage(visit, list, { item, typed, problem: changed.problem, compare: false }));
    }
    const now = asTyped(columns, item.values);
    const both = typedUpon(now, typed, opened, columns);
    const status = changed.status === 412 ? 409 : 422;
    return shown(status, rowPage(visit, list, { item, typed: both, problem: worded(changed, list), compare: true }));
  }

  function changeColumn(visit: Visit, list: ListState, name: string, form: URLSearchParams, away: boolean): Reaction {
    const column = list.columns.find((each) => each.name === name);
    if (!column) return notHere(visit);
    const label = (form.get('naam') ?? '').trim();
    if (!away && label === '') return shown(422, columnsPage(visit, list, problems.emptyLabel));
    const refused = away ? site.removeColumn(list, column) : site.changeColumn(list, column, { displayName: label });
    if (refused && isRefusal(refused)) return shown(422, columnsPage(visit, list, problems.other));
    return to(`${addressOf(list)}/kolommen?melding=${away ? 'kolom-weg' : 'kolom'}`);
  }
}

function worded({ status, about, message }: Refusal, list: ListState): string {
  if (status === 412) return problems.changedMeanwhile;
  const label = list.columns.find(({ name }) => name === about)?.label;
  if (label === undefined) return problems.other;
  return message.includes('unique') ? problems.taken(label) : problems.wrong(label);
}
