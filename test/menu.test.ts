// What the bot can do and who may: the whole menu, as a table that changes only on purpose.
import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { createApp } from '../src/app.ts';
import { roles } from '../src/shared/role.ts';
import type { Allowed } from '../src/slice.ts';

const app = createApp();
const may = (allowed: Allowed): string =>
  allowed === 'iedereen' ? 'iedereen' : roles.filter((role) => allowed.includes(role)).join(', ');

test('the role matrix is as it was decided', () => {
  const rows = [...app.commands, ...app.actions, ...app.messages, ...app.searches, ...app.links].map(
    (entry) => `${entry.kind} ${entry.name}: ${may(entry.allowed)}`,
  );
  expect(rows.sort()).toMatchSnapshot();
});

test('nothing is allowed to nobody, and only help is allowed to everybody', () => {
  for (const entry of [...app.commands, ...app.actions, ...app.messages, ...app.searches, ...app.links]) {
    expect([entry.name, may(entry.allowed)]).not.toEqual([entry.name, '']);
    if (entry.allowed === 'iedereen') expect(entry.name.startsWith('wegwijs.')).toBe(true);
  }
});

test('the jobs and the typed words are as they were decided', () => {
  expect(app.jobs.map((job) => job.name).sort()).toMatchSnapshot();
  expect(app.commands.map((command) => [command.name, ...command.phrases])).toMatchSnapshot();
});

test('every button and job is named after its capability', () => {
  const capabilities = readdirSync(new URL('../cards/', import.meta.url).pathname);
  for (const entry of [...app.actions, ...app.jobs]) expect(capabilities).toContain(entry.name.split('.')[0]);
});

test('no two commands are typed with the same words', () => {
  const phrases = app.commands.flatMap((command) => command.phrases);
  expect(new Set(phrases).size).toBe(phrases.length);
});
