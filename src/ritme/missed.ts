/** Days that the beheerder can see what was missed. */
const shownDays = 14;

export const missedFrom = (now: Date): Date => new Date(now.getTime() - shownDays * 86_400_000);
