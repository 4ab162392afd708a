import { wordSet } from './word-list.ts';

/** Titles: what follows is a name unless grammar says otherwise ("mevrouw heeft", "meneer wil"). */
export const titles = wordSet(
  `meneer mijnheer menheer mevrouw mevr mevrw mvr mvrw mw mej mejuffrouw juffrouw dhr hr heer heren fam familie fmailie gezin gez
  echtpaar erven wed weduwe weduwnaar dames mevrouws tante oom opa oma`,
);

/** Titles that are written with a dot. */
export const shortTitles = wordSet('mevr mvr mvrw mw mej dhr hr fam gez wed dr drs ir mr ing prof ds cl adv');

/** Relations and roles: a name may follow, a word may follow as well. */
export const family = wordSet(
  `moeder vader mama papa moeke zoon zoontje dochter dochtertje zoons kleinzoon kleindochter stiefmoeder stiefvader stiefzoon
  stiefdochter pleegmoeder pleegvader pleegkind pleegzoon pleegdochter pleegouder broer broertje broers zus zusje zusjes zuster
  halfbroer halfzus opa oma kind kindje kleinkind baby peuter kleuter puber tiener tweeling partner man vrouw echtgenoot echtgenote
  ex exman exvrouw expartner vriend vriendin vriendje vriendinnetje neef neefje nicht nichtje tante oom buurman buurvrouw buurjongen
  buurmeisje schoonmoeder schoonvader schoonzoon schoondochter schoonzus zwager jongen meisje jongetje huisgenoot verloofde ouder
  ouders voogd`,
);
export const clients = wordSet(
  `cliënt client cliente klant klante inwoner inwoonster jongere bewoner bewoonster aanvrager aanvraagster hulpvrager
  melder patient patiënt leerling student statushouder vluchteling asielzoeker mantelzorger mantelzorgster contactpersoon
  bijstandsgerechtigde huurder slachtoffer pleger verdachte vrijwilliger maatje deelnemer deelneemster burger betrokkene oudere
  dakloze zwerver debiteur schuldenaar gedetineerde`,
);
export const professionals = wordSet(
  `dokter dr drs huisarts arts tandarts kinderarts psychiater psycholoog juf juffrouw juffie meester meneer notaris advocaat mr rechter
  professor prof dominee ds pastoor imam wijkverpleegkundige verpleegkundige bewindvoerder mentor curator deurwaarder wijkagent agent
  schooldirecteur leraar lerares docent therapeut fysiotherapeut logopedist jeugdarts voogd gezinsvoogd jeugdbeschermer
  maatschappelijk begeleider begeleidster behandelaar specialist`,
);
/** What can be called by a name: "dossier Jansen", "casus Yilmaz". Only a surname tells here. */
export const matters = wordSet(
  `dossier casus zaak aanvraag melding overdracht indicatie beschikking bezwaar huisbezoek keukentafelgesprek intake gesprek
  situatie kwestie`,
);
export const naming = wordSet(
  'heet heette genaamd genoemd naam achternaam voornaam roepnaam meisjesnaam geboortenaam alias',
);

/** Between a title and a surname, and inside a surname. */
export const particles = wordSet(
  `van de der den het ter ten te t in op aan bij el al ait aït ben bin ibn bint abu abou abd oulad ould bou von zu vom da dos di do
  das du la le les del della den vd v d vande vander vanden st san saint af av und y e uit`,
);
/** Particles that never start an ordinary Dutch phrase. */
export const strongParticles = wordSet(
  'el al ait aït ben bin ibn oulad ould ter ten vander vanden vd von da dos di del della bou',
);

