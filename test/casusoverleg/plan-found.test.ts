// What is found: who is needed, what is not known, what stands in the way, and what is wrong with calendars.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { searchId } from '../../src/casusoverleg/search.ts';
import { insertSearch } from '../../src/casusoverleg/search-store.ts';
import { savePeriods } from '../../src/ritme/person-store.ts';
import { until } from '../support/test-bot.ts';
import {
  allOverleggen,
  books,
  button,
  buttons,
  casusGiven,
  casusNow,
  clockAt,
  emptyAll,
  filled,
  findsMoment,
  mailOf,
  organiser,
  type PlanBot,
  person,
  presses,
  room1,
  room2,
  says,
  searches,
  startPlanBot,
  toldAfter,
} from './planning.ts';

const at = (date: string, time: string): Date => new Date(`${date}T${time}:00+02:00`);
const office = (date: string) => ({ from: at(date, '08:00'), until: at(date, '18:00') });

let plan: PlanBot;
beforeAll(async () => {
  plan = await startPlanBot();
});
afterAll(() => plan?.stop());
beforeEach(() => emptyAll(plan));

/** Somebody has something else, all day. */
const busy = (index: number, ...dates: string[]): void => {
  for (const date of dates) plan.graph.calendar.appoint(mailOf(index), office(date));
};
const thisAndNext = [
  '2026-03-31',
  '2026-04-01',
  '2026-04-02',
  '2026-04-03',
  '2026-04-07',
  '2026-04-08',
  '2026-04-09',
  '2026-04-10',
];

describe('who is asked', () => {
  test('is who can do it and is free, in whatever way somebody said to be away', async () => {
    const { bot, graph } = plan;
    await casusGiven(bot, 1, { regelingen: ['wmo'] });
    // Person 1 brings it in and must come; 3 is the adviseur kwaliteit.
    busy(1, '2026-03-31');
    graph.calendar.automaticReplies(mailOf(3), office('2026-04-02'));
    await savePeriods(bot.running.ports.db, person(3), [{ first: '2026-04-07', last: '2026-04-07' }]);
    const found = await findsMoment(bot, { where: 'online', when: 'gauw' });
    const moments = [...found.text.matchAll(/^(\w+ \d+ april|\w+ \d+ maart), /gm)].map(([, day]) => day);
    expect(new Set(moments)).toEqual(new Set(['Donderdag 9 april', 'Woensdag 1 april']));
    await savePeriods(bot.running.ports.db, person(3), []);
  });

  test('nobody is asked on a free day, at a weekend or outside the hours of the wijk', async () => {
    const { bot } = plan;
    await casusGiven(bot, 1);
    busy(1, '2026-03-31', '2026-04-01', '2026-04-02', '2026-04-03', '2026-04-07', '2026-04-08', '2026-04-09');
    // Monday 6 April is Tweede paasdag.
    const found = await findsMoment(bot, { where: 'online', when: 'gauw' });
    expect(found.text).toContain('Vrijdag 10 april, 9.00–9.35 uur');
    expect(found.text).not.toContain('6 april');
  });

  test('people of another wijk are asked for what nobody in the wijk does', async () => {
    const west = await startPlanBot({ does: { 1: ['wmo'] } });
    try {
      const mail = await west.elsewhere(['schuldhulpverlening']);
      await casusGiven(west.bot, 1, { regelingen: ['wmo', 'schuldhulpverlening'] });
      const found = await findsMoment(west.bot, { where: 'online' });
      expect(found.text).toContain('Wmo, schuldhulpverlening en de adviseur kwaliteit zijn er');
      await books(west.bot, found.card);
      expect(west.graph.calendar.inbox(mail)).toHaveLength(1);
    } finally {
      await west.stop();
    }
  });

  test('partners who are chosen are invited as optional; whose calendar is unknown, of that it is said', async () => {
    const { bot, graph } = plan;
    await casusGiven(bot, 1);
    graph.calendar.add({ name: 'GGZ', mail: 'wijkteam@ggz.voorbeeld.nl' });
    const found = await findsMoment(bot, { where: 'online' });
    expect(found.text).toContain('Woningcorporatie (agenda niet bekend)');
    expect(found.text).toContain('Ook vrij: GGZ.');
    const partners = 'wijkcoach@woningcorporatie.voorbeeld.nl,wijkteam@ggz.voorbeeld.nl,iemand@elders.nl';
    const booked = await books(bot, found.card, { partners });
    expect(booked.text).toContain('4 uitnodigingen gestuurd.');
    const [event] = graph.calendar.events(organiser).slice(-1);
    expect(event?.invited.filter(({ kind }) => kind === 'optional').map(({ name }) => name)).toEqual([
      'Woningcorporatie',
      'GGZ',
    ]);
    expect(graph.calendar.inbox('iemand@elders.nl')).toEqual([]);
    graph.calendar.forget('wijkteam@ggz.voorbeeld.nl');
  });

  test('it stands in the calendar of who plans where no mailbox is set for it, and says when that person is free', async () => {
    const own = await startPlanBot({ without: ['organiser'] });
    try {
      await casusGiven(own.bot, 1);
      const found = await findsMoment(own.bot, { where: 'online' });
      expect(found.text).toContain('Ook vrij: jij zelf.');
      await books(own.bot, found.card);
      const [event] = own.graph.calendar.events(mailOf(0));
      expect(event).toMatchObject({ isOrganiser: true, subject: 'Casusoverleg wijk Oost' });
      expect(event?.invited.map(({ address }) => address).sort()).toEqual([mailOf(1), mailOf(3)].sort());
    } finally {
      await own.stop();
    }
  });
});

