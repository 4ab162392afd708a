// The chain of statuses: what may follow on what, by whom; and the rule behind a priority.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { moscowNames, type Status, statusNames, type Weight } from '../../src/ontwikkelpunten/choices.ts';
import {
  byUrgency,
  manySupporters,
  ownProposal,
  proposalOf,
  proposed,
  type Weighed,
} from '../../src/ontwikkelpunten/priority.ts';
import { noFields } from '../../src/ontwikkelpunten/punt.ts';
import { forRonde } from '../../src/ontwikkelpunten/ronde.ts';
import {
  decidedPrint,
  isDecidedSince,
  mayTake,
  seenOf,
  statusAfter,
  stepKinds,
  stepsFor,
  stepsFrom,
} from '../../src/ontwikkelpunten/status.ts';
import { personId } from '../../src/shared/person.ts';
import { type Role, roles } from '../../src/shared/role.ts';

const statuses = Object.keys(statusNames).filter((each): each is Status => each in statusNames);
const someone = personId.parse('someone');
const anyRoles = fc.subarray([...roles]).map((held) => new Set<Role>(held));
const anyStatus = fc.oneof(fc.constantFrom<string>(...statuses), fc.string({ maxLength: 30 }));
const point = (status: string, ownerId = '') => ({ fields: { ...noFields, status, ownerId } });

describe('the chain', () => {
  const chain: [Status, string[]][] = [
    ['ingebracht', ['assess→beoordeeld', 'owner', 'merge→samengevoegd', 'reject→afgewezen']],
    ['beoordeeld', ['assess', 'prioritise→geprioriteerd', 'owner', 'merge→samengevoegd', 'reject→afgewezen']],
    ['geprioriteerd', ['prioritise', 'start-work→in-uitwerking', 'owner', 'merge→samengevoegd', 'reject→afgewezen']],
    ['in-uitwerking', ['prioritise', 'implement→geimplementeerd', 'owner', 'merge→samengevoegd', 'reject→afgewezen']],
    ['geimplementeerd', ['secure→geborgd', 'reopen→in-uitwerking', 'owner', 'merge→samengevoegd', 'reject→afgewezen']],
    ['geborgd', ['reopen→in-uitwerking']],
    ['samengevoegd', ['reopen→ingebracht']],
    ['afgewezen', ['reopen→ingebracht']],
  ];
  test.each(chain)('from %s offers exactly its steps', (status, expected) => {
    expect(stepsFrom(status).map(({ kind, to }) => (to === null ? kind : `${kind}→${to}`))).toEqual(expected);
  });

  test('from a status that somebody typed offers every step', () => {
    fc.assert(
      fc.property(fc.string(), (status) => {
        fc.pre(!statuses.some((each) => each === status));
        expect(stepsFrom(status).map(({ kind }) => kind)).toEqual([...stepKinds]);
      }),
    );
  });

  test('is never left, whoever takes which steps', () => {
    fc.assert(
      fc.property(anyStatus, fc.array(fc.tuple(anyRoles, fc.nat())), (begin, walk) => {
        let status = begin;
        for (const [held, choice] of walk) {
          const offered = stepsFor(point(status), held, someone);
          const step = offered[choice % Math.max(offered.length, 1)];
          if (!step) continue;
          const next = statusAfter(step.kind, status);
          expect(next).toBe(step.to ?? status);
          expect(next === begin || statuses.some((each) => each === next)).toBe(true);
          // Taken once more it changes nothing: pressed twice is pressed once.
          expect(statusAfter(step.kind, next)).toBe(next);
          status = next;
        }
      }),
    );
  });

  test('can be walked to every status from where a point begins, and every step can be taken', () => {
    const seen = new Set<string>(['ingebracht']);
    const taken = new Set<string>();
    for (const status of seen) {
      for (const { kind, to } of stepsFrom(status)) {
        taken.add(kind);
        seen.add(to ?? status);
      }
    }
    expect([...seen].sort()).toEqual([...statuses].sort());
    expect([...taken].sort()).toEqual([...stepKinds].sort());
  });

  test('offers a person only what a role or owning the point allows', () => {
    fc.assert(
      fc.property(anyStatus, anyRoles, fc.boolean(), (status, held, owns) => {
        const kinds = stepsFor(point(status, owns ? someone : 'another'), held, someone).map(({ kind }) => kind);
        const isOver = ['geborgd', 'samengevoegd', 'afgewezen'].includes(status);
        const expected = stepsFrom(status)
          .map(({ kind }) => kind)
          .filter(
            (kind) => mayTake(kind).roles.some((role) => held.has(role)) || (mayTake(kind).owner && owns && !isOver),
          );
        expect([...kinds].sort()).toEqual([...expected].sort());
      }),
    );
  });

  test('offers first what brings a point further', () => {
    const all = new Set<Role>(roles);
    const first = (status: Status) => stepsFor(point(status), all, someone)[0]?.kind;
    expect(statuses.map((status) => [status, first(status)])).toEqual([
      ['ingebracht', 'assess'],
      ['beoordeeld', 'prioritise'],
      ['geprioriteerd', 'start-work'],
      ['in-uitwerking', 'implement'],
      ['geimplementeerd', 'secure'],
      ['geborgd', 'reopen'],
      ['samengevoegd', 'reopen'],
      ['afgewezen', 'reopen'],
    ]);
  });

  test('only the opdrachtgever prioritises and only the adviseur kwaliteit borgt', () => {
    expect(mayTake('prioritise')).toEqual({ roles: ['opdrachtgever'], owner: false });
    expect(mayTake('secure')).toEqual({ roles: ['adviseur-kwaliteit'], owner: false });
  });
});

