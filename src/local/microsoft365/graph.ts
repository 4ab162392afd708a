// One request to Graph, alone or in a batch: what may go wrong, then the routes.
import type { Answer, Asked } from './answer.ts';
import { exchange } from './calendar/refusals.ts';
import { type UserParts, userRoutes } from './calendar/user-routes.ts';
import type { Faults } from './faults.ts';
import type { Parts } from './parts.ts';
import { segments } from './path.ts';
import { refusals } from './refusal.ts';
import type { UnitWindow } from './resource-units.ts';
import { unitsOf } from './resource-units.ts';
import { answered, listRoutes } from './routes.ts';

export type Graph = (asked: Asked) => Answer;

export function createGraph(parts: Parts, users: UserParts, faults: Faults, units: UnitWindow): Graph {
  const { site, now, graphUrl } = parts;

  /** What stands in the way before the request is looked at. Only SharePoint counts in units. */
  function hindrance(asked: Asked, kind: string | undefined, path: readonly string[]): Hindrance {
    const { throttled, retryAfter, unavailable, forbidden, unitsPerMinute, random } = faults.settings();
    const ofList = kind !== 'users';
    const cost = ofList ? unitsOf(asked, path) : 0;
    faults.counts.requests += 1;
    faults.counts.units += cost;
    const free = { refused: false, headers: {} };
    const spent = ofList ? units.spend(cost, unitsPerMinute, now().getTime()) : free;
    if (spent.refused || random() < throttled) {
      faults.counts.refused += 1;
      const answer = answered(refusals.throttled(), now(), { 'Retry-After': retryAfter, ...spent.headers });
      return { answer, headers: {} };
    }
    if (random() < unavailable) {
      faults.counts.refused += 1;
      return { answer: answered(refusals.unavailable(), now(), { 'Retry-After': retryAfter }), headers: {} };
    }
    const reads = asked.method === 'GET' || path.at(-1) === 'getSchedule';
    if (forbidden === 'read' || (forbidden === 'write' && !reads)) {
      return { answer: answered(ofList ? refusals.forbidden() : exchange.noRight(), now()), headers: {} };
    }
    return { headers: spent.headers };
  }

  /** The site is where it always was, unless it has been moved. */
  function atSite(asked: Asked, siteId: string, path: readonly string[]): Answer {
    const { siteMoved } = faults.settings();
    if (siteId === site.id && siteMoved === 'redirect') {
      const there = asked.url.href.replace(/\/sites\/[^/?]+/, `/sites/${site.movedTo}`);
      return answered(refusals.moved(), now(), { Location: there });
    }
    const here = siteMoved === null ? site.id : siteMoved === 'redirect' ? site.movedTo : undefined;
    if (siteId !== here && siteId !== 'root') return answered(refusals.missing('The site'), now());
    return answered(listRoutes(parts, asked, path), now());
  }

  return (asked) => {
    const [version, kind, key, ...path] = segments(asked.url);
    const { answer, headers } = hindrance(asked, kind, path);
    if (answer) return answer;
    const known = version === 'v1.0' && key !== undefined && asked.url.href.startsWith(graphUrl);
    if (known && kind === 'users') return answered(userRoutes(users, asked, key, path), now());
    if (!known || kind !== 'sites') return answered(refusals.missing('The resource'), now());
    const given = atSite(asked, key, path);
    return { ...given, headers: { ...headers, ...given.headers } };
  };
}

interface Hindrance {
  answer?: Answer;
  headers: Record<string, string>;
}
