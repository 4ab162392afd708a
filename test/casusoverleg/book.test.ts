// A casusoverleg and its meeting in the calendar: booked, moved, changed and cancelled, once, whatever happens in between.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { send } from '../../src/casusoverleg/handlers/send.ts';
import type { Overleg } from '../../src/casusoverleg/overleg.ts';
import { unsent } from '../../src/casusoverleg/send-store.ts';
import type { Agenda, JobPorts } from '../../src/ports.ts';
import {
  allOverleggen,
  books,
  button,
  buttons,
  casusGiven,
  casusNow,
  changed,
  clockAt,
  delivered,
  emptyAll,
  filled,
  findsMoment,
  inChannel,
  inOwnChat,
  mailOf,
  organiser,
  overlegNow,
  type PlanBot,
  person,
  presses,
  room1,
  says,
  startPlanBot,
  toldAfter,
  unsentGiven,
} from './planning.ts';

let plan: PlanBot;
let ports: JobPorts;
/** How many mails there were before. */
let before: number;
beforeAll(async () => {
  plan = await startPlanBot();
  ports = plan.bot.running.ports;
});
afterAll(() => plan?.stop());
beforeEach(async () => {
  await emptyAll(plan);
  before = plan.graph.calendar.inbox().length;
});

const mails = (): string[] =>
  plan.graph.calendar
    .inbox()
    .slice(before)
    .map(({ kind, to }) => `${kind} ${to}`)
    .sort();
const events = () => plan.graph.calendar.events(organiser);
const invitations = [1, 3].map((index) => `invitation ${mailOf(index)}`).sort();

/** Gives how often it was sent, each time when it was due, until there is nothing more to send; at most half an hour. */
async function looksUntilEqual(id: Overleg['id']): Promise<number> {
  const end = plan.bot.clock.now.getTime() + 30 * 60_000;
  for (let looks = 0; ; looks += 1) {
    const { version, sentVersion } = await overlegNow(plan.bot, id);
    if (version === sentVersion) return looks;
    while ((await unsent(ports.db, ports.now(), 10)).length === 0) {
      plan.bot.clock.now = new Date(plan.bot.clock.now.getTime() + 1000);
      if (plan.bot.clock.now.getTime() > end) throw new Error('It is never equal');
    }
    await send({ overleg: id }, ports);
  }
}

/** The bot with a calendar that behaves differently. */
const with_ = (agenda: Partial<Agenda>): JobPorts => ({ ...ports, agenda: { ...ports.agenda, ...agenda } });
/** What was done is not heard: the process dies right after. */
const dies = async (): Promise<never> => {
  throw new Error('killed');
};

/** Books one in the channel of Oost, through the cards. */
async function booked(set: { where?: string } = {}) {
  const casus = await casusGiven(plan.bot, 1);
  const found = await findsMoment(plan.bot, { where: 'online', ...set });
  const told = await books(plan.bot, found.card);
  const [overleg] = await allOverleggen(plan.bot);
  if (!overleg) throw new Error('Nothing was booked');
  before = plan.graph.calendar.inbox().length;
  return { casus, overleg, told };
}

