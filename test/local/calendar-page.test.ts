// The pages with calendars as a browser uses them.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type LocalGraph, startLocalGraph } from '../support/local-graph.ts';
import { standing, visitor } from '../support/visitor.ts';

const samira = { id: '00000000-0000-4000-8000-000000000001', name: 'Samira Bouzid', mail: 'samira@voorbeeld.nl' };
const joost = { id: '00000000-0000-4000-8000-000000000002', name: 'Joost Wiersma', mail: 'joost@voorbeeld.nl' };
const room = {
  id: '00000000-0000-4000-8000-000000000003',
  kind: 'room' as const,
  name: 'Kamer 1',
  mail: 'kamer@voorbeeld.nl',
};

const wednesday = new Date('2026-03-25T08:00:00Z');
let graph: LocalGraph;
beforeEach(async () => {
  graph = await startLocalGraph({ people: [samira, joost], mailboxes: [samira, joost, room], now: () => wednesday });
});
afterEach(async () => graph.close());

/** In winter time, and after 29 March in summer time. */
const at = (local: string, ahead = 1): Date => new Date(`${local}+0${ahead}:00`);
const meeting = () =>
  graph.calendar.invite(samira.mail, {
    from: at('2026-03-26T10:00'),
    until: at('2026-03-26T11:10'),
    subject: 'Casusoverleg <wijk> Oost',
    invited: [
      { address: joost.mail },
      { address: 'wijkcoach@elders.nl', kind: 'optional' },
      { address: room.mail, kind: 'room' },
    ],
  });
const addressOf = (owner: { id: string }, event: { id: string }): string =>
  `/agenda/${owner.id}/${encodeURIComponent(event.id)}`;

