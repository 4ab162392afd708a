// From an installation to a linked channel with roles, in the users' words.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { personId } from '../../src/shared/person.ts';
import { channelId, people, read, teamId, tenantId } from '../support/fake-teams.ts';
import { startTestBot, type TestBot, until } from '../support/test-bot.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot({ linked: false });
});
afterAll(() => bot.stop());

const lastMessage = () => bot.fake.messages.at(-1);
async function says(index: number, text: string, where?: 'personal'): Promise<string> {
  const before = bot.fake.messages.length;
  await bot.person(index, where).says(text);
  const message = await until(`a reply to ${text}`, () => bot.fake.messages[before]);
  return message.text || read(message.card);
}

test('installed in a team, the bot greets once and offers to link the channel', async () => {
  await bot.person(0).installs();
  await bot
    .person(0)
    .send({ type: 'conversationUpdate', membersAdded: [{ id: '28:9d1f3b5c-7e24-4a68-8c0d-2b4f6a8c0e1d' }] });
  await bot.person(0).installs();
  expect(bot.fake.messages).toHaveLength(1);
  expect(read(lastMessage()?.card)).toContain('Koppel dit kanaal');
});

test('before that, the commands say what is missing', async () => {
  expect(await says(1, 'dagstart nu')).toContain('Dit kanaal hoort nog niet bij een wijkteam');
  expect(await says(1, 'status')).toMatch(/Dit kan alleen|Je hoort nog niet bij een wijkteam/);
  expect(await says(1, 'help')).toContain('Je hoort nog niet bij een wijkteam');
});

test('who has no role does not link it', async () => {
  const refused = await bot.person(1).presses('wijkteam.link', { name: 'Wijkteam Oost' });
  expect(refused.value).toContain('Dit kan alleen een beheerder, teammanager of projectleider');
  expect(await says(1, 'instellingen')).toContain('Dit kan alleen');
});

test('a beheerder links the channel, and everybody in it is a consulent', async () => {
  expect(await says(0, 'instellingen')).toContain('Naam van het wijkteam (verplicht)');
  const linked = await bot.person(0).presses('wijkteam.link', { name: 'Wijkteam Oost' });
  expect(read(linked.value)).toContain('Dit kanaal hoort nu bij Wijkteam Oost');
  await until('the roster', () => bot.log.find((line) => JSON.stringify(line).includes('wijkteam.roster')));
  expect(await says(1, 'status oost')).toContain('Er is nog geen dagstart geweest');
});

test('a name with client data in it comes back in the form', async () => {
  const refused = await bot.person(0).presses('wijkteam.link', { name: 'Team van jan@voorbeeld.nl' });
  expect(JSON.stringify(refused.value)).toContain('"value":"Team van jan@voorbeeld.nl"');
  expect(read(refused.value)).toContain('Er is niets bewaard');
});

describe('roles', () => {
  const [, joost] = people(2);

  test('are given and taken by a beheerder, on the card, and hold at once', async () => {
    expect(await says(1, 'dagstart nu')).toContain('Dit kan alleen een teammanager of facilitator');
    expect(await says(0, 'rollen')).toContain('Joost Wiersma');
    const given = await bot
      .person(0)
      .presses('wijkteam.give-role', { wijkteam: await wijkteam(), person: joost?.aadObjectId, role: 'teammanager' });
    expect(read(given.value)).toContain('De rol is gegeven');
    const before = bot.fake.messages.length;
    await bot.person(1).says('dagstart nu');
    await until('the form', () =>
      bot.fake.messages.slice(before).find((each) => read(each.card).includes('Wat moet het team weten')),
    );
    const taken = await bot
      .person(0)
      .presses('wijkteam.take-role', { wijkteam: await wijkteam(), person: joost?.aadObjectId, role: 'teammanager' });
    expect(read(taken.value)).toContain('De rol is ingetrokken');
    expect(await says(1, 'dagstart nu')).toContain('Dit kan alleen');
  });

  test('are not given by somebody else, to somebody outside the team, or by name', async () => {
    const data = { wijkteam: await wijkteam(), person: joost?.aadObjectId, role: 'beheerder' };
    expect((await bot.person(1).presses('wijkteam.give-role', data)).value).toContain('Dit kan alleen een beheerder');
    expect((await bot.person(0).presses('wijkteam.give-role', { ...data, person: 'outsider' })).value).toContain(
      'staat niet in de lijst',
    );
    expect((await bot.person(0).presses('wijkteam.give-role', { ...data, role: 'consulent' })).value).toContain(
      'oude of beschadigde kaart',
    );
    expect((await bot.person(0).presses('wijkteam.give-role', { ...data, role: 'koning' })).value).toContain(
      'oude of beschadigde kaart',
    );
  });

  const wijkteam = async (): Promise<string> => {
    const shown = await bot.person(0).presses('wegwijs.choose', { command: 'wijkteam.roles' });
    return /"wijkteam":"([0-9a-f-]{36})"/.exec(JSON.stringify(shown.value))?.[1] ?? '';
  };
});

