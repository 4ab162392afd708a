// Every button and word of casusoverleg and keuzehulp, pressed by somebody with each of the seven roles, in the own wijk and
// from another one. What is expected is written down here once more, apart from the menu.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { reeksId } from '../../src/casusoverleg/reeks.ts';
import { insertReeks } from '../../src/casusoverleg/reeks-store.ts';
import { searchId } from '../../src/casusoverleg/search.ts';
import { insertSearch } from '../../src/casusoverleg/search-store.ts';
import type { Turn } from '../../src/ports.ts';
import { personId } from '../../src/shared/person.ts';
import { holdsEverywhere, type Role, roles } from '../../src/shared/role.ts';
import { wijkteamId } from '../../src/shared/wijkteam.ts';
import { giveRole, linkChannel } from '../../src/wijkteam/store.ts';
import { teamId, tenantId } from '../support/fake-teams.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { agreedGiven, casusGiven, overlegGiven } from './harvesting.ts';

const west = wijkteamId.parse('5f0c7a1e-3b2d-4c6f-8a9b-0d1e2f3a4b5d');
const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot({ timers: false });
  const { db, wijkteams } = bot.running.ports;
  await linkChannel(db, {
    ...{ id: west, name: 'Wijkteam West', conversationId: '19:west@thread.tacv2' },
    ...{ teamId, tenantId },
  });
  for (const [n, role] of roles.entries()) {
    for (const [first, wijkteam] of [
      [700, bot.wijkteam],
      [800, west],
    ] as const) {
      const person = personId.parse(id(first + n));
      await giveRole(db, { person, name: role, role, wijkteam: holdsEverywhere(role) ? null : wijkteam });
    }
  }
  wijkteams.forget();
}, 60_000);
afterAll(() => bot?.stop());

/** Who works in a wijk; who plans there; who has any role; who reads the outcomes. */
const who = {
  team: ['consulent', 'teammanager', 'facilitator', 'adviseur-kwaliteit', 'projectleider'],
  planners: ['teammanager', 'adviseur-kwaliteit', 'projectleider'],
  all: roles,
} satisfies Record<string, readonly Role[]>;
type Who = keyof typeof who;
/**
 * `here`: in the wijk it is about. `anywhere`: it is about no wijk yet, and whoever holds such a role in any wijk may open it;
 * the role in the wijk is looked at when something is kept there.
 */
type Place = 'here' | 'anywhere';

interface Given {
  casus: string;
  overleg: string;
  afspraak: string;
  search: string;
  reeks: string;
}

