import type { ClientDataKind } from '../../src/shared/free-text.ts';

// Sentences as consulenten type them at a dagstart, by what they hold. Nobody in here exists: the numbers are made up and pass
// their checks. A sentence stands under the kind it must at least be refused for.

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const dirty: Record<ClientDataKind, string[]> = {
  bsn: lines(`
    bsn 106682428 staat nog niet in het regiesysteem
    Het gaat om bsn: 382848664, wie pakt dit op?
    906266841 kan niet inloggen met DigiD
    Aanvraag van 346888268 ligt al drie weken stil
    BSN462840621 dubbel in de Suite
    bsn960044085
    nr608846223x staat verkeerd in JCC
    BSN:468.828.084 graag nakijken
    kun je 246.644.266 even opzoeken
    burgerservicenummer 900404061 klopt niet
    burgerservicenr. 780 622 261
    Wmo melding 662 002 209 blijft hangen
    sofinummer 544-860-469 oude dossier
    klant met nummer 482602089 belt elke dag
    (686246421) wacht op indicatie
    inw 544062425 verhuisd naar Laren
    824486481/jeugd, graag overdragen
    Overdracht 500862801 incompleet
    800602626 en 180802227 zijn een huishouden
    ik zie bsn 342062840 twee keer staan
    BSN = 606668482
    bsn is 166442483 volgens mij
    B.S.N. 424800007
    bsnnummer:666414865
    Bij 980402268 loopt een schuldtraject
    systeem geeft foutmelding op 124080480
    wie heeft 808 826 645 in de caseload?
    188602227 - huisbezoek gehad, gaat beter
    casus over 226246802 bespreken
    1.5 uur bezig geweest met 720862449
    sofi 442622004 is oud
    afspraak 684222000 verzet
    Gisteren 8062.86.684 gebeld, geen gehoor
    bsn 1028 86 003 moet gekoppeld
    468264486: beschikking verstuurd
    424-242-060 graag checken in Socrates
    3420 62 840 staat zonder adres in het systeem
    Dossier van bsn 648280421 overgenomen
    wmo/846842865/huishoudelijke hulp
    702084268;360220228 samenvoegen
    bsn 60826265 (acht cijfers, oud nummer)
    burgerservicenummer: 58244426
    klant 58444683 heeft een oud nummer
    BSN 2.284.68.40 uit het oude systeem
    bsn 18.246.424 klopt dat
    bsn４２０８８４４０３ in full-width getypt
    het bsn (622040066) hoort er niet
    sofi-nummer 306466405
    Fout: 668460064 niet gevonden in BRP
    partner heeft 820286461
    bsn van partner is 644826228
    bsn 4 0 4 2 8 2 8 2 9 met spaties
    148004465 heeft nog geen SAM
    Nr. 244240887 bellen voor tussenevaluatie
  `),
  email: lines(`
    mail naar f.elamrani@gmail.com gestuurd
    jan.devries@hotmail.com is het juiste adres
    Stuur maar naar s_bakker1978@ziggo.nl
    bereikbaar via karin@kpnmail.nl
    mailadres: pietje.puk@outlook.com, graag aanpassen
    Mail terug van yilmaz-ayse@live.nl
    contact via info@bakkerijdevries.nl
    jan punt de vries at gmail punt com
    jan [at] gmail.com
    jan(at)hotmail.com
    jandevries @ gmail.com
    jan apenstaartje ziggo punt nl
    jan apenstaartje gmail.com
    haar mail is mo.bouzid@student.hu.nl
    verkeerde mail: abc@xyz.org
    m.kowalska@wp.pl werkt niet
    hij gebruikt ahmed@yahoo.fr
    zorg@buurtzorgnederland.com mailt ons
    cliënt mailt vanaf een.twee.drie@home.nl
    mailto:sara@icloud.com
    <peter@xs4all.nl> kreeg de brief niet
    J.JANSEN@GMAIL.COM
    mailadres jan_jansen@upcmail.nl bounced
    stuur het naar moeder: lin.chen88@gmail.com
    e-mail o'brien@casema.nl
    email:tesfay@protonmail.com
    heb gemaild met d.smit@hilversum.nl over casus
    wijkagent p.devries@politie.nl is op de hoogte
    a.b-c+d@e-f.co.uk
    jan@gmail
    mailadres ontbreekt, was klaas@hotmail
    jan at gmail dot com
    ali (at) live (punt) nl
    ali{at}live.nl
    mijn klant mailt met naam@planet.nl
    dit is het: naam.achternaam@bedrijf.eu
    zie mail van g.h@voorbeeld.be
    fout in systeem bij test.persoon@quicknet.nl
    school mailt via j.klaassen@school.nl
    "anna.k@outlook.de" staat dubbel
    mail: anna . k @ outlook . com
    de nieuwe is anna＠gmail．com
    bewindvoerder: kantoor@bewindvoering-gooi.nl
    vraag het aan d.a@b.nl
    mail kim@telfort.nl of bel
    x.y.z@gmx.net
    contactpersoon (petra@chello.nl) reageert niet
    Klant gaf op: sanne[at]ziggo[dot]nl
  `),
  phone: lines(`
    bel 06-12345678
    06-12 34 56 78
    tel 0612345678 graag terugbellen
    06 12 34 56 78 is van de buurvrouw
    mobiel: 06.12.34.56.78
    +31612345678
    +31 6 12345678
    +31 (0)6 12 34 56 78 belt steeds
    0031612345678
    0031 6 1234 5678
    035-1234567 is het nummer
    035 - 623 45 67
    (035) 6234567
    035/6234567
    0356234567 niet bereikbaar
    Klant belt vanaf 020 624 11 11
    020-6241111 in gesprek
    +32 470 12 34 56 Belgisch nummer
    +90 532 123 45 67 is van haar broer
    +48 512 345 678 bereikbaar na 5 uur
    +212 6 12 34 56 78
    bereikbaar op 0294-251234
    huisarts 035-6211234 gebeld
    06－12345678
    bel hem op 06 1234 5678 na 12 uur
    app naar 06-87654321
    0653 123 456
    zijn nieuwe nr 0681234567
    tel:0612345678;graag vandaag
    moeder 06-23456789 vader 06-34567890
    whatsapp 0634567890
    telnr. 035-5251234
    tel. 629 12 34
    bel op 6291234
    mobiel 612345678
    gsm 6 12 34 56 78
    06 - 12345678
    06-123 45 678
    06/12345678
    +49 151 23456789 Duits nummer
    +44 7911 123456
    0049 151 23456789
    geen gehoor op 06–12345678
    06‑12345678 met een hard streepje
    telefoon 0(35)6234567
    033-4612345 is de bewindvoerder
    030 2345678 opgehangen
    bel: 0 6 1 2 3 4 5 6 7 8
    +31356234567
    +31-6-12345678
    nummer van dochter is 0612 34 56 78
    085-1234567 vraagt om terugbellen
  `),
  iban: lines(`
    NL09ABNA0665043456
    NL07 ABNA 0669 5129 61
    nl46abna0353105922 staat geblokkeerd
    rekening NL17.ABNA.0264.9144.32
    NL76-INGB-0170-5948-80
    iban: nl73 ingb 0662 2168 33
    uitkering naar NL94INGB0170905344 overmaken
    IBANNL55INGB0220489536
    NL49 RABO 0562 5491 21 is van de partner
    nieuw rekeningnummer NL29RABO0160804096
    NL92 RABO0153611576
    nl61rabo0396979217
    pgb op NL94SNSB0777804800
    NL32 SNSB 0353 5298 56, graag wijzigen
    beslag op nl89 snsb 0218 8931 21
    NL87SNSB0431026434 klopt niet
    NL 18 TRIO 0776 0368 65
    NL43TRIO0200952321 is gesloten
    rekeningnr: NL86TRIO0979702273
    (NL57TRIO0919353857)
    NL90BUNQ0216547841 bunq rekening
    nl63bunq0653038336
    Bijstand staat op NL60 BUNQ 0798 4215 05
    bunq NL76BUNQ0256416257
    NL28KNAB0348261120
    NL45 KNAB 0409 3463 70
    knab: NL49KNAB0490690304
    storting naar NL50KNAB0372330304 gedaan
    NL62ASNB0274432640
    asn nl40 asnb 0499 9034 25
    NL11ASNB0175075585 en nog een
    NL73 ASNB 0600 6758 40
    NL36RBRB0111824962
    leefgeld op NL74RBRB0815356160
    NL07RBRB0377176065
    NL81REVO0268973826 Revolut
    DE89370400440532013000
    DE89 3704 0044 0532 0130 00 Duitse bank
    BE68539007547034
    BE68 5390 0754 7034 Belgische rekening
    FR1420041010050500013M02606
    PL61109010140000071219812874
    PL61 1090 1014 0000 0712 1981 2874 oude bank
    TR330006100519786457841326
    GB29 NWBK 6016 1331 9268 19
    ES9121000418450200051332
    RO49AAAA1B31007593840000
    pt50000201231234567890154
    BG80 BNBG 9661 1020 3456 78
    UA213223130000026007233566001
    LT12 1000 0111 0100 1000
  `),
  address: lines(`
    1211 AB 12
    1211ab12 staat leeg
    woont op 1211 AB nr 12 hs
    postcode 1223 KL huisnummer 4
    1217 BC, nr. 33
    adres 1231AB-7
    1241 XZ 101 bis
    Emmastraat 12
    huisbezoek Larenseweg 34a
    de Kerkelanden 5 heeft weer overlast
    Van der Lindenlaan 7-2
    emmastraat 12 geen gehoor
    Plein 1945 nr 3
    op nummer 12 in de Emmastraat is het mis
    gezin aan de Havenstraat 88
    lekkage Bosdrift 4... nee, Bosdriftlaan 4
    's-Gravelandseweg 210 boven
    Jan van der Heijdenstraat 67 II
    Anton Philipsweg 9
    verhuisd naar Kerkstraat 5b
    inwoner Koninginneweg 14-3 belt
    bezoek gebracht op eikenlaan 19
    Diependaalselaan 300, klachten over geluid
    woont nu aan de Gijsbrecht 21
    klant woont op Groest 88
    Burgemeester Lambooyplein 2
    larenseweg34
    Emmastr. 12
    Prins Bernhardstraat 8 is leeg
    we gaan langs Zuiderweg 45
    Minckelersstraat 6, derde verdieping
    ruzie tussen Melkpad 12 en 14 en de Vaartweg 3
    ingeschreven op Orionlaan 55
    overlast rond Mussenstraat 15-17
    Neuweg 100 A
    adres: Spieringstraat 9
    de woning Hoge Naarderweg 3
    Noodweg 3 in Loosdrecht
    Oud-Loosdrechtsedijk 122
    woont volgens mij aan de Kerkbrink 4
    EMMASTRAAT 12
    vanaf Hilvertsweg 77 komt rook
    Laan van de Vrede 12
    melding Lage Naarderweg 45 rood
    nr 12 Emmastraat, 2 hoog
    Emmastraat nummer twaalf
    huisnummer 12, 1211AB
    woont op 12 in de emmastraat
    Oude Haven 12
    Stationsplein 1
    zuiderloswal? nee Herenstraat 6
    Egelantierstraat 1 t/m 9
    Bloemenstraat 22 huis
    Erfgooiersstraat, nr. 8
    Kapittelweg 17 wacht op traplift
  `),
  'birth-date': lines(`
    geb. 12-3-1984
    geboren op 12 maart 1984
    klant 12-03-1984 wacht al lang
    12/3/'84
    1984-03-12
    12031984
    geboortedatum: 12.03.84
    12 mrt 84
    gebdat 12-03-1984
    inwoner (12-03-1984) belt
    geb. 3 mei 2019
    geboren 3-5-2023
    kind geb 3-5-2018
    jongste geboren in april 2022
    zoon, geb. 14-09-2012
    geb.datum 01-02-1990
    geb dat: 1-2-90
    geboortedatum is 5 december 1956
    Geboortedatum 5-12-1956 klopt niet
    GEB 05-12-1956
    g.d. 5-12-56
    mevr 23 juli 1949
    23-07-1949
    23/07/1949 staat verkeerd
    19490723
    23 07 1949
    geboren: 23.07.1949
    23 juli '49
    baby geboren op 2 januari 2026
    tweeling geboren 14 feb 2024
    geboorte 14-2-2024
    meisje, 14-2-2014 (geb)
    dob 04-11-1988
    04–11–1988
    4 november 1988 te Hilversum
    inwoner van 4-11-1988
    geboren te Rabat op 1 januari 1960
    geb. 01-01-1960
    1 jan 1960 geboren
    geboortejaar 1984
    jongere, geboren in 2008
    hij is van 30-08-2005
    30 augustus 2005
    geb 30/8/05
    geb: 2005-08-30
    * 30-8-1975
    geboren op 12 maart
    30-08-75
    peuter geboren 11 november 2023, geen opvang
    geb.12-3-1984 dus bijna pensioen
    9 okt. 1971
    9-okt-1971
  `),
  name: lines(`
    mevrouw Jansen belde weer
    meneer de Vries wil huishoudelijke hulp
    dhr el amrani komt morgen
    fam yilmaz heeft huurschuld
    mw. Bakker zit klem
    mevr van den berg is gevallen
    dhr. Kowalski wacht op beschikking
    mevrouw visser wil traplift
    gezin Bouzid moet verhuizen
    familie Tesfay krijgt begeleiding
    gezin de Jong staat op de wachtlijst
    met familie de Wit gaat het beter
    hr. Chen begrijpt de brief niet
    mevrouw A.B. de Groot
    de heer Özdemir kwam niet opdagen
    mej. Fransen, Wmo
    meneer Achterberg is boos
    mevrouw de wit moet naar dagbesteding
    dhr sitaldin belt dagelijks
    mevrouw okafor heeft geen internet
    zoon Mohammed gaat niet naar school
    dochter Lisa heeft Jeugd nodig
    moeder Fatima is overbelast
    cliënt Van Dijk niet bereikt
    klant yilmaz belt elke dag
    inwoner Hoekstra wacht op pgb
    ex van Priscilla staat nog ingeschreven
    buurvrouw Ria klaagt
    broer ahmed woont in
    jongere Tygo is zoek
    huisarts Smeets verwijst door
    juf Ingrid maakt zich zorgen
    dokter El Bakkali wil overleg
    oma Truus past op
    kind heet Jayden
    partner van Sandra is weg
    Fatima El Amrani heeft geen inkomen
    fatima el amrani moet verhuizen
    jan jansen krijgt bijstand
    Jan Jansen
    gesproken met Agnieszka Kowalska
    Tesfay Gebremedhin wacht op woning
    samen met Rajesh Ramdin gekeken
    Sjoukje Hoekstra-de Vries zit in de schulden
    Mehmet Yıldırım heeft hulp nodig
    Abdirahman Warsame krijgt taalles
    Kwame Boateng verhuist
    Nguyen Thi Lan begrijpt het niet
    Li Wei Zhang heeft een tolk nodig
    Oleksandr Kovalenko zoekt werk
    Maria da Silva heeft pgb
    Djamila Ait Benhaddou vraagt begeleiding
    Giovanni Martina uit Curaçao
    Soekarman Partodikromo wil dagbesteding
    Zahra Hosseini moet inburgeren
    Yusuf bin Omar gaat naar school
    JAN VAN DER MEER nogmaals gebeld
    FATMA YILMAZ staat dubbel
    J. de Vries
    A.B. Yılmaz graag oppakken
    M.J.P. van den Berg heeft bezwaar
    jp jansen wacht op terugbelverzoek
    k. bouzid niet verschenen
    Th. Verhoeven moet verlenging
    P. Smit
    Fatima A. heeft zich gemeld
    Jan de V. is dakloos
    Mohammed B. komt vaak langs
    Jansen, Fatima
    El Amrani, Mohammed
    de Vries, M.
    casus van Xhevdet Qorri besproken
    morgen naar Tjitske Ypma-Wiarda
    gebeld met Ionela Popescu over schulden
    dossier Yilmaz ligt stil
    aanvraag el idrissi afgewezen
    hij heet Mohamed
    gesprek met De Vries ging stroef
    Van der Meulen belt morgen terug
    Overleg gehad over Bouchra en haar man Karim Zaoui
    pietje puk... nee Piet Hendriksen bedoel ik
    Kees Verkerk krijgt scootmobiel
    anouk van der heijden wil stoppen
    sanne de boer en haar kind
    Henk v.d. Berg moet herbeoordeeld
    Mevr. Ramcharan-Soekhoe wil HH
    dr. Wolters reageert niet
    gezinsvoogd Linda Peters is ziek
    Ana María González López
    Dragana Jovanović heeft tolk nodig
    Semhar Habtemariam start traject
    mantelzorger Wim is op
    opa van Noah belde
    vader Tarik wil omgang
  `),
};

