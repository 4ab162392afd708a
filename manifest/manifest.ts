// What Teams is told about the bot, in the words of manifest schema 1.22.
import type { Registry } from '../src/registry.ts';
import type { CommandEntry, MessageEntry, SearchEntry } from '../src/slice.ts';
import { developer, texts } from './texts.ts';

type Scope = 'team' | 'groupChat' | 'personal';
const scopes: readonly Scope[] = ['team', 'groupChat', 'personal'];

const inTeam: readonly string[] = [
  'dagstart.status',
  'dagstart.early',
  'afspraken.list',
  'casusoverleg.home',
  'casusoverleg.bring-in',
  'keuzehulp.consulent-nodig',
  'ontwikkelpunten.raise',
  'ontwikkelpunten.open',
  'wijkteam.settings',
  'wegwijs.help',
];

/** Schema 1.22 allows ten commands in a list. What is asked most stands there, of each subject something; help has the rest. */
const foremost: Record<Scope, readonly string[]> = {
  team: inTeam,
  groupChat: inTeam,
  personal: [
    'dagstart.status',
    'dagstart.early',
    'ritme.away',
    'casusoverleg.home',
    'casusoverleg.bring-in',
    'keuzehulp.consulent-nodig',
    'ontwikkelpunten.raise',
    'ontwikkelpunten.mine',
    'dagstart.own',
    'wegwijs.help',
  ],
};

/** The commands to offer in a scope, in this order. */
export const offered = (commands: readonly CommandEntry[], scope: Scope): readonly CommandEntry[] =>
  foremost[scope].flatMap((name) => commands.filter((entry) => entry.name === name));

/** What people see of the bot before they use it. */
export type Offer = Pick<Registry, 'commands' | 'messages' | 'searches'>;

export interface ManifestOptions {
  /** Hosts whose links become a card when somebody pastes them, such as voorbeeld.sharepoint.com; none: links stay links. */
  linkDomains: readonly string[];
}

/** The bot asks for no permission on the data of a team (docs/teams.md says why), so it has no `authorization`. */
export function manifestOf(appId: string, version: string, offer: Offer, { linkDomains }: ManifestOptions) {
  return {
    $schema: 'https://developer.microsoft.com/en-us/json-schemas/teams/v1.22/MicrosoftTeams.schema.json',
    manifestVersion: '1.22',
    version,
    id: appId,
    localizationInfo: { defaultLanguageTag: 'nl-nl' },
    developer,
    name: { short: texts.name, full: texts.fullName },
    description: { short: texts.short, full: texts.full },
    icons: { color: 'color.png', outline: 'outline.png' },
    // The background of the icon.
    accentColor: '#1D4E6F',
    bots: [
      {
        botId: appId,
        scopes,
        commandLists: scopes.map((scope) => ({
          scopes: [scope],
          commands: offered(offer.commands, scope).map((entry) => ({
            title: entry.phrases[0] ?? '',
            description: entry.help,
          })),
        })),
      },
    ],
    ...extensionOf(appId, offer, linkDomains),
    defaultInstallScope: 'team',
    defaultGroupCapability: { team: 'bot', groupchat: 'bot' },
    // Shown before installation: the bot knows who answers.
    permissions: ['identity'],
    validDomains: [],
  };
}

/** In the menu of every message, beside the box to write one in, and on a pasted link. Absent while there is nothing in it. */
function extensionOf(botId: string, { messages, searches }: Offer, linkDomains: readonly string[]): object {
  const commands = [...messages.map(inMessageMenu), ...searches.map(besideTheBox)];
  if (commands.length === 0) return {};
  const link = { type: 'link', value: { domains: linkDomains, supportsAnonymizedPayloads: false } };
  return { composeExtensions: [{ botId, commands, ...(linkDomains.length > 0 ? { messageHandlers: [link] } : {}) }] };
}

const inMessageMenu = ({ name, title, description }: MessageEntry): object => ({
  ...{ id: name, type: 'action', context: ['message'], title, description, fetchTask: true },
});

/** Asked once with nothing as it opens, so that something stands there before anything is typed. */
const besideTheBox = ({ name, title, description, asks }: SearchEntry): object => ({
  ...{ id: name, type: 'query', context: ['compose', 'commandBox'], title, description, initialRun: true },
  parameters: [{ name: 'tekst', title: asks, inputType: 'text' }],
});
