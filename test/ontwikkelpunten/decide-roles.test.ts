// Who may decide what: every entry tried by every role, in the wijkteam of the point and in another one.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type StepKind, stepKinds } from '../../src/ontwikkelpunten/status.ts';
import { holdsEverywhere, type Role, roles } from '../../src/shared/role.ts';
import { people } from '../support/fake-teams.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { button, holder, idOf, newPunt, puntNow, said } from './deciding.ts';

type Holder = Awaited<ReturnType<typeof holder>>;

let bot: TestBot;
const inOost = new Map<Role, Holder>();
const inWest = new Map<Role, Holder>();
beforeAll(async () => {
  bot = await startTestBot({ timers: false });
  for (const role of roles) {
    inOost.set(role, await holder(bot, role));
    if (!holdsEverywhere(role)) inWest.set(role, await holder(bot, role, 'west'));
  }
});
afterAll(() => bot.stop());

const text = { reason: 'Daarom.' };
const steps: Record<StepKind, { from: string; may: Role[]; data: () => object }> = {
  assess: {
    from: 'ingebracht',
    may: ['teammanager', 'projectleider'],
    data: () => ({ effect: 'hoog', moeite: 'laag', moscow: '' }),
  },
  prioritise: { from: 'beoordeeld', may: ['opdrachtgever'], data: () => ({ moscow: 'moet', ...text }) },
  'start-work': {
    from: 'geprioriteerd',
    may: ['teammanager', 'projectleider'],
    data: () => ({ owner: idOf(bot, 1), due: '2026-05-12' }),
  },
  implement: { from: 'in-uitwerking', may: ['teammanager', 'projectleider'], data: () => text },
  secure: {
    from: 'geimplementeerd',
    may: ['adviseur-kwaliteit'],
    data: () => ({ place: 'Teams', owner: idOf(bot, 1) }),
  },
  reopen: {
    from: 'afgewezen',
    may: ['teammanager', 'projectleider', 'opdrachtgever', 'adviseur-kwaliteit'],
    data: () => text,
  },
  owner: {
    from: 'in-uitwerking',
    may: ['teammanager', 'projectleider'],
    data: () => ({ owner: idOf(bot, 1), due: '2026-05-12' }),
  },
  merge: { from: 'ingebracht', may: ['teammanager', 'projectleider'], data: () => ({ number: '1', ...text }) },
  reject: { from: 'ingebracht', may: ['projectleider', 'opdrachtgever'], data: () => text },
};

async function takes(who: Holder, kind: StepKind, wijk = 'Oost'): Promise<boolean> {
  const { from, data } = steps[kind];
  const punt = await newPunt(bot, { status: from, wijk });
  const pressed = await who.presses(`ontwikkelpunten.${kind}`, { ...(await button(bot, punt)), ...data() });
  const after = await puntNow(bot, punt);
  const isDone = JSON.stringify(after.fields) !== JSON.stringify(punt.fields);
  if (!isDone) expect([kind, said(pressed)]).toEqual([kind, expect.stringContaining('Dit kan alleen')]);
  return isDone;
}

test.each(stepKinds)('%s is taken by exactly the roles that may, and only in their own wijkteam', async (kind) => {
  await newPunt(bot);
  const may = steps[kind].may;
  for (const [role, who] of inOost) expect([role, await takes(who, kind)]).toEqual([role, may.includes(role)]);
  for (const [role, who] of inWest) expect([role, await takes(who, kind)]).toEqual([role, false]);
});

test('a point of no wijk is for who holds the role in any wijkteam', async () => {
  for (const [role, who] of inWest) {
    expect([role, await takes(who, 'assess', '')]).toEqual([role, role === 'teammanager']);
    expect([role, await takes(who, 'assess', 'Nergens')]).toEqual([role, role === 'teammanager']);
  }
});

