// Planning a casusoverleg, from the form to the meeting in the calendar, over HTTP on both sides.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { casusId } from '../../src/casusoverleg/casus.ts';
import { read } from '../support/fake-teams.ts';
import { type EngineName, until } from '../support/test-bot.ts';
import {
  allOverleggen,
  books,
  button,
  buttons,
  casusGiven,
  casusNow,
  delivered,
  emptyAll,
  filled,
  findsMoment,
  inChannel,
  mailOf,
  organiser,
  type PlanBot,
  presses,
  room1,
  says,
  searches,
  someoneWith,
  startPlanBot,
} from './planning.ts';

describe.each<EngineName>(['PGlite', 'PostgreSQL'])('on %s', (engine) => {
  let plan: PlanBot;
  beforeAll(async () => {
    plan = await startPlanBot({ engine });
  });
  afterAll(() => plan?.stop());
  beforeEach(() => emptyAll(plan));

  test('a moment is found and booked with who is needed; nothing in the calendar says what it is about', async () => {
    const { bot, graph } = plan;
    const casus = await casusGiven(bot, 1, { regelingen: ['wmo', 'jeugd'] });
    const found = await findsMoment(bot);
    expect(found.done.text).toContain('Ik zoek een moment');
    expect(found.done.text).toContain('Het voorstel komt in je eigen chat.');
    expect(found.text).toContain('Casusoverleg wijk Oost · OOST-2026-001 · 35 minuten');
    expect(found.text).toContain('Dinsdag 31 maart, 9.00–9.35 uur');
    expect(found.text).toContain('Wmo, Jeugd en de adviseur kwaliteit zijn er, met drie mensen.');
    expect(found.text).toContain('Wijkcentrum Oost, kamer 1 is vrij.');
    expect(await allOverleggen(bot)).toEqual([]);

    const booked = await books(bot, found.card);
    expect(booked.done.text).toContain('Ik boek dinsdag 31 maart, 9.00–9.35 uur');
    expect(booked.text).toContain('3 uitnodigingen gestuurd.');
    expect(booked.text).toContain('Ruimte: Wijkcentrum Oost, kamer 1.');
    const [overleg] = await allOverleggen(bot);
    expect(overleg).toMatchObject({ status: 'gepland', version: 1, sentVersion: 1, organiser });
    expect(await casusNow(bot, casus)).toMatchObject({ status: 'gepland', overleg: overleg?.id });

    const events = graph.calendar.events(organiser);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      subject: 'Casusoverleg wijk Oost',
      private: true,
      transactionId: overleg?.id,
      from: new Date('2026-03-31T07:00:00Z'),
      until: new Date('2026-03-31T07:35:00Z'),
    });
    expect(JSON.stringify(events)).not.toMatch(/OOST-2026|Geheime|Wmo|Jeugd/i);
    const invitations = graph.calendar.inbox().map(({ to, kind }) => `${kind} ${to}`);
    expect(invitations.sort()).toEqual(
      [1, 2, 3]
        .map((index) => `invitation ${mailOf(index)}`)
        .concat(`invitation ${room1}`)
        .sort(),
    );
    await delivered(bot);
    expect(inChannel(bot, 'Dinsdag 31 maart')).toHaveLength(1);
    // What goes on a casus, and who does what, is in no log line.
    expect(JSON.stringify(bot.log)).not.toMatch(/OOST-2026|Geheime|Wiersma|voorbeeld\.nl/);
  });

  test('pressed twice, by two planners and on an old card: searched once, booked once', async () => {
    const { bot, graph } = plan;
    await casusGiven(bot, 1);
    const before = graph.calendar.inbox().length;
    const found = await findsMoment(bot);
    expect(await searches(bot)).toHaveLength(1);
    await Promise.all([1, 2].map(() => presses(bot, 0, 'casusoverleg.search', found.data, 'personal')));
    expect(await searches(bot)).toHaveLength(1);

    const data = { ...filled(found.card), ...button(found.card, 'Boek') };
    const adviser = { ...data, slot: '1' };
    await Promise.all([
      presses(bot, 0, 'casusoverleg.choose', data, 'personal'),
      presses(bot, 3, 'casusoverleg.choose', adviser, 'personal'),
      presses(bot, 0, 'casusoverleg.choose', data, 'personal'),
    ]);
    await books(bot, found.card).catch(() => undefined);
    const late = await presses(bot, 3, 'casusoverleg.choose', adviser, 'personal');
    const [overleg, ...more] = await allOverleggen(bot);
    expect(more).toEqual([]);
    expect(late.text).toContain('Casusoverleg wijk Oost');
    expect(graph.calendar.events(organiser).filter(({ transactionId }) => transactionId === overleg?.id)).toHaveLength(
      1,
    );
    // Wmo, the adviseur kwaliteit and the room; each once.
    expect(graph.calendar.inbox().slice(before)).toHaveLength(3);
  });
});

