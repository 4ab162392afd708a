// Checks what goes to Graph, and what the local one answers, against what Microsoft published (an OpenAPI subset that
// stands beside the project, in ../shared/contracts or CONTRACTS_DIR; never copied into it).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import { z } from 'zod';
import type { Exchange } from '../../src/local/microsoft365/graph-server.ts';
import { closedSchemas } from './graph-schemas.ts';

interface GraphContract {
  watch(exchange: Exchange): void;
  /** What did not agree, in words; the first hundred. */
  violations(): string[];
  /** How many requests were checked with their answers, those in a batch too. */
  readonly checked: number;
}

/** Where each local Graph of a test run leaves what it counted: checked, and not as published. */
export const contractLog = (): string => join(process.env.TEST_PGLITE ?? '', 'graph-contract.txt');

/** What the whole run counted, in one line; '' when nothing was checked. */
export function contractCount(): string {
  if (!existsSync(contractLog())) return '';
  const counts = readFileSync(contractLog(), 'utf8').trim().split('\n');
  const sum = (column: number): number => counts.reduce((total, line) => total + Number(line.split(' ')[column]), 0);
  return `Microsoft Graph: ${sum(0)} requests and their answers checked against the published contract, ${sum(1)} violations`;
}

const content = z.object({ 'application/json': z.object({ schema: z.record(z.string(), z.unknown()) }).optional() });
const response = z.union([
  z.object({ $ref: z.string() }),
  z.object({ description: z.string().optional(), content: content.optional() }),
]);
const parameter = z.union([z.object({ $ref: z.string() }), z.object({ name: z.string(), in: z.string() })]);
const operation = z.object({
  parameters: z.array(parameter).default([]),
  requestBody: z.union([z.object({ $ref: z.string() }), z.object({ content })]).optional(),
  responses: z.record(z.string(), response),
});
const methods = ['get', 'post', 'patch', 'put', 'delete'] as const;
const path = z.object({
  parameters: z.array(parameter).default([]),
  get: operation.optional(),
  post: operation.optional(),
  patch: operation.optional(),
  put: operation.optional(),
  delete: operation.optional(),
});
const document = z.object({
  paths: z.record(z.string(), path),
  components: z.object({
    schemas: z.record(z.string(), z.record(z.string(), z.unknown())),
    responses: z.record(z.string(), response),
    parameters: z.record(z.string(), z.object({ name: z.string() })),
    requestBodies: z.record(z.string(), z.object({ content })),
  }),
});
const batchRequest = z.object({
  requests: z.array(
    z.object({
      id: z.string(),
      method: z.string(),
      url: z.string(),
      body: z.unknown().optional(),
      headers: z.record(z.string(), z.string()).optional(),
    }),
  ),
});
const batchResponse = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.number(),
      headers: z.record(z.string(), z.string()).optional(),
      body: z.unknown().optional(),
    }),
  ),
});

/** Links to a next page are followed as they are given; their tokens are described nowhere. */
const opaque = ['$skiptoken', '$deltatoken'];

let said = false;

/** Null, and said so, where the published description is not there. */
export function graphContract(): GraphContract | null {
  const folder = process.env.CONTRACTS_DIR ?? fileURLToPath(new URL('../../../shared/contracts/', import.meta.url));
  const file = join(folder, 'graph', 'graph-v1.0-subset.openapi.json');
  if (existsSync(file)) return checkAgainst(readFileSync(file, 'utf8'));
  if (!said) process.stderr.write(`SKIPPED: the check of Graph requests and answers, because ${file} is not there.\n`);
  said = true;
  return null;
}

