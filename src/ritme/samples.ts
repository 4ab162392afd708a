// Card data for the tests of all cards: each `$when` on in one and off in another.
const oost = { wijkteam: '0b0f9a52-6a5e-4a55-8f3e-3b0f5d6f1c11', name: 'Wijkteam Oost' };
const quiet = { hasNotice: false, notice: '', hasProblem: false, problem: '' };
const lines = (...list: string[]) => list.map((line) => ({ line }));
const noProblem = { hasProblem: false, problem: '' };
const problem = { hasProblem: true, problem: 'Kies minstens één dag. Er is nog niets bewaard.' };
const notice = { hasNotice: true, notice: 'Bewaard.' };

export const samples = {
  overview: [
    {
      ...oost,
      ...notice,
      rhythms: lines(
        'Dagstart: elke maandag en dinsdag van 9.00 tot 10.00 uur',
        'Maand: de eerste donderdag van de maand van 9.00 tot 17.00 uur',
      ),
      next: lines(
        'maandag 30 maart, 9.00 uur',
        'dinsdag 31 maart, 9.00 uur',
        'donderdag 2 april, 9.00 uur · maand',
        'dinsdag 7 april, 9.00 uur',
        'maandag 13 april, 9.00 uur',
      ),
      hasFrees: true,
      frees: [
        { when: 'vrijdag 15 mei', what: 'Brugdag' },
        { when: 'maandag 20 juli t/m vrijdag 14 augustus', what: 'Zomerpauze' },
      ],
    },
    {
      ...oost,
      hasNotice: false,
      notice: '',
      rhythms: lines('Nog geen ritme. Kies Dagen en tijden.'),
      next: lines('Er staat niets gepland.'),
      hasFrees: false,
      frees: [],
    },
  ],
  days: [
    {
      ...oost,
      hasNotice: true,
      notice: 'Dit kanaal hoort nu bij Wijkteam Oost.',
      ...noProblem,
      days: '1,2',
      opens: '9.00',
      closes: '10.00',
      isOn: false,
    },
    { ...oost, hasNotice: false, notice: '', ...problem, days: '', opens: '9.00', closes: '10.00', isOn: true },
  ],
  long: [
    {
      ...oost,
      ...noProblem,
      title: 'Elke maand',
      intro: 'Valt de dag op een vrije dag, dan vraag ik het op de eerste werkdag daarna.',
      rhythm: 'maand',
      week: 'eerste',
      day: '4',
      times: '9.00 - 17.00',
      isOn: false,
      other: 'kwartaal',
      otherTitle: 'Naar elk kwartaal',
    },
    {
      ...oost,
      hasProblem: true,
      problem: 'De tijden begrijp ik niet. Schrijf bijvoorbeeld 9.00 - 17.00. Er is nog niets bewaard.',
      title: 'Elk kwartaal',
      intro: 'In maart, juni, september en december.',
      rhythm: 'kwartaal',
      week: 'laatste',
      day: '1',
      times: 'de hele dag',
      isOn: true,
      other: 'maand',
      otherTitle: 'Naar elke maand',
    },
  ],
  start: [
    { ...oost, ...noProblem, startsOn: '2026-06-01' },
    { ...oost, hasProblem: true, problem: 'Kies een datum. Er is nog niets bewaard.', startsOn: '' },
  ],
  free: [
    {
      ...oost,
      ...quiet,
      shared: [],
      removable: [],
      hasMore: false,
      more: '',
      first: '',
      last: '',
      title: '',
      saveTitle: 'Bewaar voor Wijkteam Oost',
      forAll: false,
    },
    {
      ...oost,
      hasNotice: true,
      notice: 'Bewaard: vrijdag 15 mei.',
      hasProblem: true,
      problem: 'Deze dagen zijn al voorbij. Kies een laatste dag vanaf vandaag. Er is nog niets bewaard.',
      shared: [{ when: 'vrijdag 3 april', what: 'Goede Vrijdag', whose: ' · alle wijkteams' }],
      removable: [
        {
          when: 'vrijdag 15 mei',
          what: 'Brugdag',
          whose: '',
          wijkteam: oost.wijkteam,
          id: '0b0f9a52-6a5e-4a55-8f3e-3b0f5d6f1c21',
        },
        {
          when: 'maandag 20 juli t/m vrijdag 14 augustus',
          what: 'Zomerpauze',
          whose: ' · alle wijkteams',
          wijkteam: oost.wijkteam,
          id: '0b0f9a52-6a5e-4a55-8f3e-3b0f5d6f1c22',
        },
      ],
      hasMore: true,
      more: 'Daarna staan er nog 3 gepland.',
      first: '2026-03-02',
      last: '2026-03-06',
      title: 'Voorjaarsvakantie',
      saveTitle: 'Bewaar voor Wijkteam Oost',
      forAll: true,
    },
  ],
  myTimes: [
    { ...quiet, planned: [], until: '', daysOff: '', reminders: 'true' },
    {
      ...notice,
      hasProblem: true,
      problem: 'Deze dagen zijn al voorbij.',
      planned: lines('Ook gemeld: maandag 3 augustus t/m vrijdag 14 augustus.'),
      until: '2026-04-03',
      daysOff: '3,5',
      reminders: 'false',
    },
  ],
};
