import { localTime } from '../shared/time.ts';

/** Local times, HH:mm, between which nobody is reminded; usually over midnight. The same twice: no quiet hours. */
export interface QuietHours {
  from: string;
  until: string;
}

export const defaultQuietHours: QuietHours = { from: '18:00', until: '08:00' };

export function isQuiet(at: Date, { from, until }: QuietHours): boolean {
  const time = localTime(at);
  return from <= until ? from <= time && time < until : time >= from || time < until;
}
