// Addresses of the list and its rows: the ones we give, and the ones people paste.
import type { Punt } from './punt.ts';

/** Where people open a row. SharePoint has a page with a form for it, the local list a page per row. */
export const rowUrl = (listUrl: string, itemId: string): string => {
  const base = bare(listUrl);
  return isSharePoint(base) ? `${base}/DispForm.aspx?ID=${encodeURIComponent(itemId)}` : `${base}/${itemId}`;
};

/** Where a point is opened; null where it has no row (any more), or nobody knows where the list is. */
export const urlOf = (listUrl: string | null, { itemId, gone }: Pick<Punt, 'itemId' | 'gone'>): string | null =>
  listUrl === null || itemId === null || gone ? null : rowUrl(listUrl, itemId);

/** What a pasted address points at; null when it is not of this list. */
export function pointedAt(listUrl: string, pasted: string): { row: string } | 'list' | null {
  const list = parsed(bare(listUrl));
  const url = parsed(pasted);
  if (!list || !url || list.host !== url.host) return null;
  const base = path(list);
  const rest = path(url).startsWith(base) ? path(url).slice(base.length) : null;
  if (rest === null) return null;
  if (/^\/(disp|edit)form\.aspx$/.test(rest)) return rowIn(idIn(url));
  // The address SharePoint itself gives a row ends in 12_.000.
  const [, number] = /^\/(\d+)(?:_\.000)?$/.exec(rest) ?? [];
  if (number !== undefined) return rowIn(number);
  return rest === '' || rest === '/allitems.aspx' ? 'list' : null;
}

const rowIn = (id: string | undefined): { row: string } | null =>
  id !== undefined && /^\d{1,18}$/.test(id) ? { row: id } : null;

const idIn = (url: URL): string | undefined => [...url.searchParams].find(([name]) => name.toLowerCase() === 'id')?.[1];

const isSharePoint = (url: string): boolean => parsed(url)?.hostname.endsWith('.sharepoint.com') ?? false;

const parsed = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);

/** Without signs in code, capitals and a slash at the end. */
function path({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname).toLowerCase().replace(/\/+$/, '');
  } catch {
    return pathname.toLowerCase();
  }
}

/** The address of a list may name the view that is shown first. */
const bare = (listUrl: string): string => listUrl.replace(/[?#].*$/, '').replace(/\/(AllItems\.aspx)?$/i, '');
