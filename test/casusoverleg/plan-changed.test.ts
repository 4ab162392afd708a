// Between finding a moment and choosing it things change: people leave, a casus turns out to be about more, and a moment
// that is almost the one there was is another moment all the same.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { setRegelingen } from '../../src/casusoverleg/casus-store.ts';
import { giveRole, replaceMembers, takeRole } from '../../src/wijkteam/store.ts';
import {
  allOverleggen,
  books,
  button,
  buttons,
  casusGiven,
  casusNow,
  does,
  emptyAll,
  filled,
  findsMoment,
  mailOf,
  type PlanBot,
  person,
  presses,
  startPlanBot,
  toldAfter,
} from './planning.ts';

const at = (date: string, time: string): Date => new Date(`${date}T${time}:00+02:00`);
const outdated = 'Wie er nodig is of wie kan, is veranderd sinds ik zocht. Er is niets geboekt.';

let plan: PlanBot;
beforeAll(async () => {
  plan = await startPlanBot();
});
afterAll(() => plan?.stop());
beforeEach(() => emptyAll(plan));

const chooses = (card: unknown, title = 'Boek') =>
  presses(plan.bot, 0, 'casusoverleg.choose', { ...filled(card), ...button(card, title), slot: '0' }, 'personal');

const searchesAgain = (card: unknown) =>
  toldAfter(plan.bot, 0, 'passen', () =>
    presses(plan.bot, 0, 'casusoverleg.search-again', button(card, 'Zoek opnieuw'), 'personal'),
  );

describe('a moment that was found', () => {
  test('is not booked when a casus turned out to need somebody else; searching again finds who', async () => {
    const { bot } = plan;
    const casus = await casusGiven(bot, 1, { regelingen: ['wmo'] });
    const found = await findsMoment(bot, { where: 'online' });
    const complete = { casus: casus.id, step: 'wijzig', leefgebieden: '', regelingen: 'wmo,jeugd' };
    await presses(bot, 1, 'casusoverleg.save-complete', complete, 'personal');
    const refused = await chooses(found.card);
    expect(refused.text).toContain(outdated);
    expect(await allOverleggen(bot)).toEqual([]);
    expect(await casusNow(bot, casus)).toMatchObject({ status: 'wacht', overleg: null });
    const again = await searchesAgain(refused.card);
    expect(again.text).toContain('Wmo, Jeugd en de adviseur kwaliteit zijn er');
    await books(bot, again.card, { slot: '0' });
    const [overleg] = await allOverleggen(bot);
    expect(overleg?.attendees.flatMap((each) => each.for)).toContain('jeugd');
  });

  test('is booked when a casus turned out to need less', async () => {
    const { bot } = plan;
    const casus = await casusGiven(bot, 1, { regelingen: ['wmo', 'jeugd'] });
    const found = await findsMoment(bot, { where: 'online' });
    const complete = { casus: casus.id, step: 'wijzig', leefgebieden: '', regelingen: 'wmo' };
    await presses(bot, 1, 'casusoverleg.save-complete', complete, 'personal');
    await books(bot, found.card, { slot: '0' });
    const [overleg] = await allOverleggen(bot);
    expect(overleg?.attendees.flatMap((each) => each.for)).not.toContain('jeugd');
  });

  test('and lacks a role that was known to be missing, is booked without that one, but not without another', async () => {
    const { bot, graph } = plan;
    const casus = await casusGiven(bot, 1, { regelingen: ['wmo', 'jeugd'] });
    graph.calendar.appoint(mailOf(2), { from: at('2026-03-30', '00:00'), until: at('2026-04-30', '00:00') });
    const none = await findsMoment(bot, { where: 'online', expect: 'Geen moment gevonden' });
    const complete = { casus: casus.id, step: 'wijzig', leefgebieden: '', regelingen: 'wmo,jeugd,participatiewet' };
    await presses(bot, 1, 'casusoverleg.save-complete', complete, 'personal');
    expect((await chooses(none.card, 'Boek zonder Jeugd')).text).toContain(outdated);
    expect(await allOverleggen(bot)).toEqual([]);
    await presses(bot, 1, 'casusoverleg.save-complete', { ...complete, regelingen: 'wmo,jeugd' }, 'personal');
    expect((await chooses(none.card, 'Boek zonder Jeugd')).text).not.toContain(outdated);
    expect(await allOverleggen(bot)).toHaveLength(1);
  });

  test.each([
    ['the adviseur kwaliteit is that no more', 'role'],
    ['somebody does not work with that regeling any more', 'regeling'],
    ['somebody left', 'member'],
  ] as const)('is not booked when %s', async (_, what) => {
    const { bot } = plan;
    const { db, wijkteams } = bot.running.ports;
    const members = await wijkteams.members(bot.wijkteam);
    const role = { person: person(3), role: 'adviseur-kwaliteit' as const, wijkteam: bot.wijkteam };
    await casusGiven(bot, 1, { regelingen: ['jeugd'] });
    const found = await findsMoment(bot, { where: 'online' });
    if (what === 'role') await takeRole(db, role);
    if (what === 'regeling') await setRegelingen(db, person(2), []);
    if (what === 'member') {
      const left = members.filter(({ id }) => id !== person(2));
      await replaceMembers(db, bot.wijkteam, left);
    }
    wijkteams.forget();
    try {
      expect((await chooses(found.card)).text).toContain(outdated);
      expect(await allOverleggen(bot)).toEqual([]);
    } finally {
      await giveRole(db, { ...role, name: 'Adviseur' });
      await setRegelingen(db, person(2), does[2] ?? []);
      await replaceMembers(db, bot.wijkteam, members);
      wijkteams.forget();
    }
    expect((await chooses(found.card)).text).not.toContain(outdated);
    expect(await allOverleggen(bot)).toHaveLength(1);
  });
});

