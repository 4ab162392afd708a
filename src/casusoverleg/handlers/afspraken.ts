// All open agreements from the casusoverleggen of a wijk, and those a person is reminded of.
import type { Ports, Turn } from '../../ports.ts';
import type { PersonId } from '../../shared/person.ts';
import { localDate } from '../../shared/time.ts';
import { type Wijkteam, type WijkteamId, wijkOf } from '../../shared/wijkteam.ts';
import { type Asked, type Refusal, type Reply, refuse, showCard } from '../../slice.ts';
import type { AfspraakId, Coded } from '../afspraak.ts';
import { afsprakenById, openAfspraken, settleAfspraken } from '../afspraak-store.ts';
import { afsprakenView, reminderView } from '../afspraken-cards.ts';
import type { RemindedForm, SettleForm } from '../after-answers.ts';
import { afterTexts } from '../after-texts.ts';
import { casusById } from '../casus-store.ts';
import { agreedById } from '../remind-store.ts';
import { firstReachable } from '../told.ts';
import { discussed } from './discuss.ts';
import { ownWijken } from './own-wijken.ts';
import { whoIsTold } from './who-is-told.ts';

const texts = afterTexts;

export const afspraken = (asked: Asked<unknown, Wijkteam>): Promise<Reply> => listed(asked);

async function listed({ subject, turn, ports }: Asked<unknown, Wijkteam>, notice = ''): Promise<Reply> {
  const open = await openAfspraken(ports.db, subject.id);
  return showCard(afsprakenView({ id: subject.id, wijk: wijkOf(subject) }, open, localDate(turn.now), notice));
}

export async function settle(asked: Asked<SettleForm, Wijkteam>): Promise<Reply> {
  const { input, subject, ports } = asked;
  const done = await settleAfspraken(ports.db, subject.id, input.done, 'gedaan');
  return listed(asked, texts.lookBack.saved(done, 0) || texts.lookBack.nothingChosen);
}

type Reminded = Coded & { worksThere: boolean };
type AboutReminded = { wijkteam: WijkteamId; subject: Reminded[] } | Refusal;

/**
 * What stands on a reminder, as far as it is still there and this person's business: in the wijken this person works in, or
 * because the reminder is for this person, who came from another wijk. The role is checked in the wijkteam of what was
 * chosen; who came from another wijk must still work in some wijk.
 */
export async function aboutReminded(
  { shown, afspraak }: RemindedForm,
  turn: Turn,
  ports: Ports,
): Promise<AboutReminded> {
  const own = (await ownWijken(turn, ports)).map(({ id }) => id);
  const all = (await afsprakenById(ports.db, shown)).map(
    (each): Reminded => ({ ...each, worksThere: own.includes(each.wijkteam) }),
  );
  const forThem = await meantFor(turn.who.id, all, ports);
  const subject = all.filter(({ id, worksThere }) => worksThere || forThem.has(id));
  const about = all.find(({ id }) => id === afspraak) ?? subject[0] ?? all[0];
  if (!about) return refuse('afspraken-gone', texts.discuss.gone);
  const [works] = forThem.has(about.id) ? own : [];
  return { wijkteam: works ?? about.wijkteam, subject };
}

/** Those of another wijk that this person is, or would be, reminded of. */
async function meantFor(person: PersonId, all: readonly Reminded[], ports: Ports): Promise<Set<AfspraakId>> {
  const elsewhere = all.filter(({ worksThere }) => !worksThere).map(({ id }) => id);
  if (elsewhere.length === 0) return new Set();
  const groups = await whoIsTold(await agreedById(ports.db, elsewhere), ports);
  const addresses = await ports.wijkteams.addresses([...groups.values()].flat(2));
  const isFor = (each: PersonId[][]): boolean =>
    firstReachable(each, { addresses, notNow: new Set() }).includes(person);
  return new Set([...groups].filter(([, each]) => isFor(each)).map(([id]) => id));
}

/** The casus itself is for who works in its wijk. */
export async function aboutRemindedCasus(input: RemindedForm, turn: Turn, ports: Ports): Promise<AboutReminded> {
  const about = await aboutReminded(input, turn, ports);
  if ('show' in about) return about;
  const chosen = about.subject.find(({ id }) => id === input.afspraak);
  return chosen ? { ...about, wijkteam: chosen.wijkteam } : about;
}

export async function done(asked: Asked<RemindedForm, Reminded[]>): Promise<Reply> {
  const { input, subject, turn, ports } = asked;
  const today = localDate(turn.now);
  const chosen = subject.find(({ id }) => id === input.afspraak);
  if (!chosen) return refuse('nothing-chosen', texts.reminder.choose, left(subject, today, texts.reminder.choose));
  const count = await settleAfspraken(ports.db, chosen.wijkteam, [chosen.id], 'gedaan');
  const rest = subject.filter(({ id }) => id !== chosen.id);
  return showCard(left(rest, today, count > 0 ? texts.reminder.done : texts.reminder.wasDone));
}

const left = (shown: readonly Reminded[], today: string, notice: string) =>
  reminderView(
    shown.filter(({ status }) => status === 'open'),
    today,
    { notice, mayOpen: shown.some(({ worksThere }) => worksThere) },
  );

export async function toCasus(asked: Asked<RemindedForm, Reminded[]>): Promise<Reply> {
  const { input, subject, turn, ports } = asked;
  const chosen = subject.find(({ id }) => id === input.afspraak);
  if (!chosen) {
    const { choose } = texts.reminder;
    return refuse('nothing-chosen', choose, left(subject, localDate(turn.now), choose));
  }
  const casus = await casusById(ports.db, chosen.casus);
  return casus ? discussed(casus, asked) : refuse('casus-unknown', texts.discuss.gone);
}