describe('booking', () => {
  test('a process that dies right after it booked leaves one meeting and one invitation each', async () => {
    const { bot } = plan;
    const { id } = await unsentGiven(bot, 1);
    await expect(
      send(
        { overleg: id },
        with_({
          book: async (...given) => {
            await ports.agenda.book(...given);
            return dies();
          },
        }),
      ),
    ).rejects.toThrow('killed');
    expect(await overlegNow(bot, id)).toMatchObject({ seen: null, tried: true, sentVersion: 0 });
    await toldAfter(bot, 0, 'geboekt', () => send({ overleg: id }, ports));
    expect(await overlegNow(bot, id)).toMatchObject({ sentVersion: 1, seen: { eventId: events()[0]?.id } });
    expect(events()).toHaveLength(1);
    expect(mails()).toEqual(invitations);
  });

  test('a process that dies before it asks books when it is back', async () => {
    const { bot } = plan;
    const { id } = await unsentGiven(bot, 1);
    await expect(send({ overleg: id }, with_({ book: dies }))).rejects.toThrow('killed');
    expect(events()).toEqual([]);
    await send({ overleg: id }, ports);
    expect(events()).toHaveLength(1);
    expect(mails()).toEqual(invitations);
  });

  test('two that send at once, and again, make one meeting', async () => {
    const { bot } = plan;
    const { id } = await unsentGiven(bot, 1);
    await Promise.all([1, 2, 3].map(() => send({ overleg: id }, ports)));
    await plan.sent();
    await send({ overleg: id }, ports);
    expect(events()).toHaveLength(1);
    expect(mails()).toEqual(invitations);
  });

  test('an answer that was lost, and then another moment: moved, not made twice', async () => {
    const { bot } = plan;
    const { id } = await unsentGiven(bot, 1);
    const lost = with_({
      book: async (...given) => {
        await ports.agenda.book(...given);
        return { is: 'unsure' };
      },
    });
    await send({ overleg: id }, lost);
    const moment = { from: new Date('2026-04-14T08:00:00Z'), until: new Date('2026-04-14T09:00:00Z') };
    await changed(bot, id, moment);
    await send({ overleg: id }, ports);
    expect(events()).toHaveLength(1);
    expect(events()[0]).toMatchObject(moment);
    expect(mails()).toEqual(
      [...invitations, ...invitations.map((mail) => mail.replace('invitation', 'update'))].sort(),
    );
  });

  test('an answer that was lost, and then cancelled: taken away again, or never there', async () => {
    const { bot } = plan;
    for (const [n, wasMade] of [
      [1, true],
      [2, false],
    ] as const) {
      const { id } = await unsentGiven(bot, n);
      await send(
        { overleg: id },
        with_({
          book: async (...given) => {
            if (wasMade) await ports.agenda.book(...given);
            return { is: 'unsure' };
          },
        }),
      );
      await changed(bot, id, { status: 'afgezegd' });
      await send({ overleg: id }, ports);
      // What was never made may still be under way: it is looked for a few times more.
      const looks = wasMade ? 0 : await looksUntilEqual(id);
      expect(looks).toBe(wasMade ? 0 : 10);
      expect(await overlegNow(bot, id)).toMatchObject({ status: 'afgezegd', version: 2, sentVersion: 2 });
      expect(events()).toEqual([]);
    }
    expect(mails()).toEqual(
      [...invitations, ...invitations.map((mail) => mail.replace('invitation', 'cancellation'))].sort(),
    );
  });

  test('a meeting that Outlook makes after it was cancelled, because it was late, is taken away too', async () => {
    const { bot, graph } = plan;
    const { id } = await unsentGiven(bot, 1);
    graph.faults.set({ late: 1, lateBy: 60_000 });
    await send({ overleg: id }, ports);
    expect(await overlegNow(bot, id)).toMatchObject({ tried: true, seen: null, sentVersion: 0 });
    graph.faults.set({ late: 0 });
    await changed(bot, id, { status: 'afgezegd' });
    await send({ overleg: id }, ports);
    expect(events()).toEqual([]);
    graph.faults.finish();
    expect(events()).toHaveLength(1);
    await looksUntilEqual(id);
    expect(events()).toEqual([]);
    expect(mails()).toEqual(
      [...invitations, ...invitations.map((mail) => mail.replace('invitation', 'cancellation'))].sort(),
    );
  });

  test('a meeting that Outlook makes late, while it is booked once more, is made once', async () => {
    const { bot, graph } = plan;
    for (const repeatedId of ['same', 'refused'] as const) {
      const { id } = await unsentGiven(bot, repeatedId === 'same' ? 1 : 2);
      graph.faults.set({ late: 1, lateBy: 60_000, repeatedId });
      await send({ overleg: id }, ports);
      graph.faults.set({ late: 0 });
      await send({ overleg: id }, ports);
      graph.faults.finish();
      expect(events().filter(({ transactionId }) => transactionId === id)).toHaveLength(1);
    }
    expect(mails()).toEqual([...invitations, ...invitations].sort());
  });

  test('a calendar that may not be used is told once, to who plans and the beheerder; trying again books', async () => {
    const { bot, graph } = plan;
    const casus = await casusGiven(bot, 1);
    const found = await findsMoment(bot, { where: 'online' });
    graph.faults.set({ forbiddenMailboxes: ['*'] });
    const data = { ...filled(found.card), ...button(found.card, 'Boek') };
    const chats = inOwnChat(bot, 0).length;
    const told = await toldAfter(bot, 0, 'staat nog niet in Outlook', () =>
      presses(bot, 0, 'casusoverleg.choose', data, 'personal'),
    );
    await delivered(bot);
    // Person 0 is beheerder too.
    const heard = inOwnChat(bot, 0).slice(chats).join('\n');
    expect(heard).toContain('Een beheerder moet dat recht geven.');
    expect(heard).toContain('Er is niets verloren. De casussen staan op de agenda.');
    expect(heard).toContain('Outlook werkt niet mee');
    expect(await casusNow(bot, casus)).toMatchObject({ status: 'gepland' });
    const [overleg] = await allOverleggen(bot);
    const card = await presses(bot, 0, 'casusoverleg.overleg', { overleg: overleg?.id }, 'personal');
    expect(card.text).toContain('Dit staat nog niet goed in Outlook. Ik probeer het steeds opnieuw.');

    // An hour later: tried again and again, and nobody is told twice.
    const count = inOwnChat(bot, 0).length;
    for (const minute of ['09:20', '09:40', '10:00']) {
      await clockAt(bot, `2026-03-30T${minute}:00+02:00`);
      if (overleg) await send({ overleg: overleg.id }, ports);
    }
    await delivered(bot);
    expect(inOwnChat(bot, 0)).toHaveLength(count);
    graph.faults.clear();
    const retry = button(told.card, 'Probeer opnieuw');
    await toldAfter(bot, 0, 'geboekt', () => presses(bot, 0, 'casusoverleg.retry', retry, 'personal'));
    expect(mails()).toEqual(invitations);
  });

  test('a mailbox that is not there is told, and the casussen stay on the agenda', async () => {
    const { bot } = plan;
    const casus = await casusGiven(bot, 1);
    const { id } = await unsentGiven(bot, 1, { organiser: 'nergens@voorbeeld.nl', reeks: null }, [casus]);
    await toldAfter(bot, 0, 'De agenda waarin het casusoverleg moet staan, is er niet.', () =>
      send({ overleg: id }, ports),
    );
    expect(await casusNow(bot, casus)).toMatchObject({ status: 'gepland' });
  });

  test('a moment that was taken in Outlook meanwhile is not booked: the casussen wait again, and who plans hears it', async () => {
    const { bot, graph } = plan;
    const casus = await casusGiven(bot, 1);
    const found = await findsMoment(bot, { where: 'ruimte' });
    graph.calendar.appoint(room1, { from: new Date('2026-03-31T07:00:00Z'), until: new Date('2026-03-31T08:00:00Z') });
    const data = { ...filled(found.card), ...button(found.card, 'Boek') };
    const told = await toldAfter(bot, 0, 'Dit moment is intussen bezet', () =>
      presses(bot, 0, 'casusoverleg.choose', data, 'personal'),
    );
    expect(told.text).toContain('Ik heb niets geboekt en niemand uitgenodigd.');
    expect(button(told.card, 'Plan opnieuw')).toMatchObject({ wijkteam: bot.wijkteam });
    expect(await casusNow(bot, casus)).toMatchObject({ status: 'wacht', overleg: null });
    expect(events()).toEqual([]);
    expect(mails()).toEqual([]);
    await delivered(bot);
    expect(inChannel(bot, 'Dit overleg gaat niet door.').join()).toContain('9.00');
  });

  test('what could not be booked before its moment passed is not booked any more', async () => {
    const { bot } = plan;
    const casus = await casusGiven(bot, 1);
    const { id } = await unsentGiven(bot, 1, {}, [casus]);
    bot.clock.now = new Date('2026-03-31T09:30:00Z');
    await toldAfter(bot, 0, 'Het casusoverleg is niet geboekt', () => send({ overleg: id }, ports));
    expect(await overlegNow(bot, id)).toMatchObject({ status: 'afgezegd', version: 2, sentVersion: 2 });
    expect(await casusNow(bot, casus)).toMatchObject({ status: 'wacht' });
    expect(mails()).toEqual([]);
  });
});