/** Surnames behind "de", also in lower case: "mevrouw de vries". */
export const deNames = wordSet(
  `vries jong boer groot wit bruijn bruin bruyn haan graaf graaff lange ruiter koning wolf vos jonge jongh leeuw kok haas rooij rooy
  roo ridder waal waard witte klerk zeeuw visser winter wilde gier goede bie laat mol smet ronde zwart rijk rijke heer beer groen
  reus roos swart weerd greef neef nooij nooijer regt vreede krijger bree blok gooijer gooyer kler kruijf kruif mooij mos nijs
  pater pauw potter rek ruijter ruyter schepper schipper schrijver smit smidt snoo sterke vaan valk veer vliegher voogd vreeze
  vroome vroom wever weger wijs wildt zoete zwaan buck bock backer bakker bont bos brouwer bruine clercq cock coninck
     freitas geus hoog hoogh kam keijzer keizer kloet kloe koe koster kraker kwant lang leede ligt 
   meij meyer molenaar munck munnik nie nijs paauw paepe pree roon roever rover ruig smeth snaijer vet vlieger
  vlaming vogel vos vrij weert zanger`,
);
/** Trades, animals and things that are surnames: after a title also in lower case ("mevrouw visser"). */
export const nounSurnames = wordSet(
  `bakker visser smit smid mulder dekker kuiper kramer brouwer molenaar timmerman schipper slager koster kok jager prins koning
  koningen keizer vink wolf vos haan leeuw mol schouten bos boom blom bloem ketelaar ridder ruiter schilder wagenaar wever huisman
  veldman veerman bouwman akkerman landman hoekman zeeman dijkhuis veldhuis kerkhof achterberg middelkoop mastenbroek
  verhagen noordhoek klaver roos zwart wit groen bruin winter winters valk zwaan snoek haring schaap haas berg dam dijk linde linden
  kroon kool pol blok boot broekhuizen hofstede heuvel koster knol kolk kroes krol spaan staal steen tak vonk
   voorn wassenaar schrijver schoenmaker scholte sluis balk baars arts bijl buis burger drost duin hoek hof
  hoogland hulst jonker klomp kruis maas maat molen pons prins smits thomas peters willems`,
);

/** Nouns that are surnames behind "van (de)", also in lower case: "mevrouw van dijk", "karin van de berg". */
export const vanNames = wordSet(
  `dijk veen dam beek berg bergen vliet straten rijn doorn duin loon gaal laar es wijk rooij horst hoeven putten zanten tiel dorst
  velde wal ven ploeg pol poel brink kamp bosch wiel griend geer hoek meer mortel water zande kerkhof burgt wetering putte rijt sande
  voort werf heuvel linden heide haar weerd wijngaard hulst heijden kolk laan ven voorn bos graaf pas plas hul kooij waal weide
  boom steen hoorn eijk eik sluis zand zwaan vaart kleij tuin maat broek broeck hout houten lier lith leeuwen woerden wieringen
  elst est rossum roon rhee ree grinsven schaik vugt asten aken delft breda hees hasselt hoof hooff pelt winkel`,
);

/** A first name made of two: "Jan Willem" is one person called by the first name. */
export const doubleStarts = wordSet(
  `Jan Anne Anna Marie Maria Hans Geert Klaas Gert Henk Willem Pieter Peter Piet Bart Evert Cor Aart Kees Arie Dirk Johan Karel Cees
  Ellen Eva Lotte Mary Rose Lisa Els Louise Carla Sophie Emma Julia Sara`,
);
export const doubleEnds = wordSet(
  `Willem Jan Piet Pieter Peter Marie Maria Anne Anna Fleur Louise Sophie Roos Mieke Claire Lies Els Kees Henk Klaas Dirk Hein Joost
  Paul Louis Lynn Rose Mae May Linde Marije Jet Bart`,
);

/** First names that are ordinary words as well: a name only with a capital, and not at the start of a sentence. */
export const wordFirstNames = wordSet(
  `ad ben donna engel ernst fleur flip floor frank iris jasmijn jet job joy jip jop lente leen lies linde lot mark 
 max nel nol om rein riet roos rosa rozemarijn sem storm taal taco ties
 ton toon tuin vince violet vlinder wies wil win zon aal 
 amber amine angel aster beril berk bora boy chi dale dag dawn dean die do door duo dung
 el fee feng ferry genet grace hai hang hao 
 hoa hok hong hope ida imam indra ina inge ion job jude juni jun kam ken
 kit lan lang lee lei leo leon ling lok long love luc lucky lul ma made mai
 marina mary may maya mega mei mert met min mine ming mist mitra mun musa nam nader nana nga ning
 noel olive olu om op ot papa per persona ping pinar pim poppy prem ping quan queen quin ram rens
 rong ruby rui rut sam san sari sema sen senn sera sien sil silver sky sol son sonny stern sterre suk
 sultan sun sunny tam tao temel ten thu tien tuba tuna van veli vis vos wai 
 wen west wing yaw yen yes ying yong you yu yun zee zon zoo zoon`,
);

