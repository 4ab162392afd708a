// The Teams app package as npm run manifest makes it: taken apart again and held against what Teams accepts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { default as AjvDraft04 } from 'ajv-draft-04';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import { manifestOf, type Offer, offered } from '../manifest/manifest.ts';
import { appPackage, sampleAppId } from '../manifest/package.ts';
import { createApp } from '../src/app.ts';
import { aboutNothing, type CommandEntry, onMessage, say, search } from '../src/slice.ts';

const appId = '9d1f3b5c-7e24-4a68-8c0d-2b4f6a8c0e1d';
const root = fileURLToPath(new URL('../', import.meta.url));
const files = unzipSync(appPackage(appId).zip);
const file = (name: string): Uint8Array => files[name] ?? new Uint8Array();
const json: unknown = JSON.parse(strFromU8(file('manifest.json')));

const manifest = z
  .looseObject({
    id: z.string(),
    version: z.string(),
    name: z.object({ short: z.string().max(30), full: z.string().max(100) }),
    description: z.object({ short: z.string().max(80), full: z.string().max(4000) }),
    developer: z.object({
      name: z.string().max(32),
      websiteUrl: z.url({ protocol: /^https$/ }),
      privacyUrl: z.url({ protocol: /^https$/ }),
      termsOfUseUrl: z.url({ protocol: /^https$/ }),
    }),
    icons: z.object({ color: z.string(), outline: z.string() }),
    bots: z.tuple([
      z.object({
        botId: z.string(),
        scopes: z.array(z.string()),
        commandLists: z.array(
          z.object({
            scopes: z.array(z.string()).length(1),
            // Not the 128 and 4000 of the schema: more is cut off in the menu.
            commands: z
              .array(z.object({ title: z.string().min(1).max(32), description: z.string().min(1).max(128) }))
              .max(10),
          }),
        ),
      }),
    ]),
  })
  .parse(json);
const [bot] = manifest.bots;
const listed = (scope: string) => bot.commandLists.find((list) => list.scopes.includes(scope))?.commands ?? [];

const schemas = join(process.env.CONTRACTS_DIR ?? join(root, '../shared/contracts'), 'teams-manifest/v1.22');
if (!existsSync(schemas))
  console.warn(`SKIPPED: the manifest is not held against its schema, which is not at ${schemas}`);

const held = existsSync(schemas) ? test : test.skip;
function problemsOf(made: object): unknown {
  const ajv = new AjvDraft04.default({ strict: false, validateFormats: false, allErrors: true });
  const validate = ajv.compile(JSON.parse(readFileSync(join(schemas, 'MicrosoftTeams.schema.json'), 'utf8')));
  return validate(JSON.parse(JSON.stringify(made))) ? null : validate.errors;
}

held('it is what manifest schema 1.22 asks for', () => {
  expect(problemsOf(manifest)).toBeNull();
  expect(problemsOf({ ...manifest, unknown: true })).not.toBeNull();
});

describe('the package', () => {
  test('holds the manifest and the icons it names, and nothing else', () => {
    expect(Object.keys(files).sort()).toEqual(['manifest.json', ...Object.values(manifest.icons)].sort());
  });

  test('is of this bot and this version', () => {
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(`${root}package.json`, 'utf8')));
    expect(manifest).toMatchObject({ id: appId, version, bots: [{ botId: appId }] });
    expect(appPackage(` ${appId.toUpperCase()} `).appId).toBe(appId);
    expect(() => appPackage('dagstart')).toThrow('MICROSOFT_APP_ID is not an application id (a GUID)');
  });

  test('asks for no permission on data of the team, and opens no web page', () => {
    expect(Object.keys(manifest)).not.toContain('authorization');
    expect(Object.keys(manifest)).not.toContain('webApplicationInfo');
    expect(manifest).toMatchObject({ validDomains: [] });
  });

  test('speaks plainly', () => {
    const said = [
      manifest.description.short,
      manifest.description.full,
      ...listed('team').map((each) => each.description),
    ];
    for (const text of said) expect(text).not.toMatch(/!|\b[Uu]w?\b/);
  });
});

describe('the commands', () => {
  const { commands } = createApp();
  const shown = (entries: readonly CommandEntry[]) =>
    entries.map((entry) => ({ title: entry.phrases[0], description: entry.help }));

  test.each(['team', 'groupChat', 'personal'] as const)(
    'are ten in a %s, of each subject something, help last',
    (scope) => {
      const subjects = offered(commands, scope).map(({ name }) => name.split('.')[0]);
      expect(listed(scope)).toEqual(shown(offered(commands, scope)));
      expect(listed(scope)).toHaveLength(10);
      expect(subjects).toEqual(expect.arrayContaining(['dagstart', 'casusoverleg', 'keuzehulp', 'ontwikkelpunten']));
      expect(subjects.at(-1)).toBe('wegwijs');
    },
  );

  test('that answer only where nobody else reads along are offered in a personal chat only', () => {
    const names = (scope: 'team' | 'personal') => offered(commands, scope).map(({ name }) => name);
    expect(names('personal')).toContain('dagstart.own');
    expect(names('team')).not.toContain('dagstart.own');
    expect(names('team')).toContain('wijkteam.settings');
    expect(names('personal')).not.toContain('wijkteam.settings');
  });

  test('have a list for each scope of the bot', () => {
    expect(bot.commandLists.flatMap((list) => list.scopes)).toEqual(bot.scopes);
  });
});

