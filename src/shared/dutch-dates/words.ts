// The words that dates are typed in.

const unitNames = ['dag', 'week', 'maand', 'jaar'] as const;
export type Unit = (typeof unitNames)[number];

const wordNames = [
  'tm',
  'tot',
  'van',
  'vanaf',
  'en',
  'deze',
  'komende',
  'volgende',
  'vorige',
  'over',
  'vandaag',
  'morgen',
  'overmorgen',
  'gisteren',
  'eergisteren',
  'weekend',
  'eind',
  'rest',
  'elke',
  'werkdagen',
  'geen',
] as const;
/** What a word can be, apart from weekdays, months, numbers and units. */
export type Word = (typeof wordNames)[number];

export type Token =
  | { is: 'weekday'; weekday: number; plural: boolean }
  | { is: 'month'; month: number }
  | { is: 'number'; value: number; ordinal: boolean }
  | { is: 'date'; day: number; month: number; year: number | null }
  | { is: 'unit'; unit: Unit }
  | { is: 'word'; word: Word }
  /** Anything else: whoever reads it does not know what was meant. */
  | { is: 'unknown' };

const list = (words: string): string[] => words.split(' ');

const weekdays = list('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag');
/** No "vrij", "zon" or "don": those mean something else. */
const shortWeekdays = list('ma di wo do vr za zo');
const months = list('januari februari maart april mei juni juli augustus september oktober november december');
const shortMonths = list('jan feb mrt apr mei jun jul aug sep okt nov dec');
const numbers = list(
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien',
);

const words: Record<Word, string> = {
  tm: 'tm tem',
  tot: 'tot',
  van: 'van',
  vanaf: 'vanaf',
  en: 'en plus',
  deze: 'deze dit huidige',
  komende: 'komende komend aankomende aankomend aanstaande as',
  volgende: 'volgende volgend',
  vorige: 'vorige vorig afgelopen verleden',
  over: 'over',
  vandaag: 'vandaag vanochtend vanmorgen nu',
  morgen: 'morgen morgenochtend morgenvroeg',
  overmorgen: 'overmorgen',
  gisteren: 'gisteren',
  eergisteren: 'eergisteren',
  weekend: 'weekend weekeind weekeinde',
  eind: 'eind einde',
  rest: 'rest',
  elke: 'elke ieder iedere alle',
  werkdagen: 'werkdag werkdagen weekdagen doordeweeks',
  geen: 'geen',
};

const units: Record<Unit, string> = {
  dag: 'dag dagen dagje',
  week: 'week weken weekje',
  maand: 'maand maanden',
  jaar: 'jaar jaren',
};

/** Said around a date without changing it. */
const fillers = new Set(
  list(
    'ik ben er niet afwezig weg vrij ziek thuis met vakantie verlof op de het t in aan heel gehele heb neem ga sta werk ' +
      'kan kom zal aanwezig dan ook helaas even nog alleen graag me mij mijn meld af afmelden afgemeld ochtend hoi hallo ' +
      'goedemorgen',
  ),
);

/** Words one letter away from those that are forgiven a slip. */
const lookalikes = new Set(
  list(
    'maar maat maait maalt aart haart kaart taart vaart waart pril culi junk waterdag zondig mogen morgens morren morsen worgen ' +
      'zorgen borgen vandaan vandaal vandaar',
  ),
);

const known = new Map<string, Token>();
const add = (word: string, token: Token): void => void known.set(word, token);
for (const [i, name] of [...weekdays, ...shortWeekdays].entries()) {
  add(name, { is: 'weekday', weekday: (i % 7) + 1, plural: false });
}
for (const name of weekdays) {
  const weekday = weekdays.indexOf(name) + 1;
  for (const ending of ['ochtend', 'morgen']) add(`${name}${ending}`, { is: 'weekday', weekday, plural: false });
  for (const ending of ['s', 'en', 'ochtenden']) add(`${name}${ending}`, { is: 'weekday', weekday, plural: true });
}
for (const [i, name] of [...months, ...shortMonths].entries()) add(name, { is: 'month', month: (i % 12) + 1 });
add('sept', { is: 'month', month: 9 });
for (const [value, name] of numbers.entries()) add(name, { is: 'number', value, ordinal: false });
for (const word of wordNames) for (const name of list(words[word])) add(name, { is: 'word', word });
for (const unit of unitNames) for (const name of list(units[unit])) add(name, { is: 'unit', unit });

/** What is typed most. Slips in other words are not forgiven: "zeven" is too near to "geven", "weken" to "weten". */
const forgiven = [...weekdays, ...months, ...list('vandaag morgen overmorgen volgende komende weekend')].filter(
  (word) => word.length >= 4,
);

/** What one word means: `null` when it adds nothing. A slip of one letter is forgiven where it can mean one thing. */
export function wordToken(word: string): Token | null {
  if (fillers.has(word)) return null;
  const exact = known.get(word);
  if (exact) return exact;
  if (word.length < 4 || lookalikes.has(word)) return { is: 'unknown' };
  const [near, other] = forgiven.filter((each) => isSlip(word, each));
  // "jui" may be two months.
  return (other === undefined && near !== undefined && known.get(near)) || { is: 'unknown' };
}

/** Whether two words differ by one letter: another one, one too many or too few, or two that changed places. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const restA = a.slice(same);
  const restB = b.slice(same);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