describe('what a button has seen', () => {
  test('tells a decision apart from another owner, date or wijk, and takes steun and text for nothing', () => {
    const before = { fields: { ...noFields, status: 'beoordeeld', moscow: 'kan' } };
    const seen = seenOf(before);
    const later = (set: object) => ({ fields: { ...before.fields, ...set } });
    for (const set of [
      { status: 'geprioriteerd' },
      { moscow: 'moet' },
      { prioriteitVast: true },
      { samengevoegdMet: 3 },
    ]) {
      expect([set, isDecidedSince(seen, later(set)), seenOf(later(set)) === seen]).toEqual([set, true, false]);
      expect(decidedPrint(later(set))).not.toBe(decidedPrint(before));
    }
    for (const set of [{ owner: 'A' }, { ownerId: 'a' }, { due: '2026-05-12' }, { wijk: 'West' }]) {
      expect([set, isDecidedSince(seen, later(set)), seenOf(later(set)) === seen]).toEqual([set, false, false]);
    }
    for (const set of [{ steun: 3 }, { explanation: 'Meer.' }, { title: 'Anders' }]) {
      expect([set, seenOf(later(set)) === seen]).toEqual([set, true]);
    }
  });
});

describe('the proposal', () => {
  const weights = ['laag', 'midden', 'hoog'] as const satisfies Weight[];
  const urgent = Object.keys(moscowNames);
  const rank = (moscow: string): number => urgent.indexOf(moscow);

  test('follows from effect and moeite as the table says', () => {
    const table = weights.map((effect) => weights.map((moeite) => proposalOf(effect, moeite, 0)));
    expect(table).toEqual([
      ['kan', 'nu-niet', 'nu-niet'],
      ['zou-moeten', 'kan', 'kan'],
      ['moet', 'zou-moeten', 'zou-moeten'],
    ]);
  });

  test('is one step more urgent when many support it', () => {
    expect(proposalOf('midden', 'hoog', manySupporters - 1)).toBe('kan');
    expect(proposalOf('midden', 'hoog', manySupporters)).toBe('zou-moeten');
    expect(proposalOf('hoog', 'laag', 500)).toBe('moet');
  });

  test('never falls by more effect, less moeite or more steun', () => {
    const weight = fc.nat({ max: 2 });
    fc.assert(
      fc.property(weight, weight, fc.nat(20), weight, weight, fc.nat(20), (e, m, s, de, dm, ds) => {
        const at = (index: number): Weight => weights[index] ?? 'midden';
        const less = proposalOf(at(e), at(m), s);
        const more = proposalOf(at(Math.min(2, e + de)), at(Math.max(0, m - dm)), s + ds);
        expect(rank(more)).toBeLessThanOrEqual(rank(less));
      }),
    );
  });

  test('is somebody’s own where it is not what follows', () => {
    const weighed = { ...noFields, effect: 'hoog', moeite: 'laag' };
    expect(ownProposal({ ...weighed, moscow: 'kan' })).toBe('kan');
    expect(ownProposal({ ...weighed, moscow: 'moet' })).toBe('');
    expect(ownProposal({ ...weighed, moscow: 'kan', effect: '' })).toBe('');
    expect(ownProposal({ ...weighed, moscow: 'Ooit' })).toBe('');
  });

  test('is worked out where the list has a word of its own, or none', () => {
    expect(proposed({ ...noFields, moscow: 'heel erg', effect: 'hoog', moeite: 'laag' })).toBe('moet');
    expect(proposed(noFields)).toBe('kan');
    expect(proposed({ ...noFields, moscow: 'nu-niet', effect: 'hoog', moeite: 'laag' })).toBe('nu-niet');
  });
});

describe('the order before the opdrachtgever', () => {
  const weight = fc.constantFrom('laag', 'midden', 'hoog', '', 'anders');
  const weighed: fc.Arbitrary<Weighed> = fc.record({
    number: fc.nat(1000),
    createdAt: fc.date({ noInvalidDate: true }),
    fields: fc.record({ effect: weight, moeite: weight, steun: fc.nat(9) }),
  });
  const pool = fc.uniqueArray(weighed, { selector: ({ number }) => number, maxLength: 30 });

  test('is total: of any two points one comes first, and the same one whoever asks', () => {
    fc.assert(
      fc.property(weighed, weighed, (a, b) => {
        if (a.number === b.number) return;
        expect(Math.sign(byUrgency(a, b))).toBe(-Math.sign(byUrgency(b, a)));
        expect(byUrgency(a, b)).not.toBe(0);
      }),
    );
  });

  test('does not depend on the order in which they are found, and takes ten at most', () => {
    fc.assert(
      fc.property(pool, fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), (found, keys) => {
        const shuffled = found
          .map((each, index) => ({ each, key: keys[index] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        expect(forRonde(shuffled)).toEqual(forRonde(found));
        expect(forRonde(found)).toHaveLength(Math.min(10, found.length));
      }),
    );
  });

  test('puts effect before moeite, moeite before steun and steun before age', () => {
    const at = (number: number, effect: string, moeite: string, steun: number, day = 1): Weighed => ({
      number,
      createdAt: new Date(Date.UTC(2026, 0, day)),
      fields: { effect, moeite, steun },
    });
    const wanted = [
      at(1, 'hoog', 'hoog', 0, 9),
      at(2, 'midden', 'laag', 0, 8),
      at(3, 'midden', 'midden', 4, 7),
      at(4, 'midden', 'midden', 1, 5),
      at(5, 'midden', 'midden', 1, 6),
      at(6, 'laag', 'laag', 9, 1),
      at(7, 'veel', 'weinig', 99, 1),
    ];
    expect(forRonde([...wanted].reverse()).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});
