// What the tests of what comes of a casusoverleg share.
import { sql } from 'kysely';
import { type Doer, madeId } from '../../src/casusoverleg/afspraak.ts';
import { insertAfspraak } from '../../src/casusoverleg/afspraak-store.ts';
import { type Casus, casusId, newCasus } from '../../src/casusoverleg/casus.ts';
import { casusById, insertCasus, putOnAgenda, saveCasus } from '../../src/casusoverleg/casus-store.ts';
import { showAgenda } from '../../src/casusoverleg/handlers/show-agenda.ts';
import { setHeld } from '../../src/casusoverleg/harvest-store.ts';
import { type Attendee, type OverlegId, overlegId } from '../../src/casusoverleg/overleg.ts';
import { insertOverleg } from '../../src/casusoverleg/overleg-store.ts';
import { saveSettled } from '../../src/casusoverleg/send-store.ts';
import { personId } from '../../src/shared/person.ts';
import { delivered } from '../support/dagstart.ts';
import { channelId, read } from '../support/fake-teams.ts';
import { button, idOfPerson, presses } from '../support/talking.ts';
import type { TestBot } from '../support/test-bot.ts';

export { delivered, inOwnChat } from '../support/dagstart.ts';
export { button, buttons, idOfPerson, presses, says, someoneWith } from '../support/talking.ts';

const numbered = (first: string, n: number): string => `00000000-0000-4000-${first}-${String(n).padStart(12, '0')}`;
const person = (index: number) => personId.parse(idOfPerson(index));

/** Person 1 does Wmo, 2 Jeugd, 3 is adviseur kwaliteit and schuldhulpverlening, 4 brings in. */
export const attendees: Attendee[] = [
  { person: person(1), for: ['wmo'], kind: 'required' },
  { person: person(2), for: ['jeugd'], kind: 'required' },
  { person: person(3), for: ['schuldhulpverlening', 'adviseur-kwaliteit'], kind: 'required' },
  { person: person(4), for: [], kind: 'required' },
];

/** Casus n of Oost, brought in by person 4, complete and waiting. */
export async function casusGiven(bot: TestBot, n: number, set: Partial<Casus> = {}): Promise<Casus> {
  const { db } = bot.running.ports;
  const made = newCasus(
    {
      id: casusId.parse(numbered('b000', n)),
      wijkteam: bot.wijkteam,
      code: `OOST-2026-${String(n).padStart(3, '0')}`,
      question: `Geheime vraag ${n}?`,
    },
    person(4),
    bot.clock.now,
  );
  await insertCasus(db, { ...made, regelingen: ['wmo', 'jeugd'], leefgebieden: ['financien', 'huisvesting'], ...set });
  return casusNow(bot, n);
}

export async function casusNow(bot: TestBot, n: number): Promise<Casus> {
  const found = await casusById(bot.running.ports.db, casusId.parse(numbered('b000', n)));
  if (!found) throw new Error(`There is no casus ${n}`);
  return found;
}

export const setCasus = async (bot: TestBot, n: number, set: Partial<Casus>): Promise<void> =>
  saveCasus(bot.running.ports.db, { ...(await casusNow(bot, n)), ...set }, bot.clock.now);

/** Casusoverleg n, planned by person 0, an hour from an instant on, with these casussen on its agenda. */
export async function overlegGiven(bot: TestBot, n: number, from: string, casussen: readonly number[]) {
  const { db } = bot.running.ports;
  const id = overlegId.parse(numbered('a000', n));
  const begins = new Date(from);
  await db.transaction().execute(async (tx) => {
    await insertOverleg(
      tx,
      {
        ...{ id, wijkteam: bot.wijkteam, status: 'gepland', attendees, partners: [], room: null, planner: person(0) },
        ...{ from: begins, until: new Date(begins.getTime() + 3_600_000), organiser: 'o@example.nl', reeks: null },
        ...{ seen: null, version: 1, sentVersion: 1, tried: false },
      },
      // Nobody looks in a calendar here.
      { lookAt: new Date('2030-01-01T00:00:00Z') },
    );
    // It stands in the calendar.
    await saveSettled(tx, id, 1);
    const ids = casussen.map((each) => casusId.parse(numbered('b000', each)));
    if (ids.length > 0) await putOnAgenda(tx, id, ids, bot.clock.now);
    await showAgenda(tx, bot.running.ports, id, bot.clock.now);
  });
  await delivered(bot);
  shownAs.set(
    `${bot.url} ${id}`,
    naming(bot, id).map((each) => each.id),
  );
  return id;
}

/** It was rounded off, so nobody is asked to. */
export const closed = (bot: TestBot, n: number): Promise<boolean> =>
  setHeld(bot.running.ports.db, overlegId.parse(numbered('a000', n)));

const naming = (bot: TestBot, id: OverlegId) =>
  bot.fake.messages.filter(
    (each) => each.conversation === channelId && JSON.stringify(each.card).includes(`"overleg":"${id}"`),
  );
/** Which message the agenda of a casusoverleg is: once it is over nothing on it names it any more. */
const shownAs = new Map<string, string[]>();

/** The messages in the channel with the agenda of a casusoverleg, as they are now. */
export function agendas(bot: TestBot, id: OverlegId) {
  const known = shownAs.get(`${bot.url} ${id}`) ?? [];
  const all = bot.fake.messages.filter((each) => known.includes(each.id));
  return [...all, ...naming(bot, id).filter((each) => !all.includes(each))];
}

export async function agendaText(bot: TestBot, id: OverlegId): Promise<string> {
  await delivered(bot);
  const shown = agendas(bot, id);
  if (shown.length !== 1) throw new Error(`The agenda is ${shown.length} times in the channel`);
  return read(shown[0]?.card);
}

/** Something agreed about casus n, in its casusoverleg, before now. */
export async function agreedGiven(
  bot: TestBot,
  n: number,
  made: { role: Doer; text: string; due: string; madeOn?: string; overleg?: string },
): Promise<string> {
  const casus = await casusNow(bot, n);
  const overleg = made.overleg ?? casus.overleg ?? '';
  const id = madeId('a key for tests', casus.id, made);
  const more = { id, casus: casus.id, overleg, wijkteam: bot.wijkteam, status: 'open' as const };
  await insertAfspraak(bot.running.ports.db, { madeOn: '2026-03-01', ...made, ...more });
  return id;
}

export interface Kept {
  casus_id: string;
  role: string;
  text: string;
  due: string;
  status: string;
  reminded: boolean;
}

/** All agreements as they are kept, in order. */
export async function kept(bot: TestBot): Promise<Kept[]> {
  return (await sql<Kept>`select * from casusoverleg_afspraak order by place`.execute(bot.running.ports.db)).rows;
}

/** What the form of a casus sends: what is on the card, and what was filled in. */
export async function discusses(bot: TestBot, index: number, n: number, where: 'channel' | 'personal' = 'channel') {
  return presses(bot, index, 'casusoverleg.discuss', { casus: (await casusNow(bot, n)).id }, where);
}

/** Opens casus n, writes an agreement and saves it. */
export async function agrees(
  bot: TestBot,
  index: number,
  n: number,
  filled: { role?: string; text?: string; due?: string },
  where: 'channel' | 'personal' = 'channel',
) {
  const { card } = await discusses(bot, index, n, where);
  return presses(bot, index, 'casusoverleg.agree', { ...button(card, 'Bewaar afspraak'), ...filled }, where);
}
