import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import type { Where } from '../ports.ts';
import { freeText } from '../shared/free-text.ts';
import { type Member, personId } from '../shared/person.ts';
import { holdsEverywhere, role, roleNames } from '../shared/role.ts';
import { type Wijkteam, wijkteamId } from '../shared/wijkteam.ts';
import type { HeldRole } from './store.ts';
import { texts } from './texts.ts';

const empty = z.strictObject({});

export const welcomeCard = defineCard({
  name: 'wijkteam/welcome',
  schema: z.strictObject({ title: z.string(), explanation: z.string(), promise: z.string(), canLink: z.boolean() }),
  samples: [
    { title: texts.welcomeChannelTitle, explanation: texts.welcomeNotLinked, promise: texts.promise, canLink: true },
    { title: texts.welcomeTitle, explanation: texts.welcomePersonal, promise: texts.promise, canLink: false },
  ],
  answers: { 'wijkteam.settings': empty, 'wegwijs.help': empty },
});

export function welcome(where: Where, wijkteam: Wijkteam | undefined): Card {
  const personal = where.kind === 'personal';
  const explanation = personal
    ? texts.welcomePersonal
    : wijkteam
      ? texts.welcomeLinked(wijkteam.name)
      : texts.welcomeNotLinked;
  const title = personal ? texts.welcomeTitle : texts.welcomeChannelTitle;
  const canLink = where.kind === 'channel' && !wijkteam;
  return welcomeCard.render({ title, explanation, promise: texts.promise, canLink }, texts.welcomeSummary);
}

export const linkAnswer = z.strictObject({ name: freeText(60).refine((name) => name.length > 0) });
export const linkDraft = z.strictObject({ name: z.string().transform((name) => name.slice(0, 60)) });

export const settingsCard = defineCard({
  name: 'wijkteam/settings',
  schema: z.strictObject({ state: z.string(), name: z.string(), hasProblem: z.boolean(), problem: z.string() }),
  samples: [
    { state: 'Dit kanaal hoort nog niet bij een wijkteam.', name: '', hasProblem: false, problem: '' },
    {
      state: 'Dit kanaal hoort bij Wijkteam Oost.',
      name: 'Wijkteam Oost',
      hasProblem: true,
      problem: 'Je tekst is te lang. Er is niets bewaard.',
    },
  ],
  answers: { 'wijkteam.link': linkAnswer },
});

export function settings(wijkteam: Wijkteam | undefined, name: string, problem = ''): Card {
  const state = wijkteam
    ? `Dit kanaal hoort bij ${wijkteam.name}.`
    : 'Dit kanaal hoort nog niet bij een wijkteam. Geef de naam, dan kan de dagstart beginnen.';
  return settingsCard.render({ state, name, hasProblem: problem !== '', problem }, texts.settingsSummary);
}

export const roleAnswer = z.strictObject({
  wijkteam: wijkteamId,
  person: personId,
  role: role.exclude(['consulent']),
});
export type RoleAnswer = z.infer<typeof roleAnswer>;

export const rolesCard = defineCard({
  name: 'wijkteam/roles',
  schema: z.strictObject({
    wijkteam: z.string(),
    wijkteamId: z.string(),
    hasNotice: z.boolean(),
    notice: z.string(),
    held: z.array(z.strictObject({ name: z.string(), role: z.string() })),
    people: z.array(z.strictObject({ name: z.string(), id: z.string() })),
  }),
  samples: [
    {
      wijkteam: 'Wijkteam Oost',
      wijkteamId: '0b0f9a52-6a5e-4a55-8f3e-3b0f5d6f1c11',
      hasNotice: true,
      notice: texts.rolesGiven,
      held: [
        { name: 'Samira Bouzid', role: 'Teammanager' },
        { name: 'Joost Wiersma', role: 'Beheerder (overal)' },
      ],
      people: [
        { name: 'Samira Bouzid', id: 'a1' },
        { name: 'Joost Wiersma', id: 'a2' },
      ],
    },
    {
      wijkteam: 'Wijkteam West',
      wijkteamId: '0b0f9a52-6a5e-4a55-8f3e-3b0f5d6f1c12',
      hasNotice: false,
      notice: '',
      held: [],
      people: [],
    },
  ],
  answers: { 'wijkteam.give-role': roleAnswer, 'wijkteam.take-role': roleAnswer },
});

export function rolesView(wijkteam: Wijkteam, held: readonly HeldRole[], people: readonly Member[], notice = ''): Card {
  return rolesCard.render(
    {
      wijkteam: wijkteam.name,
      wijkteamId: wijkteam.id,
      hasNotice: notice !== '',
      notice,
      held: held.map((each) => ({
        name: each.name,
        role: holdsEverywhere(each.role) ? `${roleNames[each.role]} (overal)` : roleNames[each.role],
      })),
      people: people.map(({ id, name }) => ({ id, name })),
    },
    texts.rolesSummary,
  );
}
