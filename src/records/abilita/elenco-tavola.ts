/** Kitchen, dining room, food, shops. A line a skill: its name | other names for it | the occupations it belongs to. */
export const TAVOLA = `
Pasta fresca | fare la pasta in casa, tirare la sfoglia, pasta fatta a mano | 5.2.2.1.0 5.2.2.2.1
Preparazione dei primi piatti | cucinare i primi, primi piatti | 5.2.2.1.0 5.2.2.2.1
Preparazione dei secondi piatti | cucinare carne e pesce, secondi piatti | 5.2.2.1.0
Cottura alla griglia | griglia, cucinare alla brace, grigliate | 5.2.2.1.0 5.2.2.2.1
Cucina vegetariana | piatti senza carne, cucina vegana | 5.2.2.1.0
Cucina per allergie e intolleranze | piatti senza glutine, diete speciali in cucina, cucina per celiaci | 5.2.2.1.0 5.2.2.2.2
Cucina tradizionale umbra | cucina umbra, ricette del territorio | 5.2.2.1.0
Composizione dei menù | scrivere il menù, creare menù | 5.2.2.1.0
Taglio e pulizia delle verdure | lavare e tagliare verdure, preparazione verdure | 5.2.2.2.1 5.2.2.2.2
Preparazione degli ingredienti | preparazione della linea, linea di cucina, mise en place in cucina | 5.2.2.1.0 5.2.2.2.1
Porzionatura dei pasti | porzionare i pasti, fare le porzioni, distribuzione dei pasti | 5.2.2.2.2
Lavaggio delle stoviglie | lavapiatti, lavare i piatti, uso della lavastoviglie | 5.2.2.2.1 5.2.2.2.2
Igiene degli alimenti | autocontrollo alimentare, sicurezza degli alimenti, norme igieniche in cucina | 5.2.2.1.0 5.2.2.2.1 5.2.2.2.2 6.5.1.1.0 7.3.2.4.0
Conservazione degli alimenti | conservare i cibi, sottovuoto, catena del freddo | 5.2.2.1.0 5.2.2.2.1 5.2.2.2.2
Conduzione di una cucina | gestire la brigata, capo della cucina, chef | 5.2.2.1.0
Servizio ai tavoli | servire ai tavoli, servizio in sala, portare i piatti | 5.2.2.3.2
Raccolta delle ordinazioni | prendere le comande, prendere ordinazioni, palmare per le comande | 5.2.2.3.2 5.2.2.4.0
Preparazione della sala | apparecchiare, mise en place della sala, allestire i tavoli | 5.2.2.3.2
Abbinamento del vino | consigliare il vino, servizio del vino, sommelier | 5.2.2.3.2
Servizio a banchetti e ricevimenti | catering, matrimoni ed eventi, banchetti | 5.2.2.3.2 5.2.2.1.0
Caffetteria | fare il caffè, macchina del caffè, cappuccini | 5.2.2.4.0
Preparazione di cocktail | fare i cocktail, aperitivi, miscelazione | 5.2.2.4.0
Servizio al banco del bar | banco del bar, banconista di bar | 5.2.2.4.0
Impasto e lievitazione del pane | impastare il pane, lievito madre, fare il pane | 6.5.1.2.1
Pizza e focacce | stendere la pizza, fare la pizza | 6.5.1.2.1 5.2.2.1.0
Cottura al forno di pane e pizza | infornare, forno a legna, pizzaiolo | 6.5.1.2.1 5.2.2.1.0
Torte e dolci da forno | fare dolci, torte, pasticceria da forno | 6.5.1.3.1
Creme e farciture | crema pasticcera, farcire dolci | 6.5.1.3.1
Decorazione di dolci | decorare torte, pasta di zucchero | 6.5.1.3.1
Lavorazione del cioccolato | temperare il cioccolato, fare cioccolatini | 6.5.1.3.1 7.3.2.4.0
Gelateria artigianale | fare il gelato, gelataio | 6.5.1.3.1 5.2.2.4.0
Taglio delle carni | tagliare la carne, sezionare la carne, disosso | 6.5.1.1.0
Salumi e norcineria | fare salumi, norcino, insaccare | 6.5.1.1.0 7.3.2.4.0
Banco gastronomia | banco salumi e formaggi, affettatrice, banco del fresco | 5.1.2.2.0 6.5.1.1.0
Lavorazione del latte | fare il formaggio, caseificio, casaro | 7.3.2.4.0 6.4.2.1.0
Frangitura delle olive | lavoro in frantoio, fare l’olio | 7.3.2.4.0 6.4.1.1.0
Conduzione di linee alimentari | linea di produzione alimentare, macchine alimentari | 7.3.2.4.0
Vendita al banco | servire al banco, banconista, vendere in negozio | 5.1.2.2.0
Assistenza ai clienti | seguire i clienti, attenzione al cliente, servizio clienti | 5.1.2.2.0 5.1.2.4.0 4.2.2.3.0 4.2.2.1.0
Consiglio d’acquisto | consigliare i clienti, tecniche di vendita, proporre i prodotti | 5.1.2.2.0 3.3.4.2.0
Uso della cassa | stare alla cassa, registratore di cassa, fare gli scontrini | 5.1.2.4.0 5.1.2.2.0 5.2.2.4.0
Chiusura di cassa | quadratura di cassa, contare l’incasso, chiudere la cassa | 5.1.2.4.0 5.1.2.2.0
Pagamenti elettronici | uso del pos, pagamenti con carta | 5.1.2.4.0 5.1.2.2.0
Rifornimento degli scaffali | riempire gli scaffali, scaffalista, caricare gli scaffali | 5.1.3.4.0
Controllo delle scadenze | rotazione dei prodotti, controllare le date | 5.1.3.4.0 4.3.1.2.0
Etichette e prezzi | prezzare, mettere i prezzi, etichettare la merce | 5.1.3.4.0 5.1.2.2.0
Esposizione della merce | vetrinista, allestire la vetrina, visual merchandising | 5.1.2.2.0 5.1.3.4.0
Prevenzione dei furti in negozio | antitaccheggio | 5.1.2.2.0 5.4.8.6.0
Vendita su internet | e-commerce, vendere online, negozio online | 5.1.2.6.0
Gestione degli ordini | evadere gli ordini, preparare gli ordini, inserire gli ordini | 5.1.2.6.0 4.3.1.2.0 3.3.3.1.0
Gestione dei resi | resi e cambi, pratiche di reso | 5.1.2.6.0 5.1.2.2.0
Visite ai clienti | giro clienti, visitare i clienti, portafoglio clienti | 3.3.4.2.0
Trattativa commerciale | negoziare, trattare il prezzo, chiudere la vendita | 3.3.4.2.0 3.3.3.1.0
Preventivi e offerte | fare preventivi, preparare offerte | 3.3.4.2.0 3.1.3.5.0
Ricerca di fornitori | scegliere i fornitori, confrontare i fornitori, ufficio acquisti | 3.3.3.1.0
Ordini ai fornitori | ordinare la merce, riordino della merce | 3.3.3.1.0 5.2.2.1.0 5.1.2.2.0
`
