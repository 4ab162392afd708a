import { isCounted, notStreets, onlyStreets, strongSuffix, weakSuffix } from './address-words.ts';
import { fold } from './fold.ts';
import { isNotName } from './lexicon.ts';
import type { Span } from './normalise.ts';
import { isPlainWord } from './words.ts';

/** Four digits and two letters, as PostNL hands them out: never SA, SD or SS (https://nl.wikipedia.org/wiki/Postcodes_in_Nederland). */
const postcode = /(?<![\d])[1-9]\d{3} ?(?!sa|sd|ss)([a-z]{2})(?![a-z])/gi;
/** Two letters that are a word of their own after a number: "2026 is 12 keer". */
const shortWord =
  /^(?:is|en|op|of|in|we|ze|te|om|na|al|er|zo|ja|ik|je|dé|nu|do|wo|vr|za|ma|di|kr|nr|uu|st|ca|km|eu|pp|bv|ad|to|at|it|hr|mw|wg|ww|wn)$/;
const numberCue = String.raw`(?:huis ?)?(?:nummer|nr\.?|no\.?)|#`;
const afterPostcode = new RegExp(
  String.raw`^(?:[ ,:;/-]{0,3}(?:(?:op|met|en|te)? ?(?:${numberCue})(?: is)?[ .:]{0,3})?|[ ,(]{0,3}\p{Lu}[\p{L}-]{2,20}[ ,(]{1,3}(?:${numberCue})[ .:]{0,2})(\d{1,5})(?![\d])`,
  'iu',
);
const beforePostcode = new RegExp(
  String.raw`(?:(?:${numberCue})[ .:]{0,2}\d{1,4} ?\p{L}{0,2}[ ,(/-]{0,3}(?:(?:op|in|te|met|en)? ?(?:de )?(?:postcode|pc))?[ :(]{0,3}|(?:^|[ (])\d{1,4}[a-z]?, ?)$`,
  'iu',
);

const houseNumber = /(?<![\d.,:/\u25a0])\d{1,4}(?![\d\u25a0]|[.,:]\d| ?%)/g;
const betweenStreetAndNumber = new RegExp(
  String.raw`[ ,.:;(\n]{0,3}(?:(?:op |met |is )?(?:${numberCue})(?: is)?[ .:\n]{0,3})?$`,
  'i',
);
const homeCue =
  /\b(?:woon(?:t|de|achtig|plek)?|wonen(?:de|d)?|wonend|\p{L}{0,12}adres\p{L}*|verhui\p{L}*|ingeschreven|huisbezoek|huisvest\p{L}*|verblijft|inwonend|thuis|opgenomen|langs)(?!\p{L})[^.;!?\n]{0,30}$/iu;
