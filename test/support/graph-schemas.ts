// The schemas of the published description as a validator needs them: bases merged in, closed types closed.
type Schema = Record<string, unknown>;

const isSchema = (given: unknown): given is Schema =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** A type that is not open takes no property it does not name; annotations of OData stand anywhere. */
export function closedSchemas(schemas: Record<string, Schema>): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]): [string, Schema] => [name, orDerived(name, closed(schema, schemas))]),
  );
}

const change = {
  time: { type: 'string' },
  dayOccurrence: { type: 'integer' },
  dayOfWeek: { $ref: '#/components/schemas/microsoft.graph.dayOfWeek' },
  month: { type: 'integer' },
  year: { type: 'integer' },
};
const all = (properties: Schema): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/**
 * The published description names only the base where the reference also has a type made of it, which says what it is
 * itself: a time zone as rules (platform.md 117).
 */
const derived: Record<string, { is: string; schema: Schema }> = {
  'microsoft.graph.timeZoneBase': {
    is: '#microsoft.graph.customTimeZone',
    schema: all({
      '@odata.type': { type: 'string' },
      name: { type: 'string' },
      bias: { type: 'integer' },
      standardOffset: all(change),
      daylightOffset: all({ ...change, daylightBias: { type: 'integer' } }),
    }),
  },
};

function orDerived(name: string, base: Schema): Schema {
  const other = derived[name];
  if (!other) return base;
  const said = { properties: { '@odata.type': { const: other.is } }, required: ['@odata.type'] };
  // biome-ignore lint/suspicious/noThenProperty: this is how JSON schema calls it
  return { if: said, then: other.schema, else: base };
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
