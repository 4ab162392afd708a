// Who is asked to a moment: who must come, and the fewest others with whom every need is filled.
import { byId, type Calendar, type Colleague, fills, isInDoubt, isThere } from './calendar.ts';
import { type Choose, fewestFor } from './fewest.ts';
import type { Moment } from './moments.ts';

export interface WhoComes {
  /** By id. Where something is missing, as many as can be there of what is needed. */
  at(moment: Moment): Colleague[];
  /** How many of them may have something else. */
  inDoubt(moment: Moment): number;
}

export function whoComes({ minimum, people }: Calendar): WhoComes {
  const must = people.filter(({ mustCome }) => mustCome);
  const others = people.filter(({ mustCome }) => !mustCome);
  const known = new Map<string, Choose>();

  function chosen(moment: Moment, from: readonly Colleague[]): Colleague[] {
    const there = must.filter((each) => isThere(each, moment));
    const short = minimum.map((each, need) => Math.max(0, each - there.filter((one) => fills(one, need)).length));
    const key = short.join();
    const choose = known.get(key) ?? fewestFor(short);
    known.set(key, choose);
    const helpers = from.filter((each) => isThere(each, moment));
    const picked = choose(helpers.map((each) => ({ fills: each.fills, perhaps: isInDoubt(each, moment) })));
    return [...there, ...picked.flatMap((place) => helpers[place] ?? [])];
  }

  return {
    at(moment) {
      return chosen(moment, inTurn(others, moment.date)).sort(byId);
    },
    inDoubt(moment) {
      // How many does not depend on the order they are looked at in, and mostly nobody is in doubt.
      const any = people.some((each) => isInDoubt(each, moment));
      return any ? chosen(moment, others).filter((each) => isInDoubt(each, moment)).length : 0;
    },
  };
}

/** Of people who are as good, another one each day is asked first: it should not always be the same colleague who goes. */
const inTurn = (people: readonly Colleague[], date: string): Colleague[] =>
  people
    .map((each) => ({ each, turn: turnOf(date + each.id) }))
    .sort((one, other) => one.turn - other.turn || byId(one.each, other.each))
    .map(({ each }) => each);

/** A number that looks drawn by lot, the same for the same text (FNV-1a). */
function turnOf(text: string): number {
  let turn = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) turn = Math.imul(turn ^ text.charCodeAt(at), 0x01000193);
  // The last letters alone would hardly move the high bits.
  return Math.imul(turn ^ (turn >>> 15), 0x2c1b3c6d) >>> 0;
}
