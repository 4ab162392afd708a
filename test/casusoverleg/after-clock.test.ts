// What comes by the clock after a casusoverleg: reminders, being asked to write down what was agreed, evaluations.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { z } from 'zod';
import { remindAfspraken } from '../../src/casusoverleg/handlers/remind-afspraken.ts';
import { showAgenda } from '../../src/casusoverleg/handlers/show-agenda.ts';
import type { OverlegId } from '../../src/casusoverleg/overleg.ts';
import { changeOverleg, lockOverleg, overlegById } from '../../src/casusoverleg/overleg-store.ts';
import { savePeriods, saveReminders } from '../../src/ritme/person-store.ts';
import { personId } from '../../src/shared/person.ts';
import { daysLater } from '../../src/shared/time.ts';
import { clockAt } from '../support/dagstart.ts';
import { read } from '../support/fake-teams.ts';
import { newDatabase, startTestBot, type TestBot } from '../support/test-bot.ts';
import {
  agendas,
  agendaText,
  agreedGiven,
  button,
  casusGiven,
  casusNow,
  closed,
  delivered,
  idOfPerson,
  inOwnChat,
  kept,
  overlegGiven,
  presses,
  setCasus,
} from './harvesting.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot({ timers: false });
});
afterEach(() => bot.stop());

const person = (index: number) => personId.parse(idOfPerson(index));
/** What stands in the own chat of each of the six. */
const told = (): string[][] => [0, 1, 2, 3, 4, 5].map((index) => inOwnChat(bot, index));
const toldTo = (): number[] => told().flatMap((cards, index) => (cards.length > 0 ? [index] : []));
const reminded = async (): Promise<boolean[]> => (await kept(bot)).map((each) => each.reminded);

