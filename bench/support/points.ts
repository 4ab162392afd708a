// As many ontwikkelpunten as a municipality could ever have, written at once, as they would stand there after years of use.
import { sql } from 'kysely';
import pg from 'pg';
import { openDatabase } from '../../src/db/open.ts';
import {
  bronNames,
  moscowNames,
  processtapNames,
  type Status,
  soortNames,
  systeemNames,
  weightNames,
} from '../../src/ontwikkelpunten/choices.ts';
import { type Fields, noFields } from '../../src/ontwikkelpunten/punt.ts';
import { addUp, perStatus } from '../../src/ontwikkelpunten/tally-store.ts';
import type { Database } from '../../src/ports.ts';
import { areaNames } from '../../src/shared/aandachtsgebied.ts';
import { daysLater, localDate } from '../../src/shared/time.ts';
import { randomFrom } from '../../test/support/random.ts';
import { uuid } from './answers.ts';
import { wish } from './wishes.ts';

export const wijken = ['Oost', 'West', 'Noord', 'Zuid', 'Centrum'] as const;

/** Of a hundred points. */
const statuses: Record<Status, number> = {
  ingebracht: 22,
  beoordeeld: 12,
  geprioriteerd: 10,
  'in-uitwerking': 10,
  geimplementeerd: 8,
  geborgd: 22,
  samengevoegd: 9,
  afgewezen: 7,
};
const chain = Object.entries(statuses).flatMap(([status, share]) => Array<string>(share).fill(status));

/** Everybody who reports, supports or owns, and who of them owns. */
const people = 600;
const owners = 60;

export interface NewPoint {
  id: string;
  fields: Fields;
  /** Days since it was brought in, and since it has its status. */
  age: number;
  since: number;
  /** Its row in the list. */
  itemId: string;
  etag: string;
}

export function madeUpPoint(index: number, random: () => number, today: string): NewPoint {
  const any = (names: object): string => Object.keys(names)[Math.floor(random() * Object.keys(names).length)] ?? '';
  const status = chain[Math.floor(random() * chain.length)] ?? '';
  const taken = ['geprioriteerd', 'in-uitwerking', 'geimplementeerd', 'geborgd'].includes(status);
  const owner = taken ? Math.floor(random() * owners) : null;
  const reporter = Math.floor(random() * people);
  const soort = any(soortNames);
  // What is settled is erased after two years.
  const age = Math.floor(random() * 600);
  const since = Math.floor(random() * age);
  const fields: Fields = {
    ...noFields,
    ...wish(random),
    ...{ status, soort, bron: any(bronNames), aandachtsgebied: any(areaNames) },
    wijk: random() < 0.05 ? '' : (wijken[Math.floor(random() * wijken.length)] ?? ''),
    processtap: random() < 0.5 ? any(processtapNames) : '',
    systeem: soort === 'systeemwens' ? any(systeemNames) : '',
    moscow: status === 'ingebracht' ? '' : any(moscowNames),
    prioriteitVast: taken,
    effect: status === 'ingebracht' ? '' : any(weightNames),
    moeite: status === 'ingebracht' ? '' : any(weightNames),
    ...(owner === null ? {} : { owner: `Collega ${owner}`, ownerId: personOf(owner) }),
    due: taken && random() < 0.9 ? daysLater(today, Math.floor(random() * 240) - 60) : '',
    ...{ reporter: `Collega ${reporter}`, reporterId: personOf(reporter) },
    steun: Math.floor(random() ** 4 * 12),
    werkafspraak: status === 'geborgd' ? 'De werkafspraak staat in het handboek van het wijkteam.' : '',
    geborgdOp: status === 'geborgd' ? daysLater(today, -since) : '',
    reden: status === 'afgewezen' ? 'Dit kan niet met wat we nu hebben.' : '',
  };
  return { id: uuid(`punt ${index}`), fields, age, since, itemId: `${index + 1}`, etag: `"${uuid(`row ${index}`)},3"` };
}

/** Colleagues of no wijkteam, with all that the bot knows of somebody in a point: a name and an id. */
const personOf = (index: number): string => uuid(`collega ${index}`);

const batch = 2000;

/** Each of them equal to its row in the list, with nothing to send, nobody to be told and nothing to be asked. */
export async function insertPoints(db: Database, points: readonly NewPoint[], today: string): Promise<void> {
  await sql`
    insert into ontwikkelpunten_punt (id, fields, base, created_at, status_since, item_id, etag, sent_version, nudged_on,
      recheck_since, rechecks)
    select (one ->> 'id')::uuid, one -> 'fields', one -> 'fields', now() - (one ->> 'age')::integer * interval '1 day',
      since, one ->> 'itemId', one ->> 'etag', 1, ${today}, since, 3
    from jsonb_array_elements(${JSON.stringify(points)}::jsonb) as one,
      lateral (select now() - (one ->> 'since')::integer * interval '1 day' as since) as at`.execute(db);
}

/** For each point as many supporters as it says. */
async function insertSteun(db: Database, [from, until]: readonly [number, number], today: string): Promise<void> {
  const everybody = JSON.stringify(Array.from({ length: people }, (_, index) => personOf(index)));
  await sql`
    insert into ontwikkelpunten_steun (punt_id, person_id, given_on)
    select id, everybody ->> ((number * 37 + nth) % ${people}), ${today}
    from ontwikkelpunten_punt, (select ${everybody}::jsonb as everybody) as known,
      generate_series(1, (fields ->> 'steun')::integer) as nth
    where number between ${from}::integer and ${until}::integer`.execute(db);
}

/** In a database without points. Also does what autovacuum would in the minute after. */
export async function seedPoints({ url }: { url: string }, count: number): Promise<void> {
  // Only here: what is lost in a crash during the preparation is made again anyway.
  const hasty = { url: `${url}?options=-c%20synchronous_commit%3Doff` };
  const { db, close } = await openDatabase(hasty, (error) => console.error(error.message));
  const random = randomFrom(4);
  const today = localDate(new Date());
  for (let from = 0; from < count; from += batch) {
    const size = Math.min(batch, count - from);
    const points = Array.from({ length: size }, (_, index) => madeUpPoint(from + index, random, today));
    await insertPoints(db, points, today);
    await insertSteun(db, [from + 1, from + size], today);
  }
  await addUp(db);
  const counted = (await perStatus(db, null)).reduce((sum, each) => sum + each.count, 0);
  if (counted !== count) throw new Error(`The tally says ${counted} points`);
  await leaveList(db);
  await close();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('vacuum (analyze)');
  await client.end();
}

/** The list with all their rows is not on this machine, so the bot must not look for them in one that has none. */
async function leaveList(db: Database): Promise<void> {
  await sql`update ontwikkelpunten_sync set rest_until = 'infinity', read_at = now(), checked_at = now()`.execute(db);
}
