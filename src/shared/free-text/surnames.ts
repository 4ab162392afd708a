/** Surnames as they are heard in a Dutch city, by origin, without tussenvoegsel; case and diacritics do not count. */

export const surnames = [
  // Dutch and Frisian.
  `
Aalbers Aalders Aarts Abbink Abma Achterberg Ackerman Adema Adriaanse Adriaansen Akkerman Albers Alberts Algra Alkema
Alting Andriessen Andringa Antonissen Appelman Arends Arendsen Arntz Arts Assink Baan Baars Baart Bakels Bakker
Bakkers Balk Balkenende Barendrecht Barends Bartels Bastiaans Bax Beck Beckers Beekman Beemsterboer Beerens Beers
Bekker Bekkering Bekkers Beks Benschop Berends Berendsen Berg Bergman Bergmans Bergsma Berkhout Beukers Beumer Biemans
Bijker Bijl Bijlsma Blanken Bleeker Bloem Bloemendaal Blok Blom Boekel Boer Boerma Boerman Boersma Bogaard Bogaards
Bogers Bolhuis Bolt Bongers Booij Boom Boon Boonstra Boot Borst Bos Bosch Bosma Bosman Bosscher Bouma Bouman Bouwman
Bouwmeester Brand Brands Brandsma Breuker Brink Brinkman Broekhuizen Broekman Brouwer Brouwers Bruijn Bruin
Bruinenberg Bruins Bruinsma Buijs Buis Buitenhuis Burger Buurman Buwalda Claassen Claessens Claus Cnossen Coenen
Cornelissen Corstjens Cramer Cuijpers Dam Damen Damhuis Daniels Dekker Dekkers Demmers Derks Derksen Diepeveen Dijk
Dijkhuis Dijkman Dijkstra Dirks Dirksen Dirkx Doets Donkers Doorn Doornbos Dorst Douma Drent Driessen Drost Dubbeldam
Dubois Duijn Duin Duivenvoorden Duursma Ebbers Eerden Eggink Ekkelenkamp Elbers Elzinga Engelen Engels Engelsman Epema
Eringa Essers Evers Evertsen Faber Feenstra Feijen Fijn Flipse Fokkema Franken Fransen Franssen Frederiks Frijters
Gaal Galama Geels Geerts Geertsema Gelder Gelderblom Gerrits Gerritsen Geurts Gielen Gijsbers Gijsen Glas Goedhart
Goossens Gorter Goudsmit Graaf Groen Groeneveld Groenewegen Groenewoud Groot Grootveld Haagsma Haan Haar Haarsma Haas
Hagen Haitsma Hak Halbertsma Hamers Hamstra Haring Harmsen Hartman Hartog Haverkamp Hazelhoff Heemskerk Heerema Heeren
Heide Heijmans Heijnen Heikamp Hekman Helmond Hendriks Hendrikse Hendriksen Hendrikx Hensen Herder Hermans Hermsen
Hettema Heuvel Heuvelman Hiemstra Hilhorst Hoek Hoekman Hoeksema Hoekstra Hoekveld Hoeven Hof Hofman Hofstede Hofstra
Hogenboom Hollander Holleman Holtrop Holwerda Hoogendoorn Hoogeveen Hoogland Hooijer Hoorn Hop Horst Houben Houtman
Huijsmans Huisman Huizing Huizinga Hulshof Hulst Hylkema Jacobs Jacobse Jager Janse Jansen Janssen Janssens Jaspers
Jellema Jong Jongbloed Jonge Jongeneel Jonker Jonkman Joosse Joosten Jorritsma Kaandorp Kaiser Kamp Kamphuis Kamps
Kapteijn Karelse Karsten Keijzer Keizer Kemper Kempers Kerkhof Kersten Ketelaar Keuning Kieft Kingma Klaassen Klaver
Kleijn Klein Kleinjan Klijn Klinkhamer Klok Klomp Knol Knoop Koch Koelewijn Koenders Koenen Kok Kolk Koning Konings
Kooi Kooijman Kooiman Kooistra Kool Koolen Koolhaas Koomen Kooyman Koppen Kortekaas Korver Koster Kosters Kramer
Krijnen Kroes Krol Kroon Kruijf Kruijff Kruijt Kruis Kruse Kuijper Kuijpers Kuijt Kuiper Kuipers Kuyper Laan Lamers
Lammers Landman Lange Langerak Langeveld Lansink Leenders Leeuw Leeuwen Leijten Lems Lenting Lierop Lindeman Linden
Linders Linssen Lodder Lolkema Loos Lubbers Lucassen Luijten Luiten Maas Maassen Maat Marijnissen Martens Mastenbroek
Mathijssen Meekes Meer Meeuwissen Meij Meijer Meijers Meijs Meindertsma Melis Mens Mertens Meulen Meulenbelt Meyer
Michielsen Middelkoop Miedema Moerman Mol Molen Molenaar Mooij Moolenaar Muijs Mulder Mulders Muller Nauta Neef Nel
Nieuwenhuis Nieuwenhuizen Nijboer Nijhof Nijhuis Nijland Nijssen Noordermeer Noordhoek Noordstra Noort Oomen Oosterhof
Oosterhuis Oosterveld Oostrom Oostveen Osinga Otten Oudshoorn Ouwehand Overbeek Overdijk Paans Palsma Pas Peeters Pels
Pieters Pietersen Pijpers Plas Ploeg Poel Poelstra Pol Polman Pons Post Postema Postma Pot Potters Prins Pruijs Putten
Raaijmakers Ras Reijnders Reijnen Reinders Reitsma Renkema Ridder Riemersma Rienks Rietveld Rijk Rijken Rijnders
Ritsema Roelofs Roelofsen Rooij Roos Roosendaal Rozema Rozendaal Ruijter Ruiter Rutgers Rutten Salden Sanders
Schaafsma Schaap Scheepers Schenk Schepers Scherpenzeel Schilder Schipper Schippers Schmitz Schoenmaker Scholte
Scholten Scholtens Schoonhoven Schouten Schouwenaars Schreuder Schreurs Schrijver Schröder Schuring Schuurman
Siebelink Siemons Sijbesma Sijtsma Sikkema Simons Sinnige Slager Slagter Slot Sluis Smeets Smid Smit Smits Smulders
Snel Snijder Snijders Snoek Spaan Spaans Spijker Spijkers Spruijt Staal Stam Stap Steen Steenbergen Stegeman Stevens
Stienstra Stoffels Stolk Straten Strijbos Struik Swart Swinkels Tak Tamboer Tamminga Terpstra Teunissen Theunissen
Thijssen Tijssen Timmer Timmerman Timmermans Timmers Tjepkema Toonen Tromp Tuinstra Uijl Uittenbogaard Valk Veen
Veenendaal Veenstra Veerman Veld Velde Veldhuis Veldhuizen Veldkamp Veldman Velthuis Venema Verbeek Verberne Verboom
Verburg Verdonk Verhaar Verhagen Verheij Verheijen Verhoef Verhoeven Verhulst Verkerk Vermeer Vermeij Vermeulen
Verschoor Verschuren Versteeg Verweij Vink Vis Visscher Visser Vissers Vlaanderen Vliet Vlug Voerman Vonk Voogd Voogt
Voorn Vos Vosman Vreeken Vreeswijk Vriend Vries Vrolijk Waal Wagemakers Wagenaar Walstra Wassenaar Weber Weerd Weijers
Welten Wessels Westerhof Westerveld Westra Wiarda Wiegers Wierda Wiering Wiersma Wijk Wijnands Wijnen Wijngaard
Wilbrink Wildeboer Willems Willemse Willemsen Winkel Winter Winters Wit Witte Witteveen Woerden Wolf Wolters Wolthuis
Woudstra Wouters Wuijts Wybenga Ypma Ytsma Zandstra Zanten Zee Zeegers Zeeman Ziel Zijlstra Zonneveld Zoon Zuidema
Zuidhof Zwaan Zwart Zweers`,
  // Turkish.
  `
Acar Akbaş Akbulut Akçay Akdağ Akdemir Akgül Akin Akkaya Akman Aksoy Aksu Aktaş Akyol Akyüz Alkan Alp Altin Altun
Altuntas Arikan Arslan Aslan Atalay Ataş Ates Avci Ay Ayaz Aydemir Aydin Aydoğan Aygün Ayhan Bal Balci Baran Bas Basar
Baştürk Bayar Baydar Bayrak Bayraktar Bayram Bayramoglu Bektas Berber Bilgic Bilgin Birinci Boz Bozkurt Bulut Büyük
Çakır Çakmak Calik Can Çelik Cetin Cetinkaya Cevik Çiçek Coban Coskun Dag Dal Demir Demirbas Demircan Demirci Demirel
Demirkan Demirtas Deniz Dere Dikmen Dincer Dogan Dogru Dönmez Duman Durak Duran Durmaz Durmus Eker Ekinci Er Erbas
Ercan Erdem Erdogan Eren Ergin Ergün Erkan Erol Ersoy Ertürk Esen Eser Genc Gezer Gök Gokce Gökmen Göktas Gül Gulec
Güler Gümüs Gün Günay Gündogdu Gündüz Güner Günes Güngör Gür Gürbüz Gürsoy Guven Hacioglu Haciosmanoglu Ilhan Imamoglu
Inan Ince Isik Kaçar Kahraman Kahya Kalkan Kandemir Kaplan Kara Karabacak Karabulut Karaca Karadağ Karademir Karadeniz
Karagöz Karahan Karakaş Karakaya Karakoç Karaman Karaoglu Karataş Kartal Kavak Kaya Kayhan Keles Keskin Kilic Kilinc
Kir Kiraz Koc Koca Kocak Kocaoglu Köksal Korkmaz Köroglu Köse Küçük Kurt Kurtulus Kus Kutlu Mollaoglu Mutlu Nazlı Öcal
Oguz Ökten Okur Önal Öner Oral Oruc Öz Özbek Özbey Ozcan Ozdemir Özen Özer Özgür Özkan Özkaya Özmen Öztürk Özyürek
Pala Parlak Peker Pinar Polat Saglam Sahin Sakar Sari Sarikaya Savas Saygin Seker Selvi Sen Sener Şentürk Sert Sevim
Sezer Simsek Sönmez Soylu Tan Tas Tasci Taşkın Tekeli Tekin Tok Toker Topal Topcu Toprak Toraman Tosun Tuna Tunc Turan
Turgut Turk Türkmen Uçar Ugurlu Uludag Ulusoy Unal Ünlü Uslu Usta Uysal Uzun Vural Yalcin Yaman Yavas Yavuz Yazici
Yesil Yesilyurt Yigit Yildirim Yildiz Yilmaz Yüce Yüksel Yurt Zengin`,
  // Moroccan, Berber and other Arabic.
  `
Aabid Aarab Abarkan Abbadi Abbas Abboud Abdallah Abdallaoui Abdellaoui Abdulkarim Abdullah Abdulrahman Abidi Aboutaleb
Abu Achahbar Achour Achouri Addi Afkir Ahmad Ahmed Aissaoui Aissati Ajjaji Akhiat Akhrif Akka Akodad Alabdullah
Alahmad Alali Alami Alaoui Alassad Albakri Aldulaimi Alhaj Alhamad Alhassan Alhussein Aljaberi Aljanabi Aljasim
Alkhalaf Alkhatib Alkurdi Allali Allouch Allouchi Almasri Almohammad Alnajjar Alobaidi Alomar Alrifai Alrubaie Alsaid
Alsaleh Alshami Alsheikh Altamimi Alyousef Alzaim Amar Amezian Ameziane Amghar Amrani Amraoui Aoulad Arabi Arbaoui
Asrih Assaf Assaidi Attahiri Ayachi Azaoum Azdoufal Aziz Azouagh Azough Azzouz Azzouzi Bachiri Bahri Bakali Bakkal
Bakkali Bakkouch Baraka Barakat Bartal Bekkaoui Belarbi Belhadj Belhaj Belkacem Belkasmi Bellouch Benabdellah Benali
Benallal Benamar Benchekroun Bendaoud Benhaddou Benhamou Benjelloun Benkirane Benmoussa Bennani Bennis Bensaid
Bensalah Bentaleb Benyahya Benyaich Benyoussef Benzakour Berkane Berrada Bitar Boinahar Bouali Bouaziz Bouazza
Boubkari Boucetta Bouchiba Bouchibti Boudhan Boughanem Bouhali Bouhlal Boujemaoui Boukhari Boulahrouz Boulaich Bouloud
Boumediene Bounida Bourakba Bouras Boussoufa Bouyazdouzen Bouzaggou Bouzerda Bouzian Bouziani Bouzid Bouzit Chaara
Chahbi Chahid Chaoui Charkaoui Chatt Chentouf Chergui Cherkaoui Cherradi Chibani Chikhaoui Choukri Daali Daher Dahmani
Daoudi Darraz Darwish Derkaoui Douiri Driouch Drissi Ennaji Ezzahraoui Ezzaki Fahmi Faouzi Faraji Fares Farhat Fassi
Fathi Filali Garti Ghailani Ghanem Ghaouti Ghazi Ghzala Guerrouj Guessous Habbani Habib Haddad Haddaoui Haddouch Hadid
Hadouir Hajjaj Hajji Hajjioui Hakimi Hamad Hamdan Hamdani Hamdaoui Hamdi Hamdoun Hamidi Hammouch Hammoud Hammouti
Hamouti Haouari Hariri Harrak Harroudi Hasan Hashimi Hassan Hassani Hassnaoui Hassoun Hassouni Hattab Hijazi Hussain
Hussein Ibrahim Idrissi Ihattaren Ismail Issa Jaadi Jabbour Jaber Jabri Jaddi Jamai Jamali Jaouadi Jarrah Jebbar
Jelloul Kaddouri Kaddur Kadiri Kajouj Kanaan Kaouass Karam Karimi Karroum Kasmi Kassab Kassmi Khalaf Khaldi Khaldoun
Khaled Khalifa Khalil Khalloufi Khatib Khattabi Khayati Khoulali Khouri Khoury Laarbi Lachkar Laghmouchi Lahlah Lahlou
Lahmidi Lamrabet Lamrani Lazaar Loukili Maach Maalouf Maaroufi Mahdaoui Mahfoudi Mahmoud Maimouni Majdoubi Makhloufi
Malek Malki Mansour Marzouk Marzouki Masri Mazouz Mehdaoui Mellouki Mesbahi Messaoudi Mezzine Mikhail Mohamad Mohamed
Mohammed Mokhtari Moudden Mouhcine Moumni Mousa Moussaoui Moustaid Mrabet Mustafa Naccache Najjar Nassar Nasser
Nassiri Nejjar Ouaali Ouaddan Ouahabi Ouali Oualkadi Ouarghi Ouariachi Ouazzani Ouchan Oudaha Oukili Oulad Ouled
Oumghar Ourahma Qasem Qassem Rahal Rahmani Rahmouni Raji Razzouk Rhazouani Rifai Rochdi Saadaoui Saadi Sabbagh Sabri
Said Saidi Saleh Salem Salhi Salloum Salmi Samaan Samadi Sayegh Sbai Sebbar Seddiki Sefiani Sekkaki Semlali Serghini
Shaaban Shaheen Shami Shehadeh Skalli Slimani Souiri Suleiman Taghi Taha Tahan Tahiri Tahrioui Talbi Talhaoui Tamimi
Taouil Tarfaoui Tazi Tijani Touati Toufik Touil Touzani Yaakoubi Yahiaoui Yahyaoui Yamani Yassin Yassini Younes Yousef
Youssefi Zaari Zahaf Zaidan Zaidi Zaimi Zaki Zakraoui Zamouri Zariouh Zarouali Zehaf Zein Zerhouni Zerouali Ziani
Ziyech Zouaoui Zoubi Zouhair`,
  // Kurdish, Afghan and Iranian.
  `
Abbasi Abdi Abdollahi Afshar Ahadi Ahmadi Ahmadzai Akbari Akhtari Alavi Alizada Alizadeh Amini Amiri Ansari Arefi
Asadi Asghari Azimi Azizi Babaei Babakhani Bagheri Bahrami Bakhtiari Barakzai Barzan Barzani Darvishi Davari Ebrahimi
Emami Eslami Etemadi Faizi Farahani Fazeli Fazli Ghaderi Ghafoori Ghasemi Ghorbani Gilani Golzari Habibi Haidari
Haidary Hama Hashemi Heidari Hosseini Hosseinzadeh Hossini Hotak Hussaini Jafari Jahangiri Jalali Jamshidi Karami
Karimzadeh Kazemi Kazimi Khademi Khalili Khan Khorasani Khosravi Kohistani Mahmoodi Mahmoudi Majidi Maleki Mansoor
Mansouri Mirzaei Mirzai Mohammadi Mohammadzadeh Mohseni Mojaddedi Moradi Mousavi Moussavi Nabizada Naderi Najafi
Naseri Nazari Nazeri Niazi Nikzad Noori Noorzai Norouzi Nouri Nuri Omari Omidi Orouji Osmani Parsa Popal Popalzai
Qaderi Qadir Qasemi Rahimi Rahimzada Ramezani Rashidi Rasouli Rasul Rasuli Razavi Rezaei Rezai Rezaie Rostami Sadat
Sadeghi Sadiqi Saeed Safari Safi Salehi Samimi Sarwari Sayed Sayedi Sediqi Shahabi Shahidi Shams Sharif Sharifi
Shinwari Shirazi Siddiqi Soltani Stanekzai Sultani Taheri Tajik Talebi Tavakoli Wardak Yaqubi Yousefi Yusufi Yusufzai
Zahedi Zaheri Zamani Zand Zarei`,
  // Surinamese, Hindustani, Javanese, Pakistani and Indian.
  `
Abdoelrahman Aboikoni Adhin Adhopia Afonsoewa Agarwal Aggarwal Ahluwalia Ajodhia Akhtar Akrum Alibux Alihusain Amafo
Amarasingh Amatmohamed Amattaram Anand Anijs Anwar Arora Arya Asabina Asgarali Ashraf Aslam Atmodikromo Atmodimedjo
Autar Awan Badal Badloe Badri Baidjnath Baidjoe Baldew Baldewsingh Balgobind Banerjee Bansi Banwarie Bashir Bechoe
Beharie Bendt Bhaggan Bhagwanbali Bhagwandin Bhatt Bhattacharya Bhatti Bhikha Bhikharie Bhikhie Bhoelan Bhola
Bholanath Biere Bihari Biharie Bindraban Bipat Birdja Biswamitre Blijd Boedhoe Boedhram Bouterse Brahim Brewster
Brijmohan Brunings Budhu Butt Castelen Chand Chander Chandralall Chatterjee Chaudhary Chaudhry Chedi Cheema Chehin
Chin Chintaman Chohan Chotoe Choudhary Comvalius Cruden Dar Darsan Das Dasai Debidin Deul Dewkalie Dewnarain Dhanes
Dhanoe Dhauri Dihal Dipotaroeno Dixit Djasmadi Djojoseparto Djokarto Doebar Doebé Doerga Doorsoen Durga Eduards
Emanuels Esajas Esdor Farooq Fernand Ferrier Fränkel Gajadhar Gajadin Ganesh Gangaram Ganpat Garg Gaurie Ghisaidoobe
Ghosh Gill Girdharie Girjasing Gobardhan Gobind Gondal Gopal Gopie Goptapersad Gowrising Graanoogst Gummels Gupta
Haider Hanoeman Hardjo Hardjoprajitno Hardjosusono Harnandan Hassankhan Hasselnook Hindori Hiralal Hoever Hoogdorp
Iftikhar Ilahi Iqbal Iyer Jaddoe Jagessar Jaggernath Jagroep Jain Jaipal Jaipersaud Jairam Jankie Jankipersadsing
Jarbandhan Javed Jessurun Jhagroe Jhinkoe Jiawan Jibodh Jokhan Jokhoe Jong-A-Pin Joshi Jowan Jules Kalika Kaliprasad
Kalloe Kalpoe Kanhai Kapoor Karamat Karamatali Karijodimedjo Karijosentono Kariodimedjo Kartaram Kasanmoesdiran
Kasanwidjojo Kaur Kazmi Ketwaru Khalid Khedoe Khemai Khemradj Khodabaks Khoenkhoen Khoesial Khokhar Kishna
Kishoendajal Kisoensingh Kisoor Koendan Koenjbiharie Kohinor Koorndijk Kowlesar Krishnadath Kromodihardjo Kromodimedjo
Kromosoeto Kumar Lachman Lachmon Lackin Lala Lalbahadoersing Lalji Lalmahomed Lalmohamed Latif Latour Leeflang Liems
Linger Lo Lochan Madari Madarsingh Madhoe Madhuizen Mahabali Mahabier Mahabir Mahadew Maharaj Mahawat Mahes Mahesh
Mahmood Malhoe Malhotra Malik Mangal Mangre Mangroe Manniesing Mannus Martosatiman Martowirono Matai Mathoera Meghoe
Mehta Menon Mertodikromo Mirza Mishra Misiedjan Misier Mitra Moenesar Moestadja Mohabir Mohan Mokhamadi Monorath Moti
Motilal Mughal Mukherjee Mumtaz Muringen Naipal Nair Nandlal Nandoe Nanhekhan Nannan Naqvi Narain Narine Nawaz Nazir
Nelom Niekoop Notosoewito Oedairam Oedayrajsingh Oemar Oemraw Olieberg Orie Padarath Paidin Panchoe Panday Pandey
Parabirsing Parag Parahoe Parmessar Partiman Partosoebroto Patel Pawirodikromo Pawiroredjo Pengel Persad Persaud
Pherai Pika Pinas Pinto Pique Poeran Poetoe Prasad Prijadi Prijono Profijt Qadri Qureshi Raghoe Raghoebar Raghoenath
Ragoenath Rahan Rahman Rai Raj Rajcomar Raju Ram Rambaran Rambhadjan Rambocus Ramcharan Ramdas Ramdat Ramdhani Ramdien
Ramdin Ramdjan Rameshwar Ramessar Ramgolam Ramjiawan Ramkhelawan Ramkisoen Ramlakhan Ramlal Ramnandan Ramnarain
Rampadarath Rampersad Ramphal Ramsahai Ramsamoedj Ramsaran Ramsaroep Ramsoedit Ramsoekh Ramsundar Rana Rao Rashid
Rathi Raut Raza Redan Reddy Redjopawiro Rehman Rewti Rijker Ritfeld Roopram Rozenblad Saboerali Sahadew Sahtoe Saksena
Saleem Samdjawan Samson Sanchit Sandhu Sanrodji Santoe Santokhi Sanwikarja Sardjoe Sariman Sariredjo Sastrodihardjo
Sastrowidjojo Sewdajal Sewdien Sewgobind Sewnarain Sewnath Sewpersad Sewradj Sewsahai Shah Shaikh Sharma Sheikh
Shyamnarain Siddiqui Sidhu Simson Singh Sital Sitaldin Sitaram Soebhag Soechit Soedamah Soekardi Soekarnsingh Soekhai
Soekhlal Soekhoe Soekimin Soerodimedjo Soeropawiro Sohan Somai Soman Somaroe Somohardjo Sontosoemarto Srivastava
Sukdeo Sukhai Sukhraj Sumter Sunder Surinder Tariq Tauwnaar Tedjai Thakoer Thakur Tilakdharie Tirtoprawiro Tiwari
Todirijo Toekoen Toelsie Trivedi Udit Urbach Varma Venetiaan Verma Virk Vrede Wagiman Wangsawirana Warraich Wesenhagen
Wijdenbosch Wirjodikromo Wirjosentono Wongsodikromo Wongsodimedjo Wongsonadi Yadav Yaqoob Zafar Zaman`,
  // Antillean and Cape Verdean.
  `
Albertoe Albertus Almeida Andrade Angela Anthony Antoin Arrindell Arvelo Balentien Balentina Barbolina Barbosa Barros
Bernabela Bernadina Bikker Boekhoudt Boezem Bomba Bonevacia Bonifacia Brito Brownbill Cabral Calmes Camelia Candelaria
Capello Cathalina Cecilia Cijntje Coffie Comenencia Concincion Conquet Constancia Coutinho Cras Croes Curiel Daal
Damascus Davelaar Delgado Diaz Dijkhoff Djaoen Doran Duarte Dwarkasing Eisden Ersilia Eustatia Evertsz Évora Faneyte
Felicia Flanders Fonseca Fontes Fortes Francisca Francisco Frans Geerlings Geerman Girigori Girigorie Goedgedrag
Goeloe Gomes Graça Granviel Gumbs Gustina Hansen Henriquez Hernandez Hooi Illidge Inecia Isenia Isidora Jansinga Job
Josepa Josephia Juliana Juliet Kelly Kirindongo Kock Koeiman Koolman Lake Leito Leocadia Leonora Libier Lima
Livramento Lopes Lourens Maduro Makaai Manuela Marcelina Marchena Maria Marte Martha Martina Martis Mathilda Mauricia
Medina Melicio Mercelina Metry Meulens Minguel Mogen Monte Monteiro Morais Nascimento Neves Nicolaas Nicolina Nivillac
Obispo Oduber Oleana Oliveira Ortela Paula Paulina Petrocelia Pieternella Pietersz Pinedo Pires Poulina Profas
Provence Ramos Regales Ricardo Richardson Rijke Rocha Rodrigues Rojer Roosberg Rosalia Rosaria Rosario Rosina Ruiz
Rumnit Sambo Santos Schoop Schotborgh Seferina Semedo Semerel Silberie Sillé Silva Soares Spencer Sprockel Statia
Tavares Teixeira Thielman Thode Trinidad Valpoort Varela Vaz Veiga Vicento Victorina Virginie Werleman Wever Winklaar
Zimmerman Zimmermann`,
  // Indonesian and Moluccan.
  `
Ahuluheluw Aipassa Akbar Akihary Alfons Anakotta Angkotta Apituley Atihuta Batmanlussy Behoekoe Berhitu Bernard
Budiman Demny Dias Gaspersz Gunawan Halattu Halim Handoko Hartono Haulussy Haumahu Hehalatu Hehanussa Hetharia Hidayat
Hitijahubessy Hitipeuw Hukom Huwae Ihalauw Istia Kaihatu Kainama Kakisina Kastanja Keiluhu Kiriwenno Kusuma Kusumo
Lainsamputty Latuheru Latuihamallo Latul Latumahina Latupeirissa Latuperissa Latuputty Lawalata Leatemia Leihitu
Leimena Lekahena Lekatompessy Lekransy Lesilolo Likumahwa Limahelu Litamahuputty Lopulalan Lopulissa Louhenapessy
Loupatty Luhukay Luhulima Mailoa Mainake Makatita Malawau Manuhutu Manuputty Manusama Manusiwa Matahelumual Mataheru
Matulessi Matulessy Metekohy Metiary Molle Mual Muskita Nahumury Nahuwae Nanlohy Nanuru Nasution Noija Noya Nunumete
Nussy Ohello Papilaya Parinussa Pattiasina Pattikawa Pattinama Pattinasarany Pattipeilohy Pattirane Pattiselanno
Pattiwael Patty Pelamonia Pelupessy Pentury Persulessy Pesireron Pesulima Pical Picauly Pieris Pocerattu Polhaupessy
Pranoto Pupella Purba Purnama Putuhena Rehatta Retraubun Rikumahu Rinsampessy Ririhena Risakotta Riupassa Ruhulessin
Ruhupatty Rumahloine Sahalessy Sahertian Sahetapy Sahuleka Sahusilawane Saija Saimima Salakory Salamena Salampessy
Salhuteru Samallo Santoso Saptenno Sapteno Sapulete Sapuletej Saputra Sarimanella Saununu Seipattiseun Selanno
Setiawan Siahaija Siahainenia Siahaya Siegers Sihasale Silahoy Simatauw Sinay Singerin Siregar Sitaniapessy Sitompul
Situmorang Siwabessy Siwalette Soeharto Soekarno Soetrisno Sohilait Soissa Soplanit Soselisa Souisa Soukotta Soulisa
Subroto Sudirman Suharto Sukarno Sulaiman Suparman Supusepa Surya Susanto Sutanto Sutrisno Syaranamual Tahalele
Tahapary Tahitu Tamaela Tampubolon Tanamal Tanasale Tehupelasuri Tehupuring Tentua Teterissa Thenu Titahena Titaley
Titarsolej Tiwery Toisuta Tomasoa Tousalwa Tuanakotta Tuankotta Tuasuun Tuhumury Tupamahu Tupan Tutuarima Tutuhatunewa
Tutupoly Uneputty Untailawan Usmany Wairata Waisapy Wattilete Wattimena Wattimury Wenno Werinussa Wibowo Widjaja
Wijaya Wirawan Yudhoyono`,
  // Eritrean, Ethiopian, Somali, Ghanaian, Nigerian and other African.
  `
Abdulle Abebe Abera Aboagye Abraha Abreha Achampong Acheampong Addai Addo Adebayo Adekunle Adeleke Ademola Adeyemi
Adjei Adu Afolabi Afriyie Afwerki Agbaje Agyei Agyeman Agyemang Aidoo Akinola Akuffo Alemayehu Alemu Amankwaah
Amankwah Amoah Amoako Ampofo Ampong Aning Ankomah Annan Ansah Antwi Appiah Araya Arhin Arthur Asamoah Asante Asare
Asefa Asfaha Asgedom Asiedu Asmerom Asrat Atta Awale Awuah Ayele Azikiwe Baah Badu Balogun Barre Bekele Belay Berhane
Berhe Beyene Birhanu Boadu Boahen Boakye Boamah Boateng Bonsu Botchway Camara Ceesay Chukwu Cisse Conteh Dagnew
Danquah Darko Dawit Debesay Debessay Demissie Desta Diallo Diop Dirie Donkor Duale Egal Egbe Ejiofor Embaye Eze Fall
Farah Fessehaye Fofana Fofanah Frempong Gebrehiwet Gebremariam Gebremichael Gebreselassie Gebretsadik Gebreyesus Gebru
Geedi Getachew Ghebre Ghebremedhin Ghebremeskel Ghebreselassie Ghebreyesus Ghide Girmay Gyamfi Gyan Gyasi Gyimah Habte
Habtemariam Habtu Hagos Haile Hailu Hashi Hersi Ibekwe Idowu Igwe Isse Iyamu Jallow Jama Jimale Kallon Kamara Kanu
Karikari Kebede Keita Kelati Kidane Kiflay Kifle Kone Koroma Kouyate Kuffour Kumi Kwakye Kwarteng Kyei Lartey Lemma
Maalin Mamo Mawuli Mebrahtu Mehari Mekonnen Mengesha Mengistu Mensah Mohamud Mulugeta Muse Musse Ndiaye Negash Nketiah
Nkrumah Nuur Nwachukwu Nwosu Nyarko Obeng Obi Odoi Ofori Ofosu Okafor Okeke Okonkwo Okoro Okoye Oladipo Olawale
Onyango Opoku Oppong Osagie Osei Osman Ossai Otieno Owusu Poku Prempeh Quaye Sackey Samatar Sarfo Sarpong Sebhatu Seid
Semere Serwaa Sesay Shire Sillah Sissoko Sow Tadesse Teklay Tekle Tesfamariam Tesfamichael Tesfay Tesfaye Tesfazghi
Teshome Tetteh Tewelde Tewolde Tieku Toure Traore Tsegay Turay Tutu Uzor Wanjiru Warsame Welday Weldegebriel
Weldemichael Weldu Wolde Woldemariam Woldemichael Woldu Worku Yeboah Yemane Yohannes Yusuf Zemichael Zerai Zeray Zewde`,
  // Polish, Ukrainian, Russian, Bulgarian, Romanian and ex-Yugoslav.
  `
Adamczyk Adamski Ahmetovic Albu Alic Andreev Andrzejewski Angelov Atanasov Babic Bak Balan Baranowski Barbu Bašić
Bednarek Begic Begovic Berisha Bielecki Bielska Bilous Blaszczyk Bogdanov Bogdanovic Bondar Bondarenko Borisov
Borkowski Boyko Brankovic Brzezinski Bytyqi Chernenko Chmielewski Ciesielski Cieslak Ciobanu Cojocaru Constantin
Constantinescu Cristea Cvetkovic Czajkowski Czarnecki Czerwinski Dabrowska Dabrowski Danylenko Delic Diaconu Dimitrov
Dimitrova Dinu Djokic Djordjevic Dobre Domanski Đorđević Dragomir Duda Dudek Dumitrescu Dumitru Dvorak Dzeko Dziedzic
Enache Fedorenko Fedorov Filipovic Florea Gajewski Gashi Gavric Gavrylenko Georgescu Georgiev Georgieva Gheorghe
Glowacki Gorecki Gorski Grabowska Grabowski Grigore Hadzic Halilovic Haliti Hasanovic Havrylyuk Hodzic Honchar
Honcharenko Horvat Horvath Hoxha Hristov Hrytsenko Huseinovic Iancu Ibrahimovic Ilic Ilie Iliev Ilieva Ionescu Ionita
Ivanenko Ivanov Ivanova Ivanovic Ivashchenko Jablonski Jakubowski Jankovic Jankowska Jankowski Jasinski Jaworski
Jovanovic Juric Kaczmarczyk Kaczmarek Kadric Kalinowski Kaminska Kaminski Kania Karpinski Kasprzak Kastrati
Kazmierczak Kelmendi Kharchenko Klymenko Kolesnyk Kolev Kołodziej Konieczny Kopec Kostov Kovac Kovacevic Kovacic
Kovacs Koval Kovalchuk Kovalenko Kowal Kowalczyk Kowalewski Kowalska Kowalski Kozachenko Kozak Kozlov Kozlowska
Kozlowski Krajewski Krasniqi Kravchenko Kravchuk Kravets Krawczyk Krupa Krupinski Kryvenko Kubiak Kucharski Kurowski
Kuzmenko Kuznetsov Kuznetsova Kwiatkowska Kwiatkowski Laskowski Lazar Lazic Lebedev Leszczynski Lewandowska
Lewandowski Lis Lisowski Luca Lukic Lungu Lupu Lysenko Lytvyn Lytvynenko Maciejewski Majewski Makarov Makowski
Malinowski Manole Marchenko Marciniak Maric Marin Marinkovic Marinov Markovic Markowski Marszalek Martynenko Matei
Matic Matuszewski Mazur Mazurek Mazurenko Mehmedovic Melnik Melnyk Michalak Michalski Mihai Mihalache Mihaylov
Mikhailov Mikolajczyk Milic Milosevic Milovanovic Mitrovic Mladenov Moldovan Molnar Morina Moroz Morozov Mroz
Mujanovic Mujic Munteanu Murawski Muresan Mykhailenko Nagy Nawrocki Nazarenko Neagu Nedelchev Niewiadomski Nikolic
Nikolov Nikolova Nistor Nita Novak Novikov Novotny Nowacki Nowak Nowakowski Nowicki Oliynyk Olszewski Omerovic
Onishchenko Oprea Orlov Orlowski Osmanovic Ostrowski Panchenko Pavel Pavlenko Pavlov Pavlovic Pawlak Pawlowski Peric
Petkov Petrenko Petrescu Petrov Petrova Petrovic Piątek Pietrzak Piotrowski Podgorski Polishchuk Ponomarenko Popa
Popescu Popov Popova Popovic Popovych Preda Prokopenko Prykhodko Przybylski Przybysz Radic Radovic Radu Ratajczak
Rexhepi Rogowski Roman Romanenko Romanov Romanowski Rudenko Rusu Rutkowski Sadowska Sadowski Sandu Savchenko Savchuk
Savic Sawicki Selimovic Semenov Semenyuk Serban Shala Shevchenko Shevchuk Shvets Sienkiewicz Sikora Sikorski Simic
Skowronski Smirnov Smirnova Sobczak Sobolewski Sokolov Sokolowski Solovyov Stan Stanciu Stanev Stankiewicz Stankovic
Stefanov Stepanov Stepien Stevanovic Stoica Stojanovic Stoyanov Stoyanova Suciu Suljic Svoboda Sydorenko Symonenko
Szabo Szczepanski Szewczyk Szulc Szymanska Szymanski Szymczak Tanase Tarasenko Thaqi Tkach Tkachenko Tkachuk Todorov
Todorova Todorovic Toma Tomaszewski Tomczak Tomic Toth Tsvetkov Tudor Tymoshenko Ungureanu Urban Urbanski Varga Vasile
Vasilev Vasiliev Vasylenko Vlad Voicu Volkov Volkova Vovk Vukovic Walczak Wasilewski Wieczorek Wilk Wisniewska
Wisniewski Witkowski Wlodarczyk Wojciechowski Wojcik Wozniak Wrobel Wroblewski Wysocki Yakovenko Yordanov Yurchenko
Zaharia Zaitsev Zajac Zakharchenko Zakrzewski Zalewski Zaremba Zawadzki Zelenko Zhelev Zhuk Zielinska Zielinski
Ziolkowski Zivkovic Zukowski`,
  // Chinese and Vietnamese.
  `
Bui Cao Chan Chang Chao Chau Chen Cheng Cheung Chiu Choi Chong Chow Chu Dang Dinh Duong Fang Feng Fong Fung Gao Guo
Han He Ho Hoang Hsu Hu Hua Huang Huynh Jiang Jin Kim Kong Kwan Kwok Lai Lam Lau Le Lee Leung Li Liang Liao Lim Lin
Ling Liu Lu Luo Luong Ly Ma Mai Mak Meng Mok Ng Ngai Ngo Nguyen Ong Ou Pan Park Peng Pham Phan Poon Qian Qiu Shen Shi
Sun Tai Tang Thai Tian To Tong Tran Trinh Truong Tsang Tse Tsui Vo Vu Wan Wang Wei Wen Wong Wu Xia Xiao Xie Xu Yan
Yang Yao Ye Yeung Yip Yu Yuan Yuen Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zou`,
  // German, English, French, Italian, Spanish, Portuguese and Latin American.
  `
Abreu Acosta Adams Adler Aguilar Aguirre Albrecht Alexander Allen Alonso Alvarado Alvarez Alves Amaral Anderson Araujo
Arnold Arroyo Atkinson Aubert Bailey Baker Barbieri Barker Barnes Bauer Baumann Becker Bell Benitez Bennett Benoit
Berger Bergmann Bertrand Bianchi Bianco Blanc Blanco Bonnet Bradley Braun Brooks Brown Bruno Bryant Busch Butler
Cabrera Caldeira Calderon Campbell Campos Cardoso Carneiro Carpenter Carrasco Carter Carvalho Castillo Castro
Cervantes Chapman Chavez Clark Clarke Cohen Coleman Collins Colombo Conti Contreras Cook Cooper Correia Cortes Costa
Cox Cruz Cunha Davies Davis Dietrich Dominguez Dufour Dumont Dupont Durand Edwards Elliott Ellis Escobar Espinosa
Esposito Evans Faria Fernandes Fernandez Ferrari Ferreira Figueiredo Fischer Fisher Flores Fontaine Foster Fournier
Fowler Franco Frank Franke Freitas Friedrich Fuchs Fuentes Gallo Garcia Garcias Garnier Gauthier Gibson Gimenez Girard
Gomez Gonçalves Gonzales Gonzalez Gordon Graham Greco Green Griffiths Guerin Guerra Guerrero Gutierrez Hahn Hall
Hamilton Harris Harrison Hartmann Harvey Heinrich Henry Herrera Herrmann Hill Hoffmann Hofmann Holmes Huber Hughes
Hunt Hunter Jackson Jacob Jenkins Jimenez Johnson Johnston Jones Jung Kaufmann Kennedy Knight Köhler König Krause
Krüger Kühn Lambert Lang Laurent Lefebvre Lefevre Lehmann Leroy Lewis Lloyd Lombardi Lopez Lorenz Ludwig Machado Maier
Marchetti Marino Marques Marshall Martin Martinez Martins Mason Matthews Mayer Mendes Mendez Mendoza Mercier Miller
Mills Miranda Mitchell Molina Möller Moore Morales Moreau Moreira Morel Moreno Moretti Morgan Morris Munoz Murphy
Murray Navarro Nelson Neumann Nogueira Nunes Nuñez Ortega Ortiz Otto Owen Pacheco Palmer Parker Pearson Peña Pereira
Perez Perrin Peters Petit Phillips Pohl Porter Powell Powers Price Quintero Quispe Ramirez Reid Reis Reyes Ribeiro
Ricci Richards Richter Rios Rivera Roberts Robertson Robinson Rodriguez Rogers Rojas Romano Romero Rossi Roth Rousseau
Roux Russell Russo Salazar Sanchez Sandoval Santana Santiago Saunders Schäfer Schmidt Schmitt Schneider Scholz
Schreiber Schubert Schulte Schulz Schulze Schuster Schwarz Scott Shaw Simmons Simon Simpson Smith Sommer Sosa Sousa
Souza Stein Stewart Suarez Sullivan Taylor Thomas Thompson Torres Turner Valdez Vargas Vasquez Vega Velasquez
Velazquez Vieira Vincent Vogel Vogt Wagner Walker Wallace Walsh Walter Ward Watson Webb Weiss Werner West White
Wilkinson Williams Williamson Wilson Wolff Wood Wright Young Ziegler`,
  // Further names of the same origins, from the lists of @faker-js/faker 9 (MIT).
  `
Abacı Abadan Abadžić Abadžija Abazović Abbott Abeyta Abimanyu Abiodun Abiola Abiputra Abodunrin Abosede Abrego Ačanski
Acevedo Achari Acharya Achim Ačić Aćimović Aćin Aclan Acuña Adadevoh Adal Adamczak Adame Adamek Adamiak Adamiec
Adamović Adamowicz Adamus Adan Ađanski Adaobi Adašević Adebisi Adegbite Adegboye Adegoke Adelakun Adelusi Ademayowa
Ademiluyi Adeniyan Adeoluwa Aderibigbe Aderinsola Aderogba Aderonke Adesina Adesiyan Adewale Adewunmi Adewura Adeyemo
Adhitama Adiga Adisa Adıvar Adomah Adomako Adongo Adorno Adriansyah Adusei Adutwum Afifah Afirifa Afoakwa Afolayan
Afonja Afunku Ağaoğlu Agboola Agnes Agosto Aguayo Aguilera Aguridić Agustian Agustina Agyapong Agyare Ahić Ahmetspahić
Ahortor Ahuja Aigbiniode Airlangga Ajakaiye Ajao Ajayi Ajewole Ajose-adeogun Ajvazović Akal Akan Akar Akay Akaydın
Akeem-omosanya Akerele Akifović Akinrinola Akintade Akışık Akoto Akowua Akšam Aksentić Aksentijević Aksić Aksin Akşit
Aksović Akyeamfuɔ Akyeampong Akyena Akyerεko Akyürek Alabi Aladić Aladžić Alaković Alamsyah Alanis Alaníz Alanović
Alarcón Alargić Alavanja Alavantić Alba Albuquerque Alcalá Alcántar Alcaraz Aldea Alejandro Aleksandrowicz Aleksić
Alemán Alexa Alexandrescu Alexandru Alexe Alfaro Alfermann Alicea Aličić Alidi Aligbe Alih Alija Alikavazović Aljančić
Alkhamis Alković Almanza Almaráz Almašac Almonte Alnıaçık Aloba Alonzo Alparac Alpuğan Altamirano Aluga Alva Alyanak
Amado Amador Amaechi Amanta Amaya Aminat Amo Amoa Amoasi Amorim Ampadu Amponsah Ananda Anandya Anaya Anđelić
Anđelković Andesilić Andić Andini Andonov Andonović Andorful Andre Andrei Andrejević Andrejić Andrejin Andreković
Andriani Andriška Andrzejczak Anggraini Anggriawan Anghel Angster Anguiano Angulo Anjani Anjos Ankra Anokye Ansa Antal
Antczak Anton Antoni Antonić Antonović Antović Antunes Antunović Antušević Anučin Anušić Aparicio Apodaca Aponte
Apostol Appia Aqila Aragón Araña Aranda Arap Arce Archuleta Ardana Ardelean Ardeleanu Ardianto Ardiyanti Arellano
Aremu Arenas Arevalo Argüello Arhanić Arias Arıcan Arifin Arlović Arman Armas Armendáriz Armenta Armijo Arnaud Arpaši
Arredondo Arreola Arriaga Arsenić Arsić Arslanoğlu Arteaga Aryani Aryanti Ašađanin Asamoa Asan Ašanin Ašćerić Asenso
Asiama Aşıkoğlu Ašimi Aškraba Aškrabić Ašonja Assunção Astuti Aswandi Atakol Atan Atanda Atencio Aubry Augustyn
Augustyniak Ávalos Avan Ávila Avilés Avram Awodiran Awolowo Ayala Ayandokun Ayaydın Aybar Aydan Ayisat Aykaç Ayobami
Ayomide Ayoola Ayverdi Aždajić Azevedo Azinić Azizah Azzahra Baa Baafi Baawia Babac Babacan Babalj Babalola Babaoğlu
Babarogić Babatunde Babatz Babel Babin Babović Babtunde Baburić Baca Bacalo Baciu Badea Bademci Badillo Badjuk Báez
Baeza Bagaskara Bagiński Bahena Bahun Bajčetić Bajčić Bajer Bajšanski Bakal Bakaran Bakare Bakarec Baki Bakırcıoğlu
Bąkowski Balaban Balabanović Balašević Balašković Balat Balaž Balažević Balcerzak Balderas Balešević Baleta Baletić
Balević Balinčić Balint Baljak Ballesteros BalogŠandor Baltin Bamidele Bamiloye Bamisebi Banach Banaś Banasiak Banasik
Banda Bandić BandićŠtimac Bandl Bandopadhyay Banić Banica Banićević BanićJokić Banjac Banjak Banjalić Banjari Banov
Banu Bañuelos Baptista Barajas Baranjec Barański BarbarićŠehić Barbarosoğlu Barbulescu Bardek Barela Baretta Barinić
Barisić Baroševčić Barošević Barragán Barraza Barrera Barreto Barrientos Barrios Bartczak Bartkowiak Bartnik Bartosik
Bartulin Basar-Klapec Basara Basarić Başoğlu Bastać Bastajić BatinićŠantić Batista Batnožić Bato Baturalp Baykam
Becerra Beđan Bednarczyk Bednarski Bednarz Beissmann Bejan Bekavac Bekčić Bekjarev Beko Bekonja Bekovac Bekvalac
Belcar Belčević Belenzada Belić Belivuk Belojević Belopoljac Beloševac Belošević Belović Belovuković Beltrán Benaković
BenašićPavlović Benavides Benavídez Berak Berberoğlu Beribak Bermúdez Bernal Bernatović Berríos Beşerler Beşok
Betancourt Bhadresha Bharadwaj Bhat Bhattathiri Białas Białek Białkowski Bićanin Biçer Biedrzyński Bielak Bielawski
Bielski Bieniek Bieńkowski Biernacki Biernat Biglebauer Biljan Bilogravić Bilopavlović Bilski Birčaković Birčanin Biro
Biro-Datković Birtašević BiškićMerkaš Bivolarević Bizetić Bizumić Bjelanović Bjeletić Bjelić Bjelica Bjeličić Bjelinić
Bjelivuk Bjelja Bjeljac Bjelkić Bjelobaba Bjelobrk Bjeloglav Bjelogrlić Bjelojević Blaćanin Blaga Blanchard
Blaško-Vidosavljević Blašković Błaszczak Blatančić Blažanović Blazević Boadi Boaten Bober Bobeta Bobinac Boboc
Bochenek Bocić Bočkai Bockovac-Kunštek Bocokić Boda Bodea Bodiroga Bogdan Bogisavljević Bogoljubović Bogosavac Bogucki
Bogusz Bokanović Bolatlı Bolf-Kovačić Bolkovac Bolot-Salaj Bolta Boltić Bolunović Bomeštar Bona Bonderović Bondžić
Bonilla Bonsra Borčanin Borek Borges Borilović Borinčević Borisavljević Borkovački Borković Borovac Borowiec Borowski
Borrego Bosanac Bosančić Bosiljčić Bosiljkić Bosiljković BošnjakovićHolik Bota Botello Botezatu Boyer Bozalo Božanić
Božanović Bozdok Bozdokov Bożek Božičanin Božičić Božićković Bradvić Braga Brahaj Branco Bratojević Bratonožić
Bratović Bratu Brđanin Brđović Brešković Breton Brežančić Brezo Brezovac Brezovnjački Brinjak Briones Briseño Brisuda
Brkanović Brkić BrnićLevada Broda Brun Brunet Brzozowski Buač Buača Bubalo Bucalo Bucalović Bučanin Bučkalović Bucur
Buczek Buczkowski Buczyński Buda BuđićHalas Budimčić-Kovačević Budiyanto Budziński Budzyński Bueno Bujak Bukowski
Bulaja Bulat Bulatović Buljat Buljin Buljubašić Buljugić Bulovan Bunea Bunoza Bunuševac Burani Burazer Burazor Burđak
Burević Burgić Burgos Burlacu Burzyński Busak Busari Bušetinčan Buslaver Bustamante Bustos Butarević Čabaj-Adam Čabro
Cacciamani Čaće Cadena Çağıran Čajka Čajko Cajner Cajzler Caldera Čaleta Calin Calvillo Camacho Čamagić Camarillo
Çamdalı Čamdžić Čanaki Canales Čančar Čandrlić Canjko-Novak Cano Cantú Çapanoğlu Capek Čapkunović Čaprnjić Caraballo
Čarapić Čarapina Čaraveša Carbajal Cárdenas Cardona Carić Carmona Čarnić Caron Čarović Carpentier Carranza
Carrasquillo Carreón Carrera Carrero Carrillo Carrión Cartl Carvajal Casares Casarez Casas Casillas Castañeda
Castellanos Çatalbaş Čatalinac Catana Čatić Čavalić Čavaljuga Cavazos Čavdarević Čavić Čavlina Cazacu Cazares Ceballos
Cebula Cedillo Cehmajster Ceja Čelar Čelebija Ćenan Čengija Centeno Cepeda Cerda Čerkašin Cervántez Çetiner Chacón
Chapa Charles Charpentier Chattopadhyay Chaturvedi Chavarría Chevalier Chibike Chibuike Chidinma Chidozie Chiriac
Chirila Chirita Chis Chivu Chmiel Chmura Chojnacki Chojnowski Cholewa Chopra Christian Chrzanowski Chudzik Cichocki
Cichoń Cichy Čičmak Cieśla Cieślik Cikota Cilikan Cimbaljević Cimerman Cimeša Činčurak-Kovač Cintrón Ciocan Čipanj
Čipanj-Banja Čisar Cisneros Ciszewski Čizmar-Tormaš Claes Claeys Clare Čobanović Coelho Čokov Čolak Čolaković Čolanić
Colin Čolina Collado Collazo Collet Colunga Coman Concepción Ćora Ćorak Cordero Córdova Çörekçi Cornejo Coronado
Corral Corrales Correa Corsten Cortéz Cosma Costache Costea Costin Cotto Cousin Covaci Covarrubias Cozma Craciun
Crespo Cretu Crisan Cristescu Crnogaj Croitoru Csapo Csordas Cucu Čudina Cuellar Ćukalac Ćukalović Ćukić Ćuković
Ćukteraš Ćulibrk Ćuslović Čvagić Cvetljanin Cvetojević Cvetuljski Cvijan Cvijančević Cvijanović Cvijetić Cvijetin
Cvijetinović Cvijić Cvjetičanin Cybulski Cygan Czaja Czajka Czapla Czech Czechowski Czekaj Czerniak Czyż Czyżewski
Daako Dabčević Dąbek Dabić Dabižljević Dąbkowski Dabnjak Dabović Dačković Dačović Dadić Dafunić Dağdaş Dağlaroğlu
Dagović Daišević Dajić Dajlić DakićKožić Dalkıran Dalleaste Damanik Damayanti Damian Damljanović Danciu Danenhauer
Danila Danso Daražac Darmawan Darojat Darteh Dartey Dascalu Dašić David Davidović DavidovićAmić Dávila Dębowski Dębski
Declerck Declercq Decock Decoster Deđanski Dedejić Dedijer Đedović Dejanović Đekanović Đekić Đeković Delacrúz
Delafuente Delagarza Delalić Delao Delapaz Delarosa Delatorre Deleón Delgadillo Đelkapić Đelmaš Đelošević Delrío
Delvalle Đenić Denis Denkel Đenović Dera Đerašević Đerasimović Đergović Đerić Đerisilo Desai Deschamps Deshpande
Desmet Devald Devar DevčićKatić Devedžić Devetak Devos Devrnja Dewilde Dhawan Diaconescu Dima Dimčević Dimčić Dimić
Dimitrić Dimitrijević Dimitrovski Dimkić Dimković Dimović Dimšić Dinca Dingarac Dirgantara Divald Dizanov Dizdar
Djetka Djokoto Djurasek Długosz Dobosz Dobrescu Dobrilović Dobrinković Dobrosavljević Dobrowolski Dobrzyński Dogaru
Dokonal Đoković Dokoza Dolaček Dolović Domagała Domanović Domazet Domingues Dominiak Domínquez Domiševac Domjan
Domljan Dončić Dondur Donević Dopša Dopuđa Dorić Doronjski Dorontić Doža Drabik Drač Dračić Dragan Draganović Draghici
Dragić Dragin Dragoi Dragojlov DragovićZafred Drakčić Dramlić Drašković Drča Drčelić Drenjačević Drešević Drinić
Drinjak Drljača Drljan Drmanac Drmanović Drmončić Drozd Drozdowski Dróżdż Drvarević Drvenica Drzewiecki Duah Dubashi
Dubiel Dubravec Dudziak Dudzik Dudziński Dueñas Dugaja Đukelić Dukovac Dumanjić Dumas Đumija Dumitrache Dumitrascu
Dumitriu Dumnić Đunda Dupan Dupuis Dupuy Düşenkalkar Duszyński Duta Dutta Duval DuvnjakČuljak Duygulu Dvizac Dvokić
Dvoranac Dwamena Dwivedi Džakmić Džakula Džal Džanija Dženopoljac Džepina Džigumović Džigurski Džikić Džinić Dziuba
Džodanović Dzokoto Ebubechukwu Echevarría Edun Egbochukwu Egeli Egelja Egeljić Egerić Egić Ehigiator Ekici Ekşioğlu
Ekwueme Elçiboğa Elebiyo Eliaš Eliçin Elizabeth Elizondo Elmastaşoğlu Elvina Embranthiri Emmanuel Enríquez Erbay
Erberk Erbulak Erçetin Erez Erginsoy Erkekli Eronat Ertepınar Escalante Escamilla Escobedo Esparza Espinal Espino
Espinoza Esquibel Esquivel Esteves Estévez Esther Estrada Evliyaoğlu Fabian Fabijanović Fabjan Fabre Faculjak Fadipe
Fagunwa Fahham Fajardo Fajdetić Fajimi Faktor Falabi Falcão Faleti Falkowski Faloye Farcas Farčić Faresta Farías
Farida Farkaš Fasasi Fathina Faure Febian Febrianti Fekonja Feliciano Fernanda Ferrer Fidélis Fierro Figueroa
Fijałkowski Filimon Filip Filipan Filipek Filipiak Filipowicz Firgantoro Firmansyah Fišbah Flačer Flak Flaman Flanjak
Fleury Flis Florczak Florek Florescu Flórez Floričelović Fodor Fodulović Fofie Folivarski Fosu Frąckowiak Frączek
Fraga Francezi Francišković Francois Franić FranjićAbramić FranjićZelić Frankowski Frątczak Fratila Frazi Freriks
Frías Frigan Fujiati Fundak Funmilayo Furgala Furlan Furman Furtado Gabor Gabud Gačanović Gačević Gačić Gaćina
Gaćinović Gađanski Gadomski Gadžić Gages Gagić Gagović Gagričić Gagro Gaitán Gajda Gajdoš Gajec GajgićMatić Gajski
Galarza Gałązka Galić Galinac Galindo Galjak Galjen Galjer Gałka Gallardo Gallegos Galošević Galván Gálvez Gamboa
Gámez Ganaka Gandhi Ganea GanzŽuparić Gaona Garay Garibay Garica Garonja Garrido Garza Gąsior Gąsiorowski Gaspar
Gašpić Gastélum Gautier Gavrila Gavrilović Gavrović Gaweł Gawlik Gawron Gawroński Gaytán Gazdić Gazibara Gazivoda Gažo
Gbadamosi Gbogboade Genjega Gerard Gerhardt Gheorghita Gheorghiu Gherman Ghita Giraud Girón Giurgiu Głąb Glasnović
Glavač Glavati Gleđa Gledić Glintić Glođović Głogowski Gložanski Gluhović Glukčević Glumac Glumpak Godanj Godínez
Godlewski Godoy Gołąb Gołębiewski Gołębiowski Golec GolićSamaržija Gollum Gombai Gombay Gönültaş Góra Góral Goričanec
Gorjanski Górka Górniak Górny Gowda Grabež Grabić Grabovac Grace Gracia Graczyk Gradištanac Gradojević Granado
Granados Granat GrebenarŽarmen Grecu Grgurević Griego Griesbacher Grigoras Grigorescu Grijalva Grkavac Grkinić
Grladinović Grochowski Groothuizen Grosu Groza Grozdanović GrubešićBarbir Grubnić Grudzień Gruszczyński Gruszka
Grzegorczyk Grzelak Grzesiak Grzesik Grześkowiak Grzyb Grzybowski Grzywacz Guajardo Guardado Gučanin Guerreiro Guevara
Guha Guillaume Guillén Guillot Gümüşpala Gunarto Günday Guneta Gunjača Gürmen Gurule Gušanović Gušatović Gušavac
Guševac Gušić Gušović Gutal Gutowski Gutrovac Guyot Guzik Guzina Guzmán Gwóźdź Gwoździk Habeeb Hađa Hadžibeganović
Hafner Haikal Hajdinjak Hajduk Hajnc Hakim Hakyemez Halas Halimah Hamzaoğlu Handayani Handžić Hango Hanifat Hanižar
Hannich Hanzl Harač Haramija Hardiansyah Harini Hariyah Haro Hartati Haryanti Haryanto Has Hasanah Hasanica Hassanah
Hastuti Havojić Hazes Heleta Henriques Heredia Herjavec Herlambang Herman Hermawan Hernádez Hernandes Hidayanto
Hidošanin Himawan Hinojosa Hirnštajn Hlapec Hlasni Hlavati Hodanovac Hodovanj HohošBabić Holguín Homa Horaček Hovanjek
HrešićDubaić Hribar Hrkalović Hrnjak Hubert Huerta Huet Huixtlacatl Hurtado HusakovićHodžić Hutagalung Hutapea
Hutasoit Huzanić Iacob Ibarra Ibikunle Ibranović Ibrić Ičelić Ichim Iglesias Ignat Igov Igrić Ihasz Ilančić Ilıcalı
Iličin Iliescu Ilin Ilinčić Ilisić Ilori Ilupeju Iordache Iorga Iosif Irawan Irfandi Irimia Irizarry Isaac Isakov
Isokun Ispas Išpiranović Israel Ištoković Istrate Išvan Iswahyudi Ivan Ivančan IvankovićBon Ivas Ivascu Ivkovac
Iwanowski Iwański Iyalla Iyanda Iyengar Izdebski Jablanov Jaćimović Jackowski Jaćović Jadro Jagica Jagiełło Jagielski
Jagodziński Jagušić Jailani Jaime Jaimes Jaiyeola Jakobek Jakolić Jakubiak JakušMejarec Jambor Jamiu Janas Janečić
Janeković Janevski Jangid Janiak Janicki Janik Janiszewski Janka JankovićBešlić Jankovitch Jankowiak JanoševićFranz
Janowski Januar Januško Janusz Januszewski Jáquez Jaramillo Jarnec Jaros Jarosz Jarząbek Jašarević Jaśkiewicz Jasso
Jastrzębski Jauk Jazbinšek Jazvinšak Jean Jędrzejczak Jędrzejczyk Jędrzejewski Jeftić Jeftović Jelačić Jelašić Jelica
Jelisavac Jelita Jenkač Jerab Jeremić Jereminov Jergić Jerinić Jerinkić Jerkov Jerković Jesus Jeuša Jevđenić
Jevđenović Jevđević Jevremčević Jevremov Jevremović Jevrić Jevrosimov Jevrosimović Jevtanović Jevtić Jevtović Jezdić
Jezdimirović Jezierski Jha Jimínez Jimoh Jocković Johar Jokanović Jokić Jokičić Jokin Joković Joksimović Joly
Jordanović Joshua Jostiak Jovančević JovanovićFiličić Jóźwiak Jóźwik Juárez Julien Jurado Jurašić Jurašković Jurek
Jurišević Jurišić JurišićSpajić Jurišin Jurjević Jurkiewicz Jurkowski Justina Juszczak Juwita Kabić Kablinović
Kačaniklić Kačarević Kačavenda Kacprzak Kaczmarski Kaczor Kaczorowski Kaczyński Kadijević Kadnar Kadri Kahveci Kahyang
Kainović Kaitović Kajganić Kakkar Kalaba Kalabić Kalajanović Kalajdžić Kalajić Kalajitović Kalamiza Kalendić Kaleta
Kalić Kalinski Kalisz Kaluđerski Kałuża Kamal Kamat Kamber Kamenički Kamenov Kanaria Kandecki Kanea Kanić Kaniewski
Kanimal Kaniyar Kanižaj Kanzaki Kaplangı Kaproncai Kapulica Kapusta Karaböcek Karać Karadamis Karadaş Karađorđević
Karaduman Karaer Karajčić Karakašević Karamarković Karamata Karan Karapetrić Karaś Karašićević Karatošić Karaulac
Karaulić Karavidić Karczewski Kardoš Karem Karen Karika Karlak Karlić Karlinski Karwowski Kašanin Kasapoğlu Kasavica
Kaselj Kašiković Kasperek Kasprzyk Kašterović Kaszuba Katarinček Katherine Katoi Katulić Kaul Kavaklıoğlu Kawecki
Kayode Kazenski Keçeci Kędzierski Kędziora Kekić Keleka Keleman Kemfelja Kępa Keseroğlu Kešina Khanna Khatri Kićanović
Kičema Kićeskulov Kićevac Kičić Kiełbasa Kihas Kılıççı Kimberly Kindelan Kıraç Kišfalubac Kisiel Kiss Kita Kitić
Kitonjić Kizivat Klačar Kladar Kladarin Klander Klasanović Klašnja Klečina Klikovac Klimczak Klimek Klimović Klinac
Klincov Klinić Klišanin Klječanin Kłosowski Kmieć Kmiecik Knapik Kobela Kobia Kobus Kocabıyık Kocchar Kocman Koçoğlu
Koçyiğit Koenig Kofranek Kogan Kogut Kojčić Kojčinović Kokanov Kokanović Kokar Kokoškov Koković Kolade Kolak Kolaković
Kołakowski Kolar Kolarac Kolarević Kolarić Kolarov Kolasa Kolesarić Kolgjeraj Kołodziejczyk Kołodziejski Kolompar
Kolonja Kolović Kolundžić KolundžićRadić Kolundžija Komad Komadinić Komadinović Komak Komanov Komanović Komar
Komarčević Komarčić Komarica Komarnički Komaromy Komarov Komatina Komatinović Komatović Komazec Komljen Komljenović
Komluški Komnenić Komnenov Komnenović Komorowski Končar Konieczna Konopka Konrad Konta Koomson Kopanec Kopas
Kopczyński Korda Kordić Kordin Kordulup Korica Körmükçü Korol Korotaj Korpaš Korša Korta Kortajarena Korušac
Korzeniowski Kos Kosalec Košanin Košarac Košević Kosiński Košničar Košničarević Kosoko Kosowski Košpić Kostadinović
Kostecki Kostić Kostin Kostrzewa Koštunica Košutarac Košutić Kotaranin Kotaraš Kotarčević Kotarlić Kotević Kotowski
Kotrljanović Kovalski Kovčin Kovinčić Kovinjalo Kovjanić Kovljenić Kovrlija Kowalczuk Kowalik Koya Köybaşı Köylüoğlu
Koyuncu Koza Kozarac Kozarev Kozarević Kozarski Kozić Kozieł Kozioł Kozlica Kozlina Kozlovački Kragl Kragulj Kraguljac
Krahovski Krainčanić Krajina Krajinović Krajišnik Krajnović Krakowiak Kralj Kralja Kraljinović Krasić Krasnova
Kratofil Krawiec Krčevinac Krčmar Krčmarević Kremanac Kremenović Kresoja Kresojević Kresonja Kreštalica Krga Kričak
Krička Kričković Krilović Krinulović Krišan Krišanov Krišanović Kristić Krivaćević Krivaja Krivčević Krivda Krivokuća
Krivošić Krivošija Križić Krkalo Krkeljić Krkić Krkljuš Krkobabić Królikowski Krpović Krsmanić Krsmanović Krsmić
Krspogačin Krstajić Krstanović Krstekanić Krstić Krstičić Krstin Krstinić Krstivojević Krstonić Krukowski Krušarovski
Krušković Kruszewski Kružević Krvavac Krysiak Krzemiński Krznarić Krzyżanowski Książek Kubacki Kubena Kubica Kubicki
Kubik Kuc Kučara Kucharczyk Kuchta Kućinac Kuciński Küçükler Kuczyński Kuday Kudeljaš Kuhar Kujavec Kujawa Kujawski
Kukuljica Kukuružnjak Kula Kulaksızoğlu Kulesza Kulig Kulik Kuliński Kumcuoğlu KunićBukovac Kunt Kunter Kupusinac
Kuraica Kurćubić Kurek Kurevija Kuridža Kurija Kurilić Kurjačić Kurjački Kurmazović Kurniawan Kurnoga Kurobasa Kurtak
Kurtanjek Kurtuma Kuručev Kurucić Kurutluoğlu Kušan Kusanović Kusi Kušić Kušljević Kušljić Kusmawati Kuswandari
Kuswoyo Kutlay Kutlija Kuypers Kuželj Kužet Kuzmanić KuzmanićŠarac KuzmanovićĐorđević Kuzmina Kuzucu Kvačanović
Kvasina Kvekić Kvrgić Kwaakye Kwaśniewski Kwiecień Kwieciński Kyra Labalo Laban Labanac Labotić Laboy Labus Lačanin
Lacerda Laćman Lačnjevac Lacroix Ladega Lađevac Lađević Lađinović Laforza Lailasari Laine Laitkam Laketa Laketić Lakić
Laksita Laksmiwati Laletin Lalić Lambić Lapčević Łapiński Lara Lasota Latifat Latupono Laureano Lawal Lazanski Lazarac
Lazarev Lazarević Lazarov Lazendić Lazetić Lazin Lazinica Lazuardi Leal Lebrón Lech Lečić Leclerc Leclercq Lecomte
Ledesma Legrand Leilani Leite Leiva Lelović Lemaić Lemaire Lemajić Lemić Lemmens Lemoine Lemus Lenart Lenhard León
Leonard Leontijević Leposavić Lepović Lepšanović Lerma Lero Leroux Lesendrić Lešević Lesiak Lešina Lesmana Leśniak
Leśniewski Lestari Leutarević Levajac Levanić Lewicki Leyva Lilić Limón Limoncuoğlu Linares Lipar Lipiński Lipka
Lipski Lisiecki Livaja Livazović Ljevnaić Ljiljan Ljubojević Ljubomirović Ljubotina Ljubović Llamas Loboda Loera
Logožar Lomeli Lomić Lomović Longoria LošićKrizmanić Louis Loureiro Lourenço Lourinho Lovato Loya Lozada Lozano Lubina
Lučanović Lučar Lucas Lucero Lučić Lucio Łuczak Ludban Luevano Lugo Lukač Lukačević Lukačin Łukasiewicz Łukasik
Łukaszewski Lukenda Lukendić LukićKovanović Luna Lužaić Macanić Macedo Macele Maciąg Macías Mackiewicz Macko Maćkowiak
Macovei Madej Madić Madrid MadunićFlauder Madžić Maes Maestas Maftei Magalhães Magaña Magdalenić Magdić Maglajić
Mahajan Maharani Mahardika Mahendra Mahestri Maheswara Maheswari Mahmudi Maia Maillard Maj Majača Majcher Majchrzak
Majka Majkić Majnik Majović Majstorović Majstrenko Makinde Makinwa Maksimović Makuachukwu Malave Malbašik Maldonado
Malec Malečić Małecki Malešević Malićanin Malicki Malinić Maliszewski Malivuk Malobabić Malojčić Maltašić Malvić
Mamula Manastirlić Mandarić Mandasari Mandić Mandoković Mandrapa Manea Manfred Mangunsong Manjak Manjenčić Mann
Manolache Mansur Manullang Manzanares Maračić Marak Maraković Maran Marar Marasović Marbun Marčec Marchal Marchand
Marchewka Marčik Marčinković Marcinkowski Marcu Marczak Mardhiyah Marek Mares Margić Marginean Marian Maričević Marie
Marinčić Marinescu Marinović Marisavljević Mariz Marjanov Marjanović Markiewicz Markotić MarkovićŠarac Markuš Marmeggi
Maroević Marošićević Marović Marpaung Márquez Marrero Marroquín Marsenić Mart Martać Martinac Martinov Martinović
Marty Marunica Maryadi Maryam Maryati Maryjane Marzec Mascareñas Maslać Maślanka Masłowski Mašojević Masson Matanić
Mataz Mateescu Mateo Mathieu Matias Matijanić Matijašević Matijević Matorić Matos Matusiak Matusina Matuszak Matysiak
Mautner Mauzer Maya Mayasari Mayhoş Mayorga Mayowa Mazilu Mazurkiewicz Medeiros Medrano Meeuwis Megantara Megdanac
Mehra Mehrotra Meireles Mejía Melani Meléndez Melgar Melinda Melo Mena Menard Menchaca Menemencioğlu Menéndez Menrat
Meraz Mercado Mertoğlu Mesa Mesarić MesarošBelanji Mesquita Meszaroš Meunier Meza Mičan Michalczyk Michałek Michalik
Michałowski Michel Michiels Micu Mielczarek Mierzejewski Mihaila Mihailescu Mihalcea Mihaljec Mijaković Mijota Mika
Mikac MikešićMerda MikićVučak Miklaś Mikodanić Mikołajczak Mikula Mikulski Mikuta Milak Milanković Milczarek Milea
Milewski MilišićKovačević Militaru Miljanović Milla Miodrag Miracle Miramontes Mircea Mirea Mireles Miron Misiak
Miśkiewicz Misztal Mitanović Miu Mlađenović Mlikota Młynarczyk Mobolaji Mocanu Modzelewski Moga Mogbadunade Mohnacki
Moise Mojica Moldoveanu Molenda Mondragón Monroy Montalvo Montañez Montaño Montemayor Montenegro Montero Montes Montéz
Montoya Moors Moraes Morar Moraru Morawo Morawski Morin Moslavac Mota Motalo Motyka Moulin Moura Moya Mroczek
Mroczkowski Mrozek Mucalj Mucavac Mucha Muhar Muinat Mukaram Mukhopadhyay Mulyani Munda Munguía Muñiz Munkaš Muntean
Muradbašić Murati Murillo Muro Musat Musiał Mustapha Mustika Mustofa Muszyński Mutiat Muženjak Nababan Nača Nagypalfi
Naik Nainggolan Najduk Nájera Najmudin Nalbantoğlu Namaga Nambeesan Namboothiri Nanaić Nanda Ñañez Napierała
Napitupulu Naranjo Narpati Narváez Nashiruddin Nastase Nasyiah Nasyidah Nathania Natsir NaumovskiČizmar Nava Navarrete
Nawrot Nayar Nazario Ndukwu Neacsu Neagoe Neamtu Nebioğlu Nechita Necula Nedelcu Negoita Negrea Negrete Negrón Negru
Nehru Nemes Nenadov Nenadović Nesladek Neto Nevárez Nezaj Ngozi Nica Nicoara Nicolae Nicolas Nicolescu Niculae
Niculescu Niedziela Niedzielski Niedźwiecki Niemczyk Niemiec Nieto Nieves NikolićKovačić Ninalowo Ningrum Niño Nitu
Nkansa Nkansah Nobre Nojeem Noriega Novitasari Nowaczyk Nowiński Nowosadek Nsia Nti Ntiamoa Ntim Nugraha Nugroho
Numanoğlu Nuraini Nurdiyanti Nurlaela Nwogu Nwuzor Nyaako Nyame Nyantakyi Oancea Obiageli Obianuju Obrežanac Ocampo
Ocasio Ochoa Odetola Odobašić Odunayo Odunsi Ogindan Oginni Ogulana Ogunbamigbe Ogunbanwo Ogunbiyi Ogunbo Ogunde
Ogunwande Ogunwobi Ogunyeye Ojeda Ojo Ojua Okpattah Oktavian Oktaviani Oktovian Okumuş Okunola Okyere Olabode Oladeji
Oladimeji Oladipupo Olah Olaiya Olaoluwa Olariu Olaru Olasunkanmi Olasunkanmi-fasayo Olasupo Olbina Olczak Olejniczak
Olejnik Oliva Olivares Olivárez Olivas Olivera Olivier Olivo Olmos Olowokeere Oloyede Oltean Olteanu Olubode Olubukola
Olubunmi Olufeyikemi Olugbayila Olujimi Olukotun Olukunga Olumide Olusanya Olutola Oluwagbemi Oluwakemi Oluwanisola
Oluwaseun Oluwaseyi Oluwashina Oluwatosin Olvera Omani Omidina Omobolaji Omobolanle Omojola Omolara Omotoso Omowale
Ondrašek Onohinosen Onose Ontiveros Önür Onyinyechukwu Opačić Oparinde Opeyemi Oprić Opricović Opris Opsenica Opuić
Opuku Opuvačić Oquendo Orak Oraloğlu Oraovčić Orašanin Oravec Orbanić Orbay Ordóñez Orellana Örge Orgulan Orlović
Ornelas Oro Orosco Orozco Oršanić Orta Orzechowski Oshin Osiński Osmak Osmanlić Osorio Ossowski Osuagwu Osuntokun
Otartić Otero Oti Otiwa Otuo Ovčina Owais Owczarek Owokoniran Owolabi Owoyemi Oyadiran Oyaifo Oyebola Oyelude Oyeniyi
Oyetoro Oyeyemi Oyinkansola Oyinlola Öymen Ožanić Ozansoy Özberk Özbir Özdenak Özdoğan Özgörkey Özkara Özkök Öztonga
Öztuna Ozuna Pabón Pačanin Pačariz Paczkowski Pađen Padilla Padmasari Padrón Paduraru Páez Pagan Pahanić Pahert Paimo
Paiva Pająk Pajčić Pajeska Pajkurić Pajtl Paksüt Pakuła Palacios Palačković Palacz Palašti Palastri Palavestra Palić
Paligorić Palija Palikuća Pališaški Paljević Pałka Palomino Palomo Paluch Pana Panait Panek Panežić Pangestu Panicker
Panišić Panjak Panjević Pantoja Papak Paraschiv Paravinja Paredes Paris Parmaković Parojčić Parović Parra Partida
Partyka Parun Parvu Pašagić Pašalić Pasca Pascu Pašić Pasternak Paszkowski Patača Patačić Patafta Patarac Patil Patila
Patiño Patko Patković Patrascu Patrnogić Patrun Pauković Paul Paun Paunković Pavčić Pavelić Paver Pavešić Pavlačić
Pavličić Pavrlišak Pawelec Pawlicki Pawlik Pawlikowski Paz Pazmanj Pećar Pećina Pedraza Pedroza Peixoto Pekkan
Pektemek Pelayo Penčić Penezić Penić Penjišević Penović Peović Pepelčević Perales Peralta Peran Perdana Perea Peres
Perlaš Permadi Permata Perrot Perša Pertiwi Pešorda Petcu Petre Petrea Petrijevčanin Petriševac Petrovac Philippe
Piasecki Piątkowski Picard Pichardo Piechota Pieczek Piekarski Pierre Pietras Pietruszka Pietrzyk Piha Pilarski Piłat
Pilch Pilla Pillai Pimentel Pineda Pinheiro Pinho Pintea Pintilie Piórkowski Piotrowicz Pirvu Pisarević Piškorjanac
Pitinac Pivar Piwowarczyk Pizarro Pješčić Pješivac Placento Plačić Plačko Plakalović Plamenac Plantak Plaščar Plaskur
Plazonja Plazonjić Plejo Plemić Pleša Pleška Pleskonjić Płonka Pluta Poçan Pocrnja Podbarac Podpadac Poels Pogačić
Poirier Polančec Polanco Polšak Ponce Ponjavić Popčić Popławski Popovici Popržan Porębski Porras Portillo Posada
Poštić Pothuvaal Potočar Poyrazoğlu Požarac Prabowo Pradana Pradipta Prado Prajapat Prakasa Prakatur Prangart Pranowo
Prasasta Prasetya Prasetyo Prastuti Pratama Pratiwi Prayoga Prebiračević Preciado Predić Predin Predojev Predojević
Predović Predragović Preloščan Preočanin Prerad Preradović Prevost Prieto Prinsen Prkosovački Prodan Prohaska Prokop
Prošić Protić Prus Przybył Przybyła Ptak PuačMatešić Puchalski Pudjiastuti Puente Puga Puharić Puiu Pulido Purnawarman
Purnawati Purwadi Purwanti Puškarčuk Puspasari Puspita Putinčanin Putnik Putra Putri Puzavac Puzigaća Pytel Quartey
Queiroz Quesada Quevedo Quezada Quiñones Quiñónez Quinta Quintairos Quintana Quintanilla Quiros Quiróz Rabić
Rabljenović Raca Rachmawati Raczyński Radecki Radigović Radijevac Radin Radinović Radisavčević Radisavić Radisavljević
Radišević Radivojac Radivojša Radl Radlović Radmanović Radoi Radomirović Radomski Radonja Radonjanin Radonjić Radotić
Radovac Radovanac Radovanković Radovanlija Radovanov Radulaški Radulescu Radulić Radulj Raduljesković Raduljević
Radulović Radušić Radusilović Radusinović Raduški Rael Rafailović Rahardian Rahayu Rahimah Rahmawati Raich Rajasa
Rajata Rajčević Rajs Rajšić Rajtek Rakanović Rakarić Rakas Raković Rakowski Rakušić Ralbovski Ramač Ramadhani Ramón
Randunković Rangel Rangelov Raposo Rapovac Raščanin Rascón Rašetarević Rašetić Rašević Rasić Rasinac Rašović
Raspopović Raspudić Ratkovčić Raya Rayhan Razić Razo Rečević Regalado Rehak Remeta Remy Renard Renaud Renault Renčar
Rendón Rendra Rendulić Renovčević Renovica Rentería Repac Repija Reséndez Resković Rey Reyna Reynoso Ribar
RibićGreganić Rica Richard Rietman Rimai Rincón Riojas Ritsma Rittgasser Rivas Rivero Riviere Riyanti Robak Robert
Robin Robledo Robles Roche Ročkomanović Rodarte Rodrígez Rodríquez Rogala Rogalski Roger Rogulja Rojek Rojo Roldán
Rolland Rolón Romčević Romo Rondović Roque Rosado Rosales Rosandić Rosas Rosca Rošević Rosiak Rosiński Roškić Rosu
Rotaru Rothenbacher Roussel Rovčanin Roy Roybal Royer Rožac Różański Rozgić Różycki Rubio Ruciński Rudan Rudnicki
Rudziński Rudzki Ruelas Rumenić Rušanoski Rusin Rybak Rybarczyk Rybicki Rzepka Saavedra Sabau Sabdat Sabian Sabljak
Sabolčec Sabolski Sadiki Sadıklar Šadl Sadović Sadžak Saefullah Sáenz Šafarić Safitri Safo Sagadi Šagodić Saheed Saini
Saiz Šajinović Šajtoš Šakanović Salahudin Salako Salas Salcedo Salcido Saldaña Saldivar Salgado Salinas Salma
Salsabilla Samancı Samaniego Samohod Samohodaj Samolov Samolovac Samosir Šamšalović Samuel Sanabria Sanadrović Sanches
Sandalcı Sandalj Sandić Sando Sandor Santacruz Santillán Šantor Sanusi Saptono Saputri Sarabia Saragih Sarah Saraiva
Saraswati Sarbu Šargač Šarić Sarıoğlu Šaruga Šašek Satner Satria Sauceda Saucedo Sava Savevski Savu Saygıner Schermann
Schumacher Schutzbach Sedarević Sedillo Šegavčić Šegota Segovia Segunmaru Segura Sekinat Šekularac Šenica Sepetçi
Sepúlveda Serafin Serna Serra Serrano Serrato Šesta Sethi Šetula Sevilla Sezek Shekoni Shukla Siedlecki Sieradzki
Sihombing Sihotang Šiketanc Šimak Simanjuntak Šimatić Simbolon Simićević ŠimićŠebalj Simijonović Simin Simion
Simionescu Simjanović Šimlješa Simões Simojlović Simonović Simulov Simunović Simurdić Sinaga Sinanoğlu Sinha Šiptar
Sirait Sirbu Sisneros Sitarić Sitek Sitorus Siwek Skalski Skandović Skeledžija Skenderija Skiba Skibiński Skoczylas
Skóra Skorupan Skowron Skowronek Skračić Skroban Skrzypczak Skrzypek Sladaković Sladić Sladoje Sladojević Sladović
Slamarski Slamek Slankamenac Slatinac Slavković Sławiński Slijepac Slijepčević Śliwa Śliwiński Slobođanac Slobodanović
Slobodjanac Slonja Słowik Słowiński Ślusarczyk Smaić Smailbegović Smajlović Smets Smiljan Smiljanec Šmitran Smoliński
Smoljanec Smoljanić Šmrčak Soare Šobar Sobczyk Sobieraj Šobota Sobowale Socha Sochacki Sodar Sokół SokolićMihalak
Solak Solano Solga Solís Soliz Solmaz Solomon Solorio Solorzano Šolta Sołtys Sołtysiak Somayaji Šomođvarac Somrak
Šorgić Soria Šormaz Šorša Sosnowski Šostarec Šostarko Sotelo Šotić Soto Šotra Sowa Sowiński Soyinka Sözeri Sparić
Spasenić Spasenović Spasić Spasković Spasojev Spasojević Špernjak Špiranec ŠpoljarićPerhat Srakić Sroka Stachowiak
Stachowicz Stachura Stachurski Staicu Štajhofer Štampf Stancu Stanek Stanescu Štangl Stanijanović Stanijević Stanikić
Staniša Stanisławski Staniszewski Stanivuković StankovićMarton Stapić StarčevićMatijaško Starovlah Stašćik Stasiak
Štasni Staszewski Stawicki Stec Stefan Štefančić Stefanescu Stefaniak Stefański Stelmach Stepanić Stepanović Stępniak
Stevelić Stevilović Štimac Stoian Stokanović Stolarczyk Stolarski Stolla Straka Stranski Strepački Štriga Strikinac
Strmota Stroe Strzelczyk Strzelecki Stubičan Stuparić Suartini Sučević Sudiati Suđić Sudrajat Šujdović Šukalo
Šukalović Šukara Sulaimon Süleymanoğlu Šulovnjak Šuman Sunarić Šundalić Superina Supriyanto Surma Suryatmi Suryono
Suša Sušac Šušak Susanti Suski Šutaković Šutanovac Suthar Suvačarov Suvajac Suvajčević Suvajdžić Suvala Suwarno
Suzović Švab Svirčev Svorcan Svrakačić Svrtan Świątek Świderski Świerczyński Syahreza Sylvester Szafrański Szasz
Szatkowski Szczepaniak Szczepanik Szczerba Szczęsna Szcześniak Szczęsny Szczygieł Szekely Szeląg Szikra Szostak Szwarc
Szwed Szydłowski Szymczyk Szymkowiak Szyszka Tabaček Tafoya Tagore Tahincioğlu Tahirović Taiwo Takalić Takyi Talapka
Talavanić Talwar Tamas Tamayo Tamba Tamez Tamindžić Tampolja Tamunoemi Tanacković Tanasijević Tandon Tanjga Tankosić
Tanrıkulu Tanurdžić Tapavica Tapavički Tapia Tar Tarihoran Tarnowski Taslak Taşlı Tataru Tatomirov Tawia Tazegül
Tejada Tejeda Tekand Tekelioğlu Telak Telebar Telenta Tella Téllez Tello Temitope Teodorescu Teofilović Teokarević
Teovanović Tepavac Tepavčević Tepić Tepša Tepšić Terán Terlouw Terrazas Terzić Terzija Terzin Tešanović Tevdenić
Thamrin Thijs Tica Tihomirović Tijanić Tijerina Tikas Timarić Timotić Tintor Tirado Tkaczyk Toader Tojić Tokarski
Tokatlıoğlu Tokgöz Toledo Tolulope Tomala Tomanović Tomaš TomaševićRigo Tomasović Tomazović Tomčić Tomczyk Tomescu
Tomljanović Tomović Tomušilović Tomys Tončić Tonkovac Topaloğlu Topalov Topalović Topalski Topçuoğlu Topisirović
Topolovac Topolović Toro Tórrez Totman Tovar Tracz Tramposch Trandafir Travica Trejo Treskavica Tretinjak Treviño
Tribuljak Trif Trifan Trikić Trikošanin Trivkanović Trojanowski Trtica Trujillo Trzciński Trzeciak Tubanski Tudorache
Tudose Tuğlu Tuğluk Tulla Tunaboylu Tunçeri Tunkova Turajlić Turcu Turek Türkdoğan Türkyılmaz Turnadžić Turza Tustonja
Tütüncü Tüzün Twardowski Tweneboa Twumasi Ubavić Ubavin Ubavkić Ubiparip Ubiparipović Ubner Ubović Uca Uchechi Udicki
Udilović Udovčić Udovičić Udovički Udvardi Ugarak Uglješić Ugrčić Ugričić Ukraden Ulemek Ulibarri Ulloa Uluhan Umolac
Urbańczyk Urbanek Urbaniak Urbanowicz Urbina Ureña Urías Uribe Urrutia Ursu Usada Usamah Utama Utami Utješanović Uwais
Uyainah Uzelac Vaca Vadlja Vaduva Vahala Vaip Vajdička Vajzenbach Vakareskov Valadez Valdés Valdivia Valencia
ValenčićBrkić Valente Valentín Valenzuela Valić Valladares Valle Vallejo Valles Valverde Vandamme Vandenberghe
Vandenbroeck Vandevelde Vanegas Varenina Varićak Varinac Varman Varmuža Varnica Varrier Varšava Varzić VaržićBiuklia
VaržićBiuklija Vašadi Vasilescu Vasiliu Vaška Vasseur Vavrikov Vázquez Vegar Vejnović Vekecki Vekić Vela Velaja
Velanac Velasco Vélez Velioğlu Véliz Venegas Vera Verdugo Verduzco Veres Vergara Verhaeghe Verstraete
VeselicaČatipović Veseličić Vesić Vesin Vesković Vezmar Vicente Vidaček Vidal Viderščak Vidranjski Viera Vigil Vila
Villagómez Villalobos Villalpando Villanueva Villareal Villarreal Villaseñor Villegas Vinketa Vintila Visan Višekruna
Vitman Vlah Vlašić VogronićOpačić Voinea Vračar Vračarević Vranjić VranjkovićĆenan Vrbanac Vrbas Vrbaslija Vrekalović
Vrugić Vučeta Vučetić Vučevac Vučkovac Vučković Vučo Vučurević Vujaković Vujeva Vukadin Vukaljević Vukalović Vukanović
Vukašinac Vukasović Vukčević Vukelić Vukelja Vukeljić Vukobradović Vukobrat Vukša VuksanićPuljek Vuksanović Vukšić
Vulčević Vuleta Vuletaš Vuletin Vulić Vulićević Vulišić Vulović Vunak Vunjak Vunturišević Wacana Wahyudin Wahyuni
Walkowiak Waluyo Warchoł Wardana Wasiak Wąsik Wasita Wasiu Waskita Wąsowski Wastuti Wawrzyniak Wdowiak Węgrzyn Weinand
Wershansky Wertag Wesołowski Wiącek Wiafe Wibisono Wicaksono Widiastuti Widodo Więcek Więckowski Wierzbicki Wijayanti
Wilcox Wilczek Wilczyński Winarno Winarsih Winiarski Witczak Witek Włodarski Wnuk Wójcicki Wojtas Wojtasik Wojtczak
Wojtkowiak Wójtowicz Wolak Woliński Wolny Wolski Woś Wrona Wroński Wulandari Wuraola Wypych Wyszyński Xacon Xana
Xavier Xenia Xiana Xicoy Yaamoa Yago Yami Yanes Yáñez Yanuar Yaqub Yawson Ybarra Yeboa Yebra Yeşilkaya Yetkiner
Yıldızoğlu Yılmazer Yirenkyi Yolanda Yorulmaz Yudhistira Yulianti Yulianto Yuliarti Yuniar Yunta Yussuf Zabaleta
Zabłocki Zaborowski Zabrdac Zadnik Zadravec Zadrić Žagarac Zagoršek Zagórski Zahrah Zajączkowski Žalako Zalar
Zamarreno Zamarripa Zambrana Zambrano Zamfir Zamora Zamudio Zapalac Zapata Zaragoza Zarate Zaręba Žarković Zarzycki
Zavala Zawada Zayas Zbodulja Zdelar Zdenčan Zdravčević Zdunek Zebić Żebrowski Zec Zejak Zekan Zelaya Zelenka Zepeda
Žerajić Žeravica Žgela Žgrabljić Zięba Zielonka Ziętek Zijan Zimonja Zimonjić Zinaić Zinajić Zindović Žipac Zipalović
Zipančić Ziramov Zirojević Žirović Živadinović Živak Živaljević Živanac Živanović ŽivićĆojbašić Žižanović Zlatanović
Žmegač Żmuda Zorica Zrna Zubak Zuiderveld Żuk Zulaika ŽuljevićGrafina Zulkarnain Zúñiga Żurawski Żurek Zvanić Zvonar
Zwoliński Zych Zygmunt Żyła`,
];
