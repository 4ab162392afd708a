import type { JobPorts } from '../../ports.ts';
import { oncePer } from '../../shared/once-per.ts';
import { counter } from '../channel-cards.ts';
import { type DagstartId, minutesLater } from '../dagstart.ts';
import { emptyForm, form } from '../form-cards.ts';
import { inChannel, keysOf } from '../messages.ts';
import { ranAhead, takeBack } from '../rewind-store.ts';
import { standingOf } from '../store.ts';

/** Clocks of two instances differ by less, and a clock that is put right goes back by less. */
const mostApart = 10;

/**
 * Takes back what was done at a time that is still to come, once this process' own clock has gone back, and when it
 * starts: a day that was opened before it came is asked on its day, and a dagstart that was closed too soon goes on.
 * An instance whose clock is right leaves alone what one with a wrong clock does: they would do and undo for ever.
 */
export const rewind = (ports: JobPorts): Promise<void> => watch(ports)();

const watch = oncePer((ports: JobPorts) => {
  let last: Date | undefined;
  return async (): Promise<void> => {
    const now = ports.now();
    const until = minutesLater(now, mostApart);
    if (last === undefined || last > until) {
      for (const id of await ranAhead(ports.db, until)) await takeOneBack(id, until, ports);
    }
    last = now;
  };
});

async function takeOneBack(id: DagstartId, until: Date, ports: JobPorts): Promise<void> {
  const before = await standingOf(ports.db, id);
  if (!before) return;
  const returning = await ports.returning.open(before.wijkteam);
  const { counter: counterKey, form: formKey, dagbeeld, preview } = keysOf(id);
  await ports.db.transaction().execute(async (tx) => {
    if (!(await takeBack(tx, id, until))) return;
    const standing = await standingOf(tx, id);
    if (!standing) return;
    ports.log.warn('dagstart.rewound', { rhythm: standing.rhythm, date: standing.date });
    if (standing.openedAt === null) {
      // On its day it gets messages of its own: an old one that changes is seen by nobody.
      return ports.chat.forget(tx, [counterKey, formKey, dagbeeld, preview]);
    }
    await ports.chat.forget(tx, [preview]);
    await ports.chat.show(tx, [
      inChannel(standing, 'counter', counter(standing)),
      inChannel(standing, 'form', form(standing, { ...emptyForm, returning })),
    ]);
  });
}
