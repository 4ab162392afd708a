/** From an instant up to, and not including, another. */
export interface Interval {
  from: Date;
  until: Date;
}

/** Whether two have a moment in common; one that ends when the other begins has none. */
export const overlap = (one: Interval, other: Interval): boolean => one.from < other.until && other.from < one.until;
