// One appointment or meeting: when, where, who is invited with what they answered, and what can be done about it.

import { weekdayName } from '../../../shared/day.ts';
import { spokenDate } from '../../../shared/time.ts';
import { plainBody } from '../calendar/draft.ts';
import type { Occurrence } from '../calendar/instants.ts';
import { type Attendee, type Event, type Mailbox, weekdays } from '../calendar/model.ts';
import { type Times, timeFields, timesOf } from './agenda-forms.ts';
import { between } from './agenda-page.ts';
import {
  answerNames,
  kindNames,
  replies,
  roomAnswerNames,
  roomReplies,
  showAsNames,
  agendaTexts as texts,
} from './agenda-texts.ts';
import { isHidden } from './agenda-week.ts';
import { page, problem, proof, type Visit } from './frame.ts';
import { type Html, html } from './html.ts';

export interface EventAsked {
  owner: Mailbox;
  event: Event;
  /** Which time of it. */
  at: Occurrence;
  problem: string | null;
  typed: Times | null;
}

export function eventPage(visit: Visit, asked: EventAsked): string {
  const { owner, event, at } = asked;
  const hidden = isHidden(event, owner, visit.me.id);
  const back = html`<p><a href="/agenda?wie=${owner.id}&week=${at.date}">${texts.back}</a></p>${problem(asked.problem)}`;
  const time = html`<dt>${texts.when}</dt><dd>${when(event, at)}</dd>`;
  if (hidden) {
    const only = html`${back}<dl class="facts">${time}</dl><p>${texts.hiddenWhat(owner.name)}</p>`;
    return page(visit, texts.hidden, only);
  }
  const body = html`${back}${event.cancelled ? html`<p class="problem">${texts.cancelled}</p>` : null}
<dl class="facts">${time}${place(event)}<dt>${texts.organiser}</dt><dd>${event.organizer.name}</dd>
<dt>${texts.shownAs}</dt><dd>${showAsNames[event.showAs]}</dd>${written(event)}</dl>
${event.sensitivity === 'normal' ? null : html`<p>${texts.private}</p>`}
${event.attendees.length === 0 ? null : html`<h2>${texts.invited}</h2><ul class="people">${event.attendees.map(person)}</ul>`}
${actions(visit, asked)}`;
  return page(visit, event.subject || texts.untitled, body);
}

function when(event: Event, at: Occurrence): string {
  const day = `${spokenDate(at.date)} ${at.date.slice(0, 4)}`;
  const time = event.allDay ? texts.wholeDay : `${between(at)} uur`;
  return [`${day}, ${time}`, ...repeats(event)].join('\n');
}

function repeats({ recurrence }: Event): string[] {
  if (recurrence === null) return [];
  if (recurrence.days.length === 0) return [texts.daily];
  return [texts.repeats(recurrence.days.map((day) => weekdayName(weekdays.indexOf(day) + 1)).join(' en '))];
}

function place({ location, joinUrl }: Event): Html | null {
  const places = [location.name, joinUrl === null ? '' : texts.online].filter((each) => each !== '');
  return places.length === 0 ? null : html`<dt>${texts.where}</dt><dd>${places.join('\n')}</dd>`;
}

function written({ body }: Event): Html | null {
  const text = plainBody(body).trim();
  return text === '' ? null : html`<dt>${texts.text}</dt><dd>${text}</dd>`;
}

function person({ name, type, response }: Attendee): Html {
  const answer = type === 'resource' ? roomAnswerNames[response] : answerNames[response];
  return html`<li><span>${name} <small>${kindNames[type]}</small></span><span class="answer ${response}">${answer}</span></li>`;
}

/** In the own calendar, in that of a room, and in one that is nobody's in particular. */
export function mayChange({ people, me }: Visit, owner: Mailbox): boolean {
  return owner.id === me.id || owner.kind === 'room' || !people.some(({ id }) => id === owner.id);
}

function actions(visit: Visit, { owner, event, at, typed }: EventAsked): Html {
  if (!mayChange(visit, owner)) return html`<p>${texts.notYours(owner.name)}</p>`;
  const address = `/agenda/${owner.id}/${encodeURIComponent(event.id)}`;
  const form = (what: string, inside: Html): Html =>
    html`<form method="post" action="${address}/${what}">${proof(visit)}<input type="hidden" name="dag" value="${at.date}">${inside}</form>`;
  if (event.cancelled) return form('weg', html`<p><button>${texts.clear}</button></p>`);
  if (!event.isOrganizer) {
    const isRoom = owner.kind === 'room';
    const buttons = (isRoom ? roomReplies : replies).map(
      ([reply, label]) => html`<button name="antwoord" value="${reply}">${label}</button> `,
    );
    return html`<h2>${isRoom || owner.id !== visit.me.id ? texts.answerOf(owner.name) : texts.yourAnswer}</h2>${form('antwoord', html`<p>${buttons}</p>`)}`;
  }
  const invites = event.attendees.length > 0;
  const moving = html`<h2>${texts.move}</h2>${invites ? html`<p>${texts.moveWhat}</p>` : null}${form('verzet', html`${timeFields(typed ?? timesOf(at))}<p><button class="main">${texts.move}</button></p>`)}`;
  return html`${event.recurrence === null && !event.allDay ? moving : null}${invites ? callingOff(form) : removing(form, event, at)}`;
}

type Form = (what: string, inside: Html) => Html;

const callingOff = (form: Form): Html =>
  html`<h2>${texts.cancel}</h2><p>${texts.cancelWhat}</p>${form(
    'zegaf',
    html`<div class="field"><label for="bericht">${texts.message}</label><input id="bericht" name="bericht" maxlength="255"></div><p><button class="bad">${texts.cancel}</button></p>`,
  )}`;

function removing(form: Form, { recurrence }: Event, { date }: Occurrence): Html {
  if (recurrence === null) {
    return html`<h2>${texts.remove}</h2>${form('weg', html`<p>${texts.removeWhat}</p><p><button class="bad">${texts.remove}</button></p>`)}`;
  }
  return html`<h2>${texts.remove}</h2>${form('dagweg', html`<p><button>${texts.skip(spokenDate(date))}</button></p>`)}${form('weg', html`<p><button class="bad">${texts.removeAll}</button></p>`)}`;
}
