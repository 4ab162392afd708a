// Whom we asked for a casusoverleg, beside who stands in the calendar: that says who was added or taken off by hand.
import { z } from 'zod';
import type { KnownBefore } from '../ports.ts';

/**
 * `there`: asked, and seen there. `asked`: not seen there by this address. `unsure`: a change of ours added it or took it
 * off, and no answer came. `gone`: taken off by hand; for this casusoverleg we do not ask it again.
 */
const states = ['there', 'asked', 'unsure', 'gone'] as const;

/** By address in lower case. Who was added by hand is not in it: who that is, is not kept. */
export const askedSchema = z.record(z.string(), z.enum(states));
export type AskedBy = Readonly<z.infer<typeof askedSchema>>;

const lower = (addresses: readonly string[]): Set<string> => new Set(addresses.map((each) => each.toLowerCase()));

/** After the calendar took what we asked for. */
export function askedNow(before: AskedBy, wanted: readonly string[], present: readonly string[]): AskedBy {
  const there = lower(present);
  const gone = entriesOf(before).filter(([, state]) => state === 'gone');
  const asked = [...lower(wanted)].map((address): [string, AskedBy[string]] => {
    if (there.has(address)) return [address, 'there'];
    // Taken off by hand at this very moment: seen and told at the next look.
    return [address, before[address] === 'there' ? 'there' : 'asked'];
  });
  return Object.fromEntries([...asked, ...gone.filter(([address]) => !there.has(address))]);
}

/** Before we ask: whatever of it is done, this is what is known. */
export function askedWhile(before: AskedBy, wanted: readonly string[]): AskedBy {
  const asking = lower(wanted);
  const kept = entriesOf(before).map(([address, state]): [string, AskedBy[string]] => [
    address,
    state === 'gone' || asking.has(address) ? state : 'unsure',
  ]);
  const added = [...asking].filter((address) => before[address] === undefined);
  return Object.fromEntries([...kept, ...added.map((address) => [address, 'unsure'] as const)]);
}

/** It was certainly not done: as it was before, but for what was seen meanwhile. */
export const askedInVain = (now: AskedBy, before: AskedBy): AskedBy =>
  Object.fromEntries(
    entriesOf(now).flatMap(([address, state]) => {
      const known = state === 'unsure' ? before[address] : state;
      return known === undefined ? [] : [[address, known] as const];
    }),
  );

/** What is seen when the calendar is looked at. `off`: who was taken off by hand since. */
export function askedSeen(before: AskedBy, present: readonly string[]): { asked: AskedBy; off: string[] } {
  const there = lower(present);
  const off = entriesOf(before).flatMap(([address, state]) =>
    state === 'there' && !there.has(address) ? [address] : [],
  );
  const asked = entriesOf(before).map(([address, state]): [string, AskedBy[string]] => {
    if (off.includes(address)) return [address, 'gone'];
    return [address, state !== 'unsure' && there.has(address) ? 'there' : state];
  });
  return { asked: Object.fromEntries(asked), off };
}

export const offByHand = (asked: AskedBy): string[] =>
  entriesOf(asked).flatMap(([address, state]) => (state === 'gone' ? [address] : []));

/** For a change. `changeKey`: of when it was looked at; null after a change of ours of which no answer came. */
export const knownBefore = (asked: AskedBy, changeKey: string | null): KnownBefore => ({
  changeKey,
  asked: entriesOf(asked).flatMap(([address, state]) => (state === 'unsure' ? [] : [address])),
  unsure: entriesOf(asked).flatMap(([address, state]) => (state === 'unsure' ? [address] : [])),
});

/** Of these people, who was taken off. */
export function whoIsOff<Id>(asked: AskedBy, addresses: ReadonlyMap<Id, string>): Set<Id> {
  return new Set([...addresses].flatMap(([id, address]) => (asked[address.toLowerCase()] === 'gone' ? [id] : [])));
}

export const sameAsked = (one: AskedBy, other: AskedBy): boolean =>
  entriesOf(one).sort().join() === entriesOf(other).sort().join();

const entriesOf = (asked: AskedBy): [string, AskedBy[string]][] => Object.entries(asked);
