import { occurrenceKey } from '../../shared/occurrence.ts';
import type { Wijkteam } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { minutesLater } from '../dagstart.ts';
import { emptyForm, form } from '../form-cards.ts';
import { occurrenceOf, openIn, plan } from '../store.ts';
import { texts } from '../texts.ts';
import { mine } from './mine.ts';
import { draft } from './open.ts';

const weekAhead = 7 * 24 * 60;

/** "vooraf antwoorden": the own card of what is open, else the form of what comes next, at most a week ahead. */
export async function early(asked: Asked<string, Wijkteam>): Promise<Reply> {
  const { subject: wijkteam, turn, ports } = asked;
  const [open] = await openIn(ports.db, wijkteam.id);
  if (open) return mine({ ...asked, subject: open });
  const [next] = await ports.rhythms.next(wijkteam.id, turn.now, 1);
  if (!next || next.opensAt > minutesLater(turn.now, weekAhead)) return refuse('nothing-ahead', texts.nothingAhead);
  const key = occurrenceKey(next);
  const dagstart = await draft(wijkteam, next.rhythm, next.date, ports, turn);
  if (await plan(ports.db, dagstart, key)) {
    return showCard(form(dagstart, { ...emptyForm, intro: texts.earlyIntro(next.opensAt) }));
  }
  // Another colleague was earlier, or this person was.
  const planned = await occurrenceOf(ports.db, wijkteam.id, key);
  return planned ? mine({ ...asked, subject: planned }) : refuse('nothing-ahead', texts.nothingAhead);
}
