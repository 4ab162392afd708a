// What was stored by the first version is still there, and still makes sense, after all migrations.
import { expect, test } from '@jest/globals';
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { dagstartId } from '../../src/dagstart/dagstart.ts';
import { dagbeeldenSince } from '../../src/dagstart/history-store.ts';
import { keysOf } from '../../src/dagstart/messages.ts';
import { openIn } from '../../src/dagstart/store.ts';
import { migrations } from '../../src/db/migrations/index.ts';
import { openDatabase } from '../../src/db/open.ts';
import type { Database } from '../../src/ports.ts';
import { wijkteamId } from '../../src/shared/wijkteam.ts';
import { type EngineName, emptyDatabase } from '../support/database.ts';

const oost = wijkteamId.parse('5f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5c');
const open = dagstartId.parse('11111111-1111-4111-8111-111111111111');
const areas = '["integrale-toegang", "regiesysteem"]';

/** As the first version left it on a Tuesday morning: Monday is closed, Tuesday is open and one person has answered. */
async function firstVersion(db: Database): Promise<void> {
  const first = { '001-house': migrations['001-house'] ?? raise() };
  const migrator = new Migrator({ db, provider: { getMigrations: async () => first } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
  const dagbeeld = {
    asked: 6,
    answered: 6,
    areas: [
      { area: 'integrale-toegang', mean: 3.8 },
      { area: 'regiesysteem', mean: null },
    ],
    belemmeringen: ['Het regiesysteem was traag.'],
    successen: [],
    anders: [],
  };
  await sql`
    insert into dagstart_dagstart (id, wijkteam_id, conversation_id, date, areas, opened_at, closed_at, dagbeeld,
      form_activity, counter_activity, dagbeeld_activity)
    values
      (gen_random_uuid(), ${oost}, '19:oost', '2026-03-30', ${areas}::jsonb, '2026-03-30T07:00Z', '2026-03-30T08:00Z',
       ${JSON.stringify(dagbeeld)}::jsonb, 'a', 'b', 'c'),
      (${open}, ${oost}, '19:oost', '2026-03-31', ${areas}::jsonb, '2026-03-31T07:00Z', null, null, 'd', 'e', null)`.execute(
    db,
  );
  await sql`
    insert into dagstart_answer (dagstart_id, respondent, scores) values (${open}, 'somebody', '{"regiesysteem": 2}')`.execute(
    db,
  );
  await sql`
    insert into dagstart_text (dagstart_id, author, text) values (${open}, 'somebody else', 'Een vol spreekuur.')`.execute(
    db,
  );
}

function raise(): never {
  throw new Error('The first migration has gone');
}

test.each<EngineName>(['PGlite', 'PostgreSQL'])('on %s', async (engine) => {
  const source = await emptyDatabase(engine);
  const before: Database = new Kysely({
    dialect:
      'url' in source
        ? new PostgresDialect({ pool: new pg.Pool({ connectionString: source.url }) })
        : new PGliteDialect({ pglite: source.pglite }),
  });
  await firstVersion(before);
  if ('url' in source) await before.destroy();

  const { db, close } = await openDatabase(source, () => {});
  const [standing] = await openIn(db, oost);
  expect(standing).toMatchObject({
    id: open,
    rhythm: 'dag',
    answered: 1,
    late: 0,
    questions: { name: 'dag', text: 'Wat moet het team weten?' },
  });
  expect(standing?.questions.scores).toEqual([
    { area: 'integrale-toegang', text: 'Integrale toegang: hoe gaat het?' },
    { area: 'regiesysteem', text: 'Regiesysteem: hoe gaat het?' },
  ]);
  // It closes by itself, and its messages are known, so that closing changes them instead of posting new ones.
  expect(standing?.closesAt).toBeInstanceOf(Date);
  const { counter, form } = keysOf(open);
  const messages = await sql<{ key: string; activity_id: string }>`
    select key, activity_id from teams_message order by key`.execute(db);
  expect(messages.rows).toEqual([
    { key: counter, activity_id: 'e' },
    { key: form, activity_id: 'd' },
  ]);
  // What was shown stays what it was: six answers with a mean of 3,8; the hidden one stays hidden.
  expect(await dagbeeldenSince(db, oost, 'dag', '2026-01-01')).toEqual([
    {
      date: '2026-03-30',
      areas: [
        { area: 'integrale-toegang', cell: { n: 6, sum: 23 } },
        { area: 'regiesysteem', cell: null },
      ],
      late: [],
    },
  ]);
  await close();
});
