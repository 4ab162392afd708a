/**
 * Figures are shown only for groups of at least this many people, so that nobody can be picked out (mission.md fact 2).
 * Never below 3, whatever the configuration says.
 */
export const smallestGroup = 5;
export const lowestThreshold = 3;

/** The mean to one decimal, or null where the group is too small to show. */
export function shownMean(values: readonly number[], threshold: number = smallestGroup): number | null {
  if (values.length < Math.max(threshold, lowestThreshold)) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.round(mean * 10) / 10;
}
