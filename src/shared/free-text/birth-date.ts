import type { Span } from './normalise.ts';

export interface WrittenDate extends Span {
  day: number;
  month: number;
  year: number;
}

/**
 * A date before this year can hardly be anything but a birth date in a dagstart: the Wmo 2015, the Jeugdwet and the
 * Participatiewet start there (1-1-2015), and what is being talked about came after.
 */
const firstWorkYear = 2015;
const newestShortYear = 35;

const monthNames = ['jan', 'feb', 'm(?:aa)?rt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'dec'];
const month =
  'jan(?:uari|\\.)?|feb(?:r?\\.?|ruari|rauri)?|maart|mrt\\.?|march|apr(?:il|\\.)?|mei|may|jun[ie]?\\.?|jul[iy]?\\.?|aug(?:ustus|\\.)?|sept?(?:ember|\\.)?|o[kc]t(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';
const sep = '(?: ?[-/.,_] ?| )';

const numeric =
  /(?<!\d)(?<!\d[.,:/-])(\d{1,2})(?:( ?[-/.,_] ?)(\d{1,2})(?:\2'?| ?'| (?=(?:19|20)\d\d))(\d{4}|\d{2})| (\d{1,2}) (\d{4})(?! \d))(?!\d|:\d|[.,/-]\d)/g;
const yearFirst = new RegExp(String.raw`(?<!\d)((?:19|20)\d\d)${sep}(\d{1,2})${sep}(\d{1,2})(?!\d)`, 'g');
const glued = /(?<!\d)(\d{8})(?!\d)/g;
const worded = new RegExp(
  String.raw`(?<![\d])(\d{1,2})(?:e|ste|de)?(?: ?[-/.] ?| )?(?:van |of )?(${month})(?![\p{L}])(?: ?[-/.,] ?| )?(?:(?:in|van) )?'?((?:19|20)\d\d|\d{2})(?![\d]|[:.]\d|,\d| ?(?:uur|u\b|min|%|euro|x\b|keer|casus|mensen|meldingen|punten|aanvragen|gezinnen|inwoners))`,
  'giu',
);
const wordedYearFirst = new RegExp(String.raw`(?<!\d)((?:19|20)\d\d),? (\d{1,2}) (${month})(?!\p{L})`, 'giu');

const monthOf = (name: string) =>
  monthNames.findIndex((known) => new RegExp(`^${known}`, 'i').test(name)) + 1 || (/^march/i.test(name) ? 3 : 5);

function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year <= newestShortYear ? 2000 + year : 1900 + year;
}

function dateOf(span: Span, day: number, monthNumber: number, year: string): WrittenDate | null {
  const valid = day >= 1 && day <= 31 && monthNumber >= 1 && monthNumber <= 12;
  const whole = fullYear(year);
  if (!valid || whole < 1900 || whole > 2100) return null;
  return { ...span, day, month: monthNumber, year: whole };
}

/** Every full date in the text, whatever it stands for. */
export function findDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  const add = (match: RegExpExecArray, day: number, monthNumber: number, year: string) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const date = dateOf(span, day, monthNumber, year) ?? dateOf(span, monthNumber, day, year);
    if (date !== null && !found.some((other) => other.start < date.end && date.start < other.end)) found.push(date);
  };
  for (const match of text.matchAll(yearFirst)) add(match, Number(match[3]), Number(match[2]), match[1] ?? '');
  for (const match of text.matchAll(numeric)) {
    add(match, Number(match[1]), Number(match[3] ?? match[5]), match[4] ?? match[6] ?? '');
  }
  for (const match of text.matchAll(worded)) add(match, Number(match[1]), monthOf(match[2] ?? ''), match[3] ?? '');
  for (const match of text.matchAll(wordedYearFirst))
    add(match, Number(match[2]), monthOf(match[3] ?? ''), match[1] ?? '');
  for (const match of text.matchAll(glued)) {
    const digits = match[1] ?? '';
    if (/^(?:19|20)/.test(digits.slice(4)))
      add(match, Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), digits.slice(4));
    else if (/^(?:19|20)/.test(digits))
      add(match, Number(digits.slice(6)), Number(digits.slice(4, 6)), digits.slice(0, 4));
  }
  return found;
}

