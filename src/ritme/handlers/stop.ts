import type { Wijkteam } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, showCard } from '../../slice.ts';
import type { AboutRhythm } from '../cards.ts';
import { removeSchedule } from '../store.ts';
import { texts } from '../texts.ts';
import { overviewFor } from './overview.ts';

/** Nothing more is asked in this rhythm. What is open stays open until it closes. */
export async function stop({ input, subject, turn, ports }: Asked<AboutRhythm, Wijkteam>): Promise<Reply> {
  await removeSchedule(ports.db, subject.id, input.rhythm);
  const said = input.rhythm === 'dag' ? texts.stopped : texts.stoppedLong;
  return showCard(await overviewFor(subject, turn, ports, said));
}
