// From what the search for a moment answers to what is kept and shown: moments to choose, or what stands in the way.
import type { WijkFacts } from '../shared/gemeente.ts';
import type { Interval } from '../shared/interval.ts';
import { type PersonId, personId } from '../shared/person.ts';
import type { Attendee } from './overleg.ts';
import { mostShown } from './plan-question.ts';
import { planTexts as texts } from './plan-texts.ts';
import type { Answer, Option } from './search.ts';
import type { Lacking, Slot, SlotAnswer, SlotQuestion } from './slot.ts';
import { blockReasons, slotReasons } from './slot-reasons.ts';
import { asLine } from './spoken-moment.ts';

type Place = WijkFacts['partners'][number];

export interface Facts {
  question: SlotQuestion;
  /** Rooms and partners of the wijk. */
  rooms: readonly Place[];
  partners: readonly Place[];
  /** Addresses of the partners whose calendar is known. */
  partnersKnown: readonly string[];
  /** Who must come though nothing is known of when: invited all the same. */
  inTheDark: readonly PersonId[];
  /** Where it stands in the calendar of who plans: the id of that person in the question. */
  planner: PersonId | null;
  notes: readonly string[];
  /** When it is now, where another moment is looked for. */
  own: Interval | null;
}

export function answerOf(found: SlotAnswer, facts: Facts): Answer {
  const { question } = facts;
  const names = new Map([
    ...[...facts.rooms, ...facts.partners].map(({ naam, adres }) => [adres, naam] as const),
    ...(facts.planner === null ? [] : [[facts.planner, texts.self] as const]),
  ]);
  const optionOf = (slot: Slot, more: readonly string[] = []): Option => ({
    from: slot.from,
    until: slot.until,
    attendees: [...slot.people.map(attending), ...facts.inTheDark.map(bringing)],
    room: facts.rooms.find(({ adres }) => adres === slot.room) ?? null,
    partners: slot.optional.filter((id) => facts.partners.some(({ adres }) => adres === id)),
    reasons: [...more, ...slotReasons(slot, question, names)],
  });
  const common = { notes: [...facts.notes], partnersKnown: [...facts.partnersKnown] };
  if (found.is === 'found') {
    const others = found.slots.filter(({ from }) => from.getTime() !== facts.own?.from.getTime()).slice(0, mostShown);
    if (others.length === 0) return { is: 'none', reasons: [texts.noOther], compromise: null, ...common };
    return { is: 'found', options: others.map((slot) => optionOf(slot)), ...common };
  }
  const lacking = found.compromise === null ? '' : lackingOf(found.compromise.lacking, question);
  return {
    is: 'none',
    reasons: blockReasons({ ...found, compromise: null }, question),
    compromise:
      found.compromise === null
        ? null
        : {
            option: optionOf(found.compromise.slot, [`${asLine(lacking)}.`]),
            lacking,
          },
    ...common,
  };
}

const attending = ({ id, for: needs }: Slot['people'][number]): Attendee => ({
  person: personId.parse(id),
  for: [...needs],
  kind: 'required',
});
const bringing = (person: PersonId): Attendee => ({ person, for: [], kind: 'required' });

function lackingOf({ needs, people, room }: Lacking, question: SlotQuestion): string {
  const isAll = ({ need, short }: Lacking['needs'][number]): boolean =>
    short >= (question.needs.find((each) => each.need === need)?.minimum ?? 1);
  const nobody = needs.filter(isAll).map(({ need }) => need);
  const tooFew = needs.filter((each) => !isAll(each)).map(({ need }) => need);
  return texts.lacking(nobody, tooFew, people.length, room);
}
