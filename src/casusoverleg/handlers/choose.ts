// A moment is chosen: booked, or the new one of a casusoverleg that moves. Once, however often and by whom it is pressed.
import type { Database } from '../../ports.ts';
import type { WijkFacts } from '../../shared/gemeente.ts';
import { type Asked, type Refusal, type Reply, refuse, showCard } from '../../slice.ts';
import { attendeesFor, untilWith } from '../attending.ts';
import { clashes, newOverleg, type Place } from '../booking.ts';
import { bookingTexts } from '../booking-texts.ts';
import { casesById, dropFromAgenda, onAgenda, putOnAgenda } from '../casus-store.ts';
import type { Overleg } from '../overleg.ts';
import { bookAlone, changeOverleg, comingUp, insertOverleg, lockOverleg } from '../overleg-store.ts';
import type { ChooseForm } from '../plan-answers.ts';
import { busyView } from '../plan-cards.ts';
import { planTexts as texts } from '../plan-texts.ts';
import { isValid, type Option, optionAt, overlegOf, type Search } from '../search.ts';
import { endSearch, lockSearch } from '../search-store.ts';
import { answerCard } from './answer-card.ts';
import { overlegChosen } from './overleg.ts';
import { sendSoon } from './send-soon.ts';
import { showAgenda } from './show-agenda.ts';
import { stillCan, stillCovers } from './still-right.ts';

type Choosing = Asked<ChooseForm, Search>;
type Outcome = { is: 'booked' | 'moved'; overleg: Overleg } | { is: 'chosen' } | Refusal;

export async function choose(asked: Choosing): Promise<Reply> {
  const { ports, turn, input } = asked;
  const wijkteam = await ports.wijkteams.byId(asked.subject.wijkteam);
  if (!wijkteam) return refuse('wijkteam-unknown', texts.searchGone);
  const wijk = ports.gemeente.wijkOf(wijkteam);
  const pressed = optionAt(asked.subject.answer, Number(input.slot));
  const canStill = pressed === undefined || (await stillCan(ports, wijkteam.id, pressed));
  const outcome = await ports.db.transaction().execute(async (tx): Promise<Outcome> => {
    await bookAlone(tx);
    const search = await lockSearch(tx, asked.subject.id);
    if (!search) return refuse('search-unknown', texts.searchGone);
    if (search.state === 'gekozen') return { is: 'chosen' };
    if (input.slot === '') return refuse('no-moment-chosen', texts.notChosen);
    const option = optionAt(search.answer, Number(input.slot));
    if (option === undefined) return refuse('moment-unknown', texts.searchGone);
    if (!isValid(search, turn.now)) return refuse('search-expired', texts.expired);
    if (option.from <= turn.now) return refuse('moment-passed', texts.passed);
    if (!canStill) return refuse('search-outdated', texts.outdated);
    const others = (await comingUp(tx, null, turn.now)).filter(({ id }) => id !== overlegOf(search));
    if (others.some((other) => clashes(option, other))) return refuse('moment-taken', texts.taken);
    const done = await (search.overleg === null ? book : move)(tx, asked, search, option, wijk);
    if ('show' in done) return done;
    await endSearch(tx, search.id);
    await sendSoon(tx, ports, done.overleg.id);
    await showAgenda(tx, ports, done.overleg.id, turn.now);
    return done;
  });
  if ('show' in outcome) return refusedWithCard(asked, outcome);
  if (outcome.is === 'chosen') return overlegChosen(asked);
  const { overleg } = outcome;
  const heading = outcome.is === 'booked' ? bookingTexts.booking(overleg) : bookingTexts.moving(overleg);
  return showCard(busyView(heading, [bookingTexts.toldInOwnChat], { wijkteam: overleg.wijkteam, overleg: overleg.id }));
}

async function book(
  tx: Database,
  { ports, turn, input }: Choosing,
  search: Search,
  option: Option,
  wijk: WijkFacts,
): Promise<Exclude<Outcome, { is: 'chosen' }>> {
  const put = new Set(await putOnAgenda(tx, overlegOf(search), search.asked.cases, turn.now));
  if (put.size === 0) return refuse('casus-not-waiting', texts.casesGone);
  const cases = (await casesById(tx, search.asked.cases)).filter(({ id }) => put.has(id));
  if (!stillCovers(search, option.attendees, cases, wijk.casusoverleg)) {
    await dropFromAgenda(tx, overlegOf(search), [...put], turn.now);
    return refuse('search-outdated', texts.outdated);
  }
  const overleg = newOverleg(search, option, {
    // Some may have been put on another agenda meanwhile: then it is shorter, and who came for these only stays away.
    until: untilWith({ ...option, reeks: null }, put.size, wijk.casusoverleg),
    attendees: attendeesFor({ attendees: option.attendees, reeks: null }, cases, wijk.casusoverleg),
    partners: chosenPartners(wijk.partners, input.partners),
    organiser: ports.organiser ?? turn.who.id,
    planner: turn.who.id,
  });
  const lookAt = new Date(turn.now.getTime() + firstLookMs);
  // The same search cannot have booked before: it would be chosen.
  if (!(await insertOverleg(tx, overleg, { lookAt }))) throw new Error('A casusoverleg has the id of a search');
  return { is: 'booked', overleg };
}

const firstLookMs = 60_000;

async function move(
  tx: Database,
  { turn, input }: Choosing,
  search: Search,
  option: Option,
  wijk: WijkFacts,
): Promise<Exclude<Outcome, { is: 'chosen' }>> {
  const before = await lockOverleg(tx, overlegOf(search));
  if (before?.status !== 'gepland') return refuse('overleg-cancelled', texts.isCancelled);
  const partners = chosenPartners(wijk.partners, input.partners);
  const optional = before.attendees.filter(
    ({ kind, person }) => kind === 'optional' && !option.attendees.some((each) => each.person === person),
  );
  const cases = await onAgenda(tx, before.id);
  if (!stillCovers(search, [...option.attendees, ...optional], cases, wijk.casusoverleg)) {
    return refuse('search-outdated', texts.outdated);
  }
  const set = {
    ...{ status: 'gepland' as const, from: option.from, room: option.room, partners },
    // As long as it is by now, and with who brings in what is on its agenda by now.
    until: new Date(option.from.getTime() + before.until.getTime() - before.from.getTime()),
    attendees: attendeesFor(
      { attendees: [...option.attendees, ...optional], reeks: before.reeks },
      cases,
      wijk.casusoverleg,
    ),
  };
  await changeOverleg(tx, before.id, set, turn.who.id);
  return { is: 'moved', overleg: { ...before, ...set } };
}

const chosenPartners = (partners: readonly Place[], chosen: readonly string[]): Place[] =>
  partners.filter(({ adres }) => chosen.includes(adres));

/** The card with the moments once more, with what was chosen and what to change. */
async function refusedWithCard({ subject: search, input, turn, ports }: Choosing, refused: Refusal): Promise<Reply> {
  const chosen = { problem: refused.text, slot: input.slot, partners: input.partners };
  const card = await answerCard(ports, search, turn.newId(), chosen);
  return card ? refuse(refused.kind, refused.text, card) : refused;
}