describe('a reminder of an agreement', () => {
  const give = async (from = '2026-03-17T09:00:00Z') => {
    bot.clock.now = new Date(from);
    await casusGiven(bot, 1);
    await overlegGiven(bot, 1, from, [1]);
    await setCasus(bot, 1, { status: 'besproken' });
    await closed(bot, 1);
    bot.fake.messages.length = 0;
  };

  test.each([
    [
      'on its day, also the day after the clock went forward',
      '2026-03-30',
      '2026-03-30T06:29:59Z',
      '2026-03-30T06:30:00Z',
    ],
    [
      'on its day, also the day after the clock went back',
      '2026-10-26',
      '2026-10-26T07:29:59Z',
      '2026-10-26T07:30:00Z',
    ],
    ['on Friday when it is for the Monday after Easter', '2026-04-06', '2026-04-03T06:29:59Z', '2026-04-03T06:30:00Z'],
    ['on Tuesday, after a Monday that is a holiday', '2026-04-07', '2026-04-06T12:00:00Z', '2026-04-07T06:30:00Z'],
    ['on Friday when it is for a Sunday', '2026-04-19', '2026-04-17T06:29:00Z', '2026-04-17T06:30:00Z'],
  ])('goes %s, at half past eight, once', async (_, due, before, at) => {
    await give(`${daysLater(due, -13)}T09:00:00Z`);
    await agreedGiven(bot, 1, { role: 'wmo', text: 'Belt de corporatie.', due });
    await clockAt(bot, before);
    expect(toldTo()).toEqual([]);
    await clockAt(bot, at);
    await clockAt(bot, at.replace(':30:00', ':45:00'));
    expect(toldTo()).toEqual([1]);
    expect(told()[1]).toEqual([expect.stringContaining('OOST-2026-001')]);
    expect(await reminded()).toEqual([true]);
  });

  test('goes to who held that role there, to the inbrenger for partner and inwoner, in one message each', async () => {
    await give();
    const due = '2026-03-30';
    await agreedGiven(bot, 1, { role: 'wmo', text: 'Doet een.', due });
    await agreedGiven(bot, 1, { role: 'wmo', text: 'Doet twee.', due });
    await agreedGiven(bot, 1, { role: 'adviseur-kwaliteit', text: 'Leest mee.', due });
    for (const role of ['partner', 'inwoner', 'inbrenger'] as const)
      await agreedGiven(bot, 1, { role, text: `Door ${role}.`, due });
    // Nobody did participatiewet: who brought it in looks after it.
    await agreedGiven(bot, 1, { role: 'participatiewet', text: 'Door niemand.', due });
    await clockAt(bot, '2026-03-30T06:30:00Z');
    const [none, wmo, jeugd, adviser, inbrenger] = told();
    expect([none, jeugd]).toEqual([[], []]);
    expect(wmo).toEqual([
      expect.stringMatching(/Consulent Wmo · uiterlijk vandaag: Doet een\.[\s\S]*uiterlijk vandaag: Doet twee\./),
    ]);
    expect(adviser).toEqual([expect.stringContaining('Leest mee.')]);
    expect(inbrenger).toEqual([
      expect.stringMatching(
        /Partner · uiterlijk vandaag: Door partner\.[\s\S]*Door inwoner\.[\s\S]*Door inbrenger\.[\s\S]*Door niemand\./,
      ),
    ]);
    expect(bot.log).toContainEqual({ event: 'casusoverleg.reminded', data: { afspraken: 7 } });
  });

  test('waits for who is away, a week at most, and leaves alone who wants no reminders', async () => {
    await give();
    const { db } = bot.running.ports;
    const due = '2026-03-30';
    for (const role of ['wmo', 'jeugd', 'schuldhulpverlening'] as const)
      await agreedGiven(bot, 1, { role, text: `Door ${role}.`, due });
    await savePeriods(db, person(1), [{ first: '2026-03-30', last: '2026-04-01' }]);
    await savePeriods(db, person(2), [{ first: '2026-03-30', last: '2026-04-30' }]);
    await saveReminders(db, person(3), false);
    for (const day of ['03-30', '03-31', '04-01']) await clockAt(bot, `2026-${day}T10:00:00Z`);
    expect(toldTo()).toEqual([]);
    await clockAt(bot, '2026-04-02T06:30:00Z');
    expect(told()[1]).toEqual([expect.stringContaining('datum voorbij (maandag 30 maart): Door wmo.')]);
    await savePeriods(db, person(2), []);
    await saveReminders(db, person(3), true);
    await clockAt(bot, '2026-04-07T10:00:00Z');
    expect(toldTo()).toEqual([1]);
  });

  test('comes the next working day for what was agreed the same day, and never for what is done', async () => {
    await give();
    const made = { due: '2026-04-03', madeOn: '2026-04-03' };
    await agreedGiven(bot, 1, { role: 'wmo', text: 'Vandaag nog.', ...made });
    await agreedGiven(bot, 1, { role: 'wmo', text: 'Is al klaar.', ...made });
    bot.clock.now = new Date('2026-04-03T10:00:00Z');
    const { card } = await presses(bot, 1, 'casusoverleg.afspraken', { wijkteam: bot.wijkteam });
    const [, id] = /"title":"[^"]*Is al klaar[^"]*","value":"([^"]+)"/.exec(JSON.stringify(card)) ?? [];
    await presses(bot, 1, 'casusoverleg.settle', { ...button(card, 'Bewaar'), done: id });
    await clockAt(bot, '2026-04-03T11:00:00Z');
    expect(toldTo()).toEqual([]);
    await clockAt(bot, '2026-04-07T06:30:00Z');
    expect(told()[1]).toEqual([expect.stringContaining('Vandaag nog.')]);
    expect(told()[1]?.[0]).not.toContain('Is al klaar');
  });

  test('comes once more when the day was changed', async () => {
    await give();
    const id = await agreedGiven(bot, 1, { role: 'wmo', text: 'Belt.', due: '2026-03-30' });
    await clockAt(bot, '2026-03-30T06:30:00Z');
    const changed = { afspraak: id, role: 'wmo', text: 'Belt.', due: '2026-04-01' };
    expect((await presses(bot, 1, 'casusoverleg.change-afspraak', changed)).text).toContain(
      'De afspraak is gewijzigd.',
    );
    await clockAt(bot, '2026-04-01T06:30:00Z');
    expect(told()[1]).toHaveLength(2);
  });

  test('is answered on the spot: one after the other is done, and the casus opens from it', async () => {
    await give();
    for (const text of ['Doet een.', 'Doet twee.']) await agreedGiven(bot, 1, { role: 'wmo', text, due: '2026-03-30' });
    await clockAt(bot, '2026-03-30T06:30:00Z');
    const card = bot.fake.messages.at(-1)?.card;
    const data = button(card, 'Klaar');
    const none = await presses(bot, 1, 'casusoverleg.done', { ...data, afspraak: '' }, 'personal');
    expect(none.text).toContain('Kies een afspraak. Er is niets veranderd.');
    const [first, second] = String(data.shown).split(',');
    const done = await presses(bot, 1, 'casusoverleg.done', { ...data, afspraak: first }, 'personal');
    expect(done.text).toContain('Klaar, de afspraak is afgerond.');
    expect(done.text).toContain('Doet twee.');
    expect(done.text).not.toContain('Doet een.');
    // Nothing is chosen yet: a press too many does not finish the next one.
    expect(JSON.stringify(done.card)).toContain('"value":"","choices"');
    const twice = await presses(bot, 1, 'casusoverleg.done', { ...data, afspraak: first }, 'personal');
    expect(twice.text).toContain('Deze afspraak was al klaar.');
    const casus = await presses(bot, 1, 'casusoverleg.to-casus', { ...data, afspraak: second }, 'personal');
    expect(casus.text).toContain('Geheime vraag 1?');
    const last = await presses(bot, 1, 'casusoverleg.done', { ...data, afspraak: second }, 'personal');
    expect(last.text).toContain('Er staat hier niets meer open.');
  });

  test('that could not be saved is told later, and then once', async () => {
    await give();
    await agreedGiven(bot, 1, { role: 'wmo', text: 'Belt.', due: '2026-03-30' });
    bot.clock.now = new Date('2026-03-30T06:30:00Z');
    const { ports } = bot.running;
    const show = async (): Promise<void> => {
      throw new Error('the process ends here');
    };
    await expect(remindAfspraken({ ...ports, chat: { ...ports.chat, show } })).rejects.toThrow('ends here');
    expect(await reminded()).toEqual([false]);
    await clockAt(bot, '2026-03-30T06:31:00Z');
    await clockAt(bot, '2026-03-30T06:32:00Z');
    expect(told()[1]).toHaveLength(1);
  });
});

