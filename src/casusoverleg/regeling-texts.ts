// Every Dutch sentence on the cards about who works with which regelingen, outside the cards.
import { together } from '../shared/together.ts';

const consulenten = (count: number): string => (count === 1 ? '1 consulent' : `${count} consulenten`);

export const regelingTexts = {
  ownTitle: 'Mijn regelingen',
  ownIntro: 'Met welke regelingen werk je? Zo vraag ik voor een casusoverleg de juiste mensen.',
  ofTitle: (name: string): string => `Regelingen van ${name}`,
  ofIntro: 'Kies met welke regelingen deze collega werkt. Je collega krijgt hier een bericht van.',
  saved: (names: readonly string[]): string =>
    names.length === 0
      ? 'Bewaard: je werkt met geen van deze regelingen.'
      : `Bewaard: je werkt met ${together(names)}.`,
  savedOf: (name: string): string => `De regelingen van ${name} zijn bewaard.`,
  summary: 'Regelingen',
  team: (wijk: string): string => `Regelingen in ${wijk}`,
  teamIntro: 'Hiermee vind ik wie er bij een casusoverleg moet zijn.',
  count: (count: number): string => (count === 0 ? 'nog niemand' : consulenten(count)),
  adviseurs: (count: number): string =>
    count === 0 ? 'nog niemand' : count === 1 ? '1 collega' : `${count} collega's`,
  unsaid: (count: number): string =>
    count === 1 ? '1 collega heeft nog niets gekozen.' : `${count} collega's hebben nog niets gekozen.`,
  nobodyChosen: 'Kies eerst een collega.',
  notAMember: 'Deze collega staat niet (meer) in dit wijkteam. Er is niets veranderd.',
  told: (names: readonly string[]): string =>
    `${names.length === 0 ? 'Je regelingen zijn leeggemaakt' : `Je regelingen zijn ingevuld: ${together(names)}`}. ` +
    'Zo vraag ik je voor de juiste casusoverleggen. Klopt het niet? Pas het hier aan.',
};
