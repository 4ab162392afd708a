// The calendars of the sample pilot, as data: weeks as people in a wijkteam have them. All of it is made up.
import { daysLater, instantOf, localDate, weekday as weekdayOf } from '../shared/time.ts';
import type { Appointment, CalendarByHand, MailboxSetup } from './microsoft365/calendar/by-hand.ts';
import { type Weekday, weekdays } from './microsoft365/calendar/model.ts';
import { pilot } from './pilot.ts';

/** HH:mm to HH:mm on days of every week. */
interface Weekly extends Pick<Appointment, 'showAs' | 'private' | 'place'> {
  subject: string;
  on: Weekday[];
  from: string;
  until: string;
}
/** Once: so many weeks from now, on a day. */
interface Once extends Omit<Weekly, 'on'> {
  weeks: number;
  on: Weekday;
}
interface Sample {
  works: Pick<MailboxSetup, 'workingHours' | 'customTimeZone'>;
  /** Besides the dagstart, on the days on which there is one. */
  weekly: readonly Weekly[];
  once: readonly (Once | (Omit<Once, 'from' | 'until'> & { allDay: true }))[];
}

const dagstart: Weekly = { subject: 'Dagstart', on: ['monday', 'tuesday'], from: '09:00', until: '09:30' };
const days = (...names: Weekday[]): Weekday[] => names;

/** In the order of the pilot. */
const samples: readonly Sample[] = [
  {
    works: {},
    weekly: [
      { subject: 'Teamoverleg', on: ['monday'], from: '13:00', until: '14:00' },
      { subject: 'Overleg met de projectleider', on: ['wednesday'], from: '10:00', until: '11:30' },
      { subject: 'Gesprekken met collega’s', on: ['thursday'], from: '15:00', until: '16:30', private: true },
    ],
    once: [{ subject: 'Tandarts', weeks: 1, on: 'tuesday', from: '15:30', until: '16:30', private: true }],
  },
  {
    works: {
      workingHours: { days: days('monday', 'tuesday', 'wednesday', 'thursday'), from: '08:30', until: '17:00' },
    },
    weekly: [
      { subject: 'Huisbezoeken', on: ['monday', 'thursday'], from: '10:00', until: '12:00', private: true },
      { subject: 'Werkoverleg Wmo', on: ['wednesday'], from: '13:30', until: '14:30' },
    ],
    once: [{ subject: 'Training breed uitvragen', weeks: 1, on: 'wednesday', allDay: true }],
  },
  {
    works: { workingHours: { days: days('monday', 'tuesday', 'thursday'), from: '09:00', until: '15:30' } },
    weekly: [
      { subject: 'Kwaliteitsoverleg', on: ['thursday'], from: '09:00', until: '10:00' },
      { subject: 'Gesprekken jeugd', on: ['monday'], from: '10:30', until: '12:30', private: true },
    ],
    once: [],
  },
  {
    works: {
      workingHours: { days: days('tuesday', 'wednesday', 'thursday', 'friday'), from: '08:30', until: '17:00' },
    },
    weekly: [
      { subject: 'Spreekuur geldzaken', on: ['wednesday'], from: '09:00', until: '12:00', place: 'Wijkcentrum Oost' },
      { subject: 'Netwerklunch', on: ['thursday'], from: '12:00', until: '13:00', showAs: 'tentative' },
    ],
    once: [],
  },
  {
    works: {
      workingHours: { days: days('monday', 'tuesday', 'wednesday', 'thursday'), from: '08:00', until: '16:30' },
      customTimeZone: true,
    },
    weekly: [
      { subject: 'Gesprekken over werk', on: ['tuesday'], from: '10:00', until: '11:30', private: true },
      { subject: 'Werkplein', on: ['wednesday'], from: '12:30', until: '16:30', showAs: 'workingElsewhere' },
    ],
    once: [],
  },
  {
    works: { workingHours: { days: days('monday', 'tuesday', 'thursday', 'friday'), from: '08:30', until: '17:00' } },
    weekly: [
      { subject: 'Jeugdoverleg', on: ['thursday'], from: '13:00', until: '14:30' },
      { subject: 'School bezoeken', on: ['friday'], from: '09:00', until: '11:00', showAs: 'workingElsewhere' },
    ],
    once: [{ subject: 'Vrij', weeks: 1, on: 'friday', allDay: true, showAs: 'oof' }],
  },
];

/** By their place in the wijk. */
const roomWeeks: readonly (readonly Weekly[])[] = [
  [
    { subject: 'Spreekuur wijkcentrum', on: ['tuesday'], from: '09:00', until: '12:00' },
    { subject: 'Taalcafé', on: ['thursday'], from: '13:30', until: '16:00' },
  ],
  [{ subject: 'Cursus', on: ['wednesday'], from: '09:00', until: '16:00' }],
];

/** Whoever has a mailbox already keeps it as it is, with what stands in its calendar. */
export function fillPilotCalendars(
  calendar: CalendarByHand,
  rooms: readonly { naam: string; adres: string }[],
  now: Date,
): void {
  const known = new Set(calendar.mailboxes().map(({ upn }) => upn));
  pilot.people.forEach(({ aadObjectId, name, email }, place) => {
    const sample = samples[place];
    if (!sample || known.has(email)) return;
    calendar.add({ id: aadObjectId, name, mail: email, ...sample.works });
    const at = sample.works.workingHours?.days ?? dagstart.on;
    const own = { ...dagstart, on: dagstart.on.filter((day) => at.includes(day)) };
    for (const each of [own, ...sample.weekly]) calendar.appoint(email, weeklyFrom(each, now));
    for (const each of sample.once) calendar.appoint(email, onceFrom(each, now));
  });
  rooms.forEach(({ naam, adres }, place) => {
    if (known.has(adres)) return;
    calendar.add({ kind: 'room', name: naam, mail: adres });
    for (const each of roomWeeks[place] ?? []) calendar.appoint(adres, weeklyFrom(each, now));
  });
}

const mondayOf = (now: Date, weeks: number): string => {
  const today = localDate(now);
  return daysLater(today, 1 - weekdayOf(today) + 7 * weeks);
};

/** Since a week ago, so that this week is whole. */
function weeklyFrom({ on, from, until, ...rest }: Weekly, now: Date): Appointment {
  const first = Math.min(...on.map((day) => weekdays.indexOf(day)));
  const date = daysLater(mondayOf(now, -1), first);
  return { ...rest, weekly: on, from: instantOf(date, from), until: instantOf(date, until) };
}

function onceFrom(given: Sample['once'][number], now: Date): Appointment {
  const { weeks, on, ...rest } = given;
  const date = daysLater(mondayOf(now, weeks), weekdays.indexOf(on));
  if ('allDay' in rest)
    return { ...rest, from: instantOf(date, '00:00'), until: instantOf(daysLater(date, 1), '00:00') };
  return { ...rest, from: instantOf(date, rest.from), until: instantOf(date, rest.until) };
}
