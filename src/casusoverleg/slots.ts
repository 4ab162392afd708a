// The search for a moment: the same question always gives the same answer, whatever order people are named in.
import type { Lacking, Slot, SlotAnswer, SlotQuestion } from './slot.ts';
import { blocking, nearest } from './slots/blocking.ts';
import {
  type Calendar,
  calendarOf,
  fills,
  isComplete,
  isFree,
  isInDoubt,
  type Missing,
  missingAt,
} from './slots/calendar.ts';
import type { Moment } from './slots/moments.ts';
import { type Possible, worthShowing } from './slots/ranking.ts';
import { type WhoComes, whoComes } from './slots/who-comes.ts';

/** Looks at every moment there is, so nothing better is missed. */
export function findSlots(question: SlotQuestion): SlotAnswer {
  const calendar = calendarOf(question);
  const who = whoComes(calendar);
  const tried = calendar.moments.map((moment) => missingAt(calendar, moment));
  const right = tried.filter(isComplete);
  if (right.length > 0) {
    const possible = right.map(({ moment }) => possibleAt(moment, calendar, who));
    const shown = worthShowing(possible, question.urgent, question.most);
    return { is: 'found', slots: shown.map((moment) => slotAt(moment, question, calendar, who)) };
  }
  const least = nearest(calendar, tried);
  return {
    is: 'none',
    blocking: blocking(question, calendar, tried),
    compromise: least
      ? { slot: slotAt(least.moment, question, calendar, who), lacking: lackingAt(least, question) }
      : null,
  };
}

const possibleAt = (moment: Moment, { optional, rooms }: Calendar, who: WhoComes): Possible => ({
  ...moment,
  inDoubt: who.inDoubt(moment),
  optional: optional.filter((each) => isFree(each, moment)).length,
  room: rooms?.findIndex((each) => isFree(each, moment)) ?? 0,
});

function slotAt(moment: Moment, { needs }: SlotQuestion, { optional, rooms }: Calendar, who: WhoComes): Slot {
  const people = who.at(moment);
  return {
    date: moment.date,
    from: new Date(moment.from),
    until: new Date(moment.until),
    people: people.map((each) => ({
      id: each.id,
      for: needs.filter(({ minimum }, place) => minimum > 0 && fills(each, place)).map(({ need }) => need),
    })),
    optional: optional.filter((each) => isFree(each, moment)).map(({ id }) => id),
    tentative: people.filter((each) => isInDoubt(each, moment)).length,
    preferred: moment.preferred,
    room: rooms?.find((each) => isFree(each, moment))?.id ?? null,
  };
}

const lackingAt = ({ short, people, room }: Missing, { needs }: SlotQuestion): Lacking => ({
  needs: needs.map(({ need }, place) => ({ need, short: short[place] ?? 0 })).filter((each) => each.short > 0),
  people: people.map(({ id }) => id),
  room,
});
