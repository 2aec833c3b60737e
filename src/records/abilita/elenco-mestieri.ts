/** Building, plants, workshop, factory, crafts. A line a skill: its name | other names for it | the occupations it belongs to. */
export const MESTIERI = `
Muratura di mattoni e blocchi | fare i muri, tirare su muri, posa di blocchi | 6.1.2.1.0
Muratura in pietra | muri a secco, lavorare la pietra, muri in pietra | 6.1.2.1.0
Intonaco | intonacare, rasare i muri, intonacatura | 6.1.2.1.0 6.1.4.1.0
Massetti e sottofondi | fare il massetto, gettare il massetto | 6.1.2.1.0 6.1.3.2.2
Posa di piastrelle | mettere le piastrelle, piastrellista, rivestimenti | 6.1.3.2.2
Posa del parquet | mettere il parquet, pavimenti in legno | 6.1.3.2.2
Casseforme | casserare, armare il cemento, carpentiere di cantiere | 6.1.2.2.0
Ferro per cemento armato | legare il ferro, ferraiolo | 6.1.2.2.0
Tetti e coperture | rifare il tetto, posare le tegole, coperture in legno | 6.1.2.2.0 6.1.2.1.0
Ponteggi | montare i ponteggi, montaggio ponteggi, impalcature | 6.1.2.2.0 6.1.2.1.0
Cartongesso | pareti in cartongesso, controsoffitti | 6.1.4.1.0 6.1.2.1.0
Isolamento termico | mettere il cappotto, cappotto termico | 6.1.2.1.0 6.1.4.1.0
Impermeabilizzazione | posare la guaina, guaine bituminose | 6.1.2.1.0 6.1.2.2.0
Imbiancatura | imbiancare, tinteggiare, pitturare i muri | 6.1.4.1.0
Decorazione di pareti | stucco veneziano, spatolato, decorazioni murali | 6.1.4.1.0
Verniciatura di legno e ferro | verniciare infissi, smaltare | 6.1.4.1.0 6.5.2.2.0
Demolizioni | demolire, uso del martello demolitore | 8.4.2.1.0 6.1.2.1.0
Preparazione della malta | impastare la malta, uso della betoniera, fare il cemento | 8.4.2.1.0 6.1.2.1.0
Aiuto in cantiere | manovalanza, pulire il cantiere, portare i materiali | 8.4.2.1.0
Sicurezza in cantiere | norme di cantiere, dispositivi di protezione | 8.4.2.1.0 6.1.2.1.0 6.1.2.2.0
Guida dell’escavatore | uso dell’escavatore, movimento terra, terna | 8.4.2.1.0
Impianti idraulici | montare sanitari, tubature, riparare perdite | 6.1.3.6.1
Impianti di riscaldamento | montare caldaie, manutenzione caldaie, termosifoni | 6.1.3.6.1
Condizionatori | montare condizionatori, impianti di climatizzazione, frigorista | 6.1.3.6.1 6.2.4.1.1
Pannelli solari e pompe di calore | solare termico, montare pompe di calore | 6.1.3.6.1
Impianti elettrici civili | impianto elettrico di casa, fare impianti elettrici | 6.1.3.7.0 6.2.4.1.1
Impianti elettrici industriali | cablaggio industriale, elettricista industriale | 6.2.4.1.1 6.1.3.7.0
Quadri elettrici | cablare quadri, cablaggio di quadri, quadrista | 6.2.4.1.1 6.1.3.7.0
Impianti fotovoltaici | montare pannelli fotovoltaici, installare il fotovoltaico | 6.2.4.1.1 6.1.3.7.0
Lettura di schemi elettrici | leggere schemi elettrici | 6.1.3.7.0 6.2.4.1.1 6.2.3.3.0
Ricerca dei guasti elettrici | trovare i guasti, uso del tester | 6.1.3.7.0 6.2.3.3.0
Automazione e domotica | montare automatismi, domotica, cancelli automatici | 6.1.3.7.0 6.2.4.1.1
Saldatura a filo | saldare a filo, mig e mag, saldatrice a filo | 6.2.1.2.0
Saldatura ad elettrodo | saldare a elettrodo | 6.2.1.2.0
Saldatura a TIG | saldare a tig, saldatura dell’inox | 6.2.1.2.0
Lettura del disegno tecnico | leggere il disegno tecnico, disegno meccanico, leggere i disegni | 6.2.1.2.0 6.2.2.3.0 7.2.1.1.0 7.2.7.1.0 3.1.3.1.0
Carpenteria metallica | lavorare il ferro, carpentiere in ferro, fabbro | 6.2.1.2.0
Taglio e piega della lamiera | piegare la lamiera, presse piegatrici, taglio laser | 6.2.1.2.0 7.2.1.1.0
Tornitura | uso del tornio, tornio parallelo, tornitore | 7.2.1.1.0 6.2.2.3.0
Fresatura | uso della fresa, fresatore | 7.2.1.1.0 6.2.2.3.0
Macchine a controllo numerico | cnc, centro di lavoro, programmare macchine cnc | 7.2.1.1.0 6.2.2.3.0
Attrezzaggio delle macchine | attrezzare le macchine, cambio stampi, preparare la macchina | 6.2.2.3.0 7.2.1.1.0
Uso di strumenti di misura | calibro, uso del micrometro, misure di precisione | 7.2.1.1.0 6.2.2.3.0 7.2.7.1.0
Controllo di qualità dei pezzi | controllare i pezzi, collaudo, controllo qualità | 7.2.7.1.0 7.2.1.1.0 7.2.8.1.0 7.3.2.4.0
Montaggio meccanico | assemblare macchine, assemblaggio meccanico, montare pezzi | 7.2.7.1.0
Montaggio di mobili | montare mobili, assemblare mobili | 6.5.2.2.0 7.2.7.1.0
Manutenzione di macchine | manutenzione meccanica, riparare macchinari, manutenzione programmata | 6.2.3.3.0
Oleodinamica e pneumatica | impianti pneumatici, impianti oleodinamici | 6.2.3.3.0 7.2.7.1.0
Programmazione di PLC | plc, automazione industriale | 6.2.3.3.0 6.2.4.1.1 3.1.3.1.0
Riparazione di motori | riparare motori, smontare il motore, meccanica dei motori | 6.2.3.1.1
Tagliandi e revisioni | fare i tagliandi, cambio olio, revisione dei veicoli | 6.2.3.1.1
Freni e sospensioni | cambiare i freni, ammortizzatori | 6.2.3.1.1
Diagnosi elettronica dell’auto | uso della diagnosi auto, elettrauto, centralina dell’auto | 6.2.3.1.1
Cambio e riparazione di gomme | gommista, cambiare le gomme | 6.2.3.1.1
Auto elettriche e ibride | manutenzione di auto elettriche | 6.2.3.1.1
Lavoro in acciaieria | fonderia, laminatoio, colata | 7.1.2.1.0
Controllo di forni e laminatoi | condurre il forno, regolare il laminatoio | 7.1.2.1.0
Uso del carroponte | carroponte, gru a ponte | 7.1.2.1.0 4.3.1.2.0 8.1.3.1.0
Tornio da ceramica | lavorare al tornio la ceramica, modellare l’argilla | 6.3.2.1.0
Decorazione della ceramica | dipingere la ceramica, decoratore di ceramica, maiolica | 6.3.2.1.0
Smalti e cottura della ceramica | smaltare la ceramica, cuocere la ceramica | 6.3.2.1.0
Lavorazione del legno | macchine per il legno, sega a nastro, lavorare il legno | 6.5.2.2.0
Infissi e porte in legno | fare infissi, montare porte e finestre | 6.5.2.2.0
Restauro di mobili | restaurare mobili, restauro del legno | 6.5.2.2.0
Cucito a macchina | cucire a macchina, macchina da cucire, macchina lineare | 6.5.3.3.1 7.2.6.9.0
Cucito a mano | cucire a mano, rifiniture a mano | 6.5.3.3.1
Taglio di tessuti | tagliare la stoffa, taglio dei capi | 6.5.3.3.1 7.2.6.9.0
Cartamodelli | modellista, sviluppo taglie, fare i modelli | 6.5.3.3.1
Riparazioni di sartoria | fare orli, aggiustare vestiti | 6.5.3.3.1
Maglieria a macchina | macchine da maglieria, rimaglio, smacchinatore | 6.5.3.3.4
Lavorazione del cachemire | cashmere, filati pregiati | 6.5.3.3.4 7.2.6.9.0
Controllo e rammendo dei capi | rammendo, controllo capi | 6.5.3.3.4 7.2.6.9.0
Conduzione di telai | uso del telaio, tessitura, telai meccanici | 7.2.6.9.0
Stiro industriale | stirare i capi, stiro di capi finiti, pressa da stiro | 7.2.6.9.0 6.5.3.3.4
Confezionamento a mano | confezionare, imballare i prodotti, riempire le scatole | 7.2.8.1.0
Uso di macchine confezionatrici | confezionatrice, macchine da imballo, termoretraibile | 7.2.8.1.0 7.3.2.4.0
Lavoro in linea | catena di montaggio, lavoro in catena, linea di produzione | 8.4.3.1.0 7.2.8.1.0 7.2.7.1.0
Disegno meccanico al computer | cad meccanico, solidworks, modellazione tridimensionale | 3.1.3.1.0 6.2.2.3.0
Collaudi e prove tecniche | prove tecniche, collaudare macchine | 3.1.3.1.0
`
