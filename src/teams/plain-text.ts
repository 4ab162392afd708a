// What somebody wrote in Teams, as plain text. HTML can be written by anybody, so nothing in it is trusted. Pure.
import { decoded } from './html-entities.ts';
import { tokens } from './html-tokens.ts';

/** These stand on lines of their own. */
const blocks = new Set(
  (
    'p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre codeblock table caption tr hr section article header ' +
    'footer main aside nav address figure figcaption form fieldset body'
  ).split(' '),
);
const keepsLineEnds = new Set(['pre', 'codeblock', 'textarea']);

/** Lines as they are read: list items begin with "- ", lines of a quote with "> "; pictures and attachments are left out. */
export function plainText(html: string): string {
  const lines: string[] = [];
  let line = '';
  let bullet = false;
  const depth = { quotes: 0, keeps: 0 };

  const endLine = (): void => {
    lines.push(depth.quotes > 0 && visible(line) !== '' ? `> ${line}` : line);
    line = '';
  };
  const newBlock = (): void => {
    if (line !== '') endLine();
  };
  const add = (text: string): void => {
    if (text === '') return;
    if (bullet) line = '- ';
    bullet = false;
    line += text;
  };
  const addText = (text: string): void => {
    if (depth.keeps === 0) {
      const spaced = text.replace(/[ \t\r\n\f]+/g, ' ');
      add(line === '' ? spaced.replace(/^ /, '') : spaced);
      return;
    }
    text.split(/\r\n?|\n/).forEach((each, index) => {
      if (index > 0) endLine();
      add(each);
    });
  };

  for (const token of tokens(html)) {
    if (token.is === 'text') {
      addText(decoded(token.text));
      continue;
    }
    const { name } = token;
    const step = token.is === 'open' ? 1 : -1;
    if (name === 'br' && step === 1) endLine();
    if (blocks.has(name)) newBlock();
    if (name === 'li') bullet = step === 1;
    if (name === 'blockquote') depth.quotes = Math.max(0, depth.quotes + step);
    if (keepsLineEnds.has(name)) depth.keeps = Math.max(0, depth.keeps + step);
    if ((name === 'td' || name === 'th') && step === 1 && line !== '') add(' | ');
    if (token.is === 'open') add(emoji(name, token.attributes));
  }
  newBlock();
  return tidy(lines.join('\n'));
}

/** Without signs that nobody sees, one space between words, at most one empty line between lines. */
export function tidy(text: string): string {
  const lines = text.split(/\r\n?|[\n\u2028\u2029]/).map(visible);
  return lines
    .filter((line, index) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trim();
}

/** Signs that show nothing or turn the reading direction around; not the joiners, which make one emoji of two. */
const unseen = /(?![\t\n\v\f\r\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

const visible = (line: string): string => line.replace(unseen, '').replace(/\s+/g, ' ').trim();

/** Teams writes one as a tag of its own, older clients as a picture that says it is one. */
function emoji(name: string, attributes: string): string {
  const isEmoji = name === 'emoji' || (name === 'img' && attributes.includes('schema.skype.com/Emoji'));
  if (!isEmoji) return '';
  const [, double, single] = /(?<![\w-])alt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes) ?? [];
  return decoded(double ?? single ?? '');
}
