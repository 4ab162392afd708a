// A wijk's fixed moment for the casusoverleg: how it stands, and the two forms.
import type { Card } from '../../card.ts';
import type { Ports, Turn } from '../../ports.ts';
import type { MeetingHabits } from '../../shared/gemeente.ts';
import { daysLater, localDate } from '../../shared/time.ts';
import type { Wijkteam, WijkteamId } from '../../shared/wijkteam.ts';
import { type Asked, type Refusal, type Reply, refuse, showCard } from '../../slice.ts';
import { notRepeated } from '../not-repeated.ts';
import { beginnings, horizonDays, momentOn, occurrencesOf, type Reeks, reeksDates, reeksId } from '../reeks.ts';
import type { AgainForm, PeriodForm, WhenForm } from '../reeks-answers.ts';
import { type Chosen, checkView, onlineOnly, periodView, seriesView, whenView } from '../reeks-cards.ts';
import { periodOf, whenOf } from '../reeks-form.ts';
import { type DateLine, dateLines } from '../reeks-overview.ts';
import { bookedOf, madeOf, reeksById, running } from '../reeks-store.ts';
import { reeksTexts as texts, typedTimes } from '../reeks-texts.ts';
import { seriesNotes } from './series-notes.ts';

type About = Pick<Asked<unknown, Wijkteam>, 'subject' | 'turn' | 'ports'>;

/** The series, or the first form where there is none yet. */
export async function series(asked: About): Promise<Reply> {
  const { subject, turn, ports } = asked;
  const [kept] = await running(ports.db, subject.id, localDate(turn.now));
  return kept ? showCard(await seriesShown(subject, kept, turn, ports)) : edit(asked);
}

/** As it is, or as a proposal that fits the wijk. */
export async function edit({ subject, turn, ports }: About): Promise<Reply> {
  const [kept] = await running(ports.db, subject.id, localDate(turn.now));
  return showCard(
    whenView(subject, kept ? filledFrom(kept) : proposal(ports.gemeente.wijkOf(subject).casusoverleg, turn)),
  );
}

export async function again({ input, subject }: Asked<AgainForm, Wijkteam>): Promise<Reply> {
  return showCard(whenView(subject, filledFrom({ ...input, id: input.reeks })));
}

const filledFrom = (of: Pick<Reeks, 'id' | 'weekday' | 'time' | 'minutes' | 'everyWeeks'>) => ({
  reeks: of.id,
  weekday: String(of.weekday),
  times: typedTimes(of),
  everyWeeks: String(of.everyWeeks),
});

const names = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'] as const;

function proposal({ voorkeursdagen: [liked], van, langsteMinuten }: MeetingHabits, turn: Turn) {
  const weekdayLiked = liked === undefined ? 2 : names.indexOf(liked) + 1;
  const time = van < '10:00' ? '10:00' : van;
  return filledFrom({
    ...{ id: reeksId.parse(turn.newId()), weekday: weekdayLiked, time },
    ...{ minutes: langsteMinuten, everyWeeks: 2 },
  });
}

/** Days and times are right: on to from when until when, and where. */
export async function when({ input, subject, turn, ports }: Asked<WhenForm, Wijkteam>): Promise<Reply> {
  const read = whenOf(input, ports.gemeente.wijkOf(subject).casusoverleg);
  if (!read.ok) {
    const said = texts.problems[read.problem];
    const { filled, problem } = notRepeated(input, 'times', said, turn.where.kind, (named) => `${named} ${said}`);
    return refuse(read.problem, said, whenView(subject, filled, problem));
  }
  const chosen: Chosen = { ...read.value, reeks: input.reeks };
  const kept = await keptOf(input.reeks, subject.id, ports);
  const offered = offeredFor(subject, chosen, turn, ports);
  return showCard(periodView(subject, chosen, filledPeriod(kept, chosen, offered.beginnings), offered));
}

async function keptOf(id: string, wijkteam: WijkteamId, ports: Pick<Ports, 'db'>): Promise<Reeks | undefined> {
  const kept = await reeksById(ports.db, reeksId.parse(id));
  return kept?.wijkteam === wijkteam && !kept.stopped ? kept : undefined;
}

/** So many dates to begin on; the weeks are counted from it. */
const mostBeginnings = 10;

function offeredFor(
  wijkteam: Wijkteam,
  chosen: Pick<Chosen, 'weekday' | 'time' | 'minutes'>,
  turn: Turn,
  ports: Pick<Ports, 'gemeente'>,
) {
  const today = localDate(turn.now);
  // Today's only while it is still to come.
  const first = momentOn(chosen, today).from > turn.now ? today : daysLater(today, 1);
  return {
    beginnings: beginnings(chosen.weekday, first, mostBeginnings),
    rooms: ports.gemeente.wijkOf(wijkteam).ruimtes,
  };
}

