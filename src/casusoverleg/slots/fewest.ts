// The fewest people with whom every need is filled. Somebody who can do two things counts for both.

/** Which needs somebody fills (bit 0 is the first), and whether this person may have something else. */
export interface Helper {
  fills: number;
  perhaps: boolean;
}

/** The places of the chosen ones in the list. Where it holds too few people for a need, all who are there count. */
export type Choose = (from: readonly Helper[]) => number[];

/** What somebody costs who is free for sure, who may have something else, and a place that nobody takes. */
const sure = 1000;
const inDoubt = 1001;
const nobody = 10_000_000;

/**
 * `short`: how many people of each need there must be yet. Fewest people; then fewest who may have something else; then
 * whoever stands first in the list. Exact: it works out what filling costs at least for everything that can be short.
 */
export function fewestFor(short: readonly number[]): Choose {
  const open = short.reduce((mask, each, need) => (each > 0 ? mask | (1 << need) : mask), 0);
  // What is short, as one number: a digit for each need, that runs to its own maximum.
  const states = short.reduce((product, each) => product * (each + 1), 1);
  const weights = short.map((_, need) => short.slice(0, need).reduce((product, each) => product * (each + 1), 1));
  const digit = (state: number, need: number): number =>
    Math.floor(state / (weights[need] ?? 1)) % ((short[need] ?? 0) + 1);
  const after = remembered((fills) =>
    Int32Array.from({ length: states }, (_, state) =>
      weights.reduce(
        (rest, weight, need) => (fills & (1 << need) && digit(state, need) > 0 ? rest - weight : rest),
        state,
      ),
    ),
  );

  return (from) => {
    if (open === 0) return [];
    const helpers = from.map(({ fills, perhaps }, place) => ({ fills: fills & open, perhaps, place }));
    // All who fill just this one need are worth the same: only about those who fill several there is something to choose.
    const single = short.map((_, need) => surestFirst(helpers.filter(({ fills }) => fills === 1 << need)));
    const several = helpers.filter(({ fills }) => (fills & (fills - 1)) !== 0);
    // What it costs for each state: with those of one need only, then with ever more of the others, from the last on.
    let costs = Int32Array.from(single.reduce((found, some, need) => withNeed(found, some, short[need] ?? 0), [0]));
    const steps = several.toReversed().map(({ fills, perhaps, place }) => {
      const step = { place, next: after(fills), price: perhaps ? inDoubt : sure, without: costs };
      costs = cheapest(step);
      return { ...step, costs };
    });
    const chosen: number[] = [];
    let state = states - 1;
    for (const { place, next, price, without, costs: best } of steps.toReversed()) {
      const rest = next[state] ?? 0;
      if ((without[rest] ?? nobody) + price !== best[state]) continue;
      chosen.push(place);
      state = rest;
    }
    return [...chosen, ...single.flatMap((some, need) => some.slice(0, digit(state, need)).map(({ place }) => place))];
  };
}

/** What each state costs when this person is there, or is not, whichever is cheaper. */
function cheapest({
  next,
  price,
  without,
}: {
  next: Int32Array;
  price: number;
  without: Int32Array;
}): Int32Array<ArrayBuffer> {
  const found = new Int32Array(without.length);
  for (let state = 0; state < found.length; state += 1) {
    found[state] = Math.min(without[state] ?? nobody, (without[next[state] ?? 0] ?? nobody) + price);
  }
  return found;
}

/** The costs of states of one need more, of which at most so many are short and these people can come. */
function withNeed(costs: readonly number[], some: readonly Helper[], short: number): number[] {
  let price = 0;
  const prices = [price];
  for (let count = 0; count < short; count += 1) {
    const each = some[count];
    price += each === undefined ? nobody : each.perhaps ? inDoubt : sure;
    prices.push(price);
  }
  return prices.flatMap((more) => costs.map((cost) => cost + more));
}

/** In their order, but whoever may have something else comes last. */
const surestFirst = <Each extends Helper>(some: readonly Each[]): Each[] => [
  ...some.filter(({ perhaps }) => !perhaps),
  ...some.filter(({ perhaps }) => perhaps),
];

function remembered(work: (fills: number) => Int32Array): (fills: number) => Int32Array {
  const known = new Map<number, Int32Array>();
  return (fills) => {
    const found = known.get(fills) ?? work(fills);
    known.set(fills, found);
    return found;
  };
}
