import { describe, expect, test } from '@jest/globals';
import type { Need } from '../../src/casusoverleg/need.ts';
import type { Blocking, Professional, Slot, SlotQuestion } from '../../src/casusoverleg/slot.ts';
import { blockReasons, slotReasons, type Unread } from '../../src/casusoverleg/slot-reasons.ts';
import { instantOf } from '../../src/shared/time.ts';

const day = (date: string, preferred: boolean): SlotQuestion['days'][number] => ({
  date,
  preferred,
  window: { from: instantOf(date, '09:00'), until: instantOf(date, '17:00') },
});
const who = (id: string, can: readonly Need[], mustCome = false): Professional => ({
  id,
  can,
  mustCome,
  busy: [],
  working: [],
});
const all: Need[] = ['wmo', 'jeugd', 'participatiewet', 'schuldhulpverlening', 'adviseur-kwaliteit'];
const need = (...needs: Need[]) => needs.map((each) => ({ need: each, minimum: 1 }));

const question: SlotQuestion = {
  days: [day('2026-03-31', true), day('2026-04-01', false)],
  minutes: 60,
  step: 15,
  buffer: 10,
  notBefore: instantOf('2026-03-30', '12:00'),
  needs: need(...all),
  people: all.map((each) => who(each, [each])),
  optional: [],
  rooms: null,
  urgent: false,
  most: 3,
};
const slot: Slot = {
  date: '2026-04-01',
  from: instantOf('2026-04-01', '10:00'),
  until: instantOf('2026-04-01', '11:00'),
  people: all.map((each) => ({ id: each, for: [each] })),
  optional: [],
  tentative: 0,
  preferred: false,
  room: null,
};
const names = new Map([
  ['ggz', 'GGZ'],
  ['wonen', 'Woningcorporatie'],
  ['kamer', 'Wijkcentrum Oost, kamer 1'],
]);

describe('a moment that is proposed', () => {
  test('says who are there, in roles', () => {
    expect(slotReasons(slot, question, names)).toEqual([
      'Alle vier de regelingen en de adviseur kwaliteit zijn er, met vijf mensen.',
    ]);
    const few = { ...question, needs: need('wmo', 'schuldhulpverlening') };
    expect(slotReasons({ ...slot, people: [{ id: 'a', for: ['wmo', 'schuldhulpverlening'] }] }, few, names)).toEqual([
      'Wmo en schuldhulpverlening zijn er, met één persoon.',
    ]);
    expect(slotReasons(slot, { ...question, needs: need('adviseur-kwaliteit') }, names)).toEqual([
      'De adviseur kwaliteit is er, met vijf mensen.',
    ]);
  });

  test('says of a compromise only who are there', () => {
    const without = { ...slot, people: slot.people.filter(({ id }) => id !== 'wmo') };
    expect(slotReasons(without, question, names)).toEqual([
      'Jeugd, Participatiewet, schuldhulpverlening en de adviseur kwaliteit zijn er, met vier mensen.',
    ]);
    expect(slotReasons({ ...slot, people: [] }, question, names)).toEqual([]);
  });

  test('says that the day is liked, which partners can come, which room is free and who may not come', () => {
    const better = {
      ...slot,
      date: '2026-03-31',
      preferred: true,
      optional: ['ggz', 'wonen'],
      room: 'kamer',
      tentative: 1,
    };
    expect(slotReasons(better, question, names).slice(1)).toEqual([
      'Dinsdag heeft jullie voorkeur.',
      'Ook vrij: GGZ en Woningcorporatie.',
      'Wijkcentrum Oost, kamer 1 is vrij.',
      'Let op: 1 persoon heeft misschien iets anders.',
    ]);
    expect(slotReasons({ ...better, tentative: 2 }, question, names)).toContain(
      'Let op: 2 mensen hebben misschien iets anders.',
    );
  });

  test('names nobody who is asked, also when a name is known', () => {
    const known = new Map([...names, ...all.map((each): [string, string] => [each, 'Karin de Wit'])]);
    expect(slotReasons(slot, question, known).join(' ')).not.toContain('Karin');
  });
});

