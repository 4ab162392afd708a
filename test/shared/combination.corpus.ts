// Sentences as consulenten type them at a dagstart. Nobody in here exists.

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** An age with a place or a rare fact: a neighbour could say who it is. */
export const telling = lines(`
  Man van 43 in de Emmastraat heeft hulp nodig bij zijn schulden
  Meisje (9) van basisschool De Regenboog komt niet meer buiten
  83-jarige uit de flat aan de Kapittelweg is gevallen
  De 83-jarige vrouw is de enige met een scootmobiel in dat portiek
  Vrouw van 67 woont boven de bakker en hoort slecht
  Jongen van 14, zit op het Comenius College, spijbelt al weken
  43-jarige man uit Syrië wacht op een tolk
  Eritrese moeder van 23 zoekt woonruimte
  Bekende Hilversummer van 58 heeft een indicatie aangevraagd
  Meneer is 71 en oud-wethouder, hij wil niet herkend worden
  Inwoner van 34 werkt als buschauffeur en kan niet op maandag
  Vrouw (52) met ALS heeft snel een aanpassing nodig
  Man van 48 met MS, traplift is afgewezen
  Jongen (7) met het syndroom van Down mag niet meer mee met het busje
  Meisje van 12, drieling, krijgt geen plek bij de BSO
  Gezin in de Larenseweg, oudste zoon van 17 veroorzaakt overlast
  Hij is 43 en woont op een woonboot
  Ze is 19 en slaapt in een caravan op de camping
  Oude mevrouw, 91 jaar oud, woont in het hofje achter de kerk
  Man van 60 uit 1211 AB vraagt om hulp
  De zoon (15) is de enige jongen in een rolstoel op die school
  Oekraïense vrouw van 38 werkt bij de bloemenkraam
  Man, 55, eigenaar van een snackbar, zit diep in de schulden
  56-jarige kapper moet zijn zaak sluiten
  Vrouw van 44 was vroeger zangeres en woont nu alleen
  Huurder van 29 in de hoge flat naast het station
  Jongere van 19 woont tegenover de moskee
  Client van 76 jaar woont in de Dudokflat
  Kind van 6 op school De Kleine Prins heeft begeleiding nodig
  Tiener (16) van het Roland Holst College is weggelopen
  Dochter van 11 zit op de Daltonschool en wordt gepest
  Een 14-jarig meisje uit de Bosdrift is zwanger
  Een negenjarige jongen uit de Admiraal de Ruyterlaan
  Man van drieënveertig uit de Havenstraat
  Vrouw van achtendertig, komt uit Somalië
  Mevrouw is 88 en woont in de boerderij bij de molen
  Vader van 31 is beroepsmilitair en vaak weg
  Moeder (36) is huisarts geweest en schaamt zich
  Meneer, 64 jaar, heeft Huntington
  Jongeman van 22 stond in de krant na de steekpartij
  62-jarige man uit Ankeveen wil de dagbesteding niet meer
  Echtpaar, hij 79, zij 81, in de Koninginneweg
  M/43, woonwagenkamp, wil geen hulp
  Vrouw (27), blind, wil zelf leren reizen
  Weduwnaar van 70 in een woonwagen
  De buurman van 45, een bekende voetballer, zorgt voor onrust
  Poolse man van 39 slaapt in zijn auto
  Jongetje van 4 uit het azc praat nog niet
  Marokkaanse jongen (17) is van school gestuurd
  Opa van 77 is de enige molenaar van het dorp
  Kleuter van 5 met leukemie, het gezin heeft hulp nodig
  Man van 51 met een dwarslaesie wil verhuizen
  Vrouw van 33 is doof en krijgt geen tolk
  Statushouder van 26 uit Jemen zoekt werk
  Iemand van 84 uit de Gijsbrecht van Amstelstraat
  Inwoonster, 41, lerares op een basisschool, is overspannen
  De dochter van 18 is transgender en wordt bedreigd
  Zoon van 20, zit vast na een schietpartij
  Meneer (69), gepensioneerd piloot, heeft schulden
  De vrouw van 59 woont in een kraakpand aan het Melkpad
  Kind (8) woont met moeder in het blijf-van-mijn-lijfhuis
  Leerling van 13 van het vso is uit huis geplaatst
  Man van 37 is geopereerd aan een hersentumor
  Gescheiden man van 47 woont op het vakantiepark
  Iedereen in de straat kent hem: man van 66 met twintig katten
`);

