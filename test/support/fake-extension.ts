// The message extension as Teams has it: what it sends with a message, and how strictly it reads what comes back.
import { z } from 'zod';
import type { FakePerson } from './fake-teams.ts';

/** What the message extension answered, as far as somebody sees it. */
export interface Dialog {
  status: number;
  /** `failed`: Teams would say that it cannot reach the app. */
  is: 'card' | 'text' | 'closed' | 'failed';
  title: string;
  card: unknown;
  text: string;
}

export interface SearchResult {
  status: number;
  is: 'hits' | 'text' | 'failed';
  hits: { title: string; text: string; card: unknown }[];
  text: string;
}

const adaptiveCard = z.strictObject({
  contentType: z.literal('application/vnd.microsoft.card.adaptive'),
  content: z.looseObject({ type: z.literal('AdaptiveCard'), version: z.string() }),
});

/** A message as Teams hands it over, written by somebody else. */
export function messageOf(html: string, person: FakePerson, link: string | undefined): object {
  return {
    id: '1743400000000',
    replyToId: null,
    createdDateTime: '2026-03-30T06:55:00.000Z',
    lastModifiedDateTime: null,
    deleted: false,
    subject: null,
    importance: 'normal',
    locale: 'nl-nl',
    ...(link === undefined ? {} : { linkToMessage: link }),
    from: { user: { userIdentityType: 'aadUser', id: person.aadObjectId, displayName: person.name } },
    body: { contentType: 'html', content: html },
    attachments: [],
    mentions: [],
    reactions: [],
  };
}

const dialogBody = z.strictObject({
  task: z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('continue'),
      value: z.strictObject({
        title: z.string(),
        height: z.literal(['small', 'medium', 'large']),
        width: z.literal(['small', 'medium', 'large']),
        card: adaptiveCard,
      }),
    }),
    z.strictObject({ type: z.literal('message'), value: z.string().min(1) }),
  ]),
});

/** As strict as Teams: anything else is an app out of reach. */
export function dialogOf({ status, body }: { status: number; body: unknown }): Dialog {
  const nothing = { status, title: '', card: null, text: '' };
  if (status === 200 && body === null) return { ...nothing, is: 'closed' };
  const task = status === 200 ? dialogBody.safeParse(body).data?.task : undefined;
  if (!task) return { ...nothing, is: 'failed' };
  if (task.type === 'message') return { ...nothing, is: 'text', text: task.value };
  return { ...nothing, is: 'card', title: task.value.title, card: task.value.card.content };
}

const resultBody = z.strictObject({
  composeExtension: z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('result'),
      attachmentLayout: z.literal('list'),
      attachments: z.array(
        adaptiveCard.extend({
          preview: z.strictObject({
            contentType: z.literal('application/vnd.microsoft.card.thumbnail'),
            content: z.strictObject({ title: z.string().min(1), text: z.string() }),
          }),
        }),
      ),
    }),
    z.strictObject({ type: z.literal('message'), text: z.string().min(1) }),
  ]),
});

export function resultOf({ status, body }: { status: number; body: unknown }): SearchResult {
  const extension = status === 200 ? resultBody.safeParse(body).data?.composeExtension : undefined;
  if (!extension) return { status, is: 'failed', hits: [], text: '' };
  if (extension.type === 'message') return { status, is: 'text', hits: [], text: extension.text };
  const hits = extension.attachments.map(({ content, preview }) => ({ ...preview.content, card: content }));
  return { status, is: 'hits', hits, text: '' };
}
