// Where a text tells the age of one person: "man van 43", "meisje (9)", "83-jarige". Groups, counts and terms are no ages.
import { isCounted } from './address-words.ts';
import type { Span } from './normalise.ts';

/** Who can have any age, and who is not called so as a small child: "moeder van 3" has three children. */
const ofAnyAge =
  'jongen|jongetje|meisje|meid|kind|kindje|baby|peuter|kleuter|tiener|puber|zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|kleinzoon|kleindochter|pleegkind|pleegzoon|pleegdochter|stiefzoon|stiefdochter|leerling|scholier|neefje|nichtje';
const ofAge =
  'man|vrouw|jongeman|meneer|mijnheer|mevrouw|heer|dame|inwoner|inwoonster|bewoner|bewoonster|cli[eë]nt|cli[eë]nte|klant|huurder|huurster|iemand|persoon|jongere|oudere|moeder|vader|oma|opa|student|studente|statushouder|asielzoeker|vluchteling|weduwe|weduwnaar|buurman|buurvrouw|buurjongen|buurmeisje|partner|pati[eë]nt|mantelzorger|mantelzorgster|ouder|burger|aanvrager|aanvraagster|deelnemer|deelneemster|hilversummer|nederlander|syri[eë]r|eritree[eë]r|somali[eë]r|oekra[iï]ner|pool|turk|marokkaan|hij|zij|ze';
const person = `(?:${ofAnyAge}|${ofAge})`;
const youngest = 12;
const oldest = 109;

const units = 'een|twee|drie|vier|vijf|zes|zeven|acht|negen';
const word = `(?:(?:${units})(?:en|ën)(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|tien|elf|twaalf|dertien|veertien|(?:vijf|zes|zeven|acht|negen)tien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|${units})`;
const number = `(\\d{1,3}|${word})`;
const before = '(?<![\\p{L}\\p{M}\\d-])';
const almost = "(?:ongeveer|zo'n|circa|bijna|net|pas|nu|al|inmiddels|ook) ";

/** What may come behind an age; a plural or an adjective there would make it a count ("kind van 2 gescheiden ouders"). */
const goesOn =
  /^(?:$| ?[,;:!?)("\n]| ?\.(?!\d)| - | ?en (?!\d)| (?:met|uit|in|op|die|dat|van|naar|zonder|bij|aan|voor|tegenover|naast|boven|achter|als|maar|of(?! \d)|om(?! \d)|is|heeft|wil|kan|mag|zal|was|had|wilde|kon|mocht|moest|ging|kwam|vroeg|zat|werd|kreeg|belde|woonde|stond|liep|sliep|zei|viel|nu|al|nog|niet|ook|weer|net|alleen|thuis|zelf|(?!\p{L}*cent\b)\p{L}+t)(?![\p{L}\d-]))/iu;
/** The same behind "83-jarige", where also who it is may follow. */
const goesOnOrIs = new RegExp(
  `^(?:$| ?[,;:!?)("\\n]| ?\\.(?!\\d)| (?:met|uit|in|op|die|dat|van|naar|zonder|bij|aan|en|is|heeft|wil|kan|mag|was|had|woont|komt|krijgt|moet|gaat|zit|zoekt|wacht|werd|wordt|viel|stond|belde)(?![\\p{L}\\d-])| (?:\\p{L}+e )?(?:${person}|\\p{L}+(?:er|ster|kok|arts|agent|eur|boer|loot|nist|list))(?![\\p{L}]))`,
  'iu',
);
const years = / ?(?:jaar|jr\.?)(?![\p{L}])(?! (?:en ouder|of ouder|tot|t\/m|ouder|jonger))(?: oud\b)?/iu;

const pattern = (source: string): RegExp => new RegExp(before + source, 'giu');
const behindPerson = [
  pattern(`${person}(?: (?:uit|in) [\\p{L}'-]{2,20})?,? van (?:${almost}){0,2}${number}(?![\\p{L}\\d%+/:-]|[.,]\\d)`),
  pattern(`${person}(?: \\p{L}{2,20})? ?\\((?:${almost})?${number}(?: ?(?:jaar|jr|j)\\.?)?\\)`),
  pattern(`${person},? ${number} (?:jaar|jr)(?: oud)?(?![\\p{L}])(?= ?[,.;)]|$)`),
  pattern(`(?:${person}, |hij |zij |ze )${number}(?=[,.;)]|$)(?![.,]\\d)`),
  pattern(
    `${person} (?:is|wordt|was) (?:${almost}){0,2}${number}(?= (?:jaar|jr)(?: oud)? ?(?:[,.;:!?)]|$|en |maar )| ?(?:[,;:!?)]|\\.(?!\\d)|$)| (?:en(?! \\d)|maar|dus|geworden)(?!\\p{L}))`,
  ),
  pattern(`${person}[^.;!?\\n]{1,40}? ${number} jaar oud(?![\\p{L}])`),
];
const alone = [
  pattern(`${number}[- ]?jarige(?![\\p{L}])`),
  pattern(
    `${number}[- ]?jarig(?= (?:\\p{L}+ )?(?:meisje|kind|kindje|jongetje|zoontje|dochtertje|broertje|zusje|neefje|nichtje)(?![\\p{L}]))`,
  ),
];
/** Two letters as in a table: "M/43". */
const short = /(?<![\p{L}\d])[MV] ?[/,] ?\d{2}(?![\d:]|[.,]\d)/gu;

const startsAnyAge = new RegExp(`^(?:${ofAnyAge})(?!\\p{L})`, 'iu');
/** Words for numbers: those below twelve are told apart, the rest is an age of somebody grown. */
const small = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf'];
function yearsOf(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const index = small.indexOf(written.toLowerCase());
  return index < 0 ? 30 : index + 1;
}

/** Every place that tells one person's age. `text` as `normalise` gives it. */
export function findAges(text: string): Span[] {
  const found: Span[] = [...text.matchAll(short)].map(spanOf);
  for (const [index, each] of behindPerson.entries()) {
    for (const match of text.matchAll(each)) {
      const age = yearsOf(match[1] ?? '');
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
      const possible = age <= oldest && age >= (startsAnyAge.test(match[0]) ? 1 : youngest);
      if (possible && (index > 0 || isAge(match[1] ?? '', after))) found.push(spanOf(match));
    }
  }
  for (const each of alone) {
    for (const match of text.matchAll(each)) {
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
      if (match[0].endsWith('jarig') || goesOnOrIs.test(after)) found.push(spanOf(match));
    }
  }
  return found;
}

function isAge(written: string, after: string): boolean {
  if (/^ (?:tot|t\/m) /i.test(after)) return false;
  const said = years.exec(after);
  if (said?.index === 0) return goesOn.test(after.slice(said[0].length));
  return goesOn.test(after) && !isCounted(written, after);
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });
