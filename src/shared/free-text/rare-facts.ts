// Facts that few people in a wijk share and neighbours know: the only one, known to all, a trade, an illness, where one is from.
import type { Span } from './normalise.ts';

const before = '(?<![\\p{L}\\p{M}\\d-])';
const after = '(?![\\p{L}\\p{M}-])';

const trade =
  '(?:\\p{L}+-?)?(?:bakker|slager|kapper|kapster|schoenmaker|buschauffeur|taxichauffeur|chauffeur|machinist|piloot|stewardess|leraar|lerares|docent|docente|juf|meester|muzikant|zanger|zangeres|acteur|actrice|presentator|presentatrice|voetballer|topsporter|sporter|arts|tandarts|dierenarts|advocaat|advocate|notaris|rechter|journalist|schrijver|schrijfster|kunstenaar|kunstenares|wethouder|raadslid|burgemeester|dominee|imam|pastoor|militair|veteraan|brandweerman|politieagent|agent|boer|boerin|molenaar|visser|schipper|kok|postbode|conciërge|verpleegkundige|psycholoog|directeur|marktkoopman|ondernemer)';
const origin =
  'Syrië|Eritrea|Somalië|Afghanistan|Iran|Irak|Jemen|Oekraïne|Rusland|Polen|Roemenië|Bulgarije|Turkije|Marokko|Suriname|Ethiopië|Soedan|Nigeria|Ghana|Congo|Pakistan|India|China|Vietnam|Sri Lanka|Venezuela|Colombia|Brazilië|Palestina|Gaza|Libanon|Egypte|Algerije|Tunesië|Kaapverdië|Indonesië|de Molukken|Servië|Bosnië|Albanië|Kosovo|Armenië|Georgië|Azerbeidzjan|Syrie|Somalie|Oekraine|Roemenie|Ethiopie';
const fromThere =
  'Syrische?|Eritrese|Eritrees|Somalische?|Afghaanse?|Iraanse?|Iraakse?|Jemenitische?|Oekraïense?|Oekraiense?|Russische?|Poolse?|Roemeense?|Bulgaarse?|Turkse?|Marokkaanse?|Surinaamse?|Ethiopische?|Soedanese|Nigeriaanse?|Ghanese|Congolese|Pakistaanse?|Chinese|Vietnamese|Venezolaanse?|Colombiaanse?|Braziliaanse?|Palestijnse?|Libanese|Egyptische?|Algerijnse?|Tunesische?|Kaapverdische?|Molukse?|Servische?|Bosnische?|Albanese|Kosovaarse?|Armeense?|Georgische?|Koerdische?|Tamil';
const thing =
  'optie|oplossing|vraag|reden|manier|mogelijkheid|plek|wens|punt|instantie|hulp|keer|dag|melding|afspraak|kans|weg|keuze|voorwaarde|wat|dat|route|organisatie|aanbieder|plaats|stap|zorg|moment|uitzondering|verschil|probleem|informatie|inkomsten|bron';

const patterns = [
  `(?:de|als|het) enige (?!(?:\\p{L}+e )?(?:${thing})(?!\\p{L}))`,
  `bekende (?:oud-)?(?:${trade}|hilversummer|nederlander|\\p{L}+(?:ummer|lander|dorper))${after}`,
  `(?:bekend van (?:de )?(?:tv|televisie|radio|film)|(?:in|uit) de krant|op (?:tv|televisie|het nieuws)|in het nieuws|bn'?er|bekend in (?:de|het) (?:buurt|straat|dorp|wijk)|iedereen (?:\\p{L}+ ){0,4}kent (?:hem|haar))${after}`,
  `(?:(?:werkt|werkte|werkzaam|begonnen|bekend) als (?:\\p{L}+ ){0,2}?|(?:oud|ex|voormalige?|gewezen|gepensioneerde?)[- ](?:\\p{L}+ )?|(?:is|was) (?:(?:vroeger|ooit|zelf|nog|altijd|lang|jarenlang|een|al|ook) ){0,2}|jarige (?:\\p{L}+e )?)${trade}${after}`,
  `(?<=[,(] ?)(?:een |bekende? |zelf ){0,2}${trade}(?= ?[,.;)]|$| (?:op|bij|in|uit|van beroep)(?!\\p{L}))`,
  `(?:eigenaar|eigenaresse) van${after}`,
  `(?:zijn|haar|een eigen) (?:winkel|zaak|restaurant|kapsalon|snackbar|bakkerij|marktkraam|praktijk|café)${after}`,
  `(?:huntington|korsakov|korsakoff|parkinson|syndroom van down|down ?syndroom|spierziekte|hersentumor|leukemie|kanker|epilepsie|schizofrenie|dwarslaesie|hersenletsel|taaislijmziekte|anorexia|hiv|zeldzame (?:ziekte|aandoening)|terminaal|geamputeerd|blind|doof|transgender|non-binair|tweeling|drieling|vierling)${after}`,
  `(?:woningbrand|steekpartij|schietpartij|explosie|gijzeling|brandstichting)${after}`,
  `(?:uit|in) (?:${origin})${after}`,
  `(?:${fromThere})${after}`,
  `(?:vso|zmlk)${after}`,
].map((source) => new RegExp(before + source, 'giu'));
/** Short names of illnesses, only as they are written: "ms" is "mss", "als" is "if". */
const written = /(?<![\p{L}\d-])(?:ALS|MS|NAH)(?![\p{L}\d-])/gu;

/** `text` as `normalise` gives it. */
export function findRareFacts(text: string): Span[] {
  const found = [...patterns, written].flatMap((pattern) => [...text.matchAll(pattern)]);
  return found.map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
