// A week: of one person or room as a drawing, or of everybody next to each other.
import { daysLater, localTime, spokenDate, weekNumber } from '../../../shared/time.ts';
import type { Exchange } from '../calendar/exchange.ts';
import type { Mailbox } from '../calendar/model.ts';
import { away } from './agenda-forms.ts';
import { showAsNames, agendaTexts as texts } from './agenda-texts.ts';
import { type Day, drawn, type Item, type Placed, weekOf } from './agenda-week.ts';
import { choice, page, problem, type Visit } from './frame.ts';
import { type Html, html } from './html.ts';

export const everyone = 'allen';

export interface WeekAsked {
  monday: string;
  /** Whose: the id of a mailbox, or everyone. */
  whose: string;
  today: string;
  problem: string | null;
}

export function weekPage(visit: Visit, boxes: Exchange, asked: WeekAsked): string {
  const all = boxes.mailboxes().filter(({ mail }) => mail !== null);
  const owner = all.find(({ id }) => id === asked.whose);
  const seen = { by: visit.me.id, today: asked.today };
  const drawing = owner
    ? oneWeek(owner, weekOf(owner, boxes.calendar(owner), asked.monday, seen))
    : nextToEachOther(all, boxes, asked.monday, seen);
  const whole = all.length === 0 ? html`<p>${texts.none}</p>` : drawing;
  const mine = owner && owner.id === visit.me.id ? away(visit, owner) : null;
  const body = html`${problem(asked.problem)}${chooser(all, asked)}
<nav>${to(asked, daysLater(asked.monday, -7), texts.previous)}${to(asked, asked.today, texts.thisWeek)}${to(asked, daysLater(asked.monday, 7), texts.next)}
<a class="button" href="/agenda/nieuw?week=${asked.monday}">${texts.add}</a></nav>
<p class="weekname">${texts.week(weekNumber(asked.monday), spokenDate(asked.monday), spokenDate(daysLater(asked.monday, 6)))}</p>
${whole}${legend()}${mine}`;
  return page(visit, owner ? texts.of(owner.name) : texts.title, body);
}

const to = ({ whose }: WeekAsked, date: string, text: string): Html =>
  html`<a class="button" href="/agenda?wie=${whose}&week=${date}">${text}</a>`;

function chooser(all: readonly Mailbox[], { whose, monday }: WeekAsked): Html {
  const options = (kind: Mailbox['kind']): Html[] =>
    all.filter((each) => each.kind === kind).map(({ id, name }) => choice(id, name, id === whose));
  return html`<form class="line" method="get" action="/agenda"><input type="hidden" name="week" value="${monday}">
<label for="wie">${texts.whose}</label>
<select id="wie" name="wie">${choice(everyone, texts.all, whose === everyone)}<optgroup label="${texts.people}">${options('person')}</optgroup>
<optgroup label="${texts.rooms}">${options('room')}</optgroup></select><button>${texts.show}</button></form>`;
}

function oneWeek(owner: Mailbox, days: readonly Day[]): Html {
  const hours = Array.from({ length: drawn.hours }, (_, hour) => hour);
  return html`<div class="week days${days.length}">
<div class="axis">${hours.map((hour) => html`<span class="r${hour * 12}">${drawn.from + hour}.00</span>`)}</div>
${days.map((day) => oneDay(owner, day))}</div>`;
}

function oneDay(owner: Mailbox, { date, isToday, isOff, works, whole, placed }: Day): Html {
  const note = isToday ? texts.today : isOff ? texts.off : null;
  const empty = whole.length + placed.length === 0 ? html`<p class="empty">${texts.nothing}</p>` : null;
  return html`<section class="day${isToday ? ' today' : ''}"><h2>${shortDate(date)}${note === null ? null : html`<small>${note}</small>`}</h2>
<div class="whole">${whole.map((item) => link(owner, item, '', texts.wholeDay))}</div>
<div class="hours">${works === null ? null : html`<div class="work r${works.row} n${works.rows}"></div>`}${placed.map((item) => placedLink(owner, item))}${empty}</div></section>`;
}

function placedLink(owner: Mailbox, item: Placed): Html {
  const { row, rows, lane, lanes } = item;
  const size = `${rows < 9 ? ' short' : ''}${lanes > 1 ? ' narrow' : ''}`;
  // Beside another there is no room for the end, except on a phone, where nothing stands beside another.
  const time = html`${clock(item.from)}<span class="until">–${clock(item.until)}</span>`;
  const place = `r${row} n${rows} lane${lane}of${lanes}${size}`;
  return link(owner, item, place, lanes > 1 ? time : between(item));
}

export const between = ({ from, until }: { from: Date; until: Date }): string => `${clock(from)}–${clock(until)}`;
const clock = (at: Date): string => localTime(at).replace(/^0/, '').replace(':', '.');

function link(owner: Mailbox, item: Item, place: string, time: string | Html): Html {
  const { event, hidden, date } = item;
  const title = hidden ? texts.hidden : event.subject || texts.untitled;
  const state = event.cancelled || event.showAs === 'busy' ? null : html` <small>${showAsNames[event.showAs]}</small>`;
  const where = hidden || event.location.name === '' ? null : html` <small>${event.location.name}</small>`;
  const kind = event.cancelled ? 'cancelled free' : event.showAs;
  return html`<a class="item ${kind} ${place}" href="${eventAddress(owner, event.id, date)}"><b>${time}</b> ${title}${where}${state}</a>`;
}

export const eventAddress = (owner: Pick<Mailbox, 'id'>, id: string, date: string): string =>
  `/agenda/${owner.id}/${encodeURIComponent(id)}?dag=${date}`;

function nextToEachOther(
  all: readonly Mailbox[],
  boxes: Exchange,
  monday: string,
  seen: { by: string; today: string },
): Html {
  const dates = Array.from({ length: 5 }, (_, day) => daysLater(monday, day));
  const rows = all.map((owner) => {
    const days = weekOf(owner, boxes.calendar(owner), monday, seen).slice(0, 5);
    const cells = days.map(({ date, isOff, whole, placed }) => {
      const items = [
        ...whole.map((item) => link(owner, item, '', texts.wholeDay)),
        ...placed.map((item) => link(owner, item, '', clock(item.from))),
      ];
      const free = isOff ? html`<span class="off">${texts.off}</span>` : null;
      return html`<td class="${isOff ? 'off' : ''}" data-label="${shortDate(date)}">${items.length === 0 ? free : html`<div class="chips">${items}</div>`}</td>`;
    });
    return html`<tr><th scope="row"><a href="/agenda?wie=${owner.id}&week=${monday}">${owner.name}</a></th>${cells}</tr>`;
  });
  return html`<div class="wide"><table class="everyone"><thead><tr><th></th>${dates.map((date) => html`<th>${shortDate(date)}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

const dayAndMonth = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
/** "ma 30 mrt" of a yyyy-MM-dd. */
const shortDate = (date: string): string => dayAndMonth.format(new Date(`${date}T12:00:00Z`));

const legend = (): Html => html`<ul class="legend" aria-label="${texts.legend}">
${(['busy', 'tentative', 'oof', 'workingElsewhere', 'free'] as const).map((each) => html`<li class="item ${each}">${showAsNames[each]}</li>`)}</ul>`;
