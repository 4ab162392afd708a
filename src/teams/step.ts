// What to do with a message that is first in its conversation. Pure.
import type { ProblemKind } from '../ports.ts';

export interface Endpoint {
  serviceUrl: string;
  botId: string;
  tenantId: string;
}

/** A message as it was taken to be sent. */
export interface Waiting {
  key: string;
  /** Names this row for good: a key that was forgotten and shown again is another one. */
  place: string;
  address: string;
  /** Whose own chat it is for; null for a conversation. */
  person: string | null;
  teamsId: string | null;
  card: Record<string, unknown>;
  summary: string;
  name: string;
  version: number;
  activityId: string | null;
  unsure: 'repeat' | 'leave';
  after: 'keep' | 'forget';
  /** Past its time. */
  late: boolean;
  attempts: number;
  misses: number;
  /** Whoever took it before died while it was posting it. */
  wasPosting: boolean;
  isUnsure: boolean;
  conversation: ({ id: string } & Endpoint) | null;
  via: Endpoint | null;
  /** What is known to be wrong there. */
  problem: ProblemKind | null;
}

export type Step =
  | { do: 'post'; calls: true; in: { id: string } & Endpoint }
  | { do: 'update'; calls: true; in: { id: string } & Endpoint; activityId: string }
  /** Opens somebody's own chat; Teams gives the same one however often it is asked. */
  | { do: 'open'; calls: true; via: Endpoint; teamsId: string; person: string }
  | { do: 'doubt'; calls: false }
  | { do: 'drop'; calls: false; problem: ProblemKind | null };

/** Of these somebody must do something first: the person, or whoever installs. Trying again would only annoy. */
const untilSeen: readonly ProblemKind[] = ['blocked', 'not-installed', 'disabled-by-admin'];

export function stepOf(message: Waiting): Step {
  const { person, teamsId, conversation, via, activityId, problem } = message;
  if (message.wasPosting) return { do: 'doubt', calls: false };
  if (message.late) return { do: 'drop', calls: false, problem: lateProblem(message) };
  if (person !== null && problem !== null && untilSeen.includes(problem)) {
    return { do: 'drop', calls: false, problem };
  }
  if (conversation === null) {
    if (person === null || teamsId === null || via === null)
      return { do: 'drop', calls: false, problem: 'not-installed' };
    return { do: 'open', calls: true, via, teamsId, person };
  }
  return activityId === null
    ? { do: 'post', calls: true, in: conversation }
    : { do: 'update', calls: true, in: conversation, activityId };
}

/** A channel that was never reached in time is worth a line; a person's reminder or an update that is late is not. */
function lateProblem({ person, activityId, isUnsure }: Waiting): ProblemKind | null {
  if (person !== null || activityId !== null) return null;
  return isUnsure ? 'unsure' : 'too-late';
}
