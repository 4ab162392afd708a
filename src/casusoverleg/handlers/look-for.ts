import type { AgendaTrouble, JobPorts } from '../../ports.ts';
import type { WijkFacts } from '../../shared/gemeente.ts';
import type { PersonId } from '../../shared/person.ts';
import type { Wijkteam } from '../../shared/wijkteam.ts';
import { minutesFor } from '../agenda-group.ts';
import { whoIsOff } from '../asked.ts';
import { bringersOf } from '../attending.ts';
import type { Casus } from '../casus.ts';
import { regelingenOf } from '../casus-store.ts';
import { type Need, needsOf } from '../need.ts';
import type { Overleg } from '../overleg.ts';
import { answerOf } from '../plan-answer.ts';
import { type Colleague, datesOf, type Given, questionOf } from '../plan-question.ts';
import { planTexts as texts } from '../plan-texts.ts';
import type { Answer, Search } from '../search.ts';
import { findSlots } from '../slots.ts';
import { type Calendars, isTrouble, readCalendars } from './read-calendars.ts';
import { whoCan } from './who-can.ts';

export interface Looking {
  search: Search;
  wijkteam: Wijkteam;
  /** The casusoverleg that gets another moment; null: a new one. */
  moving: Overleg | null;
  cases: readonly Casus[];
}

/** Reads what must be known of people, rooms and days, and searches. No transaction is open meanwhile. */
export async function lookFor(looking: Looking, ports: JobPorts): Promise<Answer | AgendaTrouble> {
  const { search, wijkteam, moving, cases } = looking;
  const { asked, planner } = search;
  const wijk = ports.gemeente.wijkOf(wijkteam);
  const needs = await needsFor(looking, wijk, ports);
  const can = (await whoCan(ports, wijkteam, needs)).people;
  const bringers = new Set(bringersOf(cases));
  const coming = new Set(invitedTo(moving));
  const organiser = moving?.organiser ?? ports.organiser ?? planner;
  // It will stand in the calendar of who plans, whether this person is needed or not.
  const isAsked = can.has(planner) || bringers.has(planner) || coming.has(planner);
  const alsoPlanner = organiser === planner && !isAsked ? planner : null;
  const people = new Set([...can.keys(), ...bringers, ...coming, ...(alsoPlanner ? [alsoPlanner] : [])]);
  const places = [...wijk.partners, ...(asked.room ? wijk.ruimtes : [])].map(({ adres }) => adres);
  const known = await readCalendars(ports, organiser, { people: [...people], places, period: asked });
  if (isTrouble(known)) return known;
  // Who was taken off by hand is not asked again: somebody else must fill that role.
  for (const person of whoIsOff(moving?.seen?.asked ?? {}, known.addresses)) {
    for (const group of [can, bringers, coming]) group.delete(person);
  }

  const given: Omit<Given, 'colleagues'> = {
    ...{ period: asked, habits: wijk.casusoverleg, needs, now: ports.now() },
    closed: await ports.rhythms.closed(datesOf(asked)),
    minutes: moving ? lengthOf(moving) : minutesFor(cases.length, wijk.casusoverleg),
    others: [...othersOf(wijk, known, moving), ...plannerOf(alsoPlanner, known)],
    rooms: asked.room ? roomsOf(wijk, known, moving) : null,
    urgent: cases.some(({ urgency }) => urgency === 'spoed'),
    own: moving && { from: moving.from, until: moving.until },
  };
  const among = (can: ReadonlyMap<PersonId, readonly Need[]>, must: ReadonlySet<PersonId>): Answer => {
    const question = questionOf({ ...given, colleagues: colleaguesOf(known, can, must, coming) });
    const isDark = (person: PersonId): boolean => !known.people.has(person);
    const helpers = [...can.keys()].filter((person) => !must.has(person));
    return answerOf(findSlots(question), {
      question,
      ...{ rooms: wijk.ruimtes, partners: wijk.partners, planner: alsoPlanner },
      partnersKnown: wijk.partners.map(({ adres }) => adres).filter((address) => known.places.has(address)),
      inTheDark: [...must].filter(isDark),
      unread: {
        needs: new Set([...can].flatMap(([person, needs]) => (isDark(person) ? needs : []))),
        rooms: asked.room && noRoomRead(wijk, known),
      },
      notes: notesOf(wijk, known, {
        bringers: [...bringers].filter(isDark).length,
        others: [...helpers, ...must].filter((person) => isDark(person) && !bringers.has(person)).length,
        room: asked.room,
      }),
    });
  };
  if (!moving) return among(can, bringers);
  // Another moment is first looked for with the people who were coming.
  const same = among(new Map([...can].filter(([person]) => coming.has(person))), new Set([...coming, ...bringers]));
  return same.is === 'found' ? same : among(can, bringers);
}

