// The few calls of the Bot Connector that are used, as the framework's client offers them.
import type { Activity } from 'botbuilder';

export interface NewConversation {
  isGroup: false;
  bot: { id: string; name: string };
  members: { id: string; name: string }[];
  tenantId: string;
  channelData: object;
}

/** Every call rejects with the framework's RestError, or with an AbortError when Teams did not answer in time. */
export interface Connector {
  conversations: {
    createConversation(parameters: NewConversation): Promise<unknown>;
    sendToConversation(id: string, activity: Partial<Activity>): Promise<unknown>;
    updateActivity(id: string, activityId: string, activity: Partial<Activity>): Promise<unknown>;
    deleteActivity(id: string, activityId: string): Promise<unknown>;
    getConversationPagedMembers(
      id: string,
      options: { pageSize: number; continuationToken?: string },
    ): Promise<unknown>;
  };
}

/**
 * The client for a service URL, signed in already: looking up a token later would make a call leave at another moment
 * than it was let go. Rejects when the login server does not answer.
 */
export type Connect = (serviceUrl: string) => Promise<Connector>;
