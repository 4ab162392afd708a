// What people change in Outlook by hand: our record follows, and who plans hears what it means. Over HTTP, with calendars.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { casusByCode } from '../../src/casusoverleg/casus-store.ts';
import { send } from '../../src/casusoverleg/handlers/send.ts';
import type { Overleg } from '../../src/casusoverleg/overleg.ts';
import { changeOverleg } from '../../src/casusoverleg/overleg-store.ts';
import { personId } from '../../src/shared/person.ts';
import { instantOf } from '../../src/shared/time.ts';
import { giveRole } from '../../src/wijkteam/store.ts';
import { delivered } from '../support/dagstart.ts';
import { channelId, people, read } from '../support/fake-teams.ts';
import {
  button,
  type CalendarWorld,
  chooseSeries,
  coming,
  given,
  idOfPerson,
  inOwnChat,
  jeugd,
  later,
  mailOf,
  organiser,
  overlegNow,
  planner,
  presses,
  room,
  sent,
  startWorld,
  told,
  until,
  wallOf,
  werk,
  wmo,
} from './calendar-world.ts';

let world: CalendarWorld;
/** Tuesdays at 10.00, each test its own; 31 March is the first. */
let meetings: Overleg[];
let cast: string[];

beforeAll(async () => {
  world = await startWorld();
  const { bot } = world;
  cast = people(6).map((_, index) => mailOf(index));
  await given(bot, 'OOST-2026-001', { regelingen: 'wmo,jeugd' }, wmo);
  await given(bot, 'OOST-2026-002', { regelingen: 'wmo' }, wmo);
  await given(bot, 'OOST-2026-003', { regelingen: 'jeugd' }, jeugd);
  const { save } = await chooseSeries(bot, { weekday: '2', times: '10.00 - 11.30', everyWeeks: '1', room });
  await save();
  await until('six weeks of casusoverleggen', async () => (await coming(bot)).length === 5);
  await sent(bot);
  // The agenda of the first one is filled, seven days before.
  await later(bot, 600);
  await sent(bot);
  await later(bot, 61);
  meetings = await coming(bot);
}, 90_000);
afterAll(() => world.stop(), 30_000);
beforeEach(() => {
  world.graph.faults.clear();
});

const calendar = () => world.graph.calendar;
const eventOf = ({ seen }: Overleg) => calendar().event(organiser, seen?.eventId ?? '');
const meeting = (index: number): Overleg => {
  const found = meetings[index];
  if (!found) throw new Error(`There is no casusoverleg ${index}`);
  return found;
};
const move = (of: Overleg, date: string, from: string, to: string) =>
  calendar().move(organiser, of.seen?.eventId ?? '', { from: instantOf(date, from), until: instantOf(date, to) });
/** What who plans reads after this, the next look and the one after it included. */
const heard = (work: () => unknown) =>
  told(world.bot, planner, async () => {
    await work();
    await later(world.bot, 61);
    await later(world.bot, 61);
  });
/** Changed in Teams, and sent. */
const changeHere = async (of: Overleg, set: Partial<Overleg>, by = ''): Promise<void> => {
  const { ports } = world.bot.running;
  const who = by === '' ? null : personId.parse(by);
  await changeOverleg(ports.db, of.id, { ...(await overlegNow(world.bot, of.id)), ...set }, who);
  await send({ overleg: of.id }, ports);
};
const roomsOf = (of: Overleg): string[] =>
  eventOf(of)?.invited.flatMap(({ kind, address }) => (kind === 'room' ? [address] : [])) ?? [];
/** Once everything has been delivered. */
async function channelCard(text: string): Promise<string> {
  await delivered(world.bot);
  const cards = world.bot.fake.messages.filter(({ conversation }) => conversation === channelId);
  return (
    cards
      .map(({ card }) => read(card))
      .filter((each) => each.includes(text))
      .at(-1) ?? ''
  );
}

