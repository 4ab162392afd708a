// What people type about their own time, in ordinary Dutch, through the menu of the whole bot.
import { describe, expect, test } from '@jest/globals';
import { createApp } from '../../src/app.ts';
import { understand } from '../../src/understand.ts';

const { commands } = createApp();
const meant = (typed: string): string => {
  const understood = understand(typed, commands);
  return understood.kind === 'command' ? `${understood.command.name}(${understood.text})` : 'choices';
};

describe('a phrase about the own time is understood', () => {
  test.each([
    ['ik ben er niet', 'ritme.away()'],
    ['Ik ben er niet.', 'ritme.away()'],
    // What follows is no day, so the bot asks what was meant.
    ['ik ben er neit', 'ritme.back(neit)'],
    ['ik ben er niet t/m vrijdag', 'ritme.away(t/m vrijdag)'],
    ['ik ben er niet van 3 t/m 14 augustus', 'ritme.away(van 3 t/m 14 augustus)'],
    ['ik ben er morgen niet', 'ritme.away(morgen)'],
    ['Morgen ben ik er niet', 'ritme.away(morgen)'],
    ['ik ben er t/m vrijdag niet', 'ritme.away(t/m vrijdag)'],
    ['ik ben er van 3 t/m 14 augustus niet', 'ritme.away(van 3 t/m 14 augustus)'],
    ['ik ben afwezig', 'ritme.away()'],
    ['ik ben afwezig tot 6 april', 'ritme.away(tot 6 april)'],
    ['ik ben vrijdag weg', 'ritme.away(vrijdag)'],
    ['ik ben morgen vrij', 'ritme.away(morgen)'],
    ['ik ben vrij', 'ritme.away()'],
    ['ik ben weg', 'ritme.away()'],
    ['ik ben er', 'ritme.back()'],
    ['ik ben er weer', 'ritme.back()'],
    ['ik ben weer er', 'ritme.back()'],
    ['ik ben er wel', 'ritme.back()'],
    ['ik ben er vrijdag wel', 'ritme.back(vrijdag)'],
    ['ik ben er wel op vrijdag', 'ritme.back(op vrijdag)'],
    ['ik ben er vrijdag', 'ritme.back(vrijdag)'],
    ['ik werk niet op maandag en woensdag', 'ritme.days-off(maandag en woensdag)'],
    ['ik werk op maandag en woensdag niet', 'ritme.days-off(maandag en woensdag)'],
    ['ik werk woensdag niet', 'ritme.days-off(woensdag)'],
    ['ik werk niet op', 'ritme.days-off()'],
    ['ik werk elke dag', 'ritme.every-day()'],
    ['ik werk elk dag', 'ritme.every-day()'],
    ['herinner mij niet', 'ritme.no-reminders()'],
    ['herinner me niet', 'ritme.no-reminders()'],
    ['herinner mij weer', 'ritme.reminders()'],
    ['herinner me weer', 'ritme.reminders()'],
    ['mijn tijden', 'ritme.my-times()'],
    ['mijn tijde', 'ritme.my-times()'],
  ])('%j means %s', (typed, expected) => {
    expect(meant(typed)).toBe(expected);
  });

  test.each([
    'ben ik er morgen weer',
    'ik ben ziek',
    'herinner mij',
    'ik werk',
    'ik vind dat het overleg er niet goed uitzag en ik ben daar boos over',
  ])('%j is not guessed at', (typed) => {
    expect(meant(typed)).toBe('choices');
  });
});