describe('a casusoverleg that gets another moment', () => {
  /** One casus, booked on Tuesday from 9.00 to 9.35; after that somebody who must come is free only until `free`. */
  async function bookedWith(free: string) {
    const { bot, graph } = plan;
    const casus = await casusGiven(bot, 1, { regelingen: ['wmo'] });
    const found = await findsMoment(bot, { where: 'online', when: 'gauw' });
    expect(found.text).toContain('Dinsdag 31 maart, 9.00–9.35 uur');
    await books(bot, found.card, { slot: '0' });
    await plan.sent();
    graph.calendar.appoint(mailOf(1), { from: at('2026-03-31', free), until: at('2026-05-30', '00:00') });
    const [overleg] = await allOverleggen(bot);
    if (!overleg) throw new Error('Nothing was booked');
    return { overleg, casus };
  }

  const looksFor = async (overleg: string, expected: string) => {
    const { bot } = plan;
    const form = await presses(bot, 0, 'casusoverleg.move', { overleg }, 'personal');
    const data = { ...filled(form.card), ...button(form.card, 'Zoek een moment'), when: 'gauw', where: 'online' };
    return toldAfter(bot, 0, expected, () => presses(bot, 0, 'casusoverleg.move-search', data, 'personal'));
  };

  test('may be moved by a quarter, though it overlaps the moment it has', async () => {
    const { overleg } = await bookedWith('10:00');
    const found = await looksFor(overleg.id, 'Dit moment past');
    expect(found.text).toContain('Dinsdag 31 maart, 9.15–9.50 uur');
  });

  test('hears that nothing else is possible when everybody can only then, and which moment comes nearest', async () => {
    const { overleg } = await bookedWith('09:45');
    const none = await looksFor(overleg.id, 'Geen moment gevonden');
    expect(none.text).toContain('Er is in deze periode geen ander moment waarop iedereen kan.');
    expect(none.text).not.toContain('Dinsdag 31 maart, 9.00–9.35 uur');
    expect(buttons(none.card, 'Zoek verder')).toHaveLength(1);
  });

  test('is looked for with what stands on its agenda by now', async () => {
    const { bot } = plan;
    const { overleg, casus } = await bookedWith('17:00');
    const found = await looksFor(overleg.id, 'passen');
    const complete = { casus: casus.id, step: 'wijzig', leefgebieden: '', regelingen: 'wmo,jeugd' };
    await presses(bot, 1, 'casusoverleg.save-complete', complete, 'personal');
    const refused = await chooses(found.card, 'Verzet');
    expect(refused.text).toContain('is veranderd sinds ik zocht');
    const again = await searchesAgain(refused.card);
    expect(again.text).toContain('Wmo, Jeugd en de adviseur kwaliteit zijn er');
    await chooses(again.card, 'Verzet');
    const [moved] = await allOverleggen(bot);
    expect(moved?.attendees.flatMap((each) => each.for)).toContain('jeugd');
  });
});
