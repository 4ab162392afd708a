// The schemas of the published description as a validator needs them: bases merged in, closed types closed.
type Schema = Record<string, unknown>;

const isSchema = (given: unknown): given is Schema =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** A type that is not open takes no property it does not name; annotations of OData stand anywhere. */
export function closedSchemas(schemas: Record<string, Schema>): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]): [string, Schema] => [name, closed(schema, schemas)]),
  );
}

function closed(schema: Schema, all: Record<string, Schema>): Schema {
  const properties = propertiesOf(schema, all);
  if (Object.keys(properties).length === 0 && schema['x-odata-openType'] === undefined) return within(schema);
  const merged = Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, anyWithin(each)]));
  return {
    type: 'object',
    properties: merged,
    patternProperties: { '@odata\\.|@microsoft\\.': {} },
    ...(Array.isArray(schema.required) ? { required: schema.required } : {}),
    ...(schema['x-odata-openType'] === false ? { additionalProperties: false } : {}),
  };
}

/** Its own and those of what it extends. */
function propertiesOf(schema: Schema, all: Record<string, Schema>): Record<string, unknown> {
  const own = isSchema(schema.properties) ? schema.properties : {};
  const parts = Array.isArray(schema.allOf) ? schema.allOf.filter(isSchema) : [];
  const inherited = parts.map((part) => propertiesOf(referred(part, all), all));
  return Object.assign({}, ...inherited, own);
}

function referred(part: Schema, all: Record<string, Schema>): Schema {
  const name = typeof part.$ref === 'string' ? part.$ref.split('/').at(-1) : undefined;
  return (name === undefined ? undefined : all[name]) ?? part;
}

/** `nullable` beside a reference says nothing to a validator of JSON schema. */
function within(schema: Schema): Schema {
  const inner = Object.fromEntries(Object.entries(schema).map(([name, each]) => [name, anyWithin(each)]));
  if (inner.nullable !== true || (typeof inner.type === 'string' && inner.enum === undefined)) return inner;
  const { nullable: _, ...rest } = inner;
  return { anyOf: [{ type: 'null' }, rest] };
}

function anyWithin(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(anyWithin);
  return isSchema(given) ? within(given) : given;
}