describe('a casusoverleg that was moved in Outlook', () => {
  test('is followed without sending anything back, told once, and shown in the channel', async () => {
    const first = meeting(0);
    expect(await channelCard('Casusoverleg')).toContain('31 maart');
    const before = calendar().inbox().length;
    const messages = await heard(() => move(first, '2026-04-02', '10:00', '11:30'));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('Donderdag 2 april, 10.00–11.30 uur');
    expect(messages[0]).toContain('In Outlook is het casusoverleg verzet. Het was dinsdag 31 maart,');
    expect(messages[0]).not.toContain('Let op');
    const now = await overlegNow(world.bot, first.id);
    expect(wallOf(now.from)).toBe('2026-04-02 10:00');
    expect([now.version, now.sentVersion]).toEqual([first.version, first.version]);
    // Only the mails of the move itself.
    const mails = calendar().inbox().slice(before);
    expect(mails.filter(({ kind }) => kind !== 'update')).toEqual([]);
    expect(await channelCard('onderdag 2 april')).toContain('verzet');
  });

  test('to a holiday, in the evening or to less time than its casussen take is told with a warning, and followed', async () => {
    const first = meeting(0);
    const [holiday] = await heard(() => move(first, '2026-04-27', '10:00', '11:30'));
    expect(holiday).toContain('Let op: maandag 27 april is een vrije dag (Koningsdag).');
    expect(holiday).toContain('Zoek een ander moment');
    const [evening] = await heard(() => move(first, '2026-04-02', '19:00', '20:30'));
    expect(evening).toContain('Let op: dit is buiten de tijden van de wijk, 9.00 tot 17.00 uur.');
    const [short] = await heard(() => move(first, '2026-04-02', '10:00', '10:30'));
    expect(short).toMatch(/Let op: er zijn nu 30 minuten. Voor de 3 casussen op de agenda zijn er 85 nodig./);
    await heard(() => move(first, '2026-04-02', '10:00', '11:30'));
  });

  test('to a day that is over is told, and stays where it was here until somebody puts it right', async () => {
    const first = meeting(0);
    const messages = await heard(() => move(first, '2026-03-26', '10:00', '11:30'));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('Dat is al voorbij. Ik houd het daarom op donderdag 2 april');
    expect(wallOf((await overlegNow(world.bot, first.id)).from)).toBe('2026-04-02 10:00');
    const right = await heard(() => move(first, '2026-04-03', '10:00', '11:30'));
    expect(right[0]).toContain('Vrijdag 3 april');
    expect(wallOf((await overlegNow(world.bot, first.id)).from)).toBe('2026-04-03 10:00');
  });
});

describe('a room that is not free', () => {
  test('is told once, and the casusoverleg can go on without it', async () => {
    const second = meeting(1);
    const messages = await heard(() => calendar().answer(room, eventOf(second)?.iCalUId ?? '', 'declined'));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('Wijkcentrum Oost, kamer 1 is dan niet vrij.');
    const card = world.bot.fake.messages.findLast(({ card: each }) => read(each).includes('niet vrij'))?.card;
    const data = button(card, 'Zonder ruimte verder');
    for (let press = 0; press < 2; press += 1) {
      const { text } = await presses(world.bot, planner, 'casusoverleg.without-room', data, 'personal');
      expect(text).toMatch(press === 0 ? /gaat door zonder ruimte/ : /had al geen ruimte meer/);
    }
    await sent(world.bot);
    expect(eventOf(second)?.invited.some(({ kind }) => kind === 'room')).toBe(false);
    expect(await heard(() => undefined)).toEqual([]);
  });

  test('is swapped in Outlook: the other one is taken over, told once, shown in the channel, and kept when it changes', async () => {
    const third = meeting(2);
    const other = 'wijkcentrum-oost-2@voorbeeld.nl';
    const messages = await heard(() =>
      calendar().invitees(organiser, third.seen?.eventId ?? '', {
        remove: [room],
        add: [{ address: other, kind: 'room' }],
      }),
    );
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('In Outlook is een andere ruimte gekozen: Wijkcentrum Oost, kamer 2.');
    const now = await overlegNow(world.bot, third.id);
    expect(now.room?.adres).toBe(other);
    expect([now.version, now.sentVersion]).toEqual([third.version, third.version]);
    await changeHere(third, { until: new Date(third.until.getTime() + 600_000) });
    expect(roomsOf(third)).toEqual([other]);
    await heard(() =>
      calendar().invitees(organiser, third.seen?.eventId ?? '', {
        remove: [other],
        add: [{ address: room, kind: 'room' }],
      }),
    );
    expect((await overlegNow(world.bot, third.id)).room?.adres).toBe(room);
  });

  test('may be let go by who plans only', async () => {
    const data = { overleg: meeting(2).id };
    const { text } = await presses(world.bot, wmo, 'casusoverleg.without-room', data, 'personal');
    expect(text).toContain('teammanager');
    expect((await overlegNow(world.bot, meeting(2).id)).room).not.toBeNull();
  });
});

