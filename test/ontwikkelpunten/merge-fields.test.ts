// Two sides made one: what only one of them changed is never lost, and where both did, the list has the last word.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keptFields } from '../../src/ontwikkelpunten/columns.ts';
import { isOlder, type Sides, sameItem } from '../../src/ontwikkelpunten/held.ts';
import { allFields, mergeFields } from '../../src/ontwikkelpunten/merge-fields.ts';
import { type Field, type Fields, noFields } from '../../src/ontwikkelpunten/punt.ts';

const rules = { untouched: new Set<string>(), idOf: (name: string) => (name === '' ? '' : `id of ${name}`) };
const nothingSent: Sides['sent'] = {};
const held = (base: Fields, mine: Partial<Fields>, person = 'someone'): Sides => ({
  ...{ base, fields: { ...base, ...mine }, sent: nothingSent },
  pending: Object.fromEntries(Object.keys(mine).map((field) => [field, person])),
});

/** Fields that follow others are looked at by themselves. */
const free = [
  'title',
  'explanation',
  'status',
  'due',
  'reden',
  'werkafspraak',
  'soort',
  'effect',
] as const satisfies Field[];
const someFields = fc
  .subarray([...free])
  .chain((fields) =>
    fc.tuple(...fields.map((field) => fc.tuple(fc.constant(field), fc.constantFrom('a', 'b', 'c', 'd')))),
  );
const someChange = someFields.map((each): Partial<Fields> => Object.fromEntries(each));
const someBase = someChange.map((change): Fields => ({ ...noFields, ...change }));

describe('merging', () => {
  test('loses nothing that only one side changed, and gives the list the last word where both did', () => {
    fc.assert(
      fc.property(someBase, someChange, someChange, (base, mine, theirs) => {
        const merged = mergeFields(held(base, mine), { ...base, ...theirs }, rules);
        for (const field of free) {
          const changedThere = theirs[field] !== undefined && theirs[field] !== base[field];
          const expected = changedThere ? theirs[field] : (mine[field] ?? base[field]);
          expect([field, merged.fields[field]]).toEqual([field, expected]);
          // What is not there yet still has to go.
          expect(merged.pending[field] !== undefined).toBe(merged.fields[field] !== merged.base[field]);
        }
        expect(merged.base).toEqual({ ...base, ...theirs });
        const lost = free.filter(
          (f) => f in mine && theirs[f] !== undefined && theirs[f] !== base[f] && theirs[f] !== mine[f],
        );
        expect(merged.lost.map(({ field }) => field).sort()).toEqual([...lost].sort());
      }),
    );
  });

  test('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(someBase, someChange, someChange, (base, mine, theirs) => {
        const there = { ...base, ...theirs };
        const once = mergeFields(held(base, mine), there, rules);
        const again = mergeFields({ ...once, sent: nothingSent }, there, rules);
        expect(again).toEqual({ ...once, lost: [] });
      }),
    );
  });

  test('gives the same whether a change by hand came in one reading or in two', () => {
    fc.assert(
      fc.property(someBase, someChange, someChange, (base, first, second) => {
        const [one, two] = [
          { ...base, ...first },
          { ...base, ...first, ...second },
        ];
        const between = mergeFields(held(base, {}), one, rules);
        const inTwo = mergeFields({ ...between, sent: nothingSent }, two, rules);
        expect(inTwo.fields).toEqual(mergeFields(held(base, {}), two, rules).fields);
      }),
    );
  });

  test('puts back what only the bot writes', () => {
    const base: Fields = { ...noFields, steun: 4, prioriteitVast: true, moscow: 'moet' };
    const merged = mergeFields(held(base, {}), { ...base, steun: 9, prioriteitVast: false }, rules);
    expect(merged.fields).toMatchObject({ steun: 4, prioriteitVast: true });
    expect(merged.pending).toEqual({ steun: '', prioriteitVast: '' });
    expect(keptFields).toEqual(['prioriteitVast', 'steun']);
  });

  test('makes a priority that was typed in the list a proposal, and tells who confirmed another one at that moment', () => {
    const base: Fields = { ...noFields, moscow: 'kan' };
    const confirmed = held(base, { moscow: 'moet', prioriteitVast: true }, 'opdrachtgever');
    const merged = mergeFields(confirmed, { ...base, moscow: 'nu-niet' }, rules);
    expect(merged.fields).toMatchObject({ moscow: 'nu-niet', prioriteitVast: false });
    expect(merged.lost.map(({ field, person }) => [field, person])).toEqual([
      ['moscow', 'opdrachtgever'],
      ['prioriteitVast', 'opdrachtgever'],
    ]);
    expect(merged.pending).toEqual({});

    const was: Fields = { ...noFields, moscow: 'moet', prioriteitVast: true };
    const typed = mergeFields(held(was, {}), { ...was, moscow: 'kan' }, rules);
    expect(typed.fields).toMatchObject({ moscow: 'kan', prioriteitVast: false });
    expect(typed.pending).toEqual({ prioriteitVast: '' });
  });

  test('keeps the id of an owner in step with a name that was typed', () => {
    const base: Fields = { ...noFields, owner: 'Joost', ownerId: 'id of Joost' };
    const other = mergeFields(held(base, {}), { ...base, owner: 'Ayşe' }, rules);
    expect(other.fields).toMatchObject({ owner: 'Ayşe', ownerId: 'id of Ayşe' });
    expect(other.pending).toEqual({ ownerId: '' });
    const nobody = mergeFields(held(base, {}), { ...base, owner: '' }, rules);
    expect(nobody.fields).toMatchObject({ owner: '', ownerId: '' });
  });

  test('knows its own hand when the answer to a write was lost', () => {
    const base: Fields = { ...noFields, status: 'ingebracht', effect: 'laag' };
    const was = { ...held(base, { status: 'geprioriteerd' }), sent: { status: ['beoordeeld'] } };
    const merged = mergeFields(was, { ...base, status: 'beoordeeld', effect: 'hoog' }, rules);
    expect(merged.fields).toMatchObject({ status: 'geprioriteerd', effect: 'hoog' });
    expect(merged).toMatchObject({ pending: { status: 'someone' }, lost: [] });
    // Changed back to what it was: that is still a change.
    const back = { ...held(base, { status: 'ingebracht' }), sent: { status: ['beoordeeld'] } };
    expect(mergeFields(back, { ...base, status: 'beoordeeld' }, rules)).toMatchObject({
      ...{ fields: { status: 'ingebracht' }, pending: { status: 'someone' } },
    });
  });

  test('leaves alone what has no column or is not taken over', () => {
    const base: Fields = { ...noFields, reden: 'oud', due: '2026-05-01' };
    const untouched = new Set(['reden', 'due']);
    const merged = mergeFields(
      held(base, { due: '2026-06-01' }),
      { ...base, reden: 'nieuw', due: '' },
      { ...rules, untouched },
    );
    expect(merged.fields).toMatchObject({ reden: 'oud', due: '2026-06-01' });
    expect(merged).toMatchObject({ base: { reden: 'oud', due: '2026-05-01' }, pending: { due: 'someone' } });
  });

  test('brings both sides together, whatever happens in whatever order', () => {
    const op = fc.oneof(
      fc.record({ is: fc.constant('here' as const), field: fc.constantFrom(...free) }),
      fc.record({ is: fc.constant('there' as const), field: fc.constantFrom(...free) }),
      fc.record({ is: fc.constant('read' as const) }),
      fc.record({ is: fc.constant('write' as const), fate: fc.constantFrom('written', 'lost', 'not-done') }),
    );
    fc.assert(
      fc.property(fc.array(op, { maxLength: 30 }), (ops) => {
        const world = pretend();
        const last = { here: new Map<Field, string>(), there: new Map<Field, string>() };
        ops.forEach((each, index) => {
          if (each.is === 'here') world.changeHere(each.field, value('here', each.field, `${index}h`));
          if (each.is === 'there') world.changeThere(each.field, value('there', each.field, `${index}t`));
          if (each.is === 'read') world.read();
          if (each.is === 'write') world.write(each.fate);
        });
        function value(side: 'here' | 'there', field: Field, text: string): string {
          last[side].set(field, text);
          return text;
        }
        for (let round = 0; round < 2; round += 1) {
          world.read();
          world.write('written');
        }
        expect(world.here().fields).toEqual(world.there());
        expect(world.here().pending).toEqual({});
        for (const field of free) {
          const [mine, theirs] = [last.here.get(field), last.there.get(field)];
          const allowed = [mine, theirs].filter((text) => text !== undefined);
          expect(allowed.length === 0 ? [''] : allowed).toContain(world.there()[field]);
        }
      }),
    );
  });
});

