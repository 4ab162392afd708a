// Wijkteams with people, a channel and a rhythm, written into a database before a bot starts on it.
import type { Database } from '../../src/ports.ts';
import { saveSchedule } from '../../src/ritme/store.ts';
import { personId } from '../../src/shared/person.ts';
import { type WijkteamId, wijkteamId } from '../../src/shared/wijkteam.ts';
import { createConversations } from '../../src/teams/conversations.ts';
import { linkChannel, replaceMembers } from '../../src/wijkteam/store.ts';
import { botId, type FakePerson, tenantId } from './fake-teams.ts';

export interface FakeWijkteam {
  id: WijkteamId;
  name: string;
  channel: string;
  team: string;
  people: FakePerson[];
}

const numbered = (first: string, index: number): string => `${first}-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** The same for the same numbers. */
export function wijkteamOf(index: number, size: number): FakeWijkteam {
  return {
    id: wijkteamId.parse(numbered('5f0c7a1e', index)),
    name: `Wijkteam ${index}`,
    channel: `19:dagstart-${index}@thread.tacv2`,
    team: `19:wijkteam-${index}@thread.tacv2`,
    people: Array.from({ length: size }, (_, member) => {
      const person = index * size + member;
      return { id: `29:1-${person}`, aadObjectId: numbered('00000000', person), name: `Collega ${person}` };
    }),
  };
}

export interface Rhythm {
  /** 1 is Monday. */
  days: readonly number[];
  /** HH:mm, local. */
  opens: string;
  closes: string;
}

const longAgo = new Date('2026-01-05T12:00:00Z');

export async function addWijkteam(
  db: Database,
  { id, name, channel, team, people }: FakeWijkteam,
  { serviceUrl, rhythm, ...ids }: { serviceUrl: string; rhythm: Rhythm; tenantId?: string; botId?: string },
): Promise<void> {
  const teams = { tenantId, botId, ...ids };
  await linkChannel(db, { id, name, tenantId: teams.tenantId, conversationId: channel, teamId: team });
  const place = { kind: 'channel' as const, teamId: team, serviceUrl, ...teams, personId: null };
  await createConversations(db).keep({ id: channel, ...place });
  const members = people.map((each) => ({
    ...{ id: personId.parse(each.aadObjectId), teamsId: each.id, name: each.name },
  }));
  if (members.length > 0) await replaceMembers(db, id, members);
  const { days, opens, closes } = rhythm;
  const schedule = { wijkteam: id, rhythm: 'dag' as const, days: [...days], week: 'eerste' as const, opens, closes };
  await saveSchedule(db, { ...schedule, startsOn: '2026-01-05' }, longAgo);
}
