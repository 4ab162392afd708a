// The job that looks for a moment: calendars are read, the search is done, and who asked hears of it in the own chat.
import type { Database, JobPorts } from '../../ports.ts';
import { oncePer } from '../../shared/once-per.ts';
import { patience } from '../../shared/patience.ts';
import { casesById, onAgenda } from '../casus-store.ts';
import { overlegById } from '../overleg-store.ts';
import { type Answer, isValid, type Search, type SearchId, takesTooLong } from '../search.ts';
import { answerSearch, searchById, stillSearching } from '../search-store.ts';
import { answerCard } from './answer-card.ts';
import { lookFor } from './look-for.ts';

export async function find({ search: id, tries = 0 }: { search: SearchId; tries?: number }, ports: JobPorts) {
  const search = await searchById(ports.db, id);
  if (search?.state !== 'zoekt') return;
  const now = ports.now();
  seenToBy(ports.db).set(id, now.getTime());
  // The bot was away that long: who asked can ask again.
  if (!isValid(search, now)) return tell(ports, search, unreachable);
  const found = await answerFor(search, ports);
  // Nobody waits in vain: after a while who asked hears that it does not work, and can try again.
  if (found.is === 'later' && !takesTooLong(search, now)) {
    const wait = Math.max(found.afterMs ?? 0, patience(tries, id));
    const options = { key: id, afterSeconds: Math.ceil(wait / 1000) };
    return ports.jobs.enqueue(ports.db, 'casusoverleg.find', { search: id, tries: tries + 1 }, options);
  }
  await tell(ports, search, found.is === 'later' ? unreachable : found);
}

const unreachable: Answer = { is: 'problem', kind: 'unreachable', about: [] };

/** When this process began or passed on a search, in milliseconds by its clock. */
const seenToBy = oncePer((_: Database) => new Map<SearchId, number>());
/** By then a search has begun somewhere, and nearly always ended. */
const beginsWithinMs = 10_000;
/** How long one that was seen to is left alone: a slow one goes on, one that failed is tried again by its own job. */
const leftAloneMs = 60_000;
const most = 50;

/**
 * Beat: what waits for an answer and lost its job, because the process that was at it ended. What is searched by another
 * process, slowly, may be searched twice: the first answer counts.
 */
export async function unanswered(ports: JobPorts): Promise<void> {
  const now = ports.now().getTime();
  const seenTo = seenToBy(ports.db);
  for (const [id, at] of seenTo) if (at > now || at <= now - leftAloneMs) seenTo.delete(id);
  const waiting = await stillSearching(ports.db, new Date(now - beginsWithinMs), most);
  const due = waiting.filter((id) => !seenTo.has(id));
  if (due.length === 0) return;
  const jobs = due.map((id) => ({ payload: { search: id }, key: id }));
  await ports.jobs.enqueueAll(ports.db, 'casusoverleg.find', jobs);
  for (const id of due) seenTo.set(id, now);
}

type Later = { is: 'later'; afterMs: number | null };

/** That nothing answers is not believed at once. */
async function answerFor(search: Search, ports: JobPorts): Promise<Answer | Later> {
  const wijkteam = await ports.wijkteams.byId(search.wijkteam);
  const moving = search.overleg === null ? null : await overlegById(ports.db, search.overleg);
  if (!wijkteam || moving === undefined)
    return { is: 'none', reasons: [], compromise: null, notes: [], partnersKnown: [] };
  // Of one that is planned, whatever stands on its agenda by now.
  const cases = moving ? await onAgenda(ports.db, moving.id) : await casesById(ports.db, search.asked.cases);
  const found = await lookFor({ search, wijkteam, moving, cases }, ports);
  if (found.is !== 'problem' || !('problem' in found)) return found;
  const { kind, about } = found.problem;
  return kind === 'unreachable' ? { is: 'later', afterMs: null } : { is: 'problem', kind, about: [...about] };
}

/** Kept and told in one transaction, once. */
async function tell(ports: JobPorts, search: Search, found: Answer): Promise<void> {
  const [to, card] = await Promise.all([
    ports.wijkteams.addresses([search.planner]),
    answerCard(ports, { ...search, answer: found }, ports.newId()),
  ]);
  const address = to.get(search.planner);
  await ports.db.transaction().execute(async (tx) => {
    if (!(await answerSearch(tx, search.id, found))) return;
    if (address === undefined || card === null) return;
    await ports.chat.show(tx, [
      {
        key: `casusoverleg/search/${search.id}/${search.askedAt.getTime()}`,
        to: address,
        card,
        ...{ unsure: 'repeat' as const, after: 'forget' as const },
      },
    ]);
  });
  const { is } = found;
  ports.log.info('casusoverleg.searched', { found: is, ...(is === 'found' ? { count: found.options.length } : {}) });
}
