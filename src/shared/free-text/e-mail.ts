import type { Span } from './normalise.ts';

/** A functional mailbox of the municipality belongs to no person. */
const ownDomain = /@(?:[a-z0-9-]+\.)*(?:hilversum|wijdemeren)\.nl$/i;
const functional =
  /^(?:info|contact|servicedesk|helpdesk|post|balie|receptie|secretariaat|administratie|no-?reply|meldpunt|vragen|privacy|fg|avg|ict|klachten|gemeente|(?:team|wijkteam|sociaal|toegang|wmo|jeugd|participatie|schuld|werkplein)[a-z-]*)$/i;

const localPart = /[\p{L}\p{N}._%+'-]{1,64}$/u;
const domainPart = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}/u;
const providers =
  /@(?:g(?:oogle)?mail|hotmail|outlook|live|msn|yahoo|icloud|me|ziggo|kpn(?:mail|planet)?|planet|xs4all|casema|upc|home|hetnet|proton(?:mail)?|gmx|tele2|online|chello|quicknet|telfort|solcon|zonnet)$/i;
const topLevel =
  'nl|com|net|org|eu|be|de|fr|uk|co|info|nu|es|it|pl|tr|ma|sr|me|io|biz|edu|gov|pt|ro|bg|ua|ru|ch|at|se|no|dk|frl|amsterdam|cn|in|online|email|tv';

/** The @ and the dot in words or brackets: "jan punt de vries at gmail punt com", "jan [at] gmail.com", "jan @ gmail . com". */
const at = String.raw`(?: ?[[({<]\s?(?:at|apenstaart(?:je)?|@)\s?[\])}>] ?| (?:at|apenstaart(?:je)?|@|a t) |@ | @|apenstaart(?:je)?)`;
const dot = String.raw`(?: ?[[({]\s?(?:punt|dot|\.)\s?[\])}] ?| (?:punt|dot|\.) ?|\. ?)`;
const spelled = new RegExp(
  String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}_+'-][\p{L}\p{N}._+'-]{0,40}${at}[\p{L}\p{N}-]{1,30}(?:${dot}[\p{L}\p{N}-]{1,20}){0,2}?${dot}(?:${topLevel})(?![\p{L}\p{N}])`,
  'iu',
);
const spelledProvider = new RegExp(
  String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}._+'-]{1,40}${at}(?:gmail|hotmail|outlook|ziggo|kpnmail|icloud|yahoo)(?![\p{L}\p{N}])`,
  'iu',
);

const isFunctional = (found: string) =>
  ownDomain.test(found) && functional.test(found.slice(0, found.lastIndexOf('@')));

function plainAt(text: string, mark: number): Span | null {
  const local = localPart.exec(text.slice(Math.max(0, mark - 64), mark))?.[0] ?? '';
  const domain = local === '' ? '' : (domainPart.exec(text.slice(mark + 1, mark + 130))?.[0] ?? '');
  if (domain === '') return null;
  const value = `${local}@${domain}`;
  const whole = /\.\p{L}{2,24}$/u.test(value) || providers.test(value);
  return whole && !isFunctional(value) ? { start: mark - local.length, end: mark + 1 + domain.length } : null;
}

const mostMarks = 500;

export function findEmail(text: string): Span[] {
  const found: Span[] = [];
  for (const { index } of text.matchAll(/@/g)) {
    const span = plainAt(text, index);
    if (span !== null) found.push(span);
  }
  // Spelled out, the patterns start with an open run of letters, so they only run around an @ or its word.
  let marks = 0;
  for (const { index } of text.matchAll(/ at |[[({<] ?at|apenstaart|@ | @|[[({<]@|a t /gi)) {
    marks += 1;
    // Nobody types this many; refusing is safe, and the work stays bounded.
    if (marks > mostMarks) return [{ start: index, end: index + 1 }, ...found];
    const from = Math.max(0, index - 44);
    const near = text.slice(from, index + 100);
    for (const pattern of [spelled, spelledProvider]) {
      const match = pattern.exec(near);
      if (match !== null) found.push({ start: from + match.index, end: from + match.index + match[0].length });
    }
  }
  return found;
}