describe('what is not known', () => {
  test('is said, and who is not known does not count as free', async () => {
    const dark = await startPlanBot();
    const { bot, graph } = dark;
    try {
      for (const index of [1, 4]) graph.calendar.change(mailOf(index), { mail: null });
      await casusGiven(bot, 1, { regelingen: ['wmo'] });
      const none = await findsMoment(bot, { where: 'online', expect: 'Geen moment gevonden' });
      expect(none.text).toContain('Ik kan van niemand voor Wmo de agenda lezen.');
      expect(none.text).toContain('Van wie een casus inbrengt, ken ik de agenda niet. Vraag zelf of het moment past.');
      expect(none.text).toContain('Van 1 persoon ken ik de agenda niet. Die telt niet mee als vrij.');
      // Booked all the same, the one without a mailbox has to be told.
      const data = { ...filled(none.card), ...button(none.card, 'Boek zonder Wmo') };
      const booked = await toldAfter(bot, 0, 'geboekt', () => presses(bot, 0, 'casusoverleg.choose', data, 'personal'));
      expect(booked.text).toContain(
        'Van 1 persoon ken ik geen Outlook-adres. Die krijgt geen uitnodiging. Vertel het zelf.',
      );
      expect(graph.calendar.inbox().map(({ to }) => to)).toEqual([mailOf(3)]);
    } finally {
      await dark.stop();
    }
  });

  test('a calendar that may not be looked into belongs to somebody who is not counted; rooms likewise', async () => {
    const { bot, graph } = plan;
    await casusGiven(bot, 1, { regelingen: ['wmo'] });
    graph.faults.set({ forbiddenMailboxes: [mailOf(4), room1, room2] });
    const none = await findsMoment(bot, { where: 'ruimte', expect: 'Geen moment gevonden' });
    expect(none.text).toContain('Van 1 persoon ken ik de agenda niet.');
    expect(none.text).toContain('Ik kan van geen ruimte de agenda lezen.');
    expect(none.text).toContain('De agenda van de ruimtes kan ik niet lezen. Regel zelf een ruimte.');
    const data = button(none.card, 'Boek zonder ruimte');
    await toldAfter(bot, 0, 'geboekt', () =>
      presses(bot, 0, 'casusoverleg.choose', { ...data, partners: '' }, 'personal'),
    );
  });
});

