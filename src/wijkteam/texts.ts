// Every Dutch sentence of this capability outside a card.
export const texts = {
  onlyInChannel: 'Typ dit in het kanaal waar je wijkteam de dagstart houdt.',
  notYours: (name: string): string =>
    `${name} bestaat al en hoort bij een ander kanaal. Alleen een beheerder of de teammanager van ${name} kan het verplaatsen. ` +
    'Er is niets veranderd.',
  notAMember:
    'Deze persoon staat niet in de lijst van dit wijkteam. Er is niets veranderd. Open de kaart rollen opnieuw.',
  welcomeTitle: 'Goed dat je er bent',
  welcomeChannelTitle: 'Dagstart staat in dit kanaal',
  welcomeLinked: (name: string): string =>
    `Dit kanaal hoort bij ${name}. Typ dagstart nu en iedereen kan antwoorden. Aan het eind staat hier het dagbeeld.`,
  welcomeNotLinked: 'Koppel dit kanaal aan een wijkteam. Daarna vraag ik hier de dagstart uit en maak ik het dagbeeld.',
  welcomePersonal: 'Ik vraag de dagstart uit in het kanaal van je wijkteam. Hier kun je vragen hoe het ervoor staat.',
  promise: 'Ik bewaar geen gegevens van inwoners. Wat jij als cijfer geeft, is voor niemand te zien.',
  settingsSummary: 'Instellingen van dit kanaal',
  welcomeSummary: 'Dagstart stelt zich voor',
  rolesSummary: 'Rollen in dit wijkteam',
  rolesGiven: 'De rol is gegeven.',
  rolesTaken: 'De rol is ingetrokken.',
  fromConfiguration: 'Beheerders staan ook in de configuratie; die haal je hier niet weg.',
};
