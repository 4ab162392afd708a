// The forms with which a calendar is changed by hand, and what was typed in them.
import { daysLater, instantOf, localDate, localTime, weekday } from '../../../shared/time.ts';
import type { Appointment } from '../calendar/by-hand.ts';
import { type Mailbox, showAs, type Weekday, weekdays } from '../calendar/model.ts';
import { agendaProblems, showAsNames, agendaTexts as texts } from './agenda-texts.ts';
import { choice, page, problem, proof, type Visit } from './frame.ts';
import { type Html, html } from './html.ts';

/** As typed. */
export interface Times {
  datum: string;
  van: string;
  tot: string;
}

export const timesOf = ({ from, until }: { from: Date; until: Date }): Times => ({
  datum: localDate(from),
  van: localTime(from),
  tot: localTime(until),
});

export const timesTyped = (form: URLSearchParams): Times => ({
  datum: form.get('datum') ?? '',
  van: form.get('van') ?? '',
  tot: form.get('tot') ?? '',
});

/** Null: this is no time on a day, or it ends before it begins. */
export function momentOf({ datum, van, tot }: Times): { from: Date; until: Date } | null {
  const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
  if (!isDate(datum) || !isTime(van) || !isTime(tot) || van >= tot) return null;
  return { from: instantOf(datum, van), until: instantOf(datum, tot) };
}

export const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00Z`));

const field = (name: string, label: string, type: string, value: string): Html =>
  html`<div class="field"><label for="${name}">${label}</label><input id="${name}" name="${name}" type="${type}" value="${value}" required></div>`;

export const timeFields = ({ datum, van, tot }: Times): Html =>
  html`<div class="three">${field('datum', texts.date, 'date', datum)}${field('van', texts.from, 'time', van)}${field('tot', texts.until, 'time', tot)}</div>`;

export interface TypedAppointment extends Times {
  wat: string;
  als: string;
  prive: boolean;
  wekelijks: boolean;
}

export const blankAppointment = (datum: string): TypedAppointment => ({
  ...{ datum, van: '09:00', tot: '10:00', wat: '', als: 'busy', prive: false, wekelijks: false },
});

export const appointmentTyped = (form: URLSearchParams): TypedAppointment => ({
  ...timesTyped(form),
  wat: (form.get('wat') ?? '').trim(),
  als: form.get('als') ?? 'busy',
  prive: form.has('prive'),
  wekelijks: form.has('wekelijks'),
});

export function appointmentOf(typed: TypedAppointment): Appointment | { problem: string } {
  const moment = momentOf(typed);
  if (typed.wat === '') return { problem: agendaProblems.subject };
  if (!moment) return { problem: agendaProblems.times };
  const on: Weekday[] = weekdays.slice(weekday(typed.datum) - 1, weekday(typed.datum));
  return {
    ...moment,
    subject: typed.wat.slice(0, 255),
    showAs: showAs.safeParse(typed.als).data ?? 'busy',
    private: typed.prive,
    ...(typed.wekelijks ? { weekly: on } : {}),
  };
}

export function newPage(visit: Visit, typed: TypedAppointment, wrong: string | null): string {
  const tick = (name: string, label: string, on: boolean): Html =>
    html`<div class="field tick"><input type="checkbox" id="${name}" name="${name}" value="1"${on ? html` checked` : null}><label for="${name}">${label}</label></div>`;
  const body = html`<p><a href="/agenda?week=${typed.datum}">${texts.back}</a></p>${problem(wrong)}
<form method="post" action="/agenda/nieuw">${proof(visit)}
<div class="field"><label for="wat">${texts.subject}</label><input id="wat" name="wat" maxlength="255" value="${typed.wat}" required></div>
${timeFields(typed)}
<div class="field"><label for="als">${texts.shownAs}</label><select id="als" name="als">${showAs.options.map((each) => choice(each, showAsNames[each], each === typed.als))}</select></div>
${tick('prive', texts.asPrivate, typed.prive)}${tick('wekelijks', texts.weekly, typed.wekelijks)}
<p><button class="main">${texts.save}</button></p></form>`;
  return page(visit, `${texts.add}: ${visit.me.name}`, body);
}

/** Automatic replies, at the bottom of the own calendar. */
export function away(visit: Visit, { replies }: Mailbox): Html {
  const day = (at: string | null, days: number): string =>
    at === null ? '' : daysLater(localDate(new Date(at)), days);
  const option = (value: string, label: string, status: Mailbox['replies']['status']): Html =>
    choice(value, label, replies.status === status);
  return html`<details${replies.status === 'disabled' ? null : html` open`}><summary>${texts.away}: ${texts.awayNow[replies.status]}</summary>
<p>${texts.awayWhat}</p><form method="post" action="/agenda/afwezig">${proof(visit)}
<div class="three"><div class="field"><label for="stand">${texts.away}</label>
<select id="stand" name="stand">${option('uit', texts.awayOff, 'disabled')}${option('aan', texts.awayOn, 'alwaysEnabled')}${option('tussen', texts.awayBetween, 'scheduled')}</select></div>
<div class="field"><label for="eerste">${texts.firstDay}</label><input id="eerste" name="eerste" type="date" value="${day(replies.from, 0)}"></div>
<div class="field"><label for="laatste">${texts.lastDay}</label><input id="laatste" name="laatste" type="date" value="${day(replies.until, -1)}"></div></div>
<p><button>${texts.set}</button></p></form></details>`;
}

export function awayTyped(form: URLSearchParams): boolean | { from: Date; until: Date } | { problem: string } {
  if (form.get('stand') !== 'tussen') return form.get('stand') === 'aan';
  const [first, last] = [form.get('eerste') ?? '', form.get('laatste') ?? ''];
  if (!isDate(first) || !isDate(last) || last < first) return { problem: agendaProblems.period };
  return { from: instantOf(first, '00:00'), until: instantOf(daysLater(last, 1), '00:00') };
}