describe('when there is no moment', () => {
  test('it says which role blocks and offers the nearest one without it, and to look further', async () => {
    const { bot } = plan;
    const casus = await casusGiven(bot, 1, { regelingen: ['wmo', 'jeugd'] });
    busy(2, ...thisAndNext);
    const none = await findsMoment(bot, { when: 'gauw', where: 'online', expect: 'Geen moment gevonden' });
    expect(none.text).toContain('Voor Jeugd is in deze periode niemand vrij.');
    expect(none.text).toContain('Het dichtst in de buurt:\nDinsdag 31 maart, 9.00–9.35 uur\nZonder Jeugd.');

    const further = button(none.card, 'Zoek verder');
    const later = await toldAfter(bot, 0, 'passen', () => presses(bot, 0, 'casusoverleg.further', further, 'personal'));
    expect(later.done.text).toContain('Ik zoek van maandag 13 april tot en met zondag 10 mei.');
    expect(later.text).toContain('Dinsdag 14 april, 9.00–9.35 uur');
    await presses(bot, 0, 'casusoverleg.further', further, 'personal');

    const anyway = { ...filled(none.card), ...button(none.card, 'Boek zonder Jeugd') };
    const booked = await toldAfter(bot, 0, 'geboekt', () => presses(bot, 0, 'casusoverleg.choose', anyway, 'personal'));
    expect(booked.text).toContain('2 uitnodigingen gestuurd.');
    expect(await casusNow(bot, casus)).toMatchObject({ status: 'gepland' });
    // What was found for the same casus elsewhere is worth nothing now.
    const data = { ...filled(later.card), ...button(later.card, 'Boek') };
    const late = await presses(bot, 0, 'casusoverleg.choose', data, 'personal');
    expect(late.text).toContain('Deze casussen wachten niet meer. Er is niets geboekt.');
    expect(await allOverleggen(bot)).toHaveLength(1);
  });

  test('without an adviseur kwaliteit it can be booked only by saying so', async () => {
    const without = await startPlanBot({ without: ['adviser'] });
    try {
      await casusGiven(without.bot, 1);
      const none = await findsMoment(without.bot, { where: 'online', expect: 'Geen moment gevonden' });
      expect(none.text).toContain('Er is geen adviseur kwaliteit.');
      expect(buttons(none.card, 'Boek zonder de adviseur kwaliteit')).toHaveLength(1);
    } finally {
      await without.stop();
    }
  });
});

describe('a proposal', () => {
  test('is worth a day, and can be looked for anew', async () => {
    const { bot } = plan;
    await casusGiven(bot, 1);
    const found = await findsMoment(bot, { where: 'online', when: 'gauw' });
    const data = { ...filled(found.card), ...button(found.card, 'Boek'), slot: '1' };
    bot.clock.now = new Date(bot.clock.now.getTime() + 24 * 3_600_000);
    const old = await presses(bot, 0, 'casusoverleg.choose', data, 'personal');
    expect(old.text).toContain('Dit voorstel is ouder dan een dag.');
    expect(filled(old.card).slot).toBe('1');
    expect(await allOverleggen(bot)).toEqual([]);
    const again = button(old.card, 'Zoek opnieuw');
    const fresh = await toldAfter(bot, 0, 'passen', () =>
      presses(bot, 0, 'casusoverleg.search-again', again, 'personal'),
    );
    expect(fresh.text).toContain('Donderdag 2 april');
    expect(fresh.text).not.toContain('31 maart');
  });

  test('says that its moment was taken by another casusoverleg', async () => {
    const { bot } = plan;
    await casusGiven(bot, 1);
    const other = await casusGiven(bot, 2);
    const both = await findsMoment(bot, { where: 'online' });
    const one = await findsMoment(bot, { where: 'online', cases: other.id });
    await books(bot, one.card);
    const chosen = { ...filled(both.card), ...button(both.card, 'Boek'), slot: '0' };
    const taken = await presses(bot, 0, 'casusoverleg.choose', chosen, 'personal');
    expect(taken.text).toContain('Dit moment is intussen bezet door een ander casusoverleg. Er is niets geboekt.');
    expect(await allOverleggen(bot)).toHaveLength(1);
  });

  test('says that its moment has passed', async () => {
    const { bot } = plan;
    await casusGiven(bot, 1, { urgency: 'spoed' });
    const soon = await findsMoment(bot, { where: 'online', when: 'gauw' });
    expect(soon.text).toContain('Maandag 30 maart, 10.00–10.35 uur');
    bot.clock.now = at('2026-03-30', '10:05');
    const data = { ...filled(soon.card), ...button(soon.card, 'Boek'), slot: '0' };
    const passed = await presses(bot, 0, 'casusoverleg.choose', data, 'personal');
    expect(passed.text).toContain('Dit moment is al voorbij. Er is niets geboekt.');
    expect(await allOverleggen(bot)).toEqual([]);
  });
});