function checkAgainst(text: string): GraphContract {
  const { paths, components } = document.parse(JSON.parse(text));
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
  ajv.addSchema({ $id: 'graph', components: { schemas: closedSchemas(components.schemas) } });
  const compiled = new Map<object, ValidateFunction>();
  const found: string[] = [];
  let checked = 0;

  const routes = Object.entries(paths).map(([template, described]) => ({
    template,
    described,
    variables: template.split('{').length,
    pattern: new RegExp(
      `^${template
        .split(/\{[^}]*\}/)
        .map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
        .join('[^/]+')}$`,
    ),
  }));

  function valid(schema: Record<string, unknown> | undefined, body: unknown, where: string): void {
    if (!schema) return;
    let validate = compiled.get(schema);
    if (!validate) {
      // References are to the document; here they are within the one schema that was added.
      validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"graph#/components')));
      compiled.set(schema, validate);
    }
    if (validate(body)) return;
    for (const { instancePath, message, params } of validate.errors ?? []) {
      report(`${where} ${instancePath || '/'} ${message} ${JSON.stringify(params)}`);
    }
  }

  function report(violation: string): void {
    if (found.length < 100) found.push(violation);
  }

  const schemaOf = (given: { content?: z.infer<typeof content> | undefined } | undefined) =>
    given?.content?.['application/json']?.schema;
  const last = (ref: string): string => ref.split('/').at(-1) ?? '';
  const responseOf = (given: z.infer<typeof response> | undefined) =>
    given && '$ref' in given ? referred(components.responses[last(given.$ref)]) : given;

  function referred(given: z.infer<typeof response> | undefined) {
    return given && '$ref' in given ? undefined : given;
  }

  function check(exchange: Exchange): void {
    const { method, status, requestBody, responseBody } = exchange;
    const url = new URL(exchange.url, 'http://graph');
    const asked = url.pathname.replace(/^\/v1\.0/, '');
    const where = `${method} ${asked}`;
    checked += 1;
    const route = routes
      .filter(({ pattern }) => pattern.test(asked))
      .sort((one, other) => one.variables - other.variables)[0];
    const verb = methods.find((each) => each === method.toLowerCase());
    const described = verb && route?.described[verb];
    if (!route || !described) {
      report(`${where}: is not in the description`);
      return;
    }
    const parameters = [...described.parameters, ...route.described.parameters];
    const known = parameters.map((each) => ('$ref' in each ? components.parameters[last(each.$ref)]?.name : each.name));
    for (const name of url.searchParams.keys()) {
      if (![...known, ...opaque].includes(name)) report(`${where}: has no query option ${name}`);
    }
    const wanted = described.requestBody;
    const body = wanted && '$ref' in wanted ? components.requestBodies[last(wanted.$ref)] : wanted;
    if (body) valid(schemaOf(body), requestBody, `${where}: request`);
    else if (requestBody !== undefined) report(`${where}: takes no body`);
    const { responses } = described;
    const answer = responses[`${status}`] ?? responses[`${Math.floor(status / 100)}XX`];
    const spoken = `${where}: answer ${status}`;
    // The published description knows only 204 after a change, the reference also 200 with what was changed.
    if (!answer && status === 200 && method === 'PATCH') valid(schemaOf(body), responseBody, spoken);
    else if (!answer && status < 300) report(`${spoken} is not in the description`);
    else valid(schemaOf(responseOf(answer ?? responses.default)), responseBody, spoken);
  }

  function checkBatch(exchange: Exchange): void {
    const requests = batchRequest.safeParse(exchange.requestBody);
    const responses = batchResponse.safeParse(exchange.responseBody);
    if (!requests.success || !responses.success) return;
    for (const { id, method, url, body, headers } of requests.data.requests) {
      const answer = responses.data.responses.find((each) => each.id === id);
      if (!answer) report(`$batch: no answer for ${id}`);
      else {
        check({
          method,
          url: `/${url.replace(/^\//, '')}`,
          requestHeaders: headers ?? {},
          requestBody: body,
          status: answer.status,
          responseHeaders: answer.headers ?? {},
          responseBody: answer.body,
        });
      }
    }
  }

  return {
    watch(exchange) {
      check(exchange);
      if (/^\/v1\.0\/\$batch/.test(exchange.url)) checkBatch(exchange);
    },
    violations: () => [...found],
    get checked() {
      return checked;
    },
  };
}
