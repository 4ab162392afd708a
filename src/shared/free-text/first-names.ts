/** First names as they are heard in a Dutch city, by origin; case and diacritics do not count. */

export const firstNames = {
  // Dutch and Frisian.
  dutch: `
Aad Aafje Aagje Aaltje Aart Abel Abeltje Ad Adriaan Adriana Adrie Agatha Agnes Aimée Albert Alberta Aleida Aletta Alex
Alexander Alida Alie Alissa Amber Anita Anja Anke Ankie Ann Anna Annabel Anne Annechien Annefleur Anneke Annelies
Anneloes Annemarie Annemiek Annemieke Annet Annette Annie Anniek Annika Anniko Anoek Anouk Ans Antje Antoinette Anton
Antonie Antoon Ard Arend Ariane Arianne Arie Arjan Arjen Arlette Arno Arnold Arnoud Arthur Astrid Atie Auke Aukje
Babette Barbara Barry Bart Bas Bastiaan Baukje Beatrix Ben Benjamin Benno Berber Berend Bernadette Bernard Bert Berta
Bertus Betsie Betty Bianca Bjorn Boaz Bob Bodil Boris Boudewijn Bram Brechtje Bregje Brenda Brigitte Britt Caatje
Carel Carla Carlijn Carolien Caroline Cas Casper Catharina Cathrien Cato Cecile Cees Celine Chantal Charlotte Chris
Chrisje Christa Christel Christiaan Christina Christine Claartje Clara Claudia Coby Coen Coenraad Colette Connie Conny
Cor Cora Corien Corine Corné Cornelia Cornelis Corrie Corry Crista Cynthia Daan Dani Daniek Daniel Danielle Danique
Danny David Debby Debora Deborah Delano Denise Dennis Desiree Dewi Dex Diana Dick Diede Diederik Dieneke Dieuwertje
Dinand Dinie Dion Dirk Dirkje Ditte Djoeke Dolf Dominique Donna Dora Dorien Dorine Doutzen Douwe Durk Ed Edith Eduard
Edwin Eef Eefje Eelco Eelke Egbert Elbert Elena Elien Elin Eline Elisa Elisabeth Elise Elke Ella Ellen Ellie Elly Els
Elsa Elsbeth Elsje Elske Emiel Emily Emma Emmy Engel Engelbert Eric Erica Erik Erna Ernst Erwin Esmee Ester Esther Eva
Evelien Eveline Evelyn Evert Evertje Evi Fabian Fabienne Fanny Fardau Fay Feike Feline Fem Femke Fenna Fenne Fennigje
Ferdinand Ferry Fieke Fien Finn Fleur Flip Floor Floortje Floris Foekje Fokke Folkert Fons Francine Franciscus Frank
Frans Fred Frederik Frederique Freek Frida Frits Froukje Gea Geert Geertje Geertruida Geeske Gerard Gerarda Gerben
Gerbrand Gerda Gerdien Geri Gerjan Gerlinde Germaine Gerrie Gerrit Gert Gertjan Gerton Gertrude Giel Gijs Gijsbert
Gilles Gina Ginny Gitte Grada Greet Greetje Gretha Griet Grietje Guido Guus Guusje Gwen Hailey Hanna Hannah Hanneke
Hannie Hans Harald Harm Harmen Harold Harrie Harry Hedwig Heidi Hein Heleen Helena Helga Helma Hendrik Hendrika
Hendrikje Henk Henni Hennie Henny Henri Henriëtte Herbert Herman Hermien Hessel Hester Hetty Hidde Hielke Hilbert
Hilda Hilde Hilje Hillechien Hilletje Hubert Hubertus Hugo Huib Huibert Hylke Ida Ien Ilona Ilse Ina Ineke Inge
Ingeborg Ingrid Irene Irma Isa Isabel Isabella Isabelle Isis Iwan Jaap Jace Jack Jackie Jacob Jacoba Jacobus
Jacqueline Jacques Jan Jana Janine Janna Janneke Jannes Jannetje Jannie Jannigje Janny Jansje Janske Jantien Jantina
Jantine Jantje Jarno Jasmijn Jasper Jaxx Jayden Jeanet Jeanette Jeanine Jeffrey Jelle Jelmer Jeltje Jennifer Jenny
Jens Jeroen Jesse Jet Jetske Jikke Jildou Jinte Jip Jitske Jo Joan Joanne Job Jochem Joep Joey Johan Johanna Johannes
John Johnny Jolanda Jolande Jolieke Jolien Jolijn Jonas Jonathan Joost Jop Joram Jordi Jordy Joris Jorrit Jos José
Josephine Joshua Josien Josine Jozef Judith Jule Julia Julian Juliette Jur Jurgen Jurre Jurriaan Justin Kaat Karel
Karen Karim Karin Karlijn Kaspar Kasper Kees Keet Kelly Kevin Kim Kimberly Kirsten Klaas Klaasje Klara Klaziena Koen
Koos Krijn Kristel Lambert Lambertus Lammert Lars Laura Lauren Laurens Lea Leen Leendert Leentje Lena Lenie Leo Leon
Leonie Leontien Levi Lia Liam Lidwien Lidy Lieke Lien Lieneke Lies Liesbeth Lieselot Liesje Lieuwe Lieve Lilian Linda
Linde Lineke Lisa Lisanne Liselot Lisette Liv Liza Lizz Lizzy Lodewijk Loek Loes Loet Loïs Lola Lonneke Lotje Lotte
Lottie Louis Louise Lubbert Luc Luca Lucas Lucia Lucie Luciënne Lucy Ludo Lutske Luuk Luut Lydia Lynn Maaike Maarten
Maartje Madelief Madelon Magda Mandy Manon Manouk Marc Marcel Marcella Marchje Marga Margot Margreet Margriet Maria
Marian Marianne Marie Marieke Mariëlle Marietje Mariëtte Marije Marijke Marijn Marike Marina Marinus Mario Marion
Marissa Marit Marja Marjan Marjet Marjo Marjolein Marjolijn Marjon Mark Marko Marleen Marlies Marlijn Marloes Marlou
Marly Marnix Marten Martha Martien Martijn Martin Martina Martine Mathijs Mathilde Mats Matthijs Maud Maurice Maurits
Max Mechteld Mees Meike Meindert Melanie Melissa Melle Menno Merel Mia Michael Michel Michelle Michiel Mieke Mien Miep
Mila Milan Milou Miranda Mirjam Mirjana Mirte Mischa Monica Monique Moos Myrthe Nanda Nanne Naomi Natascha Nathalie
Neeltje Nel Nelleke Nellie Nelly Nicky Nico Nicolaas Nicole Niek Niels Nienke Nikki Nina Noa Noah Noëlle Nol Noor
Noortje Nora Norah Noud Nova Nynke Olaf Olga Olivia Olivier Oscar Ot Otto Owen Pascal Patricia Patrick Patty Paul
Paula Paulien Pauline Peggy Pepijn Peter Petra Petronella Petrus Philip Piet Pieter Pieternel Pietje Pim Pleun
Priscilla Quin Quinten Quirine Rachel Rachid Ralf Ralph Ramon Ravi Rayan Raymond Rebecca Regina Reijer Rein Reinder
Reinier Rembrandt Remco Remko Renate Rene Renée Rens Renske Renze Reyer Ria Riana Rianne Richard Rick Riekje Rieks
Rien Rieneke Rients Riet Rik Rimke Rinke Rinske Rinus Rita Rixt Roan Rob Robbert Robbie Robert Robin Roderick Rody
Roel Roeland Roelfke Roelie Roelof Rogier Roland Rolf Rolinda Romy Ron Ronald Ronnie Rosa Rosalie Rosanne Rosemarie
Rozemarijn Ruben Rudi Rudolf Rudy Rutger Ruth Ruud Ryan Saar Saartje Sabine Sabrina Sander Sandra Sanne Sanneke Sara
Sarah Saskia Sebastiaan Selma Sem Senn Sepp Sharon Sheila Sido Siebe Siebrand Siebren Sieger Siegfried Siem Sien
Sietse Sietske Sigrid Silvia Simon Simone Sjaak Sjaan Sjanie Sjef Sjirk Sjoerd Sjon Sjors Sjoukje Sofia Sofie Sonja
Sophie Stef Stefan Steffie Stella Stephan Stephanie Steven Stijn Suzan Suzanne Sven Swaantje Sybren Sylvana Sylvia
Sytse Taco Tamara Tanja Tess Teun Teunis Teunisje Teuntje Thea Theo Theodora Theodorus Thera Theresia Thijmen Thijn
Thijs Thom Thomas Ties Tietsje Tijn Tim Timo Tine Tineke Tinus Titia Tjalling Tjaltje Tjeerd Tjitske Tjitte Tobias Tom
Tommy Ton Tonnie Tonny Toon Toos Trees Treesje Trienke Trijntje Tristan Trudy Truus Twan Tygo Valentijn Valerie Vera
Veronica Veronique Victor Vigo Vince Vincent Violet Vivian Wendy Wesley Wessel Wicher Wiebe Wiebren Wieger Wiert Wies
Wietske Wijnand Wil Wilfred Wilhelm Wilhelmina Wilko Willeke Willem Willemien Willemijn Willemina Willy Wilma Wim
Wolter Wout Wouter Wubbo Wybren Wytske Xander Xavi Yannick Yara Yde Ymkje Ynte Ype Yvette Yvonne Zeger Zita Zoë Zoey
Zwaantje`,
  // Turkish.
  turkish: `
Gül Abdullah Adem Adnan Ahmet Akif Ali Alper Altan Anil Arda Arif Arzu Asiye Aslı Atakan Atilla Aydan Ayhan Aylin Aynur
Ayse Aysegül Aysel Ayten Azra Bahar Banu Baris Batuhan Bayram Bekir Belgin Belma Beril Berk Berkan Berkay Betül Beyza
Bilal Birgül Bora Bülent Burak Burcu Burhan Busra Canan Cansu Cem Cemal Cemil Cemile Cengiz Cennet Ceren Ceyda Ceylan
Cihan Deniz Derya Dilan Dilara Dilek Dogan Duygu Ebru Ecrin Ege Ekrem Elif Elmas Emel Emin Emine Emir Emrah Emre Ender
Enes Engin Eray Ercan Erdal Erdem Erdogan Eren Erhan Erkan Erol Ersin Esin Esma Esra Eylül Eyup Fadime Fahri Faruk
Fatih Fatma Ferhat Feride Ferit Fethi Feyza Fidan Figen Fikret Filiz Furkan Gamze Gizem Gökhan Gönül Gülay Gülcan
Güldane Güler Gülhan Gülizar Gülsen Gülsüm Gülten Gürkan Güven Habibe Hacer Hakan Halil Halime Halit Haluk Hande
Hanife Hasan Hasret Hatice Havva Haydar Hayrettin Hayriye Hikmet Hilal Hulya Huriye Hüseyin Ibrahim Ilhan Ilkay Ilker
Ilyas Irem Irfan Ishak Ismail Izzet Kadir Kadriye Kamil Kazim Kemal Kenan Kerem Koray Korkut Kübra Kutay Lale Latif
Latife Leman Levent Leyla Mahmut Mehmet Melek Melih Melike Meltem Meral Mert Merve Meryem Mesut Metin Mevlüt Mine
Miraç Müge Muhammed Muhammet Muhsin Münevver Murat Mürsel Musa Mustafa Muzaffer Nadir Nagihan Naim Naime Nalan Nazan
Nazif Naziye Nazli Nebahat Necati Necla Necmettin Nermin Neslihan Nesrin Nevin Nevzat Nihal Nihat Nilgün Nilüfer
Nurcan Nurhan Nuri Nuriye Nursel Nurten Oguz Okan Oktay Olcay Onur Orhan Osman Ozan Özcan Özge Özgür Özkan Özlem Pelin
Pınar Rabia Ramazan Rasim Recep Reyhan Rıza Rukiye Sadik Sahin Salih Saliha Samet Savas Seda Sedat Sefa Selahattin
Selami Selçuk Selda Selim Selin Sema Semih Semra Sena Serap Sercan Serdar Serhat Serife Serkan Serpil Sevda Sevgi
Sevil Sevim Sevinç Seyfi Sezer Sezgin Sibel Sinan Songül Suat Şükran Sükrü Süleyman Sultan Sumeyye Taner Tansu Tarik
Tayfun Tekin Temel Timur Tolga Tuba Tuğba Tülay Tuncay Turan Turgay Turgut Türkan Ufuk Ugur Umit Umut Ünal Vahit Vedat
Veli Volkan Yakup Yalcin Yasar Yasemin Yasin Yavuz Yeliz Yesim Yeter Yigit Yildiz Yilmaz Yücel Yunus Yusuf Zafer Zehra
Zekeriya Zeki Zekiye Zeliha Zerrin Zeynep Ziya Zübeyde Zuhal Züleyha`,
  // Moroccan, Berber and other Arabic.
  arabic: `
Achmed Mo Moh Abbas Abdel Abdelali Abdelaziz Abdelhak Abdelhamid Abdelilah Abdelkader Abdelkarim Abdellah Abdellatif Abdelmajid
Abdelmalek Abdelouahid Abderrahim Abderrahman Abdeslam Abdessamad Abdou Abdoul Abdul Abdulkarim Abdulrahman Abid Abir
Achraf Adam Adel Adil Adila Adnane Afaf Ahlam Ahmad Ahmed Aicha Aida Aisha Akram Ala Alaa Alae Alia Aliya Amal Amar
Ameer Amel Amin Amina Amine Amir Amira Ammar Amna Anas Anass Anis Anisa Anissa Anouar Anwar Arwa Ashraf Asia Asma
Asmaa Asmae Assia Atef Atika Aya Ayman Aymane Ayoub Ayoube Aziz Aziza Azzedine Bachir Badia Badr Badreddine Baha Baraa
Basma Bassam Bassel Bilel Boubker Bouchra Brahim Btissam Chadia Chafik Chaima Chaimae Chakib Chaymae Cherif Chouaib
Dalal Dalila Dania Diaa Dina Djamila Doaa Dounia Driss Duaa El Elham Emad Eman Fadel Fadi Fadia Fadil Fadila Fahd
Fahima Faisal Faiza Fakhri Faouzi Farah Farid Farida Faris Fateh Fathi Fatiha Fatima Fatimazahra Fatna Fatoumata
Fattouma Faysal Fayza Ferdaous Firas Fouad Fouzia Ghada Ghassan Ghizlane Ghufran Habib Habiba Hacene Hadi Hadia Hadil
Hafid Hafida Hafsa Haider Haitham Hajar Hajiba Hakim Hakima Hala Halima Hamid Hamida Hamza Hana Hanan Hanane Hani
Hania Hasna Hasnaa Hassan Hassane Hassna Hatim Hayat Hayder Haytham Hiba Hicham Hind Houda Houria Houssam Houssein
Houssine Husam Hussam Hussein Ibtissam Ichrak Idris Idriss Ihab Ihsan Ihsane Ikram Ikrame Ilham Ilias Iliass Ilyass
Imad Imam Iman Imane Imran Imrane Inas Ines Insaf Iqra Ismael Ismahane Issa Issam Jaber Jabir Jad Jalal Jamal Jamel
Jamila Jamilah Jaouad Jawad Jihad Jihane Joud Joudia Judi Kadhim Kaltoum Kamal Kamila Kaoutar Karam Karima Kassem
Kawtar Khadija Khadra Khaled Khalid Khalil Khawla Khouloud Laila Lamar Lamia Lamiae Lamyae Larbi Latifa Layla Leila
Lina Linah Loubna Lubna Lujain Maamar Maha Mahdi Maher Mahmoed Mahmoud Mais Majd Majda Majid Majida Malak Malek Malika
Manal Manar Mansour Mariam Marouane Marwa Marwan Maryam Maryem Massoud Mayar Maymouna Mazen Mehdi Menal Meriem Meryam
Mimoun Mimouna Mimount Mina Mohamad Mohamed Mohammad Mohammadi Mohammed Mohand Mohcine Mohsen Mokhtar Monir Mouad
Mouhcine Mounia Mounir Mourad Moussa Moustafa Muhamad Muhammad Muna Muntadher Mustafah Mustapha Naamane Nabil Nabila
Nadeem Nader Nadia Nadira Nadja Naima Najat Najib Najim Najla Najoua Najwa Narjis Nasr Nasreddine Nasser Nassim
Nassima Nawal Nawel Nezha Nibras Nidal Nihad Nisrine Nizar Noha Nordin Nordine Nouhaila Nour Noura Nouraddin
Noureddine Nouredine Nouzha Obaida Omaima Omar Omayma Omran Osama Ossama Othman Othmane Otman Ouafae Oualid Ouarda
Ouassim Oumaima Oumayma Oumnia Oussama Qasim Qusai Qusay Rabab Rabah Rabie Rachad Rachida Radia Radouan Radouane Rafik
Rahim Rahima Rahma Raja Rajaa Rama Rami Rana Raneem Rania Rasha Rashid Rawan Reda Redouan Redouane Reem Rhimou Riad
Rida Rihab Rim Roaa Rokaya Roudaina Ruba Saad Saadia Sabah Saber Sabir Sabri Sabrine Sadia Safa Safaa Safae Safwan
Said Saida Saif Sajjad Salah Salaheddine Saleh Salem Salim Salima Salma Salman Salwa Sami Samia Samir Samira Samiya
Sana Sanaa Sanae Sarra Sedra Shadi Shadia Shahd Shaima Shaimaa Shams Shareef Sherin Sidi Sidra Siham Sihame Slimane
Sofian Sofiane Souad Soufian Soufiane Souhaila Soukaina Soulaiman Soumaya Suhail Suhaila Sumaya Taha Tahar Taher Tala
Tamer Taoufik Tarek Tariq Tayeb Thaer Thami Thuraya Toufik Touria Uday Wael Wafa Wafae Wahiba Wahid Waleed Walid
Wassila Wassim Wissam Yahya Yaman Yamen Yamina Yamna Yaser Yasir Yasmin Yasmina Yasmine Yassin Yassine Yassir Yazan
Younes Youness Younis Yousef Yousra Youssef Youssra Yusra Zaher Zahia Zahra Zahraa Zaid Zaina Zainab Zakaria Zakariya
Zakia Zayd Zayn Zaynab Zein Zeinab Zeineb Zhor Ziad Zied Zineb Zohra Zoubida Zoubir Zouhair Zouhir`,
  // Kurdish, Afghan and Iranian.
  persian: `
Zabiullah Enayatullah Samiullah Rahmatullah Farishta Freshta Nilofar Wazhma Zohal Rohina Mursal
Abdolrahman Abdulwahab Afsaneh Agrin Ajmal Akbar Alireza Amanullah Arash Arezo Arezou Ariana Arman Armin Aryan
Asadullah Asif Atefeh Avin Azad Azadeh Azita Babak Bahman Bahram Baran Basir Behnam Behrooz Behrouz Behzad Berivan
Bijan Burhanuddin Chiya Danial Dariush Delovan Dilovan Dilshad Ebrahim Ehsan Elaheh Elnaz Erfan Esmail Fardin Farhad
Farhan Fariba Farideh Faridoon Farnaz Farshad Farzad Farzaneh Fereshteh Feroz Forough Ghazal Gholam Ghulam Golnaz
Gulalai Habibullah Hamayoun Hamed Hamidullah Hevin Hewa Heydar Homa Homayoun Hossein Hozan Iraj Jamshid Javad Jiyan
Kamran Kaveh Kawa Keyvan Khatera Khoshal Kourosh Ladan Laleh Latifullah Mahbube Mahdia Mahnaz Mahsa Mahtab Mahvash
Majnoon Mandana Maral Marjane Marzia Masih Masoud Masoumeh Maziar Mehran Mehrdad Mirwais Mitra Mohammadreza Mojtaba
Mona Morteza Mozhgan Nadera Naeem Najibullah Narges Nargis Nasim Nasrin Navid Nazanin Neda Niloofar Niloufar Nima Omid
Parisa Parvin Parviz Parwana Payam Pegah Peyman Pouya Rahmatullah Ramin Rangin Rebin Reza Rezan Roghayeh Rohullah
Rojda Rojin Ronak Roxana Roya Rozhin Ruzbeh Saeed Saeid Sahar Saman Samim Sanaz Sardar Sarwar Sediqa Sepideh Setareh
Shabnam Shaghayegh Shahab Shahin Shahla Shahram Shahrzad Shakila Shapour Sharif Sheida Shilan Shima Shirin Shirzad
Shiva Shokoufeh Shukria Siamak Simin Sina Sirwan Soheila Sohrab Soraya Tahereh Tahmina Tara Vahid Wahida Wali Yaghoub
Yalda Yama Zabihullah Zahir Zarghuna Zarmina Zhala Ziba Zilan Zinat Zohreh Zulaikha`,
  // Surinamese, Hindustani, Javanese, Pakistani and Indian.
  indian: `
Shivani Radjinder Soerjani Harpreet Sunaina Nisreen Shaniya Roshnie Anushka Chandni Sheryl Vinodh Sherwan
Aarti Abha Abhishek Aditya Ajai Ajay Ajit Akash Akshay Aminata Amit Amita Amjad Amrita Anand Anandi Anisha Anjali
Ankit Anup Aradhana Arjun Arshad Arun Aruna Arvind Asha Ashish Ashna Ashok Ashwien Ashwin Asraf Atul Avinash Ayesha
Azhar Baljit Bhagwan Bharat Bharti Bhavna Biharie Bilqis Bisnath Bushra Chandan Chander Chandra Chandrika Deepa Deepak
Deepika Dev Devika Dewdath Dewika Dhanesh Dharmendra Dilip Dinesh Divya Durga Errol Faiz Faizan Farooq Farzana Ganesh
Ganga Gaurav Geeta Girish Gita Glenn Gopal Govind Gurpreet Hardeep Hari Harish Harpreet Harshad Hema Hemant Hesdy Hina
Humaira Humphrey Iftikhar Ijaz Imtiaz Indira Indra Indrani Ishaan Ismat Jagdish Jamin Jaspreet Jaswinder Javed Jaya
Jayant Jyoti Kailash Kalpana Kamla Karan Kasmin Kavita Kewal Khalida Khurram Kiran Kishan Kishore Komal Krishan
Krishna Kuldeep Kumar Kunal Lakshmi Lalita Lata Ludwig Madhu Mahendra Mahesh Manish Manisha Manjit Manju Manoj Maqsood
Meena Meera Mehwish Mohan Mohini Mukesh Muriel Nandini Narain Narendra Naresh Nasreen Naveed Navin Neelam Neha
Ngadimin Ngatinem Nighat Nilesh Nisha Nishant Nita Noreen Om Orlando Padma Paidjo Painem Parminder Parvati Pooja
Prabha Pradeep Prakash Pramod Pranav Prashant Pratap Preeti Prem Premchand Priti Priya Priyanka Rabindre Radha Radj
Radjen Radjesh Rafiq Raghav Raj Rajeev Rajendra Rajesh Rajkoemar Rajni Raju Rajvir Rakesh Ramdew Ramesh Rani Ranjit
Rashida Rashmi Ratan Ravindra Reena Rehana Reinaldo Rekha Renuka Reshma Rishi Ritesh Rohan Rohit Romeo Roshan Roshni
Ruchi Rupa Sachin Sadaf Saima Saimin Samina Sandeep Sandhya Sangeeta Sangita Sanjay Santosh Sapna Sarina Sarita Sarmin
Satish Saurabh Savita Seema Shaan Shabana Shailesh Shakti Shalini Shanella Shankar Shanti Sharda Sharmila Shazia
Sheela Sheetal Sherida Shermaine Sherwin Shiv Shobha Shruti Shurandy Shyam Siddharth Simran Sita Smita Soekarman
Soenil Soerin Soeshma Soetinah Sonal Soniel Sudha Sudhir Sukhwinder Suman Sunil Sunita Suraj Surendra Suresh Surya
Sushil Sushila Swapna Swati Tahira Tanveer Tarun Tayyab Tumirah Uma Umair Umar Urmila Usha Usman Varsha Varun Vasant
Veena Vidya Vijay Vikas Vikram Vimla Vinay Vinod Vishal Vishnu Wagiman Wagini Waqas Wasim Yash Yasmeen Yogesh Zubaida
Zubair Zulfiqar`,
  // Antillean and Cape Verdean.
  caribbean: `
Adilson Aldrich Amilcar Angelo Arelis Arlinda Ashantely Benvinda Cesaltina Churandy Clifton Curley Dainelys Darryl
Dayenne Delno Denzel Dionisia Djenifer Dulce Edmilson Edsel Elvio Eneida Ergilio Eudora Eugenio Eustace Evandro Ewald
Ewout Filomena Gerson Gilmar Giovanni Giselle Glendaly Gregory Helmin Ileana Ilídio Iris Isaura Ivanildo Ivonne
Jailson Jair Jandino Janilson Jean-Paul Jeanelle Jocelino Joeri Josefa Jurendy Jurney Kaylee Kenrick Keshia Lenira
Leonilda Lidiane Lisaira Loraine Lucien Luigi Luis Lysandra Manuela Maurizio Migdalia Milangelo Milushka Mirelva Mirla
Naldo Natalina Nelida Neyshka Nilton Odair Osvaldo Oswaldo Otelinda Quincy Raily Raymundo Reginald Reynaldo Rignald
Rihantely Rodney Roxanne Rudsel Ruelson Runaldo Shanice Shaquille Sharetti Sharlon Shudeska Shurmila Sidney Sigmar
Silvestre Solange Stanley Surinder Tahisha Teresinha Thayron Tyrone Urvin Valeska Virgilio Vitalina Wendell Xiomara
Zenaida Zulaika Zulema`,
  // Indonesian and Moluccan.
  indonesian: `
Abraham Adi Agung Agus Amahorseja Anugrah Ari Arief Asih Bambang Bayu Budi Budiman Cahya Chrisye Citra Dedi Diah Dian
Edi Eka Eko Endang Fajar Ferdi Fitri Gatot Gede Hendra Hendri Heru Indah Irawan Joko Julianus Kadek Ketut Komang
Lestari Made Marthin Maya Mega Melky Monang Ningsih Novi Nur Nyoman Otniel Pattirajawane Permana Poppy Putri Putu
Rahayu Ratih Ratna Retno Rina Rini Rizki Sari Sartika Setiawan Simson Siti Slamet Soleman Sri Sugeng Suharto Sukma
Supriyanto Susanti Tini Titin Tuti Untung Utami Wahyu Wati Wayan Widodo Widya Wulan Yanti Yayan Yohana Yoppie Yudi
Yulia Yuni Zainal`,
  // Eritrean, Ethiopian, Somali, Ghanaian, Nigerian and other African.
  african: `
Fartun Tsegereda Oumou Precious Goodluck Marvelous Blessing Ghislaine Tsigereda Tirhas Hiyab Rim Saron Kisanet Mebrak Hermon
Abdi Abdiaziz Abdifatah Abdihakim Abdikadir Abdikarim Abdinasir Abdirahman Abdirashid Abdirisak Abdisalam Abdulkadir
Abdullahi Abeba Abiola Abrehet Adama Adane Addis Adeola Adesuwa Adetola Adiam Adisu Adjoa Adwoa Afia Afua Afworki
Aguibou Aissatou Akosua Akua Akwasi Alem Alemayehu Alemu Alganesh Alhassan Almaz Alpha Ama Amadou Amanuel Amara Amsale
Anab Aregawi Asad Asefa Asmeret Aster Awet Ayaan Ayan Ayanna Azeb Babatunde Bakary Bamba Bashiir Bashir Bereket
Berhane Berhe Beyene Bilan Biniam Binta Birhan Boakye Boubacar Brhane Cheick Chiamaka Chidi Chidinma Chika Chinedu
Chinonso Chinwe Chioma Chukwuemeka Dahabo Dahir Dawit Deeqa Degol Desta Diriye Djibril Ebere Ebo Efe Efosa Efua Ekow
Elsabet Emeka Ephrem Ermias Esi Eyob Faduma Fadumo Fana Fanta Farhia Fartun Fatmata Fatou Fatuma Femi Feruz Filimon
Filmon Fiori Fitsum Foday Fowsiyo Freweini Frewoini Fufuo Gebre Gebrehiwet Gebremedhin Gebremeskel Genet Getachew
Ghirmay Girma Girmay Goitom Guled Habte Habtom Hadiya Haile Hailemariam Halimo Hamdi Hawa Helen Henok Hermela Hibo
Hiwet Hodan Ibrahima Idil Ifeanyi Ifeoma Ifrah Ikran Isatu Ismahan Issaias Iyabo Iyob Jama Jamilatu Kadiatou Kadija
Kalkidan Kebede Kelechi Khadar Kidane Kidist Kofi Kojo Kumba Kwabena Kwadwo Kwaku Kwame Kwasi Kweku Lamine Legesse
Letebrhan Leul Liban Lidiya Lul Luul Luwam Maame Mahad Mahamed Mahlet Makda Mamadou Mamadu Mariama Mebrahtu Medhanie
Mehari Mehret Mekonnen Melat Merhawi Meron Meseret Mesfin Michale Milkias Mohamadou Mohamud Mulu Muluberhan Mulugeta
Mussie Nahom Nana Nasra Natnael Natsnet Negash Ngozi Niyat Nkechi Nnamdi Nura Nuradin Obinna Okwudili Olayinka Olu
Oluwaseun Omotola Osas Oumar Ousman Ousmane Papa Rahel Robel Roda Ruta Saba Sagal Sahra Saido Salaado Samatar Samrawit
Samson Seble Segen Sekou Selam Selamawit Semere Semhar Senait Shamso Shukri Simret Siyad Solomon Sorie Sosina Suado
Sulayman Tadese Tadesse Tekle Teklit Temesgen Tesfalem Tesfalidet Tesfay Tesfaye Tewelde Thierno Tigist Tirhas Tsega
Tsegay Tsehay Tunde Ubah Uche Warsame Wegahta Weini Winta Woldu Yaa Yared Yaw Yemane Yetunde Yirga Yirgalem Yodit
Yohannes Yonas Yordanos Yosief Zebib Zekarias Zerai Ziyada Zufan`,
  // Polish, Ukrainian, Russian, Bulgarian, Romanian and ex-Yugoslav.
  slavic: `
Admir Adrianna Agata Agim Agnieszka Aleksandar Aleksander Aleksandra Aleksey Alexey Alicja Alina Almir Alona Alyona
Amela Amra Ana Anastasia Anastasiia Anastasiya Anatoli Anatoliy Andrea Andrei Andrej Andrey Andrii Andriy Andrzej
Angelika Antonina Arben Arkadiusz Arta Artem Artur Asen Bartek Bartlomiej Bartosz Beata Bekim Besnik Blerim Bogdan
Bogdana Boguslaw Bojan Borislav Boyan Bozena Bozidar Branislav Branka Branko Cezary Ciprian Cosmin Costel Cristian
Cristina Czeslaw Dagmara Damian Danica Daniela Danuta Daria Dariia Dariusz Darko Dawid Dejan Denis Denys Desislava
Dimitar Dmitri Dmitriy Dmitry Dmytro Doina Dominika Dorota Dragan Dragana Dumitru Dusan Dzemal Dzenana Edyta Ekaterina
Elzbieta Emil Emilia Emina Enver Eugen Ewa Ewelina Ewelyna Fatmir Fatos Florentina Florin Flutura Gabriela Galina
Galyna Genoveva Georgi Georgiana Gezim Gheorghe Goran Gordana Grazyna Grzegorz Halina Haris Hristo Iga Igor Ihor Ilia
Iliana Illia Ioan Ioana Ion Ionela Ionut Irina Iryna Iulia Iuliana Ivan Ivana Ivanka Ivaylo Ivelina Ivo Iwona Izabela
Jacek Jadranka Jadwiga Jakub Janina Janusz Jaroslaw Jasmina Jasna Jelena Jerzy Joanna Jolanta Jovan Jovana Julita
Justyna Kalina Karol Karolina Kasia Katarina Katarzyna Kateryna Katya Kazimierz Kinga Kiril Klaudia Konrad Krasimir
Kristina Kryspin Krystian Krystyna Krzysztof Ksenia Lech Lesia Leszek Lidia Liliana Liudmyla Ljiljana Ljubica Ludmila
Lukasz Lyubov Lyudmila Maciej Magdalena Maja Maksim Maksym Malgorzata Malwina Marcin Marek Margarita Mariana Marija
Marijana Mariola Mariusz Mariya Marta Maryana Marzena Mateusz Matylda Maxim Michal Mieczyslaw Mihaela Mihai Mihail
Mikhail Mikolaj Milena Milica Milos Mirela Miroslav Miroslaw Mirsad Mladen Monika Mujo Mykhailo Mykola Nadezhda Nadiia
Natalia Nataliia Nataliya Natalya Natasza Nebojsa Nedim Nenad Nevena Nicoleta Nikola Nikolai Nikolay Nikolina Oksana
Oleg Oleh Oleksandr Oleksandra Oleksii Olena Olesya Olha Oliwia Ondrej Ostap Ovidiu Patrycja Patryk Pavel Pavlo Pawel
Petar Petro Petru Piotr Plamen Predrag Przemyslaw Radka Radoslaw Radu Rafal Raluca Rares Razvan Renata Roksana Roman
Romana Rostyslav Rumen Ruslan Ryszard Sanela Sanja Sasa Sava Sead Sebastian Senad Senada Sergei Sergey Serhii Serhiy
Shqipe Silviu Simeon Slavica Slavko Slawomir Slobodan Snezana Sofiia Solomiia Sorin Stanislav Stanislaw Stefania
Stefka Stoyan Suad Svetlana Svitlana Sylwia Szymon Tadeusz Taras Tatiana Tatjana Teodora Tetiana Tihomir Todor Tomasz
Tsvetan Urszula Valentin Valentina Valeri Valeriia Valeriy Valon Vasil Vasile Vasyl Velimir Veronika Vesna Viktor
Viktoria Viktoriia Violeta Viorel Vitalii Vitaliy Vjosa Vlad Vladimir Vladislav Volodymyr Waclaw Waldemar Wanda
Weronika Wieslaw Wiesława Wiktor Wiktoria Wioletta Witold Wlodzimierz Wojciech Xhevat Yana Yaroslav Yelena Yevgeny
Yevhen Yordan Yuliia Yuri Yurii Yuriy Zbigniew Zdravko Zdzislaw Zenon Zlata Zofia Zoran Zuzanna Zvonimir`,
  // Chinese and Vietnamese.
  asian: `
Anh Bao Bei Binh Chang Chen Cheng Chi Chiu Chun Cuong Duc Dung Fang Fei Feng Fong Giang Guang Guo Hai Hang Hao Hien
Hieu Hoa Hoang Hok Hong Hua Hui Hung Huong Huy Jia Jian Jiang Jie Jing Jun Kam Khanh Kiet Kwok Lan Lei Ling Linh Loan
Lok Long Mai Mei Meiling Ming Minh Mun Nam Nga Ngai Ngan Ngoc Nguyet Nhung Ning Phuc Phuong Ping Qiang Qing Quan Quang
Quyen Rong Rui Shan Sheng Shu Siu Son Suk Tam Tao Thanh Thao Thi Thu Thuy Tien Ting Trang Trinh Trung Truong Tuan
Tuyet Van Viet Vinh Wai Wei Wen Xia Xiang Xiao Xiaoling Xiaoming Xin Xing Xiu Xue Yan Yang Yen Ying Yong Yu Yuan Yue
Yun Zhen Zhi Zhong`,
  // German, English, French, Italian, Spanish, Portuguese and Latin American.
  western: `
Aaron Abigail Adele Adrian Adriano Alain Alan Alana Alberto Alejandra Alejandro Aleksi Alessandra Alessandro Alessia
Alfonso Alfredo Alicia Alison Alonso Alvaro Amanda Amandine Amelia Amelie Amy Anaïs Andre Andreas Andres Andrew Andy
Angel Angela Angelica Angélique Angie Annabelle Anthony Antoine Antonella Antonia Antonio Ariel Armando Arturo Ashley
Audrey Aurelie Ava Baptiste Beatrice Beatriz Bella Benedict Benoit Bernardo Bernd Bettina Beverly Birgit Brandon Brian
Bruce Bruna Bruno Bryan Camila Camille Carina Carl Carlo Carlos Carlotta Carmela Carmen Carol Carolina Catarina
Caterina Catherine Cecilia Celia Cesar Charlene Charles Chelsea Cheryl Chiara Chloe Christian Christoph Christophe
Christopher Claire Claude Clement Colin Concepción Consuelo Corinne Cristiano Cristobal Dagmar Damien Daniele Dario
Darren Dave Davide Dawn Dean Delphine Derek Desmond Diane Didier Diego Dieter Dolores Dominic Donald Donatella Donovan
Doris Dorothea Dorothy Douglas Duarte Dylan Edmund Eduardo Edward Eileen Elaine Eleonora Elias Elizabeth Eloise Elsie
Emanuel Emanuele Emilio Emmanuel Enrico Enrique Ernesto Esteban Estefania Estelle Ethan Etienne Eugene Eugenia Fabio
Fabiola Fabrizio Federica Federico Felicia Felicity Felipe Felix Fernanda Fernando Filipa Filippo Fiona Flavio
Florence Florian Frances Francesca Francesco Francis Francisca Francisco Franck Franco Franz Frederic Friedrich Fritz
Gabriel Gabriella Gareth Gary Gavin Geoffrey George Gerald Geraldine Gerardo Gerhard Giacomo Gianluca Gianni Gilbert
Giorgia Giorgio Giulia Giulio Giuseppe Gloria Gonzalo Grace Graciela Graham Greg Greta Guadalupe Guillaume Guillermo
Günter Günther Gustavo Guy Hannelore Hans-Peter Harriet Harvey Hazel Heather Hector Heike Heinrich Heinz Hélène Helmut
Henrik Henrique Henry Hernan Hilary Horst Howard Iain Ian Ignacio Ilaria Imogen Ingo Irena Isaac Isabela Isabell
Ivette Jacinta Jackson Jacopo Jaime James Jamie Jane Janet Janice Jason Javier Jay Jean Jeanne Jeff Jeremy Jérôme
Jessica Jesus Jill Jim Jimena Jimmy Joachim Joana João Joaquin Jochen Jodie Joe Joel Johann Jordan Jörg Jorge Joseph
Josh Joyce Juan Juana Juanita Jules Julie Julien Julieta Julio Justine Karl Kate Katharina Katherine Kathleen Kathrin
Kathy Katie Katja Keith Ken Kenneth Kenny Kerstin Klaus Kurt Kyle Larissa Larry Laurence Laurent Leandro Leanne
Leonard Leonardo Leonor Leslie Leticia Lewis Liana Lionel Lisbeth Lorena Lorenzo Loretta Lorraine Lothar Luana Luciana
Luciano Lucrezia Ludovic Luisa Luiz Lukas Luke Lutz Madeleine Maik Maite Malcolm Manfred Manuel Mara Marcela Marcelo
Marco Marcos Marcus Margaret Margarida Marguerite Mariela Marilyn Marine Marisa Marisol Marlene Mary Massimo Mateo
Mathieu Matilde Matt Matteo Matthew Matthias Matthieu Maureen Mauricio Mauro Maximilian Megan Mercedes Michele Mickael
Miguel Mikael Mireia Mireille Miriam Mitchell Moritz Myriam Nadine Nancy Natasha Nathan Nelson Nestor Nicholas Nicola
Nicolas Nigel Noel Noemi Norbert Norma Nuno Octavio Odette Oliver Pablo Pamela Paola Paolo Pascale Paulina Paulo Pedro
Penelope Perry Phil Philipp Philippe Phillip Pierre Pietro Pilar Rafael Rafaela Raffaele Rainer Ramona Randy Raphael
Raquel Raúl Ray Rebeca Régine Reiner Reinhard Renaldo Renato Ricardo Riccardo Roberta Roberto Rocío Rodrigo Roger
Rogerio Rolando Romain Romina Rosario Rosemary Rosie Ross Ruby Russell Salvador Salvatore Samantha Samuel Samuele
Santiago Sarah-Jane Scott Sean Sebastien Serena Sergio Shane Shannon Shaun Shawn Shirley Silvana Silvio Simona Solène
Sonia Stacey Stefanie Stefano Steffen Stephane Stephen Steve Stuart Susan Susana Susanna Susanne Sylvain Sylvie Tania
Teodoro Teresa Terry Tiago Tiffany Timothy Tina Todd Tomas Toni Tony Tracey Tracy Trevor Ulrich Ulrike Ursula Uwe
Valentino Valeria Vanessa Verena Vernon Vicente Vicky Victoria Vinicius Virginia Virginie Viviana Vivienne Volker
Walter Warren Wayne Werner William Winston Wolfgang Xavier Ximena Yolanda Yvan Yves Zachary`,
  // Further names of the same origins, from the lists of @faker-js/faker 9 (MIT).
  further: `
Aadi Aadidev Aadinath Aaditya Aadrika Aagam Aagney Aagneya Aaliyah Aalok Aamod Aanand Aanandaswarup Aanandinii
Aanjaneya Aanuoluwapo Aaratrika Aarya Aaryan Aasa Aasha Aashritha Aatmaj Aatmaja Aatreya Aayushmaan Aayushman Abak
Abaka Abakan Abakay Abani Abar Abay Abayomi Abby Abdulla Abe Abebi Abeiku Abena Abendam Abeni Abhaidev Abhaya Abhirath
Abhisyanta Abı Abidin Abılay Abimbola Abiodun Abiona Abisola Abisoye Abluç Abosede Abril Abşar Abyasa Acar
Acaryatanaya Açela Açelya Achalesvara Acharyanandana Acharyasuta Achim Achintya Achyut Açığ Açık Açılay Aćim Açuk Acun
Ada Adalan Adaldı Adalmış Adán Adar Adaş Adaugo Adberilgen Ade Adebankole Adebiyi Adebola Adebowale Adeboye Adebukola
Adedaramola Adedayo Adedeji Adedoyin Adegoke Adekitan Adekola Adekunle Adela Adelaida Adelajda Adeleke Adelin Adelina
Adeliya Adelya Adenike Adeniyi Adeolu Adeoti Adepeju Aderopo Adesewa Adeshina Adesoji Adesua Adetayo Adetoke Adetoun
Adeyi Adheesh Adhiarja Adhiraj Adhrit Adiarja Adigun Adıgüzel Adık Adika Adikara Adikavi Adıkutlu Adıkutlutaş Adile
Adina Adinata Adinath Aditeya Adityanandan Adityanandana Adlı Adlıbeğ Ado Adraman Adrijana Adripathi Adsız Adunni
Advaya Adwitiya Afaq Affan Afi Afitap Afolarin Afonso Afra Afşar Afşın Afəl Afərim Afət Ağabay Agâh Ağakağan Ağalak
Agasti Agastya Agaton Ağça Aglaia Ağlamış Agneya Agnimitra Agniprava Agnivesh Agnos Agrata Agripina Agrypina Agustín
Agustina Ahalya Ahenk Ahilya Ahlem Ahsen Aiden Aidə Aileen Aishani Aisyah Ajala Ajani Ajeet Ajeng Ajiman Ajimat Ajimin
Ajiono Ajoke Akalp Akande Akanmu Akanni Akarsana Akaş Akata Akbaş Akbatur Akbay Akboğa Akbörü Akbudak Akbuğra Akbulak
Akça Akçakoca Akçora Akdemir Akdoğan Akıbudak Akım Akın Akınçı Akıner Akinkunmi Akinlabi Akinwale Akkun Akkunlu Akkurt
Akkuş Akofa Akorfa Akos Akpıra Akroor Akshainie Akshaj Akshat Akshata Akshayakeerti Akshita Aksungur Aktan Aktekin
Aktimur Akula Akumaa Akunna Akwesi Alaba Alaban Alabörü Aladağ Alade Aladoğan Alakurt Alambana Alamu Alayunt Alayuntlu
Albertina Aldemir Aldıgerey Aldoğan Alea Aleksa Aleksej Aleksy Alemka Alena Alenka Aleodor Alessa Alessio Alexa
Alexandra Alexandre Alexandrina Alexandru Alexe Alexia Alexis Aleyna Alfred Algu Alica Alican Alice Alika Alımga Alin
Aline Alis Alisa Alişan Alisha Alişir Alistar Aliyah Aljoša Alka Alkabölük Alkaevli Alkan Alkaşı Alkış Allegra Almila
Almira Alok Alpagut Alpamış Alparsbeğ Alparslan Alpata Alpay Alpaya Alpaykağan Alpbamsı Alpbilge Alpdirek Alpdoğan
Alperen Alpertunga Alpgerey Alphan Alpike Alpilig Alpış Alpkara Alpkülük Alpkutlu Alpşalçı Alptegin Alptuğrul Alptunga
Alpturan Alptutuk Alpuluğ Alpurungu Alpurungututuk Alpyörük Alsu Altankağan Altankan Altay Altemur Altın Altınkağan
Altınkan Altınoba Altıntamgan Altıntamgantarkan Altıntarkan Altıntay Altmışkara Altuga Alvina Alwar Alya Alyssa
Amabela Amaç Amalia Amalija Amaranaath Amaresh Amarnath Amaya Ambar Ambroży Amedeu Amelya Ameyatma Ami Amid Aminat
Aminu Amodini Amogh Amoke Amon Among Amope Amrak Amrit Amritambu Amul Amza Anaadi Anabel Anabela Anagh Anaida Anal
Anala Anamaria Anamarija Anamika Ananda Anandamayi Anang Ananta Anar Anasooya Anastasija Anastasije Anastazija
Anastazja Anasuya Anatol Anatolie Anca Anci Ancica Ançuk Ancuța Anda Andaç Andarıman Andel Anđela Anđelika Andelin
Anđelina Andelko Andelo Andi Andra Andrada Andras Andreea Andreja Andrija Andrijana Andrina Andro Andżelika Anej
Anemona Anesa Aneta Angelina Anggabaya Anggun Anghel Anghelina Ani Anica Anila Anilaabh Anilabh Anise Anish Anișoara
Anjaneya Anjolaoluwa Anjushree Anjushri Anka Ankal Anko Annabell Annalena Annapurna Annelie Annemijn Anni Anny Anom
Ansgar Ansgary Anshula Ant Antea Antek Antim Antoaneta Antonela Antoni Antonija Antonin Antoniu Antony Antun Anuja
Anunay Anuraag Anurag Anusuya Anuța Anwesha Apak Apatarkan Apollinary Apollo Aprançur Apsara Aqil Araboğa Araceli
Arademir Aral Aras Arbay Arbuz Archan Archibald Arçuk Ardıç Argıl Argono Argu Argun Ariadna Arian Arıboğa Arık
Arıkağan Arıkdoruk Arike Arın Arina Arınç Arindam Arinola Aris Aristide Aristița Arkady Arkın Arkış Armağan Arnaç Arne
Arnesh Aron Arpat Arsal Arsenie Arsenije Arseniusz Arsıl Arsipatra Arslan Arslanargun Arslanbörü Arslansungur
Arslantegin Arslanyabgu Arşun Artanto Artawan Artemisa Artıınal Artuk Artukaç Artut Aruk Arved Arvid Arwen Arya
Arystarch Asake Aşan Aşanboğa Aşantudun Aşantuğrul Asartegin Asel Ashlesh Asığ Asija Aşıkbulmuş Asil Asım Asirwada
Asirwanda Asiya Asja Aşkın Aslesha Aslijan Aslım Asmadi Asmianto Asmuni Asrı Aştaloğul Asuela Asuğ Aşuk Aswani Asya
Ataç Atakağan Atalan Atalay Ataldı Atalmış Ataman Atanazy Atasagun Atasu Atâullah Atberilgen Atena Atıf Atıgay
Atıkutlu Atıkutlutaş Atıla Atılgan Atım Atımer Atinuke Atış Atlı Atlıbeğ Atlıkağan Atma Atmaca Atmaja Atmanand
Atmananda Atreyee Atreyi Atsız Atunçu Augustin Augustina Aulia Áurea Aurel Aurelian Aureliana Aurica Avadhesh Avani
Avantika Avar Avluç Avni Avram Avşar Awero Awesi Axelle Axinte Ayaçı Ayana Ayas Ayaz Aybalta Ayban Aybars Aybeğ
Aydarkağan Aydemir Ayden Aydın Aydınalp Aydoğan Aydoğdu Aydoğmuş Ayebatari Aygırak Aygül Aygün Ayinde Ayinke Ayıtmış
Ayız Ayızdağ Aykağan Aykal Aykan Aykurt Aykut Ayla Ayleen Ayluç Ayluçtarkan Ayma Ayodeji Ayodele Ayoka Ayomide
Ayomikun Ayotude Ayren Ayruk Aysar Ayşıl Aysılığ Aytaç Aytak Aytekin Aytuğ Aytən Ayu Ayushmati Ayvaz Ayyıldız Azak
Azban Azer Azgan Azganaz Azıl Azizhan Azmi Azubuike Baaba Baala Baalaaditya Baalagopaal Babacan Babasola Babatunji
Babawale Babır Babur Baçara Baççayman Baçman Badabul Bade Badruk Badur Bağa Bağaalp Bağaışbara Bağan Bagas Bağaşatulu
Bağatarkan Bağatengrikağan Bağatur Bağaturçigşi Bağaturgerey Bağaturipi Bağatursepi Bağdagül Bağış Bagiya Bağtaş Bagus
Bagya Bahadır Bahri Bahtiyar Bahula Bahuraksa Bahuwarna Bahuwirya Baidehi Baijayanti Bajragin Bakağul Bakda Bâki
Bakiadi Bakianto Bakidin Bakijan Bakiman Bakiono Bakır Bakırsokum Baksı Bakti Baktiadi Baktianto Baktiono Bakula Bala
Balaaditya Balaban Balachandra Baladitya Balagopal Balagovind Balaka Balakatay Balamani Balamantri Balamır Balangga
Balapati Balçar Baldu Baldwin Balgopal Balidin Balijan Balın Balkık Balta Baltacı Baltar Baltır Baltur Bamsı Banara
Banawa Banawi Bancar Bandhu Bandhul Bănel Bangu Banji Bankim Bankimchandra Bankole Baraktöre Barbeğ Barboğa Barbol
Barbu Barbulsun Barça Barçadoğdu Barçadoğmuş Barçadurdu Barçadurmuş Barçan Barçatoyun Bardıbay Bargan Barica Barımtay
Barın Barkan Barkdoğdu Barkdoğmuş Barkdurdu Barkdurmuş Barkın Barlas Barlıbay Barmaklak Barmaklı Barsbeğ Barsboğa
Barsgan Barskan Barsurungu Bartolomeu Bartu Basademir Başak Basan Basanti Basanyalavaç Basar Basarab Basat Başbuğ
Başçı Başgan Baskın Başkırt Başkurt Basmıl Baştar Bastı Bastian Bastuğrul Basu Basut Batrak Battal Batu Batuk Batur
Baturalp Bay Bayançar Bayankağan Bayat Bayazıt Baybars Baybayık Baybiçen Bayboğa Baybora Baybüre Baydar Baydemir
Baydur Bayık Bayınçur Bayındır Baykal Baykara Baykoca Baykuzu Baymünke Bayna Baynal Baypüre Bayraç Bayrak Bayrı Bayrın
Bayruk Baysungur Baytara Baytaş Bayunçur Bayur Bayurku Bayutmuş Bayuttu Bazır Bazyli Beatrycze Beçeapa Beçkem Bedir
Bedirhan Bediz Bedran Bedreddin Bedri Beğarslan Beğbars Beğbilgeçikşin Beğboğa Beğçur Beğdemir Beğdilli Beğdurmuş Begi
Begil Begine Begitutuk Beğkulu Beglen Begni Beğtaş Beğtegin Beğtüzün Behçet Behiç Behlül Behram Behrem Behzat Bekazıl
Bekbekeç Bekeç Bekeçarslan Bekeçarslantegin Bekeçtegin Beklemiş Bektaş Bektür Bela Belçim Belçir Belek Belemir Belgi
Belgüc Belimir Belinda Beltir Beltun Benedikt Benedita Benedykt Bengi Bengü Beniamin Benice Benício Benito Benja
Benjamim Benli Benlidemir Bennet Bennett Benone Bent Benthe Bentley Benyamin Bera Berat Berceste Berçin Berdibeğ
Berendey Berginsenge Bergü Berinay Berislav Berke Berkin Berkiş Berkyaruk Bermek Berran Berre Berti Bertram Bertrand
Berva Besentegin Beşer Besim Beşir Besra Betania Betemir Betina Beyizçi Beyrek Beyrem Bhaanumati Bhaasvan Bhaaswar
Bhadra Bhadrak Bhadraksh Bhadran Bhagavaan Bhagirathi Bhagvan Bhagwanti Bhagwati Bhamini Bhanumati Bharadwaj Bhardwaj
Bhargava Bhargavi Bhasvan Bhaswar Bhaumik Bhavani Bhaves Bheeshma Bhilangana Bhima Bhisham Bhishma Bhoj Bhoopat
Bhoopati Bhooshan Bhooshit Bhramar Bhudev Bhudeva Bhupati Bhupen Bhushan Bhushit Bhuvanesh Bhuvaneshwar Bianka Bibi
Bibiana Bibianna Biçek Bıçkı Bıçkıcı Bıdın Bilgebayunçur Bilgebeğ Bilgeçikşin Bilgeışbara Bilgeışbaratamgan Bilgekağan
Bilgekan Bilgekülüçur Bilgekutluk Bilgetaçam Bilgetamgacı Bilgetardu Bilgetegin Bilgetonyukuk Bilgez Bilgiç Bilgin
Bilig Biligköngülsengün Bilik Biljana Billurə Bilva Bilwa Binbeği Bindir Birjesh Birol Bisenija Biserka Bishnu
Bıtaybıkı Bıtrı Bjarne Blagica Blagoje Blanca Blanduzia Błażej Bless Blessing Boas Boban Bobana Bobbi Bobbie Bodhan
Bodhi Bodi Boğa Boğaç Boğaçuk Bögde Böge Bogoljub Bögü Bojana Bökde Böke Bolatito Boldaz Bölen Bolmuş Bolsun Bölükbaşı
Bolun Boluwatife Boncuk Bönek Bönge Bongul Bongulboğa Boran Borçul Borivoje Borjan Borka Borko Borlukçu Borna Bornak
Börteçine Börü Börübars Börüsengün Borys Bosiljka Boško Bowie Boyankulu Boylabağa Boylabağatarkan Boylakutlutarkan
Boža Bozan Bozbörü Bozdoğan Božica Bozkurt Bozkuş Bozok Bradley Brăduț Brahma Brahmaanand Brahmabrata Brahmanandam
Brahmdev Brajan Brajendra Brajesh Brândușa Branimir Branimira Brankica Brayan Brenn Breno Brent Brigita Brijesh
Brygida Buçan Buchi Buçur Budağ Budak Buddhana Budhil Budimir Budunlu Büdüs Büdüstudun Buğday Bügdüz Bügdüzemen Büge
Buğra Buğrakarakağan Bügü Büğübilge Bukak Bukaktutuk Bükdüz Büke Bükebuyraç Bükebuyruç Bükey Bukola Büktegin Büküşboğa
Bulaçapan Bulak Bulan Buldur Bulgak Bulmaz Bulmuş Buluç Buluğ Buluk Buluş Bulut Bümen Bumın Bunmi Bunsuz Bünül
Bünyamin Burçak Büre Burguçan Bürgüt Burkay Bürkek Bürküt Bürlük Burslan Burulday Burulgu Burunduk Busayo Buşulgan
Butak Butuk Buyan Buyançuk Buyandemir Buyankara Buyat Buyraç Buyruç Buyruk Buzaç Buzaçtutuk Bəhram Bəhruz Bəxtiyar
Bəyaz Çaba Çabdar Çablı Çabuş Caetana Cafer Cagak Çağan Çağatay Çağdaş Cager Çağıl Çağla Çağlar Çağlayan Çağrı
Çağrıbeğ Çağrıhan Çağrıtegin Çağru Cahid Cahyadi Cahyanto Cahyo Cahyono Caio Caitlin Caius Caket Cakrabirawa
Cakrabuana Cakrajiya Cakrawala Cakrawangsa Çalapkulu Calebe Călin Calista Calvin Camil Can Canalp Cândar Candra
Candrakanta Canel Caner Cangül Cankan Çankız Cannur Cansel Cansın Cantemir Capa Caraka Caridad Carles Carlota Carmina
Carminho Carmo Čarna Carolin Carub Casandra Casian Casiana Časlav Caspar Cassandra Cataleya Cătălin Cătălina Catinca
Catrin Catrina Catrinel Catur Caturangga Cauã Cavid Cawisadi Cawisono Cawuk Cayadi Cazimir Cebe Ceca Cecep Cecylia
Cecyliusz Čedomir Cedric Cedrik Cedrin Celal Celâleddin Celasun Çelik Celil Celina Cemali Cemani Çemen Cemeti Çemgen
Cemplunk Cengkal Cengkir Cenk Cerasela Çeşminaz Çetin Çetinel Çetiner Cevahir Cevat Ceyhun Çeykün Ceyla Ceylin
Ceylinaz Cezar Cezara Cezmi Chaanakya Chaaruchandra Chaitan Chakor Chakradhar Chakravartee Chakravarti Chakrika
Chanakya Chanda Chandak Chandani Chandi Chandini Chandira Chandni Chandraayan Chandrabhaga Chandrabhan Chandradev
Chandrakala Chandraketu Chandrakin Chandramani Chandramauli Chandramohan Chandran Chandranath Chandrani Chandraprabha
Chandraswaroopa Chandravati Chapal Chapala Charak Charleen Charlie Charlotta Charuchandra Charumati Charuvrat Charvi
Chase Chaten Chatur Chatura Chaturaanan Chaturbhuj Chayenne Chelsey Cherechi Chetan Chetanaanand Cheyenne Chidaakaash
Chidaatma Chidambar Chidambaram Chidananda Chimamanda Chinmayanand Chinmayananda Chinyere Chiranjeev Chiranjeeve
Chisom Chitraksh Chitrali Chitramala Chitrangada Chizoba Christiano Chukwu Ciaobella Çiçek Çiçem Cici Çiğdem Çıgıl
Cihad Cihangir Cihanşah Cılasun Çilay Çilenti Çiler Cilvenaz Çimen Cindy Çıngır Cinta Cinthia Cipriana Çise Çişem
Çisil Civan Claas Clarisa Clarissa Claudio Claudiu Clemens Clemente Clementina Cleopatra Clifford Çobulmak Çocukbörü
Codin Codrin Codrina Codruț Codruța Çokramayul Colins Colleen Collien Collin Çolman Çolpan Çölü Conchita Conner Connor
Constança Constance Constanța Constantin Constantina Consuela Coralia Corina Corinna Cornel Corneliu Corvin Cosima
Coşkun Coşkuner Cosmina Costache Costin Crenguța Crin Crina Cristea Cristofor Cübeyr Cumhur Cüneyt Curt Cvijan
Cvijetin Cyra Cyrus Cyryl Daantje Dabiživ Dacian Daciana Dacin Dadap Dadi Dado Daevi Daevika Dafina Dagel Dağhan
Daiana Daiwik Dajana Daksha Dakshayani Daley Dalia Dalibora Daliborka Dalima Daliman Dalimin Daliono Damayanti Damife
Damil Damilare Damilola Damin Damir Damjan Damjanka Damla Damodara Damola Damu Dana Danang Dandak Dandapaani Danijel
Danijela Danila Danilo Daniswara Danjuma Danka Danko Dante Danu Danuja Daphne Dara Darasimi Darian Dariana Dariati
Darija Darijan Darimin Darina Darinka Darius Darleen Darmaji Darman Darmana Darmanto Darshan Darshwana Darsirah
Dartono Daru Daruna Daryani Dasa Datta Davey Davi Davin Davina Davor Davorin Davud Davy Dax Dayaamay Dayaananda
Dayaanidhi Dayamayee Dea Deb Debra Decebal Deeksha Deen Deenabandhu Deepali Deepan Deepankar Deependra Deepesh
Deeptanshu Deeptendu Deeptiman Deeptimay Deeptimayee Deeptimoy Deeptimoyee Deevakar Defne Dejana Delia Demet Demetra
Demetriusz Demilade Demiralp Demirhan Deneval Denisa Denizalp Denny Derin Derrick Derviş Desanka Desimir Despina
Destan Deste Devadatt Devagya Devajyoti Devak Devangana Devani Devasree Devdan Deven Devesh Deveshwar Devi Devin
Devran Devvrat Dexx Dhaanyalakshmi Dhana Dhanadeepa Dhanalakshmi Dhananjay Dhanapati Dhanpati Dhanu Dhanvin Dhara
Dharani Dharitri Dharmaketu Dhatri Dhruv Dhyanesh Dhyaneshwar Dicle Diclehan Dida Didem Didina Dieke Digambar
Digambara Digdaya Dijana Dikmen Diksha Dilarə Dilaver Dilay Dilberay Dildâr Diler Dilhan Dilruba Dimas Dimaz Dimitrije
Dimitrina Dinakar Dinç Dinçer Dinda Dinis Dinkar Dinu Diogo Dionizy Dipa Dipali Dipankar Dipendra Dipesh Diptendu
Direnç Diri Dirja Ditya Divaakar Divakar Divjot Divna Dizik Djayden Djenna Dobrila Dochia Doğanay Doğaner Doğu Dolunay
Domagoj Domenic Domenik Dominik Domnica Donat Donata Döndü Donka Donny Dono Dorana Dorcas Đorđe Dorel Dorian Doriana
Dorica Dorin Dorina Dorinel Dorli Dorotea Doroteja Doru Doyinsola Draga Dragica Draginja Dragiša Dragoje Dragojlo
Dragoljub Dragoș Dragoslav Dragutin Drajat Draupadi Draža Dražen Dren Drina Dron Drona Držimir Držislav Dua Dubravka
Dubravko Duco Ducu Duje Dujo Dulari Dumitra Dumitrana Duncan Dündar Dunja Dünya Đura Đurađ Đurda Dürdane Durgeshwari
Đurica Durmuş Durodola Dürriye Duru Dururbunsuz Dušanka Dušica Duška Duško Dustin Duuk Dwaipayan Dwaipayana Dwi Dyah
Dylano Dəniz Ebiere Ebin Ebiowei Ebkızı Ebren Ebunoluwa Ebuzer Ecaterina Ece Ecehan Ecem Ecevit Ecmel Ecvet Eda Eddi
Eden Edgar Edhem Edil Edison Edita Ediz Edmond Eduarda Eekalabya Efken Eflah Efraim Efrem Efsun Eftalya Eftimia
Eftimie Ega Egemen Eğrim Eja Ekaaksh Ekadant Ekaksh Ekalavya Ekaling Ekaparnika Ekdant Ekeç Ekim Ekin Ekmel Ekundayo
Ela Elakshi Elanur Elçin Elea Eleanor Eleazar Eleni Elgin Eli Elia Eliabeth Eliah Eliana Eliasz Elijah Elina Elisabeta
Elisaveta Elísio Eliza Elize Elka Elkin Ellada Elle Elli Elliot Elliott Ellis Elma Elnarə Elnur Eloá Elodia Elodie
Eloisa Elon Elti Eluh Elvan Elvin Elvina Elvira Elwira Elyanora Elynn Elza Ema Emanoil Emanuela Emanuelly Emanuil Emas
Embuh Emced Emelie Emely Emile Emilian Emiliano Emilie Emilija Emilijan Emirhan Emmely Emmi Emong Empluk Emrullah
Enakshi Endah Enderun Endra Enie Eniola Enis Enise Enna Enno Ensar Enteng Enya Enzo Eralp Erast Erberk Erçin Ercüment
Erda Erdeni Erdenikatun Erdeniözük Erdinç Erel Eremia Erentüz Ergene Ergenekatun Ergin Ergün Ergüner Erick Erinç Erkâm
Erke Erman Ermen Ernest Ernestina Erşan Ertan Erten Ertenözük Ertuğrul Esat Esen Esenbike Eser Esha Eshana Eshita
Esmeralda Esmeray Esmira Esperanza Eşref Esse Estela Estella Estera Estiawan Estiono Esupofo Ethem Etil Eudokia
Eudoksja Eufrosina Eugeniusz Eunice Eusebia Eusebiu Eustațiu Eustracjusz Evan Evanghelina Evdokija Evelin Evelina Evie
Evin Evran Evren Evşen Evy Ewatomi Eyiz Eymen Eyram Eyşan Ezra Ezrak Fabia Fabiana Fabiano Fabien Fabijan Fabrice
Fabrícia Fabrício Fadekemi Faderera Fahrettin Fahriye Fahrünissa Faik Faiq Faizah Fâlih Falk Famke Fara Farhunnisa
Fasih Fathonah Fatimə Fatin Faya Faye Fayen Fayenne Fazıl Fazilet Fazlı Fazullah Febe Febi Febriana Febrina Feda Fedai
Fedde Fehime Fehintola Fehmi Feliciano Felicitas Feliks Felina Femm Fenja Ferah Feramuş Feramuz Feray Ferda Ferdynanda
Ferhan Feridun Feriha Ferman Ferre Ferruh Fevzi Feyyaz Feyzullah Fibikemi Fiene Fiete Fiifi Fikayomi Fikri Fikriye
Filemon Filip Filipe Filofteia Filotije Filou Finia Finja Finlay Finley Finnja Finnley Fiodor Firdevs Firuzə Fitria
Fitriani Flavia Flaviu Floare Floarea Flore Florea Florencia Florencja Florența Florentin Florentine Floriana Florica
Florina Florine Flynn FolaFoluwa Folashade Folu Fos Foss Fran Francisc Franciszek Franciszka Franjo Franka Franziska
Frederica Frederick Frederico Frederike Frenkie Freya Frieda Friederike Frusina Fryderyk Fuat Fuldem Fulden Fulya
Funda Funmilade Funmilayo Füreyya Füruzan Füsun Fuzuli Fynn Fərqanə Fərəh Fəxriyyə Gabi Gabrijela Gada Gadang Gadis
Gaduh Gael Gaffar Gaia Gaiman Gaj Gajaadhar Gajabahu Gajadhar Gajbaahu Galak Galang Galar Galfryd Galih Galiono Galuh
Galur Gaman Gamani Gamanto Gambira Gamblang Ganak Ganaka Ganapati Ganda Gandewa Gandharv Gandharva Gandi Ganep Ganesha
Gangesh Gangsa Gangsar Ganjaran Gantar Gara Garan Garang Garda Garud Garuda Gaspar Gasti Gati Gatik Gatra Gauraang
Gaurang Gauranga Gautam Gautama Gautami Gavrilo Gawati Gayatri Gaye Gazanfer Gazi Gbadebo Gbeminiyi Gbemisola Gbolahan
Gbowoade Geanina Gedeon Geetanjali Gelin Gelincik Gelu Gemine Gemini Gencer Genta Gențiana Georg Georgel Georgeta
Georgia Georgian Georgije Georgina Gerasim Gerazym Germán Gertruda Geta Gevheri Ghaliyati Ghanaanand Ghanashyam Ghani
Ghanshyam Ghenadie Gheorghiță Gherghina Ghiță Giada Gian Gianina Gibran Gică Gicu Gideon Gifty Gigi Gilang Gilberto
Gilda Ginewra Gino Gioia Giorgian Giorgiana Giovanna Giray Giri Girija Girik Girika Girindra Giriraaj Giriraj Girja
Gitanjali Giuliana Giuliano Gıyas Gligorije Gobinda Gojko Gökalp Gökben Gökbörü Gökçe Gökçegöl Gökçen Gökçiçek Gökmen
Göknur Gökşin Golub Gonca Gonçalo Gönenç Göngör Gonsalwy Gopaal Gopee Gopi Gorakhanatha Gorakhnath Gorana Goranka
Gordan Gordon Görkem Görün Goswamee Goswami Gotum Gouranga Goutam Gövhər Govinda Gözde Gracja Gradimir Grațian
Grațiana Grațiela Gregor Gregorian Gregorio Grga Grgo Grgur Grigore Grigorije Grozdana Gúbio Gudakesa Gudakesha Güher
Guilherme Guillermina Gülbahar Gülben Gülçin Güldem Güldeste Gülegen Gülemen Gülen Gülgün Gülnaz Gülpembe Gülriz
Gültekin Gülümser Gülər Gümüş Günay Günçiçek Gündoğdu Gündoğmuş Güner Güneş Güngör Güniz Günnur Günsel Günseli
Günyaruk Gürbüz Gürcan Gürdal Gurdev Gürhan Gürol Gürsel Guru Gustav Güvenalp Güvercin Güzey Gvozden Gwido Habbab
Habil Hacib Hafi Hafız Hafshah Hairyanto Hakem Haki Hakkı Haldun Hale Halim Hâlis Hamdullah Hami Hamima Hamit Hammâd
Hamsini Hamzah Handan Hanefi Hannabel Hanne Hanno Haralamb Haralambie Hardana Hardi Harimurti Harinakshi Harinarayan
Harit Harita Harja Harjasa Harjaya Harjo Harsana Harsanto Harsaya Hartaka Hartana Harto Harun Haseki Hasibi Haşim
Hasin Haşmet Hasta Hâtem Hatip Hattâb Hauke Hayal Hayali Hayati Hayley Hazan Hazar Hazım Heema Heitor Helin Hélio
Heloísa Hennes Henning Henrick Henrieta Henrike Henryk Henryka Heracleea Hermenegildo Hermine Heryanto Hesti Hicabi
Hidaya Hieronim Hıfzı Hilarion Hilmi Himadri Himani Himawan Himmet Hipolit Hira Hiranmay Hiranmaya Hiranya Hişam Hızır
Homero Horacio Horacy Horațiu Horea Horia Hrvoj Hrvoje Hrvojka Hüccet Hud Hüdâvendigâr Hüdayi Hulki Hulusi Hüma Humay
Hümayun Hümeyra Hüner Hüriyə Hürkan Hurşit Hüsameddin Hüsamettin Hüsnü Hüsrev Huub Huzeyfe Hvalimir Iacob Iancu Ianis
Iasmina Ibidapo Ibironke Ibrani Ibukunoluwa Ibun Ica Icha İclal Ico Idowu Ieremia Ifa Ifeanyichukwu Ifeoluwa İffet
Ifunanya Ige Ignacy Ignjat İhvan Ika İkbal İkeme Ikenna Ikeoluwa Iker Ikhidie Ikhsan İkiçitoyun Ikin İkrime Ila Ilaçın
Ilarie Ilarion Ilay İlayda İlbey İlbilge İldike İlgegü Ilgın İlhami Ilie Ilija Ilinca Ilinka Ilja İlkben İlke İlknur
Ilko İlksen İlkyaz İlqar Ilsa Imani İmge Imke Immanuel Imoleoluwa İmrem Inanç Inara Inaya İnç İnci Inder Indy Inioluwa
Inja Inka Innocenty Inocențiu Intan Ioanina Iolanda Ionel Ionelia Ionică Iosefina Iosif İpek Ira Irawati Iremide
Ireneusz Ireti Iretioluwa Iriana Iridenta İrinç İrinçköl Irinel Irmak Irnanto Irsad İrtiş Irwan Isabeau Isabelly Isac
Isadora Isaiah Isaias Ise Iseoluwa Ishola Isığ Isık Işıl Işılay Işın Işıner Isioma İsmet Isra Israel Ita İtil Itır
Itri Itunuoluwa Iulian Iuliu Iurie Iustin Iustina Iustinian Ivančica Ivanna Ivar Ive Ivek Iven Ivica Ivna Ivona Ivy
İxtiyar Iyabode Iyadunni Iyanuoluwa Iyık Iyıktağ Iyinoluwa Izaak Izajasz Ize İzel Izolda Izydor İzzettin Izzy Jabal
Jacky Jacobo Jada Jade Jaden Jadesola Jadran Jadranko Jadro Jaelynn Jaeman Jaga Jagadish Jagadisha Jagapati Jagaraga
Jagathi Jagdeep Jagica Jagmeet Jahnu Jai Jail Jailey Jaiman Jaimini Jaimy Jairo Jais Jaivey Jaka Jake Jakob Jakov
Jakubina Jale Jalou Jalə Jamalia Jamil Janaína Janek Janeta Janica Janin Janis Janka Janko Janne Jannek Jannik Jannis
Jano Janosch Jara Jared Jari Jarne Jaron Jarwa Jarwadi Jarwi Jasen Jasenko Jasmani Jasmin Jasmine Jaswadi Jati Jatmiko
Javas Javi Jax Jaxon Jayadi Jayce Jayda Jayeng Jaylano Jaylen Jaylinn Jayson Jayvano Jazmin Jazzlyn Jazzlynn Jeana Jef
Jefri Jefta Jela Jelica Jelisaveta Jelita Jelka Jella Jelte Jenel Jenna Jente Jeppe Jeremi Jeremiah Jeremias Jeremiasz
Jeremie Jermaine Jerónimo Ješa Jesper Jess Jessie Jesslyn Jesslynn Jessy Jette Jevrosima Jezdimir Jidde Jil Jimi
Jinawi Jindra Jinthe Jitender Jitendra Joah Joaquim Joas Joelina Joeline Joëlle Joes Johnson Jolayemi Joleen Jolie
Jolin Jolina Joline Jona Jonah Jonatan Jonna Jono Jonte Joojo Jorn Jort Joscha Joschua Josef Josefien Josefin Josefina
Josefine Josep Josephin Josiah Josie Josip Josipa Joško Joso Josua Josué Josy Jovanka Joy Joya Joža Jože Józefina
Jozue Juda Judy Judyta Jugoslav Jula Julan Juliana Juliane Julide Julijana Julika Julina Julius Juliusz Jumadi Jumari
Juna Junayd June Juno Juri Justus Justyn Juul Juwon Jyotis Jyotsana Kabil Kacper Kacung Kadem Kadrican Kağan Kai
Kairav Kaj Kaja Kajen Kala Kalim Kalinda Kalinik Kalistrat Kalyani Kama Kamala Kamalesh Kamaria Kambali Kamber Kamelya
Kamidin Kamile Kamlesh Kamuran Kanak Kanaka Kanchan Kancı Kanda Kani Kania Kanishka Kannan Kanti Kapgar Karaca Karahan
Karak Kardi Kargılaç Karimah Kariman Karina Karja Karla Karlıgaç Karlo Karlotta Karmela Karna Karoline Karsa Karsana
Karta Karthik Kartik Kartika Karunanidhi Karya Kashyap Kashyapi Kasım Kasiran Kasiyah Kassandra Kasusra Kata Katica
Katija Katina Kato Katrin Katun Katunkız Katy Kawaca Kawaya Kay Kaya Kayaalp Kayacık Kayça Kayden Kayla Kayleigh
Kaynak Kayode Kayra Kayun Kazanç Kazkatun Keano Keanu Keerti Kehinde Keisha Keji Kekik Keklik Keleş Kemalettin Kemba
Kemi Kenari Kenes Kenji Keno Kensi Kenza Kenzie Kenzo Kepez Keramet Kerami Keremşah Kerim Kesme Keşşaf Kevser Keyken
Kezia Kezlik Kian Kiana Kiandra Kiara Kika Kikelomo Kiki Kilian Kimberley Kimi Kımız Kımızalma Kımızalmıla Kımızın
Kira Kirana Kiraz Kırçiçek Kırgavul Kirilo Kırlangıç Kirti Kısmet Kıvanç Kıvılcım Kıymet Kızdurmuş Kızılalma Kjeld
Kjell Klarencjusz Klaudiusz Kléber Klemens Klementyna Kleopatra Kobe Koko Köksal Kolawole Konstancja Konstantin
Konstanty Konstantyn Koralia Korbinian Korede Korinna Korneli Kornelia Korneliusz Kosta Krešimir Krishnadas
Krishnadasa Kristijan Kristin Krsto Kruno Krunoslav Ksawera Ksawery Ksenija Ksenofont Kubat Kubilay Kubura Kuddusi
Kujoe Kumari Kumru Kumuda Kuncara Kunthara Kurnia Kürşad Kusuma Kutbettin Kuzman Kwamena Kwesi Kwintyn Kyan Kyano
Kyara Kyra Laal Labuh Lăcrămioara Lada Ladislau Ladislav Lai Laksana Lakshman Lakshmidhar Lakshminath Laksita Lalə
Lamih Lamiyə Lana Lanang Langgeng Lanjar Lantar Lara Laras Larisa Larysa Lascăr Lasmanto Lasmono Lasse Laswi Latika
Laure Laureen Laurencja Laurencjusz Laurenția Laurențiu Laurenty Laurentyna Laurenz Laurian Laurie Laurin Lavanya
Lavinia Lawrence Lawrencia Laxman Laxmi Lazăr Łazarz Leah Lean Leana Leander Leandra Leann Leda Leela Lega Legawa Leif
Leke Lela Lelia Lembah Lemide Len Lene Leni Lenia Lenja Lenn Lennard Lennart Lenne Lennert Lennie Lennon Lennox Lenny
Lenya Leona Leonhard Leoni Leonid Leonida Leonidas Leonora Leontin Leontina Leopold Leopoldina Leposava Lere Leroy
Lerzan Letiția Letizia Levin Levke Levy Lewin Lexi Lexie Liah Lian Lică Lida Lidija Lidya Liene Lieze Ligia Lili Lilia
Lilianna Lilith Liliya Lilla Lilli Lillian Lilly Lilou Lily Limar Lindsay Line Linn Linne Linnea Lintang Linus Lioara
Lisann Lise Liselotte Liva Livia Liviu Liya Liyam Liyana Liz Lizbeth Lize Ljuba Ljubiša Ljubomir Ljudevit Loa Logan
Lolade Lore Loredana Loreen Lorelei Lorenz Lorin Loris Lott Lotta Loua Louay Louie Louisa Lourdes Lourenço Lova
Lovorka Lowie Luan Lucca Lucențiu Lucian Lucija Lucijan Lucja Lucjan Lucreția Lucrețiu Ludovica Ludwik Ludwika Luena
Luhung Luise Luiza Luka Lukita Lukman Luluh Lulut Luminița Luna Lune Lurhur Lutfan Lütfi Lütfullah Luthfi Luus Luwar
Luwes Luz Luzie Lya Lyam Lyn Ləman Maad Maca Mace Macy Madalena Mădălin Mădălina Maddox Madhuri Madita Madleen Madlen
Mads Mae Maes Maeve Mafalda Magnus Mahesa Maheswar Mahfud Mahir Mahmud Mahzun Maia Maica Maida Maike Mailin Maimunah
Maira Makara Makary Makinwa Maksud Maksymilian Makuta Mala Malati Malena Malia Malik Malin Mălina Mališa Malou Malte
Malti Malvina Maman Manah Manda Mandaakin Mandakini Manel Mangala Mangalya Manik Manikya Manjusha Manoah Manole Mansur
Manu Marah Maras Marceli Marcheta Márcia Marcu Mareike Marena Margana Margareta Margaux Mariadi Marianna Mariano
Marica Maricarmen Maricica Mariella Marika Marilena Marilú Marin Marinela Marinko Marioara Măriuca Marius Markika
Markus Marla Marlena Marley Marli Marlie Marlo Marlon Marrit Marsito Marsudi Mart Martaka Martana Martani Marthe
Martim Martyna Marut Marvin Marwata Marwin Maryadi Maryanto Maryna Mas Maša Mašinka Mason Matan Matei Matej Mateja
Mateus Matheus Mathew Mathias Mathilda Mathis Matias Matija Matilda Matis Matko Mato Mattes Matthis Matti Mattis Matz
Maurycy Mawuena Mawusi Maxima Maximiliano Maxine Mayoor Mayra Maysa Mayson Mayte Mazhar Medine Meenakshi Meghan
Meghnad Meghnath Mehriban Mehtap Meik Meire Melani Melania Melany Melda Melenija Melikşah Melina Melinda Melisa Melodi
Melody Mels Melvin Memduh Menaka Menka Mércia Meriç Merih Merijn Merle Merlin Mestan Mete Mette Mex Meyra Micael
Micaela Micah Micha Michaela Michalina Mick Midas Miel Mihael Mihailo Mihajlo Mihnea Mihriban Mija Mijat Mika Mikail
Mike Mikki Miladin Milana Milanka Milanko Milano Mile Miles Mileta Miley Milić Milisav Milivoj Miljan Miljana Miljenko
Milka Milla Millicent Milly Milo Milojica Milomir Milorad Milutin Mima Mimo Minakshi Minodora Mio Mioara Miodrag
Miomir Mir Mira Mirabela Miran Miray Mircea Mirco Mirja Mirka Mirkelam Mirko Mirna Miro Miron Mirona Mirthe Miruna
Mirza Miša Misbah Miško Mislav Mısra Mitar Mitch Mithat Mitică Mitruț Mlađana Mobolaji Modupe Mofifoluwa Mohana
Mohinder Moisés Mojisola Mojisoluwa Mojżesz Momir Momira Monalisa Monserrat Moradeke Morayo Morenike Morolake Morris
Morten Mosinmileoluwa Mosunmola Motunrayo Moyosore Mozes Muammer Muaviye Muaz Müesser Müfid Mugur Mugurel Muharrem
Muhtar Muhterem Muhteşem Muhyiddin Müjdat Müjde Müjgan Mujur Mukadder Mukaddes Mükerrem Muktedi Muktedir Muktefi Mukul
Mulya Mulyanto Mulyono Mumpuni Mümtaz Muni Münir Müren Murilo Mursinin Mursita Murti Müşir Muslih Mustika Mustofa
Mutahhar Mutasım Muteber Mutemed Mutia Muttalib Muyiwa Müzdad Myla Mylan Mylo Myra Mələk Naci Nadalina Nadežda Nadi
Nadzieja Naemi Nafiz Nagabhushanam Nahid Nahil Nail Najam Nalar Nalini Namık Nand Naoufal Naoufel Naradi Narayan
Narcisa Nardi Narinder Narji Nasab Nasrullah Nastja Natalie Natalija Natan Natanael Nataniel Natașa Nathanael Natiq
Natka Naud Naura Naval Naveen Naz Nazariusz Nazary Nazım Nazmi Necat Necdet Nechifor Necib Nedeljko Nedjeljka
Nedjeljko Neele Nehir Nejat Nela Nele Neli Nelli Nelu Nemanja Nena Neo Nera Nergis Nesa Neşet Nesim Neslişah Neva
Neven Nevenka Nevio Nevra Nia Nichifor Niclas Nicoară Nicodim Nicolae Nicolai Nicolaie Nicu Niculina Niculiță Nicușor
Nicuță Nida Nidia Niene Nigar Nihan Nika Nike Nikita Nikkie Niklas Niko Nikodem Nikolas Nikoleta Nikša Nila Nilam Nils
Nimakoah Nimas Nimit Nine Ninioluwa Nino Ninthe Niranjan Nirbhay Niro Nisa Nisan Niyaga Niyazi Niyilolawa Nizamettin
Njegomirka Noam Noami Noan Noë Noëlla Nola Nolan Nomi Norberto Nore Norica Norman Nouri Nout Novak Novan Noviana
Novita Nowi Nox Nrima Núbia Nugraha Nükhet Numan Nural Nuran Nuray Nurettin Nurgül Nurgün Núria Nurlan Nurseli Nurul
Nurullah Nuša Nusret Nyana Nərgiz Oana Oba ObaniJesu Obioma Obrad Obren Octav Octavia Octavian Octaviana Octaviu Odin
Odunayo Ofelia Ofelya Ognjana Ognjen Ogooluwa Oğuzhan Ojaswini Okiki Okşan Okta Okto Ola Oladara Oladare Oladimeji
Olaide Olajumoke Olakunle Olamide Olanrewaju Olansile Olaoluwa Olasunmbo Olatunbosun Olgica Olimpia Olimpian Olimpiu
Oliva Olivera Oliviu Oliwier Ololade Olufeyisayo Olufunke Olufunmi Olufunmilayo Olumide Olumorotimi Olusola Olutomiwa
Oluwafemi Oluwagbemiga Oluwakemi Oluwamumibori Oluwamuyiwa Oluwasanmi Oluwasegun Oluwasemilore Oluwaseyi
Oluwatimilehin Oluwatobiloba Oluwatofunmi Oluwatosin Oluwatoyosi Oluwatumise Oluwole Oluwunmi Oman Omana Omawunmi
Omobobola Omobolanle Omodunni Omolabake Omolara Omolola Omosalewa Omotara Omotayo Omotolani Omotoun Omowumi Oni Onome
Onoriode Onufry Oona Oormila Opalina Opaline Opan Opemipo Opeoluwa Opeyemi Ophelia Opung Oreofe Orestes Ortansa Oskar
Osmund Ostoja Osunleke Otilia Otis Oumayra Oya Oyenike Oyindamola Oyindasola Öykü Ozana Özden Özer Özhan Özlen Öznur
Ozren Ozy Padmi Paiman Paja Pakize Pamfil Panagachie Panait Panca Pandu Pangeran Pangestu Panji Pankracy Pantaleon
Param Paramartha Paramita Paraschiva Pardi Paris Parla Parman Patrice Patricio Patrizia Pătru Patrycjusz Patrycy
Paulica Paulin Pava Pave Pavica Pavle Payidar Pelagia Pelinsu Pelle Pelumi Pembe Penelopa Pepe Pepo Pera Peri Perica
Perihan Perkasa Pero Perran Pertev Peruna Perver Pervin Petek Petko Petre Petrică Petrija Petrișor Petronela Petruț
Petruța Peyami Phileine Philine Philou Phoebe Pia Pien Pío Pippa Piraye Pius Platon Pola Polikarp Pompilia Pompiliu
Poornima Porfiriusz Porfiry Praba Prabawa Prabowo Prabu Prakosa Pramila Pran Pranata Pranawa Pranay Prasad Prasanna
Prasetya Prasetyo Prathamesh Pratiwi Pravdan Prayag Prayitna Prayoga Prayogo Preity Prema Prita Priyala Profira
Prokles Prokop Prokul Promise Prvoslav Puji Puneet Puput Purnima Purushottam Purwa Purwadi Purwanto Pushti Puspa
Puspita Puti Pəri Qori Queen Quentin Quinn Quinty Quirin Rachael Rachela Raci Rada Radeke Radenko Radika Radina Radiša
Radit Raditya Radivoje Radmila Radmilo Radojka Radomir Radoš Radosav Radoslav Radovan Răducu Radul Rafet Raff Rafi
Rafid Rafila Rageshwari Rageswari Raharja Rahime Rahman Rahmat Rahmawati Rahmi Rahşan Rahul Raif Raihan Raik Raina
Raisa Rajan Rajinder Rajiv Rajko Rajmund Rajna Rajnold Rakıp Rakita Ramaa Rameshwar Ramiro Ramiz Randolf Rangga
Ranjeet Ranko Rasheedah Raşit Raško Rasmus Rati Ratimir Rauf Rayen Rebeka Rebekka Recai Refah Refet Refik Reha Reina
Reksa Relja Relu Remilekun Remus Remzi Rendy Rengin Renja Reşat Respati Restu Resûl Revi Rezzan Rica Rıdvan Ridwan
Rieke Rifat Rıfkı Rija Rika Rike Riley Rino Ristana Riv Robbe Robertina Robi Rocco Roderyk Rodica Rodoljub Rohana Roko
Romanița Romee Romeu Romulus Ronja Ronke Rosalia Rosalina Rosana Roselyn Roser Rosman Rotimi Roxelana Roxy Róża
Rozalia Rüçhan Rudra Rufina Ruhsar Rukhmani Rukmin Rükneddin Rumena Rupinder Rusman Rüştü Ruxanda Ruxandra Rüya Ruža
Ružica Rəşad Rəşid Saadat Şaban Sabar Sabin Sabina Sacid Şadan Sadberk Sadettin Sadi Sadina Sadri Sadullah Saffet Şâfi
Safina Safira Safiya Safouan Safouane Safta Şahap Şahinalp Şahsuvar Saiful Saim Şaiq Saka Sâkıp Şakir Sakti Sakura
Salimah Sally Salomë Salomea Salomey Salomon Salsabila Salwator Sam Samed Sameer Samiah Samih Şamil Sammie Sammy
Samsul Sancho Sanda Sandro Sandu Sandy Sanem Sanjin Sanka Sanna Santino Sanya Sânziana Saphira Sarada Sarala Şarani
Saraswati Sare Sarisha Sarla Saroja Sarvin Sascha Sasha Satya Satyen Saúl Saveta Savi Savina Şayan Scottie Seb Sebas
Sebastião Şebnem Şecaeddin Seçil Seçkin Sedef Seden Sef Sefer Seff Şefik Segilola Seher Şehlevent Şehrazat Sekinat
Şelale Selcan Selen Selena Selina Selvi Semenica Şemsi Senay Şener Şengül Senka Senna Senne Şennur Şenol Seppe Septi
Şerafettin Serafin Serafina Șerban Serbülent Şeref Seren Sergen Sergi Sergiu Sergiusz Şerif Serin Sermet Şermin Sertaç
Sertap Seth Settar Setya Sev Seval Sever Severin Severina Şevket Şevki Sevtap Şevval Seweryn Şeyban Şeyda Seye
Seyfettin Seyfullah Şeyma Seyyit Shade Shakuntala Shalewa Shania Shantanu Shashi Shashikala Shekoni Sher Sherly
Shivakari Shobhana Shola Shresth Shresthi Shreya Shreyashi Shridevi Shrishti Shubha Shubhaprada Shwet Siddarth Siddhi
Siddhran Sidiq Sıdkı Sidonia Sienna Siep Şihab Şihabeddin Şiir Sijuade Sil Sıla Silas Silja Silke Silvan Silvian
Silviana Silvija Simão Simge Simi Similoluwa Simina Simion Simisola Simo Simonida Şinasi Sinem Sinică Siniša Sinja
Sintia Sirineu Sırrı Siska Sitara Sky Skye Slađana Slava Slavek Slavka Slavoljub Slobodanka Sloka Smaranda Smiljana
Smilla Smriti Sname Snježana Sofija Soledad Soleh Soma Somnath Somu Sönke Soof Sophia Soraia Sorana Sören Sorina
Sowande Speranța Spirydion Srboljub Srećko Sredoje Srna Stan Stana Stanca Stancu Stanislava Stanko Staša Ștefana Stela
Stelian Steliana Steluța Sterre Stevan Stina Stipan Stipe Stjepan Stojan Stojanka Strahinja Stribor Subhash Subhashini
Subhasini Subhi Subodh Subomi Sucheta Suci Sude Sudeva Sudi Suélen Süheyl Sujata Sukanya Şule Suma Sumayyah Sumitra
Sunay Sunčica Sururi Suryakant Suryakanta Suryakantam Susheel Sushma Suus Suzana Suze Svea Svebor Svenja Sverre
Svetislav Svetolik Svetomir Swapnil Swara Swarnalata Sweta Syahrini Sybilla Sydney Sylwester Szczepan Səbinə Şəhriyar
Tabea Taceddin Tacjana Tade Tadeo Tadija Tahir Tahsin Taib Taiwo Talat Talay Talea Talha Talia Talip Talita Tami Tamia
Tamina Tamino Tammo Tanirika Tanju Tantri Tanushree Tanushri Tanya Tanyeli Tapan Tari Tarja Tarkan Tasa Tasdik Taşkın
Tasnim Taswir Taufan Taufik Tayler Taylor Tayyar Ted Tedi Teea Teguh Teije Tej Teja Tejas Tejumola Tekinalp Tekla
Temidayo Temitope Teo Teodor Teodosia Teofil Teohari Teoman Teona Terence Terencjusz Tereza Tertuliano Tessa Tevfik
Tevhid Tezcan Tezel Tezer Thalea Thalia Theodor Theresa Thiago Thibo Thies Thije Thilo Thirza Thorben Thore Thorge Tia
Tiberia Tiberiu Tibo Tieme Tija Tijana Tijmen Tijs Till Tillmann Timbul Timea Timm Timon Timotei Timoteo Tinca Tincuța
Tino Tira Tirta Tirtayasa Tirza Titilayo Titilope Titus Tizian Tjark Tobiasz Tobiloba Tobin Toby Toke Toki Tokunbo
Tolulope Tolunay Toluwalope Toluwani Toluwanimi Toma Tomé Tomi Tomiloba Tomislav Tomislava Tomke Tomo Tomori Tonči
Tončica Tone Tonija Tonka Tonko Tope Torben Tore Traian Trilochan Trilochana Trilok Trilokanath Trilokesh Triloki
Trisha Trpimir Trpko Tsabita Tuana Tudor Tudora Tudorița Tudosia Tufan Tugay Tugiman Tuğrul Tuğtekin Tuhfe Tülin Tümer
Tunahan Tunar Tunay Tunç Tunçer Türkay Türker Türkeş Turna Tushar Tutku Tvrtko Tycho Tyler Tymon Tymoteusz Tyron
Tərlan Uchita Uda Udai Udit Uhra Ujjawal Ujjwal Ukbe Ulduz Ülfet Ülgen Uli Ülker Ülkü Ülkər Ulus Ulva Ulvi Ulviye
Ülviyyə Ulya Umang Umay Umaya Umi Ümmiye Ümran Umur Umuralp Una Unggul Unjani Ünsel Ünseli Upendra Upik Uriel Usame
Usyi Utama Utku Uttam Uygu Üzeyir Uzodimma Vahâ Vahdet Vahide Vaidehi Vaijayanthi Vaijayanti Vaishnavi Vaishno Vaishvi
Vala Valentim Valera Valerija Valeriu Vali Valid Valter Vanesa Vânia Vanja Vanya Varalakshmi Varvara Vasanti Vasco
Vasilica Vasilisa Vasko Vasudev Vasudeva Vasudha Vasundhara Vatroslav Vecdi Veda Vedang Vedanga Vedanshi Vedran
Vedrana Veerle Vefa Vefik Vehbi Veit Vela Velana Velibor Velimira Velina Venera Veniamin Verda Vere Verica Vero
Veselinka Vesile Veta Veysel Veysi Vic Vicdan Vicenția Vicențiu Vida Vidak Vidhur Vidhya Vidur Vienna Vieve Viggo
Vijeko Vik Vildan Vimal Vimala Viman Vincențiu Vinka Vino Vinsen Vinz Viorela Viorica Virman Visarion Vishwamitra
Višnja Vito Vitor Vitória Vitus Vive Vivi Vivien Vjekoslav Vjenceslav Vladana Vladek Vladimira Vlado Vlaicu Vlastimir
Vlatka Vlatko Voichița Voicu Vojin Vojislava Vrinda Vrund Vujadin Vujica Vuk Vukan Vukašin Vukica Vukota Vuslat Vyas
Wage Wakiman Wale Walenty Walentyn Walentyna Waleria Walerian Walery Walgierz Waluyo Wanesa Wani Wannes Wardaya Wardi
Warji Warley Warre Warsa Warsita Warta Washington Wasis Wawan Wawrzyniec Wende Wes Wiara Wibke Wiebke Wilfryd Willi
Wincenty Winda Wira Wirda Wirginia Wisnu Witalis Władysław Wulandari Wuraola Xanana Xaver Xem Xenia Xochitl Yağız
Yağmur Yago Yakubu Yalgın Yamileth Yance Yango Yani Yannic Yannik Yannis Yaprak Yarah Yaren Yaretzi Yejide Yekta Yelda
Yener Yenthe Yessi Yetkin Yewande Yfke Yıldırım Yinthe Ylvi Ylvie Yogendra Yoginder Yonca Yono Yosef Yosun Youp Yüce
Yüksel Yuliana Yümni Yuna Yunita Yven Zachariasz Zaenab Zâfir Zaharia Zahide Zâhit Zain Zaki Zakir Zalindra Zamfir
Zamfira Zamir Zamira Żaneta Zara Zaraza Zarije Zaur Zavida Zdenka Zdenko Zdeslava Zef Zekai Zekeriyyâ Zelaya Zelda
Željka Željko Zeno Zenobia Zenovia Zev Zeyd Zeyneb Zeynel Zihnî Zina Zion Ziva Ziver Ziyad Zizi Zlatica Zlatka Zoltan
Zora Zorana Zorka Zrinislav Zrinko Zübeyr Zülal Zulfa Zülfikâr Zümrüt Zvezdana Zvonko Zygmunt Əhməd`,
};