test('somebody who joins may answer, somebody who left may not', async () => {
  const [, , , , , , newcomer] = people(7);
  const leaver = bot.fake.people[5];
  if (!newcomer || !leaver) throw new Error('The cast is incomplete');
  bot.fake.people = [...bot.fake.people.slice(0, 5), newcomer];
  const rosters = () => bot.log.filter((line) => JSON.stringify(line).includes('wijkteam.roster')).length;
  const before = rosters();
  await bot.person(0).send({
    type: 'conversationUpdate',
    membersAdded: [newcomer],
    channelData: { eventType: 'teamMemberAdded', team: { id: '19:wijkteam-oost@thread.tacv2' } },
  });
  await until('the roster', () => rosters() > before);
  const form = bot.fake.messages.find((each) => read(each.card).includes('Wat moet het team weten'));
  const dagstart = /"dagstart":"([^"]+)"/.exec(JSON.stringify(form?.card))?.[1] ?? '';
  expect(read((await bot.someone(newcomer).presses('dagstart.nothing', { dagstart })).value)).toContain(
    'Je antwoord is bewaard',
  );
  expect((await bot.someone(leaver).presses('dagstart.nothing', { dagstart })).value).toContain(
    'Je staat niet in de lijst',
  );
});

test('an unknown text offers choices as buttons, which do what they say', async () => {
  const before = bot.fake.messages.length;
  await bot.person(1).says('dagstart graag');
  const reply = await until('a reply', () => bot.fake.messages[before]);
  expect(read(reply.card)).toContain('Dit begrijp ik niet');
  const chosen = await bot.person(1).presses('wegwijs.choose', { command: 'dagstart.status' });
  expect(read(chosen.value)).toContain('Wijkteam Oost');
  expect((await bot.person(1).presses('wegwijs.choose', { command: 'drop.table' })).value).toContain('Dit kan niet');
});

test('removed, the bot forgets the conversation, its people and what was open', async () => {
  await bot.person(0).removes();
  expect(await bot.running.ports.wijkteams.of(personId.parse(bot.fake.people[2]?.aadObjectId))).toEqual([]);
  const before = bot.fake.messages.length;
  await bot.person(0).installs();
  await until('a new greeting', () => bot.fake.messages[before]);
  expect(read(lastMessage()?.card)).toContain('Koppel dit kanaal');
});

test('removed from the whole team, told in its General channel, the linked channel is forgotten too', async () => {
  await bot.person(0).presses('wijkteam.link', { name: 'Wijkteam Oost' });
  const { wijkteams } = bot.running.ports;
  expect(await wijkteams.inConversation(channelId)).toMatchObject({ name: 'Wijkteam Oost' });
  const general = { id: teamId, conversationType: 'channel', tenantId };
  await bot.person(0).send({ type: 'installationUpdate', action: 'remove', conversation: general });
  expect(await wijkteams.inConversation(channelId)).toBeUndefined();
});
