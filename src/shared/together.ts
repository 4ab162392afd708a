/** "een, twee en drie"; with `of` between the last two where that is asked. */
export const together = (parts: readonly string[], between: 'en' | 'of' = 'en'): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${between} ${parts.at(-1)}`;
