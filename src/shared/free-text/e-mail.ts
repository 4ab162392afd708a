import type { Span } from './normalise.ts';

/** A functional mailbox of the municipality belongs to no person. */
const ownDomain = /@(?:[a-z0-9-]+\.)*(?:hilversum|wijdemeren)\.nl$/i;
const functional =
  /^(?:info|contact|servicedesk|helpdesk|post|balie|receptie|secretariaat|administratie|no-?reply|meldpunt|vragen|privacy|fg|avg|ict|klachten|gemeente|(?:team|wijkteam|sociaal|toegang|wmo|jeugd|participatie|schuld|werkplein)[a-z-]*)$/i;

const address = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}/gu;
const providers =
  /@(?:g(?:oogle)?mail|hotmail|outlook|live|msn|yahoo|icloud|me|ziggo|kpn(?:mail|planet)?|planet|xs4all|casema|upc|home|hetnet|proton(?:mail)?|gmx|tele2|online|chello|quicknet|telfort|solcon|zonnet)$/i;
const topLevel =
  'nl|com|net|org|eu|be|de|fr|uk|co|info|nu|es|it|pl|tr|ma|sr|me|io|biz|edu|gov|pt|ro|bg|ua|ru|ch|at|se|no|dk|frl|amsterdam|cn|in|online|email|tv';

/** The @ and the dot in words or brackets: "jan punt de vries at gmail punt com", "jan [at] gmail.com", "jan @ gmail . com". */
const at = String.raw`(?: ?[[({<]\s?(?:at|apenstaart(?:je)?|@)\s?[\])}>] ?| (?:at|apenstaart(?:je)?|@|a t) |@ | @|apenstaart(?:je)?)`;
const dot = String.raw`(?: ?[[({]\s?(?:punt|dot|\.)\s?[\])}] ?| (?:punt|dot|\.) ?|\. ?)`;
const spelled = new RegExp(
  String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}_+'-][\p{L}\p{N}._+'-]{0,40}${at}[\p{L}\p{N}-]{1,30}(?:${dot}[\p{L}\p{N}-]{1,20}){0,2}?${dot}(?:${topLevel})(?![\p{L}\p{N}])`,
  'giu',
);
const spelledProvider = new RegExp(
  String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}._+'-]{1,40}${at}(?:gmail|hotmail|outlook|ziggo|kpnmail|icloud|yahoo)(?![\p{L}\p{N}])`,
  'giu',
);

const isFunctional = (found: string) =>
  ownDomain.test(found) && functional.test(found.slice(0, found.lastIndexOf('@')));

export function findEmail(text: string): Span[] {
  const found: Span[] = [];
  // The patterns start with an open run of word characters, so they only run where an @ or its word stands.
  if (text.includes('@')) {
    for (const mark of text.matchAll(/@/g)) {
      const from = Math.max(0, mark.index - 64);
      const near = text.slice(from, mark.index + 130);
      for (const match of near.matchAll(address)) {
        const value = match[0].replace(/\.+$/, '');
        const start = from + match.index;
        if (mark.index < start || mark.index >= start + value.length) continue;
        const whole = /\.[\p{L}]{2,24}$/u.test(value) || providers.test(value);
        if (whole && !isFunctional(value)) found.push({ start, end: start + value.length });
      }
      if (found.length > 0 && found.length > 50) return found;
    }
  }
  for (const pattern of [spelled, spelledProvider]) {
    for (const mark of text.matchAll(/ at |[[({<] ?at|apenstaart|@ | @|[[({<]@|a t /gi)) {
      const from = Math.max(0, mark.index - 44);
      const match = [...text.slice(from, mark.index + 100).matchAll(pattern)][0];
      if (match !== undefined && !/\bniet at\b/.test(match[0])) {
        found.push({ start: from + match.index, end: from + match.index + match[0].length });
        break;
      }
    }
  }
  return found;
}
