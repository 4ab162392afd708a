import { expect, test } from '@jest/globals';
import { schedulesFrom } from '../../src/graph/schedule.ts';

const period = { from: new Date('2026-03-30T06:00:00Z'), until: new Date('2026-03-30T16:00:00Z') };
const at = (time: string, timeZone: string | null = 'UTC') => ({ dateTime: `2026-03-30T${time}:00.0000000`, timeZone });
const item = (status: string, from: string, until: string, more: object = {}): object => ({
  ...{ status, start: at(from), end: at(until) },
  ...more,
});
const one = (information: object): unknown => {
  const found = schedulesFrom({ value: [{ scheduleId: 'Noor@Voorbeeld.nl', ...information }] }, period);
  return found?.get('noor@voorbeeld.nl');
};
const busy = (as: string, from: string, until: string): object => ({
  ...{ as, from: new Date(`2026-03-30T${from}:00Z`), until: new Date(`2026-03-30T${until}:00Z`) },
});
const known = (...times: object[]): object => ({ is: 'known', busy: times, working: null });

test('each kind of busy is told, in order, and what is free is not', () => {
  const items = [
    item('oof', '13:00', '14:00'),
    item('busy', '09:00', '10:00'),
    item('Tentative', '08:00', '11:00'),
    item('free', '12:00', '13:00'),
    item('workingElsewhere', '14:00', '15:00'),
    // What there is no word for is not free.
    item('unknown', '15:00', '15:30'),
  ];
  expect(one({ scheduleItems: items, availabilityView: '' })).toEqual(
    known(
      busy('tentative', '08:00', '11:00'),
      busy('busy', '09:00', '10:00'),
      busy('away', '13:00', '14:00'),
      busy('elsewhere', '14:00', '15:00'),
      busy('busy', '15:00', '15:30'),
    ),
  );
});

test('what an appointment is about is not read', () => {
  const more = { subject: 'Huisarts', location: 'Dorpsstraat', isPrivate: true, isMeeting: false };
  const found = one({ scheduleItems: [item('busy', '09:00', '10:00', more)], availabilityView: '' });
  expect(JSON.stringify(found)).not.toMatch(/Huisarts|Dorpsstraat|rivate/);
  expect(found).toEqual(known(busy('busy', '09:00', '10:00')));
});

test('what reaches over the edge of the period is cut off, and what lies outside is left out', () => {
  const items = [item('busy', '04:00', '07:00'), item('busy', '15:00', '20:00'), item('busy', '17:00', '18:00')];
  expect(one({ scheduleItems: items })).toEqual(known(busy('busy', '06:00', '07:00'), busy('busy', '15:00', '16:00')));
});

test('times in another zone than was asked for are understood, and without one they are UTC', () => {
  const items = [
    { status: 'busy', start: at('11:00', 'W. Europe Standard Time'), end: at('12:00', 'Europe/Amsterdam') },
    { status: 'busy', start: at('11:00', null), end: at('12:00', 'a zone that is none') },
  ];
  expect(one({ scheduleItems: items })).toEqual(known(busy('busy', '09:00', '10:00'), busy('busy', '11:00', '12:00')));
});

test.each([
  ['no items', { scheduleItems: [] }],
  ['items left out', {}],
  ['items that are null', { scheduleItems: null }],
  ['items without times', { scheduleItems: [{ status: 'busy' }] }],
  ['items with times that are none', { scheduleItems: [{ ...item('busy', '09:00', '10:00'), start: at('x') }] }],
])('with %s the view is read', (_, items) => {
  // 6:00, 6:15 ...: free, busy twice, tentative, free, away, elsewhere, and a digit nobody knows.
  expect(one({ ...items, availabilityView: '02210347' })).toEqual(
    known(
      busy('busy', '06:15', '06:45'),
      busy('tentative', '06:45', '07:00'),
      busy('away', '07:15', '07:30'),
      busy('elsewhere', '07:30', '07:45'),
      busy('busy', '07:45', '08:00'),
    ),
  );
});

test('a view that is longer than the period is cut off', () => {
  expect(one({ availabilityView: `${'0'.repeat(39)}2222` })).toEqual(known(busy('busy', '15:45', '16:00')));
});

test('who has nothing to do is free, and of whom nothing is said nothing is known', () => {
  expect(one({ scheduleItems: [], availabilityView: '0000' })).toEqual(known());
  expect(one({ scheduleItems: [] })).toEqual(known());
  expect(one({})).toEqual({ is: 'unknown', why: 'no-answer' });
  expect(one({ scheduleItems: 'x' })).toEqual({ is: 'unknown', why: 'no-answer' });
});

test.each([
  ['ErrorMailRecipientNotFound', 'no-mailbox'],
  ['ErrorNonExistentMailbox', 'no-mailbox'],
  ['ErrorInvalidSmtpAddress', 'no-mailbox'],
  ['ErrorNoFreeBusyAccess', 'not-allowed'],
  ['ErrorAccessDenied', 'not-allowed'],
  ['ErrorFreeBusyGenerationFailed', 'no-answer'],
  ['ErrorMailboxMoveInProgress', 'no-answer'],
  ['', 'no-answer'],
  [null, 'no-answer'],
  [5009, 'no-answer'],
])('an error %s in the answer means %s', (responseCode, why) => {
  const error = { responseCode, message: 'Unable to resolve e-mail address noor@voorbeeld.nl' };
  expect(one({ error, scheduleItems: [], availabilityView: '' })).toEqual({ is: 'unknown', why });
});

test('an answer that is none is not taken for a free day', () => {
  expect(schedulesFrom({}, period)).toBeNull();
  expect(schedulesFrom(undefined, period)).toBeNull();
  expect(schedulesFrom({ value: 'x' }, period)).toBeNull();
  expect(schedulesFrom({ value: [{}, null, 7] }, period)).toEqual(new Map());
});