describe('the message extension', () => {
  const entry = { allowed: 'iedereen', about: aboutNothing, handler: async () => say('') } as const;
  const offer: Offer = {
    commands: [],
    messages: [
      onMessage({ ...entry, name: 'proef.from-message', title: 'Maak proef', description: 'Van dit bericht.' }),
    ],
    searches: [search({ ...entry, name: 'proef.search', title: 'Zoek', description: 'Zoek er een.', asks: 'Woorden' })],
  };
  const made = (given: Offer, linkDomains: string[] = []) => manifestOf(appId, '1.0.0', given, { linkDomains });

  test('offers what can be done with a message, and what can be looked up beside the box and in the search bar', () => {
    expect(made(offer)).toMatchObject({
      composeExtensions: [
        {
          botId: appId,
          commands: [
            { id: 'proef.from-message', type: 'action', title: 'Maak proef', context: ['message'], fetchTask: true },
            {
              ...{
                id: 'proef.search',
                type: 'query',
                title: 'Zoek',
                context: ['compose', 'commandBox'],
                initialRun: true,
              },
              parameters: [{ title: 'Woorden' }],
            },
          ],
        },
      ],
    });
    expect(JSON.stringify(made(offer))).not.toContain('messageHandlers');
  });

  test('hears of links to the hosts it is told, never from people outside', () => {
    expect(made(offer, ['voorbeeld.sharepoint.com'])).toMatchObject({
      composeExtensions: [
        {
          messageHandlers: [
            { type: 'link', value: { domains: ['voorbeeld.sharepoint.com'], supportsAnonymizedPayloads: false } },
          ],
        },
      ],
      validDomains: [],
    });
  });

  test('is left out while nothing is on it', () => {
    expect(made({ commands: [], messages: [], searches: [] }, ['x.nl'])).not.toHaveProperty('composeExtensions');
  });

  held('is what manifest schema 1.22 asks for, within its lengths', () => {
    expect(problemsOf(made(offer, ['voorbeeld.sharepoint.com']))).toBeNull();
    const [message] = offer.messages;
    if (!message) throw new Error('there is no entry');
    expect(problemsOf(made({ ...offer, messages: [{ ...message, title: 'x'.repeat(33) }] }))).not.toBeNull();
    expect(problemsOf(made({ ...offer, messages: Array.from({ length: 10 }, () => message) }))).not.toBeNull();
  });

  test('is in the package for every entry that the bot has', () => {
    const { messages, searches } = createApp();
    const inPackage = z
      .looseObject({
        composeExtensions: z.array(z.looseObject({ commands: z.array(z.looseObject({ id: z.string() })) })),
      })
      .catch({ composeExtensions: [] })
      .parse(json).composeExtensions;
    const ids = inPackage.flatMap(({ commands }) => commands.map(({ id }) => id));
    expect(ids).toEqual([...messages, ...searches].map(({ name }) => name));
    expect(
      strFromU8(unzipSync(appPackage(appId, ' Voorbeeld.SharePoint.com ').zip)['manifest.json'] ?? file('none')),
    ).toBe(
      `${JSON.stringify(manifestOf(appId, manifest.version, createApp(), { linkDomains: ['voorbeeld.sharepoint.com'] }), null, 2)}\n`,
    );
  });

  test.each([
    'https://voorbeeld.sharepoint.com',
    'voorbeeld',
    '*.sharepoint.com',
    'voorbeeld.sharepoint.com/sites/oost',
  ])('is not made for what is no host: %s', (host) => {
    expect(() => appPackage(appId, host)).toThrow('SHAREPOINT_HOST is not the name of a host');
  });
});

describe('the icons', () => {
  test('have the sizes that Teams wants', () => {
    expect(png(file(manifest.icons.color))).toMatchObject({ width: 192, height: 192 });
    expect(png(file(manifest.icons.outline))).toMatchObject({ width: 32, height: 32 });
  });

  test('are a full picture, and white lines on nothing', () => {
    const color = pixels(file(manifest.icons.color));
    expect(color.every(([, , , alpha]) => alpha === 255)).toBe(true);
    const outline = pixels(file(manifest.icons.outline));
    const seen = outline.filter(([, , , alpha]) => alpha > 0);
    expect(seen.every(([red, green, blue]) => Math.min(red, green, blue) === 255)).toBe(true);
    expect(seen.length).toBeGreaterThan(100);
    expect(seen.length).toBeLessThan(outline.length / 2);
  });
});

