// The dry run: its lines, and the process as an administrator runs it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { openDatabase } from '../../src/db/open.ts';
import { openToRead } from '../../src/db/read-only.ts';
import { agendaOf } from '../../src/ritme/agenda.ts';
import type { Schedule } from '../../src/ritme/schedule.ts';
import { saveSchedule } from '../../src/ritme/store.ts';
import { type Wijkteam, wijkteamId } from '../../src/shared/wijkteam.ts';
import { linkChannel } from '../../src/wijkteam/store.ts';
import { emptyDatabase } from '../support/database.ts';

const ids = [1, 2, 3, 4].map((n) => wijkteamId.parse(`5f0c7a1e-3b2d-4c6f-8a9b-00000000000${n}`));
const team = (index: number, name: string, conversationId: string | null = `19:${index}`): Wijkteam => ({
  id: ids[index] ?? wijkteamId.parse(''),
  name,
  conversationId,
});
const every = (wijkteam: Wijkteam, change: Partial<Schedule> = {}): Schedule => ({
  wijkteam: wijkteam.id,
  rhythm: 'dag',
  days: [1, 2],
  week: 'eerste',
  opens: '09:00',
  closes: '10:00',
  startsOn: '2026-01-01',
  ...change,
});
const oost = team(0, 'Wijkteam Oost');
const west = team(1, 'Wijkteam West');
const monday = new Date('2026-03-30T06:00:00Z');

describe('the lines', () => {
  test('say what is posted when, what closes when, and why a day is free', () => {
    const lines = agendaOf(
      {
        wijkteams: [oost, west, team(2, 'Wijkteam Zuid', null), team(3, 'Wijkteam Noord')],
        schedules: [
          every(oost),
          every(oost, { rhythm: 'maand', days: [4], opens: '09:00', closes: '17:00' }),
          every(west, { days: [1], opens: '13:30', closes: '14:00' }),
        ],
        frees: [
          { wijkteam: west.id, first: '2026-03-30', last: '2026-04-03', name: 'Teamweek' },
          { wijkteam: null, first: '2026-04-07', last: '2026-04-07', name: 'Studiedag' },
        ],
      },
      monday,
      14,
    );
    expect(lines).toEqual([
      'Wat ik vraag, maandag 30 maart t/m zondag 12 april:',
      '',
      'maandag 30 maart   Wijkteam West  geen dagstart: Teamweek',
      'maandag 30 maart    9.00  Wijkteam Oost  dagstart, sluit om 10.00 uur',
      'dinsdag 31 maart    9.00  Wijkteam Oost  dagstart, sluit om 10.00 uur',
      'donderdag 2 april   9.00  Wijkteam Oost  maand, sluit om 17.00 uur',
      'maandag 6 april    geen dagstart: Tweede paasdag',
      'dinsdag 7 april    geen dagstart: Studiedag',
      '',
      'Zonder kanaal: Wijkteam Zuid.',
      'Nog zonder ritme: Wijkteam Noord.',
    ]);
  });

  test.each([
    ['before it opens', '2026-03-30T06:00:00Z', true],
    ['while it is open', '2026-03-30T07:30:00Z', true],
    ['after it closed', '2026-03-30T08:00:00Z', false],
  ])('hold today %s', (_when, now, shown) => {
    const lines = agendaOf({ wijkteams: [oost], schedules: [every(oost)], frees: [] }, new Date(now), 1);
    expect(lines.join('\n').includes('maandag 30 maart  9.00') || lines.join('\n').includes('dagstart, sluit')).toBe(
      shown,
    );
  });

  test('keep the hour over the clock change', () => {
    const lines = agendaOf(
      { wijkteams: [oost], schedules: [every(oost, { days: [5, 1] })], frees: [] },
      new Date('2026-10-22T06:00:00Z'),
      7,
    );
    expect(lines.slice(2)).toEqual([
      'vrijdag 23 oktober   9.00  Wijkteam Oost  dagstart, sluit om 10.00 uur',
      'maandag 26 oktober   9.00  Wijkteam Oost  dagstart, sluit om 10.00 uur',
    ]);
  });

  test('say so when there is nothing', () => {
    expect(agendaOf({ wijkteams: [], schedules: [], frees: [] }, monday, 14)).toEqual([
      'Er is nog geen wijkteam. Typ instellingen in het kanaal van een wijkteam.',
    ]);
    expect(agendaOf({ wijkteams: [oost], schedules: [], frees: [] }, monday, 1)).toEqual([
      'Er staat niets gepland, maandag 30 maart.',
      '',
      'Nog zonder ritme: Wijkteam Oost.',
    ]);
  });
});