describe('moving', () => {
  test('looks for who comes already, does not stumble over itself, and changes the same meeting', async () => {
    const { bot, graph } = plan;
    const { overleg } = await booked();
    for (const index of [1, 3]) graph.calendar.answer(mailOf(index), overleg.seen?.iCalUId ?? '', 'accepted');
    const form = await presses(bot, 3, 'casusoverleg.move', { overleg: overleg.id }, 'personal');
    expect(form.text).toContain('dinsdag 31 maart, 9.00–9.35 uur');
    const data = { ...filled(form.card), ...button(form.card, 'Zoek een moment') };
    const found = await toldAfter(bot, 3, 'passen', () =>
      presses(bot, 3, 'casusoverleg.move-search', data, 'personal'),
    );
    // It is not in its own way, and where it stands now is not another moment.
    expect(found.text).toContain('Dinsdag 31 maart, 13.00–13.35 uur');
    expect(found.text).not.toContain('Dinsdag 31 maart, 9.00–9.35 uur');
    const choice = { ...filled(found.card), ...button(found.card, 'Verzet'), slot: '1' };
    const told = await toldAfter(bot, 3, 'verzet', () => presses(bot, 3, 'casusoverleg.choose', choice, 'personal'));
    expect(told.done.text).toContain('Ik verzet het naar');
    await delivered(bot);
    // Who planned it hears it too.
    expect(inOwnChat(bot, 0).at(-1)).toContain('Het casusoverleg is verzet');
    const [now] = await allOverleggen(bot);
    expect(now).toMatchObject({ id: overleg.id, version: 2, sentVersion: 2 });
    expect(events()).toHaveLength(1);
    expect(events()[0]?.from).toEqual(now?.from);
    expect(mails()).toEqual(invitations.map((mail) => mail.replace('invitation', 'update')));
    await delivered(bot);
    expect(inChannel(bot, 'Wijk Oost').join()).toContain('erzet');
    await Promise.all([1, 2].map(() => presses(bot, 3, 'casusoverleg.choose', choice, 'personal')));
    expect(await overlegNow(bot, overleg.id)).toMatchObject({ version: 2 });
  });

  test('keeps the partners that were invited, unless somebody takes them off', async () => {
    const { bot } = plan;
    await casusGiven(bot, 1);
    const found = await findsMoment(bot, { where: 'online' });
    const partner = 'wijkteam@ggz.voorbeeld.nl';
    const choice = { ...filled(found.card), ...button(found.card, 'Boek'), partners: partner };
    await toldAfter(bot, 0, 'geboekt', () => presses(bot, 0, 'casusoverleg.choose', choice, 'personal'));
    const [overleg] = await allOverleggen(bot);
    const form = await presses(bot, 0, 'casusoverleg.move', { overleg: overleg?.id }, 'personal');
    const again = await toldAfter(bot, 0, 'passen', () =>
      presses(
        bot,
        0,
        'casusoverleg.move-search',
        { ...filled(form.card), ...button(form.card, 'Zoek een moment') },
        'personal',
      ),
    );
    expect(filled(again.card)).toMatchObject({ partners: partner });
  });

  test('somebody else comes when who was coming never can', async () => {
    const { bot, graph } = plan;
    await casusGiven(bot, 1, { broughtBy: person(3) });
    const found = await findsMoment(bot, { where: 'online', when: 'gauw' });
    await books(bot, found.card);
    const [overleg] = await allOverleggen(bot);
    const doer = overleg?.attendees.find(({ for: needs }) => needs.includes('wmo'))?.person;
    const busy = doer === person(1) ? 1 : 4;
    for (let day = 30; day <= 45; day += 1) {
      const from = new Date(Date.UTC(2026, 2, day, 5));
      graph.calendar.appoint(mailOf(busy), { from, until: new Date(from.getTime() + 12 * 3_600_000) });
    }
    const form = await presses(bot, 0, 'casusoverleg.move', { overleg: overleg?.id }, 'personal');
    const data = { ...filled(form.card), ...button(form.card, 'Zoek een moment') };
    const other = await toldAfter(bot, 0, 'passen', () =>
      presses(bot, 0, 'casusoverleg.move-search', data, 'personal'),
    );
    const choice = { ...filled(other.card), ...button(other.card, 'Verzet'), slot: '1' };
    before = graph.calendar.inbox().length;
    await toldAfter(bot, 0, 'verzet', () => presses(bot, 0, 'casusoverleg.choose', choice, 'personal'));
    const other4 = busy === 1 ? 4 : 1;
    expect(mails()).toEqual(
      [`cancellation ${mailOf(busy)}`, `invitation ${mailOf(other4)}`, `update ${mailOf(3)}`].sort(),
    );
  });

  test('a process that dies after it moved the meeting moves it once, and tells it', async () => {
    const { bot } = plan;
    const { id } = await unsentGiven(bot, 1);
    await send({ overleg: id }, ports);
    before = plan.graph.calendar.inbox().length;
    const moment = { from: new Date('2026-04-14T08:00:00Z'), until: new Date('2026-04-14T09:00:00Z') };
    await changed(bot, id, moment);
    const killed = with_({
      change: async (...given) => {
        await ports.agenda.change(...given);
        return dies();
      },
    });
    await expect(send({ overleg: id }, killed)).rejects.toThrow('killed');
    const told = await toldAfter(bot, 0, 'Dinsdag 14 april', () => send({ overleg: id }, ports));
    expect(told.text).toContain('Dinsdag 14 april, 10.00–11.00 uur');
    expect(await overlegNow(bot, id)).toMatchObject({ version: 2, sentVersion: 2 });
    expect(mails()).toEqual(invitations.map((mail) => mail.replace('invitation', 'update')));
  });

  test('what somebody moved by hand meanwhile stays where it is when only the agenda changes', async () => {
    const { bot, graph } = plan;
    const { overleg } = await booked();
    graph.calendar.move(organiser, overleg.seen?.eventId ?? '', {
      from: new Date('2026-04-02T11:00:00Z'),
      until: new Date('2026-04-02T11:35:00Z'),
    });
    const more = await casusGiven(bot, 2);
    const card = await presses(bot, 0, 'casusoverleg.cases', { overleg: overleg.id }, 'personal');
    const data = { ...button(card.card, 'Bewaar'), cases: `${filled(card.card).cases},${more.id}` };
    await presses(bot, 0, 'casusoverleg.set-cases', data, 'personal');
    await plan.sent();
    const [now] = await allOverleggen(bot);
    expect(now?.from).toEqual(new Date('2026-04-02T11:00:00Z'));
    expect(events()[0]).toMatchObject({ from: now?.from, until: now?.until });
  });
});

