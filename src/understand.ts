// From what somebody typed to what they meant: no language model, no guessing where it matters.
import { distance } from 'fastest-levenshtein';
import type { CommandEntry } from './slice.ts';

export type Understood =
  | { kind: 'command'; command: CommandEntry; text: string }
  /** Not sure: the commands that come nearest, at most three. */
  | { kind: 'choices'; choices: CommandEntry[] };

const withoutMarkup = (typed: string): string =>
  typed.replace(/<at\b[^>]*>[^<]*<\/at>/gi, ' ').replace(/<[^>]{0,200}>|&nbsp;/gi, ' ');

/** Mentions out, markup out, one space between words, no capitals, no punctuation around it. */
export function plain(typed: string): string {
  return withoutMarkup(typed)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s​]+/g, ' ')
    .replace(/^[\s.,;:!?'"‘’“”-]+|[\s.,;:!?'"‘’“”-]+$/g, '');
}

/** "ik wil graag een", "goedemorgen,": how somebody begins who is polite. Nothing is asked with it, so nothing is lost. */
const politely =
  /^[\s.,;:!?'"‘’“”-]*(?:(?:hoi|hallo|hé|dag|goede ?(?:morgen|middag|dag))[\s,!]+)?(?:(?:ik (?:wil|zou)|graag|even|alsjeblieft)\s+)*(?:(?:een|de|het|graag|even)\s+)*(?=\S)/i;

/** Longer than this is a story, not a command: compared only by its beginning. */
const longestCommand = 200;

export function understand(typed: string, commands: readonly CommandEntry[]): Understood {
  const asked = withoutMarkup(typed).replace(politely, '');
  const text = plain(asked.slice(0, 2000)).slice(0, longestCommand);
  const candidates = commands
    .flatMap((command) => command.phrases.map((phrase) => match(text, phrase, command)))
    .sort((a, b) => a.typos - b.typos || b.phrase.length - a.phrase.length);
  const [best, second] = candidates;
  if (best && best.typos <= allowedTypos(best.phrase)) {
    const alone = !second || second.command === best.command || second.typos > best.typos || best.typos === 0;
    if (alone) return { kind: 'command', command: best.command, text: textFor(best, asked) };
  }
  return { kind: 'choices', choices: nearest(text, candidates) };
}

/** Whoever shares the most telling words comes first; only where nobody shares one, whoever is spelled alike. */
function nearest(text: string, candidates: readonly Match[]): CommandEntry[] {
  const words = telling(text);
  const shared = ({ phrase }: Match): number =>
    telling(phrase).filter((word) => words.some((each) => isSameWord(each, word))).length;
  const alike = candidates.map((each) => ({ ...each, shared: shared(each) })).filter((each) => each.shared > 0);
  const near =
    alike.length > 0
      ? alike.sort((a, b) => b.shared - a.shared)
      : candidates.filter((each) => each.typos <= Math.ceil(each.phrase.length / 2));
  return [...new Set(near.map(({ command }) => command))].slice(0, 3);
}

/** Without these one still knows what a sentence is about. */
const small = new Set(
  'ik je we er is ben een de het in op van voor bij met wie wat wil wel niet welke wanneer hoe kan mag moet hoort'.split(
    ' ',
  ),
);
const telling = (text: string): string[] => text.split(' ').filter((word) => !small.has(word));
const isSameWord = (typed: string, word: string): boolean => distance(typed, word) <= (word.length > 4 ? 1 : 0);

/** What follows the words of the command, as it was typed where the command wants that. */
function textFor({ command, phrase, rest }: Match, typed: string): string {
  if (!command.verbatim || rest === '') return rest;
  const begin = new RegExp(`^[\\s.,;:!?'"‘’“”-]*(?:\\S+\\s+){${phrase.split(' ').length}}`);
  return withoutMarkup(typed).replace(begin, '').trim();
}

/** One slip in a short word, two in a longer phrase. */
const allowedTypos = (phrase: string): number => (phrase.length <= 4 ? 1 : 2);

interface Match {
  command: CommandEntry;
  phrase: string;
  typos: number;
  rest: string;
}

function match(text: string, phrase: string, command: CommandEntry): Match {
  const words = text.split(' ');
  const count = phrase.split(' ').length;
  const head = words.slice(0, count).join(' ');
  const rest = words.slice(count).join(' ');
  const whole = {
    command,
    phrase,
    typos: Math.min(distance(text, phrase), distance(sorted(text), sorted(phrase))),
    rest: '',
  };
  // "dagstartnu": the space is the typo.
  if (!command.takesText || rest === '') return whole;
  const headed = { command, phrase, typos: distance(head, phrase), rest };
  const best = headed.typos <= whole.typos ? headed : whole;
  const between = wordsBetween(words, phrase);
  return between !== null && best.typos > 0 ? { command, phrase, typos: 0, rest: between } : best;
}

/** Beyond this many words more than the phrase it is a story that happens to hold these words. */
const mostWordsBetween = 6;

/** "ik ben er morgen niet", "morgen ben ik er niet": what is left without the words of a longer phrase; null when one is missing. */
function wordsBetween(words: readonly string[], phrase: string): string | null {
  const wanted = phrase.split(' ');
  if (wanted.length < 3 || words.length > wanted.length + mostWordsBetween) return null;
  // "ben ik er morgen niet" asks.
  const [first = ''] = words;
  if (first !== wanted[0] && wanted.includes(first)) return null;
  const left = [...words];
  for (const word of wanted) {
    const at = left.indexOf(word);
    if (at < 0) return null;
    left.splice(at, 1);
  }
  return left.join(' ');
}

/** Word order does not matter: "nu dagstart" is "dagstart nu". */
const sorted = (text: string): string => text.split(' ').sort().join(' ');
