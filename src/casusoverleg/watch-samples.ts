// Card data for the tests of all cards: each `$when` on in one and off in another.
const overleg = '7f3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d';
const other = '8f3c2b1a-4f5e-4a6b-8c7d-1e2f3a4b5c6d';
const wijkteam = '0b0f9a52-6a5e-4a55-8f3e-3b0f5d6f1c11';
const heading = 'Casusoverleg wijk Oost';
const calm = { hasWarnings: false, warnings: [], canMove: false, canDropRoom: false };

export const samples = {
  changed: [
    {
      ...{ overleg, heading, moment: 'Donderdag 2 april, 10.00–11.30 uur', ...calm },
      lines: [
        {
          line: 'In Outlook is het casusoverleg verzet. Het was dinsdag 31 maart, 10.00–11.30 uur. Ik heb dat overgenomen.',
        },
      ],
    },
    {
      ...{ overleg, heading, moment: 'Maandag 27 april, 10.00–10.45 uur', canMove: true, canDropRoom: false },
      lines: [
        {
          line: 'In Outlook is het casusoverleg verzet. Het was dinsdag 28 april, 10.00–11.30 uur. Ik heb dat overgenomen.',
        },
      ],
      hasWarnings: true,
      warnings: [
        { warning: 'Let op: maandag 27 april is een vrije dag (Koningsdag).' },
        { warning: 'Let op: er zijn nu 45 minuten. Voor de 3 casussen op de agenda zijn er 85 nodig.' },
      ],
    },
    {
      ...{ overleg, heading, moment: 'Dinsdag 31 maart, 10.00–11.30 uur', ...calm, canMove: true, canDropRoom: true },
      lines: [
        { line: 'Wijkcentrum ${Oost}, kamer *1* is dan niet vrij. De ruimte heeft de uitnodiging geweigerd.' },
        { line: 'De consulent Jeugd komt niet, en niemand anders neemt die rol over.' },
      ],
    },
  ],
  calledOff: [
    {
      wijkteam,
      what: 'Iemand heeft het casusoverleg van wijk Oost in Outlook afgezegd of verwijderd. Het was dinsdag 31 maart, 10.00–11.30 uur.',
      casussen: 'De 3 casussen wachten weer op een casusoverleg.',
      hasCasussen: true,
    },
    {
      wijkteam,
      what: 'Iemand heeft het casusoverleg van wijk Oost in Outlook afgezegd of verwijderd. Het was dinsdag 31 maart, 10.00–11.30 uur.',
      casussen: 'Er stonden geen casussen op de agenda.',
      hasCasussen: false,
    },
  ],
  lacking: [
    {
      ...{ wijk: 'Oost', overleg, isOne: true, isMore: false },
      dates: [{ date: 'Dinsdag 14 april, 10.00–11.30 uur', needs: 'schuldhulpverlening' }],
      choices: [{ id: overleg, title: 'Dinsdag 14 april, 10.00–11.30 uur' }],
    },
    {
      ...{ wijk: 'Oost', overleg, isOne: false, isMore: true },
      dates: [
        { date: 'Dinsdag 14 april, 10.00–11.30 uur', needs: 'schuldhulpverlening' },
        { date: 'Dinsdag 28 april, 10.00–11.30 uur', needs: 'Jeugd en de adviseur kwaliteit' },
      ],
      choices: [
        { id: overleg, title: 'Dinsdag 14 april, 10.00–11.30 uur' },
        { id: other, title: 'Dinsdag 28 april, 10.00–11.30 uur' },
      ],
    },
  ],
  trouble: [
    {
      what: 'Dagstart mist een recht in Outlook (Calendars.ReadWrite).',
      todo: 'Geef dat recht. Hoe dat gaat, staat in docs/agenda.md.',
    },
  ],
};