describe('npm run manifest', () => {
  const build = (env: Record<string, string>) => {
    const folder = mkdtempSync(join(tmpdir(), 'dagstart-manifest-'));
    try {
      const run = spawnSync(process.execPath, [`${root}manifest/build.ts`], { cwd: folder, env, encoding: 'utf8' });
      const made = join(folder, 'build/dagstart.zip');
      return { ...run, zip: existsSync(made) ? readFileSync(made) : undefined };
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  test('makes the same bytes at another time in another place', () => {
    const [here, there] = [build({ MICROSOFT_APP_ID: appId }), build({ MICROSOFT_APP_ID: appId, TZ: 'Asia/Tokyo' })];
    expect(here.stderr).toBe('');
    expect(here.stdout).toContain(appId);
    expect(here.stdout).not.toContain('SAMPLE');
    expect(here.zip?.equals(appPackage(appId).zip)).toBe(true);
    expect(there.zip?.equals(appPackage(appId).zip)).toBe(true);
  });

  test.each([{}, { MICROSOFT_APP_ID: ' ' }])('says that without a bot it is only a sample: %j', (env) => {
    const { stdout, zip } = build(env);
    expect(stdout).toContain('This is a SAMPLE');
    expect(zip?.equals(appPackage(sampleAppId).zip)).toBe(true);
  });

  test('says whether links to SharePoint become a card', () => {
    const host = 'voorbeeld.sharepoint.com';
    const made = build({ MICROSOFT_APP_ID: appId, SHAREPOINT_HOST: host });
    expect(made.stdout).not.toContain('SHAREPOINT_HOST');
    expect(made.zip?.equals(appPackage(appId, host).zip)).toBe(true);
    expect(build({ MICROSOFT_APP_ID: appId }).stdout).toContain('set SHAREPOINT_HOST');
  });

  test('makes nothing for an id that is none', () => {
    const { status, stderr, zip } = build({ MICROSOFT_APP_ID: 'dagstart' });
    expect({ status, zip }).toEqual({ status: 1, zip: undefined });
    expect(stderr).toBe('No package was made: MICROSOFT_APP_ID is not an application id (a GUID). See .env.example.\n');
  });
});

/** Eight bits a channel, not interlaced: what the icons are drawn with (https://www.w3.org/TR/png-3/). */
function png(bytes: Uint8Array): { width: number; height: number; channels: number; data: Buffer } {
  const buffer = Buffer.from(bytes);
  expect(buffer.subarray(1, 4).toString()).toBe('PNG');
  const [depth, color, , , interlace] = buffer.subarray(24, 29);
  expect({ depth, interlace }).toEqual({ depth: 8, interlace: 0 });
  const parts: Buffer[] = [];
  for (let at = 8; at < buffer.length; at += 12 + buffer.readUInt32BE(at)) {
    const data = buffer.subarray(at + 8, at + 8 + buffer.readUInt32BE(at));
    if (buffer.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(data);
  }
  const channels = z.literal([2, 6]).parse(color) === 6 ? 4 : 3;
  return {
    width: buffer.readUInt32BE(16),
    height: buffer.readUInt32BE(20),
    channels,
    data: inflateSync(Buffer.concat(parts)),
  };
}

/** Red, green, blue and alpha of each pixel, from 0 to 255. */
function pixels(bytes: Uint8Array): [number, number, number, number][] {
  const { width, height, channels, data } = png(bytes);
  const stride = width * channels;
  const out = Buffer.alloc(stride * height);
  for (let at = 0; at < out.length; at += 1) {
    const row = Math.floor(at / stride);
    const left = at % stride >= channels ? (out[at - channels] ?? 0) : 0;
    const up = row > 0 ? (out[at - stride] ?? 0) : 0;
    const corner = row > 0 && at % stride >= channels ? (out[at - stride - channels] ?? 0) : 0;
    const guess =
      [0, left, up, Math.floor((left + up) / 2), paeth(left, up, corner)][data[row * (stride + 1)] ?? 0] ?? 0;
    out[at] = ((data[at + row + 1] ?? 0) + guess) % 256;
  }
  return Array.from({ length: width * height }, (_, index) => {
    const [red = 0, green = 0, blue = 0, alpha = 255] = out.subarray(index * channels, (index + 1) * channels);
    return [red, green, blue, alpha];
  });
}

function paeth(left: number, up: number, corner: number): number {
  const near = (each: number): number => Math.abs(left + up - corner - each);
  if (near(left) <= near(up) && near(left) <= near(corner)) return left;
  return near(up) <= near(corner) ? up : corner;
}
