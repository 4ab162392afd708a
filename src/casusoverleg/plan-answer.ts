// From what the search for a moment answers to what is kept and shown: moments to choose, or what stands in the way.
import type { WijkFacts } from '../shared/gemeente.ts';
import { type PersonId, personId } from '../shared/person.ts';
import type { Attendee } from './overleg.ts';
import { planTexts as texts } from './plan-texts.ts';
import type { Answer, Option } from './search.ts';
import type { Lacking, Slot, SlotAnswer, SlotQuestion } from './slot.ts';
import { blockReasons, slotReasons, type Unread } from './slot-reasons.ts';
import { findSlots } from './slots.ts';
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
  unread: Unread;
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
  if (found.is === 'found') return { is: 'found', options: found.slots.map((slot) => optionOf(slot)), ...common };
  const lacking = found.compromise === null ? '' : lackingOf(found.compromise.lacking, question);
  return {
    is: 'none',
    reasons: reasonsOf(found, facts),
    compromise:
      found.compromise === null
        ? null
        : {
            option: optionOf(found.compromise.slot, [`${asLine(lacking)}.`]),
            lacking,
            lacks: found.compromise.lacking.needs.map(({ need }) => need),
          },
    ...common,
  };
}

/** Who can only come when it is now can come all the same: then nobody stands in the way but the moment itself. */
function reasonsOf(none: Extract<SlotAnswer, { is: 'none' }>, { question: asked, unread }: Facts): string[] {
  const { except, ...question } = asked;
  const anyMoment = except === undefined ? none : findSlots(question);
  return anyMoment.is === 'found' ? [texts.noOther] : blockReasons(anyMoment, question, unread);
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
