import { phrases } from './phrases.ts'

/** People who share a country of birth: how they are called, what they speak. Names and surnames are combined by chance. */
export interface Community {
  /** Belfiore code of the state; null for people born in Italy. */
  country: string | null
  /** ISO 639-1. */
  language: string
  /** How many in a thousand of those who come to the centres. */
  weight: number
  surnames: readonly string[]
  women: readonly string[]
  men: readonly string[]
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const ITALIAN_SURNAMES = phrases(
  `Rossi, Bianchi, Ricci, Romani, Proietti, Mariani, Fabbri, Moretti, Angelini, Bartolini, Baldelli, Brunori, Cecchini,
  Cardinali, Castellani, Ceccarelli, Cesarini, D'Amico, D'Angelo, De Angelis, De Luca, De Santis, Della Rosa, Di Pietro,
  Falcinelli, Fiorucci, Fratini, Gagliardi, Galletti, Giannoni, Giovagnoni, Giuliani, Gubbiotti, Lanari, Leonardi,
  Lucarelli, Mancini, Marcucci, Marinelli, Massini, Mattioli, Mencarelli, Minelli, Monacelli, Morbidelli, Nati, Natalini,
  Orsini, Palazzetti, Panfili, Passeri, Pelliccia, Perugini, Petrini, Piccioni, Pierotti, Pucci, Ragni, Ranieri, Rellini,
  Renzini, Sabatini, Santini, Sargenti, Scarponi, Sensi, Spaccini, Stefanelli, Tacconi, Tiberi, Tini, Tomassini, Valentini,
  Venturi, Vitali, Zampini, Zuccherini, Dell'Orso, Lo Presti, Esposito, Russo, Ferrari, Conti, Greco, Marini, Testa, Fò`,
)
/** Beginnings and ends that make surnames which sound like the region's. */
const ROOTS =
  words(`Bart Bern Bon Brun Cap Casal Cecc Cer Cian Corn Fab Fals Fed Fior Franc Gal Gasp Giac Giul Guerr
  Lanc Leon Lor Luc Magn Man Marc Mas Mart Matt Micc Mont Mor Nat Nicol Pacc Pal Pasqu Pell Per Pier Pol Ran Rin Rom Ros
  Sab Sant Scar Ser Silv Stef Tad Tom Tor Val Vent Vinc Zucc Batt Barb`)
const ENDINGS = words(
  `elli etti ini oni ucci acci otti ati ari aldi ardi ozzi azzi ecchi olini erini occhi uzzi agni ettoni`,
)

const MADE_SURNAMES = ROOTS.flatMap((root) => ENDINGS.map((ending) => root + ending))

export const ITALIANS: Community = {
  country: null,
  language: 'it',
  weight: 760,
  surnames: [...ITALIAN_SURNAMES, ...ITALIAN_SURNAMES, ...ITALIAN_SURNAMES, ...MADE_SURNAMES],
  women:
    words(`Giulia Francesca Sara Martina Chiara Elisa Anna Maria Laura Silvia Federica Valentina Alessia Roberta
    Elena Paola Simona Cristina Barbara Monica Daniela Michela Claudia Ilaria Serena Veronica Stefania Sabrina Patrizia
    Antonella Lucia Rita Gabriella Giorgia Beatrice Camilla Sofia Eleonora Arianna Noemi Benedetta Debora Marta Irene
    Caterina Tiziana Donatella Manuela Loredana Emanuela Rossella Annalisa Giuseppina Lorella Nicoletta`),
  men: words(`Marco Andrea Luca Francesco Matteo Alessandro Simone Lorenzo Davide Federico Stefano Riccardo Paolo Roberto
    Giuseppe Antonio Giovanni Fabio Daniele Michele Emanuele Massimo Filippo Tommaso Gabriele Mattia Leonardo Nicola
    Claudio Maurizio Mauro Sergio Giorgio Enrico Alessio Cristiano Edoardo Giacomo Pietro Samuele Jacopo Diego Gianluca
    Gianni Luigi Mario Carlo Franco Bruno Nicolò Valerio Sandro Fausto Umberto Raffaele`),
}

export const COMMUNITIES: readonly Community[] = [
  ITALIANS,
  {
    country: 'Z129',
    language: 'ro',
    weight: 55,
    surnames:
      words(`Popescu Ionescu Dumitru Stan Radu Munteanu Moldovan Ciobanu Rusu Ungureanu Lazăr Dobre Nistor Florea
      Ene Marinescu Toma Barbu Voicu Grigore Petrescu Țurcanu Sârbu Balan Cojocaru`),
    women: words(
      'Maria Elena Ioana Andreea Mihaela Gabriela Daniela Alina Cristina Ana Simona Loredana Florentina Roxana',
    ),
    men: words(
      'Ion Vasile Andrei Mihai Cristian Florin Marian Gheorghe Adrian Alexandru Ionuț Constantin Bogdan Dan',
    ),
  },
  {
    country: 'Z100',
    language: 'sq',
    weight: 50,
    surnames:
      words(`Hoxha Marku Gjoni Prifti Shehu Leka Dervishi Kola Gjini Cela Lika Hysa Bardhi Xhafa Kurti Murati
      Ndoj Pjetri Rama Zeneli Muça Basha Dedja Meta Çela`),
    women: words(
      'Elira Mimoza Blerina Arta Drita Majlinda Valbona Entela Albana Mirela Ornela Klea Anxhela Teuta',
    ),
    men: words('Arben Ilir Dritan Gëzim Artan Besnik Fatmir Agim Ardit Erion Klodian Bledar Luan Edmond'),
  },
  {
    country: 'Z330',
    language: 'ar',
    weight: 32,
    surnames:
      phrases(`El Amrani, Benali, El Idrissi, Haddad, Chakir, El Fassi, Bouazza, Mansouri, Naciri, Rachidi, Ouali,
      Tazi, El Khattabi, Bennani, Saidi, Lahlou, Zeroual, Ait Ali, Hamdi, Jabri`),
    women: words(
      'Fatima Khadija Aicha Naima Samira Hanane Laila Nadia Zineb Meryem Amina Souad Rachida Imane',
    ),
    men: words(
      'Mohammed Ahmed Youssef Hassan Said Abdelkader Rachid Karim Omar Mustapha Khalid Hicham Brahim Driss',
    ),
  },
  {
    country: 'Z138',
    language: 'uk',
    weight: 18,
    surnames:
      words(`Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Oliinyk Koval Polishchuk Lysenko Savchenko
      Marchenko Rudenko Petrenko Melnyk Hrytsenko`),
    women: words('Oksana Olena Svitlana Natalia Halyna Iryna Tetiana Liudmyla Nadiia Yuliia Mariia Kateryna'),
    men: words('Oleksandr Serhii Andrii Volodymyr Mykola Ivan Vasyl Taras Dmytro Bohdan'),
  },
  {
    country: 'Z605',
    language: 'es',
    weight: 16,
    surnames:
      phrases(`Zambrano, Cedeño, Mendoza Vera, Loor, Vera Castro, Alvarado, Guerrero, Paredes, Quispe, Espinoza Mora,
      Villacís, Cevallos, Núñez, Macías, Sarmiento`),
    women: words('Maribel Rosa Carmen Jessica Gabriela Verónica Narcisa Lorena Mercedes Diana Ximena Paola'),
    men: words('Luis Carlos Jorge Walter Jhonny Segundo Wilson Patricio Freddy Ángel Stalin Byron'),
  },
  {
    country: 'Z148',
    language: 'mk',
    weight: 14,
    surnames: words(
      'Petrovski Nikolovski Iliev Jovanovski Stojanovski Trajkovski Ademi Zeqiri Aliu Bajrami Dimov Ristovski',
    ),
    women: words('Vesna Biljana Snezhana Elena Suzana Mirjana Fatmire Arbnora Gordana Marija'),
    men: words('Goran Zoran Dragan Aleksandar Nikola Blagoja Agron Besim Igor Dejan'),
  },
  {
    country: 'Z335',
    language: 'en',
    weight: 10,
    surnames: words(
      'Okafor Adeyemi Eze Osagie Balogun Nwosu Igbinedion Okoro Uche Aigbe Obi Ogunleye Omoregie Chukwu',
    ),
    women: words('Blessing Joy Faith Grace Patience Gift Mercy Success Favour Ngozi Chioma Osas'),
    men: words('Emeka Chinedu Sunday Godwin Festus Kingsley Lucky Osaro Monday Ifeanyi Samson Victor'),
  },
  {
    country: 'Z210',
    language: 'zh',
    weight: 8,
    surnames: words('Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Hu Zhu Lin Ye'),
    women: words('Xiaoli Meiling Yan Lihua Fang Xiuying Jing Hui Yuling Qing Ailian'),
    men: words('Wei Jun Jianguo Ming Qiang Haibo Lei Xiaoming Guohua Yong Zhiwei'),
  },
  {
    country: 'Z249',
    language: 'bn',
    weight: 6,
    surnames: words(
      'Hossain Rahman Islam Uddin Miah Khan Ahmed Sarker Chowdhury Begum Akter Molla Sikder Talukder',
    ),
    women: words('Nasima Fatema Shirin Rokeya Salma Taslima Ayesha Jesmin Sultana Rehana'),
    men: words('Abdul Kamal Shahidul Rafiqul Jahangir Alamgir Mizanur Habibur Sohel Rubel'),
  },
  {
    country: 'Z222',
    language: 'hi',
    weight: 7,
    surnames: words('Singh Kaur Kumar Sharma Ram Lal Gill Sandhu Bains Dhaliwal Grewal'),
    women: words('Manpreet Harpreet Gurpreet Sunita Kamaljit Jaswinder Rajni Simran Paramjit'),
    men: words('Gurpreet Harjit Balwinder Rajesh Sukhwinder Manjit Satnam Ravi Jaspal Kuldip'),
  },
  {
    country: 'Z236',
    language: 'ur',
    weight: 5,
    surnames: words('Khan Malik Hussain Iqbal Butt Akhtar Shah Qureshi Bibi Mehmood Raza Chaudhry'),
    women: words('Shazia Saima Nazia Rubina Asma Samina Uzma Farzana Iram'),
    men: words('Imran Asif Tariq Nadeem Shahid Waqas Zahid Kashif Naveed Bilal'),
  },
  {
    country: 'Z611',
    language: 'es',
    weight: 7,
    surnames: phrases(
      'Huamán, Quispe Flores, Rojas, Sánchez Ramos, Chávez, Mamani, Castillo, Gutiérrez, Salazar, Ñahui, Torres',
    ),
    women: words('Rosa Milagros Luz Yolanda Flor Pilar Nelly Giovanna Katherine Maruja'),
    men: words('José Víctor César Julio Raúl Edwin Hugo Percy Alfredo Elmer'),
  },
  {
    country: 'Z140',
    language: 'ro',
    weight: 6,
    surnames: words('Rusu Ceban Cebotari Ciobanu Lungu Munteanu Popa Rotaru Țurcan Gonța Botnaru'),
    women: words('Natalia Tatiana Svetlana Ludmila Galina Valentina Liuba Viorica Olesea'),
    men: words('Vitalie Sergiu Igor Oleg Veaceslav Iurie Nicolae Ghenadie Ruslan'),
  },
  {
    country: 'Z352',
    language: 'ar',
    weight: 3,
    surnames: phrases('Trabelsi, Ben Salah, Gharbi, Jaziri, Mejri, Hammami, Ben Amor, Chebbi, Dridi'),
    women: words('Sonia Hela Rim Amel Monia Olfa Wafa Ines'),
    men: words('Nabil Mehdi Sami Walid Ridha Anis Habib Lotfi'),
  },
  {
    country: 'Z343',
    language: 'wo',
    weight: 3,
    surnames: words('Diop Ndiaye Fall Sow Gueye Mbaye Faye Diallo Seck Cissé'),
    women: words('Awa Fatou Aminata Ndeye Khady Mariama Coumba Astou'),
    men: words('Mamadou Cheikh Ibrahima Modou Abdoulaye Moussa Ousmane Pape'),
  },
]