test('two instances remind, ask and evaluate once', async () => {
  const database = await newDatabase('PostgreSQL');
  const one = await startTestBot({ database, timers: false });
  const two = await startTestBot({ database, fake: one.fake, linked: false, timers: false });
  for (const n of [1, 2]) await casusGiven(one, n);
  await overlegGiven(one, 1, '2026-03-31T08:00:00Z', [1, 2]);
  for (const role of ['wmo', 'jeugd', 'inbrenger'] as const)
    await agreedGiven(one, 1, { role, text: `Door ${role}.`, due: '2026-03-31' });
  await setCasus(one, 1, { status: 'besproken', evaluateOn: '2026-03-31' });
  one.fake.messages.length = 0;
  for (const each of [one, two]) each.clock.now = new Date('2026-03-31T10:00:00Z');
  await Promise.all([one, two, one, two].map((each) => each.running.beat()));
  await delivered(one);
  expect([0, 1, 2, 3, 4].map((index) => inOwnChat(one, index).length)).toEqual([1, 1, 1, 0, 2]);
  await two.running.stop();
  await one.stop();
});

describe('being asked to write down what was agreed', () => {
  const give = async (from: string, casussen: readonly number[] = [1]) => {
    await casusGiven(bot, 1);
    const id = await overlegGiven(bot, 1, from, casussen);
    bot.fake.messages.length = 0;
    return id;
  };

  test('comes an hour after the end to who planned it, once', async () => {
    const id = await give('2026-03-31T08:00:00Z');
    await clockAt(bot, '2026-03-31T09:59:00Z');
    expect(toldTo()).toEqual([]);
    await clockAt(bot, '2026-03-31T10:00:00Z');
    await clockAt(bot, '2026-04-01T10:00:00Z');
    expect(told()[0]).toEqual([
      expect.stringContaining('Het casusoverleg van dinsdag 31 maart, 10.00–11.00 uur is geweest.'),
    ]);
    const agenda = await presses(bot, 0, 'casusoverleg.agenda', { overleg: id }, 'personal');
    expect(agenda.text).toContain('Rond af');
  });

  test('comes at half past eight the next working day when the day was over, also after a holiday', async () => {
    await give('2026-04-03T15:00:00Z');
    for (const day of ['2026-04-03T17:30:00Z', '2026-04-04T10:00:00Z', '2026-04-06T10:00:00Z', '2026-04-07T06:29:00Z'])
      await clockAt(bot, day);
    expect(toldTo()).toEqual([]);
    await clockAt(bot, '2026-04-07T06:30:00Z');
    expect(toldTo()).toEqual([0]);
  });

  test('goes to the adviseur kwaliteit who was there when who planned it is away', async () => {
    await savePeriods(bot.running.ports.db, person(0), [{ first: '2026-03-31', last: '2026-04-10' }]);
    await give('2026-03-31T08:00:00Z');
    await clockAt(bot, '2026-03-31T10:00:00Z');
    expect(toldTo()).toEqual([3]);
  });

  test('does not come once it was closed', async () => {
    const id = await give('2026-03-31T08:00:00Z');
    bot.clock.now = new Date('2026-03-31T09:05:00Z');
    const asked = await presses(bot, 1, 'casusoverleg.close', { overleg: id });
    expect(asked.text).toContain('Voor deze casus is niets afgesproken.');
    await presses(bot, 1, 'casusoverleg.finish', { overleg: id, again: '' });
    expect((await casusNow(bot, 1)).status).toBe('besproken');
    await clockAt(bot, '2026-03-31T12:00:00Z');
    expect(toldTo()).toEqual([]);
  });

  test('is closed by itself after a week: what nothing was agreed about waits again', async () => {
    const id = await give('2026-03-31T08:00:00Z');
    await clockAt(bot, '2026-04-07T08:59:00Z');
    expect((await overlegById(bot.running.ports.db, id))?.status).toBe('gepland');
    await clockAt(bot, '2026-04-07T09:00:00Z');
    expect((await overlegById(bot.running.ports.db, id))?.status).toBe('gehouden');
    expect(await casusNow(bot, 1)).toMatchObject({ status: 'wacht', overleg: null });
  });

  test('does not come for one without a casus: that is closed by itself', async () => {
    const id = await give('2026-03-31T08:00:00Z', []);
    await clockAt(bot, '2026-03-31T10:00:00Z');
    expect(toldTo()).toEqual([]);
    expect((await overlegById(bot.running.ports.db, id))?.status).toBe('gehouden');
  });

  test('cannot be closed before it began', async () => {
    const id = await give('2026-03-31T08:00:00Z');
    bot.clock.now = new Date('2026-03-31T07:59:00Z');
    for (const [verb, data] of [
      ['casusoverleg.close', { overleg: id }],
      ['casusoverleg.finish', { overleg: id, again: '' }],
    ] as const)
      expect((await presses(bot, 1, verb, data)).text).toContain(
        'begint dinsdag 31 maart om 10.00 uur. Afronden kan vanaf dan.',
      );
    expect((await overlegById(bot.running.ports.db, id))?.status).toBe('gepland');
  });
});

