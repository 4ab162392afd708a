// Every sentence that says why there is a moment, or why there is none, is read back and held against the calendars
// themselves, minute by minute: a planner acts on it.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Need } from '../../src/casusoverleg/need.ts';
import type { Slot, SlotAnswer, SlotQuestion } from '../../src/casusoverleg/slot.ts';
import { blockReasons, slotReasons } from '../../src/casusoverleg/slot-reasons.ts';
import { findSlots } from '../../src/casusoverleg/slots.ts';
import { everyMoment, momentOf, type Tried } from '../support/every-moment.ts';
import { slotQuestion } from '../support/slot-questions.ts';

const runs = Number(process.env.FAULT_SLOTS ?? 600);
const needIn: Record<string, Need> = { wmo: 'wmo', jeugd: 'jeugd', 'de adviseur kwaliteit': 'adviseur-kwaliteit' };
const needCalled = (text = ''): Need => {
  const found = needIn[text.toLowerCase()];
  if (found === undefined) throw new Error(`${text} is no need`);
  return found;
};
const numbers = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht'];
const count = (word = ''): number => (/^\d+$/.test(word) ? Number(word) : numbers.indexOf(word));

/** What a sentence claims, in terms of what is missing at each moment. */
type Claims = [RegExp, (said: RegExpExecArray, all: readonly Tried[], question: SlotQuestion) => boolean][];

const fails = ({ missing }: Tried, what: string): boolean => missing.includes(what);
const alone = ({ missing }: Tried, what: string): boolean =>
  missing.length > 0 && missing.every((each) => each === what);
const who = (need: Need, { people }: SlotQuestion): number => people.filter(({ can }) => can.includes(need)).length;
const must = ({ people }: SlotQuestion): string[] => people.filter(({ mustCome }) => mustCome).map(({ id }) => id);
const minimum = (need: Need, { needs }: SlotQuestion): number => needs.find((each) => each.need === need)?.minimum ?? 0;
/** It is missing whenever all the rest is right, and that does happen. */
const onlyThat = (all: readonly Tried[], what: string): boolean => all.some((each) => alone(each, what));

const blocks: Claims = [
  [/^In deze periode is er geen moment meer over\. Kies een latere periode\.$/, (_, all) => all.length === 0],
  [/^Voor deze wijk ken ik geen ruimte\./, (_, __, { rooms }) => rooms?.length === 0],
  [/^Er is in deze periode geen ruimte vrij\./, (_, all) => all.every((each) => fails(each, 'room'))],
  [/^Er is geen ruimte vrij als iedereen kan\./, (_, all) => onlyThat(all, 'room')],
  [/^Er is niet altijd een ruimte vrij\./, (_, all) => all.some((each) => fails(each, 'room'))],
  [/^Er is geen adviseur kwaliteit\./, (_, __, question) => who('adviseur-kwaliteit', question) === 0],
  [/^Er is niemand voor ([^.]+)\./, ([, need], __, question) => who(needCalled(need), question) === 0],
  [
    /^Voor (.+) zijn (\S+) mensen nodig, maar ik ken er (\S+)\./,
    ([, need, needed, known], _, question) =>
      minimum(needCalled(need), question) === count(needed) && who(needCalled(need), question) === count(known),
  ],
  [
    /^De adviseur kwaliteit kan in deze periode niet\./,
    (_, all) => all.every((each) => fails(each, 'adviseur-kwaliteit')),
  ],
  [/^De adviseur kwaliteit kan niet als de rest kan\./, (_, all) => onlyThat(all, 'adviseur-kwaliteit')],
  [/^De adviseur kwaliteit kan niet altijd\./, (_, all) => all.some((each) => fails(each, 'adviseur-kwaliteit'))],
  [
    /^Voor (.+) is in deze periode niemand vrij\./,
    ([, need], all, question) =>
      minimum(needCalled(need), question) === 1 &&
      all.every(({ there }) =>
        question.people.every(({ id, can }) => !can.includes(needCalled(need)) || !there.has(id)),
      ),
  ],
  [/^Voor (.+) is niemand vrij als de rest kan\./, ([, need], all) => onlyThat(all, needCalled(need))],
  [/^Voor (.+) is niet altijd iemand vrij\./, ([, need], all) => all.some((each) => fails(each, needCalled(need)))],
  [
    /^Voor (.+) zijn in deze periode geen (\S+) mensen tegelijk vrij\./,
    ([, need, needed], all, question) =>
      minimum(needCalled(need), question) === count(needed) && all.every((each) => fails(each, needCalled(need))),
  ],
  [/^Voor (.+) zijn geen (\S+) mensen vrij als de rest kan\./, ([, need], all) => onlyThat(all, needCalled(need))],
  [
    /^Voor (.+) zijn niet altijd (\S+) mensen vrij\./,
    ([, need], all) => all.some((each) => fails(each, needCalled(need))),
  ],
  [
    /^(?:Degene die de casus|Iemand die een casus) inbrengt kan in deze periode niet\./,
    (_, all, question) => must(question).some((id) => all.every((each) => fails(each, id))),
  ],
  [
    /^(?:Degene die de casus|Iemand die een casus) inbrengt kan niet als de rest kan\./,
    (_, all, question) => must(question).some((id) => onlyThat(all, id)),
  ],
  [
    /^(?:Degene die de casus|Iemand die een casus) inbrengt kan niet altijd\./,
    (_, all, question) => must(question).some((id) => all.some((each) => fails(each, id))),
  ],
];

