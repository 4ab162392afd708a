// Whatever is sent: a clear Dutch answer or a clean refusal; nothing stored that should not be, nothing lost that was.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { closeDagstart, openDagstart, stored } from '../support/dagstart.ts';
import { botId, channelId, type FakePerson, read, tenantId } from '../support/fake-teams.ts';
import { newDatabase, startTestBot, type TestBot, until } from '../support/test-bot.ts';

const stranger: FakePerson = {
  id: '29:1-stranger',
  aadObjectId: '99999999-9999-4999-8999-999999999999',
  name: 'Piet Elders',
};
const cardType = 'application/vnd.microsoft.card.adaptive';
const textType = 'application/vnd.microsoft.activity.message';

describe('while the dagstart is open', () => {
  let bot: TestBot;
  let dagstart: string;
  beforeAll(async () => {
    bot = await startTestBot();
    dagstart = await openDagstart(bot);
  });
  afterAll(() => bot.stop());

  /** Presses, and checks that the refusal is clear and nothing was stored. */
  async function refused(index: number, verb: string, data: object): Promise<string> {
    const before = await stored(bot);
    const answer = await bot.person(index).presses(verb, data);
    expect(answer.status).toBe(200);
    expect(await stored(bot)).toEqual(before);
    return typeof answer.value === 'string' ? answer.value : read(answer.value);
  }

  const forms: [string, object][] = [
    ['a score above five', { score1: '6' }],
    ['a score that is no number', { score1: 'vijf' }],
    ['a score as a number', { score1: 4 }],
    ['an extra field', { score1: '4', extra: 'x' }],
    ['a respondent of its own', { score1: '4', respondent: 'abc' }],
    ['a list as text', { score1: '4', text: ['a'] }],
    ['an object as text', { score1: '4', text: { $gt: '' } }],
    ['null as text', { score1: '4', text: null }],
    ['a prototype', JSON.parse('{"score1":"4","__proto__":{"isAdmin":true},"constructor":{}}')],
  ];
  test.each(forms)('%s is refused', async (_name, fields) => {
    expect(await refused(1, 'dagstart.answer', { dagstart, ...fields })).toContain('Er is niets veranderd');
  });

  test.each([
    ['no dagstart', {}],
    ['an id that is no id', { dagstart: "1' or '1'='1" }],
    ['a list of ids', { dagstart: ['x'] }],
  ])('%s is refused', async (_name, data) => {
    for (const verb of ['dagstart.answer', 'dagstart.nothing', 'dagstart.mine', 'dagstart.edit', 'dagstart.close']) {
      expect(await refused(1, verb, data)).toContain('oude of beschadigde kaart');
    }
  });

  test('a forged dagstart id opens nothing', async () => {
    const forged = '11111111-1111-4111-8111-111111111111';
    for (const verb of [
      'dagstart.answer',
      'dagstart.nothing',
      'dagstart.mine',
      'dagstart.edit',
      'dagstart.relabel',
      'dagstart.close',
    ]) {
      const data = verb === 'dagstart.answer' ? { dagstart: forged, score1: '3' } : { dagstart: forged };
      expect(await refused(1, verb, data)).toContain('bestaat niet');
    }
  });

  test('someone outside the team gets no further than that', async () => {
    const before = await stored(bot);
    for (const [verb, data] of [
      ['dagstart.answer', { dagstart, score1: '5', text: 'Hallo' }],
      ['dagstart.nothing', { dagstart }],
      ['dagstart.mine', { dagstart }],
      ['dagstart.close', { dagstart }],
    ] as const) {
      const answer = await bot.someone(stranger).presses(verb, data);
      expect([answer.type, answer.value]).toEqual([textType, expect.stringContaining('Je staat niet in de lijst')]);
    }
    expect(await stored(bot)).toEqual(before);
  });

  test('an empty form asks for a score or a text', async () => {
    expect(await refused(1, 'dagstart.answer', { dagstart })).toContain('Kies dan Niets te melden');
    expect(await refused(1, 'dagstart.answer', { dagstart, score1: '', text: '   ' })).toContain(
      'Kies dan Niets te melden',
    );
  });

  test('a text of 100,000 characters comes back cut to what fits, and is not stored', async () => {
    const shown = await refused(1, 'dagstart.answer', { dagstart, score1: '4', text: 'lang '.repeat(20_000) });
    expect(shown).toContain('Je tekst is te lang');
    expect(shown.length).toBeLessThan(2000);
  });

  test('refused text comes back in the form with the kind and not the value in the message', async () => {
    const answer = await bot
      .person(1)
      .presses('dagstart.answer', { dagstart, score1: '4', score2: '2', text: 'Bel 06-12345678 even' });
    expect(answer.type).toBe(cardType);
    const card = JSON.stringify(answer.value);
    expect(card).toContain('"value":"Bel 06-12345678 even"');
    expect(card).toContain('"value":"4"');
    const problem =
      read(answer.value)
        .split('\n')
        .find((line) => line.includes('telefoonnummer')) ?? '';
    expect(problem).not.toBe('');
    expect(problem).not.toContain('06');
    expect(JSON.stringify([await stored(bot), bot.log])).not.toContain('12345678');
  });

  test('a refused follow-up comes back with its text too', async () => {
    await bot.person(2).presses('dagstart.answer', { dagstart, score1: '1' });
    const answer = await bot.person(2).presses('dagstart.follow-up', { dagstart, followUp: 'Mail jan@voorbeeld.nl' });
    expect(JSON.stringify(answer.value)).toContain('"value":"Mail jan@voorbeeld.nl"');
    expect(JSON.stringify(await stored(bot))).not.toContain('voorbeeld.nl');
  });

  test('an unknown verb is answered, whatever is in it', async () => {
    for (const verb of ['dagstart.delete', '', 'constructor', '__proto__', 'x'.repeat(199)]) {
      expect(await refused(1, verb, { dagstart })).toContain('Deze knop ken ik niet');
    }
  });

  test.each([
    ['markdown', '**vet** [klik](https://voorbeeld.example) # kop'],
    ['an expression of the template language', '${dagstart} ${if(true, 1, 2)} $data'],
    ['HTML', '<script>alert(1)</script><b>vet</b> &amp; <at>Dagstart</at>'],
    ['emoji and other scripts', 'Goed 👍🏽 gelukt – één, twee, ‘drie’ 漢字 مرحبا'],
    ['quotes and backslashes', `'; drop table dagstart_answer; -- " \\ \\n`],
  ])('%s in a text is shown as it was typed', async (_name, text) => {
    const answer = await bot.person(3).presses('dagstart.answer', { dagstart, score1: '4', text });
    expect(answer.type).toBe(cardType);
    const runs = JSON.stringify(answer.value).match(/\{"type":"TextRun","text":"(?:[^"\\]|\\.)*"\}/g) ?? [];
    expect(runs.map((run) => JSON.parse(run).text)).toContain(text);
  });

  test('the same button pressed twice, also at the same moment, is one answer', async () => {
    const data = { dagstart, score1: '4', score2: '4', text: 'Twee keer gedrukt.' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => bot.person(4).presses('dagstart.answer', data)));
    expect(answers.map((each) => each.type)).toEqual(Array(4).fill(cardType));
    const { texts } = await stored(bot);
    expect(JSON.stringify(texts).match(/Twee keer gedrukt/g)).toHaveLength(1);
  });

  test('a label without a text changes nothing', async () => {
    await bot.person(5).presses('dagstart.nothing', { dagstart });
    const shown = await refused(5, 'dagstart.label', { dagstart, kind: 'succes', named: 'true' });
    expect(shown).toContain('Niets te melden');
  });

  test('editing before answering gives the form', async () => {
    expect(await refused(0, 'dagstart.edit', { dagstart })).toContain('Je hebt nog niet geantwoord');
  });

  test('an edit is prefilled, changes the text, and makes it anonymous again until the person says so', async () => {
    const person = bot.person(1);
    await person.presses('dagstart.answer', { dagstart, score1: '4', text: 'Eerste tekst.' });
    await person.presses('dagstart.label', { dagstart, kind: 'succes', named: 'true' });
    const form = await person.presses('dagstart.edit', { dagstart });
    expect(JSON.stringify(form.value)).toContain('"value":"Eerste tekst."');
    const changed = await person.presses('dagstart.answer', { dagstart, score1: '5', text: 'Tweede tekst.' });
    expect(read(changed.value)).toContain('Wat is je bericht?');
    const { texts } = await stored(bot);
    expect(texts).toContainEqual(expect.objectContaining({ text: 'Tweede tekst.', kind: null, name: null }));
    expect(JSON.stringify(texts)).not.toContain('Eerste tekst');
  });

  test('a second dagstart is not opened', async () => {
    const before = bot.fake.messages.length;
    await bot.person(0).says('dagstart nu');
    const reply = await until('a reply', () => bot.fake.messages[before]);
    expect(reply.text).toContain('De dagstart staat al open');
  });

  test('someone who is not voorzitter or teammanager does not close it', async () => {
    const voorzitter = read(bot.fake.messages.find((each) => read(each.card).includes('is voorzitter'))?.card);
    const other = bot.fake.people.findIndex((each, index) => index > 0 && !voorzitter.includes(each.name));
    expect(await refused(other, 'dagstart.close', { dagstart })).toContain('De dagstart sluiten kan de voorzitter');
  });

  test('broken and unknown activities get a clean answer and break nothing', async () => {
    const base = { channelId: 'msteams', serviceUrl: bot.fake.serviceUrl, conversation: { id: channelId, tenantId } };
    const people = { from: bot.fake.people[1], recipient: { id: botId } };
    const sent: [object | string, number[]][] = [
      [{}, [400]],
      [{ type: 'message' }, [400]],
      [{ ...base, type: 'message' }, [200]],
      [{ ...base, ...people, type: 'somethingNew' }, [200]],
      [{ ...base, ...people, type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }, [200]],
      [{ ...base, ...people, type: 'invoke', name: 'task/fetch', value: {} }, [200]],
      [{ ...base, ...people, type: 'invoke', name: 'adaptiveCard/action' }, [200]],
      [{ ...base, ...people, type: 'invoke', name: 'adaptiveCard/action', value: { action: null } }, [200]],
      [{ ...base, ...people, type: 'conversationUpdate', channelData: { eventType: 'somethingNew' } }, [200]],
      ['{"type":', [400]],
      ['[]', [400]],
    ];
    for (const [body, statuses] of sent) {
      const response = await fetch(`${bot.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      expect([body, statuses.includes(response.status)]).toEqual([body, true]);
      expect(await response.text()).not.toMatch(/at .*\.ts|Error:|node_modules/);
    }
    const alive = await bot.person(1).presses('dagstart.mine', { dagstart });
    expect(alive.type).toBe(cardType);
  });
});

describe('after closing', () => {
  let bot: TestBot;
  let dagstart: string;
  beforeAll(async () => {
    bot = await startTestBot();
    dagstart = await openDagstart(bot);
    await bot.person(1).presses('dagstart.answer', { dagstart, score1: '4', text: 'Op tijd.' });
    bot.clock.now = new Date('2026-03-30T07:45:00Z');
    await closeDagstart(bot);
  });
  afterAll(() => bot.stop());

  test.each([
    ['dagstart.answer', { score1: '1', text: 'Te laat.' }],
    ['dagstart.nothing', {}],
    ['dagstart.edit', {}],
    ['dagstart.relabel', {}],
    ['dagstart.label', { kind: 'belemmering' }],
    ['dagstart.follow-up', { followUp: 'Te laat.' }],
  ])('%s says when it closed and keeps what was answered', async (verb, more) => {
    const before = await stored(bot);
    const answer = await bot.person(1).presses(verb, { dagstart, ...more });
    const text = read(answer.value);
    expect(text).toContain('De dagstart van maandag 30 maart sloot om 9.45 uur.');
    expect(await stored(bot)).toEqual(before);
  });

  test('closing twice gives one dagbeeld', async () => {
    const answer = await bot.person(0).presses('dagstart.close', { dagstart });
    expect(read(answer.value)).toContain('De dagstart is gesloten om 9.45 uur.');
    expect(bot.fake.messages.filter((each) => read(each.card).includes('Dagbeeld'))).toHaveLength(1);
  });

  test('a card of an earlier dagstart counts for that one as late, not for the new one', async () => {
    const next = await openDagstart(bot);
    const late = await bot.person(2).presses('dagstart.answer', { dagstart, score1: '5' });
    expect(read(late.value)).toContain('telt als nagekomen');
    const { answers } = await stored(bot);
    expect(answers).toContainEqual(expect.objectContaining({ dagstart_id: dagstart, late: true }));
    expect(answers).not.toContainEqual(expect.objectContaining({ dagstart_id: next }));
  });
});

test('a card from before a restart still works, and what was acknowledged is still there', async () => {
  const database = await newDatabase('PostgreSQL');
  const first = await startTestBot({ database });
  const dagstart = await openDagstart(first);
  await first.person(1).presses('dagstart.answer', { dagstart, score1: '4', text: 'Van voor de herstart.' });
  await first.running.stop();

  const second = await startTestBot({ database, fake: first.fake, linked: false });
  const mine = await second.person(1).presses('dagstart.mine', { dagstart });
  expect(read(mine.value)).toContain('Van voor de herstart.');
  const answered = await second.person(2).presses('dagstart.answer', { dagstart, score1: '3' });
  expect(read(answered.value)).toContain('Je antwoord is bewaard');
  await second.stop();
});

test('the counter is updated once per burst', async () => {
  const bot = await startTestBot({ members: 20 });
  const dagstart = await openDagstart(bot);
  await Promise.all(
    bot.fake.people.map((_, index) => bot.person(index).presses('dagstart.answer', { dagstart, score1: '4' })),
  );
  const counter = await until('the counter', () =>
    bot.fake.messages.find((each) => read(each.card).includes('20 van 20')),
  );
  expect(counter.updates).toBe(1);
  await bot.stop();
});

test('somebody Teams did not tell about is found out by trying, and may answer a moment later', async () => {
  const bot = await startTestBot();
  const dagstart = await openDagstart(bot);
  const rosters = () => bot.log.filter((line) => JSON.stringify(line).includes('wijkteam.roster')).length;
  await until('the first roster', () => rosters() > 0);
  const before = rosters();
  const forgotten: FakePerson = {
    id: '29:1-forgotten',
    aadObjectId: '88888888-8888-4888-8888-888888888888',
    name: 'Noa',
  };
  bot.fake.people.push(forgotten);
  const first = await bot.someone(forgotten).presses('dagstart.mine', { dagstart });
  expect(first.value).toContain('Ben je net toegevoegd?');
  await until('the roster', () => rosters() > before);
  expect((await bot.someone(forgotten).presses('dagstart.mine', { dagstart })).type).toBe(cardType);
  await bot.stop();
});
