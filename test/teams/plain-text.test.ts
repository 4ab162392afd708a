// Messages as Teams and others write them, and as nobody should.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainText, tidy } from '../../src/teams/plain-text.ts';

describe('what somebody wrote', () => {
  test.each<[string, string, string]>([
    ['paragraphs and line ends', '<p>een</p>\n<p>twee<br>drie</p><div>vier</div>', 'een\ntwee\ndrie\nvier'],
    [
      'one empty line, however many were typed',
      '<p>een</p><p>&nbsp;</p><p> </p><p>&nbsp;</p><p>twee</p>',
      'een\n\ntwee',
    ],
    ['an empty line typed as a line end', 'een<br><br><br/>twee', 'een\n\ntwee'],
    ['words with marks', '<p>een <b>t</b><i>w</i>ee\t <span>drie</span></p>', 'een twee drie'],
    [
      'a list',
      '<ul>\n<li>een</li>\n<li><p>twee</p></li></ul><ol><li>drie<ul><li>vier</li></ul></li></ol>',
      '- een\n- twee\n- drie\n- vier',
    ],
    ['an empty item', '<ul><li></li><li>een</li></ul>', '- een'],
    ['the text of a link', '<a href="https://x.nl/?a=1&amp;b=2" title="a>b">hier</a>', 'hier'],
    ['names in a mention', '<at id="0">Joost Wiersma</at>&nbsp;kijk', 'Joost Wiersma kijk'],
    [
      'an emoji, of now and of before',
      '<emoji id="smile" alt="🙂" title="Smile"></emoji><img itemtype="http://schema.skype.com/Emoji" alt="👩‍💻">',
      '🙂👩‍💻',
    ],
    ['no picture', '<p>een <img alt="foto van Anneke" src="https://x/y.png"> twee</p>', 'een twee'],
    ['no attachment', '<attachment id="1743"></attachment><p>antwoord</p>', 'antwoord'],
    [
      'a quote, and what was said to it',
      '<blockquote itemtype="http://schema.skype.com/Reply"><b>Joost</b><p>Het is druk.<br>Echt.</p></blockquote><p>Ja.</p>',
      '> Joost\n> Het is druk.\n> Echt.\nJa.',
    ],
    [
      'a table, one row a line',
      '<table><tr><th>Wijk</th><th>Punten</th></tr><tr><td>Oost</td><td>3</td></tr></table>',
      'Wijk | Punten\nOost | 3',
    ],
    ['code, with its line ends', '<pre>een\n  twee\r\ndrie</pre> vier\nvijf', 'een\ntwee\ndrie\nvier vijf'],
    [
      'signs by name and number',
      '&lt;b&gt; &amp;amp; &quot;&#39;&apos; caf&eacute; Zo&euml; &euro; &#128578; &#x1F642;',
      "<b> &amp; \"'' café Zoë € 🙂 🙂",
    ],
    [
      'signs nobody knows, as written',
      'a &onbekend; b & c &; &#; &#xFFFFFF; &#55296;',
      'a &onbekend; b & c &; &#; \ufffd \ufffd',
    ],
    ['no signs that nobody sees', 'a\u0000b\u200bc\u202ed\ufeffe&#8203;f&shy;g&zwj;', 'abcdefg\u200d'],
    ['nothing of programs', 'a<script>b("</p>")</script><style>c{}</style><svg><text>d</text></svg>e<SCRIPT>f', 'ae'],
    ['no remarks', 'a<!-- <p>b</p> -->c<!DOCTYPE html><?php d ?>e</ f>g', 'aceg'],
    ['signs of comparing', '3 < 4 en 5 > 4, <3', '3 < 4 en 5 > 4, <3'],
    ['tags in capitals and over lines', '<P\nCLASS="x">een</P\n><BR />twee', 'een\n\ntwee'],
    ['tags that were not closed', '<div><p>een<ul><li>twee<b>drie', 'een\n- tweedrie'],
    ['more closed than opened', '</p></blockquote></li></pre>een</div>', 'een'],
    ['text after a quote out of place', '<a b"c>een</a> <a href="x"y\'>twee</a>', 'een twee'],
    ['a tag that never ends', 'een<a href="x', 'een'],
    ['nothing', '', ''],
  ])('keeps %s', (_name, html, text) => {
    expect(plainText(html)).toBe(text);
  });
});

/** 256 KB of the same, as much as the door lets in. */
const much = (part: string): string => part.repeat(Math.ceil((256 * 1024) / part.length));

describe('a message made to hurt', () => {
  test.each([
    ...['<b>', '<blockquote>', '<ul><li>', '<table><tr><td>', '<pre>', '</p>', '<p>a', '<br>', '<', '</', '<!', '<!--'],
    ...[
      '<script>',
      '<script></scrip',
      '<svg/>',
      '<a "',
      '<a href="',
      '<a ="\'',
      '<emoji alt="',
      '<emoji alt=" alt=\'',
      '&',
    ],
    ...['&#', '&amp', '&nbsp;', '&lt;', ' \u00a0\n', '\u200b', 'alt', ' '],
  ])('of 256 KB with nothing but %j takes no more than reading it through', (part) => {
    const html = much(part);
    const before = process.threadCpuUsage();
    const text = plainText(html);
    const { user, system } = process.threadCpuUsage(before);
    expect(text.length).toBeLessThanOrEqual(html.length);
    // At most 100 ms of its own processor time on a quiet machine. What grows with the square of the length takes many seconds.
    expect((user + system) / 1000).toBeLessThan(1000);
  });

  test('nested ten thousand deep keeps its text', () => {
    expect(plainText(`${'<div><b>'.repeat(10_000)}diep${'</b></div>'.repeat(10_000)}`)).toBe('diep');
  });
});

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...['<p>', '</p>', '<br>', '<ul>', '<li>', '</li>', '</ul>', '<blockquote>', '</blockquote>', '<pre>', '</pre>'],
      ...[
        '<script>',
        '</script>',
        '<!--',
        '-->',
        '<td>',
        '<a href="',
        '">',
        '<emoji alt="x">',
        '&nbsp;',
        '&lt;',
        '&#10;',
      ],
    ),
    fc.string({ unit: 'binary' }),
  ),
);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe('whatever comes', () => {
  test('text that was only escaped comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => {
        const given = lines.map((line) => tidy(line.replace(/\s/g, ' '))).filter((line) => line !== '');
        expect(plainText(given.map((line) => `<p>${escaped(line)}</p>`).join('\n'))).toBe(given.join('\n'));
      }),
    );
  });

  test('is tidy, and not longer but for the marks of quotes, items and cells', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const html = parts.join('');
        const text = plainText(html);
        expect(tidy(text)).toBe(text);
        expect(text).not.toMatch(/^\s|\s$|\n\n\n| {2}|[^\S\n ]/u);
        expect(text.replace(/^(?:> |- )+| \| /gm, '').length).toBeLessThanOrEqual(html.length);
      }),
    );
  });

  test('what stands in a script never shows', () => {
    fc.assert(
      fc.property(pieces, fc.stringMatching(/^[a-z]{12}$/), (parts, secret) => {
        fc.pre(!parts.join('').includes(secret));
        expect(plainText(`<script>${secret}</script>${parts.join('')}`)).not.toContain(secret);
      }),
    );
  });
});
