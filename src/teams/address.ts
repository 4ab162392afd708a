// Where a message goes, as one word: the conversation, or whose own chat it is.
import type { Address, Undelivered } from '../ports.ts';
import { type PersonId, personId } from '../shared/person.ts';

/** A thread is part of its channel: what is stored with it would pull next week's card into last week's (platform.md 28). */
export const withoutThread = (conversation: string): string => conversation.replace(/;messageid=.*$/, '');

export const addressOfPerson = (person: PersonId): string => `person:${person}`;

export function addressOf(to: Address): {
  address: string;
  conversation?: string;
  person?: PersonId;
  teamsId?: string;
  via?: string;
} {
  if ('person' in to) return { ...to, address: addressOfPerson(to.person), via: withoutThread(to.via) };
  const conversation = withoutThread(to.conversation);
  return { address: conversation, conversation };
}

export const isPerson = (address: string): boolean => address.startsWith('person:');

export const placeOf = (address: string): Undelivered['to'] =>
  isPerson(address) ? { person: personId.parse(address.slice('person:'.length)) } : { conversation: address };
