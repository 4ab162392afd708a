// Points from and in messages: "Maak ontwikkelpunt" on one, sharing a point in one, and the list's addresses in one.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { fromList, toList } from '../../src/ontwikkelpunten/columns.ts';
import { messageLink } from '../../src/ontwikkelpunten/message-link.ts';
import { longestExplanation } from '../../src/ontwikkelpunten/punt.ts';
import { pointedAt, rowUrl } from '../../src/ontwikkelpunten/row-url.ts';
import { numberIn, wordsIn } from '../../src/ontwikkelpunten/search-words.ts';
import { asPerson, read } from '../support/fake-teams.ts';
import { button } from '../support/talking.ts';
import { type EngineName, startTestBot, type TestBot } from '../support/test-bot.ts';
import { allPunten, given } from './raising.ts';

const list = 'https://gemeente.sharepoint.com/sites/wijken/Lists/Ontwikkelpunten';
const fromMessage = 'ontwikkelpunten.from-message';
const find = 'ontwikkelpunten.search';
const message = 'https://teams.microsoft.com/l/message/19:oost@thread.tacv2/1774854000000?tenantId=a-b&groupId=c';

/** The buttons that open an address. */
function linksOn(value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'title' in value && 'url' in value ? [[String(value.title), String(value.url)] as [string, string]] : [];
  return [...own, ...Object.values(value).flatMap(linksOn)];
}

const fail = (): never => {
  throw new Error('The cast is incomplete');
};

