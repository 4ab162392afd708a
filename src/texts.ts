// What the bot says when an entry cannot run, whatever the entry is.
import { type Role, roleNames } from './shared/role.ts';

const either = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} of ${words.at(-1)}`;

export const texts = {
  roleMissing: (allowed: readonly Role[]): string =>
    `Dit kan alleen een ${either(allowed.map((role) => roleNames[role].toLowerCase()))}. Er is niets veranderd. ` +
    'Heb je deze rol nodig? Vraag het aan een beheerder.',
  buttonNotUnderstood:
    'Deze knop hoort bij een oude of beschadigde kaart. Er is niets veranderd. Typ help om verder te gaan.',
  unknownButton: 'Deze knop ken ik niet (meer). Er is niets veranderd. Typ help om te zien wat kan.',
  tooLong: 'Je tekst is te lang. Er is niets bewaard. Maak je tekst korter en verstuur opnieuw.',
  broken:
    'Er ging iets mis. Wat al bewaard was, is er nog. Probeer het over een minuut opnieuw. ' +
    'Blijft het misgaan, vertel het dan de beheerder.',
};
