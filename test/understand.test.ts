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
    ['hoe staat Oost ervoor', 'dagstart.status(oost)'],
    ['Hoe staat het ervoor in West?', 'dagstart.status(in west)'],
    ['wanneer is het volgende casusoverleg', 'casusoverleg.next()'],
    ['wanneer is het casusoverleg in Oost', 'casusoverleg.next(in oost)'],
    ['casusoverleg verzetten', 'casusoverleg.next()'],
    ['plan een casusoverleg voor Oost', 'casusoverleg.plan(voor oost)'],
    ['welke afspraken staan open?', 'afspraken.list()'],
    ['in welke wijk ligt 1223', 'wijkteam.postcode(1223)'],
    ['heb ik een consulent nodig', 'keuzehulp.consulent-nodig()'],
    ['ik werk met Wmo en Jeugd', 'casusoverleg.regelingen(wmo en jeugd)'],
    ['ik werk niet op woensdag', 'ritme.days-off(woensdag)'],
    ['uitkomsten van de keuzehulp', 'keuzehulp.outcomes()'],
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

describe('who is polite is understood just as well', () => {
  test.each([
    ['ik wil graag een casus inbrengen', 'casusoverleg.bring-in()'],
    ['Goedemorgen, ik wil een casus inbrengen voor Oost', 'casusoverleg.bring-in(voor Oost)'],
    ['<at>Dagstart</at> hoi, de status', 'dagstart.status()'],
    ['graag de status', 'dagstart.status()'],
    ['hallo', 'wegwijs.help()'],
    ['ik wil', '?'],
    ['een', '?'],
  ])('%j means %s', (typed, expected) => {
    expect(meant(typed)).toBe(expected);
  });

  test('to ask whether one can do something is not to do it', () => {
    expect(meant('kan ik de dagstart sluiten?')).toMatch(/^\?dagstart\.close/);
    expect(meant('wie mag de dagstart sluiten')).toMatch(/^\?dagstart\.close/);
    expect(meant('ik wil de dagstart niet sluiten')).toMatch(/^\?dagstart\.close/);
  });
});

test('a sentence that is not understood offers what it is about, not what is spelled alike', () => {
  expect(meant('kan ik hier ook een casus bespreken')).toBe('?casusoverleg.bring-in');
  expect(meant('wat zijn de afspraken van Oost')).toBe('?afspraken.list');
  expect(meant('verplaats het casusoverleg')).toMatch(/^\?casusoverleg\./);
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