describe.each<EngineName>(['PGlite', 'PostgreSQL'])('on %s', (engine) => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot({ engine, timers: false });
  });
  afterAll(() => bot.stop());
  beforeEach(async () => {
    const { db } = bot.running.ports;
    await sql`delete from ontwikkelpunten_punt`.execute(db);
    await sql`update ontwikkelpunten_sync set url = ${list}`.execute(db);
  });

  const opens = (html: string) => bot.person(1).opens(fromMessage, html);
  const submits = (card: unknown, title: string, verb: string, filled: object) =>
    bot.person(1).submits({ ...button(card, title), verb, ...filled });

  test('a message becomes a form with its plain text, and after saving the point is shown', async () => {
    const person = bot.person(1);
    const opened = await person.opens(fromMessage, '<p>De <b>balie</b> belt te laat terug.</p><p>Wat nu?</p>');
    expect(read(opened.card)).toContain('De balie belt te laat terug.');
    expect(read(opened.card)).not.toContain('<b>');
    const data = {
      ...button(opened.card, 'Bewaar'),
      text: 'De balie belt te laat terug.',
      wijk: bot.wijkteam,
      aandachtsgebied: '',
    };
    const saved = await person.submits(data);
    expect(read(saved.card)).toContain('is bewaard.');
    expect((await allPunten(bot)).map(({ fields: { title, bron, wijk } }) => [title, bron, wijk])).toEqual([
      ['De balie belt te laat terug.', 'bericht', 'Oost'],
    ]);
    const again = await person.submits(data);
    expect(read(again.card)).toContain('Dit is al bewaard');
    expect(await allPunten(bot)).toHaveLength(1);
  });

  test('what Teams asks again makes one point: the dialog, and what was filled in', async () => {
    const person = bot.person(1);
    const html = '<p>Het spreekuur is te kort.</p>';
    const opened = await Promise.all([1, 2].map(() => person.opens(fromMessage, html)));
    expect(opened.map((each) => read(each.card).includes('Het spreekuur is te kort.'))).toEqual([true, true]);
    expect(await allPunten(bot)).toEqual([]);
    const filled = { text: 'Het spreekuur is te kort.', wijk: 'geen', aandachtsgebied: '' };
    const data = { ...button(opened[1]?.card, 'Bewaar'), ...filled };
    const saved = await Promise.all([1, 2, 3].map(() => person.submits(data)));
    expect(saved.map(({ is }) => is)).toEqual(['card', 'card', 'card']);
    expect(saved.filter(({ card }) => read(card).includes('is bewaard.'))).toHaveLength(1);
    expect(saved.filter(({ card }) => read(card).includes('Dit is al bewaard'))).toHaveLength(2);
    expect(await allPunten(bot)).toHaveLength(1);
  });

  test('the point leads back to the message, by way of client data, look-alikes and the text again', async () => {
    await given(bot, 1, { title: 'De balie belt niet op tijd terug' });
    const person = bot.person(1);
    const opened = await person.opens(fromMessage, '<p>Mevrouw Annemarie van Vliet wacht.</p>', message);
    const answer = (card: unknown, title: string, filled: object) =>
      person.submits({ ...button(card, title), ...filled });
    const filled = { text: 'Balie belt niet op tijd terug', wijk: 'geen', aandachtsgebied: '' };
    expect(read(opened.card)).toContain('Je naam en een link naar het bericht komen bij het ontwikkelpunt te staan.');
    const refused = await answer(opened.card, 'Bewaar', { ...filled, text: 'Mevrouw Annemarie van Vliet wacht.' });
    const like = await answer(refused.card, 'Bewaar', filled);
    const edited = await answer(like.card, 'Wijzig mijn tekst', {});
    const again = await answer(edited.card, 'Bewaar', filled);
    const saved = await answer(again.card, 'Toch een nieuw punt', {});
    expect(linksOn(saved.card)).toContainEqual(['Open bericht', message]);
    expect((await allPunten(bot)).map(({ fields }) => fields.bericht)).toEqual(['', message]);
  });

  test.each(['https://elders.example/l/message/1', 'javascript:alert(1)', undefined])(
    'of a message at %s no address is kept',
    async (link) => {
      const opened = await bot.person(1).opens(fromMessage, '<p>Fietsen lenen</p>', link);
      const filled = { text: 'Fietsen lenen', wijk: 'geen', aandachtsgebied: '', bericht: link ?? '' };
      const saved = await bot.person(1).submits({ ...button(opened.card, 'Bewaar'), ...filled });
      expect((await allPunten(bot)).map(({ fields }) => fields.bericht)).toEqual(['']);
      expect(read(saved.card)).toContain('is bewaard.');
      expect(read(saved.card)).not.toContain('Open bericht');
    },
  );

  test('a message with client data is shown with what to change, and only what is clean is kept', async () => {
    const person = bot.person(1);
    const typed = 'Mevrouw Annemarie van Vliet wacht al drie weken.';
    const opened = await person.opens(fromMessage, `<p>${typed}</p>`);
    expect(read(opened.card)).toContain('Je tekst lijkt een naam te bevatten.');
    expect(read(opened.card)).toContain(typed);
    const data = { ...button(opened.card, 'Bewaar'), wijk: 'geen', aandachtsgebied: '' };
    const refused = await person.submits({ ...data, text: typed });
    expect(read(refused.card)).toContain(typed);
    expect(await allPunten(bot)).toEqual([]);
    await person.submits({ ...data, text: 'Een inwoner wacht al drie weken.' });
    expect(await allPunten(bot)).toHaveLength(1);
    expect(JSON.stringify(bot.log)).not.toContain('Vliet');
  });

  test('of a message of 28,000 characters the form holds the beginning, and says so', async () => {
    const opened = await opens(`<p>${'Een lang verhaal over de balie. '.repeat(875)}</p>`);
    expect(read(opened.card)).toContain(`De tekst is langer dan ${longestExplanation} tekens.`);
    const [, text = ''] = /"value":"(Een lang verhaal[^"]*)"/.exec(JSON.stringify(opened.card)) ?? [];
    expect(text.length).toBeLessThanOrEqual(longestExplanation);
    expect(text.length).toBeGreaterThan(longestExplanation - 100);
  });

  test('look-alikes are shown in the dialog too', async () => {
    await given(bot, 1, { title: 'De balie belt niet op tijd terug' });
    const opened = await opens('<p>Balie belt niet op tijd terug</p>');
    const like = await submits(opened.card, 'Bewaar', 'ontwikkelpunten.save', {
      ...{ text: 'Balie belt niet op tijd terug', wijk: 'geen', aandachtsgebied: '' },
    });
    expect(read(like.card)).toContain('Lijkt op een ander punt');
    const same = await submits(like.card, 'Zelfde punt', 'ontwikkelpunten.same', {});
    expect(read(same.card)).toContain('Je tekst is niet als nieuw punt bewaard.');
  });

  test('a point is found by number, by words and by their beginning, and shared without anything personal', async () => {
    const { number } = await given(bot, 1, { title: 'Klanttevredenheid meten', wijk: 'Oost' });
    await given(bot, 2, { title: 'Caseload verdelen', wijk: 'West', explanation: 'Per wijk, met de cijfers van nu.' });
    // In a chat of two people, where the bot is not.
    const person = asPerson(bot.url, bot.fake, bot.fake.people[1] ?? fail(), 'elsewhere');
    const titles = async (text: string) => (await person.searches(find, text)).hits.map(({ title }) => title);
    expect(await titles(`nr. ${number}`)).toEqual([`Nr. ${number} · Klanttevredenheid meten`]);
    expect(await titles('klanttevr')).toEqual([`Nr. ${number} · Klanttevredenheid meten`]);
    expect(await titles('caseload verdeeld cijfer')).toEqual([`Nr. ${number + 1} · Caseload verdelen`]);
    expect(await titles('klantevredenhied')).toEqual([`Nr. ${number} · Klanttevredenheid meten`]);
    expect(await titles('zonnepanelen')).toEqual([]);
    expect(await titles("' | :* \\ & !")).toEqual([]);
    expect(await titles('')).toEqual([`Nr. ${number} · Klanttevredenheid meten`]);
    const [hit] = (await person.searches(find, String(number))).hits;
    expect(read(hit?.card)).toBe(`Ontwikkelpunt nr. ${number}\nKlanttevredenheid meten\nIngebracht · Oost`);
    expect(JSON.stringify(hit?.card)).not.toMatch(/Action.Execute|refresh/);
  });

  test('the next ones follow, and a point that has a row is opened in SharePoint', async () => {
    for (let n = 1; n <= 12; n += 1) await given(bot, n, { title: `Wens ${n} over de agenda`, wijk: 'Oost' });
    await sql`update ontwikkelpunten_punt set item_id = '7' where title = 'Wens 12 over de agenda'`.execute(
      bot.running.ports.db,
    );
    const first = (await bot.person(1).searches(find, '')).hits;
    const next = (await bot.person(1).searches(find, '', 10)).hits;
    expect([first.length, next.length]).toEqual([10, 2]);
    expect(JSON.stringify(first[0]?.card)).toContain(`${list}/DispForm.aspx?ID=7`);
    expect((await bot.person(1).searches(find, 'agenda', 10)).hits).toHaveLength(2);
  });

  test('the address of a row becomes its card, that of the list a summary, another one nothing', async () => {
    const { id, number } = await given(bot, 1, { title: 'Brieven in gewone taal', wijk: 'Oost', due: '2026-01-01' });
    await sql`update ontwikkelpunten_punt set item_id = '12' where id = ${id}`.execute(bot.running.ports.db);
    const pasted = async (url: string) => (await bot.person(1).pastes(url)).hits.map(({ card }) => read(card)).join('');
    expect(await pasted(`${list}/DispForm.aspx?ID=12&e=x`)).toContain(`Ontwikkelpunt nr. ${number}`);
    expect(await pasted(`${list}/AllItems.aspx`)).toContain('1 open, 1 te laat');
    expect(await pasted(`${list}/DispForm.aspx?ID=13`)).toBe('');
    expect(await pasted('https://gemeente.sharepoint.com/sites/wijken/Lists/Anders')).toBe('');
  });
});