const cueBefore =
  /(?:\bgeboren|\bgeboorte\p{L}*|\bgeb(?:dat\p{L}*|dt|d)?(?![\p{L}])|\bdob\b|\bbirth\p{L}*)(?:(?!\. \p{Lu})[^;!?\n]){0,40}$|(?:\bg\.?d\.?|(?:^|[ (])\*)[ :]{0,2}$/iu;
const cueAfter = /^(?:(?!\. \p{Lu})[^;!?\n]){0,25}\bgeb(?:oren|oorte|dat|\.|\b)/iu;
const workCue =
  /(?:\bsinds|\bper|\bvanaf|\btot|\bt\/m|\bingegaan|\bingang|\b(?:ingangs|start|eind|verval|besluit)datum|\bd\.?d\.?|\bwet|\bbesluit|\bbeschikking|\bbrief|\bverordening|\bregeling|\bbeleid|\bgeldig|\bstaatsblad|\bstb\.?|\buitspraak|\barrest|\bconvenant|\bverdrag|\bfusie|\bopgericht|\bnota)(?: op| van| met ingang van| de| uit| en met| wet| datum){0,3}[ :(]{0,3}$/i;
const versionBefore =
  /(?:\bversie|\bv|\bparagraaf|\bhoofdstuk|\bart(?:ikel)?|\bpunt|\brelease|\bip|\bkamer|\blokaal|\bpar|\bblz|\bnorm)[ .:]{0,2}$/i;

/** A birth year with its cue ("geb. 1984", "geboren in 1984"), or a day and month ("geboren op 12 maart"). */
const yearOnly =
  /\b(?:geb\.?|geboren(?: in)?(?: het jaar)?|geboortejaar(?: is)?|jaar van geboorte)[ :]{1,3}(?:in |uit )?'?(?:19\d\d|20[0-2]\d|(?<=')\d\d)(?!\d)/i;
const dayOnly = new RegExp(
  String.raw`\b(?:geb\.?|geboren|geboortedatum|gebdat\w{0,4}|geb\.? ?dat(?:um)?)[ .:]{1,3}(?:is |op |was |in )?(?:\d{1,2} (?:${month})|(?:${month}) (?:19|20)\d\d|\d{1,2}[-/]\d{1,2}(?!\d))`,
  'i',
);

/** "week 10/11/12", "1.2.12": numbers that go up, and a paragraph, also read as a date of after 2000 in short. */
function isCount(written: string): boolean {
  const parts = written.split(/\D+/).map(Number);
  const [first = 0, second = 0, third = 0] = parts;
  if (parts.length !== 3 || !/\D\d\d$/.test(written)) return false;
  const step = second - first;
  return third <= newestShortYear && (written.includes('.') || ((step === 1 || step === 2) && third - second === step));
}

function isBirthDate(text: string, date: WrittenDate): boolean {
  const before = text.slice(Math.max(0, date.start - 50), date.start);
  const after = text.slice(date.end, date.end + 30);
  if (cueBefore.test(before) || cueAfter.test(after)) return true;
  if (date.year >= firstWorkYear) return false;
  if (versionBefore.test(before) || isCount(text.slice(date.start, date.end))) return false;
  // "per 1-7-2014", "sinds 1 januari 1996": a rule or a right starts on the first of a month.
  return !(workCue.test(before) && (date.day === 1 || date.year >= 2000));
}

export function findBirthDate(text: string, dates: readonly WrittenDate[] = findDates(text)): Span[] {
  const found: Span[] = dates.filter((date) => isBirthDate(text, date));
  for (const pattern of [yearOnly, dayOnly]) {
    const match = pattern.exec(text);
    if (match !== null) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
