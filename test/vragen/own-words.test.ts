import { expect, test } from '@jest/globals';
import { change, inOwnWords, noOwnWords } from '../../src/vragen/own-words.ts';
import { readQuestionSets } from '../../src/vragen/question-files.ts';

const { dag } = readQuestionSets();

test('without own words the standard set is asked, also after a wijkteam went back to it', () => {
  expect(inOwnWords(dag, noOwnWords)).toEqual(dag);
  expect(inOwnWords(dag, { version: 4, words: {} })).toEqual(dag);
});

test('own words take the place of the standard ones, the rest stays, and the version tells both', () => {
  const own = inOwnWords(dag, { version: 3, words: { regiesysteem: 'Werkt het systeem?', text: 'Nog iets?' } });
  expect(own).toMatchObject({ name: 'dag', version: '1 eigen-3', text: 'Nog iets?' });
  expect(own.scores.map(({ text }) => text)).toEqual([
    ...dag.scores.slice(0, 3).map(({ text }) => text),
    'Werkt het systeem?',
  ]);
  expect(own.scores.map(({ area }) => area)).toEqual(dag.scores.map(({ area }) => area));
});

test('a change is of one question and leaves what it was made from as it is', () => {
  const before = { text: 'Nog iets?' };
  expect(change(before, 'regiesysteem', 'Werkt het?')).toEqual({ text: 'Nog iets?', regiesysteem: 'Werkt het?' });
  expect(change(before, 'text', 'Anders?')).toEqual({ text: 'Anders?' });
  expect(change(before, 'text', null)).toEqual({});
  expect(change(before, 'regiesysteem', null)).toEqual(before);
  expect(before).toEqual({ text: 'Nog iets?' });
});
