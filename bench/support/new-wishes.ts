// What somebody could type next, to look for among the points there are.

import { others, same } from '../../test/ontwikkelpunten/similar.corpus.ts';
import { randomFrom } from '../../test/support/random.ts';
import { wish } from './wishes.ts';

/** Words of which each stands in very many points, and hardly anything else. */
const common = [
  'Het regiesysteem van het wijkteam',
  'Een inwoner vraagt in het wijkteam om een plan',
  'Nieuwe inwoners en collega’s in de wijk',
  'Het plan in het regiesysteem kost te veel tijd',
  'De overdracht per week beter vastleggen in een vaste lijst',
  'Collega’s lopen in het overleg tegen het regiesysteem aan',
  'De agenda van het wijkteam moet sneller',
  'Werkwijze, afspraak, overleg, plan, tijd en inwoner',
  'Een vaste werkwijze voor de overdracht',
  'Wijkteam',
];

const random = randomFrom(9);
const made = Array.from({ length: 60 }, () => wish(random));

/** Real ones, short; some of the words that the points were made of; very common ones; long ones with an explanation. */
export const newWishes: readonly string[] = [
  ...same.map(([, text]) => text),
  ...others,
  ...made.slice(0, 40).map(({ title }) => title),
  ...common,
  ...made.slice(40).map(({ title, explanation }) => `${title}. ${explanation}`),
];