describe('cancelling', () => {
  test('asks first, lets the casussen wait again at once, and tells who was invited, once', async () => {
    const { bot } = plan;
    const { overleg, casus, told } = await booked();
    const card = await presses(bot, 0, 'casusoverleg.overleg', button(told.card, 'Verzet of zeg af'), 'personal');
    const ask = await presses(bot, 0, 'casusoverleg.cancel-ask', button(card.card, 'Zeg af'), 'personal');
    expect(ask.text).toContain('De casus wacht daarna weer.');
    expect(ask.text).toContain('Iedereen die een uitnodiging heeft, krijgt bericht van Outlook.');
    expect(events()).toHaveLength(1);
    const answer = await toldAfter(bot, 0, 'afgezegd', async () => {
      const yes = button(ask.card, 'Zeg af');
      const [first] = await Promise.all([1, 2].map(() => presses(bot, 0, 'casusoverleg.cancel', yes, 'personal')));
      return first;
    });
    expect(answer.done?.text).toContain('Ik zeg dinsdag 31 maart, 9.00–9.35 uur af');
    expect(await casusNow(bot, casus)).toMatchObject({ status: 'wacht', overleg: null });
    expect(await overlegNow(bot, overleg.id)).toMatchObject({ status: 'afgezegd', version: 2, sentVersion: 2 });
    expect(events()).toEqual([]);
    expect(mails()).toEqual(invitations.map((mail) => mail.replace('invitation', 'cancellation')));
    await delivered(bot);
    expect(inChannel(bot, 'Dit overleg gaat niet door.')).toHaveLength(1);
    const late = await presses(bot, 0, 'casusoverleg.move', { overleg: overleg.id }, 'personal');
    expect(late.text).toContain('Dit casusoverleg is afgezegd.');
  });

  test('is quiet when it never reached the calendar', async () => {
    const { bot } = plan;
    const { id } = await unsentGiven(bot, 1);
    await presses(bot, 0, 'casusoverleg.cancel', { overleg: id }, 'personal');
    await plan.sent();
    expect(await overlegNow(bot, id)).toMatchObject({ status: 'afgezegd', seen: null });
    expect(mails()).toEqual([]);
  });

  test('ends the same when it comes while it is being booked', async () => {
    const { bot } = plan;
    const { id } = await unsentGiven(bot, 1);
    const slow = with_({
      book: async (...given) => {
        await presses(bot, 0, 'casusoverleg.cancel', { overleg: id }, 'personal');
        return ports.agenda.book(...given);
      },
    });
    await send({ overleg: id }, slow);
    await plan.sent();
    expect(await overlegNow(bot, id)).toMatchObject({ status: 'afgezegd', version: 2, sentVersion: 2 });
    expect(events()).toEqual([]);
  });

  test('is done when somebody deleted it by hand before', async () => {
    const { bot, graph } = plan;
    const { overleg } = await booked();
    graph.calendar.remove(organiser, overleg.seen?.eventId ?? '');
    before = graph.calendar.inbox().length;
    await presses(bot, 0, 'casusoverleg.cancel', { overleg: overleg.id }, 'personal');
    await plan.sent();
    expect(mails()).toEqual([]);
  });
});