/** Ages without such a fact, such facts without an age, numbers that are no age, groups. */
export const harmless = lines(`
  Man van 43 heeft hulp nodig bij zijn schulden
  Meisje (9) komt niet meer buiten
  83-jarige is gevallen
  meneer van 80 wil zelfstandig blijven
  Oma van 84 zorgt voor kleinkind
  Jongere van 17 slaapt bij vrienden
  Zoon (8) loopt weg
  Vrouw van 67 wil graag meedoen
  Een jongen van 14 spijbelt al weken
  Mevrouw is 88 en woont zelfstandig
  Hij is 43 en zoekt werk
  Dochter van 11 wordt gepest op school
  Kind van 6 gaat niet naar school
  Jongen van 15 wil naar een andere school
  Meisje van 16 wacht op een plek bij jeugdhulp
  Een 14-jarig meisje heeft een vertrouwenspersoon
  Vader van 31 vraagt om hulp bij de opvoeding
  Inwoner van 34 kan niet op maandag
  Cliënt van 76 jaar belt elke dag
  Vrouw van 83 met dementie, mantelzorger is moe
  Man van 52 uit Oost zoekt dagbesteding
  Vrouw van 45 uit de wijk wil vrijwilliger worden
  Jongere van 19 zonder startkwalificatie
  Man (61) heeft een brief van de Belastingdienst
  Huisarts belt over een man van 43
  De wijkagent vroeg naar een jongen van 16
  Moeder van 23 is zwanger van haar tweede
  Jongen van 7 met ADHD heeft een pgb
  Kind van 10 met autisme wacht op de Jeugdwet
  Vrouw van 58 met een depressie, gesprek gepland
  Man van 72 met diabetes kan niet meer koken
  In de Emmastraat staan drie huizen leeg
  Spreekuur in de Kapittelweg was druk
  De flat aan de Kapittelweg heeft nieuwe liften
  Basisschool De Regenboog vraagt om een contactpersoon
  Overleg met het Comenius College verzet naar dinsdag
  De enige tolk was vandaag ziek
  Dit was de enige melding van vandaag
  Syrische gezinnen vragen om uitleg over de toeslagen
  Er is een Poolse tolk nodig op dinsdag
  Turkse inwoners weten ons nog niet te vinden
  Man uit Syrië wacht op een tolk
  Vrouw met ALS heeft snel een aanpassing nodig
  De oud-wethouder kwam langs bij de opening
  Een bekende Hilversummer opent het wijkcentrum
  Inwoner werkt als buschauffeur
  Jongen met het syndroom van Down mag niet meer mee met het busje
  De wachtlijst van 43 is nu 38
  Moeder van 3 kinderen uit de Emmastraat
  moeder van 3 in de Emmastraat zoekt woning
  Gezin van 5 in de Havenstraat
  Gezin met 4 kinderen van het Roland Holst College
  Kinderen van 12 tot 18 jaar in de Emmastraat
  Jongeren van 16 en 17 hangen bij het station
  Jongeren tussen 18 en 23 in de hoge flat
  80-plussers in de flat aan de Kapittelweg
  De 80-jarigen uit het hofje krijgen een kaart
  18-jarigen van het ROC krijgen een brief
  18-plussers uit Syrië vallen onder de inburgering
  Bijeenkomst voor jongeren van 18+ op school De Vlinder
  Het 10-jarig bestaan van het buurthuis in de Emmastraat
  Het 25-jarig jubileum van de school De Regenboog
  Een 3-jarig project in de Havenstraat
  Meerjarige afspraken met de school De Kleine Prins
  De eenjarige opleiding op het Comenius College
  Een tweejarig contract voor de flat aan de Larenseweg
  Van de 43 aanvragen komen er 12 uit de Emmastraat
  Vandaag 43 meldingen, 9 uit de flat
  Besluit van 12 februari over de Emmastraat
  Afspraak van 14.30 in de Havenstraat
  Om 9.15 uur overleg bij het station
  Bus 43 rijdt niet door de Emmastraat
  De lijst van 20 huizen in de Larenseweg is klaar
  In 1223 wonen veel ouderen
  Route 9 langs de kerk is afgesloten
  Na 8 weken eindelijk een plek op De Regenboog
  Ze wacht al 9 maanden op een woning in de Havenstraat
  Woont 43 jaar in de Emmastraat en wil niet weg
  Meneer woont er al 30 jaar, bij de molen
  Mevrouw werkt 24 uur per week in de Emmastraat
  De vrouw van de bakker kwam langs
  De man van de woningcorporatie belde over de flat
  Man van mevrouw is opgenomen in het ziekenhuis
  De zoon van de buurvrouw zit op het Comenius College
  3 van de 5 gezinnen komen uit Syrië
  Regiesysteem was 20 minuten traag in de Emmastraat
  Team van 12 in de Emmastraat is compleet
  Groep van 15 uit Oekraïne komt morgen
  Kamer (12) in de flat is vrij
  Artikel (3) van de verordening gaat over school De Vlinder
  De regeling (2015) geldt niet in Ankeveen
  Huishouden van 4 uit Eritrea krijgt een woning
  Mevrouw van 14.00 uur kwam niet naar de Emmastraat
  Meneer van kamer 12 woont naast de kerk
  Vrouw van de 3 meldingen uit de Emmastraat is gebeld
  De 4-jarige indicatie voor de woning in de Havenstraat loopt af
  Een vijfjarig kavel voor het vervoer naar de school
  De 65-plussersflat aan de Kapittelweg
  Ouderen van boven de 80 in Kortenhoef
  Bewoners van 23 huizen in de Larenseweg
  Inwoners van 1 tot 5 huizen in de Emmastraat
  In totaal 60 man in de sporthal bij het station
  Mevrouw heeft 12 katten en woont in de Emmastraat
  Hij is 3 keer verhuisd, nu naar de Havenstraat
  Hij is 20 minuten te laat bij de flat
  Ze is 2 weken weg uit de Emmastraat
  Zij is 12 kilo afgevallen, zegt de school
  Ze is 1 van de 3 zussen in de Larenseweg
  De dagstart van 9 uur ging over de Emmastraat
  Kind van 2 gescheiden ouders, woont in de Havenstraat
  Zoon van 2 bekende ondernemers
  Dochter van 2 artsen in opleiding
  Man en vrouw, samen 3 kinderen, in de flat
  Huurder van nummer 12 klaagt over de flat
  De buurman van 12 hoog klaagt over geluid
  De vrouw van 2 deuren verder woont boven de bakker
  Klanten van 18 jaar en ouder in de Emmastraat
  Cliënten van 27 jaar krijgen geen vier weken zoektermijn
  Vanaf 18 jaar geldt de Wmo, ook in Ankeveen
  Bij 18 jaar stopt de jeugdhulp van de school
  De grens is 21 jaar, zegt het Comenius College
  Indicatie is 5 jaar geldig in de Havenstraat
  De pilot is 2 jaar bezig in de Emmastraat
  Het wijkcentrum in de Emmastraat is 50 jaar oud
  De flat is 60 jaar oud en gehorig
  Woning van 43 vierkante meter in de Emmastraat
  Boete van 95 euro voor de man uit de flat
  Schuld van 43 duizend euro bij een inwoner uit de Emmastraat
  Man met een uitkering van 70 procent in de flat
  Gesprek met vrouw om 13 uur in de Emmastraat
  De man (contactpersoon) van de flat aan de Kapittelweg
  Vrouw (Wmo) in de Emmastraat wacht op een traplift
  Jongen (Jeugdwet) op het Comenius College
  Een man van begin 40 in de Emmastraat
  Vrouw van in de tachtig, woont alleen
  Vrouw van middelbare leeftijd in de Havenstraat
  Een jongere uit Oost met schulden
  Een oudere inwoner uit de Emmastraat
  Een tiener van het Comenius College
  Een volwassen zoon in de flat
  Een peuter uit de Havenstraat
  Bewoners van de flat kennen elkaar niet
  De bewoner is bij ons bekend
  Nog nooit zo druk geweest in de Emmastraat
  Leeftijd is bij ons niet bekend
  Wij missen de leeftijd in het regiesysteem
  De groep 55+ in de Emmastraat groeit
  Aanvragen voor 2027 uit de Emmastraat
  Wie gaat er mee naar de Emmastraat op 12 maart?
  Inwoner van Kortenhoef vraagt om vervoer
  De burgemeester opent de woningen in de Emmastraat
  De wethouder is 3 dagen weg
  Hij wacht op nummer 43 in de Havenstraat
  Drie casussen, waarvan 2 uit Oekraïne
  Vier keer gebeld over de lift in de flat
  Sinds 2015 wonen ze in de Emmastraat
  Meisje van de balie gaat naar de Regenboog
  Jongen van het azc zoekt een fiets
  Twee mannen van de reiniging in de Emmastraat
  Vrouw van 38 kreeg vandaag haar beschikking
  Man van 55 wil zelf zijn plan schrijven
  Zoon van 17 heeft hulp bij zijn huiswerk
  Mevrouw, 91 jaar oud, is blij met de hulp
  Ze is 19 en gaat op zichzelf wonen
`);

