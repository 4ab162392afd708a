// Every Dutch sentence on the cards that show what waits in a wijk, outside the cards.
export const homeTexts = {
  summary: (wijk: string): string => `Casusoverleg ${wijk}`,
  wijkenSummary: 'Casusoverleg',
  next: (when: string, count: number): string => `Volgende casusoverleg: ${when}. ${casussen(count)} op de agenda.`,
  notClosed: (when: string): string => `Het casusoverleg van ${when} is nog niet afgerond.`,
  noNext: 'Er is nog geen casusoverleg gepland.',
  waiting: (count: number): string => (count === 0 ? 'Er wacht geen casus' : `Wacht op een casusoverleg (${count})`),
  none: 'Loopt een vraag vast, of gaat hij over meer dan één regeling? Breng hem dan in als casus.',
  incomplete: 'nog aan te vullen',
  spoed: 'Spoed',
  since: (when: string): string => `sinds ${when}`,
  more: (count: number): string => `En nog ${count}. Je vindt ze hieronder in de lijst.`,
  open: (count: number): string => (count === 1 ? '1 afspraak staat nog open.' : `${count} afspraken staan nog open.`),
  choice: {
    wacht: 'wacht',
    gepland: 'op de agenda',
    besproken: 'besproken',
    ingetrokken: 'ingetrokken',
  },
  wijkMeta: (waiting: number, when: string): string =>
    [waiting === 0 ? 'er wacht geen casus' : `${casussen(waiting)} ${waiting === 1 ? 'wacht' : 'wachten'}`, when].join(
      ' · ',
    ),
  wijkNext: (when: string): string => (when === '' ? 'nog niets gepland' : `volgende ${when}`),
};

const casussen = (count: number): string =>
  count === 0 ? 'Nog geen casus' : count === 1 ? '1 casus' : `${count} casussen`;
