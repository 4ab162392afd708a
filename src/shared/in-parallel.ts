/** Does `work` for each item, at most `most` at a time. One that fails is told to `failed` and keeps none of the others. */
export async function inParallel<Item>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<void>,
  failed: (error: unknown) => void,
): Promise<void> {
  const waiting = [...items];
  const one = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      await work(item).catch(failed);
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, one));
}
