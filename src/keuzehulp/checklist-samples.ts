// Data that shows the cards of the checklist with every `$when` on and off: for the card tests, and to look at.
const going = {
  wijkteam: '0b0f9a52-6a5e-4a55-8f3e-3b0f5d6f1c11',
  version: '1',
  run: '3a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
};
const note = 'Dit zijn voorbeeldregels (versie 1). Ze zijn nog niet vastgesteld.';
const name = 'Overdracht compleet?';

const list = {
  ...going,
  name,
  done: '',
  items: [
    { id: 'inwoner', title: 'De inwoner weet ervan en vindt het goed' },
    { id: 'systeem', title: 'Het dossier staat in het regiesysteem' },
  ],
  note,
};

const checked = {
  ...going,
  tool: 'overdracht-compleet',
  name,
  title: 'Nog 2 dingen te doen',
  text: 'Doe dit eerst. Kies daarna Vul verder aan.',
  missing: [
    { line: '• Zet het dossier in het regiesysteem, niet in mail of chat.' },
    { line: '• Spreek af wie de regie heeft en vertel het de inwoner.' },
  ],
  isMissing: true,
  done: 'inwoner',
  counted: 'Ik tel alleen de uitkomst. Wie je bent en om wie het gaat, bewaar ik niet.',
  note,
};

export const checklistSamples = {
  checklist: [list, { ...list, done: 'inwoner,systeem', note: 'Versie 2' }],
  checked: [
    checked,
    {
      ...checked,
      title: 'De overdracht is compleet',
      text: 'Alles is klaar. Je kunt overdragen.',
      missing: [],
      isMissing: false,
      done: 'inwoner,systeem',
    },
  ],
};