/** A point and its row, with the same steps as the real ones take. */
function pretend() {
  let point: Sides = { base: noFields, fields: noFields, pending: {}, sent: {} };
  let seen = 0;
  let row = { number: 0, fields: noFields };
  return {
    here: () => point,
    there: () => row.fields,
    changeHere(field: Field, text: string) {
      point = {
        ...point,
        fields: { ...point.fields, [field]: text },
        pending: { ...point.pending, [field]: 'someone' },
      };
    },
    changeThere(field: Field, text: string) {
      row = { number: row.number + 1, fields: { ...row.fields, [field]: text } };
    },
    read() {
      if (row.number === seen) return;
      point = { ...mergeFields(point, row.fields, rules), sent: {} };
      seen = row.number;
    },
    write(fate: string) {
      const names = allFields.filter((field) => field in point.pending);
      if (names.length === 0) return;
      const values = Object.fromEntries(names.map((field) => [field, point.fields[field]]));
      const sent = Object.fromEntries(
        names.map((field) => [field, [...(point.sent[field] ?? []), point.fields[field]]]),
      );
      point = { ...point, sent: { ...point.sent, ...sent } };
      if (fate === 'not-done') return;
      if (row.number !== seen) return this.read();
      row = { number: row.number + 1, fields: { ...row.fields, ...values } };
      if (fate === 'lost') return;
      point = { ...point, base: { ...(point.base ?? noFields), ...values }, pending: {}, sent: {} };
      seen = row.number;
    },
  };
}

describe('a tag of a row', () => {
  const guid = 'b3f1c0de-0000-4000-8000-000000000001';
  test('tells which reading is older, of one item only', () => {
    expect(isOlder(`"${guid},3"`, `"${guid},12"`)).toBe(true);
    expect(isOlder(`"${guid},12"`, `"${guid},3"`)).toBe(false);
    expect(isOlder(`"${guid},3"`, `"${guid},3"`)).toBe(false);
    expect(isOlder(`"${guid.replace('1', '2')},3"`, `"${guid},12"`)).toBe(false);
    expect(isOlder('W/"something"', 'else')).toBe(false);
  });

  test('tells whether two may be of the same item', () => {
    expect(sameItem(`"${guid.toUpperCase()},1"`, `"${guid},7"`)).toBe(true);
    expect(sameItem(`"${guid},1"`, '"b3f1c0de-0000-4000-8000-000000000002,1"')).toBe(false);
    expect(sameItem('something', `"${guid},1"`)).toBe(true);
  });
});