/** Sentences without client data, with everything that looks like it. */
export const clean: string[] = lines(`
  Drukke ochtend, drie meldingen via de balie
  mevrouw heeft hulp nodig bij het huishouden
  meneer wil graag een scootmobiel
  meneer kan niet meer lopen
  Mevrouw is blij met de hulp
  mevrouw alleen thuis, geen netwerk
  meneer heeft schulden en stress
  familie en vrienden springen bij
  moeder van drie kinderen zoekt woning
  de familie komt morgen langs
  gezin met drie kinderen moet verhuizen
  cliënt krijgt hulp van de buren
  klant wacht op Wmo
  inwoner belt elke dag over hetzelfde
  vader werkt in de nacht
  zoon woont nog thuis
  dochter is mantelzorger
  partner van cliënt is overleden
  buurvrouw klaagt over geluid
  kind van gescheiden ouders
  man met verward gedrag gezien bij station
  vrouw van in de tachtig, woont alleen
  jongere zonder startkwalificatie
  oma past op de kinderen
  ex werkt niet mee aan regeling
  Versa Welzijn heeft geen plek
  overleg met Leger des Heils verzet
  Centrum Jeugd en Gezin is verhuisd
  GGZ Centraal neemt niet op
  Gemeente Hilversum stuurt verkeerde brieven
  Youké heeft een wachtlijst
  Kwintes wil meedenken
  Microsoft Teams deed het niet
  Jeugd & Gezin was goed vertegenwoordigd
  Sociaal Plein stuurt mensen naar ons door
  UWV Werkbedrijf reageert traag
  Raad voor de Kinderbescherming zit in de casus
  Veilig Thuis heeft gebeld
  Werkfit heeft ruimte voor twee klanten
  Stichting De Tussenvoorziening zoekt locatie
  Hof van Holland was een goede plek
  Philadelphia wil aansluiten bij overleg
  Amerpoort stopt met dagbesteding
  Wijkteam Oost had goede start
  Hilversumse Meent kampt met eenzaamheid
  instroom uit 's-Graveland valt mee
  Nieuw-Loosdrecht volgt in 2027
  Kerkelanden loopt voor op schema
  collega uit Den Haag kwam kijken
  inwoner komt van Sint Maarten
  wijk Anton Philipsweg krijgt spreekuur
  spreekuur in de Jan van der Heijdenstraat
  veel meldingen rond de Prins Bernhardstraat
  overlast bij Burgemeester Lambooyplein
  Tweede Paasdag zijn we dicht
  met Koningsdag geen dagstart
  Suite voor het Sociaal Domein lag eruit
  JCC toont de verkeerde afspraken
  Integrale Toegang En Dienstverlening
  Plan Van Aanpak Wijkgericht Werken
  Karin en Peter zijn ziek
  Karin vervangt Ahmed vandaag
  dank aan Fatima voor het invallen
  Jan Willem doet de dagstart
  Anne Marie is voorzitter
  roos van Leary gebruikt in de intervisie
  buurthuis De Brug is gesloten
  team Jeugd heeft overleg gehad met team Wmo
  Wil Fatima de voorzitter zijn?
  Goedemorgen allemaal, fijne start
  in de Emmastraat is veel overlast
  om 9 uur in de Emmastraat afgesproken
  Emmastraat 9.00 uur verzamelen
  in de Larenseweg 3 meldingen over overlast
  week 12 is de evaluatie
  lokaal 3 is bezet
  wijk 2 doet mee
  kamer 1.12 heeft geen scherm
  fase 2 begint in mei
  punt 3 van de agenda vergeten
  bus 12 rijdt niet meer naar het ziekenhuis
  casus 4 schuift door
  overleg 3 ging niet door
  stap 2 van de werkwijze is onduidelijk
  pad 2 in de beslisboom werkt niet
  Oost 3, Kerkelanden 4, Meent 2
  score 4 voor samenwerking, 2 voor systeem
  1223 heeft de meeste meldingen
  postcode 1221 en 1223 zijn gestart
  postcodegebied 1211 t/m 1216 volgt
  Wmo 2015 is leidend
  sinds 1 januari 2015 doet de gemeente dit
  per 1-1-2015 de decentralisatie
  vanaf 1-1-2027 hoort Wijdemeren erbij
  ingegaan per 1 juli 2014
  de Participatiewet geldt sinds 1 januari 2015
  per 1 januari 2004 was het de WWB
  overleg verplaatst naar 12-3-2026
  casusoverleg op 14 april 2026 om 10.00 uur
  dagstart 30-03-2026 viel uit
  evaluatie op 3 mei
  schooljaar 2025-2026 begint weer
  schooljaar 2025/2026 leerlingenvervoer
  van 9.00-10.30 in overleg
  om 13:45 nog geen reactie
  tussen 12 en 14 uur bereikbaar
  € 1.250,50 aan huurschuld
  budget van 123456782 euro
  € 123.456.782 op de begroting
  bedrag 123456782,50 klopt niet
  schuld van 12.500 euro
  ongeveer 45.000 euro schuld
  Z-2026-001234 ligt bij juridisch
  zaak 2026-123456 staat open
  zaaknummer 2026-12345 graag oppakken
  casus OOST-2026-014 bespreken
  OOST-2026-007 en OOST-2026-012 dubbel
  kenmerk 2026/00123 bij reactie vermelden
  ticket 20261234 bij ICT
  incident INC0012345 gemeld
  changenummer 12345678 staat uit bij ICT
  bel 14 035 voor algemene vragen
  14035 is niet bereikbaar
  bij spoed 112 bellen
  0800-2000 is Veilig Thuis
  0900-8844 politie belt terug
  088-1234567 is de huisartsenpost
  meldkamer 0900 1234 lang in de wacht
  113 genoemd in gesprek
  116 111 kindertelefoon als tip gegeven
  12345678901234 is een te lang nummer
  artikel 2.3.5 Wmo
  artikel 2.1.4a lid 3
  versie 3.12.14 van de app
  Windows 11 update kost tijd
  NEN 7510 en ISO 27001
  4 van de 12 antwoorden binnen
  80% klaar, 20% loopt
  3x gebeld, niemand bereikt
  2e keer dat dit gebeurt
  top 3: wachttijd, systeem, overdracht
  10-12 mensen op het spreekuur
  5-10 minuten te kort
  1 op de 5 gezinnen
  100+ aanvragen blijven liggen
  instroom 12, doorgeleid 7, open 5
  scores 4 3 5 2 4 5 3 4 4
  Q1 en Q2 vergeleken
  Key2 en de Suite praten niet met elkaar
  MS Forms werkt prima
  Power BI rapport klopt niet
  SharePoint is traag
  Outlook agenda loopt niet synchroon
  Signs of Safety training was goed
  Mobility Mentoring past hier
  Housing First wordt uitgebreid
  Positieve Gezondheid als uitgangspunt
  Eigen Kracht conferentie ingepland
  methode Kolb geprobeerd
  Balint en Korthagen vergeleken
  incidentmethode beviel goed
  ZRM ingevuld bij alle casussen
  Mantelzorg is een thema
  Alleenstaande moeder krijgt urgentie
  Statushouders wachten op woning
  Oekraïense gezinnen in de opvang
  Syrische jongeren vinden elkaar
  Marokkaanse ouderen bereiken we slecht
  Turkse vrouwen komen naar de inloop
  Poolse arbeidsmigranten zonder adres
  Eritrese meisjes hebben eigen groep
  Tolk Tigrinya nodig
  Arabisch en Turks sprekende collega gezocht
  Nederlandse les start na de zomer
  Rotary helpt met laptops
  Albert Heijn geeft voedselpakketten
  Rode Kruis deelt kaarten uit
  Voedselbank Gooi en Omstreken is vol
  De Alliantie reageert snel
  Dudok Wonen denkt mee
  Gooi en Vechtstreek werkt samen
  Regio Gooi en Vechtstreek heeft budget
  Tergooi belt over ontslag
  Zilveren Kruis vergoedt dit niet
  Bureau Jeugdzorg bestaat niet meer
  William Schrikker Stichting is betrokken
  Jellinek heeft intake gedaan
  MEE helpt met aanvraag
  Humanitas Maatjes zoekt vrijwilligers
  Vluchtelingenwerk Nederland sluit aan
  Buurtzorg komt twee keer per dag
  Emma Kinderziekenhuis heeft verwezen
  basisschool De Wegwijzer meldt verzuim
  Jan Ligthart school wil overleg
  bij de Johannes Calvijnschool is verzuim
  Comenius College zoekt contact
  ROC van Amsterdam werkt mee
  Wijkcentrum De Koepel is dicht
  buurthuis Lopes Dias is vol
  bibliotheek Hilversum doet mee met spreekuur
  Raadhuis op dinsdag gesloten
  Mediapark is slecht bereikbaar
  station Hilversum Sportpark
  Arenapark heeft nieuwe bewoners
  Loosdrecht en Ankeveen apart bekijken
  Teammanager Wijken is met verlof
  Adviseur Kwaliteit komt woensdag
  Functioneel Beheer zoekt het uit
  Klant Contact Centrum verwijst verkeerd
  Wethouder Sociaal Domein komt langs
  College van Burgemeester en Wethouders besluit
  MT Sociaal Domein wil cijfers
  Projectleider vraagt om input
  Goede Vrijdag zijn er minder mensen
  Eerste Kerstdag geen bezetting
  Suikerfeest is vrijdag, rekening houden
  Maandag Wmo, dinsdag Jeugd
  Vrijdag Participatiewet overleg
  In Januari starten we
  Wel graag op tijd beginnen
  Fijn dat iedereen er was
  Samenwerking met Schuldhulp ging top
  Loopt stroef met overdracht naar Jeugd
  Lastig: JCC en Suite dubbel invullen
  Succes: gezin heeft weer gas en licht
  Belemmering: geen wachtwoord, geen toegang
  Vraag: wie is regisseur bij meerdere regelingen?
  TOP GEDAAN TEAM OOST
  GEEN TOEGANG TOT JCC VANDAAG
  AVG en privacy blijven lastig
  DigiD machtigen lukt niet
  BSN invullen in JCC kost veel tijd
  e-mail van inwoner komt niet aan
  telefoonnummer staat verkeerd in systeem
  het adres is niet bekend
  geboortedatum moet twee keer worden ingevuld
  IBAN controle werkt niet
  @Karin kun jij dit oppakken
  mail naar info@hilversum.nl komt niet aan
  functionele mailbox loopt over
  wijkteamoost@hilversum.nl is de nieuwe mailbox
  we zitten at random door elkaar
  zie bijlage 1, 2 en 3
  optie B. Dat is het beste
  plan A. Wij gaan door
  A. Wonen B. Werk C. Geld
  1. Toegang 2. Regie 3. Borging
  vitamine D. Dat helpt
  groep A en groep B wisselen
  de roos en de wil om te veranderen
  mark mij als afwezig
  max 3 casussen per overleg
  ben er niet t/m vrijdag
  bas had een goed punt
  floor en iris zijn er donderdag
  Joost bracht taart mee
  Sanne, Mo, Fatima en Piet deden mee
  applaus voor Yasmina
  Mohammed regelt de tolk
  Peter neemt casus over van Karin
  Met Ahmed afgestemd
  vraag het even aan Ineke
  collega Bouchra is jarig op 12 maart
  de bakker op de hoek sponsort
  visser, slager en bakker doen mee aan wijkmarkt
  de jager en de visser uit het verhaal
  koning winter maakt lopen lastig
  het bos en de berg aan werk
  de vos verliest zijn streken
  groot nieuws: er komt een consulent bij
  van de week nog navragen
  mevrouw van de overkant hielp mee
  meneer van 80 wil zelfstandig blijven
  mevrouw van de thuiszorg belde
  meneer de voorzitter opende strak
  mevrouw uit Kerkelanden wil verhuizen
  cliënt van Versa valt tussen wal en schip
  klant van Werkfit is doorgestroomd
  bewoners van Kerkelanden willen spreekuur
  inwoner van Wijdemeren moet nog wachten
  dossier Wmo is leeg
  casus Jeugd schuift door
  aanvraag Participatiewet ligt stil
  melding Veilig Thuis gedaan
  huisbezoek Oost ging goed
  dokter is met vakantie
  huisarts reageert niet op mail
  juf belde over verzuim
  meester van groep 8 maakt zich zorgen
  bewindvoerder werkt niet mee
  wijkagent kijkt mee
  naam van de regisseur ontbreekt
  naam en adres staan dubbel in JCC
  het heet nu Sociaal Plein
  project heet Samen Sterk
  de nieuwe werkwijze heet breed uitvragen
  Ovreleg gister was erg lnag
  telefonsich bereikbaar zijn lukt niet
  Terugkopeling van partners ontbreekt
  Keukentafelgesprekken kosten nu 2 uur
  Woonurgentie en Maatwerkvoorziening lopen door elkaar
  Herindicaties Huishoudelijke Ondersteuning lopen achter
  Beschermd Wonen en Maatschappelijke Opvang vragen afstemming
  Leerlingenvervoer en Jeugdwet botsen
  Vroegsignalering Schulden geeft veel werk
  Nieuwe Werkwijze Dagstart bevalt goed
  Warme Overdracht Gaat Beter
  onderweg 2 keer gebeld
  sociaal plein 3 keer gevraagd
  schoolplein 2 is klaar
  snelweg A27 was dicht
  zorgpad 2 is beter
  route 66 als grap
  Pilotwijk 1 en 2 vergeleken
  kwartaal 3 en 4
  2026 is 12 keer misgegaan
  in 2026 op 3 plekken
  vijf gezinnen in de Bloemenbuurt
  30 minuten is te kort
  50+ers en 65-plussers
  18-/18+ overgang loopt niet
  24/7 bereikbaarheid
  7 vinkjes gehad
  jongeren geboren na 2010 vallen onder nieuwe regels
  kinderen van 0-4 jaar
  gebied 12-3 is nog niet verdeeld
  gebeld op 12-3-2026, geen gehoor
`);