describe('the card of one casusoverleg', () => {
  test('shows names to who plans only; others see roles and change nothing', async () => {
    const { bot } = plan;
    const { overleg } = await booked();
    const mine = await presses(bot, 0, 'casusoverleg.overleg', { overleg: overleg.id }, 'personal');
    expect(mine.text).toContain('Wmo\n · Joost Wiersma');
    expect(mine.text).toContain('Adviseur kwaliteit\n · Roshni Ramdin');
    expect(mine.text).toContain('OOST-2026-001\n · Wmo');
    const theirs = await presses(bot, 2, 'casusoverleg.overleg', { overleg: overleg.id }, 'personal');
    expect(theirs.text).toContain('Wmo');
    expect(theirs.text).not.toMatch(/Wiersma|Ramdin/);
    expect(buttons(theirs.card, 'Verzet')).toEqual([]);
    const refused = await presses(bot, 2, 'casusoverleg.cancel', { overleg: overleg.id }, 'personal');
    expect(refused.text).toContain('Dit kan alleen een teammanager, adviseur kwaliteit of projectleider.');
    expect((await presses(bot, 0, 'casusoverleg.overleg', { overleg: bot.running.ports.newId() })).text).toContain(
      'Dit casusoverleg is er niet meer.',
    );
  });

  test('its casussen are changed: time and people follow, what does not fit is refused with what was chosen', async () => {
    const { bot } = plan;
    const { overleg, casus } = await booked();
    const other = await casusGiven(bot, 2, { broughtBy: person(4) });
    const far = await casusGiven(bot, 3, { regelingen: ['participatiewet'] });
    const open = await presses(bot, 0, 'casusoverleg.cases', { overleg: overleg.id }, 'personal');
    expect(filled(open.card).cases).toBe(casus.id);
    const save = (cases: string) =>
      presses(bot, 0, 'casusoverleg.set-cases', { ...button(open.card, 'Bewaar'), cases }, 'personal');
    const short = await save(`${casus.id},${far.id}`);
    expect(short.text).toContain('Voor Participatiewet komt er niemand naar dit overleg.');
    expect(filled(short.card).cases).toBe(`${casus.id},${far.id}`);
    expect((await save('')).text).toContain('Dan blijft er geen casus over.');

    expect((await save(`${casus.id},${other.id}`)).text).toContain('Het overleg duurt nu tot 10.00 uur.');
    await plan.sent();
    expect(events()[0]?.until).toEqual(new Date('2026-03-31T08:00:00Z'));
    expect(mails()).toContain(`invitation ${mailOf(4)}`);
    expect((await save(`${casus.id},${other.id}`)).text).toContain('De agenda was al zo.');

    await save(`${casus.id}`);
    await plan.sent();
    expect(await casusNow(bot, other)).toMatchObject({ status: 'wacht' });
    expect(events()[0]?.until).toEqual(new Date('2026-03-31T07:35:00Z'));
    expect(mails()).toContain(`cancellation ${mailOf(4)}`);
    expect((await says(bot, 0, 'volgend casusoverleg')).text).toContain('1 casus op de agenda');
  });
});
