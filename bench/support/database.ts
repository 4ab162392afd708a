// The data a benchmark begins with, and the check afterwards that every acknowledged answer is there.
import { sql } from 'kysely';
import pg from 'pg';
import { z } from 'zod';
import { type Scores, scores } from '../../src/dagstart/answer.ts';
import { dagstartId } from '../../src/dagstart/dagstart.ts';
import { keysOf } from '../../src/dagstart/messages.ts';
import { author, respondent } from '../../src/dagstart/respondent.ts';
import { open } from '../../src/dagstart/store.ts';
import { openDatabase } from '../../src/db/open.ts';
import type { Database } from '../../src/ports.ts';
import type { Aandachtsgebied } from '../../src/shared/aandachtsgebied.ts';
import { personId } from '../../src/shared/person.ts';
import { questionSet } from '../../src/shared/question-set.ts';
import { createConversations } from '../../src/teams/conversations.ts';
import { linkChannel, replaceMembers } from '../../src/wijkteam/store.ts';
import {
  botId,
  everyone,
  filledIn,
  personId as idOf,
  idsOf,
  peoplePerWijkteam,
  questions,
  tenantId,
  wijkteamOf,
  wijkteams,
} from './answers.ts';

export type Source = { url: string } | { folder: string };

export const pseudonymKey = 'a key for benchmarks that is long enough';

const date = '2026-03-30';
const openedAt = new Date('2026-03-30T07:00:00Z');
/** The clock must not close these. */
const never = new Date('2099-01-01T00:00:00Z');

export async function newDatabase(server: string, name: string): Promise<{ url: string }> {
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return { url: `${server}/${name}` };
}

async function within<Result>(source: Source, work: (db: Database) => Promise<Result>): Promise<Result> {
  const database = await openDatabase(source, (error) => console.error(error.message));
  try {
    return await work(database.db);
  } finally {
    await database.close();
  }
}

/** Wijkteams with their people, each with a dagstart that is open and has its cards in the channel. */
export function seed(source: Source, serviceUrl: string): Promise<void> {
  // Only here: what is lost in a crash during the preparation is made again anyway.
  const hasty = 'url' in source ? { url: `${source.url}?options=-c%20synchronous_commit%3Doff` } : source;
  return within(hasty, async (db) => {
    const waiting = Array.from({ length: wijkteams }, (_, index) => index);
    const work = async (): Promise<void> => {
      for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) await seedOne(db, index, serviceUrl);
    };
    await Promise.all(Array.from({ length: 8 }, work));
  });
}

async function seedOne(db: Database, index: number, serviceUrl: string): Promise<void> {
  const ids = idsOf(index);
  const name = `Wijkteam ${index}`;
  const place = { tenantId, conversationId: ids.channel, teamId: ids.team };
  const { id: wijkteam } = await linkChannel(db, { id: ids.wijkteam, name, ...place });
  await createConversations(db).seen({
    id: ids.channel,
    kind: 'channel',
    teamId: ids.team,
    tenantId,
    serviceUrl,
    botId,
    personId: null,
  });
  const people = Array.from({ length: peoplePerWijkteam }, (_, member) => {
    const person = index * peoplePerWijkteam + member;
    const id = personId.parse(idOf(person));
    return { id, teamsId: `29:1${id}`, name: `Collega ${person}` };
  });
  await replaceMembers(db, wijkteam, people);
  const id = dagstartId.parse(ids.dagstart);
  const dagstart = { id, wijkteam, conversationId: ids.channel, rhythm: 'dag' as const, date, questions };
  const opening = { openedAt, closesAt: never, remindAt: never, voorzitter: people[0], asked: people.length };
  await open(db, dagstart, { ...opening, occurrence: `dag ${date}` });
  await posted(db, ids.channel, [keysOf(id).counter, keysOf(id).form]);
}

/** Messages that are in Teams already. */
async function posted(db: Database, channel: string, keys: readonly string[]): Promise<void> {
  await sql`
    insert into teams_message (key, address, conversation_id, card, summary, name, print, tried_version, sent_version,
      activity_id, unsure, after, until, waiting_since, due_at)
    select key, ${channel}, ${channel}, '{}', '', '', '', 1, 1, 'posted-' || key, 'repeat', 'keep', now(), now(), now()
    from jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb) as key`.execute(db);
}