/** Written after the rules were done, and not used to change them: how they do on what they have not seen. */
export const heldOut: { telling: string[]; harmless: string[] } = {
  telling: lines(`
    Een jonge vader van 22 uit de Gooiergracht weet niet waar hij terechtkan
    Mevrouw, 94, woont als enige nog in de Vaartweg
    Cliënt (31), Afghaanse tolk, wil graag werken
    Twaalfjarig meisje van de Gooische School blijft thuis
    Meneer van 77 zit elke dag op het bankje voor de Albert Heijn
    Bewoner van 62 uit de Neuweg heeft een hond die bijt
    Oude man (86) uit Breukeleveen krijgt geen taxi
    Meisje van 15 is de dochter van een raadslid
    De jongen is 17 en werkt bij de snackbar op het plein
    Vrouw, 49 jaar, met parkinson, moet uit de Oude Haven
    Een man van in totaal 54 jaar uit het hofje aan de Kerkstraat
    Buurvrouw van 73 in de Minckelersstraat verzamelt alles
    Zij is 29 en rijdt als enige vrouw op de bus
    Leerling (10) van de Wilge slaat andere kinderen
    Ze wordt 18 en woont met haar kind in een stacaravan
    Inwoner, 66 jaar oud, kwam uit Suriname en is blind
    Zoon (23) met schizofrenie dwaalt door de Groest
    Een weduwe van 81 boven de kapsalon
    V/57, docente, burn-out
    De 91-jarige oud-burgemeester heeft hulp nodig
    Een 8-jarig jongetje met kanker wil naar zwemles
    Molukse mevrouw van 79 mist haar tuin
    Man van 36, ex-militair, durft niet naar buiten
    Hij is pas 20, heeft een tweeling en geen huis
    Klant van 58 had vroeger een winkel in de Havenstraat
    Jongere van zestien uit de Anton Philipsweg is gestopt met school
    Iemand van 45 die in de krant heeft gestaan
    De huurder is 70 en de enige in de flat zonder internet
    Turkse weduwe (68) in de Schoutenstraat
    Meisje, 13 jaar, woont bij het azc
  `),
  harmless: lines(`
    Een vader van 22 weet niet waar hij terechtkan
    Mevrouw, 94, woont nog zelfstandig
    Man van 39 wacht op een terugbelverzoek
    Vandaag een gesprek met een vrouw van 61 over de Wmo
    Jongen van 13, ouders gescheiden, plan is klaar
    Een 90-jarige wil graag een maaltijd aan huis
    Zij is 29 en begint met een opleiding
    Leerling (10) heeft een nieuwe begeleider
    Mantelzorger van 74 is overbelast
    Zoon van 30 trekt weer in bij zijn moeder
    Inwoner van 50 wil zijn schulden regelen
    Twee zussen van 80 en 82 wonen samen
    Het team bestaat 5 jaar en zit in de Neuweg
    Lift in de flat aan de Vaartweg is 3 dagen stuk
    In de Kerkstraat is vandaag 2 uur geen stroom
    Meer dan 30 mensen bij de koffieochtend in de Havenstraat
    De straat heeft 40 woningen waarvan 12 leeg
    Kinderen vanaf 4 jaar kunnen naar de Gooische School
    Overleg met de directeur van basisschool De Wilge
    Wmo-aanvraag van 12 maart ligt bij de kapsalon
    De enige collega met schuldhulp is 2 weken vrij
    Op de Groest staan 9 kraampjes met informatie
    De groep van 10 statushouders uit Eritrea start maandag
    Syrische moeders komen om 10 uur naar de school
    Moeder van 2 met een woning in de Vaartweg
    Vader van drie zoekt een huis in Ankeveen
    Oma van 7 kleinkinderen in de Kerkstraat
    Team van 6 consulenten voor de Oude Haven
    De huurder van 3 kamers in de Neuweg wil kleiner wonen
    Vrouw van de voorzitter opent het hofje
    Sinds 2024 is de school aan de Vaartweg dicht
    Dossier 43 over de flat is compleet
    Fase 2 in de Kerkstraat begint 18 mei
    Hij werkt 36 uur als buschauffeur
    Ze betaalt 80 euro te veel huur in de Schoutenstraat
    Jeugd van 12 tot en met 18 in het azc
    Alle 75-jarigen in de Neuweg krijgen bezoek
    Een twintigjarige samenwerking met de kerk
    15-jarig jubileum van het wijkcentrum in de Groest
    Het pand aan de Havenstraat is 100 jaar oud
    De school is 60 en krijgt een feest
    Jaarplan 2026 voor de Gooiergracht
    Bewoners zijn gemiddeld 67 in de Minckelersstraat
    Dat is 1 op de 5 in de Vaartweg
    Wie is er 18 maart bij de opening van de flat?
    Meneer kwam om 11.20 uur terug uit de Neuweg
    Mevrouw heeft 3 zoons in de Anton Philipsweg
    Er zijn 14 jongens van het Comenius College gezien
    Cliënten van 67 en ouder uit Breukeleveen
    Man en paard noemen over de Groest
    De brief van 30 mei kwam niet aan in de Vaartweg
    Vrouw met kinderwagen gevallen in de Kerkstraat
    Een zoon van een ondernemer wil stage lopen
    Inwoners uit Polen vragen om taalles op 12 april
    Klant met nummer 12 wacht bij de balie
    De oudste van 3 kinderen zit op de Gooische School
    Is de jongen al 18? Dan stopt de jeugdwet
    Dagstart van 8 personen bij de moskee
    Bij 43 huishoudens in de Havenstraat ging het goed
    Kind van de rekening is de Emmastraat
  `),
};
