// Words with a capital that name no person: organisations, places, systems, methods. The word list (dictionary.ts) knows most
// places; here stands what it does not know or takes for a person.
import { wordSet } from './word-list.ts';

export const notNames = wordSet(
  // Organisations in and around the sociaal domein.
  `Versa Welzijn Kwintes Amerpoort Philadelphia Youké Youke Tergooi Tergooiziekenhuizen GGZ Centraal Jellinek Werkfit Leger Heils
  Tussenvoorziening Humanitas MEE Vluchtelingenwerk Buurtzorg Lister Moviera Arkin Altrecht Pluryn Levvel Spirit Parlan Intermetzo
  Sensa Zorg Hilverzorg Inovum Vivium Gooizicht Amaris Careyn Cordaan Zonnehuisgroep Bartiméus Sherpa Triade Vitree Samen Veilig
  Blijf Blijfhuis Moviera Stichting Tomin Tomingroep Werkbedrijf UWV SVB CAK CIZ CJG Regio Gooi Vechtstreek Zilveren Kruis Achmea
  VGZ Menzis CZ Ziggo Vattenfall Eneco Waternet Vitens Liander Alliantie Dudok Wonen Gooi Omstreken Habion Ymere Woonin Lucertis
  Karakter Accare Curium Yulius Mediant Parnassia Mondriaan Lentis Reinier Arkel GGNet Indigo Pro Persona Emergis Antes Fivoor
  Inforsa Tactus Novadic Kentron Trimbos Movisie Divosa VNG NVVK BKR Kredietbank Stadsbank Plangroep Voorzieningenwijzer Stadspas
  Moneyfit Geldfit Nibud Schuldhulpmaatje Maatje Burenhulp Nextdoor Resto VanHarte Repair Café Odensehuis Alzheimer Kruispost
  Rode Kruis Dokters Artsen Halt Reclassering Bureau Jeugdzorg William Schrikker Nidos COA IND DUO Belastingdienst Toeslagen
  Kinderbescherming Thuis Veilig Filomena Fier Sterk Huis Combiwel Dynamo Participe Tinten Stimenz Lumens Sociaal Plein Buurtteam
  Wijkteam Wijkplein Loket Matchpoint Sportservice Jeugdfonds Leergeld Nationaal Ouderenfonds Zonnebloem Oranje Fonds Kinderpostzegels
  Jumbo Lidl Aldi Heijn Hema Ikea Action Gamma Praxis Etos Kruidvat Bol Coolblue Rabobank ING ABN Amro Triodos Bunq Knab Philips
  Unilever Heineken Cruijff Krajicek Foundation Radboud Erasmus Inholland Windesheim Saxion Fontys Avans Hanze Coornhert Spaarne
  Gooise Gelders Vallei Antonius Meander Diakonessenhuis Amstelland Wilhelmina Emma Kinderziekenhuis`,
  // Places, wijken and directions.
  `Oost West Noord Zuid Centrum Noordoost Noordwest Zuidoost Zuidwest Kerkelanden Meent Hilversumse Trompenberg Bloemenbuurt
  Electrobuurt Riebeeckkwartier Geuzenbuurt Liebergen Schilderskwartier Havenkwartier Hilversum Wijdemeren Loosdrecht
  Graveland Ankeveen Kortenhoef Nederhorst Breukeleveen Muyeveld Bussum Naarden Laren Blaricum Huizen Eemnes Weesp Muiden Muiderberg
  Gooise Meren Baarn Soest Soestdijk Zeist Bilt Maartensdijk Hollandsche Rading Maarssen Stichtse Vecht Almere Amersfoort Utrecht
  Amsterdam Rotterdam Haag Eindhoven Hertogenbosch Bosch Maarten Eustatius Curaçao Aruba Bonaire Saba Kaapverdië Kaapverdische
  Raadhuis Stadhuis Gooiland Vorstin Mediapark Arenapark Anna Hoeve Egelshoek Crailo Laapersveld Kerkbrink Groest Gijsbrecht
  Langgewenst Marktplein Seinhorst Larenseweg Melkfabriek Lucent Zuiderheide Spanderswoud Corversbos Loosdrechtse Plassen
  Astronomische Villa Koepel Koninginneweg Nederland Nederlandse Holland Hollands Brabant Gelderland Limburg Zeeland
  Europa Europese Bijlmer Bijlmermeer Schiedam Zaanstad`,
  // Laws, products, systems, methods and the language of offices.
  `Wmo WMO Jeugdwet Participatiewet Pw Wlz Zvw Wgs Wams AVG Awb Bbz Ioaw Ioaz Wajong WIA WW ZW AOW Anw TOZO Woo Wvggz Wzd Wsnp Msnp
  Ziektewet Bijstand Gemeentewet Omgevingswet Huisvestingswet JCC Suite Zaaksysteem Regiesysteem Centric Key2 PinkRoccade Stipter
  Mens Wigo4it Socrates Civision Sonar Topdesk Djuma Corsa Decos Join Verseon Microsoft Teams Outlook Word Excel Powerpoint Power
  BI SharePoint OneDrive Onenote Forms Planner Loop Copilot Windows Office Azure Intune Google Maps Drive Chrome Apple Iphone Ipad Android
  Samsung Whatsapp Signal Zoom Webex Citrix Adobe Acrobat Zivver Mendix Salesforce Mural Miro Trello Jira Slack Canva Mentimeter
  Kahoot Facebook Instagram Linkedin Twitter Youtube Tiktok Snapchat DigiD Eherkenning Mijnoverheid Berichtenbox Vecozo Gemma
  Zaakgericht Common Ground Haal Centraal Agile Scrum Kanban Lean Six Sigma Prince Sprint Backlog Review Retro Standup Stand Up
  Signs Safety Safe Housing First Harm Reduction Mobility Mentoring Social Return Triple Housing Quick Scan Best Practice Practices
  Pitch Brown Paper Fishbone World Cafe Open Space Deep Democracy Design Thinking Service Journey Map Design Lab Living
  Balint Korthagen Kolb Belbin Leary Maslow Deming Eisenhower Covey Lencioni Kotter Johari Bono Ofman Pareto Likert Delphi Socratisch
  Geweldloze Incident Positieve Gezondheid Huber Krachtwerk Zelfredzaamheidsmatrix ZRM Ecogram Sociogram Genogram Eigen Kracht
  Conferentie Familieberaad Wraparound Oplossingsgericht Motiverende Presentie Omgekeerde Toets Plan Aanpak Één Een Integraal Beeld
  Dagstart Dagbeeld Doorbraak Doorbraakmethode Doorbraaklab Plangroep Nieuwsbrief Intranet Viva Yammer Wi-Fi Bluetooth Excel-lijst
  Pasen Paasdag Pinksterdag Pinksteren Hemelvaart Hemelvaartsdag Koningsdag Bevrijdingsdag Kerst Kerstdag Oudjaarsdag Nieuwjaarsdag
  Sinterklaas Kerstmis Ramadan Suikerfeest Offerfeest Iftar Keti Koti Divali Diwali Holi Chanoeka Prinsjesdag Moederdag Vaderdag
  Goede Vrijdag Eid Newroz Nowruz Carnaval Dodenherdenking Allerheiligen Burendag Valentijnsdag Halloween Black Friday`,
  // Illnesses that are named after people.
  `Korsakov Korsakoff Parkinson Alzheimer Asperger Down Borderline Tourette Huntington Crohn Hodgkin Graves Lyme Munchausen Rett
  Turner Marfan Pfeiffer Bechterew Meniere Menière Ritalin Fragile`,
  // English words that stand in names of products and ways of working.
  `The And For With From Of In On At To By Not New Old Your Our My We You It Is Are Be Do Go Get Make Take Give Help Work Working
  Team Teams Lead Leader Manager Management Coach Coaching Support Supporter Care Health Healthy Life Live Home House Street City
  Community Center Centre Point Start Starter Stop Next Level Step Steps Forward Back Front Office Desk Service Services Data Privacy
  Officer Product Owner Master Project Program Business Case Change Challenge Impact Hub Lab Studio Academy School College University
  Learning Learn Training Trainer Train Meeting Call Talk Walk Run Game Play Player Buddy Buddies Friend Friends Family Kids Kid Youth
  Young Youngster Girl Girls Boy Boys Women Woman Men People Person Peer Self Mind Mindfulness Body Soul Heart Hope Love Peace Power
  Smart Fast Slow Easy Simple Clear Clean Green Blue Red White Black Gold Silver Light Dark Sun Moon Star Stars Sky Sea River Bridge
  Bridges Gate Door Doors Window Key Lock Box Tool Toolbox Toolkit Kit Card Cards Board Dashboard Report Score Rate Test Check Checklist
  Time Day Week Month Year Today Tomorrow Now Then Here There This That What Why How When Who Which More Most Less Best Better Good
  Great Top High Low Big Small Long Short Full Empty All One Two Three Four Five Six Seven Eight Nine Ten Zero Plus Extra Pro Premium
  Basic Standard Special General Public Private Local Global National International Digital Online Offline Mobile Remote Cloud Web Site
  Website Page App Apps Tech Media Social Network Net Link Share Like Follow View Viewer Player Manager Flow Workflow Automate Platform
  Portal Suite System Systems Software Hardware Security Secure Safe Safety Risk Control Quality Value Values Vision Mission Goal Goals
  Growth Mindset Energy Experience Expert Exchange Explore Explorer Edge Fresh Future Fun Fit Fitness Food Free Freedom Happy Hero Heroes
  Matching Match Mentor Mentoring Motion Move Movement Music Night Note Notes One Only Place Places Pilot Point Right Rights Road Room
  Rooms Round Second Third Chance Chances Scan Scope Shop Shopping Show Sports Sport Space Talent Talents Together Tour Track Travel
  Trust Unit United Up Down Voice Wall Water Way Ways Well Wellbeing Welcome World Zone`,
);

