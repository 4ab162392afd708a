import type { Ports } from '../../ports.ts';
import { personId } from '../../shared/person.ts';
import { regelingen } from '../../shared/regeling.ts';
import type { Wijkteam, WijkteamId } from '../../shared/wijkteam.ts';
import { type Asked, type Refusal, type Reply, refuse, showCard } from '../../slice.ts';
import { wijkteamHere } from '../../wijkteam-here.ts';
import { regelingenOf, setRegelingen } from '../casus-store.ts';
import type { Need } from '../need.ts';
import { needInText } from '../plan-texts.ts';
import {
  colleagueView,
  type OwnRegelingen,
  ownView,
  type PickPerson,
  type RegelingenOf,
  teamView,
  toldView,
} from '../regeling-cards.ts';
import { regelingTexts as texts } from '../regeling-texts.ts';
import { planners } from '../who.ts';
import { ownWijken } from './own-wijken.ts';

type OfTeam = Pick<Asked<unknown, Wijkteam>, 'subject' | 'roles' | 'ports'>;

/** In a channel others read along and press along: there it is about the wijkteam. Elsewhere about who asks: null. */
export const aboutRegelingen = async (
  ...[text, turn, ports]: Parameters<typeof wijkteamHere>
): Promise<{ wijkteam: WijkteamId | null; subject: Wijkteam | null } | Refusal> =>
  turn.where.kind === 'personal' ? { wijkteam: null, subject: null } : wijkteamHere(text, turn, ports);

/** "mijn regelingen" */
export const regelingenAsked = async ({ subject, ...asked }: Asked<string, Wijkteam | null>): Promise<Reply> =>
  subject ? team({ ...asked, subject }) : own({ ...asked, subject: null });

export async function own({ turn, ports }: Asked<unknown, null>, notice = ''): Promise<Reply> {
  const { who } = turn;
  const [works, wijken] = await Promise.all([regelingenOf(ports.db, [who.id]), ownWijken(turn, ports)]);
  return showCard(ownView(works.get(who.id) ?? [], wijken, notice));
}

export async function saveOwn(asked: Asked<OwnRegelingen, null>): Promise<Reply> {
  const { input, turn, ports } = asked;
  await ports.db.transaction().execute((tx) => setRegelingen(tx, turn.who.id, input.regelingen));
  return own(asked, texts.saved(input.regelingen.map((each) => needInText[each])));
}

/** How many of the wijk can be there for what, so that a gap is seen before a casusoverleg is planned. */
export const team = async ({ subject, roles, ports }: OfTeam, notice = ''): Promise<Reply> => {
  const [members, adviseurs] = await Promise.all([
    ports.wijkteams.members(subject.id),
    ports.wijkteams.holding('adviseur-kwaliteit', subject.id),
  ]);
  const works = await regelingenOf(
    ports.db,
    members.map(({ id }) => id),
  );
  const there = new Map<Need, number>([['adviseur-kwaliteit', adviseurs.length]]);
  for (const each of regelingen) there.set(each, [...works.values()].filter((list) => list.includes(each)).length);
  const fills = planners.some((role) => roles.has(role));
  return showCard(teamView(subject, there, members.length - works.size, fills ? members : null, notice));
};

/** A teammanager fills in for a colleague, who may not have Dagstart at hand. */
export async function pickColleague({ input, subject, ports }: Asked<PickPerson, Wijkteam>): Promise<Reply> {
  if (input.person === '') return refuse('nothing-chosen', texts.nobodyChosen);
  const person = personId.parse(input.person);
  const member = await memberOf(subject, person, ports);
  if (!member) return refuse('person-unknown', texts.notAMember);
  const works = await regelingenOf(ports.db, [person]);
  return showCard(colleagueView(subject, member, works.get(person) ?? []));
}

export async function saveColleague(asked: Asked<RegelingenOf, Wijkteam>): Promise<Reply> {
  const { input, subject, turn, ports } = asked;
  const member = await memberOf(subject, input.person, ports);
  if (!member) return refuse('person-unknown', texts.notAMember);
  const address = (await ports.wijkteams.addresses([member.id])).get(member.id);
  await ports.db.transaction().execute(async (tx) => {
    const before = (await regelingenOf(tx, [member.id])).get(member.id) ?? [];
    await setRegelingen(tx, member.id, input.regelingen);
    const isChanged = regelingen.some((each) => before.includes(each) !== input.regelingen.includes(each));
    if (!isChanged || !address || member.id === turn.who.id) return;
    const card = toldView(input.regelingen);
    // One message per person, however often it is filled in: the last one says how it is.
    const key = `casusoverleg/regelingen/${member.id}`;
    await ports.chat.show(tx, [{ key, to: address, card, unsure: 'leave', after: 'forget' }]);
  });
  return team(asked, texts.savedOf(member.name));
}

const memberOf = async ({ id }: Wijkteam, person: PickPerson['person'], ports: Ports) =>
  (await ports.wijkteams.members(id)).find((member) => member.id === person);