describe('the addresses of the list', () => {
  const local = 'http://127.0.0.1:3979/lists/Ontwikkelpunten';

  test.each([
    [`${list}/DispForm.aspx?ID=12`, { row: '12' }],
    [`${list}/EditForm.aspx?Source=x&id=12&web=1`, { row: '12' }],
    [`${list.toLowerCase()}/dispform.aspx?ID=12#top`, { row: '12' }],
    ['https://GEMEENTE.sharepoint.com/sites/wijken/Lists%2FOntwikkelpunten/DispForm.aspx?ID=%312', { row: '12' }],
    [`${list}/12_.000`, { row: '12' }],
    [list, 'list'],
    [`${list}/`, 'list'],
    [`${list}/AllItems.aspx?env=WebViewList`, 'list'],
    [`${list}2/DispForm.aspx?ID=12`, null],
    [`${list}/DispForm.aspx`, null],
    [`${list}/DispForm.aspx?ID=12;drop`, null],
    [`${list}/%E0%A4%A`, null],
    ['https://elders.sharepoint.com/sites/wijken/Lists/Ontwikkelpunten/DispForm.aspx?ID=12', null],
    ['geen adres', null],
  ])('%s points at %j', (url, at) => {
    expect(pointedAt(list, url)).toEqual(at);
    expect(pointedAt(`${list}/AllItems.aspx`, url)).toEqual(at);
  });

  test('what we give is what we understand, in SharePoint and in the local list', () => {
    for (const each of [list, `${list}/AllItems.aspx`, `${list}/`, local, `${local}/`]) {
      expect(pointedAt(each, rowUrl(each, '31'))).toEqual({ row: '31' });
    }
    expect(rowUrl(list, '31')).toBe(`${list}/DispForm.aspx?ID=31`);
    expect(rowUrl(local, '31')).toBe(`${local}/31`);
  });
});