const day = '2026-04-02';
/** `by`, where, the button, and what it sends beside the one it is about. */
const pressed: [Who, Place, string, keyof Given | 'wijkteam' | null, object?][] = [
  ...['home', 'bring-in', 'team-regelingen', 'afspraken'].map((verb): [Who, Place, string, 'wijkteam'] => [
    ...(['team', 'here', `casusoverleg.${verb}`, 'wijkteam'] as const),
  ]),
  ...['casus', 'ask-withdraw', 'question', 'discuss', 'een-plan'].map((verb): [Who, Place, string, 'casus'] => [
    ...(['team', 'here', `casusoverleg.${verb}`, 'casus'] as const),
  ]),
  ...['overleg', 'agenda', 'look-back', 'close'].map((verb): [Who, Place, string, 'overleg'] => [
    ...(['team', 'here', `casusoverleg.${verb}`, 'overleg'] as const),
  ]),
  ...['plan', 'series', 'series-edit'].map((verb): [Who, Place, string, 'wijkteam'] => [
    ...(['planners', 'here', `casusoverleg.${verb}`, 'wijkteam'] as const),
  ]),
  ...['move', 'cases', 'cancel-ask', 'retry', 'without-room', 'cancel'].map((verb): [Who, Place, string, 'overleg'] => [
    ...(['planners', 'here', `casusoverleg.${verb}`, 'overleg'] as const),
  ]),
  ['team', 'here', 'casusoverleg.pick', 'wijkteam', { casus: '' }],
  ['team', 'here', 'casusoverleg.complete', 'casus', { step: 'wijzig' }],
  ['team', 'here', 'casusoverleg.save-complete', 'casus', { step: 'wijzig', leefgebieden: '', regelingen: 'wmo' }],
  ['team', 'here', 'casusoverleg.save-question', 'casus', { question: 'Wat nu?' }],
  ['team', 'here', 'casusoverleg.outcome', 'casus', { step: 'wijzig' }],
  ['team', 'here', 'casusoverleg.save-outcome', 'casus', { step: 'wijzig', outcome: 'Rust.' }],
  ['team', 'here', 'casusoverleg.withdraw', 'casus'],
  ['team', 'here', 'casusoverleg.again', 'casus', { question: '' }],
  ['team', 'here', 'casusoverleg.agree', 'casus', { form: id(1), to: 'stay', role: 'wmo', text: 'Belt.', due: day }],
  ['team', 'here', 'casusoverleg.afspraak', 'afspraak'],
  ['team', 'here', 'casusoverleg.change-afspraak', 'afspraak', { role: 'wmo', text: 'Belt.', due: day }],
  ['team', 'here', 'casusoverleg.remove-afspraak', 'afspraak'],
  [
    ...(['team', 'here', 'casusoverleg.save-een-plan', 'casus'] as const),
    { version: '1', to: 'stay', done: '', regisseur: 'wmo', evaluateOn: '' },
  ],
  ['team', 'here', 'casusoverleg.evaluated', 'casus', { outcome: 'opnieuw' }],
  ['team', 'here', 'casusoverleg.looked-back', 'overleg', { to: 'stay', done: '', dropped: '' }],
  ['team', 'here', 'casusoverleg.finish', 'overleg', { again: '' }],
  ['team', 'here', 'casusoverleg.settle', 'wijkteam', { done: '' }],
  ['team', 'anywhere', 'casusoverleg.edit', null, { casus: id(2), wijk: west, code: '', question: '' }],
  ['team', 'anywhere', 'casusoverleg.bring', null, { casus: id(2), wijk: '', code: '', question: 'Hoe?' }],
  ['team', 'anywhere', 'casusoverleg.regelingen', null],
  ['team', 'anywhere', 'casusoverleg.save-regelingen', null, { regelingen: '' }],
  ['planners', 'here', 'casusoverleg.regelingen-of', 'wijkteam', { person: '' }],
  ['planners', 'here', 'casusoverleg.save-regelingen-of', 'wijkteam', { person: id(700), regelingen: '' }],
  ['planners', 'here', 'casusoverleg.search', 'wijkteam', { search: id(3), cases: '', when: 'gauw', where: 'online' }],
  ['planners', 'here', 'casusoverleg.found', 'search'],
  ['planners', 'here', 'casusoverleg.further', 'search', { next: id(4) }],
  ['planners', 'here', 'casusoverleg.search-again', 'search'],
  ['planners', 'here', 'casusoverleg.choose', 'search', { slot: '', partners: '' }],
  ['planners', 'here', 'casusoverleg.move-search', 'overleg', { search: id(5), when: 'gauw', where: 'online' }],
  ['planners', 'here', 'casusoverleg.set-cases', 'overleg', { cases: '' }],
  ['planners', 'here', 'casusoverleg.join', 'overleg', { cases: '', when: 'gauw', where: 'online' }],
  [
    ...(['planners', 'here', 'casusoverleg.series-when', 'wijkteam'] as const),
    { reeks: id(6), weekday: '2', times: '10:00-11:00', everyWeeks: '2' },
  ],
  ...(
    [
      ['series-again', {}],
      ['series-check', { startsOn: '', until: '', room: '' }],
      ['series-save', { startsOn: '2026-03-31', until: '', room: '', booked: 'stay' }],
    ] as const
  ).map(([verb, more]): [Who, Place, string, 'wijkteam', object] => [
    ...(['planners', 'here', `casusoverleg.${verb}`, 'wijkteam'] as const),
    { reeks: id(6), weekday: 2, time: '10:00', minutes: 60, everyWeeks: 2, ...more },
  ]),
  ['planners', 'here', 'casusoverleg.series-stop', 'reeks'],
  ['planners', 'here', 'casusoverleg.series-end', 'reeks', { booked: 'stay' }],
  ['all', 'here', 'keuzehulp.open', 'wijkteam', { tool: 'consulent-nodig' }],
  ['all', 'here', 'keuzehulp.step', 'wijkteam', { version: '1', run: id(7), answers: '' }],
  ['all', 'here', 'keuzehulp.check', 'wijkteam', { version: '1', run: id(7), done: '' }],
  ['all', 'here', 'keuzehulp.fill', 'wijkteam', { version: '1', run: id(7), done: '' }],
  ['all', 'anywhere', 'keuzehulp.start', null, { tool: 'consulent-nodig' }],
  ['planners', 'here', 'keuzehulp.outcomes', 'wijkteam'],
];
/** Who was at the casusoverleg may press these too, so they have tests of their own. */
const ofWhoWasThere = ['casusoverleg.done', 'casusoverleg.to-casus'];

const typed: [Who, Place, string, string][] = [
  ['team', 'here', 'casusoverleg.home', 'casusoverleg oost'],
  ['team', 'anywhere', 'casusoverleg.bring-in', 'casus inbrengen'],
  ['team', 'anywhere', 'casusoverleg.regelingen', 'mijn regelingen'],
  ['planners', 'here', 'casusoverleg.plan', 'plan casusoverleg oost'],
  ['planners', 'here', 'casusoverleg.series', 'vaste reeks oost'],
  ['all', 'here', 'casusoverleg.next', 'wanneer is het volgende casusoverleg oost'],
  ['all', 'anywhere', 'keuzehulp.home', 'keuzehulp'],
  ['all', 'here', 'keuzehulp.consulent-nodig', 'consulent nodig oost'],
  ['all', 'here', 'keuzehulp.overdracht-compleet', 'overdracht compleet oost'],
  ['planners', 'here', 'keuzehulp.outcomes', 'uitkomsten oost'],
];