/** Before a name with these, the name is that of a thing: "buurthuis De Brug", "methode Kolb". */
export const thingsWithNames = wordSet(
  `stichting buurthuis wijkcentrum buurtcentrum ontmoetingscentrum centrum school basisschool middelbare organisatie bureau firma
  bedrijf vereniging locatie zorginstelling instelling aanbieder zorgaanbieder methode methodiek model systeem app applicatie project
  programma training cursus boek film restaurant café cafe winkel wijk buurt flat complex gemeente stad dorp straat kerk moskee club
  sportclub voetbalclub dagbesteding woongroep kliniek ziekenhuis theorie matrix principe wet team wijkteam park bibliotheek partij
  fractie leverancier pakket module college lyceum praktijk gezondheidscentrum apotheek museum theater station halte haven hotel
  opvang noodopvang azc woonzorgcentrum verpleeghuis verzorgingshuis inloophuis jongerencentrum speeltuin kinderboerderij volkstuin
  zwembad sporthal sportpark voedselbank kringloop kringloopwinkel uitzendbureau makelaar woningcorporatie corporatie bank
  verzekeraar zorgverzekeraar universiteit hogeschool roc mbo hbo opleiding gebouw zaal vergaderzaal kamer lokaal regio provincie
  regeling subsidie fonds prijs merk type versie toets vragenlijst lijst schaal test instrument werkvorm intervisiemethode`,
);
/** Behind a name, likewise: "Jan Ligthart school", "Bernard van Leer stichting". */
export const things = wordSet(
  `straat laan weg plein school basisschool scholen college lyceum mavo havo stichting fonds foundation kliniek ziekenhuis huis hof
  centrum instituut methode methodiek model theorie matrix wet prijs advies advocaten bewindvoering thuiszorg kwartier buurt wijk flat
  toren kerk kapel moskee museum theater stadion brug tunnel park plantsoen academie toets test schaal syndroom ziekte cup toernooi
  bv groep gebouw zaal complex vragenlijst cirkel piramide kwadrant`,
);
/** A last word that ends so is a thing, whoever it is named after. */
export const thingEnding =
  /.(?:straat|laan|weg|plein|dreef|kade|singel|gracht|steeg|plantsoen|school|scholen|college|lyceum|stichting|fonds|kliniek|ziekenhuis|centrum|instituut|methode|wet|prijs|kwartier|buurt|toren|stadion|academie|museum|theater|syndroom|model)$/;
/** Surnames end so as well; it is a thing when a name stands before the ending ("Wagenaarhof", not "Nieuwenhof"). */
export const maybeThingEnding = /^(.{3,}?)(?:hof|huis|dijk|park|kerk|bos|tuin|wijk|brug|flat|zaal|hal|bad)$/;
/** Surnames that are more often a word. */
export const wordSurnames = wordSet(
  'engels engelen jonge lange leeuwen heeren blanken hooi mogen beers bolt linden donkers gelder mann sommer essen weten wonen',
);
/** Parts of words for the work: behind a first name they say what the colleague does ("Monique Schuldhulp"). */
export const workWord =
  /schuld|hulp|zorg|jeugd|werk|wijk|leer|plicht|toegang|participatie|inkomen|wonen|woon|beheer|advies|team|regie|casus|casuist|ondersteun|begeleid|kwaliteit|project|beleid|recht|arbeid|sociaal|inburger|veilig|gezin|school|huis|kring|overleg|dienst|klant|balie|probleem|spreekuur|administratie|communicatie|coordinat|bureau|aanvraag|melding|agenda|verlof|vakantie|dag$|week|maand|uur/;
/** Words that follow "mevrouw" in a sentence, when the first of them happens to have a capital. */
export const sentenceWords = wordSet(
  `heeft had hebben wil wilde wilt kan kon mag mocht moet moest zal zou is was wordt werd blijft bleef gaat ging komt kwam doet deed
  zegt zei vraagt vroeg belt belde woont wacht krijgt kreeg geeft gaf neemt ziet zag vindt weet denkt staat zit ligt loopt en of maar
  met zonder van voor door bij naar over uit op in aan te om als dat die deze dit er niet nog weer ook al wel geen alleen samen
  graag goed nu dan daar hier waar hoe wie wat zelf zeer erg heel meer minder veel weinig steeds vaak nooit altijd overwegend
  positief negatief boos blij tevreden ontevreden verward ziek overleden vermist verhuisd opgenomen gevallen afwezig aanwezig`,
);
