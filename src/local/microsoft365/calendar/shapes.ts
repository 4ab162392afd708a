// Users, settings and events as Graph answers them.
import { asHtml, plainBody } from './draft.ts';
import { instant } from './instants.ts';
import { changeKeyOf, type Event, etagOf, type Mailbox, type Recurrence, type WallTime } from './model.ts';
import type { Preferred } from './prefer.ts';
import { homeZone, wallIn } from './zone.ts';

export function user({ id, name, upn, mail }: Mailbox): object {
  const [givenName = '', ...surname] = name.split(' ');
  return {
    id,
    displayName: name,
    givenName,
    surname: surname.join(' ') || null,
    mail,
    userPrincipalName: upn,
    businessPhones: [],
    jobTitle: null,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: 'nl-NL',
  };
}
/** What there is to be asked for besides. */
export const moreOfUser = ({ kind }: Mailbox): object => ({
  accountEnabled: kind === 'person',
  userType: 'Member',
  usageLocation: 'NL',
});

export function settings(of: Mailbox): object {
  const { status, from, until } = of.replies;
  const utc = (at: string | null): object => ({ dateTime: dateTime(at ?? of.replies.from ?? epoch), timeZone: 'UTC' });
  return {
    archiveFolder: null,
    timeZone: of.timeZone,
    dateFormat: 'd-M-yyyy',
    timeFormat: 'HH:mm',
    delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
    language: { locale: 'nl-NL', displayName: 'Nederlands (Nederland)' },
    userPurpose: of.kind === 'room' ? 'room' : 'user',
    automaticRepliesSetting: {
      status,
      externalAudience: 'all',
      internalReplyMessage: '',
      externalReplyMessage: '',
      scheduledStartDateTime: utc(from),
      scheduledEndDateTime: utc(until),
    },
    ...(of.workingHours === null ? {} : { workingHours: workingHours(of) }),
  };
}
const epoch = '1970-01-01T00:00:00Z';

/** With seven digits below the second, as Exchange writes them. */
const dateTime = (at: string): string => `${at.slice(0, 19)}.0000000`;

export const inZone = (at: Date, zone: string): object => ({
  dateTime: `${wallIn(zone, at)}.0000000`,
  timeZone: zone,
});

export function workingHours({ workingHours: hours, timeZone, customTimeZone }: Mailbox): object | undefined {
  if (hours === null) return undefined;
  return {
    daysOfWeek: hours.days,
    startTime: `${hours.from}:00.0000000`,
    endTime: `${hours.until}:00.0000000`,
    timeZone: customTimeZone ? westEuropeAsRules : { name: timeZone },
  };
}

/** The same clock as that of the Netherlands, as rules: the last Sunday of March and of October. */
const westEuropeAsRules = {
  '@odata.type': '#microsoft.graph.customTimeZone',
  bias: -60,
  name: 'Customized Time Zone',
  standardOffset: { time: '03:00:00.0000000', dayOccurrence: 5, dayOfWeek: 'sunday', month: 10, year: 0 },
  daylightOffset: {
    daylightBias: -60,
    time: '02:00:00.0000000',
    dayOccurrence: 5,
    dayOfWeek: 'sunday',
    month: 3,
    year: 0,
  },
};

const never = '0001-01-01T00:00:00Z';

interface Shown {
  id: string;
  start: WallTime;
  end: WallTime;
  type: 'singleInstance' | 'seriesMaster' | 'occurrence';
  master: string | null;
}

/** `shown`: one of the times of what repeats, instead of the whole. */
export function event(of: Event, { zone, text }: Preferred, shown?: Shown): object {
  const { id, start, end, type, master } = shown ?? {
    ...of,
    type: of.recurrence === null ? ('singleInstance' as const) : ('seriesMaster' as const),
    master: null,
  };
  const plain = plainBody(of.body);
  const location = { displayName: of.location.name, locationType: 'default', uniqueIdType: 'unknown' };
  const place = of.location.address === '' ? location : { ...location, locationEmailAddress: of.location.address };
  return {
    '@odata.etag': etagOf(of),
    id,
    createdDateTime: of.createdAt,
    lastModifiedDateTime: of.modifiedAt,
    changeKey: changeKeyOf(of),
    categories: of.categories,
    transactionId: of.transactionId,
    originalStartTimeZone: of.start.zone,
    originalEndTimeZone: of.end.zone,
    iCalUId: of.iCalUId,
    reminderMinutesBeforeStart: of.reminder.minutes,
    isReminderOn: of.reminder.on,
    hasAttachments: false,
    subject: of.subject,
    bodyPreview: plain.slice(0, 255),
    importance: of.importance,
    sensitivity: of.sensitivity,
    isAllDay: of.allDay,
    isCancelled: of.cancelled,
    isOrganizer: of.isOrganizer,
    responseRequested: of.responseRequested,
    seriesMasterId: master,
    showAs: of.showAs,
    type,
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(id)}&exvsurl=1&path=/calendar/item`,
    onlineMeetingUrl: null,
    isOnlineMeeting: of.joinUrl !== null,
    onlineMeetingProvider: of.joinUrl === null ? 'unknown' : 'teamsForBusiness',
    onlineMeeting: of.joinUrl === null ? null : { joinUrl: of.joinUrl },
    allowNewTimeProposals: of.allowNewTimeProposals,
    isDraft: false,
    hideAttendees: of.hideAttendees,
    recurrence: of.recurrence === null || type === 'occurrence' ? null : recurrence(of.recurrence),
    responseStatus: { response: of.response, time: of.isOrganizer ? never : of.modifiedAt },
    body: { contentType: text ? 'text' : 'html', content: text ? plain : html(of) },
    start: inZone(instant(start), zone),
    end: inZone(instant(end), zone),
    location: place,
    locations: of.location.name === '' ? [] : [place],
    attendees: of.attendees.map(({ type: as, response, answeredAt, name, address }) => ({
      type: as,
      status: { response, time: answeredAt ?? never },
      emailAddress: { name, address },
    })),
    organizer: { emailAddress: of.organizer },
  };
}

const html = ({ body }: Event): string =>
  `<html><head></head><body>${body.type === 'html' ? body.content : asHtml(body.content)}</body></html>`;

function recurrence({ days, interval, from, until, times }: Recurrence): object {
  const type = times !== null ? 'numbered' : until !== null ? 'endDate' : 'noEnd';
  return {
    pattern: {
      type: days.length === 0 ? 'daily' : 'weekly',
      interval,
      month: 0,
      dayOfMonth: 0,
      daysOfWeek: days,
      firstDayOfWeek: 'monday',
      index: 'first',
    },
    range: {
      type,
      startDate: from,
      endDate: until ?? '0001-01-01',
      recurrenceTimeZone: homeZone,
      numberOfOccurrences: times ?? 0,
    },
  };
}
