import type { Method } from './answer.ts';

/** What a call takes of what Graph allows: resource units of SharePoint, or a place at somebody's mailbox. */
export type Takes = { units: number } | { mailbox: string };

/** In units of SharePoint (platform.md 142). */
export const units = { one: 1, many: 2, change: 2, delta: 1 } as const;

/** One call to Graph. `path`: below /v1.0 and encoded, as `path` of path.ts makes it. */
export interface Call {
  method: Method;
  path: string;
  body?: object;
  /** Only when it still has this eTag. */
  ifMatch?: string;
  takes: Takes;
}

/** One that may go together with others. */
export type ListCall = Call & { takes: { units: number } };
