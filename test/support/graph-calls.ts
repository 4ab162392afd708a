// Calls to Graph as any HTTP client makes them, for tests of the local one itself.
import { z } from 'zod';

interface GraphReply {
  status: number;
  headers: Headers;
  /** Undefined when there was none. */
  body: unknown;
}

export type GraphCall = (
  method: string,
  /** Below /v1.0, or a whole address as a nextLink is. */
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<GraphReply>;

export const graphCalls =
  (url: string): GraphCall =>
  async (method, path, body, headers = {}) => {
    const response = await fetch(path.startsWith('http') ? path : `${url}/v1.0${path}`, {
      method,
      headers: {
        'user-agent': 'NONISV|Dagstart|Dagstart/0',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      redirect: 'manual',
      signal: AbortSignal.timeout(5000),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : JSON.parse(text),
    };
  };

export const graphItem = z.looseObject({
  id: z.string(),
  eTag: z.string().optional(),
  webUrl: z.string().optional(),
  deleted: z.object({ state: z.string() }).optional(),
  fields: z.record(z.string(), z.unknown()).optional(),
  lastModifiedBy: z
    .object({
      user: z.object({ id: z.string(), displayName: z.string() }).optional(),
      application: z.object({ id: z.string(), displayName: z.string() }).optional(),
    })
    .optional(),
});
type GraphItem = z.infer<typeof graphItem>;

export const graphPage = z.looseObject({
  value: z.array(graphItem),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});

export const graphError = z.looseObject({ error: z.looseObject({ code: z.string(), message: z.string() }) });

/** Follows the pages to the end; gives everything on them and where to go on. */
export async function wholeDelta(call: GraphCall, from: string): Promise<{ items: GraphItem[]; next: string }> {
  const items: GraphItem[] = [];
  for (let link = from; ; ) {
    const page = graphPage.parse((await call('GET', link)).body);
    items.push(...page.value);
    if (page['@odata.deltaLink'] !== undefined) return { items, next: page['@odata.deltaLink'] };
    link = page['@odata.nextLink'] ?? '';
  }
}

/** A list with a column of each kind. */
export const sampleList = {
  displayName: 'Ontwikkelpunten',
  description: 'Wat we willen verbeteren',
  list: { template: 'genericList' },
  columns: [
    { name: 'PuntId', displayName: 'Punt-id', text: {}, indexed: true, enforceUniqueValues: true, hidden: true },
    { name: 'Status', text: {}, indexed: true },
    {
      name: 'Prioriteit',
      choice: { choices: ['Must', 'Should'], allowTextEntry: true, displayAs: 'dropDownMenu' },
    },
    { name: 'Bron', choice: { choices: ['Teams', 'Lijst'], allowTextEntry: false } },
    { name: 'Streefdatum', dateTime: { format: 'dateOnly' }, indexed: true },
    { name: 'Steun', number: {}, indexed: true },
    { name: 'Vast', boolean: {} },
    { name: 'Toelichting', text: { allowMultipleLines: true } },
  ],
};
