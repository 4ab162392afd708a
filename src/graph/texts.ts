// What `npm run provision` says.
import type { ListProblem, ListTrouble } from '../ports.ts';
import type { Did, Provisioned } from './provision.ts';

const did: Record<Did, (column: string) => string> = {
  'list-made': () => 'De lijst is gemaakt.',
  'column-added': (column) => `Kolom "${column}" is toegevoegd.`,
  'label-restored': (column) => `Kolom "${column}" heeft zijn naam terug.`,
  'choices-added': (column) =>
    `Kolom "${column}" heeft de keuzes terug die ontbraken. Wat jullie zelf toevoegden, staat er nog.`,
  'index-added': (column) => `Kolom "${column}" is geïndexeerd, zodat zoeken snel blijft.`,
  'unique-added': (column) => `Kolom "${column}" neemt elke waarde nog maar één keer.`,
  'hidden-again': (column) => `Kolom "${column}" is weer verborgen: die is alleen voor Dagstart.`,
};

const grant = 'Hoe je dat recht geeft, staat in docs/sharepoint.md.';
const kept = 'Er is niets verloren. Los het op en start dit opnieuw.';

const problem: Record<ListProblem['kind'], (about: string) => string> = {
  'not-configured': () =>
    'Er is geen site ingesteld. Zet SHAREPOINT_SITE_ID. Hoe je dat nummer vindt, staat in docs/sharepoint.md.',
  'sign-in': () =>
    'Microsoft accepteert de aanmelding niet. Kijk of het wachtwoord of certificaat van de app is verlopen, en of GRAPH_CLIENT_ID en GRAPH_TENANT_ID kloppen.',
  forbidden: (right) => `De app mist het recht ${right}. ${grant}`,
  'site-missing': (where) =>
    where === ''
      ? 'De site is er niet, of de app mag hem niet zien. Kijk of SHAREPOINT_SITE_ID klopt.'
      : `De site is verhuisd naar ${where}. Zet het nieuwe nummer in SHAREPOINT_SITE_ID.`,
  'list-missing': () => 'De lijst is er niet. Kijk of SHAREPOINT_LIST_ID klopt, of laat die instelling leeg.',
  'column-missing': (columns) => `Deze kolommen ontbreken nog: ${columns}.`,
  'column-changed': (columns) =>
    `Deze kolommen zijn anders dan Dagstart ze nodig heeft: ${columns}. SharePoint verandert zo'n kolom niet. Geef hem een andere naam of verwijder hem, en start dit opnieuw. Gaat het om het Punt-id, kijk dan of twee rijen hetzelfde id hebben.`,
  'column-renamed': (columns) => `Deze kolommen heten anders: ${columns}.`,
  unreachable: () =>
    'Microsoft Graph geeft geen antwoord. Kijk of deze computer naar buiten mag en probeer het later weer.',
  refused: (code) => `SharePoint weigert dit (${code}).`,
};

const settings = (site: string, list: string): string[] => [
  '',
  'Zet deze instellingen:',
  `  SHAREPOINT_SITE_ID=${site}`,
  `  SHAREPOINT_LIST_ID=${list}`,
  '',
  'Rechten: voor dit maken en herstellen had de app Sites.Manage.All nodig; trek dat nu weer in. Om te draaien is',
  'Sites.Selected of Lists.SelectedOperations.Selected met de rol write genoeg (docs/sharepoint.md).',
];

const nothingToDo = 'Niets te doen: de lijst is zoals hij moet zijn.';

/** `site`: null where it need not be set. `labelOf`: what people call a column. */
export function provisionedLines(
  { list, done, problems }: Provisioned,
  site: string | null,
  labelOf: (column: string) => string,
): string[] {
  const said = done.map((each) => did[each.did](each.column ?? ''));
  const open = problems.map(({ kind, about }) => problem[kind](about.map(labelOf).join(', ')));
  return [
    ...(said.length === 0 && open.length === 0 ? [nothingToDo] : said),
    ...open,
    ...(list.url === null ? [] : ['', `De lijst: ${list.url}`]),
    ...(site === null ? [] : settings(site, list.id)),
  ];
}

export const troubleLine = (trouble: ListTrouble): string =>
  trouble.is === 'problem'
    ? `${problem[trouble.problem.kind](trouble.problem.about.join(' of '))} ${kept}`
    : `SharePoint heeft het druk. ${kept}`;
