// Everything the pages say.
export const texts = {
  home: 'SharePoint op deze computer',
  lists: 'Lijsten',
  noLists: 'Er is nog geen lijst. Dagstart maakt hem bij het starten.',
  who: 'Jij bent',
  beThat: 'Kies',
  search: 'Zoek',
  add: 'Nieuwe rij',
  columns: 'Kolommen',
  open: 'Open',
  changedBy: 'Gewijzigd door',
  none: 'Geen rijen gevonden.',
  previous: 'Vorige',
  next: 'Volgende',
  range: (from: number, to: number, of: number) => `Rij ${from} tot en met ${to} van ${of}`,
  back: (title: string) => `Terug naar ${title}`,
  save: 'Bewaar',
  newRow: (title: string) => `Nieuwe rij in ${title}`,
  row: (id: number, title: string) => `Rij ${id} van ${title}`,
  lastChange: (name: string, when: string) => `Laatst gewijzigd door ${name}, ${when}`,
  empty: '(leeg)',
  typed: (value: string) => `${value} (zelf getypt)`,
  other: 'of typ iets anders',
  nowInList: (value: string) => `Nu in de lijst: ${value}`,
  remove: 'Verwijder deze rij',
  removeWhat: 'De rij gaat uit de lijst. Dat kun je niet terugdraaien.',
  removeSure: 'Ja, verwijder',
  mustFill: 'moet ingevuld zijn',
  label: (column: string) => `Naam van ${column}`,
  rename: 'Wijzig naam',
  removeColumn: 'Verwijder kolom',
  columnStays: 'Deze kolom hoort bij elke lijst en kan niet weg.',
  removeColumnWhat: 'Alles wat in deze kolom staat, gaat ook weg. Dat kun je niet terugdraaien.',
  notHere: 'Niet gevonden',
  notHereWhat: 'Deze pagina is er niet, of niet meer. Ga terug naar het begin en kies opnieuw.',
  expired: 'Niet bewaard',
  expiredWhat:
    'Deze pagina was verlopen. Er is niets gewijzigd. Ga terug, laad de pagina opnieuw en probeer het nog eens.',
};

/** What just happened, by what stands in the address. */
export const notices = new Map([
  ['bewaard', 'Bewaard.'],
  ['toegevoegd', 'De nieuwe rij staat in de lijst.'],
  ['verwijderd', 'De rij is uit de lijst.'],
  ['kolom', 'De kolom is gewijzigd.'],
  ['kolom-weg', 'De kolom is weg.'],
  ['storingen', 'De storingen staan nu zo.'],
]);

export const problems = {
  changedMeanwhile:
    'Iemand anders heeft deze rij intussen gewijzigd. Er is nog niets bewaard. Wat jij typte, staat hieronder. Kijk het na en bewaar opnieuw.',
  wrong: (column: string) => `Dit past niet in "${column}". Er is nog niets bewaard. Pas het aan en bewaar opnieuw.`,
  taken: (column: string) => `Een andere rij heeft bij "${column}" hetzelfde staan. Er is nog niets bewaard.`,
  empty: (column: string) => `"${column}" is nog leeg. Er is nog niets bewaard. Vul het in en bewaar opnieuw.`,
  emptyLabel: 'Een kolom heeft een naam nodig. Er is niets gewijzigd.',
  other: 'Dit kan niet in deze lijst. Er is niets gewijzigd.',
};

export const faultTexts = {
  title: 'Storingen',
  what: 'Kies wat er misgaat als Dagstart de lijst wil lezen of schrijven.',
  throttled: 'Te druk, in procent',
  retryAfter: 'Wachttijd bij te druk, in seconden',
  unavailable: 'Even niet bereikbaar, in procent',
  lostAnswer: 'Wel gedaan maar verbinding verbroken, in procent',
  silent: 'Wel gedaan maar geen antwoord, in procent',
  slow: 'Vertraging, in milliseconden',
  units: 'Hoogste aantal eenheden per minuut (leeg: geen grens)',
  away: 'Helemaal onbereikbaar',
  tokensGone: 'Weet niet meer wat er veranderd is',
  moved: 'De site',
  movedChoices: [
    ['', 'staat waar hij stond'],
    ['gone', 'is weg'],
    ['redirect', 'is verhuisd en verwijst door'],
  ],
  forbidden: 'Dagstart mag',
  forbiddenChoices: [
    ['', 'lezen en schrijven'],
    ['write', 'alleen lezen'],
    ['read', 'niets'],
  ],
  set: 'Zet zo',
  clear: 'Alles weer goed',
  counts: (requests: number, units: number, refused: number) =>
    `Tot nu toe: ${requests} vragen, ${units} eenheden, ${refused} keer geweigerd.`,
} as const;