describe('somebody who does not come', () => {
  test('is told as a role and once, whatever that person answers after it', async () => {
    const third = meeting(2);
    const answer = (what: 'accepted' | 'declined') => () =>
      calendar().answer(cast[jeugd] ?? '', eventOf(third)?.iCalUId ?? '', what);
    const messages = await heard(answer('declined'));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('De consulent Jeugd komt niet');
    expect(messages[0]).not.toContain('Ayşe');
    expect(await heard(answer('accepted'))).toEqual([]);
    expect(await heard(answer('declined'))).toEqual([]);
  });

  test('and comes, is no news', async () => {
    expect(
      await heard(() => calendar().answer(cast[wmo] ?? '', eventOf(meeting(3))?.iCalUId ?? '', 'accepted')),
    ).toEqual([]);
  });
});

describe('who comes, changed in Outlook', () => {
  const invitedTo = (of: Overleg): string[] => eventOf(of)?.invited.map(({ address }) => address) ?? [];
  const invitations = (of: Overleg, address: string): number =>
    calendar()
      .inbox(address, 'invitation')
      .filter(({ iCalUId }) => iCalUId === of.seen?.iCalUId).length;

  test('keeps somebody who was added there, through a change and a move of ours, and never writes down who it is', async () => {
    const fourth = meeting(3);
    const stranger = 'vertrouwenspersoon@elders.voorbeeld.nl';
    const add = () => calendar().invitees(organiser, fourth.seen?.eventId ?? '', { add: [{ address: stranger }] });
    expect(await heard(add)).toEqual([]);
    await changeHere(fourth, { until: new Date(fourth.until.getTime() + 600_000) });
    await changeHere(fourth, { from: new Date(fourth.from.getTime() + 600_000) });
    expect(invitedTo(fourth)).toContain(stranger);
    expect(invitations(fourth, stranger)).toBe(1);
    const { rows } = await sql<{ row: string }>`select o::text as row from casusoverleg_overleg o`.execute(
      world.bot.running.ports.db,
    );
    expect(rows.map(({ row }) => row).join()).not.toContain('vertrouwenspersoon');
  });

  test('is told as a role, once, when somebody who is needed was taken off; that person is not asked again', async () => {
    const fifth = meeting(4);
    const address = cast[jeugd] ?? '';
    const asked = invitations(fifth, address);
    const off = () => calendar().invitees(organiser, fifth.seen?.eventId ?? '', { remove: [address] });
    const messages = await heard(off);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('De consulent Jeugd is in Outlook van de uitnodiging gehaald.');
    expect(messages[0]).toContain('Zoek een ander moment');
    expect(messages[0]).not.toContain('Ayşe');
    await changeHere(fifth, { until: new Date(fifth.until.getTime() + 600_000) });
    const moved = await told(world.bot, planner, () =>
      changeHere(fifth, { from: new Date(fifth.from.getTime() + 600_000) }, idOfPerson(planner)),
    );
    expect(moved.join()).toContain('De consulent Jeugd was in Outlook van de uitnodiging gehaald.');
    expect(invitedTo(fifth)).not.toContain(address);
    expect(invitations(fifth, address)).toBe(asked);
    // Put back by hand, as everybody can.
    expect(
      await heard(() => calendar().invitees(organiser, fifth.seen?.eventId ?? '', { add: [{ address }] })),
    ).toEqual([]);
    await changeHere(fifth, { until: fifth.until });
    expect(invitedTo(fifth)).toContain(address);
  });

  test('lets go of whom we do not ask any more', async () => {
    const fifth = await overlegNow(world.bot, meeting(4).id);
    const [first, ...others] = fifth.attendees;
    await changeHere(fifth, { attendees: others });
    const address = cast[people(6).findIndex(({ aadObjectId }) => aadObjectId === first?.person)] ?? '?';
    expect(invitedTo(fifth)).not.toContain(address);
    await changeHere(fifth, { attendees: fifth.attendees });
    expect(invitedTo(fifth)).toContain(address);
  });
});

test('what happens to a casusoverleg of somebody who is gone is told to the teammanager', async () => {
  const last = meeting(4);
  const { db } = world.bot.running.ports;
  await sql`update casusoverleg_overleg set planner = 'somebody who left' where id = ${last.id}`.execute(db);
  const messages = await heard(() => move(last, '2026-04-29', '10:00', '11:30'));
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain('Woensdag 29 april');
});