/** "Zonder Wmo zijn er 3 momenten": so many are right but for that. */
function holdsWithout(sentence: string, all: readonly Tried[], question: SlotQuestion): boolean {
  const [, what = '', without = ''] = /(Online|Zonder (.+?)) (?:zijn|is) er \d+ moment/.exec(sentence) ?? [];
  const said = Number(/er (\d+) moment/.exec(sentence)?.[1] ?? Number.NaN);
  if (what === '') return Number.isNaN(said);
  const rightBut = (name: string): boolean => all.filter((each) => alone(each, name)).length === said;
  if (what === 'Online') return rightBut('room');
  return without === 'deze persoon' ? must(question).some(rightBut) : rightBut(needCalled(without));
}

const seen = new Map<string, number>();

test('what stands in the way does, as often as it is said to', () => {
  fc.assert(
    fc.property(slotQuestion, (question) => {
      const answer: SlotAnswer = findSlots(question);
      if (answer.is === 'found') return;
      const all = everyMoment(question);
      const sentences = blockReasons(answer, question, { needs: new Set(), rooms: false });
      expect(sentences.length).toBeGreaterThan(0);
      for (const sentence of sentences) {
        const claim = blocks.find(([pattern]) => pattern.test(sentence));
        if (claim === undefined) throw new Error(`Not understood: ${sentence}`);
        const [pattern, isTrue] = claim;
        seen.set(String(pattern), (seen.get(String(pattern)) ?? 0) + 1);
        const said = pattern.exec(sentence);
        expect([sentence, said !== null && isTrue(said, all, question)]).toEqual([sentence, true]);
        expect([sentence, holdsWithout(sentence, all, question)]).toEqual([sentence, true]);
        if (sentence.startsWith('Degene')) expect(must(question)).toHaveLength(1);
      }
    }),
    { numRuns: runs * 2 },
  );
  // Each thing that can be in the way came by, so that this means something.
  expect(seen.size).toBeGreaterThan(6);
});

const names = new Map([
  ...[...'abcdefgh'].flatMap((letter): [string, string][] => [
    [`partner ${letter}`, `Partner ${letter}`],
    [`room ${letter}`, `Kamer ${letter}`],
  ]),
]);
const weekdays = ['Zondag', 'Maandag', 'Dinsdag', 'Woensdag', 'Donderdag', 'Vrijdag', 'Zaterdag'];

function isTrueOf(sentence: string, slot: Slot, tried: Tried, { needs, optional, days }: SlotQuestion): boolean {
  const present = /^(.+) (?:is|zijn) er, met (\S+) (?:mensen|persoon)\.$/.exec(sentence);
  if (present) {
    const said = (present[1] ?? '').split(/, | en /).map(needCalled);
    const asked = needs.filter((each) => each.minimum > 0).map(({ need }) => need);
    const come = ({ need, least }: { need: Need; least: number }): boolean =>
      slot.people.filter((each) => each.for.includes(need) && tried.there.has(each.id)).length >= least;
    return (
      count(present[2]) === slot.people.length &&
      said.length === asked.length &&
      said.every((need) => come({ need, least: needs.find((each) => each.need === need)?.minimum ?? 0 }))
    );
  }
  const likes = /^(\S+) heeft jullie voorkeur\.$/.exec(sentence);
  if (likes) {
    const day = days.find(({ date }) => date === slot.date);
    return day?.preferred === true && likes[1] === weekdays[new Date(`${slot.date}T12:00:00Z`).getUTCDay()];
  }
  const free = /^Ook vrij: (.+)\.$/.exec(sentence);
  if (free) {
    const said = (free[1] ?? '').split(/, | en /);
    return said.join() === optional.flatMap(({ id }) => (tried.optional.includes(id) ? names.get(id) : [])).join();
  }
  const room = /^(Kamer .) is vrij\.$/.exec(sentence);
  if (room) return tried.room !== null && names.get(tried.room) === room[1];
  const doubt = /^Let op: (\d+) (?:persoon heeft|mensen hebben) misschien iets anders\.$/.exec(sentence);
  if (doubt) return slot.people.filter(({ id }) => tried.doubtful.has(id)).length === Number(doubt[1]);
  throw new Error(`Not understood: ${sentence}`);
}

test('what is said of a moment that is proposed is so, and nothing that matters is left out', () => {
  fc.assert(
    fc.property(slotQuestion, (question) => {
      const answer = findSlots(question);
      if (answer.is === 'none') return;
      const all = everyMoment(question);
      for (const slot of answer.slots) {
        const tried = momentOf(slot, all);
        const sentences = slotReasons(slot, question, names);
        for (const sentence of sentences) {
          expect([sentence, isTrueOf(sentence, slot, tried, question)]).toEqual([sentence, true]);
        }
        const has = (part: string): boolean => sentences.some((each) => each.includes(part));
        expect(has('misschien')).toBe(slot.people.some(({ id }) => tried.doubtful.has(id)));
        expect(has('voorkeur')).toBe(tried.preferred);
        expect(has('Ook vrij')).toBe(tried.optional.length > 0);
        expect(has('Kamer')).toBe(tried.room !== null);
        expect(has(' er, met ')).toBe(question.needs.some(({ minimum: least }) => least > 0));
      }
    }),
    { numRuns: runs },
  );
});
