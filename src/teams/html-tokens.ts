// HTML taken apart into text and tags, as forgiving as a browser. Every character is looked at a fixed number of times,
// so no HTML, however broken, deep or long, takes more than its length. Pure.

export type Token =
  | { is: 'text'; text: string }
  /** `name` in small letters; `attributes` as they were written. */
  | { is: 'open'; name: string; attributes: string }
  | { is: 'close'; name: string };

/** What stands in these is for programs: left out with all that is in it. */
const silent = new Map(
  ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'audio', 'video', 'title'].map(
    (name) => [name, new RegExp(`</${name}(?=[\\s/>])`, 'gi')],
  ),
);

const tagName = /<(\/?)([a-z][^\s/>]*)/iy;

export function* tokens(html: string): Generator<Token> {
  let at = 0;
  while (at < html.length) {
    const begin = html.indexOf('<', at);
    if (begin !== at) yield { is: 'text', text: html.slice(at, begin === -1 ? undefined : begin) };
    if (begin === -1) return;
    if (html.startsWith('<!--', begin)) {
      at = after(html, '-->', begin + 4);
      continue;
    }
    tagName.lastIndex = begin;
    const [written = '', slash = '', given = ''] = tagName.exec(html) ?? [];
    if (written === '') {
      const remark = /[!?/]/.test(html[begin + 1] ?? '');
      if (!remark) yield { is: 'text', text: '<' };
      at = remark ? after(html, '>', begin + 1) : begin + 1;
      continue;
    }
    const end = endOfTag(html, begin + written.length);
    const name = given.toLowerCase();
    if (slash === '/') yield { is: 'close', name };
    else yield { is: 'open', name, attributes: html.slice(begin + written.length, end) };
    at = end + 1;
    const close = slash === '' && html[end - 1] !== '/' ? silent.get(name) : undefined;
    if (close) at = next(html, close, at);
  }
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

function next(html: string, mark: RegExp, from: number): number {
  mark.lastIndex = from;
  return mark.exec(html)?.index ?? html.length;
}

/** Where the `>` of a tag is: not one within a quoted value. A tag without end is one up to the end, as in a browser. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  let isValue = false;
  for (let at = from; at < html.length; at += 1) {
    const sign = html[at] ?? '';
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') {
      return at;
    } else if (isValue && (sign === '"' || sign === "'")) {
      quote = sign;
      isValue = false;
    } else if (sign.trim() !== '') {
      isValue = sign === '=';
    }
  }
  return html.length;
}
