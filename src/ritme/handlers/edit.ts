import type { Wijkteam } from '../../shared/wijkteam.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { type AboutLong, daysView, filledDays, filledLong, longView, rhythmOf, startView } from '../cards.ts';
import { schedulesOf } from '../store.ts';
import { texts } from '../texts.ts';
import { overviewFor } from './overview.ts';

/** Days and times of the dagstart, as they are or as a proposal: nothing runs before somebody saved it. */
export async function edit({ subject, ports }: Asked<unknown, Wijkteam>): Promise<Reply> {
  const kept = rhythmOf(await schedulesOf(ports.db, subject.id), 'dag');
  return showCard(daysView(subject, filledDays(kept), kept !== undefined));
}

export async function editLong({ input, subject, ports }: Asked<AboutLong, Wijkteam>): Promise<Reply> {
  const kept = rhythmOf(await schedulesOf(ports.db, subject.id), input.rhythm);
  return showCard(longView(subject, input.rhythm, filledLong(kept), kept !== undefined));
}

/** From when on the wijkteam takes part. It is kept with the rhythms, so there must be one. */
export async function editStart({ subject, turn, ports }: Asked<unknown, Wijkteam>): Promise<Reply> {
  const [kept] = await schedulesOf(ports.db, subject.id);
  if (kept) return showCard(startView(subject, kept.startsOn));
  return refuse('no-rhythm', texts.startNeedsRhythm, await overviewFor(subject, turn, ports, texts.startNeedsRhythm));
}
