// Places few people live at or go to: a street, a building, a named school, a small village. A wijk or buurt is none of them.
import { notStreets, strongSuffix } from './address-words.ts';
import { fold } from './fold.ts';
import type { Span } from './normalise.ts';
import { isPlainWord } from './words.ts';

const before = '(?<![\\p{L}\\p{M}\\d-])';
const after = '(?![\\p{L}\\p{M}-])';
const landmark =
  'bakker|bakkerij|slager|slagerij|snackbar|kapper|kapsalon|kerk|moskee|synagoge|station|school|basisschool|supermarkt|apotheek|molen|watertoren|kinderboerderij|pizzeria|restaurant|caf[eé]|kroeg|winkel|bloemenkraam|viskraam|markt|theater|bioscoop|zwembad|sporthal|brandweer|politiebureau|begraafplaats|ziekenhuis|tankstation|garage|gemeentehuis|stadhuis|bibliotheek|sluis|haven|brug|albert heijn|jumbo|lidl|aldi';

const patterns = [
  // Streets that end as few other words do, with a capital and a word of place before them.
  /(?<=(?:\b(?:in|op|aan|uit|van|bij) (?:de |het |een )?))\p{Lu}[\p{L}'-]+(?:pad|drift|erf|wal|akker|kamp|gaarde|donk|hoeve|stein|staete|state|residentie|toren|flat|complex|school|college|lyceum)(?!\p{L})/gu,
  /(?<!\p{L})(?:\p{Lu}[\p{L}'-]+ ){1,3}(?:College|Lyceum|School|Mavo|Gymnasium|Flat|Toren)(?!\p{L})/gu,
  /(?<!\p{L})(?:[Ss]chool|[Bb]asisschool|[Pp]raktijkschool|[Cc]ollege|[Ll]yceum|[Ff]lat|[Kk]erk|[Mm]oskee|[Cc]amping|[Zz]orgcentrum|[Ww]oongroep|[Cc]r[eè]che|[Kk]inderopvang|[Pp]euterspeelzaal|[Vv]oetbalclub) (?:[Dd]e |[Hh]et |'[Tt] )?\p{Lu}\p{L}+/gu,
  // 1211 AB: about twenty doors.
  /(?<!\d)[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])/gu,
  new RegExp(
    `${before}(?:de|die|onze|dezelfde) (?:hoge |lage |oude |grote )?(?:flat|toren|torenflat|portiek|galerij)${after}`,
    'giu',
  ),
  new RegExp(`${before}(?:dat|hetzelfde) portiek${after}`, 'giu'),
  new RegExp(
    `${before}(?:woonboot|woonark|woonwagen(?:kamp|centrum|plek)?|stacaravan|caravan|camping|vakantiepark|recreatiepark|bungalowpark|hofje|boerderij|woonboerderij|kraakpand|azc|klooster|chalet|tiny house|blijf-van-mijn-lijf-?huis|vrouwenopvang|gezinshuis)${after}`,
    'giu',
  ),
  new RegExp(
    `${before}(?:(?:boven|naast|tegenover|achter|vlak ?bij|om de hoek (?:van|bij)|werkt (?:bij|in|op)) (?:de|het|een|onze) (?:\\p{L}+ )?|bij (?:de|het) (?=kerk|molen|moskee|watertoren|sluis|haven|begraafplaats|station))(?:${landmark})${after}`,
    'giu',
  ),
  // Villages of the municipality and beside it with fewer than two thousand people.
  new RegExp(
    `${before}(?:(?:het|ons|hun|dit|dat) dorp|ankeveen|breukeleveen|muyeveld|'s-graveland|boomhoek|egelshoek|hollandsche rading|lage vuursche|tienhoven)${after}`,
    'giu',
  ),
];

const notAStreet = /(?:slaan|blokkade|passage)$/i;

function streets(text: string): Span[] {
  return [...text.matchAll(/(?<![\p{L}'-])[\p{L}'-]{5,40}(?![\p{L}'-])/gu)]
    .filter(({ 0: word }) => strongSuffix.test(word) && !notStreets.test(word) && !notAStreet.test(word))
    .filter(({ 0: word, index }) => {
      const inSentence = /[\p{L},] $/u.test(text.slice(Math.max(0, index - 2), index));
      return (inSentence && /^\p{Lu}/u.test(word)) || !isPlainWord(fold(word));
    })
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** `text` as `normalise` gives it. */
export function findPlaces(text: string): Span[] {
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)]);
  return [...streets(text), ...found.map((match) => ({ start: match.index, end: match.index + match[0].length }))];
}
