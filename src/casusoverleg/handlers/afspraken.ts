// All open agreements from the casusoverleggen of a wijk, and those a person is reminded of.
import type { Ports, Turn } from '../../ports.ts';
import { localDate } from '../../shared/time.ts';
import { type Wijkteam, type WijkteamId, wijkOf } from '../../shared/wijkteam.ts';
import { type Asked, type Refusal, type Reply, refuse, showCard } from '../../slice.ts';
import type { Coded } from '../afspraak.ts';
import { afsprakenById, openAfspraken, settleAfspraken } from '../afspraak-store.ts';
import { afsprakenView, reminderView } from '../afspraken-cards.ts';
import type { RemindedForm, SettleForm } from '../after-answers.ts';
import { afterTexts } from '../after-texts.ts';
import { casusById } from '../casus-store.ts';
import { discussed } from './discuss.ts';
import { ownWijken } from './own-wijken.ts';

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

/**
 * What stands on a reminder, as far as it is still there, in the wijken this person (still) works in; the role is checked in
 * the wijkteam of what was chosen.
 */
export async function aboutReminded(
  { shown, afspraak }: RemindedForm,
  turn: Turn,
  ports: Ports,
): Promise<{ wijkteam: WijkteamId; subject: Coded[] } | Refusal> {
  const own = new Set((await ownWijken(turn, ports)).map(({ id }) => id));
  const all = await afsprakenById(ports.db, shown);
  const subject = all.filter((each) => own.has(each.wijkteam));
  const wijkteam = (all.find(({ id }) => id === afspraak) ?? subject[0] ?? all[0])?.wijkteam;
  return wijkteam ? { wijkteam, subject } : refuse('afspraken-gone', texts.discuss.gone);
}

export async function done(asked: Asked<RemindedForm, Coded[]>): Promise<Reply> {
  const { input, subject, turn, ports } = asked;
  const today = localDate(turn.now);
  const chosen = subject.find(({ id }) => id === input.afspraak);
  if (!chosen) return refuse('nothing-chosen', texts.reminder.choose, left(subject, today, texts.reminder.choose));
  const count = await settleAfspraken(ports.db, chosen.wijkteam, [chosen.id], 'gedaan');
  const now = await afsprakenById(
    ports.db,
    subject.map(({ id }) => id),
  );
  return showCard(left(now, today, count > 0 ? texts.reminder.done : texts.reminder.wasDone));
}

const left = (shown: readonly Coded[], today: string, notice: string) =>
  reminderView(
    shown.filter(({ status }) => status === 'open'),
    today,
    notice,
  );

export async function toCasus(asked: Asked<RemindedForm, Coded[]>): Promise<Reply> {
  const { input, subject, turn, ports } = asked;
  const chosen = subject.find(({ id }) => id === input.afspraak);
  if (!chosen) {
    const { choose } = texts.reminder;
    return refuse('nothing-chosen', choose, left(subject, localDate(turn.now), choose));
  }
  const casus = await casusById(ports.db, chosen.casus);
  return casus ? discussed(casus, asked) : refuse('casus-unknown', texts.discuss.gone);
}
