// The clients of Teams: what is drawn with `refresh` on it is pressed by them, unasked, and again as long as somebody looks.

import type { FakeConnector, Shown } from './fake-connector.ts';
import { asPerson, botId, type FakePerson, tenantId } from './fake-teams.ts';
import type { FakeWijkteam } from './wijkteams.ts';

export interface Clients {
  /** Whether every card that refreshes has been drawn and answered since a moment of performance.now(). */
  haveSeenAllSince(moment: number): boolean;
  stop(): Promise<void>;
}

interface ClientsOptions {
  teams: FakeConnector;
  /** A bot that may answer; undefined when none is there. */
  bot(): string | undefined;
  wijkteams: readonly FakeWijkteam[];
  /** Milliseconds after which somebody first looks at a message. */
  firstLook(message: Shown): number;
}

/** Milliseconds between two looks at one message. */
const again = 2000;

export function startClients({ teams, bot, wijkteams, firstLook }: ClientsOptions): Clients {
  const seen = new Map<string, number>();
  const looking = new Set<string>();
  const underWay = new Set<Promise<void>>();
  const byChannel = new Map(wijkteams.map((each) => [each.channel, each]));
  const refreshing = (): Shown[] =>
    teams.shown.filter(({ conversation, card }) => byChannel.has(conversation) && refreshOf(card) !== undefined);

  async function look(message: Shown, wijkteam: FakeWijkteam, url: string): Promise<void> {
    const [viewer] = wijkteam.people;
    if (viewer && (await drawn(url, teams, wijkteam, viewer, message))) seen.set(message.id, performance.now());
  }

  const timer = setInterval(() => {
    const now = performance.now();
    for (const message of refreshing()) {
      const wijkteam = byChannel.get(message.conversation);
      const due = (seen.get(message.id) ?? message.at + firstLook(message) - again) + again;
      const url = bot();
      if (!wijkteam || !url || due > now || looking.has(message.id)) continue;
      looking.add(message.id);
      const work = look(message, wijkteam, url).finally(() => {
        looking.delete(message.id);
        underWay.delete(work);
      });
      underWay.add(work);
    }
  }, 50);

  return {
    haveSeenAllSince: (moment) => refreshing().every(({ id }) => (seen.get(id) ?? 0) > moment),
    async stop() {
      clearInterval(timer);
      await Promise.all(underWay);
    },
  };
}

const refreshOf = (card: unknown): { verb: string; data: object } | undefined =>
  (card as { refresh?: { action?: { verb: string; data: object } } } | null)?.refresh?.action;

/** True when the bot answered with a card. */
async function drawn(
  url: string,
  teams: FakeConnector,
  wijkteam: FakeWijkteam,
  viewer: FakePerson,
  { id, card }: Shown,
): Promise<boolean> {
  const action = { type: 'Action.Execute', ...refreshOf(card) };
  const ids = { channel: wijkteam.channel, team: wijkteam.team, tenant: tenantId, bot: botId };
  const press = { type: 'invoke', name: 'adaptiveCard/action', replyToId: id, value: { action, trigger: 'automatic' } };
  try {
    const { body } = await asPerson(url, teams, viewer, 'channel', ids).send(press);
    return (body as { statusCode?: number } | null)?.statusCode === 200;
  } catch {
    return false;
  }
}