describe('a casusoverleg that was called off in Outlook', () => {
  test('by deleting it is believed at the second look, frees its casussen, and is never made anew', async () => {
    const first = meeting(0);
    const { bot } = world;
    calendar().remove(organiser, first.seen?.eventId ?? '');
    const before = inOwnChat(bot, planner).length;
    await later(bot, 61);
    expect((await overlegNow(bot, first.id)).status).toBe('gepland');
    const messages = await heard(() => undefined);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('De 3 casussen wachten weer op een casusoverleg.');
    expect(inOwnChat(bot, planner)).toHaveLength(before + 1);
    const gone = await overlegNow(bot, first.id);
    expect(gone).toMatchObject({ status: 'afgezegd' });
    expect(gone.sentVersion).toBe(gone.version);
    for (const code of ['OOST-2026-001', 'OOST-2026-002', 'OOST-2026-003'])
      expect((await casusByCode(bot.running.ports.db, code))?.status).toBe('wacht');
    await later(bot, 600);
    await sent(bot);
    expect(
      calendar()
        .events(organiser)
        .filter(({ transactionId }) => transactionId === first.id),
    ).toEqual([]);
    expect(await channelCard('rijdag 3 april')).toContain('gaat niet door');
  });

  test('while a change of ours waits is not made anew either', async () => {
    const fourth = meeting(3);
    world.graph.faults.set({ away: true });
    const { text } = await presses(world.bot, planner, 'casusoverleg.without-room', { overleg: fourth.id }, 'personal');
    expect(text).toContain('gaat door zonder ruimte');
    world.graph.faults.clear();
    calendar().remove(organiser, fourth.seen?.eventId ?? '');
    const messages = await told(world.bot, planner, () =>
      until('it is called off', async () => {
        await later(world.bot, 61);
        return (await overlegNow(world.bot, fourth.id)).status === 'afgezegd';
      }),
    );
    await sent(world.bot);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('Afgezegd in Outlook');
    expect(
      calendar()
        .events(organiser)
        .filter(({ transactionId }) => transactionId === fourth.id),
    ).toEqual([]);
  });
});

describe('calendars that do not work', () => {
  test('are told to who plans and the beheerder once, and again only after they worked', async () => {
    const { bot, graph } = world;
    const id = personId.parse(idOfPerson(werk));
    await giveRole(bot.running.ports.db, { person: id, name: 'Bram de Graaf', role: 'beheerder', wijkteam: null });
    const others = inOwnChat(bot, werk).length;
    const rounds = async (): Promise<string[]> => {
      graph.faults.set({ forbiddenMailboxes: [organiser] });
      return told(bot, planner, async () => {
        for (let look = 0; look < 3; look += 1) await later(bot, 900);
      });
    };
    const messages = await rounds();
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('Dagstart mist een recht in Outlook');
    expect(inOwnChat(bot, werk).slice(others)).toEqual(messages);
    graph.faults.clear();
    expect(await told(bot, planner, () => later(bot, 900))).toEqual([]);
    expect(await rounds()).toHaveLength(1);
    graph.faults.clear();
    await later(bot, 900);
  });

  test('for a while are looked at again later and later, and nobody hears of it', async () => {
    const { bot, graph } = world;
    graph.faults.set({ throttled: 1, retryAfter: '1' });
    const looks = async (): Promise<number> => {
      const before = graph.faults.counts.requests;
      await later(bot, 20);
      return graph.faults.counts.requests - before;
    };
    const counts: number[] = [];
    const messages = await told(bot, planner, async () => {
      for (let round = 0; round < 5; round += 1) counts.push(await looks());
    });
    expect(messages).toEqual([]);
    expect(counts.slice(1).some((count) => count === 0)).toBe(true);
    graph.faults.clear();
    await later(bot, 900);
  }, 60_000);
});

test('a casusoverleg that is over is not looked at any more', async () => {
  const { bot, graph } = world;
  await later(bot, 900);
  const last = (await coming(bot)).at(-1);
  bot.clock.now = new Date((last?.until ?? bot.clock.now).getTime() + 60_000);
  const path = encodeURIComponent(last?.seen?.eventId ?? 'nothing');
  const about = () => graph.exchanges.filter(({ method, url }) => method === 'GET' && url.includes(path)).length;
  const before = about();
  expect(before).toBeGreaterThan(0);
  await later(bot, 61);
  expect(about()).toBe(before);
});
