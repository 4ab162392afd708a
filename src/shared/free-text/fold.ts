const plain: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ĳ: 'ij',
  þ: 'th',
};

/** A word without case, diacritics and apostrophes, as it is looked up: "Yılmaz" and "YILMAZ" are "yilmaz". */
export const fold = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\p{M}']/gu, '')
    .toLowerCase()
    .replace(/[ıłđðøßæœĳþ]/g, (letter) => plain[letter] ?? letter)
    .replace(/\p{M}/gu, '');
