// Whether a word is ordinary Dutch. The word list leaves most bent forms and all new compounds to the rules of index.aff; what is
// needed of those is written out here: the ending off, a prefix off, and two known words glued together.
import { isListedProper, isListedWord } from './dictionary.ts';

/** Words of this work that are not in the list, and ways of typing that are common. */
const workWords = new Set(
  `wmo jeugdwet participatiewet consulent consulenten inwoner inwoners wijkteam wijkteams dagstart casusoverleg leefgebied leefgebieden
  ontwikkelpunt ontwikkelpunten toegangsteam regiesysteem teammanager casuscode hulpvraag keukentafel zorgplan perspectiefplan beschermd
  woonurgentie mantelzorg maatwerk algemene voorziening intervisie warme overdracht mailtje appje belletje mss idd iig ivm tav mbt nav
  aub svp evt ipv icm tot nu vd vh dmv tbv obv oa mn nl bv app appt apps appen mailt mailen teamsen inplannen ingepland gemaild
  geappt doorzetten oppakken terugkoppeling aanvraag melding meldingen cliënt client clienten cliënten klanten klant gaan gaat doen doet`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const endings = [
  'e',
  'en',
  'n',
  's',
  'je',
  'jes',
  'tje',
  'tjes',
  'pje',
  'er',
  'ers',
  'ster',
  'st',
  'ste',
  'de',
  'te',
  'den',
  'ten',
  'd',
  't',
  'ing',
  'ingen',
  'end',
  'ende',
  'heid',
  'isch',
  'ische',
  'baar',
  'lijk',
  'ies',
];
const prefixes = [
  'door',
  'over',
  'aan',
  'uit',
  'in',
  'op',
  'af',
  'mee',
  'terug',
  'voor',
  'her',
  'ver',
  'be',
  'ont',
  'ge',
  'on',
  'onder',
  'bij',
  'samen',
  'toe',
  'weg',
  'na',
  'na',
  'om',
  'tegen',
  'ex',
  'anti',
  'semi',
  'super',
  'mede',
  'niet',
  'non',
  're',
  'pre',
];

/** How a stem can be spelled with its ending off: "grot(e)" is groot, "katt(en)" is kat, "huiz(en)" is huis. */
function spellings(stem: string): string[] {
  const last = stem.at(-1) ?? '';
  const found = [stem, `${stem}e`];
  if (/[^aeiou]$/.test(stem)) found.push(`${stem.slice(0, -1)}${stem.at(-2) ?? ''}${last}`);
  if (last === stem.at(-2)) found.push(stem.slice(0, -1));
  if (last === 'z') found.push(`${stem.slice(0, -1)}s`);
  if (last === 'v') found.push(`${stem.slice(0, -1)}f`);
  if (/[aeiou][zv]$/.test(stem)) found.push(`${stem.slice(0, -1)}${stem.at(-2) ?? ''}${last === 'z' ? 's' : 'f'}`);
  return found;
}

const isListed = (word: string) => workWords.has(word) || isListedWord(word);

export function isBentForm(word: string): boolean {
  if (isListed(word)) return true;
  return endings.some((ending) => {
    const stem = word.slice(0, -ending.length);
    return stem.length >= 3 && word.endsWith(ending) && spellings(stem).some(isListed);
  });
}

const longestWord = 40;

function isCompound(word: string): boolean {
  for (let at = 3; at <= word.length - 3; at++) {
    const head = word.slice(0, at);
    const joined =
      isListed(head) || (/[sn]$/.test(head) && at > 4 && isListed(head.slice(0, -1))) || isListedProper(head);
    if (joined && isBentForm(word.slice(at))) return true;
  }
  return false;
}

/** Ordinary as it stands in the list, without any rule. */
export const isPlainWord = isListed;

/** Ordinary, also as a bent form, with a prefix or as a compound; surnames such as Veldhuis are compounds too. */
export function isDutchWord(word: string): boolean {
  if (word.length > longestWord) return true;
  if (word.includes('-')) return word.split('-').some((part) => part.length > 2 && isDutchWord(part));
  if (isBentForm(word)) return true;
  const behindPrefix = prefixes.some((prefix) => {
    const rest = word.startsWith(prefix) ? word.slice(prefix.length) : '';
    return (
      rest.length >= 3 && (isBentForm(rest) || (rest.startsWith('ge') && rest.length > 5 && isBentForm(rest.slice(2))))
    );
  });
  return behindPrefix || isCompound(word);
}

/** One slip of the finger from a word in the list: a letter too many, two swapped, one left out. Short words are near anything. */
export function isNearWord(word: string): boolean {
  if (word.length < 5 || word.length > 24) return false;
  for (let at = 0; at < word.length; at++) {
    const without = word.slice(0, at) + word.slice(at + 1);
    if (isListed(without)) return true;
    const swapped = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
    if (isListed(swapped)) return true;
    for (const letter of 'etnaidrolsgkv') if (isListed(word.slice(0, at) + letter + word.slice(at))) return true;
  }
  return false;
}
