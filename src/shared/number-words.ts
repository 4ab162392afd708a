const words = [
  ...['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
  ...['elf', 'twaalf'],
];

/** A count as it is written in a Dutch sentence: up to twelve in letters. */
export const inWords = (n: number): string => words[n] ?? String(n);