/** In a series everything that the wijk does, whatever is on the agenda by then. */
async function needsFor({ moving, cases, wijkteam }: Looking, wijk: WijkFacts, ports: JobPorts) {
  const { minimum } = wijk.casusoverleg;
  if (moving === null || moving.reeks === null) return needsOf(cases, minimum);
  const members = await ports.wijkteams.members(wijkteam.id);
  const does = await regelingenOf(
    ports.db,
    members.map(({ id }) => id),
  );
  return needsOf([...cases, { regelingen: [...does.values()].flat() }], minimum);
}

const invitedTo = (overleg: Overleg | null): PersonId[] =>
  (overleg?.attendees ?? []).filter(({ kind }) => kind === 'required').map(({ person }) => person);

const lengthOf = ({ from, until }: Overleg): number => (until.getTime() - from.getTime()) / 60_000;

function colleaguesOf(
  known: Calendars,
  can: ReadonlyMap<PersonId, readonly Need[]>,
  must: ReadonlySet<PersonId>,
  coming: ReadonlySet<PersonId>,
): Colleague[] {
  return [...known.people].flatMap(([person, about]): Colleague[] => {
    const needs = can.get(person) ?? [];
    if (needs.length === 0 && !must.has(person)) return [];
    return [{ id: person, can: needs, mustCome: must.has(person), invited: coming.has(person), ...about }];
  });
}

const othersOf = ({ partners }: WijkFacts, known: Calendars, moving: Overleg | null): Given['others'] =>
  partners.flatMap(({ adres }) => {
    const schedule = known.places.get(adres);
    const invited = moving?.partners.some((partner) => partner.adres === adres) ?? false;
    return schedule === undefined ? [] : [{ id: adres, schedule, invited }];
  });

function plannerOf(planner: PersonId | null, known: Calendars): Given['others'] {
  const about = planner === null ? undefined : known.people.get(planner);
  return planner === null || about === undefined ? [] : [{ id: planner, schedule: about.schedule, invited: true }];
}

const roomsOf = ({ ruimtes }: WijkFacts, known: Calendars, moving: Overleg | null): NonNullable<Given['rooms']> =>
  ruimtes.flatMap(({ adres }) => {
    const schedule = known.places.get(adres);
    return schedule === undefined ? [] : [{ id: adres, schedule, invited: moving?.room?.adres === adres }];
  });

/** There are rooms, but of none the calendar can be read. */
const noRoomRead = ({ ruimtes }: WijkFacts, { places }: Calendars): boolean =>
  ruimtes.length > 0 && !ruimtes.some(({ adres }) => places.has(adres));

/** What was not known, in counts: whose calendar it is, is nobody's business. */
function notesOf(
  wijk: WijkFacts,
  known: Calendars,
  { bringers, others, room }: { bringers: number; others: number; room: boolean },
): string[] {
  return [
    ...(bringers > 0 ? [texts.unknownBringer(bringers)] : []),
    ...(others > 0 ? [texts.unknownPeople(others)] : []),
    ...(room && noRoomRead(wijk, known) ? [texts.unknownRooms] : []),
  ];
}