const articleBefore = /(?:^|[\s(])(?:de|het|'t|aan|op|nabij|naar)[ ]$/i;
const notAPlace =
  /\b(?:(?:wijk|kern|buurt|jeugd)?team|fase|groep|cluster|wijk|buurt|score|cijfer|regio|gebied|stap|versie|punt|lijn|bus|tram|route|afslag|afrit|halte|zaal|lokaal|kamer|thema|top|sociaal|pilot|project|kwartaal|week)[ ]$/i;
const dayOrMonth =
  /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|week|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec|oost|west|noord|zuid|centrum|fase|team|wijkteam|kwartaal)$/i;

const longestLook = 60;

/** The words before a house number end in a street: by their ending, or by saying that somebody lives there. */
function streetBefore(before: string): boolean {
  const between = betweenStreetAndNumber.exec(before);
  const gap = between?.[0] ?? '';
  const said = /n/i.test(gap.replace(/\n/g, '')) || gap.includes('#');
  if (!said && !/^(?:| |\. ?)$/.test(gap)) return false;
  const street = before.slice(0, before.length - gap.length);
  const word = /[\p{L}\p{M}'-]+$/u.exec(street)?.[0] ?? '';
  const lead = street.slice(0, street.length - word.length);
  if (word.length < 3 || notAPlace.test(lead) || (notStreets.test(word) && !homeCue.test(lead))) return false;
  const capital = /^\p{Lu}/u.test(word.replace(/^'[a-z]-?/, ''));
  if (strongSuffix.test(word)) return true;
  if (gap.startsWith('.') && /str$/i.test(word)) return true;
  if (gap === '' || gap.startsWith('.')) return false;
  const leadCapital = /\p{Lu}[\p{L}'-]+ (?:(?:van|de|der|den|het|over) ){0,3}$/u.test(lead);
  const bareStreet =
    /^(?:straat|laan|weg|plein|hof|dreef|kade|singel|gracht|haven|steeg|dijk|park|wal|markt|brink|pad)$/i.test(word);
  if (bareStreet) return capital && leadCapital && !/\b(?:het|de|sociaal|dit|ons) $/i.test(lead);
  if (
    capital &&
    /\b(?:laan|plein|straat|weg|hof|dreef|kade|park|singel) (?:(?:van|der|den|de|het|over|tot) ){1,3}$/i.test(lead)
  )
    return true;
  if (dayOrMonth.test(word)) return false;
  const starts = /(?:^|[.!?:\n"(] ?)$/.test(lead);
  const streetLike = starts ? onlyStreets.test(word) : !/(?:wijk|kwartier|land|landen)$/i.test(word);
  const uncommon = streetLike && !isPlainWord(fold(word)) && !isNotName(fold(word));
  if (
    capital &&
    weakSuffix.test(word) &&
    (uncommon || said || articleBefore.test(lead) || leadCapital || homeCue.test(lead))
  )
    return true;
  if (weakSuffix.test(word) && (homeCue.test(lead) || (said && articleBefore.test(lead)))) return true;
  return capital && homeCue.test(lead) && /\b(?:op|aan|in|naar|adres|de|het|te)[ :]{1,2}$/i.test(lead);
}

const isYear = (written: string) => /^(?:19|20)\d\d$/.test(written);

function streetAndNumber(text: string): Span[] {
  for (const match of text.matchAll(houseNumber)) {
    const start = match.index;
    const before = text.slice(Math.max(0, start - longestLook), start);
    if (!/[\p{L}.#][ ,.:;(\n]{0,3}$|[\p{L}][\n ]$/u.test(before.slice(-5)) || isYear(match[0])) continue;
    const end = start + match[0].length;
    if (isCounted(match[0], text.slice(end, end + 24)) || !streetBefore(before)) continue;
    return [{ start, end }];
  }
  return [];
}

const words =
  'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|\\p{L}{3,5}tien|\\p{L}{0,14}tig|\\p{L}{0,9}honderd\\p{L}{0,14}';
const number = String.raw`(?:\d{1,4} ?[a-z]?|${words})`;
/** "op nummer 12 in de Emmastraat", "Emmastraat nummer twaalf", "Plein 1945 nr 3". */
const otherOrders = [
  new RegExp(
    String.raw`(?<!\p{L})(?:${numberCue})[ .:]{0,2}${number}[ ,(]{1,2}(?:(?:in|aan|op|van) )?(?:(?:de|het|een) )?(?:[\p{L}'-]{1,20} ){0,3}?[\p{L}'-]{2,30}(?:straat|laan|weg|plein|dreef|kade|singel|gracht|steeg|hof)(?!\p{L})`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})woon(?:t|de)[^.;!?\n]{0,12} op ${number} (?:in|aan|van) (?:de|het) [\p{L}'-]{2,30}(?:straat|laan|weg|plein|dreef|kade|singel|gracht|steeg|hof)(?!\p{L})`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}'-])[\p{L}'-]{2,30}(?:straat|laan|weg|plein|dreef|kade|singel|gracht|steeg|hof)[ ,]{1,2}(?:op )?(?:${numberCue})[ .:]{1,2}(?:${words})(?!\p{L})`,
    'giu',
  ),
  /(?<!\p{L})(?:plein|laan|straat|weg) (?:19|20)\d\d(?: ?- ?\d{2,4})?,? ?(?:nr\.? ?|nummer |huisnummer )?\d{1,3}(?![\d.,:])/giu,
];

function findPostcode(text: string): Span[] {
  for (const match of text.matchAll(postcode)) {
    const letters = match[1] ?? '';
    if (match[0].includes(' ') && shortWord.test(letters)) continue;
    const end = match.index + match[0].length;
    const after = afterPostcode.exec(text.slice(end, end + 50));
    const counted =
      after !== null && isCounted(after[1] ?? '', text.slice(end + after[0].length, end + after[0].length + 24));
    const before = beforePostcode.test(text.slice(Math.max(0, match.index - 30), match.index));
    if ((after !== null && !counted) || before) return [{ start: match.index, end }];
  }
  return [];
}

/** Pieces of text around each place a pattern can start; keeps the patterns above off long texts without any cue. */
function near(text: string, cue: RegExp): string[] {
  return [...text.matchAll(cue)].slice(0, 100).map(({ index }) => text.slice(Math.max(0, index - 40), index + 90));
}

export function findAddress(text: string): Span[] {
  const found = [...findPostcode(text), ...streetAndNumber(text)];
  if (found.length > 0) return found;
  const pieces = near(
    text,
    /(?<!\p{L})(?:(?:huis)?(?:nummer|nr|no)\b|woon[td]|(?:plein|laan|straat|weg) (?:19|20)\d\d)/giu,
  );
  const other = pieces.some((piece) => otherOrders.some((pattern) => [...piece.matchAll(pattern)].length > 0));
  return other ? [{ start: 0, end: 0 }] : [];
}
