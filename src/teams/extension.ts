// What Teams asks of the message extension: to do something with a message, to look something up, to show a link.
// It asks from any chat, also one the bot is not in.
import { z } from 'zod';
import type { ChatMessage } from '../slice.ts';
import { plainText, tidy } from './plain-text.ts';

export type Asked =
  /** Somebody chose an entry in the menu of a message. */
  | { kind: 'opened'; name: string; message: ChatMessage }
  /** A button in the dialog of that entry. */
  | { kind: 'submitted'; name: string; verb: string; data: unknown }
  | { kind: 'searched'; name: string; search: { text: string; skip: number } }
  | { kind: 'pasted'; url: string };

const name = z.string().max(64);
/** Nobody types more to find something. */
const longestSearch = 200;
const longestUrl = 2_000;

const url = z
  .string()
  .max(longestUrl)
  .regex(/^https?:[^\s\p{Cc}]+$/iu)
  .refine(URL.canParse);

/** Which bots a message speaks to; of people nothing is read here. */
const mentions = z
  .array(
    z.looseObject({ mentioned: z.looseObject({ application: z.looseObject({ displayName: z.string() }).nullish() }) }),
  )
  .nullish()
  .catch(null);

const message = z.looseObject({
  subject: z.string().nullish().catch(null),
  linkToMessage: url.nullish().catch(null),
  body: z.looseObject({ contentType: z.string().nullish(), content: z.string().nullish() }).nullish().catch(null),
  mentions,
});

const opened = z.looseObject({ commandId: name, messagePayload: message.nullish() }).transform(
  ({ commandId, messagePayload }): Asked => ({
    kind: 'opened',
    name: commandId,
    message: { text: textOf(messagePayload), link: messagePayload?.linkToMessage ?? null },
  }),
);

const submitted = z
  .looseObject({ commandId: name.nullish(), data: z.looseObject({ verb: z.string().max(200) }) })
  .transform(
    ({ commandId, data: { verb, ...data } }): Asked => ({
      kind: 'submitted',
      name: commandId ?? '',
      verb,
      data,
    }),
  );

const searched = z
  .looseObject({
    commandId: name,
    parameters: z.array(z.looseObject({ name: z.string().nullish(), value: z.unknown() })).catch([]),
    queryOptions: z.looseObject({ skip: z.number().int().min(0).max(10_000).catch(0) }).catch({ skip: 0 }),
  })
  .transform(({ commandId, parameters, queryOptions }): Asked => {
    // Before anything is typed Teams asks once with a parameter of its own.
    const typed = parameters.find((each) => each.name !== 'initialRun')?.value;
    const text = typeof typed === 'string' ? tidy(typed).slice(0, longestSearch) : '';
    return { kind: 'searched', name: commandId, search: { text, skip: queryOptions.skip } };
  });

const pasted = z.looseObject({ url }).transform((value): Asked => ({ kind: 'pasted', url: value.url }));

const invokes: Record<string, z.ZodType<Asked>> = {
  'composeExtension/fetchTask': opened,
  'composeExtension/submitAction': submitted,
  'composeExtension/query': searched,
  'composeExtension/queryLink': pasted,
};

/** Undefined for every other invoke and for what has another shape. */
export const askedOf = (invoke: string, value: unknown): Asked | undefined =>
  Object.hasOwn(invokes, invoke) ? invokes[invoke]?.safeParse(value).data : undefined;

/** A post in a channel has its subject apart. A card as message has no text at all. */
function textOf(payload: z.infer<typeof message> | null | undefined): string {
  const { contentType, content } = payload?.body ?? {};
  const html = contentType?.toLowerCase() !== 'text';
  const body = html ? plainText(withoutBots(content ?? '', payload?.mentions ?? [])) : tidy(content ?? '');
  return [tidy(payload?.subject ?? ''), body].filter((part) => part !== '').join('\n');
}

/** That a message was meant for a bot is not what it says. */
function withoutBots(html: string, found: NonNullable<z.infer<typeof mentions>>): string {
  const bots = new Set(found.flatMap(({ mentioned }) => mentioned.application?.displayName ?? []));
  return html.replace(/<at\b[^>]{0,200}>([^<]{0,200})<\/at>/gi, (all, words: string) =>
    bots.has(words.trim()) ? ' ' : all,
  );
}
