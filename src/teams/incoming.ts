// From an activity to our words. Whatever is not one of these is answered 200 and left alone: Teams adds kinds freely.
import { z } from 'zod';
import type { Where } from '../ports.ts';
import { type Person, personId } from '../shared/person.ts';
import type { Happening } from '../slice.ts';
import { withoutThread } from './address.ts';
import { type Asked, askedOf } from './extension.ts';
import { plainText } from './plain-text.ts';
import { unstamped } from './stamp.ts';

/** Who and where, and through which address Teams wants to be answered. */
interface Seen {
  who: Person;
  where: Where;
  serviceUrl: string;
  botId: string;
}

export type Incoming =
  | (Seen & { kind: 'said'; text: string })
  /** `sighting`: which message the button is on, by our stamp and by Teams' name for it. */
  | (Seen & { kind: 'pressed'; verb: string; data: unknown; sighting: { stamp: string; activityId: string } | null })
  | (Seen & { kind: 'happened'; what: Happening })
  | (Seen & { kind: 'ignored' })
  /** `asked`: through the message extension, which people use in chats the bot is not in. */
  | (Seen & { kind: 'asked'; asked: Asked })
  | { kind: 'not-understood' };

const account = z.looseObject({
  id: z.string().min(1).max(200),
  aadObjectId: z.string().max(200).nullish(),
  name: z.string().nullish(),
});
const activity = z.looseObject({
  type: z.string(),
  name: z.string().nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  action: z.string().nullish(),
  replyToId: z.string().max(500).nullish(),
  serviceUrl: z.string(),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id: z.string().min(1).max(500),
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
  }),
  attachments: z
    .array(z.looseObject({ contentType: z.string().nullish() }))
    .nullish()
    .catch(null),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
  channelData: z
    .looseObject({
      eventType: z.string().nullish(),
      tenant: z.looseObject({ id: z.string() }).nullish(),
      team: z.looseObject({ id: z.string().nullish() }).nullish(),
      channel: z.looseObject({ id: z.string().nullish() }).nullish(),
    })
    .nullish(),
});
type Activity = z.infer<typeof activity>;

const execute = z.looseObject({ action: z.looseObject({ verb: z.string().max(200), data: z.unknown().optional() }) });

export function incoming(received: unknown): Incoming {
  const parsed = activity.safeParse(received);
  if (!parsed.success) return { kind: 'not-understood' };
  const seen = seenIn(parsed.data);
  switch (parsed.data.type) {
    case 'message':
      if (isSharedCard(parsed.data)) return { ...seen, kind: 'ignored' };
      return { ...seen, kind: 'said', text: parsed.data.text ?? '' };
    case 'invoke':
      return invoke(parsed.data, seen);
    case 'installationUpdate':
    case 'conversationUpdate': {
      const what = happening(parsed.data);
      if (!what) return { ...seen, kind: 'ignored' };
      return { ...seen, where: whereOf(parsed.data, seen.where), kind: 'happened', what };
    }
    default:
      return { ...seen, kind: 'ignored' };
  }
}

/** What somebody shares from the message extension in the own chat with the bot; nothing is asked with it. */
const isSharedCard = ({ text, attachments }: Activity): boolean =>
  (attachments ?? []).some(({ contentType }) => contentType?.startsWith('application/vnd.microsoft.card.')) &&
  plainText(text ?? '') === '';

function seenIn({ from, recipient, conversation, channelData, serviceUrl }: Activity): Seen {
  return {
    who: { id: personId.parse(from.aadObjectId || from.id), name: from.name ?? '' },
    where: {
      kind: kindOf(conversation),
      conversationId: withoutThread(conversation.id),
      tenantId: channelData?.tenant?.id ?? conversation.tenantId ?? '',
      teamId: channelData?.team?.id ?? null,
    },
    serviceUrl,
    botId: recipient.id,
  };
}

/** Teams calls a chat of two people personal too; the bot's own chat with somebody never has the id of a shared one. */
function kindOf({ id, conversationType }: Activity['conversation']): Where['kind'] {
  if (conversationType === 'channel') return 'channel';
  return conversationType === 'groupChat' || id.startsWith('19:') ? 'group' : 'personal';
}

function invoke({ name, value, replyToId }: Activity, seen: Seen): Incoming {
  const asked = askedOf(name ?? '', value);
  if (asked) return { ...seen, kind: 'asked', asked };
  const parsed = name === 'adaptiveCard/action' ? execute.safeParse(value) : undefined;
  if (!parsed?.success) return { kind: 'not-understood' };
  const { verb } = parsed.data.action;
  const { data, stamp } = unstamped(parsed.data.action.data ?? {});
  const sighting = stamp !== null && replyToId ? { stamp, activityId: replyToId } : null;
  return { ...seen, kind: 'pressed', verb, data, sighting };
}

/** A deleted channel is told in the team's own conversation: only that channel is meant (platform.md 36). */
function whereOf({ channelData }: Activity, where: Where): Where {
  const deleted = channelData?.eventType === 'channelDeleted' ? channelData.channel?.id : undefined;
  return deleted ? { ...where, conversationId: deleted, teamId: null } : where;
}

/** Actions are compared without regard to case (platform.md 37). */
function happening({ type, action, membersAdded, membersRemoved, recipient, channelData }: Activity): Happening | null {
  if (type === 'installationUpdate') {
    const change = action?.toLowerCase();
    if (change === 'add') return 'installed';
    return change === 'remove' ? 'removed' : null;
  }
  const isBot = (member: { id: string }): boolean => member.id === recipient.id;
  if (membersAdded?.some(isBot)) return 'installed';
  if (membersRemoved?.some(isBot)) return 'removed';
  if (membersAdded?.length || membersRemoved?.length) return 'members-changed';
  switch (channelData?.eventType) {
    case 'channelDeleted':
    case 'teamDeleted':
    case 'teamHardDeleted':
      return 'removed';
    case 'teamMemberAdded':
    case 'teamMemberRemoved':
      return 'members-changed';
    default:
      return null;
  }
}
