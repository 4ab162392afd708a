// Every Dutch sentence of this capability outside a card.
import type { Rhythm } from '../shared/occurrence.ts';

export const rhythmNames: Record<Rhythm, string> = { dag: 'Dagstart', maand: 'Maand', kwartaal: 'Kwartaal' };

const asked: Record<Rhythm, string> = { dag: 'bij de dagstart', maand: 'elke maand', kwartaal: 'elk kwartaal' };

export const texts = {
  title: (rhythm: Rhythm): string => `Vragen ${asked[rhythm]}`,
  standard: 'standaard',
  own: 'eigen woorden',
  saved: 'De nieuwe woorden zijn bewaard. Ze gelden vanaf de volgende keer.',
  same: 'Deze vraag stond er al zo. Er is niets veranderd.',
  restored: 'Deze vraag is weer standaard, vanaf de volgende keer.',
  incomplete: 'Kies een vraag en typ de nieuwe woorden. Er is nog niets veranderd.',
  noQuestion: 'Kies welke vraag weer standaard moet zijn. Er is nog niets veranderd.',
  summary: (wijkteam: string): string => `Vragen van ${wijkteam}`,
};