describe('calendars that do not work', () => {
  test('a right that is missing is told at once, with who can solve it; trying again works, nothing is lost', async () => {
    const { bot, graph } = plan;
    const casus = await casusGiven(bot, 1);
    graph.faults.set({ forbiddenMailboxes: ['*'] });
    const wrong = await findsMoment(bot, { where: 'online', expect: 'Ik kon geen moment zoeken' });
    expect(wrong.text).toContain('Een beheerder moet dat recht geven.');
    expect(wrong.text).toContain('Er is niets verloren. De casussen wachten nog.');
    expect(await casusNow(bot, casus)).toMatchObject({ status: 'wacht' });
    graph.faults.clear();
    const again = button(wrong.card, 'Probeer opnieuw');
    await toldAfter(bot, 0, 'passen', () => presses(bot, 0, 'casusoverleg.search-again', again, 'personal'));
  });

  test('a calendar that does not answer is asked again', async () => {
    const { bot, graph } = plan;
    await casusGiven(bot, 1);
    const form = await says(bot, 0, 'plan casusoverleg', 'personal');
    const data = { ...filled(form.card), ...button(form.card, 'Zoek een moment'), where: 'online' };
    graph.faults.set({ away: true });
    const lines = bot.log.length;
    await presses(bot, 0, 'casusoverleg.search', data, 'personal');
    await until('the job to give up for now', () =>
      bot.log.slice(lines).find(({ data: about }) => JSON.stringify(about) === '{"job":"casusoverleg.find"}'),
    );
    const [search] = await searches(bot);
    const waits = await presses(bot, 0, 'casusoverleg.found', { search }, 'personal');
    expect(waits.text).toContain('Ik zoek nog. Het voorstel komt in je eigen chat.');
    const told = await toldAfter(bot, 0, 'passen', async () => graph.faults.clear());
    expect(button(told.card, 'Boek')).toMatchObject({ search });
  }, 60_000);

  test('and after ten minutes who asked hears that it does not work', async () => {
    const { bot, graph } = plan;
    await casusGiven(bot, 1);
    graph.faults.set({ away: true });
    const told = await toldAfter(bot, 0, 'Ik kon geen moment zoeken', async () => {
      const form = await says(bot, 0, 'plan casusoverleg', 'personal');
      const data = { ...filled(form.card), ...button(form.card, 'Zoek een moment'), where: 'online' };
      await presses(bot, 0, 'casusoverleg.search', data, 'personal');
      bot.clock.now = new Date(bot.clock.now.getTime() + 11 * 60_000);
    });
    expect(told.text).toContain('Outlook geeft al een tijd geen antwoord.');
    expect(button(told.card, 'Probeer opnieuw')).toBeTruthy();
  }, 60_000);

  test('a slow search goes on alone: the process that is at it begins no second one', async () => {
    const { bot, graph } = plan;
    await casusGiven(bot, 1);
    const form = await says(bot, 0, 'plan casusoverleg', 'personal');
    const data = { ...filled(form.card), ...button(form.card, 'Zoek een moment'), where: 'online' };
    const lines = bot.log.length;
    graph.faults.set({ slow: 1500 });
    await toldAfter(bot, 0, 'passen', async () => {
      await presses(bot, 0, 'casusoverleg.search', data, 'personal');
      await pause(500);
      bot.clock.now = new Date(bot.clock.now.getTime() + 30_000);
      await bot.running.beat();
      graph.faults.clear();
    });
    // Longer than a second one would take.
    await pause(1500);
    const searched = bot.log
      .slice(lines)
      .filter(({ data: about }) => JSON.stringify(about).includes('"casusoverleg.find"'));
    expect(searched).toHaveLength(1);
  });

  test('a search whose process died is taken up by another one', async () => {
    const { bot } = plan;
    const { id } = await casusGiven(bot, 1);
    const made = {
      ...{ id: searchId.parse(bot.running.ports.newId()), wijkteam: bot.wijkteam, overleg: null, planner: person(0) },
      asked: { cases: [id], first: '2026-03-30', last: '2026-04-12', room: false },
      askedAt: bot.clock.now,
    };
    await insertSearch(bot.running.ports.db, made);
    const told = await toldAfter(bot, 0, 'passen', () => clockAt(bot, '2026-03-30T09:02:00+02:00'));
    expect(button(told.card, 'Boek')).toMatchObject({ search: made.id });
  });
});
