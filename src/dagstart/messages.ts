// The messages of one dagstart in Teams, each under a key of its own: shown again, they take the place of what stands there.
import type { Card } from '../card.ts';
import type { Message } from '../ports.ts';
import type { Member } from '../shared/person.ts';
import type { Dagstart } from './dagstart.ts';

export const keysOf = (id: string) => ({
  counter: `dagstart/${id}/counter`,
  form: `dagstart/${id}/form`,
  dagbeeld: `dagstart/${id}/dagbeeld`,
  preview: `dagstart/${id}/preview`,
  reminder: (respondent: string) => `dagstart/${id}/reminder/${respondent}`,
});

type Shared = 'counter' | 'form' | 'dagbeeld';

/** In the channel; it must be there, so it is repeated when it is unsure whether Teams took it. */
export const inChannel = (dagstart: Dagstart, what: Shared, card: Card): Message => ({
  key: keysOf(dagstart.id)[what],
  to: { conversation: dagstart.conversationId },
  card,
  unsure: 'repeat',
  after: 'keep',
});

/** The dagbeeld, for the voorzitter alone. */
export const previewFor = (dagstart: Dagstart, voorzitter: Member, card: Card, until: Date): Message => ({
  key: keysOf(dagstart.id).preview,
  to: { person: voorzitter.id, teamsId: voorzitter.teamsId, via: dagstart.conversationId },
  card,
  until,
  unsure: 'repeat',
  after: 'keep',
});

/** Its key holds the pseudonym, and it is forgotten once delivered: who was reminded is written down nowhere. */
export const reminderFor = (
  dagstart: Dagstart,
  member: Member,
  respondent: string,
  card: Card,
  until: Date,
): Message => ({
  key: keysOf(dagstart.id).reminder(respondent),
  to: { person: member.id, teamsId: member.teamsId, via: dagstart.conversationId },
  card,
  until,
  unsure: 'leave',
  after: 'forget',
});
