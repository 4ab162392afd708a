// Every Dutch sentence of this capability outside a card.
export const texts = {
  helpTitle: 'Dit kun je vragen',
  helpIntro: 'Typ de dikke woorden. In een kanaal begin je met @Dagstart. Kies onderaan waarover je meer wilt zien.',
  helpNobody: 'Je hoort nog niet bij een wijkteam. Vraag een beheerder om je toe te voegen.',
  helpSummary: 'Wat je kunt vragen',
  unclearTitle: 'Dit begrijp ik niet',
  unclearChoices: 'Bedoel je een van deze?',
  unclearNothing: 'Kies help om te zien wat je kunt vragen.',
  unclearSummary: 'Dit begrijp ik niet',
  goneCommand: 'Dit kan niet (meer). Typ help om te zien wat kan.',
};
