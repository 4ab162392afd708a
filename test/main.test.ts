// The process itself: it starts with nothing, stops cleanly, and loses nothing it acknowledged when it is killed.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pilot } from '../src/local/pilot.ts';
import { asPerson, type FakeTeams, read, startFakeTeams } from './support/fake-teams.ts';
import { freePort } from './support/postgres.ts';
import { type EngineName, newDatabase, until } from './support/test-bot.ts';

const root = new URL('..', import.meta.url).pathname;
const started: ChildProcess[] = [];
const opened: FakeTeams[] = [];
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dagstart-main-'));
});
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  for (const fake of opened) await fake.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  child: ChildProcess;
  url: string;
  output(): string;
  ended: Promise<unknown[]>;
}

async function start(env: Record<string, string>, command = [process.execPath, 'src/begin.js']): Promise<Started> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, PLAYGROUND: 'off', GRAPH_PORT: '0', ...env },
  });
  started.push(child);
  let text = '';
  const keep = (chunk: Buffer): void => {
    text += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${env.PORT}`;
  const ready = { now: false };
  const look = setInterval(() => {
    fetch(`${url}/readyz`).then(
      (answer) => Object.assign(ready, { now: answer.ok }),
      () => {},
    );
  }, 50);
  try {
    await until(`ready on ${env.PORT}: ${text}`, () => ready.now || child.exitCode !== null, 60);
  } finally {
    clearInterval(look);
  }
  return { child, url, output: () => text, ended };
}

const where = { channel: pilot.channel.id, team: pilot.team.id, tenant: pilot.tenantId, bot: pilot.bot.teamsId };

// At the same time, because the second start may wait a minute and a half.
test.concurrent.each<EngineName>(['PGlite', 'PostgreSQL'])(
  'on %s what was acknowledged is there after kill -9, and a second start on the same data works',
  async (engine) => {
    const fake = await startFakeTeams(
      pilot.people.map(({ teamsId, aadObjectId, name }) => ({ id: teamsId, aadObjectId, name })),
    );
    opened.push(fake);
    const person = (url: string, index: number) => {
      const someone = fake.people[index];
      if (!someone) throw new Error(`There is no person ${index}`);
      return asPerson(url, fake, someone, 'channel', where);
    };
    const port = String(await freePort());
    const database = engine === 'PostgreSQL' ? await newDatabase('PostgreSQL') : undefined;
    const env = {
      PORT: port,
      DATA_DIR: join(folder, engine),
      ...(database && 'url' in database ? { DATABASE_URL: database.url } : {}),
    };
    const first = await start(env);
    await person(first.url, 0).says('dagstart nu');
    const form = await until('the form', () =>
      fake.messages.find((each) => read(each.card).includes('Wat moet het team weten')),
    );
    const dagstart = /"dagstart":"([^"]+)"/.exec(JSON.stringify(form.card))?.[1] ?? '';
    const pressed = await person(first.url, 1).presses('dagstart.answer', {
      dagstart,
      score1: '4',
      text: 'Net op tijd.',
    });
    expect(read(pressed.value)).toContain('Net op tijd.');
    first.child.kill('SIGKILL');
    await first.ended;

    const second = await start(env);
    const mine = await person(second.url, 1).presses('dagstart.mine', { dagstart });
    expect(read(mine.value)).toContain('Net op tijd.');
    await person(second.url, 0).says('dagstart sluiten');
    // What was being sent at that moment is left alone for a minute, and half a minute more when it may have arrived.
    const dagbeeld = () => fake.messages.find((each) => read(each.card).includes('Dagbeeld'));
    await until('the dagbeeld', dagbeeld, 120);
    second.child.kill('SIGTERM');
    expect(await second.ended).toEqual([0, null]);
  },
  150_000,
);

test('the start screen says what to open and what to type, and the log holds no answer', async () => {
  const port = String(await freePort());
  const data = join(folder, 'screen');
  const { child, output, ended } = await start({ PORT: port, DATA_DIR: data });
  await until('the screen', () => output().includes('Stoppen'));
  expect(output()).toContain('Dagstart draait');
  child.kill('SIGINT');
  child.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
  expect(readFileSync(join(folder, 'PGlite', 'dagstart.log'), 'utf8')).not.toContain('Net op tijd');
}, 60_000);

test('everything stops when only npm gets the signal', async () => {
  const port = String(await freePort());
  const { child, url, ended } = await start({ PORT: port, DATA_DIR: join(folder, 'screen') }, ['npm', 'start']);
  child.kill('SIGTERM');
  await ended;
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
}, 60_000);

test('a second bot on a taken port says so and leaves the data alone', async () => {
  const port = String(await freePort());
  const env = { PORT: port, DATA_DIR: join(folder, 'screen') };
  const first = await start(env);
  const second = spawn(process.execPath, ['src/begin.js'], {
    cwd: root,
    env: { ...process.env, PLAYGROUND: 'off', GRAPH_PORT: '0', ...env },
  });
  started.push(second);
  let text = '';
  second.stderr.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  expect(await once(second, 'exit')).toEqual([1, null]);
  expect(text.trim()).toBe(
    `Dagstart does not start: port ${port} is taken. Does Dagstart run already? Stop it, or set PORT.`,
  );
  first.child.kill('SIGTERM');
  await first.ended;
}, 60_000);

test.each([
  [
    'production without credentials',
    { NODE_ENV: 'production' },
    /^Dagstart does not start: MICROSOFT_APP_ID is missing.*\n$/,
  ],
  [
    'a database that is away',
    { DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/x', PORT: '0' },
    /^Dagstart does not start: the database does not answer.*\n$/,
  ],
])('%s: it does not start and says why in one line', async (_name, env, said) => {
  const child = spawn(process.execPath, ['src/begin.js'], {
    cwd: root,
    env: { ...process.env, PLAYGROUND: 'off', DATA_DIR: join(folder, 'never'), ...env },
  });
  started.push(child);
  let text = '';
  child.stderr.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(text).toMatch(said);
});
