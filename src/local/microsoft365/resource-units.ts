// What requests cost, and how many SharePoint allows a minute (platform.md 142, 143).
import type { Asked } from './answer.ts';

/** `path`: what comes after the site. */
export function unitsOf({ method, url }: Asked, path: readonly string[]): number {
  if (method !== 'GET') return 2;
  const [, , what, id] = path;
  if (what === 'items' && id !== undefined) {
    const token = url.searchParams.get('token') ?? url.searchParams.get('$deltatoken');
    return /^delta/.test(id) ? (token === null ? 2 : 1) : 1;
  }
  // The site, or one list.
  return what === undefined && path.length !== 1 ? 1 : 2;
}

export interface UnitWindow {
  /** Spends the units, also when they are refused; gives the headers to send along, and whether it was too much. */
  spend(units: number, limit: number | null, now: number): { refused: boolean; headers: Record<string, string> };
}

const minute = 60_000;

export function unitWindow(): UnitWindow {
  let begins = 0;
  let spent = 0;
  return {
    spend(units, limit, now) {
      if (now - begins >= minute || now < begins) {
        begins = now;
        spent = 0;
      }
      spent += units;
      if (limit === null || spent <= limit * 0.8) return { refused: false, headers: {} };
      const seconds = Math.max(1, Math.ceil((begins + minute - now) / 1000));
      const headers = {
        'RateLimit-Limit': `${limit}`,
        'RateLimit-Remaining': `${Math.max(0, limit - spent)}`,
        'RateLimit-Reset': `${seconds}`,
      };
      if (spent <= limit) return { refused: false, headers };
      return { refused: true, headers: { ...headers, 'Retry-After': `${seconds}` } };
    },
  };
}
