// One definition per card: its file, the data it takes, samples, and what comes back from its inputs.
import { readFileSync } from 'node:fs';
import { Template } from 'adaptivecards-templating';
import { z } from 'zod';

/** A card as it goes to Teams. `summary` is what a phone shows before the card is opened. */
export interface Card {
  name: string;
  summary: string;
  content: object;
}

export interface CardDefinition<Data> {
  /** `<capability>/<file>`, the path below cards/ without `.json`. */
  name: string;
  schema: z.ZodType<Data>;
  /** Each `$when` of the template is on in one of these and off in another. */
  samples: readonly Data[];
  /** Per verb on the card: the schema its inputs and button data must fit. */
  answers: Readonly<Record<string, z.ZodType>>;
  template: unknown;
  render(data: Data, summary: string): Card;
}

const folder = new URL('../cards/', import.meta.url);
const expanded = z.looseObject({ type: z.literal('AdaptiveCard') });

/**
 * Reads the template, and compiles it once, at its first use: a new Template per card costs 25 times as much, and all of
 * them at the start a seventh of its time.
 * Data is checked on every render: the template engine itself checks nothing.
 */
export function defineCard<Data extends object>(definition: {
  name: string;
  schema: z.ZodType<Data>;
  samples: readonly Data[];
  answers?: Readonly<Record<string, z.ZodType>>;
}): CardDefinition<Data> {
  const template: unknown = JSON.parse(readFileSync(new URL(`${definition.name}.json`, folder), 'utf8'));
  let compiled: Template | undefined;
  return {
    ...definition,
    answers: definition.answers ?? {},
    template,
    render(data, summary) {
      compiled ??= new Template(template);
      const content = expanded.parse(compiled.expand({ $root: definition.schema.parse(data) }));
      return { name: definition.name, summary, content };
    },
  };
}
