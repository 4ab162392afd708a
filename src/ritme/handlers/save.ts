import type { Card } from '../../card.ts';
import type { Rhythm } from '../../shared/occurrence.ts';
import { localDate } from '../../shared/time.ts';
import type { Wijkteam } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { type DaysForm, daysView, type LongForm, longView, rhythmOf, type StartForm, startView } from '../cards.ts';
import { daysOf, longOf, type Parsed, parseDate } from '../form.ts';
import type { Schedule } from '../schedule.ts';
import { saveSchedule, saveStart, schedulesOf } from '../store.ts';
import { texts } from '../texts.ts';
import { overviewFor } from './overview.ts';

export const save = (asked: Asked<DaysForm, Wijkteam>): Promise<Reply> =>
  keep(asked, {
    rhythm: 'dag',
    parse: (startsOn) => daysOf(asked.input, startsOn),
    again: (isOn, problem) => daysView(asked.subject, asked.input, isOn, { problem }),
  });

export const saveLong = (asked: Asked<LongForm, Wijkteam>): Promise<Reply> =>
  keep(asked, {
    rhythm: asked.input.rhythm,
    parse: (startsOn) => longOf(asked.input, startsOn),
    again(isOn, problem) {
      const { rhythm, week = '', day, times } = asked.input;
      return longView(asked.subject, rhythm, { week, day: String(day[0] ?? ''), times }, isOn, { problem });
    },
  });

interface Form {
  rhythm: Rhythm;
  parse(startsOn: string): Parsed<Schedule>;
  /** The form as it was filled in. */
  again(isOn: boolean, problem: string): Card;
}

/** A rhythm that cannot be is not saved: the form comes back with what to change. */
async function keep({ subject, turn, ports }: Asked<unknown, Wijkteam>, form: Form): Promise<Reply> {
  const kept = await schedulesOf(ports.db, subject.id);
  // All rhythms of a wijkteam begin on the same day; the first one begins today.
  const parsed = form.parse(kept[0]?.startsOn ?? localDate(turn.now));
  if (!parsed.ok) {
    const problem = texts.problems[parsed.problem];
    return refuse(parsed.problem, problem, form.again(rhythmOf(kept, form.rhythm) !== undefined, problem));
  }
  await saveSchedule(ports.db, parsed.value, turn.now);
  return showCard(await overviewFor(subject, turn, ports, texts.saved));
}

export async function saveFirstDay(asked: Asked<StartForm, Wijkteam>): Promise<Reply> {
  const { input, subject, turn, ports } = asked;
  const startsOn = parseDate(input.startsOn);
  if (startsOn === null) {
    const problem = texts.problems['not-a-date'];
    return refuse('not-a-date', problem, startView(subject, input.startsOn, { problem }));
  }
  await saveStart(ports.db, subject.id, startsOn, turn.now);
  return showCard(await overviewFor(subject, turn, ports, texts.saved));
}
