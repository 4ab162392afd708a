// A card by itself and at rest, for a picture of it.
import type { Locator } from 'playwright-core';

/** Nothing around the card decides on its width or stands before it. */
export function liftedOut(width: number): string {
  const card = `[data-picture="${width}"]`;
  return `
    ${card} { position: fixed; left: 0; top: 0; width: ${width}px; }
    body:has(${card}) :not(${card}, ${card} *, :has(${card})) { visibility: hidden; }`;
}

/** Charts draw themselves again a moment after their width changed: until nothing moves for five frames. */
export async function settled(card: Locator): Promise<void> {
  await card.evaluate(async (element) => {
    const { requestAnimationFrame } = element.ownerDocument.defaultView ?? {};
    const frame = () => new Promise((resolve) => requestAnimationFrame?.(resolve));
    for (let same = 0, before = ''; same < 5; ) {
      await frame();
      const now = `${element.clientWidth} ${element.clientHeight} ${element.innerHTML}`;
      same = now === before ? same + 1 : 0;
      before = now;
    }
  });
}