export interface Kept {
  /** Answers that were acknowledged: first ones and changes. */
  acknowledged: number;
  /** Answers and changes the database counts. */
  counted: number;
  /** People whose last answer is not there as it was sent; must be 0. */
  wrong: number;
}

/** `given`: how often each person was told that the answer is kept. */
export function kept(source: Source, given: readonly number[]): Promise<Kept> {
  return within(source, async (db) => {
    const answers = new Map((await stored(db)).map((row) => [row.respondent, row]));
    const texts = new Map((await storedTexts(db)).map((row) => [row.author, row.text]));
    const wrong = Array.from({ length: everyone }, (_, person) => person).filter((person) => {
      const nth = given[person] ?? 0;
      const id = dagstartId.parse(idsOf(wijkteamOf(person)).dagstart);
      const who = personId.parse(idOf(person));
      const found = answers.get(respondent(pseudonymKey, who, id));
      const text = texts.get(author(pseudonymKey, who, id)) ?? '';
      if (nth === 0) return found !== undefined || text !== '';
      const sent = filledIn(person, nth);
      const [first, second] = questions.scores.map(({ area }) => found?.scores[area]);
      return (
        found?.version !== nth || first !== Number(sent.score1) || second !== Number(sent.score2) || text !== sent.text
      );
    });
    return {
      acknowledged: given.reduce((sum, nth) => sum + nth, 0),
      counted: [...answers.values()].reduce((sum, row) => sum + row.version, 0),
      wrong: wrong.length,
    };
  });
}

export interface Sent {
  person: number;
  dagstart: string;
}

/** How many of these first answers are not there as they were sent; each of another person. */
export function missing(source: Source, sent: readonly Sent[]): Promise<number> {
  return within(source, async (db) => {
    const answers = new Map((await stored(db)).map((row) => [row.respondent, row]));
    const texts = new Map((await storedTexts(db)).map((row) => [row.author, row.text]));
    const asked = await askedIn(db);
    return sent.filter(({ person, dagstart }) => {
      const [who, id] = [personId.parse(idOf(person)), dagstartId.parse(dagstart)];
      const found = answers.get(respondent(pseudonymKey, who, id));
      const [first, second] = (asked.get(dagstart) ?? []).map((area) => found?.scores[area]);
      const { score1, score2, text } = filledIn(person, 1);
      const said = texts.get(author(pseudonymKey, who, id)) ?? '';
      return first !== Number(score1) || second !== Number(score2) || said !== text;
    }).length;
  });
}

/** The areas that each dagstart asks for, by its id. */
async function askedIn(db: Database): Promise<Map<string, Aandachtsgebied[]>> {
  const { rows } = await sql`select id, questions from dagstart_dagstart`.execute(db);
  const shape = z.array(z.object({ id: z.string(), questions: questionSet }));
  return new Map(shape.parse(rows).map(({ id, questions: { scores: all } }) => [id, all.map(({ area }) => area)]));
}

async function stored(db: Database): Promise<{ respondent: string; scores: Scores; version: number }[]> {
  const { rows } = await sql`select respondent, scores, version from dagstart_answer`.execute(db);
  return z.array(z.object({ respondent: z.string(), scores, version: z.int() })).parse(rows);
}

async function storedTexts(db: Database): Promise<{ author: string; text: string }[]> {
  const { rows } = await sql`select author, text from dagstart_text`.execute(db);
  return z.array(z.object({ author: z.string(), text: z.string() })).parse(rows);
}

/** Whether PostgreSQL waits for the disk, as it does unless it is told otherwise. */
export const durability = (source: Source): Promise<string> =>
  within(source, async (db) => {
    const { rows } = await sql`
      select 'fsync ' || current_setting('fsync') || ', synchronous_commit ' || current_setting('synchronous_commit')
        as durability`.execute(db);
    return z.array(z.object({ durability: z.string() })).parse(rows)[0]?.durability ?? '';
  });