describe('when there is none', () => {
  const blocks = (what: Blocking['what'], more: Partial<Blocking> = {}): Blocking => ({
    what,
    alone: 0,
    always: false,
    nobody: false,
    ...more,
  });
  const allRead: Unread = { needs: new Set(), rooms: false };
  const reasons = (blocking: Blocking[], changed: Partial<SlotQuestion> = {}, unread = allRead) =>
    blockReasons({ blocking }, { ...question, ...changed }, unread);

  test.each<[string, Blocking, string]>([
    [
      'nobody does it',
      blocks({ need: 'schuldhulpverlening' }, { nobody: true, always: true, alone: 12 }),
      'Er is niemand voor schuldhulpverlening. Zonder schuldhulpverlening zijn er 12 momenten.',
    ],
    ['nobody is ever free', blocks({ need: 'jeugd' }, { always: true }), 'Voor Jeugd is in deze periode niemand vrij.'],
    [
      'nobody is free with the others',
      blocks({ need: 'jeugd' }, { alone: 1 }),
      'Voor Jeugd is niemand vrij als de rest kan. Zonder Jeugd is er 1 moment.',
    ],
    ['sometimes nobody is', blocks({ need: 'jeugd' }), 'Voor Jeugd is niet altijd iemand vrij.'],
    [
      'no adviseur',
      blocks({ need: 'adviseur-kwaliteit' }, { nobody: true, always: true }),
      'Er is geen adviseur kwaliteit.',
    ],
    [
      'the adviseur cannot',
      blocks({ need: 'adviseur-kwaliteit' }, { alone: 3 }),
      'De adviseur kwaliteit kan niet als de rest kan. Zonder de adviseur kwaliteit zijn er 3 momenten.',
    ],
    ['no room', blocks('room', { alone: 5 }), 'Er is geen ruimte vrij als iedereen kan. Online zijn er 5 momenten.'],
    [
      'no room known',
      blocks('room', { nobody: true, always: true, alone: 5 }),
      'Voor deze wijk ken ik geen ruimte. Online zijn er 5 momenten.',
    ],
    [
      'no day',
      blocks('days', { always: true }),
      'In deze periode is er geen moment meer over. Kies een latere periode.',
    ],
  ])('it says so: %s', (_, block, said) => {
    expect(reasons([block])).toEqual([said]);
  });

  test('too few of a need are counted, not named', () => {
    const two = { needs: [{ need: 'wmo', minimum: 2 }] } as const;
    expect(reasons([blocks({ need: 'wmo' }, { always: true })], two)).toEqual([
      'Voor Wmo zijn twee mensen nodig, maar ik ken er één.',
    ]);
    const people = [who('a', ['wmo']), who('b', ['wmo'])];
    expect(reasons([blocks({ need: 'wmo' }, { alone: 2 })], { ...two, people })).toEqual([
      'Voor Wmo zijn geen twee mensen vrij als de rest kan. Zonder Wmo zijn er 2 momenten.',
    ]);
  });

  test('who must come is called by what this person does there, once for several', () => {
    const person = [blocks({ person: 'i' }, { alone: 3 })];
    expect(reasons(person, { people: [who('i', [], true)] })).toEqual([
      'Degene die de casus inbrengt kan niet als de rest kan. Zonder deze persoon zijn er 3 momenten.',
    ]);
    const two = [blocks({ person: 'i' }, { always: true }), blocks({ person: 'j' }, { always: true })];
    expect(reasons(two, { people: [who('i', [], true), who('j', [], true)] })).toEqual([
      'Iemand die een casus inbrengt kan in deze periode niet.',
    ]);
  });

  test('what is always missing is told, not what is missing now and then; at most three things', () => {
    const rest = [blocks({ need: 'wmo' }), blocks('room')];
    expect(reasons([blocks({ need: 'jeugd' }, { always: true }), ...rest])).toEqual([
      'Voor Jeugd is in deze periode niemand vrij.',
    ]);
    expect(reasons([blocks({ need: 'jeugd' }, { alone: 2 }), ...rest])).toHaveLength(1);
    expect(reasons(all.map((each) => blocks({ need: each })))).toHaveLength(3);
  });

  test('who is there but has a calendar that cannot be read is not called missing', () => {
    const unread: Unread = { needs: new Set<Need>(['wmo', 'adviseur-kwaliteit']), rooms: true };
    const gone = { nobody: true, always: true };
    expect(reasons([blocks({ need: 'wmo' }, gone)], {}, unread)).toEqual([
      'Ik kan van niemand voor Wmo de agenda lezen.',
    ]);
    expect(reasons([blocks({ need: 'jeugd' }, gone)], {}, unread)).toEqual(['Er is niemand voor Jeugd.']);
    expect(reasons([blocks({ need: 'adviseur-kwaliteit' }, gone)], {}, unread)).toEqual([
      'Ik kan de agenda van de adviseur kwaliteit niet lezen.',
    ]);
    expect(reasons([blocks('room', { ...gone, alone: 2 })], {}, unread)).toEqual([
      'Ik kan van geen ruimte de agenda lezen. Online zijn er 2 momenten.',
    ]);
    const two = { needs: [{ need: 'wmo' as const, minimum: 2 }] };
    expect(reasons([blocks({ need: 'wmo' }, { always: true })], two, unread)).toEqual([
      'Voor Wmo zijn twee mensen nodig, maar ik ken de agenda van één.',
    ]);
  });
});
