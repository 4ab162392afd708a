// Every Dutch sentence that people read about the app before they have met the bot.
export const texts = {
  name: 'Dagstart',
  fullName: 'Dagstart voor wijkteams',
  short: 'Je wijkteam beantwoordt de dagstart en ziet samen hoe het gaat.',
  full: [
    'Dagstart helpt je wijkteam om de dag te beginnen.',
    'De bot vraagt de dagstart uit in het kanaal van je wijkteam. Je antwoordt met een paar klikken, ook op je telefoon.' +
      ' Aan het eind staat het dagbeeld in het kanaal.',
    'Loopt er iets niet goed? Maak er een ontwikkelpunt van, ook van een bericht in een chat. Je hoort wat ermee gebeurt.',
    'Je cijfers zijn voor niemand te zien. De bot toont alleen uitkomsten van een groep.',
    'Zet geen gegevens van inwoners in je antwoord. De bot controleert je tekst. Herkent hij zulke gegevens, dan bewaart' +
      ' hij je antwoord niet en zegt hij wat je kunt veranderen.',
    'Typ help om te zien wat je kunt vragen. In een kanaal begin je met @Dagstart.',
  ].join('\n\n'),
};

/** Who answers for the app. The addresses must be https; the last two belong to pages about privacy and terms of use. */
export const developer = {
  name: 'Gemeente Hilversum',
  websiteUrl: 'https://www.hilversum.nl',
  privacyUrl: 'https://www.hilversum.nl',
  termsOfUseUrl: 'https://www.hilversum.nl',
};
