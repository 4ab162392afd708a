// Data that shows the cards about regelingen with every `$when` on and off: for the card tests, and to look at.
const wijkteam = '0b0f9a52-6a5e-4a55-8f3e-3b0f5d6f1c11';
const works = [
  { code: 'wmo', name: 'Wmo' },
  { code: 'jeugd', name: 'Jeugd' },
];

export const regelingSamples = {
  regelingen: [
    {
      title: 'Mijn regelingen',
      intro: 'Met welke regelingen werk je?',
      hasNotice: false,
      notice: '',
      chosen: '',
      works,
      isOwn: true,
      isColleague: false,
      wijkteam: '',
      person: '',
      teams: [{ id: wijkteam, name: 'Regelingen in Oost' }],
    },
    {
      title: 'Regelingen van Joost Wiersma',
      intro: 'Kies met welke regelingen deze collega werkt.',
      hasNotice: true,
      notice: 'Bewaard.',
      chosen: 'wmo,jeugd',
      works,
      isOwn: false,
      isColleague: true,
      wijkteam,
      person: 'a2',
      teams: [{ id: wijkteam, name: 'Regelingen in Oost' }],
    },
  ],
  team: [
    {
      wijkteam,
      wijk: 'Oost',
      intro: 'Hiermee vind ik wie er bij een casusoverleg moet zijn.',
      hasNotice: true,
      notice: 'De regelingen van Joost Wiersma zijn bewaard.',
      rows: [
        { what: 'Wmo', value: '2 consulenten' },
        { what: 'Schuldhulpverlening', value: 'nog niemand' },
      ],
      hasUnsaid: true,
      unsaid: "3 collega's hebben nog niets gekozen.",
      canFill: true,
      people: [{ id: 'a2', name: 'Joost Wiersma' }],
    },
    {
      wijkteam,
      wijk: 'Oost',
      intro: 'Hiermee vind ik wie er bij een casusoverleg moet zijn.',
      hasNotice: false,
      notice: '',
      rows: [],
      hasUnsaid: false,
      unsaid: '',
      canFill: false,
      people: [],
    },
  ],
  told: [{ line: 'Je regelingen zijn ingevuld: Wmo en Jeugd. Klopt het niet? Pas het hier aan.' }],
};
