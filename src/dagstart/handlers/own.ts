import type { Ports, Turn } from '../../ports.ts';
import { roleNames } from '../../shared/role.ts';
import { type Asked, type Reply, refuse, showCard } from '../../slice.ts';
import { answersUnder, eraseUnder, type Held, withAnswers } from '../history-store.ts';
import { ownView } from '../own-cards.ts';
import { author, respondent } from '../respondent.ts';
import { texts } from '../texts.ts';

/** "mijn gegevens": what the bot keeps of who asks, found again with that person's own id. Only in the own chat. */
export async function own({ roles, turn, ports }: Asked<unknown, null>, notice?: string): Promise<Reply> {
  if (turn.where.kind !== 'personal') return refuse('not-personal', texts.ownOnlyPersonal);
  const wijkteams = await ports.wijkteams.of(turn.who.id);
  const { held, found } = await ownAnswers(turn, ports);
  return showCard(
    ownView({
      name: turn.who.name,
      wijkteams: wijkteams.map(({ name }) => name),
      roles: [...roles].map((role) => roleNames[role]),
      months: ports.keep.answers,
      points: await ports.ontwikkelpunten.naming(turn.who.id),
      casussen: await ports.casusoverleggen.naming(turn.who.id),
      answers: held.flatMap((each) => {
        const answer = found.get(each.id);
        return answer ? [{ held: each, answer }] : [];
      }),
      ...(notice === undefined ? {} : { notice }),
    }),
  );
}

/** Erases the raw answers; figures that were published hold nobody's answer and stay. */
export async function eraseOwn(asked: Asked<unknown, null>): Promise<Reply> {
  const { turn, ports } = asked;
  const { pseudonyms } = await ownAnswers(turn, ports);
  await eraseUnder(ports.db, pseudonyms);
  return own(asked, texts.ownErased);
}

async function ownAnswers(turn: Turn, ports: Ports) {
  const wijkteams = await ports.wijkteams.of(turn.who.id);
  const held = await withAnswers(
    ports.db,
    wijkteams.map(({ id }) => id),
  );
  const pseudonyms = held.map(({ id }: Held) => ({
    dagstart: id,
    respondent: respondent(ports.pseudonymKey, turn.who.id, id),
    author: author(ports.pseudonymKey, turn.who.id, id),
  }));
  return { held, pseudonyms, found: await answersUnder(ports.db, pseudonyms) };
}
