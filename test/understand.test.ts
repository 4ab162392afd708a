import { describe, expect, test } from '@jest/globals';
import { createApp } from '../src/app.ts';
import { plain, understand } from '../src/understand.ts';

const { commands } = createApp();
const meant = (typed: string): string => {
  const understood = understand(typed, commands);
  return understood.kind === 'command'
    ? `${understood.command.name}(${understood.text})`
    : `?${understood.choices.map((each) => each.name).join(',')}`;
};

describe('what is typed is understood', () => {
  test.each([
    ['dagstart nu', 'dagstart.start()'],
    ['Dagstart Nu', 'dagstart.start()'],
    ['  dagstart   nu ', 'dagstart.start()'],
    ['<at>Dagstart</at> dagstart nu', 'dagstart.start()'],
    ['<at id="0">Dagstart</at>&nbsp;dagstart nu.', 'dagstart.start()'],
    ['<p>dagstart nu</p>', 'dagstart.start()'],
    ['dagstrat nu', 'dagstart.start()'],
    ['dagstartnu', 'dagstart.start()'],
    ['nu dagstart', 'dagstart.start()'],
    ['dagstart sluiten', 'dagstart.close()'],
    ['sluit dagstart', 'dagstart.close()'],
    ['dagstart sluitn', 'dagstart.close()'],
    ['dagstart nu!', 'dagstart.start()'],
    ['status', 'dagstart.status()'],
    ['statsu', 'dagstart.status()'],
    ['status oost', 'dagstart.status(oost)'],
    ['Status Wijkteam Oost?', 'dagstart.status(wijkteam oost)'],
    ['help', 'wegwijs.help()'],
    ['hlep', '?wegwijs.help'],
    ['hulp', 'wegwijs.help()'],
    ['rollen', 'wijkteam.roles()'],
    ['instelingen', 'wijkteam.settings()'],
  ])('%j means %s', (typed, expected) => {
    expect(meant(typed)).toBe(expected);
  });

  test.each([
    '',
    '   ',
    'wat eten we vandaag',
    '🙂',
    '${dagstart nu}'.repeat(3),
    'x'.repeat(100_000),
    '<at>'.repeat(20_000),
  ])('an unknown text offers choices and runs nothing (%#)', (typed) => {
    expect(understand(typed, commands).kind).toBe('choices');
  });

  test('at most three choices, the nearest first', () => {
    const understood = understand('dagstart', commands);
    expect(understood.kind === 'choices' ? understood.choices.map((each) => each.name) : []).toEqual([
      'dagstart.start',
      'dagstart.close',
    ]);
  });
});

test('a mention that is not closed stays text', () => {
  expect(plain('<at>Dagstart status')).toBe('dagstart status');
});

describe('a command that wants the words as they were typed', () => {
  const [any] = commands;
  if (!any) throw new Error('There are no commands');
  const verbatim = { ...any, name: 'proef', phrases: ['ontwikkelpunt'], takesText: true, verbatim: true };
  const more = { ...any, name: 'meer', phrases: ['ontwikkelpunten'], takesText: true, verbatim: false };
  const textOf = (typed: string): string => {
    const understood = understand(typed, [verbatim, more]);
    return understood.kind === 'command' ? `${understood.command.name}: ${understood.text}` : '?';
  };

  test.each([
    ['ontwikkelpunt Overdracht duurt te lang!', 'proef: Overdracht duurt te lang!'],
    ['<at>Dagstart</at> Ontwikkelpunt: JCC en het regiesysteem', 'proef: JCC en het regiesysteem'],
    ['ontwikkelpunt\nEén regel.\nNog een.', 'proef: Eén regel.\nNog een.'],
    ['  - ontwikkelpnt  Spreekuur in Oost', 'proef: Spreekuur in Oost'],
    ['ontwikkelpunten Oost', 'meer: oost'],
    ['ontwikkelpunt', 'proef: '],
    [`ontwikkelpunt ${'lang '.repeat(500)}einde`, `proef: ${'lang '.repeat(500)}einde`],
  ])('gets %j whole', (typed, expected) => {
    expect(textOf(typed)).toBe(expected);
  });
});