describe('a week', () => {
  test('opens with your own calendar, from the home page, and goes a week further or back', async () => {
    graph.calendar.appoint(samira.mail, {
      from: at('2026-03-23T09:00'),
      until: at('2026-03-23T09:30'),
      subject: 'Dagstart',
      weekly: ['monday'],
    });
    const { go } = visitor(graph.url);
    expect((await go('/')).text).toContain('href="/agenda"');
    const week = await go('/agenda');
    expect(week.text).toContain('Agenda van Samira Bouzid');
    expect(week.text).toContain('Week 13: maandag 23 maart tot en met zondag 29 maart');
    expect(week.text).toMatch(/ r24 n6 lane1of1 short" href="[^"]*"><b>9\.00–9\.30<\/b> Dagstart/);
    // After the clock has changed it is at the same time on the wall.
    expect((await go(`/agenda?wie=${samira.id}&week=2026-03-30`)).text).toContain('<b>9.00–9.30</b> Dagstart');
    expect((await go(`/agenda?wie=${samira.id}&week=nonsens`)).text).toContain('Week 13');
  });

  test('puts what is at the same time beside each other, and shows a weekend only when there is something', async () => {
    graph.calendar.appoint(samira.mail, {
      from: at('2026-03-25T10:00'),
      until: at('2026-03-25T12:00'),
      subject: 'Een',
    });
    graph.calendar.appoint(samira.mail, {
      from: at('2026-03-25T11:00'),
      until: at('2026-03-25T11:30'),
      subject: 'Twee',
    });
    graph.calendar.appoint(samira.mail, {
      from: at('2026-03-25T12:00'),
      until: at('2026-03-25T13:00'),
      subject: 'Drie',
    });
    const { go } = visitor(graph.url);
    const { text } = await go('/agenda');
    expect(text).toMatch(/lane1of2[^>]*><b>10\.00/);
    expect(text).toMatch(/lane2of2[^>]*><b>11\.00/);
    expect(text).toMatch(/lane1of1[^>]*><b>12\.00/);
    expect(text).toContain('class="week days5"');
    graph.calendar.appoint(samira.mail, {
      from: at('2026-03-28T05:00'),
      until: at('2026-03-28T23:00'),
      subject: 'Markt',
    });
    expect((await go('/agenda')).text).toContain('class="week days6"');
  });

  test('shows everybody next to each other; of what is private of others only that there is something', async () => {
    const secret = { from: at('2026-03-25T10:00'), until: at('2026-03-25T11:00'), subject: 'Tandarts', private: true };
    graph.calendar.appoint(joost.mail, secret);
    meeting();
    const { go, post } = visitor(graph.url);
    const { text } = await go('/agenda?wie=allen');
    for (const { name } of [samira, joost, room]) expect(text).toContain(`>${name}</a>`);
    expect(text).toContain('Casusoverleg &lt;wijk&gt; Oost');
    expect(text).not.toContain('Tandarts');
    expect(text).toContain('Privéafspraak');
    const hidden = await go(addressOf(joost, graph.calendar.events(joost.mail)[0] ?? { id: '' }));
    expect(hidden.text).toContain('Alleen Joost Wiersma ziet wat het is');
    expect(hidden.text).not.toContain('Tandarts');
    await post('/persoon', { persoon: joost.id });
    expect((await go('/agenda?wie=allen')).text).toContain('Tandarts');
  });

  test('shades when somebody works, and says on which days not', async () => {
    graph.calendar.change(samira.mail, {
      workingHours: { days: ['monday', 'wednesday'], from: '09:00', until: '13:00' },
    });
    const { text } = await visitor(graph.url).go('/agenda');
    expect(text.match(/class="work r24 n48"/g)).toHaveLength(2);
    expect(text.match(/werkt niet/g)).toHaveLength(3);
  });
});

describe('a meeting', () => {
  test('says when and where it is, and who is invited with what they answered', async () => {
    const event = meeting();
    graph.calendar.answer(joost.mail, event.id, 'tentative');
    const { text } = await visitor(graph.url).go(addressOf(samira, event));
    expect(text).toContain('donderdag 26 maart 2026, 10.00–11.10 uur');
    expect(text).toContain('komt misschien');
    expect(text).toContain('is vrijgehouden');
    expect(text).toContain('nog geen antwoord');
  });

  test('is moved by its organiser; a time that is none keeps what was typed', async () => {
    const event = meeting();
    const { go, post } = visitor(graph.url);
    await go(addressOf(samira, event));
    const wrong = await post(`${addressOf(samira, event)}/verzet`, { datum: '2026-03-31', van: '12:00', tot: '11:00' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('een eindtijd die na de begintijd ligt');
    expect(standing(wrong.text.split('/verzet"')[1] ?? '')).toMatchObject({
      datum: '2026-03-31',
      van: '12:00',
      tot: '11:00',
    });
    const moved = await post(`${addressOf(samira, event)}/verzet`, { tot: '13:30' });
    expect(moved.text).toContain('De afspraak is verzet.');
    expect(graph.calendar.event(samira.mail, event.id)).toMatchObject({
      from: at('2026-03-31T12:00', 2),
      until: at('2026-03-31T13:30', 2),
    });
    expect(graph.calendar.inbox(joost.mail, 'update')).toHaveLength(1);
  });

  test('is cancelled with a message, and taken out of the calendar by who was invited', async () => {
    const event = meeting();
    const samiras = visitor(graph.url);
    await samiras.go(addressOf(samira, event));
    const done = await samiras.post(`${addressOf(samira, event)}/zegaf`, { bericht: 'Er is niets.' });
    expect(done.text).toContain('De afspraak is afgezegd.');
    expect(graph.calendar.inbox(joost.mail, 'cancellation')).toMatchObject([{ comment: 'Er is niets.' }]);
    const copy = graph.calendar.events(joost.mail)[0] ?? { id: '' };
    const joosts = visitor(graph.url);
    await joosts.go('/');
    await joosts.post('/persoon', { persoon: joost.id });
    expect((await joosts.go(addressOf(joost, copy))).text).toContain('Deze afspraak is afgezegd.');
    await joosts.post(`${addressOf(joost, copy)}/weg`);
    expect(graph.calendar.events(joost.mail)).toEqual([]);
  });

  test('is answered by who was invited, and not by somebody else', async () => {
    const event = meeting();
    const copy = graph.calendar.events(joost.mail)[0] ?? { id: '' };
    const { go, post } = visitor(graph.url);
    const others = await go(addressOf(joost, copy));
    expect(others.text).toContain('Dit staat in de agenda van Joost Wiersma.');
    expect(others.text).not.toContain('name="antwoord"');
    const { bewijs = '' } = standing(others.text);
    expect((await go(`${addressOf(joost, copy)}/antwoord`, { bewijs, antwoord: 'accepted' })).status).toBe(404);
    await go('/');
    await post('/persoon', { persoon: joost.id });
    await go(addressOf(joost, copy));
    await post(`${addressOf(joost, copy)}/antwoord`, { antwoord: 'accepted' });
    expect(graph.calendar.event(samira.mail, event.id)?.invited[0]?.response).toBe('accepted');
    const no = await post(`${addressOf(joost, copy)}/antwoord`, { antwoord: 'declined' });
    expect(no.text).toContain('Het antwoord is gestuurd.');
    expect(graph.calendar.event(samira.mail, event.id)?.invited[0]?.response).toBe('declined');
    expect(graph.calendar.events(joost.mail)).toEqual([]);
  });

  test('is declined by a room, whoever you are', async () => {
    const event = meeting();
    const copy = graph.calendar.events(room.mail)[0] ?? { id: '' };
    const { go, post } = visitor(graph.url);
    await go(addressOf(room, copy));
    await post(`${addressOf(room, copy)}/antwoord`, { antwoord: 'declined' });
    expect(graph.calendar.event(samira.mail, event.id)?.invited[2]?.response).toBe('declined');
  });

  test('that is gone meanwhile is not found', async () => {
    const event = meeting();
    const { go, post } = visitor(graph.url);
    await go(addressOf(samira, event));
    graph.calendar.cancel(samira.mail, event.id);
    expect((await post(`${addressOf(samira, event)}/verzet`)).status).toBe(404);
    expect((await go(addressOf(samira, event))).status).toBe(404);
  });
});

describe('your own', () => {
  test('appointment is added, once or every week; without words or time nothing is kept and what was typed stays', async () => {
    const { go, post } = visitor(graph.url);
    await go('/agenda/nieuw');
    const wrong = await post('/agenda/nieuw', { wat: ' ', van: '14:00', tot: '15:00', prive: '1' });
    expect([wrong.status, graph.calendar.events(samira.mail)]).toEqual([422, []]);
    expect(standing(wrong.text.split('action="/agenda/nieuw"')[1] ?? '')).toMatchObject({ van: '14:00', prive: '1' });
    const kept = await post('/agenda/nieuw', { wat: 'Huisbezoek', als: 'oof', wekelijks: '1' });
    expect(kept.text).toContain('De afspraak staat in de agenda.');
    expect(graph.calendar.events(samira.mail)).toMatchObject([
      { subject: 'Huisbezoek', from: at('2026-03-25T14:00'), showAs: 'oof', private: true, weekly: ['wednesday'] },
    ]);
  });

  test('appointment of every week is taken away for one day, or for good', async () => {
    const event = graph.calendar.appoint(samira.mail, {
      from: at('2026-03-25T09:00'),
      until: at('2026-03-25T10:00'),
      weekly: ['wednesday'],
    });
    const { go, post } = visitor(graph.url);
    const shown = await go(`${addressOf(samira, event)}?dag=2026-04-01`);
    expect(shown.text).toContain('Herhaalt elke week op woensdag');
    await post(`${addressOf(samira, event)}/dagweg`);
    expect((await go('/agenda?week=2026-04-01')).text).not.toContain('<b>9.00');
    expect((await go('/agenda?week=2026-04-08')).text).toContain('<b>9.00');
    expect((await go(`${addressOf(samira, event)}?dag=2026-04-01`)).status).toBe(404);
    await go(`${addressOf(samira, event)}?dag=2026-04-08`);
    await post(`${addressOf(samira, event)}/weg`);
    expect(graph.calendar.events(samira.mail)).toEqual([]);
  });

  test('automatic replies are put on for a while, and off again', async () => {
    const { go, post } = visitor(graph.url);
    await go('/agenda');
    const wrong = await post('/agenda/afwezig', { stand: 'tussen', eerste: '2026-04-03', laatste: '2026-04-01' });
    expect(wrong.status).toBe(422);
    await post('/agenda/afwezig', { stand: 'tussen', eerste: '2026-03-30', laatste: '2026-04-03' });
    expect(graph.calendar.mailboxes()[0]?.replies).toEqual({
      status: 'scheduled',
      from: '2026-03-29T22:00:00.000Z',
      until: '2026-04-03T22:00:00.000Z',
    });
    expect(standing((await go('/agenda')).text.split('action="/agenda/afwezig"')[1] ?? '')).toMatchObject({
      stand: 'tussen',
      eerste: '2026-03-30',
      laatste: '2026-04-03',
    });
    await post('/agenda/afwezig', { stand: 'uit' });
    expect(graph.calendar.mailboxes()[0]?.replies.status).toBe('disabled');
  });
});

test('a form that another site made is not taken', async () => {
  const event = meeting();
  const { go } = visitor(graph.url);
  expect((await go(`${addressOf(samira, event)}/zegaf`, { bewijs: 'geraden' })).status).toBe(403);
  expect(graph.calendar.events(samira.mail)).toHaveLength(1);
});

test('nothing on the pages asks for style or code from elsewhere, and where things stand is in the stylesheet', async () => {
  meeting();
  const week = await fetch(`${graph.url}/agenda`);
  expect(week.headers.get('content-security-policy')).toContain("style-src 'self'");
  const text = await week.text();
  expect(text).not.toMatch(/style="|<script|<style/);
  const style = await (await fetch(`${graph.url}/stijl.css`)).text();
  const classes = [...text.matchAll(/class="item ([^"]*)"/g)].flatMap(([, all]) => (all ?? '').split(' '));
  const placed = classes.filter((each) => /^(r|n|lane)\d/.test(each));
  expect(placed.length).toBeGreaterThan(2);
  for (const each of placed) expect(style).toContain(`.${each}{`);
});
