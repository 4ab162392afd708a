import { type Token, type Word, wordToken } from './words.ts';

/** Longer than this is a story, and no date. */
const longest = 200;

/** What follows one of these says why, which nobody needs to know. */
const reason = /(?:^|\s)(?:want|omdat|wegens|vanwege|ivm|i\.v\.m\.?|in verband met|door)(?:\s.*|$)/s;

/** Typed text as words about time; what adds nothing is left out. */
export function tokensOf(text: string): Token[] {
  const plain = text
    .slice(0, longest)
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/\bt\s?[/.&]\s?m\b\.?|\btot\s*(?:en|&|\+)\s*met\b/g, ' tm ')
    .replace(/\ba\.s\.?(?=\s)/g, 'as')
    .replace(/\bvan af\b/g, 'vanaf')
    .replace(/\bdoor de week\b/g, 'doordeweeks')
    .replace(reason, '')
    .replace(/\b(deze|komende|volgende) hele\b/g, '$1')
    .replace(/\bhele dag\b/g, '')
    .replace(/\bhele (?=week|maand)/g, 'deze ')
    .replace(/\bmaand (?=[a-z]+)/g, (maand, at: number, all: string) => (startsWithMonth(all, at + 6) ? '' : maand))
    // "3-apr-2027".
    .replace(/(\d)-(?=[a-z])/g, (before, digit, at: number, all: string) =>
      startsWithMonth(all, at + 2) ? `${digit} ` : before,
    )
    .replace(/([a-z])-(?=\d{4}\b)/g, '$1 ')
    // "vrijdag morgen" is a morning.
    .replace(/dag morgen\b/g, 'dag');
  return [...plain.matchAll(pattern)].flatMap((match) => tokensIn(match, plain)).filter(joins);
}

/** "vrijdag, 3 april" is one date, and a comma before "t/m" joins nothing. */
function joins(token: Token, at: number, all: readonly Token[]): boolean {
  if (!isWord(token, 'en')) return true;
  const before = all[at - 1];
  const after = all[at + 1];
  if (before === undefined || after === undefined || isWord(before, 'tm', 'tot', 'van', 'vanaf')) return false;
  return (
    !isWord(after, 'en', 'tm', 'tot', 'van', 'vanaf') &&
    !(before.is === 'weekday' && ['number', 'date'].includes(after.is))
  );
}

const isWord = (token: Token, ...words: Word[]): boolean => token.is === 'word' && words.includes(token.word);

const month = /\s*(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)/y;

function startsWithMonth(text: string, at: number): boolean {
  month.lastIndex = at;
  return month.test(text);
}

const pattern = new RegExp(
  [
    /(?<iso>\d{4}-\d{1,2}-\d{1,2})(?!\d)/,
    // The year may be left out.
    /(?<dmy>\d{1,2}(?<between>[-/.])\d{1,2}(?:\k<between>(?:\d{4}|\d{2}))?)(?!\d)/,
    /(?<number>\d+)(?<ordinal>(?:ste|de|e)\b)?/,
    /(?<word>[a-z]+)/,
    /(?<sign>[^\s.!?:;()"'`‘’“”*_])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

function tokensIn(match: RegExpExecArray, all: string): Token[] {
  const { iso, dmy, number, ordinal, word, sign } = match.groups ?? {};
  if (iso) {
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
    return [{ is: 'date', day, month, year }];
  }
  if (dmy) {
    const [day = 0, month = 0, year] = dmy.split(/\D/).map(Number);
    // "3-14 augustus" is a period.
    const period = year === undefined && startsWithMonth(all, match.index + dmy.length);
    if (period) return [numbered(day), { is: 'word', word: 'tm' }, numbered(month)];
    return [{ is: 'date', day, month, year: year === undefined ? null : year < 100 ? 2000 + year : year }];
  }
  if (number) return [{ is: 'number', value: Number(number), ordinal: ordinal !== undefined }];
  if (word) return [wordToken(word)].filter((token) => token !== null);
  if (sign === '-' || sign === '–' || sign === '—') return [{ is: 'word', word: 'tm' }];
  return [sign !== undefined && ',/+&'.includes(sign) ? { is: 'word', word: 'en' } : { is: 'unknown' }];
}

const numbered = (value: number): Token => ({ is: 'number', value, ordinal: false });