const root = new URL('../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'dagstart-agenda-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

function run(args: string[], env: Record<string, string>): Promise<Ended> {
  const child = spawn(process.execPath, ['src/agenda.ts', ...args], { cwd: root, env: { ...process.env, ...env } });
  const text = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    text.out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    text.err += chunk.toString();
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...text })));
}

/** On every day, as long as can be, so that it holds whenever this test runs. */
async function fill(db: Parameters<typeof saveSchedule>[0]): Promise<void> {
  const place = { tenantId: ids[0] ?? '', conversationId: '19:oost', teamId: null };
  await linkChannel(db, { id: oost.id, name: oost.name, ...place });
  const always = every(oost, { days: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '23:59' });
  await saveSchedule(db, always, new Date('2026-01-01T12:00:00Z'));
}

const expected =
  /^Wat ik vraag, .+ t\/m .+:\n\n(?:.+ {2}(?: 0\.00 {2}Wijkteam Oost {2}dagstart, sluit om 23\.59 uur|geen dagstart: .+)\n){3}$/;

describe('the process', () => {
  test('reads a copy of the data folder while the bot has it open', async () => {
    const opened = await openDatabase({ folder: join(folder, 'database') }, () => {});
    await fill(opened.db);
    expect(await run(['--dagen', '3'], { DATA_DIR: folder, DATABASE_URL: '' })).toEqual({
      code: 0,
      out: expect.stringMatching(expected),
      err: '',
    });
    await opened.close();
  }, 60_000);

  test('reads PostgreSQL and leaves it as it was', async () => {
    const database = await emptyDatabase('PostgreSQL');
    if (!('url' in database)) throw new Error('This is no PostgreSQL');
    const env = { DATABASE_URL: database.url };
    expect(await run([], env)).toEqual({ code: 0, out: expect.stringContaining('nog geen gegevens'), err: '' });
    // Had it made the tables, it would now say that there is no wijkteam.
    expect(await run([], env)).toEqual({ code: 0, out: expect.stringContaining('nog geen gegevens'), err: '' });
    const opened = await openDatabase(database, () => {});
    await fill(opened.db);
    expect(await run(['--dagen', '3'], env)).toEqual({ code: 0, out: expect.stringMatching(expected), err: '' });
    const readable = await openToRead(database);
    if (readable === 'empty') throw new Error('The tables are gone');
    await expect(sql`delete from ritme_schedule`.execute(readable.db)).rejects.toThrow('read-only');
    await readable.close();
    await opened.close();
  }, 60_000);

  test.each([
    ['no data yet', [], { DATA_DIR: join(folder, 'none'), DATABASE_URL: '' }, 0, /^Er zijn nog geen gegevens\..*\n$/],
    ['no number', ['--dagen', 'veel'], {}, 1, /^agenda: geef een aantal dagen .*\n$/],
    ['no days', ['--dagen', '0'], {}, 1, /^agenda: geef een aantal dagen .*\n$/],
    ['too many', ['--dagen', '367'], {}, 1, /^agenda: geef een aantal dagen .*\n$/],
    ['a word that it does not know', ['--weken', '2'], {}, 1, /^agenda: geef een aantal dagen .*\n$/],
    ['no value', ['--dagen'], {}, 1, /^agenda: geef een aantal dagen .*\n$/],
    [
      'a database that is away',
      [],
      { DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/x' },
      1,
      /^agenda: de database antwoordt niet\. [^\n]*DATABASE_URL[^\n]*\n$/,
    ],
  ])('%s: one clear line', async (_name, args, env, code, said) => {
    const ended = await run(args, env);
    expect(ended.code).toBe(code);
    expect(ended.out + ended.err).toMatch(said);
    expect(ended.err).not.toContain('secret');
  });
});