describe('the evaluation of a casus', () => {
  const give = async (evaluateOn: string) => {
    await casusGiven(bot, 1);
    await overlegGiven(bot, 1, '2026-03-17T09:00:00Z', [1]);
    await agreedGiven(bot, 1, { role: 'wmo', text: 'Belt.', due: '2026-03-20' });
    await setCasus(bot, 1, { status: 'besproken', evaluateOn });
    // What comes of that casusoverleg and its agreement is told elsewhere.
    await clockAt(bot, '2026-03-27T10:00:00Z');
    bot.fake.messages.length = 0;
  };

  test('is asked on its day of who brought it in, once, and "Klaar" ends it', async () => {
    await give('2026-03-30');
    await clockAt(bot, '2026-03-30T06:29:00Z');
    expect(toldTo()).toEqual([]);
    await clockAt(bot, '2026-03-30T06:30:00Z');
    await clockAt(bot, '2026-03-31T06:30:00Z');
    expect(toldTo()).toEqual([4]);
    expect(told()[4]).toEqual([expect.stringContaining('OOST-2026-001: evalueer vandaag')]);
    const card = bot.fake.messages.at(-1)?.card;
    const done = await presses(bot, 4, 'casusoverleg.evaluated', button(card, 'Klaar'), 'personal');
    expect(done.text).toContain('OOST-2026-001 is geëvalueerd.');
    expect(await casusNow(bot, 1)).toMatchObject({ status: 'besproken', evaluateOn: '' });
  });

  test('brings it in again, once, with what was agreed', async () => {
    await give('2026-03-30');
    await clockAt(bot, '2026-03-30T06:30:00Z');
    const data = button(bot.fake.messages.at(-1)?.card, 'Breng opnieuw in');
    const again = await Promise.all(
      [4, 4].map((index) => presses(bot, index, 'casusoverleg.evaluated', data, 'personal')),
    );
    expect(again.map(({ text }) => /wacht op een volgend|stond al klaar/.test(text))).toEqual([true, true]);
    expect(await casusNow(bot, 1)).toMatchObject({ status: 'wacht', overleg: null, evaluateOn: '' });
    expect(await kept(bot)).toHaveLength(1);
  });

  test('is asked on the first working day after a free one', async () => {
    await give('2026-04-05');
    for (const day of ['03', '04', '05', '06']) await clockAt(bot, `2026-04-${day}T10:00:00Z`);
    expect(toldTo()).toEqual([]);
    await clockAt(bot, '2026-04-07T06:30:00Z');
    expect(told()[4]).toEqual([expect.stringContaining('OOST-2026-001: tijd om te evalueren')]);
  });

  test('is asked of who planned it when who brought it in stays away', async () => {
    await savePeriods(bot.running.ports.db, person(4), [{ first: '2026-03-30', last: '2026-04-30' }]);
    await give('2026-03-30');
    for (const day of ['03-30', '04-01', '04-03']) await clockAt(bot, `2026-${day}T10:00:00Z`);
    expect(toldTo()).toEqual([]);
    await clockAt(bot, '2026-04-07T06:30:00Z');
    await clockAt(bot, '2026-04-08T06:30:00Z');
    expect(told()[0]).toEqual([expect.stringContaining('OOST-2026-001: tijd om te evalueren')]);
    expect(toldTo()).toEqual([0]);
  });
});