test('the owner of a point says that it is done and hands it over, whatever the role', async () => {
  const colleague = inOost.get('consulent');
  // Somebody of another wijkteam may be put down as owner in the list.
  for (const owner of [colleague, inWest.get('consulent')]) {
    if (!owner || !colleague) throw new Error('The cast is incomplete');
    const punt = await newPunt(bot, { status: 'in-uitwerking', owner: owner.name, ownerId: owner.id });
    const hand = { ...(await button(bot, punt)), owner: colleague.id, due: '2026-06-01' };
    expect(said(await owner.presses('ontwikkelpunten.steps', { punt: punt.id }))).toContain('Wat is er veranderd?');
    await owner.presses('ontwikkelpunten.implement', { ...(await button(bot, punt)), ...text });
    expect((await puntNow(bot, punt)).fields.status).toBe('geimplementeerd');
    await owner.presses('ontwikkelpunten.owner', { ...hand, ...(await button(bot, punt)) });
    expect((await puntNow(bot, punt)).fields).toMatchObject({ due: '2026-06-01', ownerId: colleague.id });
  }
});

test('the form of a step is opened by who may take it; everybody else is told who may', async () => {
  const punt = await newPunt(bot, { status: 'beoordeeld' });
  for (const [role, who] of inOost) {
    const opened = said(await who.presses('ontwikkelpunten.steps', { punt: punt.id, step: 'prioritise' }));
    const expected = role === 'opdrachtgever' ? 'Leg prioriteit vast' : 'Dit kan alleen een opdrachtgever.';
    expect([role, opened]).toEqual([role, expect.stringContaining(expected)]);
  }
  const consulent = inOost.get('consulent');
  expect(said((await consulent?.presses('ontwikkelpunten.steps', { punt: punt.id })) ?? { value: '' })).toContain(
    'kun je nu niets doen dat bij jouw rol hoort',
  );
});

test('the besluitenlog is read by everybody with a role, and by nobody else', async () => {
  for (const [role, who] of [...inOost, ...inWest]) {
    const log = said(await who.presses('ontwikkelpunten.besluiten', { scope: '', before: '' }));
    expect([role, log]).toEqual([role, expect.stringContaining('Over alle punten')]);
  }
  const stranger = people(60)[59];
  if (!stranger) throw new Error('The cast is incomplete');
  expect(said(await bot.someone(stranger).presses('ontwikkelpunten.besluiten', { scope: '', before: '' }))).toContain(
    'Dit kan alleen',
  );
});

test('a prioriteitsronde is prepared by the projectleider and confirmed by the opdrachtgever only', async () => {
  const ronde = '1c1c9d2e-3f4a-4b5c-8d6e-7f8a9b0c1d2e';
  const punt = await newPunt(bot, { status: 'beoordeeld', moscow: 'moet' });
  const punten = punt.id;
  const refused = async (who: Holder, verb: string, data: object): Promise<boolean> =>
    said(await who.presses(`ontwikkelpunten.${verb}`, { ronde, ...data })).includes('Dit kan alleen een');
  const everybody = [...inOost, ...inWest];
  for (const [role, who] of everybody) {
    if (role === 'projectleider') continue;
    expect([role, await refused(who, 'leave-out', { punten, leave: '' })]).toEqual([role, true]);
    expect([role, await refused(who, 'submit-ronde', { punten })]).toEqual([role, true]);
  }
  expect(await refused(inOost.get('projectleider') as Holder, 'submit-ronde', { punten })).toBe(false);
  for (const [role, who] of everybody) {
    const may = role === 'opdrachtgever';
    const change = { punt: punt.id, moscow: 'kan', ...text };
    expect([role, await refused(who, 'ronde', {})]).toEqual([role, !['projectleider', 'opdrachtgever'].includes(role)]);
    if (role !== 'projectleider') expect([role, await refused(who, 'withdraw', {})]).toEqual([role, true]);
    expect([role, await refused(who, 'adjust', {})]).toEqual([role, !may]);
    expect([role, await refused(who, 'save-adjusted', change)]).toEqual([role, !may]);
    if (may) continue;
    expect([role, await refused(who, 'confirm', { version: '1', reason: '' })]).toEqual([role, true]);
    expect((await puntNow(bot, punt)).fields.prioriteitVast).toBe(false);
  }
  expect(await refused(inOost.get('opdrachtgever') as Holder, 'confirm', { version: '2', reason: '' })).toBe(false);
  expect((await puntNow(bot, punt)).fields).toMatchObject({
    prioriteitVast: true,
    moscow: 'kan',
    status: 'geprioriteerd',
  });
});