/** A series that goes on keeps counting its weeks as before. */
function filledPeriod(kept: Reeks | undefined, chosen: Chosen, offered: readonly string[]) {
  const [first = ''] = offered;
  const goesOn = kept !== undefined && kept.weekday === chosen.weekday && kept.everyWeeks === chosen.everyWeeks;
  const [next = first] = goesOn ? reeksDates({ ...kept, until: '' }, first, daysLater(first, horizonDays * 2)) : [];
  return {
    startsOn: offered.includes(next) ? next : first,
    until: kept?.until ?? '',
    room: kept?.room?.adres ?? '',
  };
}

/** Everything is right: shown once more as dates, before people are invited. */
export async function check({ input, subject, turn, ports }: Asked<PeriodForm, Wijkteam>): Promise<Reply> {
  const made = await reeksFrom(input, subject, turn, ports);
  if ('show' in made) return made;
  if (await neverHeld(made, ports)) {
    return refuse('never-held', texts.nothingLeft, periodAgain(input, subject, turn, ports, texts.nothingLeft));
  }
  const today = localDate(turn.now);
  const lines = await linesOf(made, [], turn, ports);
  const booked = await bookedOf(ports.db, made.id, turn.now);
  const notes = await seriesNotes(subject, made, ports);
  return showCard(checkView(subject, made, { lines, notes, today, booked }));
}

/** All its dates are free days; one without an end has others. */
async function neverHeld(of: Reeks, { rhythms }: Pick<Ports, 'rhythms'>): Promise<boolean> {
  if (of.until === '') return false;
  const dates = reeksDates(of, of.startsOn, of.until);
  return (await rhythms.closed(dates)).size === dates.length;
}

/** The series as it was filled in; a refusal brings the form back. */
export async function reeksFrom(
  input: Omit<PeriodForm, 'wijkteam'>,
  subject: Wijkteam,
  turn: Turn,
  ports: Ports,
): Promise<Reeks | Refusal> {
  const read = periodOf(input, input, localDate(turn.now));
  const address = input.room === onlineOnly ? '' : input.room;
  const room = ports.gemeente.wijkOf(subject).ruimtes.find(({ adres }) => adres === address) ?? null;
  const problem = !read.ok ? read.problem : address !== '' && room === null ? 'room-gone' : null;
  if (problem !== null || !read.ok) {
    const text = problem === 'room-gone' ? texts.roomGone : texts.problems[read.ok ? 'not-a-first' : read.problem];
    return refuse(problem ?? 'not-a-first', text, periodAgain(input, subject, turn, ports, text));
  }
  const { reeks: id, weekday: day, time, minutes, everyWeeks } = input;
  return {
    ...{ id, wijkteam: subject.id, weekday: day, time, minutes, everyWeeks, ...read.value, room },
    ...{ planner: turn.who.id, organiser: ports.organiser ?? turn.who.id, stopped: false, moving: null },
  };
}

function periodAgain(
  input: Omit<PeriodForm, 'wijkteam'>,
  subject: Wijkteam,
  turn: Turn,
  ports: Ports,
  problem: string,
): Card {
  const offered = offeredFor(subject, input, turn, ports);
  const known = offered.rooms.some(({ adres }) => adres === input.room);
  return periodView(
    subject,
    input,
    {
      startsOn: offered.beginnings.includes(input.startsOn) ? input.startsOn : (offered.beginnings[0] ?? ''),
      until: input.until,
      room: known ? input.room : '',
    },
    offered,
    problem,
  );
}

const mostLines = 8;

/** Its next dates with what became of each. */
async function linesOf(
  of: Reeks,
  made: Awaited<ReturnType<typeof madeOf>>,
  turn: Turn,
  ports: Pick<Ports, 'rhythms'>,
): Promise<DateLine[]> {
  const today = localDate(turn.now);
  const [, begins = today] = [today, of.startsOn].sort();
  const far = daysLater(begins, mostLines * of.everyWeeks * 7);
  const dates = reeksDates(of, today, far).slice(0, mostLines);
  const occurrences = occurrencesOf(of, dates, await ports.rhythms.closed(dates));
  return dateLines(of, occurrences, made, daysLater(today, horizonDays));
}

export async function seriesShown(wijkteam: Wijkteam, of: Reeks, turn: Turn, ports: Ports, notice = ''): Promise<Card> {
  const today = localDate(turn.now);
  const made = await madeOf(ports.db, of.id, today);
  const [lines, notes] = await Promise.all([linesOf(of, made, turn, ports), seriesNotes(wijkteam, of, ports)]);
  return seriesView(wijkteam, of, { lines, notes, today, notice });
}
