// The rows of a list in the order in which they last changed, so that "what changed since" is looked up, not searched.

export interface ChangeOrder {
  /** The row has its newest change with this number, the highest so far. */
  changed(row: number, change: number): void;
  forget(row: number): void;
  /** Rows whose newest change came after this one, in order, at most so many. */
  after(change: number, most: number): { row: number; change: number }[];
}

export function changeOrder(): ChangeOrder {
  const newest = new Map<number, number>();
  let order: { row: number; change: number }[] = [];

  /** Entries that a later change made void stay until they are the larger part. */
  function tidy(): void {
    if (order.length > 2 * newest.size + 1000) order = order.filter(({ row, change }) => newest.get(row) === change);
  }

  function firstAfter(change: number): number {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((order[middle]?.change ?? 0) > change) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  return {
    changed(row, change) {
      newest.set(row, change);
      order.push({ row, change });
      tidy();
    },
    forget(row) {
      newest.delete(row);
      tidy();
    },
    after(change, most) {
      const found: { row: number; change: number }[] = [];
      for (let index = firstAfter(change); index < order.length && found.length < most; index += 1) {
        const entry = order[index];
        if (entry && newest.get(entry.row) === entry.change) found.push(entry);
      }
      return found;
    },
  };
}
