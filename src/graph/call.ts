import type { Method } from './answer.ts';

/**
 * What a call takes of what Graph allows: resource units of SharePoint (0 of what is not SharePoint's and seldom asked),
 * or a place at somebody's mailbox.
 */
export type Takes = { units: number } | { mailbox: string };

/** In units of SharePoint (platform.md 142). */
export const units = { one: 1, many: 2, change: 2, delta: 1 } as const;

/** One call to Graph. `path`: below /v1.0 and encoded, as `path` of path.ts makes it. */
export interface Call {
  method: Method;
  path: string;
  body?: object;
  /** Although it is a POST it changes nothing, so asking it again is harmless. */
  reads?: true;
  headers?: Record<string, string>;
  /** Only when it still has this eTag. */
  ifMatch?: string;
  takes: Takes;
}

/** One that may go together with others. */
export type ListCall = Call & { takes: { units: number } };

export const headersOf = ({ headers, ifMatch }: Call): Record<string, string> => ({
  ...headers,
  ...(ifMatch === undefined ? {} : { 'If-Match': ifMatch }),
});

/** What losing the answer means: of what only reads that nothing was done. */
export const meansAs = ({ method, reads }: Call): Method => (reads ? 'GET' : method);
