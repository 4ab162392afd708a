// What the colleagues of the sample pilot answer: made up, varied, and without anything about an inwoner.

export interface SampleAnswer {
  scores: [string, string];
  text?: string;
  kind?: 'succes' | 'belemmering' | 'anders';
  named?: boolean;
  followUp?: string;
}

/** One for each of the five colleagues; the next dagstart begins one further, so two days do not look the same. */
export const sampleAnswers: readonly SampleAnswer[] = [
  { scores: ['4', '4'], text: 'De overdracht naar schuldhulp ging in één gesprek.', kind: 'succes' },
  {
    scores: ['3', '2'],
    text: 'Het regiesysteem was gisteren twee keer uit.',
    kind: 'belemmering',
    followUp: 'Een papieren lijst voor de balie.',
  },
  { scores: ['4', '3'], text: 'Wmo en Jeugd zaten samen aan tafel.', kind: 'succes', named: true },
  { scores: ['5', '4'] },
  {
    scores: ['2', '3'],
    text: 'Bij de balie is niet duidelijk wie de vraag oppakt.',
    kind: 'belemmering',
    followUp: 'Elke ochtend één aanspreekpunt.',
  },
  { scores: ['4', '4'], text: 'Donderdag komt de nieuwe wijkagent kennismaken.', kind: 'anders' },
  { scores: ['3', '4'], text: 'Het spreekuur in de bibliotheek liep goed.', kind: 'succes' },
];
