/** One thing somebody can type, as help lists it. */
export interface Listed {
  name: string;
  phrase: string;
  help: string;
}

/** What belongs together for who reads it; the first name of an entry says to which capability it belongs. */
const groups: readonly { title: string; capabilities: readonly string[] }[] = [
  { title: 'Dagstart', capabilities: ['dagstart', 'ritme', 'afspraken'] },
  { title: 'Ontwikkelpunten', capabilities: ['ontwikkelpunten'] },
  { title: 'Casusoverleg', capabilities: ['casusoverleg', 'keuzehulp'] },
];
const rest = 'Wijkteam';

/** In groups, each in the order of the menus; what belongs to none comes last, and an empty group is left out. */
export function grouped(commands: readonly Listed[]): { title: string; commands: Listed[] }[] {
  const titleOf = ({ name }: Listed): string =>
    groups.find(({ capabilities }) => capabilities.includes(name.split('.')[0] ?? ''))?.title ?? rest;
  return [...groups.map(({ title }) => title), rest]
    .map((title) => ({ title, commands: commands.filter((each) => titleOf(each) === title) }))
    .filter((group) => group.commands.length > 0);
}
