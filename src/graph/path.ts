// Addresses within Graph. The library encodes nothing: `&` would begin a new parameter and `#EXT#` of a guest end the
// address (platform.md 150).

/** What `encodeURIComponent` encodes for no reason here: site ids are parts with commas between. */
const encoded = (part: string | number): string => encodeURIComponent(part).replaceAll('%2C', ',');

/** path`/sites/${site}/lists?$filter=${filter}`: what is filled in is one part of the path or one value, whatever is in it. */
export const path = (fixed: TemplateStringsArray, ...parts: (string | number)[]): string =>
  fixed.reduce((whole, piece, index) => `${whole}${encoded(parts[index - 1] ?? '')}${piece}`);

/** A text within a filter. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const version = '/v1.0/';

/**
 * A link that Graph gave, as an address within Graph: it is asked of the same host as everything else, wherever it says
 * it leads. Null when it is no such link.
 */
export function within(link: string): string | null {
  const url = URL.parse(link, 'https://graph.microsoft.com');
  if (!url?.pathname.startsWith(version)) return null;
  return url.pathname.slice(version.length - 1) + url.search;
}
