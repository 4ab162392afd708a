// Who works with which regelingen: one's own, a colleague's, and how many of each a wijk has.
import { z } from 'zod';
import { type Card, defineCard } from '../card.ts';
import { type Member, personId } from '../shared/person.ts';
import { type Regeling, regelingen, regelingNames } from '../shared/regeling.ts';
import { type Wijkteam, wijkOf, wijkteamId } from '../shared/wijkteam.ts';
import { wijkOnly } from './answers.ts';
import { severalRegelingen } from './casus-answers.ts';
import { type Need, needNames } from './need.ts';
import { needInText } from './plan-texts.ts';
import { regelingSamples } from './regeling-samples.ts';
import { regelingTexts as texts } from './regeling-texts.ts';

const line = z.string();
const choices = z.array(z.strictObject({ code: line, name: line }));
const people = z.array(z.strictObject({ id: line, name: line }));

export const nothing = z.strictObject({});
export const ownRegelingen = z.strictObject({ regelingen: severalRegelingen });
export type OwnRegelingen = z.infer<typeof ownRegelingen>;
export const regelingenOfAnswer = ownRegelingen.extend({ wijkteam: wijkteamId, person: personId });
export type RegelingenOf = z.infer<typeof regelingenOfAnswer>;
/** A colleague chosen from the list; nothing chosen sends '' or nothing. */
export const pickPerson = z.strictObject({
  wijkteam: wijkteamId,
  person: personId
    .or(z.literal(''))
    .optional()
    .transform((value) => value ?? ''),
});
export type PickPerson = z.infer<typeof pickPerson>;

export const regelingenCard = defineCard({
  name: 'casusoverleg/regelingen',
  schema: z.strictObject({
    title: line,
    intro: line,
    hasNotice: z.boolean(),
    notice: line,
    chosen: line,
    works: choices,
    isOwn: z.boolean(),
    isColleague: z.boolean(),
    wijkteam: line,
    person: line,
    teams: people,
  }),
  samples: regelingSamples.regelingen,
  answers: {
    'casusoverleg.save-regelingen': ownRegelingen,
    'casusoverleg.save-regelingen-of': regelingenOfAnswer,
    'casusoverleg.team-regelingen': wijkOnly,
  },
});

const works = regelingen.map((code) => ({ code, name: regelingNames[code] }));
const buttonsTo = (wijken: readonly Wijkteam[]) =>
  wijken.map((each) => ({ id: each.id, name: texts.team(wijkOf(each)) }));

/** `wijken`: the ones of which one may see who there is. */
export const ownView = (chosen: readonly Regeling[], wijken: readonly Wijkteam[], notice = ''): Card =>
  regelingenCard.render(
    {
      ...{ title: texts.ownTitle, intro: texts.ownIntro, hasNotice: notice !== '', notice },
      ...{ chosen: chosen.join(','), works, isOwn: true, isColleague: false, wijkteam: '', person: '' },
      teams: buttonsTo(wijken),
    },
    texts.summary,
  );

export const colleagueView = (wijkteam: Wijkteam, { id, name }: Member, chosen: readonly Regeling[]): Card =>
  regelingenCard.render(
    {
      ...{ title: texts.ofTitle(name), intro: texts.ofIntro, hasNotice: false, notice: '' },
      ...{ chosen: chosen.join(','), works, isOwn: false, isColleague: true, wijkteam: wijkteam.id, person: id },
      teams: buttonsTo([wijkteam]),
    },
    texts.summary,
  );

export const teamRegelingenCard = defineCard({
  name: 'casusoverleg/team-regelingen',
  schema: z.strictObject({
    wijkteam: line,
    wijk: line,
    intro: line,
    hasNotice: z.boolean(),
    notice: line,
    rows: z.array(z.strictObject({ what: line, value: line })),
    hasUnsaid: z.boolean(),
    unsaid: line,
    canFill: z.boolean(),
    people,
  }),
  samples: regelingSamples.team,
  answers: {
    'casusoverleg.regelingen-of': pickPerson,
    'casusoverleg.regelingen': nothing,
    'casusoverleg.home': wijkOnly,
  },
});

/** `there`: how many there are for each need; `unsaid`: how many chose nothing yet; `colleagues`: null who may not fill in. */
export function teamView(
  wijkteam: Wijkteam,
  there: ReadonlyMap<Need, number>,
  unsaid: number,
  colleagues: readonly Member[] | null,
  notice = '',
): Card {
  const rows: { what: string; value: string }[] = regelingen.map((each) => ({
    what: needNames[each],
    value: texts.count(there.get(each) ?? 0),
  }));
  rows.push({
    what: needNames['adviseur-kwaliteit'],
    value: texts.adviseurs(there.get('adviseur-kwaliteit') ?? 0),
  });
  return teamRegelingenCard.render(
    {
      ...{ wijkteam: wijkteam.id, wijk: wijkOf(wijkteam), intro: texts.teamIntro },
      ...{ hasNotice: notice !== '', notice, rows },
      ...{ hasUnsaid: unsaid > 0, unsaid: texts.unsaid(unsaid) },
      canFill: colleagues !== null && colleagues.length > 0,
      people: (colleagues ?? []).map(({ id, name }) => ({ id, name })),
    },
    texts.summary,
  );
}

export const toldCard = defineCard({
  name: 'casusoverleg/regelingen-told',
  schema: z.strictObject({ line }),
  samples: regelingSamples.told,
  answers: { 'casusoverleg.regelingen': nothing },
});

/** To the person whose regelingen somebody else filled in. */
export const toldView = (chosen: readonly Regeling[]): Card =>
  toldCard.render({ line: texts.told(chosen.map((each) => needInText[each])) }, texts.summary);
