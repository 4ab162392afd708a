// HTML in which everything that is filled in has been escaped.

export interface Html {
  readonly html: string;
}

type Filling = Html | string | number | null | readonly Html[];

/** What is filled in is text, unless it is HTML of this kind; null is nothing. */
export function html(parts: TemplateStringsArray, ...fillings: readonly Filling[]): Html {
  const filled = fillings.map(filling);
  return { html: parts.map((part, place) => part + (filled[place] ?? '')).join('') };
}

function filling(given: Filling): string {
  if (given === null) return '';
  if (typeof given === 'string' || typeof given === 'number') return escaped(`${given}`);
  return 'html' in given ? given.html : given.map((each) => each.html).join('');
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
