// Two points that turn out to be one.

/** "12", "nr. 12", "#12": the number; null when it is something else. */
export function numberIn(text: string): number | null {
  const [, digits] = /^(?:nr\.?|nummer|punt|#)?\s*(\d{1,9})\.?$/i.exec(text.trim()) ?? [];
  return digits === undefined || Number(digits) === 0 ? null : Number(digits);
}

/** Who supports the target because of the source: its reporter and its supporters, but nobody supports an own point. */
export const supportersAfter = (reporter: string, supporters: readonly string[], targetReporter: string): string[] =>
  [...new Set([reporter, ...supporters])].filter((person) => person !== '' && person !== targetReporter);
