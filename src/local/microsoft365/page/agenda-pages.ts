// The pages with calendars: which address shows what, and what a posted form does.
import { localDate } from '../../../shared/time.ts';
import type { CalendarByHand, Reply } from '../calendar/by-hand.ts';
import type { Exchange } from '../calendar/exchange.ts';
import { occurrencesIn } from '../calendar/instants.ts';
import type { Event, Mailbox } from '../calendar/model.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Reaction } from '../server.ts';
import {
  appointmentOf,
  appointmentTyped,
  awayTyped,
  blankAppointment,
  isDate,
  momentOf,
  newPage,
  type Times,
  timesTyped,
} from './agenda-forms.ts';
import { eventAddress, everyone, weekPage } from './agenda-page.ts';
import { agendaProblems, replies } from './agenda-texts.ts';
import { firstDate, mondayOf } from './agenda-week.ts';
import { eventPage, mayChange } from './event-page.ts';
import type { Visit } from './frame.ts';
import { notHere, shown, to } from './reactions.ts';

interface AgendaParts {
  boxes: Exchange;
  calendar: CalendarByHand;
  now(): Date;
}

export interface AgendaPages {
  /** `path`: what comes after `agenda`. */
  get(visit: Visit, url: URL, path: readonly string[]): Reaction;
  post(visit: Visit, path: readonly string[], form: URLSearchParams): Reaction;
}

export function agendaPages({ boxes, calendar, now }: AgendaParts): AgendaPages {
  const today = (): string => localDate(now());

  function week(visit: Visit, asked: { date: string | null; whose: string | null; problem: string | null }): string {
    const date = asked.date !== null && isDate(asked.date) ? asked.date : today();
    const own = boxes.mailbox(visit.me.id)?.id ?? everyone;
    return weekPage(visit, boxes, {
      monday: mondayOf(date),
      whose: asked.whose ?? own,
      today: today(),
      problem: asked.problem,
    });
  }

  function lookUp(box: string, id: string): { owner: Mailbox; event: Event } | undefined {
    const owner = boxes.mailbox(box);
    const event = owner && boxes.event(owner, id);
    return owner && event && { owner, event };
  }

  function one(
    visit: Visit,
    { owner, event }: { owner: Mailbox; event: Event },
    day: string | null,
    more: { problem: string | null; typed: Times | null },
  ): string | undefined {
    const date = day !== null && isDate(day) ? day : firstDate(event);
    const noon = Date.parse(`${date}T12:00:00Z`);
    const around = { from: new Date(noon - 86_400_000), until: new Date(noon + 86_400_000) };
    const at = occurrencesIn(event, around).find((each) => event.recurrence === null || each.date === date);
    return at && eventPage(visit, { owner, event, at, ...more });
  }

  const blank = { problem: null, typed: null };

  function act(visit: Visit, found: { owner: Mailbox; event: Event }, what: string, form: URLSearchParams): Reaction {
    const { owner, event } = found;
    const day = form.get('dag') ?? firstDate(event);
    const wrong = (problem: string, typed: Times | null = null): Reaction => {
      const again = one({ ...visit, here: eventAddress(owner, event.id, day) }, found, day, { problem, typed });
      return again === undefined ? notHere(visit) : shown(422, again);
    };
    const inWeek = (date: string, notice: string): Reaction =>
      to(`/agenda?wie=${owner.id}&week=${date}&melding=${notice}`);
    const done = (given: Refusal | object | undefined, then: Reaction): Reaction =>
      given !== undefined && isRefusal(given) ? wrong(agendaProblems.refused) : then;
    switch (what) {
      case 'verzet': {
        const typed = timesTyped(form);
        const moment = momentOf(typed);
        if (!moment) return wrong(agendaProblems.times, typed);
        const there = `${eventAddress(owner, event.id, typed.datum)}&melding=verzet`;
        return done(calendar.move(owner.id, event.id, moment), to(there));
      }
      case 'zegaf': {
        const comment = (form.get('bericht') ?? '').slice(0, 255);
        return done(calendar.cancel(owner.id, event.id, comment), inWeek(day, 'afgezegd'));
      }
      case 'antwoord': {
        const reply = replies.find(([each]) => each === form.get('antwoord'))?.[0];
        return reply === undefined ? wrong(agendaProblems.refused) : answer(found, reply, day, done);
      }
      case 'weg':
        return done(calendar.remove(owner.id, event.id), inWeek(day, 'afspraak-weg'));
      case 'dagweg':
        return done(calendar.skip(owner.id, event.id, day), inWeek(day, 'afspraak-weg'));
      default:
        return notHere(visit);
    }
  }

  /** Who does not come, has it no longer in the calendar. */
  function answer(
    { owner, event }: { owner: Mailbox; event: Event },
    reply: Reply,
    day: string,
    done: (given: Refusal | object, then: Reaction) => Reaction,
  ): Reaction {
    const there =
      reply === 'declined' ? `/agenda?wie=${owner.id}&week=${day}&` : `${eventAddress(owner, event.id, day)}&`;
    return done(calendar.answer(owner.id, event.id, reply), to(`${there}melding=antwoord`));
  }

  return {
    get(visit, url, [box, id, ...beyond]) {
      const asked = { date: url.searchParams.get('week'), whose: url.searchParams.get('wie'), problem: null };
      if (box === undefined) return shown(200, week(visit, asked));
      if (box === 'nieuw' && id === undefined) {
        const date = asked.date !== null && isDate(asked.date) && asked.date > today() ? asked.date : today();
        return shown(200, newPage(visit, blankAppointment(date), null));
      }
      const found = id === undefined || beyond.length > 0 ? undefined : lookUp(box, id);
      const text = found && one(visit, found, url.searchParams.get('dag'), blank);
      return text === undefined ? notHere(visit) : shown(200, text);
    },

    post(visit, [box, id, what], form) {
      if (box === 'nieuw') {
        const typed = appointmentTyped(form);
        const wanted = appointmentOf(typed);
        const made = 'problem' in wanted ? wanted : calendar.appoint(visit.me.id, wanted);
        if ('problem' in made) return shown(422, newPage(visit, typed, made.problem));
        if (isRefusal(made)) return shown(422, newPage(visit, typed, agendaProblems.refused));
        return to(`/agenda?wie=${visit.me.id}&week=${typed.datum}&melding=afspraak`);
      }
      if (box === 'afwezig') {
        const typed = awayTyped(form);
        const refused =
          typeof typed === 'object' && 'problem' in typed ? typed : calendar.automaticReplies(visit.me.id, typed);
        if (refused === undefined) return to(`/agenda?wie=${visit.me.id}&melding=afwezig`);
        const problem = 'problem' in refused ? refused.problem : agendaProblems.refused;
        return shown(422, week({ ...visit, here: '/agenda' }, { date: null, whose: visit.me.id, problem }));
      }
      const found = box === undefined || id === undefined ? undefined : lookUp(box, id);
      if (!found || what === undefined || !mayChange(visit, found.owner)) return notHere(visit);
      return act(visit, found, what, form);
    },
  };
}