/** Written after the rules were done, to see what they make of sentences nobody had in mind. */
export const heldOut: { dirty: Record<ClientDataKind, string[]>; clean: string[] } = {
  dirty: {
    bsn: lines(`
      Kan iemand 106682428 uit de werkvoorraad halen, die is al afgehandeld
      heb er weer een: 382.848.664 en die staat op naam van de buurman
      servicenummer van de man is 906266841 zegt hij zelf
      foutcode 12 bij invoer bsn346888268 in regiesysteem
      46-28-40-621 stond op het formulier
      In de mail stond gewoon "960044085", dat moet anders
      BurgerServiceNummer 608 846 223 ontbreekt in de beschikking
      b.s.n.: 468828084
      welk team heeft 2466 44 266?
      dossier/900404061/bijlage
      #780622261 weer terug in de bak
      inwoner gaf 662.002.209 door aan de telefoon
      123 456 782
      bsn nr: 111222333
      1112.22.333
      klantbsn111222333
      het gaat om 111-222-333, spoed
    `),
    email: lines(`
      hij wil alleen per mail: tarik_1990@msn.com
      graag antwoord aan Marijke.Postma@planet.nl sturen
      fout adres in systeem (nu: xx.yy@zz.nl)
      CC aan bewindvoering@kantoorjansen.nl vergeten
      m dot bakker at outlook dot com
      hallo@ikbenhet.amsterdam gebruikt ze
      naar wietske@fryslan.frl gemaild
      el.hamdaoui-92@live.com?
      haar zoon leest mee via piotr.nowak@interia.pl
      post retour, mail ook: niemand@nergens.com
      jan.de.vries@gmail.com;
      mail=a_b@c.nl
      piet AT gmail DOT com
      sanne (apenstaartje) live punt nl
      pietje@hotmail
    `),
    phone: lines(`
      ze is alleen in de ochtend te bereiken, 06 49 12 33 87
      zijn moeder: 0641239987
      hij belde met nummer +31641239987 vier keer
      terugbellen kan op 035 - 541 22 19 voor half drie
      wachtte op telefoontje van 0031-641239987
      Whatsappt via +963 944 567 890
      nooddienst gaf 06.4123.9987
      haar 06 is 41239987
      kantoor bewind: 033 - 480 12 12
      (06)41239987 voicemail
      tel.nr: 06-41 23 99 87
      bel de zus maar even 06 412 399 87
      terugbelnummer zesenzestig? nee 06-55 44 33 22
      (06) 55443322
      mob. 06 5544-3322
      bellen: 035 7 60 12 34
      0031(0)6-55443322
      +31.6.55443322
      tel 0655443322/0611223344
      nr 06 554433 22
    `),
    iban: lines(`
      inkomsten komen binnen op NL36REVO0729911361
      de broodbank heeft nl06 revo 0394 7174 40 genoteerd
      Kwijtschelding: rek.nr. NL98 REVO 0387 5325 46
      vakantiegeld staat nog op BE68-5390-0754-7034
      salaris naar LT121000011101001000 (Revolut)
      de rekening begint met NL63 RBRB 0211 6093 46 en die is leeg
      Girorekening NL73.ASNB.0600.6758.40 wordt opgeheven
      IT60 X054 2811 1010 0000 0123 456 van oma
      rek NL 09 ABNA 0665 0434 56
      NL07ABNA0669512961t.n.v. partner
      NL91 ABNA 0417164300
      rekening nl91abna0417164300.
      IBAN:NL91-ABNA-0417-1643-00
    `),
    address: lines(`
      we stonden voor een dichte deur bij Vogelkersstraat 18
      staat briefadres op Wandelpad 30?
      Politie was weer bij de Erfgooiersstraat 145-c
      verhuist volgende week naar Simon Stevinweg 22
      buren van Geuzenweg 61 klagen
      sleutel ligt bij nr 5 aan de Lieven de Keylaan
      het appartement op de Mozartlaan, nummer 27
      hulp in huis: 1215GN 41
      postcode 1216 TV, huisnr 9b
      woonadres is nu Zeverijnstraat 6/2
      kamer in pand Taludweg 53
      urgentie voor Gerard Doulaan 8
      moeder woont in de minckelersstraat 14
      Schapenkamp 6 staat leeg
      Adres bekend: Bachlaan 121
      Ze zit nu in de Vincent van Goghstraat 4
      bij Minckelersstraat nr. 11 is brand geweest
      het gaat om 1222 NK 18
      woning Van Ghentlaan 3 bis
      Lorentzweg 5H
      in flat Neptunusstraat 210
      de Hoge Larenseweg 18b
      gaan langs bij oude amersfoortseweg 60
      verblijft tijdelijk op Utrechtseweg 221
      Hij staat ingeschreven: Franciscusweg 8, Hilversum
      1213XJ/8
      koninginneweg 120 (boven)
      Schoolstraat 3 te Loosdrecht
      op de Ampèrestraat 4A
    `),
    'birth-date': lines(`
      man van 17-05-1962 wil dagbesteding
      meisje geb. juni 2011 naar voogdij
      d.o.b. 1971-09-30
      jarige job: 08/08/1948 wordt begeleid
      (v, 02-10-1979)
      geb.dat. 2.10.79
      de baby kwam 28-02-2026 ter wereld, geboren in Tergooi
      eerste kind 2 november 2006, tweede 4 mei 2009
      leeftijd onbekend, volgens pas 01/07/1953
      haar geboortedag is 21 september 1966
      gebdatum 6 6 1966
      geb. in '58
      de man (12-8-1951) woont alleen
      geboren 4/11/'62
      meisje van 16, geb. 14-1-2010
      gbd 3-3-1993
      geb 7 sept 2001
      Geboortedatum: 19 feb. 1947
      1968-12-01 staat als datum in systeem
      twee kinderen: 01-06-2012 en 23-09-2014
      baby, geboren op 6 jan.
      jaargang 30.11.1999
      mevrouw, 11 november 1938, valt vaak
      3 12 1977
      03121977
      verjaart op 3-12-1977
    `),
    name: lines(`
      ik heb Roodabeh Farrokhzad aan de lijn gehad
      de familie Tahapary zit krap
      mevrouw hoogendoorn vraagt om vervoer
      meneer Nguyen snapt de brief niet
      dhr. van 't Hof wil zelf koken
      mw el khattabi heeft bezwaar gemaakt
      weer gedoe met Wesley Kuipers
      Bij Sara de Haan thuis is het een puinhoop
      wie kent Dilan Aksoy nog van vorig jaar
      Hodan Abdi en haar zusje slapen bij vrienden
      Emeka Okonkwo kreeg geen reactie
      T. Ghebremedhin is verhuisd
      brief voor A. Szymańska retour
      vanmiddag huisbezoek bij mevr. Raghoebar
      kleindochter Kiki haalt boodschappen
      Zoontje Damian zit al weken thuis
      patiënt Verbruggen is ontslagen
      dossier Boukhari kwijt
      Mw. S. Lim-Tjon wil andere hulp
      hr Szabo verstaat geen Nederlands
      fam. Da Costa krijgt taxatie
      henk mulder is overleden
      naima bouali belt morgen
      piet van der veen stopt met hulp
      afspraak met Beatriz Figueiredo afgezegd
      Thijs V. uit de Meent
      Samira el B. wil graag werken
      jeugdbeschermer Marloes de Wit is vervangen
      Vries, J. de
      oom Wayan regelt de financiën
      Bilal zijn moeder, mevrouw Chaouch, was boos
      broertje Yassin moet naar de opvang
      Goran Petrović kreeg boete
      dominee Schaafsma bemiddelt
      Vanochtend mevr. Abdelkarim aan de balie, ze was in tranen
      even over het gezin Öztürk, drie regelingen door elkaar
      heb mw vd Heuvel beloofd dat we bellen
      meneer pietersen wil niet meer naar de dagopvang
      dochter van mevrouw sahin tolkt steeds
      die jongen, Jayden Kartosen, is weer weg
      Ik heb Fatma Çelik overgedragen aan Jeugd
      overdracht Jan-Willem Brouwer ging fout
      Sharon Lachman-Badloe belde drie keer
      contact met de school van Mila Jansen
      de broer van Abdul is contactpersoon
      Samir en Nadia Bouhali willen scheiden
      buurman Gerrit klopt overal aan
      klant Nguyen snapt het formulier niet
      De heer J.C. van Rooijen is terminaal
      mantelzorgster Corrie Veenstra valt om
      Kapitein? nee, dhr Kaptein
      ouders van Liam en Noah zijn uit elkaar
      Tedros Mebrahtu is uit beeld
      ik zag dat ewa nowak geen uitkering krijgt
      dhr. Osei-Bonsu heeft inburgering gehaald
      anna de jong vraagt woningaanpassing
      wim de groot weigert zorg
      huisarts Van Leeuwen belde
      juf Marjan van groep 5
      vrouw van Achmed is zwanger
      Mohamed El Hadi, casus in Oost
      dhr s. kaya heeft deurwaarder
      gisteren met Chantal R. gesproken
      GEZIN VAN DER WAL HEEFT GEEN GAS
      mevrouw Li
      Mw Ho wil Chinees sprekende hulp
      zoon Daan (8) loopt weg
      vriend van moeder heet Ricardo
      voogd van Shanti is Petra Klomp
      Aisha Warsame Jama, moeder van vier
      Svitlana uit de opvang, achternaam Bondarenko
      Notaris mr. Van Zanten vraagt stukken
      tante Truus regelt alles
      dr Khan van de GGZ
      Familie Ramdjan-Bisessar
      Youssef Aït Taleb
      Ludmila Petrova krijgt pgb
      Achternaam: Koster
      mevrouw de bruin is verward aangetroffen
      Salomé Gebreyesus
      Hr. en mw. Pronk
    `),
  },
  clean: lines(`
    De lift is stuk dus we zitten vandaag op de derde etage
    Cliënten begrijpen onze brieven slecht, graag B1
    Kunnen we de route bij crisis nog een keer doornemen?
    Mevrouw wilde eerst niet, nu wel
    Meneer zegt dat hij niks nodig heeft
    Meneer en mevrouw willen samen naar dagbesteding
    Mevr. is slechthorend, dus bellen lukt niet
    Mw wacht nog steeds op een beschikking
    Dhr heeft een taxipas nodig
    fam is uitgenodigd voor gesprek
    Gezin staat op straat vanaf vrijdag
    Opa en oma vangen de kinderen op
    Zoon van negentien wil het huis uit
    Moeder heeft geen rijbewijs
    Vader is uit beeld sinds 2019
    Broer en zus delen de zorg
    Partner werkt in ploegendienst
    Jongere wil terug naar school
    Klant kwam drie keer niet opdagen
    Inwoners weten niet waar ze moeten zijn
    Huisarts wil sneller contact met ons
    Docent van groep 7 luidt de bel
    Samen met Karin en Joost de werkvoorraad verdeeld
    Monique zit vandaag bij Schuldhulp
    Welkom aan Dewi, onze nieuwe stagiair
    Ik ruil met Tom
    Bedankt Ellen
    Anneke, Bram en ik nemen de telefoon
    Ahmed en Willem lopen mee in Oost
    De toegang via Wijkcentrum St. Jozef loopt goed
    In de Geuzenbuurt is veel vraag naar begeleiding
    Spreekuur in De Kruisdam trekt weinig mensen
    Bloemenkwartier en Electrobuurt op één hoop gegooid
    Bewonersavond aan de Kapelstraat was druk
    Uitval lijn 2 naar Kerkelanden
    12 meldingen in week 12, vorig jaar 9
    We hebben 3 consulenten voor 240 dossiers
    Van 1 op 1 naar groepsaanbod
    Gemiddeld 6,5 op klanttevredenheid
    De 2e dagstart van maand 3
    Wachttijd 8 tot 10 weken bij GGZ Centraal
    Verlenging t/m 31-12-2026 geregeld
    Beschikkingen t/m 1 juli 2026 lopen door
    Contract met Versa loopt af op 31 december 2027
    Nieuwe verordening vanaf 1-4-2026
    Besluit van 12 februari 2014 is nog van kracht
    Wet van 2007 en 2015 vergeleken
    De decentralisatie van 2015 werkt nog door
    Budgetplafond € 2.350.000 in zicht
    Nog 123.456 euro over
    Rekening van 3.450,- ligt er al weken
    Zaak Z/26/004512 terug naar juridisch
    WMO-2026-0045 ontbreekt in lijst
    MELD-20260312-07 dubbel
    Sjabloon v2.10.26 gebruiken
    Casus OOST-2026-101 en OOST-2026-102 horen bij elkaar
    Serverfout 500 en 404 in het portaal
    Toestel 2345 doet het niet
    De 14-nummers verwijzen niet door
    0800-nummer is 's avonds dicht
    Via 14 0294 komen de vragen uit Wijdemeren
    Niemand neemt op bij het 088-nummer
    Teams-telefonie werkt niet na de update
    Mail vanuit sociaalplein@hilversum.nl belandt in spam
    Inloggen met eHerkenning faalt
    Copilot mag niet volgens CISO
    Wie is functioneel beheerder van Socrates?
    Stipter en Suite4Jeugd tonen ander saldo
    Cognos rapportage laat op zich wachten
    Mens Centraal heeft storing
    De koppeling BRP en GWS hapert
    Nieuwe collega's krijgen nog geen account
    Deep Democracy werkt niet met tien mensen
    Kernkwadranten van Ofman ingezet
    Gordon methode opgefrist
    Intervisie volgens vijf stappen werkte goed
    GGD Gooi en Vechtstreek heeft cijfers gedeeld
    Sherpa en Philadelphia hebben samen plek voor vier
    Cordaan stopt per 1 mei
    Moviera en Blijf Groep vangen op
    Jeugdbescherming Regio Amsterdam is overbelast
    Stichting Lezen en Schrijven geeft training
    Woningcorporatie Gooi en Omstreken heeft leegstand
    Sint Vitus Mavo vraagt om spreekuur
    Alberdingk Thijm College organiseert ouderavond
    Dr. Albert Schweitzerweg krijgt glasvezel
    Fietspad langs de Soestdijkerstraatweg is dicht
    Johannes Geradtsweg blijft aandachtspunt
    Hoek Emmastraat en Havenstraat onveilig
    Eerste Loosdrechtse Uitleg als naam van buurt
    Hemelvaart en Pinksteren rooster maken
    Internationale Vrouwendag op 8 maart
    Dag van de Mantelzorg op 10 november
    Week van de Eenzaamheid start maandag
    Wereld Suïcide Preventie Dag gemarkeerd
    Actiepunt Wonen Welzijn Zorg
    Aandachtspunten: Overdracht, Privacy, Caseload
    Twee Turkse gezinnen en een Pools stel bij inloop
    Somalische moeders willen kookgroep
    Wij willen met Wijdemeren en Gooise Meren optrekken
    Bas en Lies starten maandag
    Tip: eerst bellen en dan pas mailen
    Heb je Mark gezien? Die zou komen
    Stand van zaken: 14 open, 6 dicht, 3 nieuw
    Mevrouw komt vrijdag terug voor een tweede gesprek
    Meneer heeft de afspraak van 14.30 gemist
    Familieberaad gepland in week 21
    Klanten klagen over de parkeerplek
    Cliëntondersteuning van MEE was erbij
    Inwoners in de Hilversumse Meent missen een loket
    Bewonerscommissie Van Riebeeckweg wil meedenken
    Ouders snappen de brief van de Belastingdienst niet
    Kinderen met een PGB krijgen te laat geld
    Vader en moeder wonen apart
    Oma van 84 zorgt voor kleinkind
    Jongere van 17 slaapt bij vrienden
    Vrouw met twee kinderen zoekt noodopvang
    Partner van 30 uur naar 20 uur werk
    Wijkverpleegkundige van Hilverzorg belt morgen
    Huisartsenpost Gooi verwijst vaker
    Dokter verwijst te laat
    Juffen en meesters weten ons te vinden
    Meester in de rechten gezocht
    De casus van vorige week is rond
    Zaken lopen vast op indicatie
    Peter is vrij, Sandra neemt waar
    Sandra belt met de corporatie
    Ik werk vandaag samen met Yusuf en Anja
    Kim heeft een goed idee over de intake
    Compliment voor Mohamed en Lisette
    Graag aan Bram vragen wat de status is
    Anja en ik schuiven aan
    Willen jullie Joke even bellen?
    Roos is ziek, Mark neemt over
    Hans de teamleider komt langs
    Anouk van het wijkteam sluit aan
    Saskia van kwaliteit kijkt mee
    Erik van ICT lost het op
    Els uit West ruilt met Ine uit Zuid
    Meer regie aan de voorkant nodig
    Kunnen we per 1 september starten met de pilot?
    Besluit van 3 maart 2025 is nog niet verwerkt
    De aanvraag van 12 januari ligt er nog
    Contract loopt van 01-01-2025 tot 31-12-2026
    Vanaf 2 februari 2026 nieuwe werkwijze
    Planning: 12/5 training, 19/5 evaluatie
    Deadline 30/6
    Om 10:15 door naar de Seinhorst
    14-05-2026 09:00 casusoverleg
    Budget 2026: € 1.350.000
    120.000 inwoners, 5 wijken
    Caseload 38,5 per fte
    0,8 fte tekort
    Telefoontijd van 9 tot 11
    Eerste 100 dagen
    Nummer 3 op de lijst is het belangrijkst
    Agendapunt 4 vervalt
    Artikel 8:1 Jeugdwet
    Zaaktype B1026 ontbreekt
    Foutmelding 0x80070005
    Versie 2026.03.1 geïnstalleerd
    Referentie WT-OOST-0012
    Formulier 4711 past niet
    De 06-nummers staan niet in JCC
    Telefoonnummers ontbreken bij de helft
    Mail via Zivver lukt niet
    Adresgegevens uit BRP komen niet door
    Op de Kerkbrink is markt
    Brinkweg en Neuweg horen bij Centrum
    Parkeren aan de Oude Enghweg is lastig
    Wijkagent Oost en boa schuiven aan
    Loket Sociaal Domein is dicht
    Team Schuldhulpverlening Hilversum zit vol
    Bijeenkomst Samen Sterk in Oost
    Training Omgaan Met Agressie
    Week tegen Kindermishandeling
    Wereld Alzheimer Dag
    Nationale Ombudsman doet onderzoek
    Inspectie Gezondheidszorg en Jeugd komt
    Zorgverzekeraar Zilveren Kruis doet mee
    Jeugdhulpaanbieder Levvel heeft wachtlijst
    Praktijk Kinderleven stopt
    De Opvoedpoli en Altra zijn vol
    Intermezzo en Pluryn willen praten
    Hogeschool Utrecht levert stagiairs
    Vrije Universiteit meet effect
    Rabobank Gooi sponsort
    Bibliotheek Gooi en Meer
    Wijkkrant Oost plaatst stukje
    NPO Radio was op bezoek
    RTV NH maakt een item
    Nieuwjaarsborrel in Gooiland
    Italiaanse tolk gezocht
    Farsi en Dari tolk nodig
    Papiamento sprekende vrijwilliger gevonden
    Inwoner spreekt alleen Pools
    Veel Molukse ouderen in de wijk
    Surinaamse koffieochtend loopt goed
    Roma gezin uit Roemenië
    Let op: nieuwe route
    NB. Kamer 4 is bezet
    P.S. Vergeet de taart niet
    i.v.m. ziekte geen dagstart
    T.a.v. Backoffice Wmo
    O.a. Versa en MEE
    Zgn. warme overdracht
    A.s. maandag vrij
    Ik denk dat Werkwijze Beta beter is
    Hoe Dan Ook Doorgaan
    Hartelijk dank Sociaal Team
    'Gewoon doen' is het motto
    Meldcode Huiselijk Geweld gevolgd
    Eén Gezin Eén Plan werkt hier
    De wil is er, de tijd niet
    Was lastig, maar gelukt
    Heel veel dank allemaal
    van jan tot dec geteld
    mei was druk, jun rustig
    max 2 per dag
    jip en janneke taal graag
    even sparren met bas of floor
    door drukte geen intervisie
  `),
};