const turnOf = (person: string): Turn => ({
  who: { id: personId.parse(person), name: 'Iemand' },
  where: { kind: 'personal', conversationId: `a:1-${person}`, tenantId, teamId: null },
  now: bot.clock.now,
  newId: bot.running.ports.newId,
});

/** Whether it was refused for the role. */
const isRefused = (reply: object): boolean => 'kind' in reply && reply.kind === 'role-missing';

let made = 0;
/** A casus, a casusoverleg it is on, an agreement, a search and a series in Oost, that nobody did anything with. */
async function given(): Promise<Given> {
  made += 1;
  const { db } = bot.running.ports;
  const casus = await casusGiven(bot, made);
  const overleg = await overlegGiven(bot, made, '2026-03-31T08:00:00Z', [made]);
  const afspraak = await agreedGiven(bot, made, { role: 'wmo', text: 'Belt.', due: '2026-04-01', overleg });
  const about = { wijkteam: bot.wijkteam, planner: personId.parse(id(701)) };
  const search = searchId.parse(id(10_000 + made));
  const asked = { cases: [casus.id], first: '2026-03-31', last: '2026-04-10', room: false };
  await insertSearch(db, { id: search, overleg: null, asked, askedAt: bot.clock.now, ...about });
  return { casus: casus.id, overleg, afspraak, search, reeks: await series() };
}

/** There is one at a time in a wijk. */
let reeks: string | undefined;
async function series(): Promise<string> {
  if (reeks !== undefined) return reeks;
  const found = reeksId.parse(id(20_000));
  const rhythm = { weekday: 2, time: '10:00', minutes: 60, everyWeeks: 2, startsOn: '2026-03-31', until: '' };
  const about = { id: found, wijkteam: bot.wijkteam, planner: personId.parse(id(701)), organiser: 'o', room: null };
  await insertReeks(bot.running.ports.db, { ...about, ...rhythm, stopped: false, moving: null }, '2026-03-30');
  reeks = found;
  return found;
}

/** What of this is refused to whom: "teammanager West". */
async function refusedTo(by: Who, place: Place, work: (turn: Turn) => Promise<object>) {
  const allowed: readonly Role[] = who[by];
  const all = (['Oost', 'West'] as const).flatMap((wijk) =>
    roles.map((role, n) => ({
      called: `${role} ${wijk}`,
      turn: turnOf(id((wijk === 'Oost' ? 700 : 800) + n)),
      may: allowed.includes(role) && (wijk === 'Oost' || place === 'anywhere' || holdsEverywhere(role)),
    })),
  );
  // Who may not goes first: what the others do is in nobody's way.
  const expected = all.filter(({ may }) => !may).map(({ called }) => called);
  const refused: string[] = [];
  for (const each of all.toSorted((one, other) => Number(one.may) - Number(other.may))) {
    if (isRefused(await work(each.turn))) refused.push(each.called);
  }
  return { refused, expected };
}

describe('who may', () => {
  test('everything on the menus is looked at', () => {
    const { actions, commands } = bot.running.registry;
    const ours = (entries: readonly { name: string }[]): string[] =>
      entries.map(({ name }) => name).filter((name) => /^(casusoverleg|keuzehulp)\./.test(name));
    expect(ours(actions).sort()).toEqual([...pressed.map(([, , verb]) => verb), ...ofWhoWasThere].sort());
    expect(ours(commands).sort()).toEqual(typed.map(([, , name]) => name).sort());
  });

  test.each(pressed)('%s, %s: press %s', async (by, place, verb, about, more = {}) => {
    const { registry, ports } = bot.running;
    const all = { ...(await given()), wijkteam: bot.wijkteam };
    const data = { ...more, ...(about === null ? {} : { [about]: all[about] }) };
    const { refused, expected } = await refusedTo(by, place, (turn) => registry.pressed(verb, data, turn, ports));
    expect(refused).toEqual(expected);
  });

  test.each(typed)('%s, %s: type %s', async (by, place, _, text) => {
    const { registry, ports } = bot.running;
    const { refused, expected } = await refusedTo(by, place, (turn) => registry.said(text, turn, ports));
    expect(refused).toEqual(expected);
  });

  test('bring in a casus only in a wijk where they work, whatever the form says', async () => {
    const { registry, ports } = bot.running;
    const form = { casus: id(30_000), wijk: bot.wijkteam, code: 'OOST-2026-999', question: 'Hoe?' };
    for (const n of roles.keys()) {
      if (roles[n] === 'projectleider') continue;
      await registry.pressed('casusoverleg.bring', form, turnOf(id(800 + n)), ports);
    }
    const shown = await registry.pressed('casusoverleg.home', { wijkteam: bot.wijkteam }, turnOf(id(701)), ports);
    expect(JSON.stringify(shown)).not.toContain('OOST-2026-999');
  });
});
