// The Teams app package: one zip with the manifest and two icons, the same bytes for the same input.
import { readFileSync } from 'node:fs';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { z } from 'zod';
import { createApp } from '../src/app.ts';
import { StartError } from '../src/shared/start-error.ts';
import { manifestOf, offered } from './manifest.ts';

/** Belongs to no bot: a package with this id shows what is in it and nothing more. */
export const sampleAppId = '00000000-0000-4000-8000-000000000000';

export interface AppPackage {
  appId: string;
  version: string;
  zip: Uint8Array;
  /** Whose links become a card. */
  linkDomains: readonly string[];
  /** Commands that did not fit in the list of what Teams offers in a team; they work all the same. */
  notOffered: readonly string[];
}

/**
 * As they were set, where nothing or nothing but spaces is not set. `appId`: MICROSOFT_APP_ID; without it a sample.
 * `sharePointHost`: SHAREPOINT_HOST; without it links stay links. Throws StartError for what is no GUID or no host.
 */
export function appPackage(appId: string | undefined, sharePointHost?: string): AppPackage {
  const id = appIdIn(appId);
  const linkDomains = hostIn(sharePointHost);
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(read('../package.json').toString()));
  const app = createApp();
  const manifest = manifestOf(id, version, app, { linkDomains });
  const inTeam = offered(app.commands, 'team');
  return {
    appId: id,
    version,
    linkDomains,
    zip: zip({
      'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
      'color.png': read('icons/color.png'),
      'outline.png': read('icons/outline.png'),
    }),
    notOffered: app.commands
      .filter((entry) => entry.help !== '' && !inTeam.includes(entry))
      .map(({ phrases: [phrase = ''] }) => phrase),
  };
}

/** In small letters, as Teams writes it: the same bot must not become a second app. */
function appIdIn(given: string | undefined): string {
  const text = given?.trim() ?? '';
  if (text === '') return sampleAppId;
  const parsed = z.uuid().safeParse(text);
  if (!parsed.success) throw new StartError('MICROSOFT_APP_ID is not an application id (a GUID). See .env.example.');
  return parsed.data.toLowerCase();
}

/** One host of this tenant: Teams sends every link below it that somebody pastes. */
function hostIn(given: string | undefined): string[] {
  const text = given?.trim().toLowerCase() ?? '';
  if (text === '') return [];
  if (/^([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/.test(text)) return [text];
  throw new StartError(
    'SHAREPOINT_HOST is not the name of a host, such as voorbeeld.sharepoint.com. See .env.example.',
  );
}

const read = (path: string): Buffer => readFileSync(new URL(path, import.meta.url));

/** One fixed time, in local parts because a zip holds local time: the bytes do not depend on when or where. */
const zip = (files: Zippable): Uint8Array => zipSync(files, { level: 9, mtime: new Date(2020, 0, 1) });