test('words are words, and a number is a number', () => {
  expect(wordsIn("De 2 'agenda's & plannen!")).toEqual(['De', 'agenda', 'plannen']);
  expect(['12', ' Nr. 12 ', '#12', 'nr 12', '12 wensen', 'twaalf', ''].map(numberIn)).toEqual([
    ...[12, 12, 12, 12, null, null, null],
  ]);
});

test('an address of a message is one in Teams, and is kept as it is however often it is read', () => {
  for (const host of ['teams.microsoft.com', 'teams.cloud.microsoft']) {
    const address = `https://${host}/l/message/19:oost@thread.tacv2/1774854000000?context=%7B%22contextType%22%3A%22chat%22%7D`;
    expect(messageLink(address)).toBe(address);
  }
  expect(messageLink(messageLink(' https://teams.microsoft.com/l/message/19:oost/1?teamName=Wijkteam Oost '))).toBe(
    'https://teams.microsoft.com/l/message/19:oost/1?teamName=Wijkteam%20Oost',
  );
  const path = 'l/message/19:oost/1';
  const others = [
    ...['', 'Bel mevrouw Van Vliet', `http://teams.microsoft.com/${path}`, `https://teams.microsoft.com:8443/${path}`],
    ...[`https://teams.microsoft.com.elders.example/${path}`, `https://x.teams.microsoft.com/${path}`],
    ...[`https://ik@teams.microsoft.com/${path}`, `https://:geheim@teams.microsoft.com/${path}`],
    ...['https://teams.microsoft.com/l/call/0/0?users=iemand', 'https://teams.microsoft.com/'],
    `https://teams.microsoft.com/${path}${'a'.repeat(1000)}`,
  ];
  expect(others.map(messageLink)).toEqual(others.map(() => ''));
});

test('the list holds the address as it is, and what somebody typed in its place is not taken over', () => {
  expect(fromList(toList({ bericht: message })).bericht).toBe(message);
  expect(fromList({ Bericht: 'Bel mevrouw Annemarie van Vliet' }).bericht).toBe('');
});
