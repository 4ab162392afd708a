// A point along the whole chain, through the front door, and everything that can go otherwise.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { besluiten } from '../../src/ontwikkelpunten/besluit-store.ts';
import { addSteun, supportersOf } from '../../src/ontwikkelpunten/steun-store.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { button, cardType, holder, idOf, newPunt, puntNow, said } from './deciding.ts';

type Holder = Awaited<ReturnType<typeof holder>>;

let bot: TestBot;
let manager: Holder;
let leader: Holder;
let decider: Holder;
let adviser: Holder;
beforeAll(async () => {
  bot = await startTestBot({ timers: false });
  manager = await holder(bot, 'teammanager');
  leader = await holder(bot, 'projectleider');
  decider = await holder(bot, 'opdrachtgever');
  adviser = await holder(bot, 'adviseur-kwaliteit');
});
afterAll(() => bot.stop());

const log = async (number: number) =>
  (await besluiten(bot.running.ports.db, { number }, { before: null, most: 50 })).map(
    ({ what, from, to, reason, who }) => ({ what, from, to, reason, who }),
  );

test('a point goes along the chain, and each decision is in the log with who and why', async () => {
  const punt = await newPunt(bot);
  const form = await manager.presses('ontwikkelpunten.steps', { punt: punt.id });
  expect(said(form)).toContain('Beoordeel');
  expect(said(form)).toContain('Voeg samen met een ander punt');

  const assessed = await manager.presses('ontwikkelpunten.assess', {
    ...(await button(bot, punt)),
    effect: 'hoog',
    moeite: 'laag',
    moscow: '',
  });
  expect(said(assessed)).toContain('Voorstel voor de prioriteit: Moet (effect hoog, moeite laag, nog geen steun).');
  expect((await puntNow(bot, punt)).fields).toMatchObject({
    status: 'beoordeeld',
    moscow: 'moet',
    prioriteitVast: false,
  });

  const reason = 'Dit raakt alle wijken.';
  await decider.presses('ontwikkelpunten.prioritise', { ...(await button(bot, punt)), moscow: 'kan', reason });
  expect((await puntNow(bot, punt)).fields).toMatchObject({
    status: 'geprioriteerd',
    moscow: 'kan',
    prioriteitVast: true,
  });

  const owner = idOf(bot, 2);
  const due = '2026-05-12';
  const started = await leader.presses('ontwikkelpunten.start-work', { ...(await button(bot, punt)), owner, due });
  expect(said(started)).toContain('Ayşe Demir pakt het op, klaar op dinsdag 12 mei.');
  expect((await puntNow(bot, punt)).fields).toMatchObject({
    status: 'in-uitwerking',
    owner: 'Ayşe Demir',
    ownerId: owner,
    due,
  });

  const what = 'Er is nu één gesprek met beide teams.';
  await bot.person(2).presses('ontwikkelpunten.implement', { ...(await button(bot, punt)), reason: what });
  expect((await puntNow(bot, punt)).fields.status).toBe('geimplementeerd');

  const place = 'Teams, map Werkafspraken';
  const secured = await adviser.presses('ontwikkelpunten.secure', { ...(await button(bot, punt)), place, owner });
  expect(said(secured)).toContain('is geborgd. Over vier weken vraag ik of het nog werkt.');
  expect((await puntNow(bot, punt)).fields).toMatchObject({
    status: 'geborgd',
    werkafspraak: place,
    werkafspraakEigenaar: 'Ayşe Demir',
    geborgdOp: '2026-03-30',
  });

  expect(await log(punt.number)).toEqual([
    {
      ...{ what: 'status', from: 'Geïmplementeerd', to: 'Geborgd', who: adviser.name },
      reason: `Werkafspraak in: ${place}. Eigenaar: Ayşe Demir.`,
    },
    { what: 'status', from: 'In uitwerking', to: 'Geïmplementeerd', reason: what, who: 'Ayşe Demir' },
    {
      ...{ what: 'status', from: 'Geprioriteerd', to: 'In uitwerking', who: leader.name },
      reason: 'Ayşe Demir pakt het op, klaar op dinsdag 12 mei.',
    },
    { what: 'status', from: 'Beoordeeld', to: 'Geprioriteerd', reason, who: decider.name },
    { what: 'prioriteit', from: 'Moet (voorstel)', to: 'Kan', reason, who: decider.name },
    {
      ...{ what: 'status', from: 'Ingebracht', to: 'Beoordeeld', who: manager.name },
      reason: 'Effect hoog, moeite laag, nog geen steun.',
    },
    {
      ...{ what: 'prioriteit', from: '', to: 'Moet (voorstel)', who: manager.name },
      reason: 'Effect hoog, moeite laag, nog geen steun.',
    },
  ]);
});

