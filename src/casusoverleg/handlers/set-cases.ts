// Which casussen are discussed: added, or waiting again. How long it takes and who comes follow.
import type { Card } from '../../card.ts';
import type { Database, Ports } from '../../ports.ts';
import type { MeetingHabits } from '../../shared/gemeente.ts';
import { type Asked, type Refusal, type Reply, refuse, showCard } from '../../slice.ts';
import { attendeesFor, lackingFor, placesIn, untilWith } from '../attending.ts';
import { casesView, isAhead } from '../booking-cards.ts';
import { bookingTexts as texts } from '../booking-texts.ts';
import { type Casus, type CasusId, isComplete } from '../casus.ts';
import { dropFromAgenda, onAgenda, putOnAgenda, waiting } from '../casus-store.ts';
import type { Overleg } from '../overleg.ts';
import { changeOverleg, lockOverleg } from '../overleg-store.ts';
import type { AgendaForm, JoinForm } from '../plan-answers.ts';
import { overlegCard, shown, unlessAhead } from './overleg.ts';
import { sendSoon } from './send-soon.ts';
import { showAgenda } from './show-agenda.ts';

type About = Asked<unknown, Overleg>;

export async function cases(asked: About): Promise<Reply> {
  const refused = await unlessAhead(asked, asked.subject);
  return refused ?? showCard(await casesCard(asked));
}

/** So many that wait are offered, the most urgent first: more does not fit on a card. */
const mostWaiting = 40;

async function casesCard({ subject, ports }: About, chosen?: readonly CasusId[], problem = ''): Promise<Card> {
  const [there, waits] = await Promise.all([onAgenda(ports.db, subject.id), waiting(ports.db, subject.wijkteam)]);
  const ids = chosen ?? there.map(({ id }) => id);
  const habits = await habitsOf(subject, ports);
  // Those that were just chosen stay in sight.
  const ready = waits.filter(isComplete).filter(({ id }, index) => index < mostWaiting || ids.includes(id));
  return casesView(subject, [...there, ...ready], ids, placesIn(subject, habits), problem);
}

async function habitsOf({ wijkteam: id }: Overleg, ports: Ports): Promise<MeetingHabits> {
  const wijkteam = await ports.wijkteams.byId(id);
  return ports.gemeente.wijkOf(wijkteam ?? { name: '' }).casusoverleg;
}

/** Exactly these; in the order in which they stand there, with what is new behind. */
export const setCases = (asked: Asked<AgendaForm, Overleg>): Promise<Reply> =>
  change(asked, (there) => [...there.filter((id) => asked.input.cases.includes(id)), ...asked.input.cases]);

/** These too, beside what stands there: from the form on which a new one would be planned. */
export const join = (asked: Asked<JoinForm, Overleg>): Promise<Reply> =>
  change(asked, (there) => [...there, ...asked.input.cases]);

async function change(asked: About, wanted: (there: readonly CasusId[]) => CasusId[]): Promise<Reply> {
  const { subject, turn, ports } = asked;
  const habits = await habitsOf(subject, ports);
  const outcome = await ports.db.transaction().execute(async (tx) => {
    const overleg = await lockOverleg(tx, subject.id);
    if (!overleg || !isAhead(overleg, turn.now)) return null;
    const there = await onAgenda(tx, overleg.id);
    const ids = [...new Set(wanted(there.map(({ id }) => id)))];
    return save(tx, asked, { overleg, there, ids, habits });
  });
  if (outcome === null) return (await unlessAhead(asked, subject)) ?? refuse('overleg-over', texts.noneLeft);
  if ('show' in outcome) {
    const chosen = wanted((await onAgenda(ports.db, subject.id)).map(({ id }) => id));
    return refuse(outcome.kind, outcome.text, await casesCard(asked, chosen, outcome.text));
  }
  return shown(await overlegCard(asked, outcome.overleg, { notice: outcome.notice }));
}

interface Wanted {
  overleg: Overleg;
  there: readonly Casus[];
  ids: readonly CasusId[];
  habits: MeetingHabits;
}

async function save(
  tx: Database,
  { turn, ports, subject }: About,
  { overleg, there, ids, habits }: Wanted,
): Promise<{ overleg: Overleg; notice: string } | Refusal> {
  const waits = (await waiting(tx, subject.wijkteam)).filter(isComplete);
  const added = ids.filter((id) => !there.some((each) => each.id === id));
  const all = ids.flatMap((id) => [...there, ...waits].find((each) => each.id === id) ?? []);
  const gone = there.filter((each) => each.status === 'gepland' && !ids.includes(each.id)).map(({ id }) => id);
  if (added.length === 0 && gone.length === 0) return { overleg, notice: texts.agendaSame };
  if (all.length < ids.length) return refuse('casus-not-waiting', texts.casusNotWaiting);
  if (all.length === 0 && overleg.reeks === null) return refuse('agenda-empty', texts.noneLeft);
  const places = placesIn(overleg, habits);
  if (added.length > 0 && all.length > places) return refuse('too-many-casussen', texts.tooMany(places));
  const lacking = lackingFor(
    overleg,
    all.filter(({ id }) => added.includes(id)),
    habits,
  );
  const short = added.length === 0 ? [] : lacking.filter((need) => need !== 'adviseur-kwaliteit');
  if (short.length > 0) return refuse('need-not-covered', texts.notCovered(short));
  await dropFromAgenda(tx, overleg.id, gone, turn.now);
  await putOnAgenda(tx, overleg.id, added, turn.now);
  const now: Overleg = {
    ...overleg,
    until: untilWith(overleg, all.length, habits),
    attendees: attendeesFor(overleg, all, habits),
  };
  await changeOverleg(tx, overleg.id, now, turn.who.id);
  await sendSoon(tx, ports, overleg.id);
  await showAgenda(tx, ports, overleg.id, turn.now);
  return { overleg: { ...now, version: overleg.version + 1 }, notice: texts.agendaSaved(now) };
}