describe('the agenda in the channel', () => {
  /** The buttons below, the main one with a star. */
  const below = (id: OverlegId): string[] => {
    const [shown] = agendas(bot, id);
    const sets = [...JSON.stringify(shown?.card).matchAll(/"actions":(\[.*?\])/g)].map(([, actions]) => actions ?? '');
    return z
      .array(z.looseObject({ title: z.string(), style: z.string().optional() }))
      .parse(JSON.parse(sets.at(-1) ?? '[]'))
      .map(({ title, style }) => (style === 'positive' ? `${title} *` : title));
  };
  const ahead = ['Casus inbrengen *', 'Verzet of zeg af'];

  test('says what there is to do as its moment comes, by itself and once each time', async () => {
    await casusGiven(bot, 1);
    const id = await overlegGiven(bot, 1, '2026-03-31T08:00:00Z', [1]);
    for (const [at, shown] of [
      ['2026-03-30T08:00:00Z', ahead],
      ['2026-03-31T07:29:59Z', ahead],
      ['2026-03-31T07:30:00Z', ['Terugblik en start *', 'Verzet of zeg af']],
      ['2026-03-31T07:59:59Z', ['Terugblik en start *', 'Verzet of zeg af']],
      ['2026-03-31T08:00:00Z', ['Terugblik en start *', 'Rond af']],
      ['2026-03-31T08:40:00Z', ['Terugblik en start *', 'Rond af']],
    ] as const) {
      await clockAt(bot, at);
      expect([at, below(id)]).toEqual([at, shown]);
    }
    expect(agendas(bot, id)).toHaveLength(1);
    expect(agendas(bot, id)[0]?.updates).toBe(2);
  });

  test('goes back when the casusoverleg is moved to another day', async () => {
    await casusGiven(bot, 1);
    const id = await overlegGiven(bot, 1, '2026-03-31T08:00:00Z', [1]);
    await clockAt(bot, '2026-03-31T07:30:00Z');
    await moved(id, '2026-04-02T08:00:00Z');
    expect(below(id)).toEqual(ahead);
    await clockAt(bot, '2026-04-02T07:30:00Z');
    expect(below(id)).toEqual(['Terugblik en start *', 'Verzet of zeg af']);
  });

  test('is made right by whoever starts after nobody ran at that moment', async () => {
    const database = await newDatabase('PostgreSQL');
    const gone = await startTestBot({ database, timers: false });
    await casusGiven(gone, 1);
    const id = await overlegGiven(gone, 1, '2026-03-31T08:00:00Z', [1]);
    await gone.running.stop();
    const next = await startTestBot({ database, fake: gone.fake, linked: false, timers: false });
    await clockAt(next, '2026-03-31T08:10:00Z');
    const shown = next.fake.messages.filter(({ card }) => JSON.stringify(card).includes(`"overleg":"${id}"`));
    expect(shown.map(({ card }) => read(card))).toEqual([expect.stringContaining('Terugblik en start')]);
    await next.stop();
    await gone.stop();
  });

  const moved = async (id: OverlegId, to: string): Promise<void> => {
    const { db } = bot.running.ports;
    await db.transaction().execute(async (tx) => {
      const before = await lockOverleg(tx, id);
      if (!before) throw new Error('There is no casusoverleg');
      const from = new Date(to);
      await changeOverleg(tx, id, { ...before, from, until: new Date(from.getTime() + 3_600_000) });
      await showAgenda(tx, bot.running.ports, id, bot.clock.now);
    });
    await delivered(bot);
  };
});

test('the agenda in the channel loses its codes when the casusoverleg is erased, and what is kept of it does too', async () => {
  await casusGiven(bot, 1);
  const id = await overlegGiven(bot, 1, '2026-03-31T08:00:00Z', [1]);
  bot.clock.now = new Date('2026-03-31T09:00:00Z');
  await presses(bot, 1, 'casusoverleg.finish', { overleg: id, again: '' });
  await setCasus(bot, 1, { regisseur: 'wmo' });
  await clockAt(bot, '2026-06-29T08:00:00Z');
  expect(await agendaText(bot, id)).toContain('OOST-2026-001');
  await clockAt(bot, '2026-06-29T09:30:00Z');
  const text = await agendaText(bot, id);
  expect(text).toContain('Dit overleg is geweest. De casussen zijn gewist, want de bewaartermijn is voorbij.');
  expect(text).not.toContain('OOST-2026-001');
  const { rows } = await sql`select card, summary from teams_message`.execute(bot.running.ports.db);
  expect(JSON.stringify(rows)).not.toContain('OOST-2026-001');
});
