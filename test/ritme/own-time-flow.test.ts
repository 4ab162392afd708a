// Absence, fixed days off and reminders, in the words people type.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { personId } from '../../src/shared/person.ts';
import { read } from '../support/fake-teams.ts';
import { type EngineName, startTestBot, type TestBot, until } from '../support/test-bot.ts';

describe.each<EngineName>(['PGlite', 'PostgreSQL'])('the own time on %s', (engine) => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot({ engine, timers: false });
  });
  afterAll(() => bot.stop());
  beforeEach(async () => {
    // Monday 30 March 2026, 9.00 uur.
    bot.clock.now = new Date('2026-03-30T07:00:00Z');
    await bot.person(1, 'personal').presses('ritme.erase-my-times');
  });

  const id = (index: number) => personId.parse(bot.fake.people[index]?.aadObjectId);
  const all = () => bot.fake.people.map((_, index) => id(index));
  const away = async (date: string): Promise<number[]> => {
    const gone = await bot.running.ports.rhythms.away(all(), date);
    return all().flatMap((each, index) => (gone.has(each) ? [index] : []));
  };
  async function says(text: string, where: 'personal' | 'channel' = 'personal', index = 1): Promise<string> {
    const before = bot.fake.messages.length;
    await bot.person(index, where).says(text);
    const message = await until(`a reply to ${text}`, () => bot.fake.messages[before]);
    return message.text || read(message.card);
  }

  test.each([
    ['ik ben er niet', 'je bent er niet vandaag, maandag 30 maart.', ['2026-03-30'], ['2026-03-29', '2026-03-31']],
    ['ik ben er niet morgen', 'je bent er niet op dinsdag 31 maart.', ['2026-03-31'], ['2026-03-30', '2026-04-01']],
    ['ik ben er morgen niet', 'je bent er niet op dinsdag 31 maart.', ['2026-03-31'], ['2026-03-30', '2026-04-01']],
    [
      'ik ben er niet t/m vrijdag',
      'je bent er niet van vandaag t/m vrijdag 3 april.',
      ['2026-03-30', '2026-04-03'],
      ['2026-04-04'],
    ],
    [
      'ik ben er niet van 3 t/m 14 augustus',
      'je bent er niet van maandag 3 augustus t/m vrijdag 14 augustus.',
      ['2026-08-03', '2026-08-14'],
      ['2026-08-02', '2026-08-15', '2026-03-30'],
    ],
  ])('%j is noted with its dates', async (typed, sentence, on, off) => {
    expect(await says(typed)).toContain(sentence);
    for (const date of on) expect([date, await away(date)]).toEqual([date, [1]]);
    for (const date of off) expect([date, await away(date)]).toEqual([date, []]);
  });

  test.each([
    'ik ben er niet morgen',
    'ik ben er niet',
    'ik ben er niet t/m vrijdag',
    'ik ben er niet van 3 t/m 14 augustus',
    'ik ben er niet op 12 mei',
  ])('what the answer to %j says to type takes it back', async (typed) => {
    const undo = /Typ: (.*)\.$/.exec(await says(typed))?.[1] ?? '';
    expect(await says(undo)).toContain('Genoteerd');
    const { rows } = await sql`select * from ritme_absence`.execute(bot.running.ports.db);
    expect(rows).toEqual([]);
  });

  test.each([
    ['ik ben er niet aanwezig bij het overleg', 'Welke dagen bedoel je?'],
    ['ik ben er niet gisteren', 'Dat is al voorbij'],
    ['ik ben afwezig misschien', 'Welke dagen bedoel je?'],
    ['ik ben vrijdag niet weg', 'Welke dagen bedoel je?'],
    ['ik ben er neit morgen', 'Dit begrijp ik niet'],
    ['ik ben er misschien', 'Dit begrijp ik niet'],
    ['ik werk niet op soms', 'Welke vaste dagen werk je niet?'],
    ['ik werk niet', 'Welke vaste dagen werk je niet?'],
    ['ik werk niet elke dag', 'Welke vaste dagen werk je niet?'],
    ['ik ben er weer', 'Je staat vandaag niet als afwezig'],
    ['ik ben er wel vrijdag', 'Je staat dan niet als afwezig'],
  ])('%j changes nothing and says what to type', async (typed, sentence) => {
    const said = await says(typed);
    expect(said).toContain(sentence);
    expect(said).toContain('Er is niets veranderd');
    for (const date of ['2026-03-29', '2026-03-30', '2026-03-31', '2026-04-03']) expect(await away(date)).toEqual([]);
  });

  test('ik ben er weer ends today and leaves the holiday in summer', async () => {
    await says('ik ben er niet t/m vrijdag');
    await says('ik ben er niet van 3 t/m 14 augustus');
    const said = await says('ik ben er weer');
    expect(said).toBe('Genoteerd: je bent er weer. Je bent er niet: maandag 3 augustus t/m vrijdag 14 augustus.');
    expect(await away('2026-03-30')).toEqual([]);
    expect(await away('2026-08-03')).toEqual([1]);
    expect(await says('ik ben er')).toContain('Je staat vandaag niet als afwezig');
    expect(await away('2026-08-03')).toEqual([1]);
  });

  test('a day inside a period is taken out of it', async () => {
    await says('ik ben er niet t/m vrijdag');
    expect(await says('ik ben er wel woensdag')).toContain('je bent er wel op woensdag 1 april');
    expect(await away('2026-03-31')).toEqual([1]);
    expect(await away('2026-04-01')).toEqual([]);
    expect(await away('2026-04-02')).toEqual([1]);
  });

  test('what is said last holds where it overlaps, and the answer says so', async () => {
    await says('ik ben er niet t/m vrijdag');
    expect(await says('ik ben er niet t/m woensdag')).toContain('in plaats van maandag 30 maart t/m vrijdag 3 april');
    expect(await away('2026-04-02')).toEqual([]);
  });

  test('fixed days off hold every week, until ik werk elke dag', async () => {
    expect(await says('ik werk niet op maandag en woensdag')).toContain('je werkt niet op maandag en woensdag');
    expect(await away('2026-04-13')).toEqual([1]);
    expect(await away('2026-04-15')).toEqual([1]);
    expect(await away('2026-04-14')).toEqual([]);
    expect(await says('ik werk elke dag')).toContain('je werkt elke dag');
    expect(await away('2026-04-13')).toEqual([]);
  });

  test('nobody is reminded in quiet hours, and who does not want it never', async () => {
    const { rhythms } = bot.running.ports;
    const nine = new Date('2026-03-30T07:00:00Z');
    const evening = new Date('2026-03-30T17:30:00Z');
    expect([...(await rhythms.quiet(all(), nine))]).toEqual([]);
    expect([...(await rhythms.quiet(all(), evening))]).toEqual(all());
    expect(await says('herinner mij niet')).toContain('ik herinner je niet meer');
    expect([...(await rhythms.quiet(all(), nine))]).toEqual([id(1)]);
    expect([...(await rhythms.quiet([id(2)], nine))]).toEqual([]);
    expect(await says('herinner mij weer')).toContain('ik herinner je weer');
    expect([...(await rhythms.quiet(all(), nine))]).toEqual([]);
  });

  test('mijn tijden shows and keeps all of it on one card', async () => {
    await says('ik ben er niet van 3 t/m 14 augustus');
    await says('ik werk niet op woensdag');
    const card = await says('mijn tijden');
    expect(card).toContain('Ook gemeld: maandag 3 augustus t/m vrijdag 14 augustus.');
    expect(card).toContain('\n3\n');
    const { value } = await bot
      .person(1, 'personal')
      .presses('ritme.save-my-times', { until: '2026-04-01', daysOff: '3,5', reminders: 'false' });
    expect(read(value)).toContain('Bewaard.');
    expect(JSON.stringify(value)).toContain('"value":"2026-04-01"');
    expect(JSON.stringify(value)).toContain('"value":"3,5"');
    for (const date of ['2026-03-30', '2026-04-01', '2026-04-03', '2026-08-03']) expect(await away(date)).toEqual([1]);
    expect(await away('2026-04-02')).toEqual([]);
    const ended = await bot
      .person(1, 'personal')
      .presses('ritme.save-my-times', { until: '', daysOff: '', reminders: 'true' });
    expect(read(ended.value)).toContain('Ook gemeld');
    expect(await away('2026-03-30')).toEqual([]);
  });

  test.each([
    ['a day that is over', '2026-03-29', 'Deze dagen zijn al voorbij'],
    ['a day that is none', '2026-02-30', 'Kies een datum'],
    ['words', 'vrijdag', 'Kies een datum'],
  ])('mijn tijden with %s comes back filled in, and nothing is kept', async (_name, typed, sentence) => {
    const { value } = await bot
      .person(1, 'personal')
      .presses('ritme.save-my-times', { until: typed, daysOff: '1', reminders: 'false' });
    expect(read(value)).toContain(sentence);
    expect(JSON.stringify(value)).toContain(`"value":"${typed}"`);
    expect(JSON.stringify(value)).toContain('"value":"1"');
    expect(await away('2026-03-30')).toEqual([]);
  });

  test('Wis alles leaves no row', async () => {
    await says('ik ben er niet morgen');
    await says('ik werk niet op woensdag');
    const { value } = await bot.person(1, 'personal').presses('ritme.erase-my-times');
    expect(read(value)).toContain('gewist');
    const { db } = bot.running.ports;
    const left = await sql<{ person_id: string }>`
      select person_id from ritme_person union all select person_id from ritme_absence`.execute(db);
    expect(left.rows).toEqual([]);
  });

  test('what is over is erased', async () => {
    await says('ik ben er niet t/m woensdag');
    await says('ik ben er niet van 3 t/m 14 augustus');
    bot.clock.now = new Date('2026-04-02T07:00:00Z');
    await bot.running.beat();
    const { rows } = await sql`select first, last from ritme_absence`.execute(bot.running.ports.db);
    expect(rows).toEqual([{ first: '2026-08-03', last: '2026-08-14' }]);
  });

  test('in a channel the answer repeats what was typed and nothing else, and the card is not shown', async () => {
    await says('ik ben er niet van 3 t/m 14 augustus');
    await says('ik ben er niet t/m vrijdag');
    expect(await says('ik ben er niet t/m woensdag', 'channel')).toBe(
      'Genoteerd: je bent er niet van vandaag t/m woensdag 1 april. Toch wel? Typ: ik ben er weer.',
    );
    expect(await says('ik ben er weer', 'channel')).toBe('Genoteerd: je bent er weer.');
    expect(await says('mijn tijden', 'channel')).toContain('Typ dit in je eigen chat met mij');
  });

  test('nobody sees it of somebody else: the same words of another person show that person only', async () => {
    await says('ik ben er niet t/m vrijdag');
    expect(await says('mijn tijden', 'personal', 2)).not.toContain('2026-04-03');
    expect(await says('ik ben er weer', 'personal', 2)).toContain('Je staat vandaag niet als afwezig');
    expect(await away('2026-03-30')).toEqual([1]);
    expect(JSON.stringify(bot.log)).not.toContain(id(1));
  });
});
