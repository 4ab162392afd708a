// Whom we asked for a casusoverleg, beside who stands in the calendar, worked out without one.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type AskedBy,
  askedInVain,
  askedNow,
  askedSeen,
  askedWhile,
  knownBefore,
  offByHand,
  sameAsked,
  whoIsOff,
} from '../../src/casusoverleg/asked.ts';

const [fatma, bram, lieke] = ['fatma@voorbeeld.nl', 'bram@voorbeeld.nl', 'lieke@voorbeeld.nl'] as const;

test('who was added by hand is never kept', () => {
  const booked = askedNow({}, ['Fatma@voorbeeld.nl'], [fatma]);
  expect(booked).toEqual({ [fatma]: 'there' });
  const { asked, off } = askedSeen(booked, [fatma, 'zelf.erbij@elders.nl']);
  expect([asked, off]).toEqual([booked, []]);
});

test('who was taken off by hand is news once, and is not asked again, also not after we asked for it less and more', () => {
  const booked = askedNow({}, [fatma, bram], [fatma, bram]);
  const first = askedSeen(booked, [bram]);
  expect(first.off).toEqual([fatma]);
  expect(askedSeen(first.asked, [bram]).off).toEqual([]);
  const without = askedNow(askedWhile(first.asked, [bram]), [bram], [bram]);
  const more = askedWhile(without, [bram, fatma]);
  expect(knownBefore(more, null).asked).toContain(fatma);
  expect(offByHand(askedNow(more, [bram, fatma], [bram]))).toEqual([fatma]);
  expect(
    whoIsOff(
      more,
      new Map([
        [1, 'FATMA@voorbeeld.nl'],
        [2, bram],
      ]),
    ),
  ).toEqual(new Set([1]));
});

test('who was put back by hand is ours again', () => {
  const { asked } = askedSeen({ [fatma]: 'gone' }, [fatma]);
  expect(asked).toEqual({ [fatma]: 'there' });
  expect(askedNow({ [fatma]: 'gone' }, [fatma], [fatma])).toEqual({ [fatma]: 'there' });
});

test('an address that Outlook writes in another way is not taken for somebody who was taken off', () => {
  const booked = askedNow({}, [fatma], ['f.yilmaz@voorbeeld.nl']);
  expect(askedSeen(booked, ['f.yilmaz@voorbeeld.nl'])).toEqual({ asked: { [fatma]: 'asked' }, off: [] });
});

test('while a change has no answer, who it adds or takes off may be there or not', () => {
  const trying = askedWhile({ [fatma]: 'there', [bram]: 'there' }, [bram, lieke]);
  expect(knownBefore(trying, 'k')).toEqual({ changeKey: 'k', asked: [bram], unsure: [fatma, lieke] });
  expect(askedSeen(trying, [bram]).off).toEqual([]);
  expect(askedSeen(trying, []).off).toEqual([bram]);
});

test('a change that was certainly not done leaves what was known, and what was seen meanwhile', () => {
  const before: AskedBy = { [fatma]: 'there', [bram]: 'there' };
  const seen = askedSeen(askedWhile(before, [bram, lieke]), [fatma]).asked;
  expect(askedInVain(seen, before)).toEqual({ [fatma]: 'there', [bram]: 'gone' });
});

test('whatever is tried, lost and done, in the end exactly who is wanted, was added and was not taken off is there', () => {
  const people = ['a', 'b', 'c', 'd'];
  const some = fc.subarray(people);
  const act = fc.oneof(
    fc.record({
      is: fc.constant('change' as const),
      wanted: some,
      fate: fc.constantFrom('done', 'lost', 'never', 'no'),
    }),
    fc.record({ is: fc.constant('off' as const), who: fc.constantFrom(...people) }),
    fc.record({ is: fc.constant('look' as const) }),
  );
  fc.assert(
    fc.property(some, fc.array(act, { maxLength: 10 }), some, (first, acts, last) => {
      let there = new Set([...first, 'by hand']);
      let known = askedNow({}, first, [...there]);
      let tried = false;
      const look = (): void => {
        known = askedSeen(known, [...there]).asked;
      };
      const change = (wanted: readonly string[], fate: string): void => {
        if (!tried) look();
        const [before, trying] = [known, askedWhile(known, wanted)];
        const { asked, unsure } = knownBefore(trying, null);
        const stays = [...there].filter((each) => wanted.includes(each) || ![...asked, ...unsure].includes(each));
        const added = wanted.filter((each) => !there.has(each) && !asked.includes(each));
        if (fate === 'done' || fate === 'lost') there = new Set([...stays, ...added]);
        if (fate === 'done') [known, tried] = [askedNow(trying, wanted, [...there]), false];
        else if (fate === 'no' && !tried) known = askedInVain(trying, before);
        else [known, tried] = [trying, true];
      };
      const off = new Set<string>();
      for (const each of acts) {
        if (each.is === 'look') look();
        else if (each.is === 'change') change(each.wanted, each.fate);
        // Somebody takes off who is known to stand there, and that is seen.
        else if (known[each.who] === 'there' && there.delete(each.who)) {
          off.add(each.who);
          look();
        }
      }
      change(last, 'done');
      expect([...there].sort()).toEqual([...last.filter((each) => !off.has(each)), 'by hand'].sort());
    }),
    { numRuns: 2000 },
  );
});

test('the order in which it was kept makes no difference', () => {
  expect(sameAsked({ a: 'there', b: 'gone' }, { b: 'gone', a: 'there' })).toBe(true);
  expect(sameAsked({ a: 'there' }, { a: 'gone' })).toBe(false);
});