describe('the form', () => {
  let plan: PlanBot;
  beforeAll(async () => {
    plan = await startPlanBot();
  });
  afterAll(() => plan?.stop());
  beforeEach(() => emptyAll(plan));

  test('proposes the casussen that need the same people, and names those that cannot be planned yet', async () => {
    const { bot } = plan;
    const first = await casusGiven(bot, 1, { regelingen: ['jeugd'], urgency: 'spoed' });
    await casusGiven(bot, 2, { regelingen: ['participatiewet'] });
    const same = await casusGiven(bot, 3, { regelingen: ['jeugd'] });
    await casusGiven(bot, 4, { regelingen: [] });
    const form = await says(bot, 0, 'plan casusoverleg');
    expect(filled(form.card)).toEqual({ cases: `${first.id},${same.id}`, when: 'gauw', where: 'ruimte' });
    expect(form.text).toContain('OOST-2026-001 · Jeugd · spoed');
    expect(form.text).toContain('OOST-2026-002 · Participatiewet');
    expect(form.text).toContain('Nog niet te plannen: OOST-2026-004. Vul daar eerst de regelingen in.');
    expect(form.text).toContain('Per casus 25 minuten, met vooraf 10 minuten terugblik. Samen hoogstens 3 casussen.');
    expect((await says(bot, 0, 'casusoverleg plannen')).text).toContain('OOST-2026-001');
    expect((await presses(bot, 0, 'casusoverleg.plan', { wijkteam: bot.wijkteam })).text).toContain('OOST-2026-001');
  });

  test('says that there is nothing to plan, and leads to bringing in', async () => {
    const { bot } = plan;
    const empty = await says(bot, 0, 'plan casusoverleg');
    expect(empty.text).toContain('In Oost wacht geen casus. Er is dus niets te plannen.');
    expect(button(empty.card, 'Casus inbrengen')).toEqual({ wijkteam: bot.wijkteam });
    expect(buttons(empty.card, 'Zoek een moment')).toEqual([]);
    await casusGiven(bot, 1, { regelingen: [] });
    const incomplete = await says(bot, 0, 'plan casusoverleg oost');
    expect(incomplete.text).toContain('Er wacht 1 casus, maar de regelingen ontbreken nog: OOST-2026-001.');
  });

  test('is for planners; others hear who can, and a wijk that does not exist is said', async () => {
    const { bot } = plan;
    await casusGiven(bot, 1);
    const refused = await says(bot, 1, 'plan casusoverleg');
    expect(refused.text).toContain('Dit kan alleen een teammanager, adviseur kwaliteit of projectleider.');
    expect((await says(bot, 3, 'plan casusoverleg')).text).toContain('OOST-2026-001');
    expect((await says(bot, 0, 'plan casusoverleg noord')).text).toContain('Die wijk ken ik niet. Ik ken Oost.');
    const data = { wijkteam: bot.wijkteam, search: bot.running.ports.newId(), cases: '', when: 'gauw' };
    expect((await presses(bot, 1, 'casusoverleg.search', data)).text).toContain('Dit kan alleen een teammanager');
    expect(await searches(bot)).toEqual([]);
  });

  test('comes back filled in when it cannot be searched, and nothing is searched', async () => {
    const { bot } = plan;
    const casussen = [];
    for (const n of [1, 2, 3, 4]) casussen.push(await casusGiven(bot, n));
    const form = await says(bot, 0, 'plan casusoverleg', 'personal');
    const data = { ...filled(form.card), ...button(form.card, 'Zoek een moment'), when: 'daarna', where: 'online' };
    const search = (set: object) => presses(bot, 0, 'casusoverleg.search', { ...data, ...set }, 'personal');
    const none = await search({ cases: '' });
    expect(none.text).toContain('Kies minstens één casus. Er is nog niets gepland.');
    expect(filled(none.card)).toMatchObject({ when: 'daarna', where: 'online' });
    const many = await search({ cases: casussen.map(({ id }) => id).join(',') });
    expect(many.text).toContain('Je koos 4 casussen. In één overleg passen er drie.');
    const gone = await search({ cases: `${casussen[0]?.id},${casusId.parse(bot.running.ports.newId())}` });
    expect(gone.text).toContain('Een casus die je koos, wacht niet meer.');
    expect(filled(gone.card).cases).toBe(casussen[0]?.id);
    expect(await searches(bot)).toEqual([]);
  });

  test('says beforehand who is missing: no adviseur kwaliteit, nobody in the wijk, nobody at all', async () => {
    const short = await startPlanBot({ without: ['adviser'], does: { 1: ['wmo'] } });
    const { bot } = short;
    try {
      await casusGiven(bot, 1, { regelingen: ['wmo'] });
      await casusGiven(bot, 2, { regelingen: ['schuldhulpverlening'] });
      const nobody = await says(bot, 0, 'plan casusoverleg');
      expect(nobody.text).toContain('Oost heeft nog geen adviseur kwaliteit. Een beheerder geeft die rol: typ rollen.');
      expect(nobody.text).toContain('Voor schuldhulpverlening ken ik te weinig mensen, ook in andere wijken.');
      await short.elsewhere(['schuldhulpverlening']);
      const elsewhere = await says(bot, 0, 'plan casusoverleg');
      expect(elsewhere.text).toContain(
        'Voor schuldhulpverlening zijn er in de wijk te weinig mensen. Ik zoek daarvoor ook in andere wijken.',
      );
    } finally {
      await short.stop();
    }
  });

  test('offers the agenda of a casusoverleg that is planned, where it fits and who comes covers it', async () => {
    const { bot, graph } = plan;
    await casusGiven(bot, 1, { regelingen: ['wmo', 'jeugd'] });
    const found = await findsMoment(bot);
    await books(bot, found.card);
    const before = graph.calendar.inbox().length;
    const more = await casusGiven(bot, 2, { regelingen: ['jeugd'] });
    const form = await says(bot, 0, 'plan casusoverleg', 'personal');
    const join = { ...filled(form.card), ...button(form.card, 'Zet op de agenda van 31 maart') };
    const joined = await presses(bot, 0, 'casusoverleg.join', join, 'personal');
    expect(joined.text).toContain('De agenda is aangepast. Het overleg duurt nu tot 10.00 uur.');
    expect(await casusNow(bot, more)).toMatchObject({ status: 'gepland', place: 2 });
    await plan.sent();
    const [event] = graph.calendar.events(organiser).slice(-1);
    expect(event?.until).toEqual(new Date('2026-03-31T08:00:00Z'));
    // The same people get one update, no new invitation.
    expect(
      new Set(
        graph.calendar
          .inbox()
          .slice(before)
          .map(({ kind }) => kind),
      ),
    ).toEqual(new Set(['update']));

    await casusGiven(bot, 3, { regelingen: ['participatiewet'] });
    const other = await says(bot, 0, 'plan casusoverleg', 'personal');
    expect(buttons(other.card, 'Zet op de agenda van 31 maart')).toEqual([]);
    const [overleg] = await allOverleggen(bot);
    const forced = { ...filled(other.card), overleg: overleg?.id };
    expect((await presses(bot, 0, 'casusoverleg.join', forced, 'personal')).text).toContain(
      'Voor Participatiewet komt er niemand naar dit overleg.',
    );
  });

  test('tells everybody with a role when the next one is', async () => {
    const { bot } = plan;
    const none = await says(bot, 1, 'wanneer is het volgende casusoverleg oost');
    expect(none.text).toContain('Er is nog geen casusoverleg gepland in Oost.');
    expect(none.text).toContain('typ plan casusoverleg');
    expect(button((await says(bot, 0, 'volgend casusoverleg')).card, 'Plan een casusoverleg')).toBeTruthy();
    await casusGiven(bot, 1);
    await books(bot, (await findsMoment(bot, { where: 'online' })).card);
    const next = await says(bot, 1, 'volgend casusoverleg');
    expect(next.text).toContain('Dinsdag 31 maart, 9.00–9.35 uur\nOnline, in Teams\n1 casus op de agenda');
    const before = bot.fake.messages.length;
    await (await someoneWith(bot, 'opdrachtgever', 1)).says('wanneer is het volgende casusoverleg oost');
    const said = await until('an answer', () => bot.fake.messages[before]);
    expect(read(said.card)).toContain('Dinsdag 31 maart, 9.00–9.35 uur');
    expect(buttons(said.card, 'Bekijk')).toEqual([]);
  });
});
