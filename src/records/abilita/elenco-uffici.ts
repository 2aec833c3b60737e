/** Offices, computers, transport, stores, fields, and what every job asks. A line a skill: its name | other names | occupations. */
export const UFFICI = `
Videoscrittura | scrivere al computer, word, programmi di scrittura | 4.1.1.1.0 4.1.1.2.0 4.1.2.1.0
Excel e fogli di calcolo | fogli di calcolo, uso di excel, fogli elettronici | 4.1.1.2.0 4.1.1.1.0 4.3.2.1.0 3.3.1.2.1 2.5.1.2.0
Posta elettronica | usare la mail, email, posta elettronica certificata | 4.1.1.1.0 4.1.1.2.0
Presentazioni al computer | powerpoint, fare presentazioni | 2.5.1.2.0 4.1.1.1.0
Inserimento di dati | immettere dati, data entry, caricare i dati | 4.1.2.1.0 4.1.1.2.0
Archivio e protocollo | archiviare documenti, protocollo, tenere l’archivio | 4.1.1.1.0 4.1.1.2.0
Gestione dell’agenda | tenere l’agenda, prendere appuntamenti, organizzare riunioni | 4.1.1.1.0
Corrispondenza commerciale | scrivere lettere commerciali, gestire la corrispondenza | 4.1.1.1.0 4.1.1.2.0
Pratiche amministrative | pratiche d’ufficio, sbrigare pratiche, iter amministrativi | 2.5.1.2.0 4.1.1.2.0
Gare e appalti | preparare gare, codice dei contratti, mercato elettronico | 2.5.1.2.0
Gestione del personale | ufficio del personale, presenze e ferie, risorse umane | 2.5.1.2.0
Elaborazione delle paghe | fare le buste paga, paghe e contributi | 2.5.1.2.0 3.3.1.2.1
Contabilità semplice | prima nota, contabilità di base, registrare le spese | 4.3.2.1.0 3.3.1.2.1
Contabilità generale | partita doppia, contabilità ordinaria, registrazioni contabili | 3.3.1.2.1 4.3.2.1.0
Fatturazione | fatture elettroniche, emettere fatture, fare le fatture | 4.3.2.1.0 3.3.1.2.1 4.1.1.2.0
Bilancio | chiudere il bilancio, scritture di fine anno | 3.3.1.2.1
Dichiarazioni fiscali | dichiarazione dei redditi, liquidazione iva, modello 730 | 3.3.1.2.1
Rapporti con le banche | riconciliazione bancaria, pagamenti e bonifici | 3.3.1.2.1 4.3.2.1.0
Operazioni di sportello | servire allo sportello, sportello bancario | 4.2.1.1.0
Consulenza su prodotti bancari | prodotti finanziari, conti e carte | 4.2.1.1.0
Normativa antiriciclaggio | antiriciclaggio | 4.2.1.1.0
Centralino | rispondere al telefono, smistare le chiamate, centralino telefonico | 4.2.2.2.0 4.2.2.1.0 4.1.1.1.0 4.2.2.3.0
Accoglienza dei visitatori | accogliere i visitatori, front office, accoglienza clienti | 4.2.2.1.0
Vendita al telefono | telemarketing, chiamate commerciali, teleselling | 4.2.2.3.0
Assistenza al telefono | assistenza telefonica, help desk, chiamate in entrata | 4.2.2.3.0
Gestione dei reclami | rispondere ai reclami, clienti scontenti | 4.2.2.3.0 4.2.2.2.0 5.1.2.2.0
Uso di programmi gestionali | gestionale, software gestionale, sap | 4.1.1.2.0 4.3.2.1.0 4.3.1.2.0 3.3.3.1.0
Social media | gestire i social, pagine social, instagram e facebook | 5.1.2.6.0 3.1.7.1.0
Scrittura di testi per il web | scrivere per il web, testi per siti, copywriting | 5.1.2.6.0 3.1.7.1.0
Fotografia di prodotto | fotografare prodotti, foto per il sito | 5.1.2.6.0 3.1.7.1.0
Ritocco di immagini | photoshop, fotoritocco | 3.1.7.1.0
Impaginazione | indesign, impaginare, preparare per la stampa | 3.1.7.1.0
Disegno vettoriale | illustrator, creare loghi, grafica vettoriale | 3.1.7.1.0
Montaggio video | montare video, video editing | 3.1.7.1.0
Siti web | fare siti web, html e css, wordpress | 3.1.2.1.0 2.1.1.4.1 3.1.7.1.0
Programmazione in JavaScript | javascript, typescript | 3.1.2.1.0 2.1.1.4.1
Programmazione in Java | sviluppo java, programmare in java | 3.1.2.1.0 2.1.1.4.1
Programmazione in Python | python, programmare in python | 3.1.2.1.0 2.1.1.4.1
Basi di dati | database, sql, interrogare un database | 2.1.1.4.1 3.1.2.1.0
Analisi dei requisiti | analisi funzionale, raccogliere i requisiti | 2.1.1.4.1
Collaudo del software | test del software, provare programmi | 3.1.2.1.0 2.1.1.4.1
Reti locali | configurare reti, cablaggio di rete, router e switch | 3.1.2.5.0
Sistemi operativi e server | amministrare server, linux, windows server | 3.1.2.5.0
Sicurezza informatica | cybersecurity, sicurezza delle reti, firewall | 3.1.2.5.0 2.1.1.4.1
Assistenza ai computer | riparare computer, assistenza tecnica informatica, assistenza hardware | 3.1.2.5.0
Disegno edile al computer | cad edile, autocad, disegnare in autocad | 3.1.3.5.0 2.2.2.1.1 2.2.1.6.1
Rilievi topografici | topografia, stazione totale, rilievo di terreni | 3.1.3.5.0
Pratiche catastali | catasto, accatastamento | 3.1.3.5.0
Contabilità di cantiere | computo metrico, contabilità lavori | 3.1.3.5.0 2.2.1.6.1
Direzione dei lavori | dirigere il cantiere, direttore dei lavori | 2.2.1.6.1 2.2.2.1.1 3.1.3.5.0
Calcolo delle strutture | calcoli strutturali, calcolo strutturale | 2.2.1.6.1
Progettazione architettonica | progettare edifici, progetti di ristrutturazione | 2.2.2.1.1
Modellazione degli edifici | bim, revit | 2.2.2.1.1 2.2.1.6.1
Inventario di magazzino | fare l’inventario, contare la merce, giacenze di magazzino | 4.3.1.2.0
Ricevimento della merce | ricevere la merce, controllare le bolle, entrata merci | 4.3.1.2.0 8.1.3.1.0
Preparazione delle spedizioni | picking, preparare le spedizioni, imballare per spedire | 4.3.1.2.0 4.4.1.2.0 5.1.2.6.0
Lettori di codici a barre | terminale di magazzino, lettore di codici a barre, palmare di magazzino | 4.3.1.2.0
Movimentazione con transpallet | transpallet, spostare bancali | 4.3.1.2.0 8.1.3.1.0 7.4.4.3.0
Stoccaggio della merce | sistemare la merce, ubicazioni di magazzino, scaffalature alte | 4.3.1.2.0 7.4.4.3.0
Impilamento di bancali | impilare i bancali, carico dei bancali | 7.4.4.3.0 4.3.1.2.0
Carico e scarico di camion | scaricare i camion, carico e scarico, facchinaggio | 8.1.3.1.0 4.3.1.2.0
Traslochi | fare traslochi, smontare e portare mobili | 8.1.3.1.0
Consegna in bicicletta | consegne in bici, rider | 8.1.3.3.0
Guida di furgoni | guidare il furgone, autista di furgone | 7.4.2.1.0 8.1.3.3.0 4.4.1.2.0
Consegne a domicilio | fare le consegne, consegnare pacchi, corriere | 8.1.3.3.0 4.4.1.2.0 7.4.2.1.0
Smistamento della posta | smistare la posta, portalettere | 4.4.1.2.0
Guida di mezzi pesanti | guidare il camion, bilico, autotreno | 7.4.2.3.0
Uso del cronotachigrafo | cronotachigrafo, tempi di guida | 7.4.2.3.0 7.4.2.2.0
Fissaggio del carico | legare il carico, ancoraggio del carico | 7.4.2.3.0 7.4.2.1.0 8.1.3.1.0
Trasporto di persone | guidare l’autobus, scuolabus, noleggio con conducente | 7.4.2.2.0 7.4.2.1.0
Piccola manutenzione del mezzo | controllare il mezzo, manutenzione del furgone | 7.4.2.1.0 7.4.2.2.0 7.4.2.3.0
Potatura | potare, potare gli olivi, potare le viti | 6.4.1.1.0 6.4.1.3.1 8.3.1.1.0
Raccolta di olive e frutta | raccogliere le olive, raccolta frutta, raccogliere la frutta | 8.3.1.1.0 6.4.1.1.0
Vendemmia | vendemmiare, raccogliere l’uva, lavoro in vigna | 8.3.1.1.0 6.4.1.1.0
Raccolta del tabacco | lavorazione del tabacco, raccogliere il tabacco | 8.3.1.1.0 6.4.1.1.0
Guida del trattore | guidare il trattore, macchine agricole, uso del trattore | 6.4.1.1.0 8.3.1.1.0
Semina e trapianto | seminare, trapiantare, lavorare l’orto | 8.3.1.1.0 6.4.1.1.0
Trattamenti alle piante | fare i trattamenti, uso di fitofarmaci, prodotti fitosanitari | 6.4.1.1.0 6.4.1.3.1
Irrigazione | impianti di irrigazione, irrigare i campi | 6.4.1.1.0 6.4.1.3.1
Lavoro in serra | serra, coltivare in serra, vivaio | 6.4.1.3.1 8.3.1.1.0
Taglio dell’erba | tagliare l’erba, decespugliatore, tosaerba | 8.3.1.2.0 6.4.1.3.1
Siepi e alberi | tagliare le siepi, uso della motosega, abbattere alberi | 8.3.1.2.0 6.4.1.3.1
Progettazione di giardini | progettare giardini, aiuole | 6.4.1.3.1
Mungitura | mungere, sala di mungitura | 6.4.2.1.0
Cura degli animali da allevamento | accudire gli animali, dare da mangiare agli animali, governare la stalla | 6.4.2.1.0
Lavoro in squadra | lavorare in gruppo, lavoro di gruppo, spirito di squadra |
Puntualità e affidabilità | essere puntuali, serietà sul lavoro |
Organizzazione del proprio lavoro | lavorare in autonomia, organizzare il lavoro, autonomia |
Soluzione dei problemi | risolvere problemi, problem solving |
Comunicazione con il pubblico | contatto con il pubblico, parlare con il pubblico, relazione con il pubblico | 4.2.2.2.0 4.2.2.1.0 5.1.2.2.0 4.2.1.1.0
Coordinamento di altre persone | guidare una squadra, coordinare il personale, caposquadra |
Sicurezza sul lavoro | formazione sulla sicurezza, norme di sicurezza, sicurezza nei luoghi di lavoro | 8.4.3.1.0 7.2.7.1.0
Uso dello smartphone e delle app | usare lo smartphone, usare app, identità digitale |
Uso del computer | usare il computer, informatica di base, navigare in internet | 4.1.1.2.0 4.1.2.1.0
Lavori di fatica | sollevare pesi, lavoro fisico | 8.1.3.1.0 8.4.3.1.0 8.4.2.1.0
Pulizia di strade e parchi | spazzare le strade, pulire i parchi | 8.3.1.2.0 8.1.4.3.0
Pulizia del posto di lavoro | tenere in ordine il posto di lavoro, riordinare il reparto | 8.4.3.1.0 7.2.8.1.0
Raccolta differenziata | gestione dei rifiuti, raccolta dei rifiuti | 8.4.3.1.0 8.1.4.3.0
`
