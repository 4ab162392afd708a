// What the bot says when an entry cannot run, whatever the entry is.
import { type Role, roleNames } from './shared/role.ts';
import { together } from './shared/together.ts';

export const texts = {
  roleMissing: (allowed: readonly Role[]): string => {
    // Somebody of another wijkteam: a row of seven roles tells nobody what is the matter.
    if (allowed.length >= 5) {
      return 'Dit kan alleen een collega met een rol in dit wijkteam. Er is niets veranderd. Hoor je daarbij? Vraag het aan een beheerder.';
    }
    const names = allowed.map((role) => roleNames[role].toLowerCase());
    return `Dit kan alleen een ${together(names, 'of')}. Er is niets veranderd. Heb je deze rol nodig? Vraag het aan een beheerder.`;
  },
  buttonNotUnderstood:
    'Deze knop hoort bij een oude of beschadigde kaart. Er is niets veranderd. Typ help om verder te gaan.',
  unknownButton: 'Deze knop ken ik niet (meer). Er is niets veranderd. Typ help om te zien wat kan.',
  tooLong: 'Je tekst is te lang. Er is niets bewaard. Maak je tekst korter en verstuur opnieuw.',
  broken:
    'Er ging iets mis. Wat al bewaard was, is er nog. Probeer het over een minuut opnieuw. ' +
    'Blijft het misgaan, vertel het dan de beheerder.',
};
