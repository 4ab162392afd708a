/**
 * Group commit: calls that come in while an earlier group is being written wait and go together in the next one.
 * So twenty answers in a moment cost one transaction, and a single answer waits for nothing.
 *
 * `run` gets the items in the order they came in and answers in that same order; when it throws, every item of that
 * group fails with its error. A group holds `largest` items at most.
 */
export function batched<Item, Result>(
  run: (items: readonly Item[]) => Promise<readonly Result[]>,
  largest = 100,
): (item: Item) => Promise<Result> {
  interface Waiting {
    item: Item;
    resolve(result: Result): void;
    reject(error: unknown): void;
  }
  const waiting: Waiting[] = [];
  let busy = false;

  async function drain(): Promise<void> {
    busy = true;
    // One turn of the event loop, so that requests already read from their sockets join the group.
    await new Promise<void>((next) => setImmediate(next));
    while (waiting.length > 0) await write(waiting.splice(0, largest));
    busy = false;
  }

  async function write(group: readonly Waiting[]): Promise<void> {
    try {
      const results = await run(group.map((each) => each.item));
      group.forEach((each, index) => {
        const result = results[index];
        if (result === undefined) each.reject(new Error('A group answered fewer items than it was given'));
        else each.resolve(result);
      });
    } catch (error) {
      for (const each of group) each.reject(error);
    }
  }

  return (item) =>
    new Promise<Result>((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!busy) void drain();
    });
}