describe('ways out and back', () => {
  test('rejecting keeps the reason, and bringing it in again takes it away', async () => {
    const punt = await newPunt(bot);
    await leader.presses('ontwikkelpunten.reject', { ...(await button(bot, punt)), reason: 'Dit doen we al.' });
    expect((await puntNow(bot, punt)).fields).toMatchObject({ status: 'afgewezen', reden: 'Dit doen we al.' });
    await manager.presses('ontwikkelpunten.reopen', { ...(await button(bot, punt)), reason: 'Toch niet.' });
    expect((await puntNow(bot, punt)).fields).toMatchObject({ status: 'ingebracht', reden: '' });
  });

  test.each(['geimplementeerd', 'geborgd'])('what is %s and does not work is worked on again', async (status) => {
    const punt = await newPunt(bot, { status, geborgdOp: '2026-03-02' });
    await adviser.presses('ontwikkelpunten.reopen', { ...(await button(bot, punt)), reason: 'Niemand doet het zo.' });
    expect((await puntNow(bot, punt)).fields).toMatchObject({ status: 'in-uitwerking', geborgdOp: '' });
  });

  test('a status that somebody typed is shown as it is, and goes on from there', async () => {
    const punt = await newPunt(bot, { status: 'In de ijskast' });
    const form = await leader.presses('ontwikkelpunten.steps', { punt: punt.id });
    expect(said(form)).toContain('Status: In de ijskast');
    for (const title of ['Neem in uitwerking', 'Meld als geïmplementeerd', 'Breng opnieuw in', 'Wijs af'])
      expect(said(form)).toContain(title);
    const owner = idOf(bot, 1);
    await leader.presses('ontwikkelpunten.start-work', { ...(await button(bot, punt)), owner, due: '2026-04-01' });
    expect((await puntNow(bot, punt)).fields.status).toBe('in-uitwerking');
  });
});

describe('merging', () => {
  test('takes reporter and supporters along, each once, but not the reporter of the other point', async () => {
    const [a, b, c] = [idOf(bot, 1), idOf(bot, 2), idOf(bot, 3)];
    const target = await newPunt(bot, { reporterId: a, steun: 1 });
    const source = await newPunt(bot, { reporterId: b, steun: 2 });
    const { db } = bot.running.ports;
    await addSteun(db, target.id, c, '2026-03-30');
    for (const person of [a, c]) await addSteun(db, source.id, person, '2026-03-30');
    const data = { ...(await button(bot, source)), number: `nr. ${target.number}`, reason: '' };
    const first = await manager.presses('ontwikkelpunten.merge', data);
    expect(said(first)).toContain(`is samengevoegd met nr. ${target.number}`);
    expect((await supportersOf(db, target.id)).sort()).toEqual([b, c].sort());
    expect((await puntNow(bot, target)).fields.steun).toBe(2);
    expect((await puntNow(bot, source)).fields).toMatchObject({
      ...{ status: 'samengevoegd', samengevoegdMet: target.number },
      reden: `Gaat over hetzelfde als nr. ${target.number}.`,
    });
    // Pressed twice.
    expect(said(await manager.presses('ontwikkelpunten.merge', data))).toContain('is samengevoegd met');
    expect((await puntNow(bot, target)).fields.steun).toBe(2);
    expect(await log(source.number)).toHaveLength(1);
  });

  test('into itself, an unknown, a rejected or a merged point is refused, and the form comes back', async () => {
    const [end, middle, rejected, source] = [
      await newPunt(bot),
      await newPunt(bot),
      await newPunt(bot, { status: 'afgewezen' }),
      await newPunt(bot),
    ];
    await manager.presses('ontwikkelpunten.merge', { ...(await button(bot, middle)), number: String(end.number) });
    const into = async (number: string | number) =>
      manager.presses('ontwikkelpunten.merge', { ...(await button(bot, source)), number: String(number) });
    expect(said(await into(source.number))).toContain('Dit is het punt zelf.');
    expect(said(await into(99_999))).toContain('Nr. 99999 bestaat niet.');
    expect(said(await into('twaalf'))).toContain('Typ het nummer van het andere punt');
    expect(said(await into(rejected.number))).toContain('is afgewezen. Kies een ander punt');
    const merged = await into(middle.number);
    expect(said(merged)).toContain(`Wil je nr. ${end.number}? Dat nummer staat nu in het veld.`);
    expect(JSON.stringify(merged.value)).toContain(`"value":"${end.number}"`);
    // The end of the road is this very point: there is nothing to offer.
    const loop = await manager.presses('ontwikkelpunten.merge', {
      ...(await button(bot, end)),
      number: String(middle.number),
    });
    expect(said(loop)).toContain('Kies een ander punt.');
    expect((await puntNow(bot, source)).fields.status).toBe('ingebracht');
    expect((await puntNow(bot, end)).fields.status).toBe('ingebracht');
  });
});

