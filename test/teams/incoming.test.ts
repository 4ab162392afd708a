import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { incoming } from '../../src/teams/incoming.ts';

const base = {
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: { id: '29:1-a', aadObjectId: '00000000-0000-4000-8000-000000000001', name: 'Samira' },
  recipient: { id: '28:bot' },
  conversation: { id: '19:general@thread.tacv2', conversationType: 'channel', tenantId: 't' },
  channelData: { tenant: { id: 't' }, team: { id: '19:general@thread.tacv2' } },
};

test('a thread is heard as its channel', () => {
  const heard = incoming({
    ...base,
    type: 'message',
    text: 'status',
    conversation: { ...base.conversation, id: '19:c@thread.tacv2;messageid=17' },
  });
  expect(heard).toMatchObject({
    kind: 'said',
    text: 'status',
    where: { kind: 'channel', conversationId: '19:c@thread.tacv2' },
  });
});

test('a person is the Entra id, or where Teams gives none the Teams id', () => {
  expect(incoming({ ...base, type: 'message' })).toMatchObject({ who: { id: base.from.aadObjectId } });
  expect(incoming({ ...base, type: 'message', from: { id: '29:1-a' } })).toMatchObject({
    who: { id: '29:1-a', name: '' },
  });
});

describe('a press', () => {
  const press = (data: unknown, more: object = {}) =>
    incoming({ ...base, type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'v', data } }, ...more });

  test('says on which message it was, apart from what the card was made with', () => {
    const pressed = press({ a: 1, messageKey: '17' }, { replyToId: '1743' });
    expect(pressed).toMatchObject({ sighting: { stamp: '17', activityId: '1743' } });
    expect(pressed).toHaveProperty('data', { a: 1 });
  });

  test.each([
    ['a card the bot did not stamp', { a: 1 }, { replyToId: '1743' }],
    ['a client that does not say on which message', { messageKey: '17' }, {}],
    ['a made-up stamp', { messageKey: { $ne: 1 } }, { replyToId: '1743' }],
  ])('on %s says nothing about a message', (_name, data, more) => {
    expect(press(data, more)).toMatchObject({ kind: 'pressed', sighting: null });
  });
});

describe('the message extension, as a client really sent it', () => {
  const sent = (file: string): unknown =>
    JSON.parse(readFileSync(new URL(`../fixtures/playground/${file}.json`, import.meta.url), 'utf8'));

  test.each<[string, object]>([
    [
      'channel-fetch-task',
      {
        ...{
          kind: 'asked',
          where: { kind: 'channel', conversationId: '19:c56abb20ea9c9eb4592f3a7a5bf02e66@thread.tacv2' },
        },
        asked: {
          ...{ kind: 'opened', name: 'proef.from-message' },
          message: { text: 'Fiets kapot in channel', link: null },
        },
      },
    ],
    [
      'channel-submit-action',
      {
        kind: 'asked',
        asked: {
          ...{ kind: 'submitted', name: 'proef.from-message', verb: 'proef.save' },
          data: { row: 2, tekst: 'Meer fietsen', keus: 'b' },
        },
      },
    ],
    [
      'personal-query',
      { kind: 'asked', asked: { kind: 'searched', name: 'proef.search', search: { text: 'fiets', skip: 0 } } },
    ],
    [
      'personal-query-link',
      { kind: 'asked', asked: { kind: 'pasted', url: 'https://voorbeeld.sharepoint.com/x?ID=7' } },
    ],
    ['personal-shared-card', { kind: 'ignored' }],
  ])('%s', (file, heard) => {
    expect(incoming(sent(file))).toMatchObject(heard);
  });

  test('a text with a card is heard', () => {
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: {} }];
    const text = '<p>status</p><attachment id="0"></attachment>';
    expect(incoming({ ...base, type: 'message', text, attachments })).toMatchObject({ kind: 'said', text });
    const html = [{ contentType: 'text/html', content: '' }];
    expect(incoming({ ...base, type: 'message', text: '', attachments: html })).toMatchObject({ kind: 'said' });
  });
});

test.each([
  ['a channel', { id: '19:x@thread.tacv2', conversationType: 'channel' }, 'channel'],
  ['a group', { id: '19:x@thread.v2', conversationType: 'groupChat' }, 'group'],
  ['a meeting', { id: '19:meeting_x@thread.v2', conversationType: 'groupChat' }, 'group'],
  ['two people', { id: '19:a_b@unq.gbl.spaces', conversationType: 'personal' }, 'group'],
  ['somebody with the bot', { id: 'a:1x', conversationType: 'personal' }, 'personal'],
])('a chat of %s is that', (_name, conversation, kind) => {
  expect(incoming({ ...base, type: 'message', conversation })).toMatchObject({ where: { kind } });
});

describe('what happens to a conversation', () => {
  const bot = [{ id: '28:bot' }];
  const other = [{ id: '29:1-b' }];
  const cases: [string, object, string | undefined][] = [
    ['installed', { type: 'installationUpdate', action: 'add' }, 'installed'],
    ['installed, in capitals', { type: 'installationUpdate', action: 'ADD' }, 'installed'],
    ['an upgrade', { type: 'installationUpdate', action: 'add-upgrade' }, undefined],
    ['the other half of an upgrade', { type: 'installationUpdate', action: 'remove-upgrade' }, undefined],
    ['removed', { type: 'installationUpdate', action: 'remove' }, 'removed'],
    ['the bot among the added', { type: 'conversationUpdate', membersAdded: [...other, ...bot] }, 'installed'],
    ['the bot among the removed', { type: 'conversationUpdate', membersRemoved: bot }, 'removed'],
    ['somebody joined', { type: 'conversationUpdate', membersAdded: other }, 'members-changed'],
    ['somebody left', { type: 'conversationUpdate', membersRemoved: other }, 'members-changed'],
    [
      'a team event without members',
      { type: 'conversationUpdate', channelData: { eventType: 'teamMemberRemoved' } },
      'members-changed',
    ],
    ['the team is gone', { type: 'conversationUpdate', channelData: { eventType: 'teamDeleted' } }, 'removed'],
    ['a channel was renamed', { type: 'conversationUpdate', channelData: { eventType: 'channelRenamed' } }, undefined],
    [
      'an event nobody knows yet',
      { type: 'conversationUpdate', channelData: { eventType: 'somethingNew' } },
      undefined,
    ],
  ];
  test.each(cases)('%s', (_name, activity, what) => {
    expect(incoming({ ...base, ...activity })).toMatchObject(what ? { kind: 'happened', what } : { kind: 'ignored' });
  });

  test('a deleted channel is that channel, not the team it was told in', () => {
    const channelData = { ...base.channelData, eventType: 'channelDeleted', channel: { id: '19:old@thread.tacv2' } };
    expect(incoming({ ...base, type: 'conversationUpdate', channelData })).toMatchObject({
      what: 'removed',
      where: { conversationId: '19:old@thread.tacv2', teamId: null },
    });
  });
});

test.each([
  ['no sender', { type: 'message', from: undefined }],
  ['a sender that is text', { type: 'message', from: 'Samira' }],
  ['an invoke of another kind', { type: 'invoke', name: 'task/fetch', value: {} }],
  ['a button without verb', { type: 'invoke', name: 'adaptiveCard/action', value: { action: { data: {} } } }],
  [
    'a button whose verb is a list',
    { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: ['a'] } } },
  ],
])('%s is not understood', (_name, activity) => {
  expect(incoming({ ...base, ...activity })).toEqual({ kind: 'not-understood' });
});
