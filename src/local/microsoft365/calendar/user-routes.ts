// Which request about a person or a room does what.
import { type Answer, type Asked, ok } from '../answer.ts';
import type { FaultSettings } from '../faults.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { chosen } from './calendar-query.ts';
import { type CalendarParts, calendarView, eventRoutes } from './event-routes.ts';
import type { Mailbox } from './model.ts';
import { exchange } from './refusals.ts';
import { getSchedule } from './schedule-routes.ts';
import { moreOfUser, settings, user } from './shapes.ts';

export interface UserParts extends CalendarParts {
  faults(): Pick<FaultSettings, 'forbiddenMailboxes' | 'settingsForbidden'>;
}

/** `path`: what comes after the user. */
export function userRoutes(parts: UserParts, asked: Asked, who: string, path: readonly string[]): Answer | Refusal {
  const { boxes } = parts;
  const found = boxes.mailbox(who);
  if (path.length === 0) return found ? oneUser(asked, found) : exchange.noUser(who);
  const { forbiddenMailboxes, settingsForbidden } = parts.faults();
  const isForbidden = ({ mail, upn, id }: Mailbox): boolean =>
    forbiddenMailboxes.some((each) => ['*', mail, upn, id].includes(each));
  if (!found) return exchange.noSuchMailbox(who);
  if (isForbidden(found)) return exchange.denied();
  const [what, ...rest] = path;
  if (what === 'mailboxSettings' && rest.length === 0) {
    if (settingsForbidden) return exchange.noRight();
    if (found.mail === null) return exchange.noMailbox();
    return selection(asked, settings(found), 'MailboxSettings');
  }
  if (found.mail === null) return exchange.noMailbox();
  // A calendar of its own is the only one here, so it may be named or not.
  const [first, ...more] = what === 'calendar' ? rest : path;
  if (what === 'calendar' && first === 'getSchedule' && more.length === 0)
    return getSchedule(asked, boxes, isForbidden);
  if (first === 'events') return eventRoutes(parts, asked, found, more);
  if (first === 'calendarView' && more.length === 0) return calendarView(parts, asked, found);
  return exchange.noResource();
}

const oneUser = (asked: Asked, found: Mailbox): Answer | Refusal =>
  selection(asked, user(found), 'User', moreOfUser(found));

function selection({ method, url }: Asked, usual: object, type: string, more: object = {}): Answer | Refusal {
  if (method !== 'GET') return exchange.notServed(method);
  const body = chosen(usual, url, type, more);
  return isRefusal(body) ? body : ok(body);
}