/** Names in which a person's name stands, but that name no person here; taken out before the text is read. */
export const knownPhrases =
  /(?<!\p{L})(?:roos van leary|(?:leger|majoor) (?:des|boss?hardt?) heils|majoor bosshardt(?:huis)?|hof van holland|raad van (?:kerken|state|bestuur|toezicht)|albert heijn|johan cruijff(?: \p{L}+)?|richard krajicek(?: \p{L}+)?|willem[- ]alexander|(?:koning|prins|prinses|koningin) (?:willem(?:[- ]alexander)?|maxima|máxima|amalia|beatrix|bernhard|juliana|wilhelmina|claus|margriet|irene|emma)|sint (?:maarten|nicolaas|jan|eustatius|jozef|vitus|antonius)|st\.? (?:maarten|jan|vitus|jozef|antonius)|anna ?'?s hoeve|van ?dale|de bono|van riebeeck(?:kwartier)?|jan van der heijden(?:kwartier|buurt)|william schrikker(?: \p{L}+)?|reinier van arkel|frans duijts|mies bouwman|bernard van leer|alexander monro|antoni van leeuwenhoek|wilhelmina kinderziekenhuis|emma kinderziekenhuis|max planck|jan lightart|jan ligthart|theo thijssen|joke smit(?:school|college)?|hendrik van? ?der vliet|prader[- ]willi|lopes dias|gilles de la tourette|van der hoeven kliniek|piet roordakliniek|dr\.? leo kannerhuis|leo kanner(?:huis)?|rudolf steiner|maria montessori|peter petersen|socratisch gesprek|de jong (?:intra|en )|pieter baan centrum|maria hoeve|key ?2 ?\p{L}*|van harte|jan modaal|piet snot|jan (?:met de pet|en alleman|klaassen)|jan publiek|van jan en|dow jones|moody'?s)(?!\p{L})/giu;
