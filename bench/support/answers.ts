// Who answers what, in which order: the same every time, so that afterwards each answer in the database can be checked.
import { createHash } from 'node:crypto';
import { askedOf } from '../../src/dagstart/rotation.ts';
import { readQuestionSets } from '../../src/vragen/question-files.ts';

export const wijkteams = 3500;
export const peoplePerWijkteam = 20;
export const everyone = wijkteams * peoplePerWijkteam;

/** What a wijkteam is asked in its first dagstart. */
export const questions = askedOf(readQuestionSets().dag, 'dag', []);

/** A UUID that follows from its name. */
export function uuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const tenantId = uuid('tenant');
export const botId = `28:${uuid('bot')}`;

export const wijkteamOf = (person: number): number => Math.floor(person / peoplePerWijkteam);

export const idsOf = (wijkteam: number) => ({
  wijkteam: uuid(`wijkteam ${wijkteam}`),
  dagstart: uuid(`dagstart ${wijkteam}`),
  channel: `19:${wijkteam}-dagstart@thread.tacv2`,
  team: `19:${wijkteam}-team@thread.tacv2`,
});

export const personId = (person: number): string => uuid(`person ${person}`);

const texts = [
  'De overdracht naar schuldhulp loopt nu vlot.',
  'Het regiesysteem was vanochtend traag.',
  'Spreekuur was vol, met twee collega’s extra ging het goed.',
  'Wachttijd bij de gemeente loopt op.',
];

/** What a person fills in the `nth` time (the first is 1). Every other form has a short text. */
export function filledIn(person: number, nth: number): { score1: string; score2: string; text: string } {
  const turn = person + nth;
  return {
    score1: String(1 + (turn % 5)),
    score2: String(1 + ((turn * 3) % 5)),
    text: turn % 2 === 0 ? (texts[(turn / 2) % texts.length] ?? '') : '',
  };
}

/** The press of "Verstuur" as Teams sends it. `of`: another dagstart than the one that was there from the start. */
export function activity(person: number, nth: number, serviceUrl: string, of?: string): object {
  const { dagstart: first, channel, team } = idsOf(wijkteamOf(person));
  const dagstart = of ?? first;
  const id = personId(person);
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `f:${person}-${nth}`,
    channelId: 'msteams',
    serviceUrl,
    timestamp: '2026-03-30T07:00:00.000Z',
    localTimestamp: '2026-03-30T09:00:00.000+02:00',
    localTimezone: 'Europe/Amsterdam',
    locale: 'nl-NL',
    from: { id: `29:1${id}`, aadObjectId: id, name: `Collega ${person}` },
    recipient: { id: botId, name: 'Dagstart' },
    conversation: { id: channel, conversationType: 'channel', isGroup: true, tenantId },
    channelData: {
      channel: { id: channel },
      team: { id: team },
      tenant: { id: tenantId },
      source: { name: 'message' },
    },
    entities: [{ type: 'clientInfo', locale: 'nl-NL', country: 'NL', platform: 'Windows' }],
    replyToId: `form-${dagstart}`,
    value: {
      action: {
        type: 'Action.Execute',
        verb: 'dagstart.answer',
        title: 'Verstuur',
        data: { dagstart, ...filledIn(person, nth) },
      },
      trigger: 'manual',
    },
  };
}

export interface Walk {
  /** The next one to answer on a connection, and for the how-manieth time. */
  next(connection: number): { person: number; nth: number };
  /** How often each person has answered. */
  given(): readonly number[];
}

/** Every fifth person changes the answer once the wijkteam is through. */
const changes = peoplePerWijkteam / 5;

/**
 * Each connection goes from one wijkteam to the next, so as many wijkteams as there are connections answer at once, and
 * one person never has two answers under way. After the last wijkteam it begins again, which makes every answer a change.
 */
export function createWalk(connections: number): Walk {
  const given = new Array<number>(everyone).fill(0);
  const steps = new Array<number>(connections).fill(0);
  const perWijkteam = peoplePerWijkteam + changes;
  return {
    next(connection) {
      const step = steps[connection] ?? 0;
      steps[connection] = step + 1;
      const wijkteam = (connection + Math.floor(step / perWijkteam) * connections) % wijkteams;
      const within = step % perWijkteam;
      const member = within < peoplePerWijkteam ? within : (within - peoplePerWijkteam) * 5;
      const person = wijkteam * peoplePerWijkteam + member;
      const nth = (given[person] ?? 0) + 1;
      given[person] = nth;
      return { person, nth };
    },
    given: () => given,
  };
}
