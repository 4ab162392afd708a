// How long what is kept for a casusoverleg is of use, in days, beside the time that casus codes are kept.

/** A casus that was taken back: long enough to change one's mind. */
export const withdrawnDays = 7;
/** A search for a moment. */
export const searchDays = 14;
