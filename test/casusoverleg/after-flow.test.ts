// A casusoverleg from its agenda to what comes of it, through the front door.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { showAgenda } from '../../src/casusoverleg/handlers/show-agenda.ts';
import type { OverlegId } from '../../src/casusoverleg/overleg.ts';
import { changeOverleg, overlegById } from '../../src/casusoverleg/overleg-store.ts';
import { allPunten } from '../ontwikkelpunten/raising.ts';
import { clockAt } from '../support/dagstart.ts';
import { read } from '../support/fake-teams.ts';
import { type EngineName, startTestBot, type TestBot } from '../support/test-bot.ts';
import {
  agendas,
  agendaText,
  agreedGiven,
  agrees,
  button,
  buttons,
  casusGiven,
  casusNow,
  delivered,
  discusses,
  kept,
  overlegGiven,
  presses,
  says,
} from './harvesting.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';
const inTwoWeeks = '2026-04-14';

describe.each<EngineName>(['PGlite', 'PostgreSQL'])('a casusoverleg on %s', (engine) => {
  let bot: TestBot;
  let first: OverlegId;

  beforeAll(async () => {
    bot = await startTestBot({ engine, timers: false });
    for (const n of [1, 2, 3]) await casusGiven(bot, n);
    // Tuesday 31 March, 10.00 local.
    first = await overlegGiven(bot, 1, '2026-03-31T08:00:00Z', [1, 2, 3]);
  });
  afterAll(() => bot.stop());

  const shownAgain = async (set: Partial<{ status: 'gepland' | 'afgezegd'; from: Date; until: Date }>, id = first) => {
    const { db } = bot.running.ports;
    await db.transaction().execute(async (tx) => {
      const now = await overlegById(tx, id);
      if (!now) throw new Error('There is no casusoverleg');
      await changeOverleg(tx, id, { ...now, ...set });
      await showAgenda(tx, bot.running.ports, id, bot.clock.now);
    });
  };

  test('shows its agenda in the channel: codes and times, never a question or a name', async () => {
    const text = await agendaText(bot, first);
    expect(text).toContain('Dinsdag 31 maart, 10.00–11.00 uur');
    expect(text).toMatch(
      /10\.00\nTerugblik op de vorige keer\n10 min\n10\.10\nOOST-2026-001\n25 min · Wmo en Jeugd[\s\S]*10\.35\nOOST-2026-002/,
    );
    for (const name of bot.fake.people.map((each) => each.name)) expect(text).not.toContain(name);
    expect(JSON.stringify(agendas(bot, first))).not.toContain('Geheime vraag');
  });

  test('shows the new moment in the same message when it is moved, and nothing of that when it is moved back', async () => {
    await shownAgain({ from: new Date('2026-04-02T08:00:00Z'), until: new Date('2026-04-02T09:00:00Z') });
    const moved = await agendaText(bot, first);
    expect(moved).toContain('Donderdag 2 april, 10.00–11.00 uur');
    expect(moved).toContain('Dit overleg is verzet. Eerst was het dinsdag 31 maart om 10.00 uur.');
    await shownAgain({ from: new Date('2026-03-31T08:00:00Z'), until: new Date('2026-03-31T09:00:00Z') });
    expect(await agendaText(bot, first)).not.toContain('verzet.');
  });

  test('begins at the first casus when there is nothing to look back at', async () => {
    await clockAt(bot, '2026-03-31T08:00:00Z');
    const start = button(agendas(bot, first)[0]?.card, 'Terugblik en start');
    const { text } = await presses(bot, 1, 'casusoverleg.look-back', start);
    expect(text).toContain('Er staat niets open van een vorig casusoverleg.');
    expect(text).toContain('Casus 1 van 3\nOOST-2026-001');
    // Only who pressed sees the question.
    expect(text).toContain('Geheime vraag 1?');
    expect(text).toContain('Leefgebieden: \nFinanciën en Huisvesting');
    expect(JSON.stringify(bot.fake.messages)).not.toContain('Geheime vraag');
  });

  test('says what an agreement still needs, and keeps what was filled in', async () => {
    const empty = await agrees(bot, 1, 1, {});
    expect(empty.text).toContain(
      'De afspraak is nog niet bewaard. Kies wie het doet. Schrijf op wat jullie afspreken. Kies een datum.',
    );
    const some = await agrees(bot, 1, 1, { text: 'Belt de corporatie.', due: '2026-03-30' });
    expect(some.text).toContain('Kies wie het doet. Kies een datum vanaf vandaag.');
    expect(JSON.stringify(some.card)).toContain('"value":"Belt de corporatie."');
    const far = await agrees(bot, 1, 1, { role: 'wmo', text: 'Belt de corporatie.', due: '2026-06-23' });
    expect(far.text).toContain('Kies een datum die eerder is. De laatste dag die kan, is maandag 22 juni.');
    expect(await kept(bot)).toEqual([]);
  });

  test('keeps an agreement under its role, once, however often it is pressed', async () => {
    const filled = { role: 'wmo', text: '  Belt de\ncorporatie. ', due: inTwoWeeks };
    const { card } = await discusses(bot, 1, 1);
    const data = { ...button(card, 'Bewaar afspraak'), ...filled };
    const answers = await Promise.all([1, 1, 1].map((index) => presses(bot, index, 'casusoverleg.agree', data)));
    for (const { text } of answers) expect(text).toMatch(/De afspraak staat erbij\.|Deze afspraak stond er al\./);
    expect(answers.at(-1)?.text).toContain('Belt de corporatie.\nConsulent Wmo, uiterlijk dinsdag 14 april');
    expect(await kept(bot)).toMatchObject([
      { role: 'wmo', text: 'Belt de corporatie.', due: inTwoWeeks, status: 'open' },
    ]);
  });

  test('lets two people write at once, and the same words make one agreement', async () => {
    const filled = { role: 'inbrenger', text: 'Bespreekt het met de inwoner.', due: inTwoWeeks };
    await Promise.all([agrees(bot, 1, 1, filled), agrees(bot, 2, 1, filled)]);
    await Promise.all([
      agrees(bot, 1, 1, { role: 'jeugd', text: 'Vraagt school om een plek.', due: inTwoWeeks }),
      agrees(bot, 2, 1, { role: 'partner', text: 'Komt volgende keer mee.', due: inTwoWeeks }),
    ]);
    expect((await kept(bot)).map(({ text }) => text).sort()).toEqual([
      'Belt de corporatie.',
      'Bespreekt het met de inwoner.',
      'Komt volgende keer mee.',
      'Vraagt school om een plek.',
    ]);
    expect((await discusses(bot, 3, 1)).text).toContain('Partner, uiterlijk dinsdag 14 april');
  });

  test('lets a slip be changed or taken away', async () => {
    const { card } = await discusses(bot, 2, 1);
    const slips = buttons(card, 'Wijzig');
    const form = await presses(bot, 2, 'casusoverleg.afspraak', slips.at(-1) ?? {});
    expect(form.text).toContain('Afspraak wijzigen');
    const changed = await presses(bot, 2, 'casusoverleg.change-afspraak', {
      ...button(form.card, 'Bewaar'),
      ...{ role: 'inwoner', text: 'Belt zelf de partner.', due: '2026-04-15' },
    });
    expect(changed.text).toContain('De afspraak is gewijzigd.');
    expect(changed.text).toContain('Belt zelf de partner.\nInwoner, uiterlijk woensdag 15 april');
    const away = await presses(bot, 2, 'casusoverleg.remove-afspraak', slips.at(-1) ?? {});
    expect(away.text).toContain('De afspraak is weggehaald.');
    expect(await kept(bot)).toHaveLength(3);
    const again = await presses(bot, 2, 'casusoverleg.remove-afspraak', slips.at(-1) ?? {});
    expect(again.text).toContain('Deze afspraak is er niet meer. Er is niets veranderd.');
  });

  test('goes on to the next casus, and keeps what was written on the way', async () => {
    const { card } = await discusses(bot, 1, 1);
    const next = button(card, 'Volgende: OOST-2026-002');
    const empty = await presses(bot, 1, 'casusoverleg.agree', { ...next, role: 'wmo', text: '', due: '' });
    expect(empty.text).toContain('Casus 2 van 3\nOOST-2026-002');
    const half = await presses(bot, 1, 'casusoverleg.agree', { ...next, role: '', text: 'Half af', due: '' });
    expect(half.text).toContain('Casus 1 van 3');
    expect(half.text).toContain('Kies wie het doet. Kies een datum.');
    const { card: second } = await discusses(bot, 1, 2);
    const on = await presses(bot, 1, 'casusoverleg.agree', {
      ...button(second, 'Volgende: OOST-2026-003'),
      ...{ role: 'schuldhulpverlening', text: 'Zet de brief stil.', due: '2026-04-03' },
    });
    expect(on.text).toContain('OOST-2026-002: De afspraak staat erbij.');
    expect(on.text).toContain('Casus 3 van 3\nOOST-2026-003');
    expect(await kept(bot)).toHaveLength(4);
  });

  test('leads to an ontwikkelpunt and back to the casus; the point does not know which one', async () => {
    const { card } = await discusses(bot, 1, 1);
    const form = await presses(bot, 1, 'ontwikkelpunten.from-casus', button(card, 'Maak ontwikkelpunt'));
    const back = await presses(bot, 1, 'casusoverleg.discuss', button(form.card, 'Terug naar de casus'));
    expect(back.text).toContain('Casus 1 van 3\nOOST-2026-001');
    const text = 'De aanvraag moet op twee plekken worden ingevuld';
    const filled = { text, aandachtsgebied: '', wijk: bot.wijkteam };
    const saved = await presses(bot, 1, 'ontwikkelpunten.save', { ...button(form.card, 'Bewaar'), ...filled });
    expect(saved.text).toContain('is bewaard.');
    const after = await presses(bot, 1, 'casusoverleg.discuss', button(saved.card, 'Terug naar de casus'));
    expect(after.text).toContain('Casus 1 van 3\nOOST-2026-001');
    const punten = JSON.stringify(await allPunten(bot));
    expect(punten).toContain(text);
    expect(punten).not.toContain((await casusNow(bot, 1)).id);
  });

  test('says calmly what the plan still lacks, and derives what it can', async () => {
    const { card } = await discusses(bot, 1, 1);
    const opened = await presses(bot, 1, 'casusoverleg.agree', {
      ...button(card, 'Eén plan'),
      role: '',
      text: '',
      due: '',
    });
    expect(opened.text).toContain(
      'Nog open: een doel voor Financiën, een doel voor Huisvesting, wie de regie heeft, de rol van de inwoner en de evaluatiedatum.',
    );
    const form = button(opened.card, 'Bewaar plan');
    const far = { done: 'doel.financien', regisseur: 'wmo', evaluateOn: '2026-12-01' };
    const refused = await presses(bot, 1, 'casusoverleg.save-een-plan', { ...form, ...far });
    expect(refused.text).toContain('Het plan is nog niet bewaard. Kies een evaluatiedatum vanaf vandaag');
    expect(JSON.stringify(refused.card)).toContain('"value":"doel.financien"');
    expect((await casusNow(bot, 1)).status).toBe('gepland');
    const filled = { done: 'doel.financien,inwoner,doel.niet-van-hier', regisseur: 'wmo', evaluateOn: '2026-05-12' };
    const saved = await presses(bot, 1, 'casusoverleg.save-een-plan', { ...form, ...filled });
    expect(saved.text).toContain('Het plan is bewaard.');
    expect(saved.text).toContain('Nog open: een doel voor Huisvesting.');
    expect(await casusNow(bot, 1)).toMatchObject({
      ...{ status: 'besproken', regisseur: 'wmo', evaluateOn: '2026-05-12' },
      plan: { version: '1', done: ['doel.financien', 'inwoner'] },
    });
    const whole = { ...filled, done: 'doel.financien,doel.huisvesting,inwoner' };
    const complete = await presses(bot, 1, 'casusoverleg.save-een-plan', { ...form, ...whole });
    expect(complete.text).toContain('Alles wat een plan nodig heeft, staat er.');
  });

  test('asks at the end about what nothing was agreed about, and lets that wait again', async () => {
    const { card } = await discusses(bot, 1, 3);
    const asked = await presses(bot, 1, 'casusoverleg.agree', {
      ...button(card, 'Rond af'),
      role: '',
      text: '',
      due: '',
    });
    expect(asked.text).toContain('Voor deze casus is niets afgesproken. Zonder vinkje geldt hij als besproken.');
    expect(asked.text).toContain('OOST-2026-003');
    expect(asked.text).not.toContain('OOST-2026-002');
    const data = { ...button(asked.card, 'Rond af'), again: (await casusNow(bot, 3)).id };
    const done = await Promise.all([1, 2].map((index) => presses(bot, index, 'casusoverleg.finish', data)));
    expect(
      done.map(({ text }) => /Afgerond\. Twee casussen besproken\. Eén casus wacht weer\./.test(text)).sort(),
    ).toEqual([false, true]);
    expect(done.some(({ text }) => text.includes('Dit casusoverleg was al afgerond.'))).toBe(true);
    expect(await casusNow(bot, 2)).toMatchObject({ status: 'besproken', overleg: first });
    expect(await casusNow(bot, 3)).toMatchObject({ status: 'wacht', overleg: null });
    const text = await agendaText(bot, first);
    expect(text).toContain('Dit overleg is geweest.');
    expect(text).not.toContain('OOST-2026-003');
    expect(await overlegById(bot.running.ports.db, first)).toMatchObject({ status: 'gehouden', version: 3 });
  });

  test('still takes an agreement afterwards, on a phone in the own chat', async () => {
    const { text } = await agrees(
      bot,
      4,
      2,
      { role: 'inwoner', text: 'Levert de papieren in.', due: '2026-04-20' },
      'personal',
    );
    expect(text).toContain('De afspraak staat erbij.');
    expect(text).toContain('Naar de agenda');
  });

  test('looks back first the next time: soonest due on top, what is late marked', async () => {
    bot.clock.now = new Date('2026-04-14T12:00:00Z');
    const second = await overlegGiven(bot, 2, '2026-04-14T12:00:00Z', [3]);
    const { card, text } = await presses(bot, 2, 'casusoverleg.look-back', { overleg: second });
    expect(text).toMatch(
      /OOST-2026-002 · Consulent Schuldhulpverlening · datum voorbij \(vrijdag 3 april\): Zet de brief stil\.[\s\S]*OOST-2026-001 · Consulent Wmo · uiterlijk vandaag: Belt de corporatie\.[\s\S]*OOST-2026-002 · Inwoner · uiterlijk maandag 20 april/,
    );
    const id = (part: string): string =>
      new RegExp(`"title":"[^"]*${part}[^"]*","value":"([^"]+)"`).exec(JSON.stringify(card))?.[1] ?? '';
    const saved = await presses(bot, 2, 'casusoverleg.looked-back', {
      ...button(card, 'Bewaar'),
      done: `${id('brief')},${id('corporatie')}`,
      dropped: id('papieren'),
    });
    expect(saved.text).toContain('2 afspraken zijn klaar. 1 afspraak is vervallen.');
    const on = await presses(bot, 2, 'casusoverleg.looked-back', {
      ...button(card, 'Naar de casussen'),
      done: id('brief'),
      dropped: '',
    });
    expect(on.text).toContain('OOST-2026-003');
    expect(Object.groupBy(await kept(bot), ({ status }) => status)).toMatchObject({
      gedaan: [{ text: 'Belt de corporatie.' }, { text: 'Zet de brief stil.' }],
      vervallen: [{ text: 'Levert de papieren in.' }],
    });
  });

  test('a casus that comes back keeps what was agreed before as history', async () => {
    const { card } = await presses(
      bot,
      4,
      'casusoverleg.evaluated',
      { casus: (await casusNow(bot, 1)).id, outcome: 'opnieuw' },
      'personal',
    );
    expect(read(card)).toContain('OOST-2026-001 wacht op een volgend casusoverleg.');
    expect(await casusNow(bot, 1)).toMatchObject({ status: 'wacht', overleg: null, evaluateOn: '', regisseur: 'wmo' });
    expect((await discusses(bot, 1, 1)).text).toContain(
      'OOST-2026-001 staat nog niet op de agenda van een casusoverleg.',
    );
    await overlegGiven(bot, 3, '2026-04-28T12:00:00Z', [1]);
    const { text } = await discusses(bot, 1, 1);
    expect(text).toMatch(/Eerder afgesproken\nBelt de corporatie\.\nConsulent Wmo, uiterlijk dinsdag 14 april · klaar/);
    expect(buttons((await discusses(bot, 1, 1)).card, 'Wijzig')).toEqual([]);
  });

  test('what was called off says so, and one that was never shown is not shown for that', async () => {
    await casusGiven(bot, 4);
    const off = await overlegGiven(bot, 4, '2026-05-12T08:00:00Z', [4]);
    await shownAgain({ status: 'afgezegd' }, off);
    const text = await agendaText(bot, off);
    expect(text).toContain('Dit overleg gaat niet door.');
    expect(text).not.toContain('Terugblik en start');
    const unseen = await overlegGiven(bot, 5, '2026-05-19T08:00:00Z', []);
    await shownAgain({ status: 'afgezegd' }, unseen);
    await delivered(bot);
    expect(agendas(bot, unseen)).toEqual([]);
  });

  test('everything open stands in one list, late first, also among the agreements of the dagstart', async () => {
    for (const n of [5, 6, 7, 8]) {
      await casusGiven(bot, n);
      await agreedGiven(bot, n, { role: 'wmo', text: `Doet iets ${n}.`, due: `2026-04-1${n}`, overleg: first });
    }
    const said = await says(bot, 1, 'afspraken oost', 'personal');
    expect(said.text).toMatch(
      /Uit het casusoverleg\nOOST-2026-001\n \nVraagt school|Uit het casusoverleg\nOOST-2026-001/,
    );
    expect(said.text).toContain('En nog 1.');
    const all = await presses(
      bot,
      1,
      'casusoverleg.afspraken',
      button(said.card, 'Alles uit het casusoverleg'),
      'personal',
    );
    const [, id] = /"title":"[^"]*Doet iets 8[^"]*","value":"([^"]+)"/.exec(JSON.stringify(all.card)) ?? [];
    const settled = await presses(bot, 1, 'casusoverleg.settle', { ...button(all.card, 'Bewaar'), done: id });
    expect(settled.text).toContain('1 afspraak is klaar.');
    expect(settled.text).not.toContain('Doet iets 8');
    const twice = await presses(bot, 1, 'casusoverleg.settle', { ...button(all.card, 'Bewaar'), done: id });
    expect(twice.text).toContain('Er is niets gekozen en niets veranderd.');
    expect(twice.type).toBe(cardType);
  });
});