describe('what is not right', () => {
  test('a date in the past or far away, and somebody unknown, are refused and the form keeps what was filled in', async () => {
    const punt = await newPunt(bot, { status: 'geprioriteerd' });
    const owner = idOf(bot, 1);
    const start = async (set: object) =>
      manager.presses('ontwikkelpunten.start-work', { ...(await button(bot, punt)), owner, due: '2026-04-01', ...set });
    const past = await start({ due: '2026-03-29' });
    expect(said(past)).toContain('Deze datum is voorbij. Kies een dag vanaf maandag 30 maart.');
    expect(JSON.stringify(past.value)).toContain(`"value":"${owner}"`);
    expect(said(await start({ due: '2206-04-01' }))).toContain('meer dan vijf jaar weg');
    expect(said(await start({ owner: 'iemand anders' }))).toContain('Deze collega staat niet (meer) in de lijst.');
    expect(said(await start({ owner: '' }))).toContain('Kies een eigenaar en een datum.');
    expect(said(await start({ due: '31 februari' }))).toContain('oude of beschadigde kaart');
    expect((await puntNow(bot, punt)).fields.status).toBe('geprioriteerd');
    await start({ due: '2026-03-30' });
    expect((await puntNow(bot, punt)).fields.status).toBe('in-uitwerking');
  });

  test.each([
    ['assess', 'ingebracht', { effect: 'hoog', moeite: '', moscow: 'kan' }, 'Kies hoe groot het effect is'],
    ['prioritise', 'beoordeeld', { moscow: 'kan', reason: ' ' }, 'schrijf op waarom'],
    ['implement', 'in-uitwerking', { reason: '' }, 'Schrijf het in een zin op.'],
    ['reopen', 'afgewezen', {}, 'Schrijf het in een zin op.'],
    ['reject', 'ingebracht', {}, 'Schrijf het in een zin op.'],
    ['secure', 'geimplementeerd', { place: '' }, 'Schrijf op waar de werkafspraak staat'],
  ])('%s without what is asked says so and changes nothing', async (verb, status, set, problem) => {
    const punt = await newPunt(bot, { status });
    const who = { prioritise: decider, secure: adviser }[verb] ?? leader;
    const pressed = await who.presses(`ontwikkelpunten.${verb}`, { ...(await button(bot, punt)), ...set });
    expect(pressed.type).toBe(cardType);
    expect(said(pressed)).toContain(problem);
    expect((await puntNow(bot, punt)).fields).toEqual(punt.fields);
  });

  test.each([
    ['prioritise', 'beoordeeld', 'reason', { moscow: 'kan' }],
    ['implement', 'in-uitwerking', 'reason', {}],
    ['reject', 'ingebracht', 'reason', {}],
    ['reopen', 'afgewezen', 'reason', {}],
    ['secure', 'geimplementeerd', 'place', {}],
    ['merge', 'ingebracht', 'reason', { number: '1' }],
  ])('client data with %s comes back in the form and is kept nowhere', async (verb, status, field, set) => {
    const punt = await newPunt(bot, { status });
    const who = { prioritise: decider, secure: adviser }[verb] ?? leader;
    const typed = 'Bel 06-12345678 van de familie Jansen.';
    const pressed = await who.presses(`ontwikkelpunten.${verb}`, {
      ...(await button(bot, punt)),
      ...set,
      [field]: typed,
    });
    expect(said(pressed)).toContain('Je tekst lijkt');
    expect(said(pressed)).toContain(typed);
    expect((await puntNow(bot, punt)).fields).toEqual(punt.fields);
    expect(JSON.stringify([bot.log, await log(punt.number)])).not.toContain('Jansen');
  });

  test('a point that is gone, a step from another status and a spoilt button are said kindly', async () => {
    const gone = { punt: '7b1c9d2e-3f4a-4b5c-8d6e-7f8a9b0c1d2e', seen: 'x' };
    expect(said(await leader.presses('ontwikkelpunten.reject', { ...gone, reason: 'Weg.' }))).toContain(
      'bestaat niet (meer)',
    );
    const punt = await newPunt(bot, { status: 'geborgd' });
    const late = { ...(await button(bot, punt)), reason: 'Te laat.' };
    expect(said(await leader.presses('ontwikkelpunten.reject', late))).toContain('Dat kan niet meer bij deze status.');
    const spoilt = await leader.presses('ontwikkelpunten.steps', { punt: punt.id, step: 'verzonnen' });
    expect(said(spoilt)).toContain('oude of beschadigde kaart');
    const wrong = await leader.presses('ontwikkelpunten.steps', { punt: punt.id, step: 'assess' });
    expect(said(wrong)).toContain('Dat kan niet meer bij deze status.');
  });
});

test('what was taken is still so after pressing again, and stands in the log once', async () => {
  const punt = await newPunt(bot);
  const data = { ...(await button(bot, punt)), effect: 'laag', moeite: 'laag', moscow: 'kan' };
  const [first, second] = [
    await manager.presses('ontwikkelpunten.assess', data),
    await manager.presses('ontwikkelpunten.assess', data),
  ];
  expect(said(second)).toBe(said(first));
  expect(await log(punt.number)).toHaveLength(2);
});
