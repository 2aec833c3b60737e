/** Care, health, school, tourism, security. A line a skill: its name | other names for it | the occupations it belongs to. */
export const PERSONE = `
Cura delle persone anziane | assistere gli anziani, assistenza agli anziani, accudire anziani | 5.4.4.3.0 5.4.4.2.0 5.3.1.1.0
Igiene della persona assistita | lavare e vestire l’assistito, aiuto nel bagno, igiene personale degli assistiti | 5.3.1.1.0 5.4.4.2.0 5.4.4.3.0
Mobilizzazione della persona | spostare chi non cammina, uso del sollevatore, alzare dal letto | 5.3.1.1.0 5.4.4.2.0 8.1.5.2.0 3.2.1.2.2
Aiuto nei pasti | imboccare, aiutare a mangiare | 5.3.1.1.0 5.4.4.2.0 5.4.4.3.0
Assistenza alle demenze | assistere chi ha l’alzheimer, malati di alzheimer, decadimento cognitivo | 5.3.1.1.0 5.4.4.3.0 5.4.4.2.0
Assistenza alle disabilità | seguire persone con disabilità, assistenza ai disabili | 5.4.4.2.0 5.3.1.1.0 3.2.1.2.7 2.6.5.1.0
Compagnia e ascolto | fare compagnia, ascoltare le persone | 5.4.4.3.0 5.4.4.2.0
Promemoria dei farmaci | ricordare le medicine, controllo delle terapie a casa | 5.4.4.3.0 5.3.1.1.0
Rilevazione dei parametri vitali | misurare la pressione, prendere i parametri | 5.3.1.1.0 3.2.1.1.1
Somministrazione delle terapie | dare le terapie, terapia farmacologica | 3.2.1.1.1
Medicazioni | medicare le ferite, cura delle lesioni | 3.2.1.1.1
Prelievi | prelievo di sangue, fare i prelievi | 3.2.1.1.1
Assistenza infermieristica a domicilio | infermiere a casa, assistenza domiciliare integrata | 3.2.1.1.1
Primo soccorso | pronto intervento sanitario, massaggio cardiaco, uso del defibrillatore | 3.2.1.1.1 5.3.1.1.0 5.4.8.6.0 5.4.4.4.0
Riabilitazione motoria | ginnastica riabilitativa, recupero motorio | 3.2.1.2.2
Massoterapia | massaggi terapeutici | 3.2.1.2.2
Trasporto di pazienti | spostare i pazienti, barelliere, trasporto in ospedale | 8.1.5.2.0
Preparazione della salma | vestizione della salma | 8.1.5.2.0
Cura dei bambini | accudire bambini, badare ai bambini, tenere i bambini | 5.4.4.4.0 2.6.4.2.0
Gioco con i bambini | animazione per bambini, far giocare i bambini | 5.4.4.4.0 2.6.4.2.0
Aiuto nei compiti | seguire i compiti, doposcuola, ripetizioni | 5.4.4.4.0 2.6.3.2.5 2.6.5.1.0
Cambio e pasti del neonato | cambiare il pannolino, cura del neonato | 5.4.4.4.0
Progettazione educativa | progetti educativi, piano educativo | 3.2.1.2.7 2.6.4.2.0
Conduzione di gruppi educativi | gestire gruppi di ragazzi, laboratori con i ragazzi | 3.2.1.2.7
Sostegno a minori in difficoltà | educativa domiciliare, minori a rischio | 3.2.1.2.7 3.4.5.1.0
Insegnamento in classe | fare lezione, insegnare, preparare le lezioni | 2.6.3.2.5 2.6.4.2.0
Valutazione degli alunni | correggere le verifiche, dare i voti | 2.6.3.2.5
Didattica inclusiva | alunni con disabilità, pei scolastico, disturbi dell’apprendimento | 2.6.5.1.0 2.6.3.2.5
Comunicazione aumentativa | comunicazione con simboli | 2.6.5.1.0 3.2.1.2.7
Lingua dei segni italiana | lis, lingua dei segni | 2.6.5.1.0 3.4.5.2.0
Colloquio psicologico | sostegno psicologico, ascolto psicologico | 2.5.3.3.1
Conduzione di gruppi di sostegno | gruppi di parola, gruppi di auto aiuto | 2.5.3.3.1 3.4.5.1.0
Uso di test psicologici | somministrare test, valutazione psicologica | 2.5.3.3.1
Presa in carico sociale | seguire i casi sociali, servizio sociale professionale | 3.4.5.1.0
Relazioni sociali scritte | scrivere relazioni sociali, indagine sociale | 3.4.5.1.0
Conoscenza dei servizi del territorio | rete dei servizi, orientare ai servizi | 3.4.5.1.0 3.4.5.2.0
Mediazione culturale | mediare tra culture, mediatore culturale | 3.4.5.2.0
Interpretariato | tradurre a voce, fare da interprete | 3.4.5.2.0
Gestione dei conflitti | calmare le persone, mediare i conflitti | 3.4.5.2.0 5.4.8.6.0 3.2.1.2.7
Taglio dei capelli | tagliare i capelli, taglio uomo e donna | 5.4.3.1.0
Piega e acconciature | fare la piega, acconciature, phon e spazzola | 5.4.3.1.0
Colore e trattamenti dei capelli | fare la tinta, colorare i capelli, mèches | 5.4.3.1.0
Barba e rasatura | fare la barba, barbiere | 5.4.3.1.0
Manicure e pedicure | unghie, ricostruzione unghie, smalto semipermanente | 5.4.3.2.0
Epilazione | ceretta, depilazione | 5.4.3.2.0
Trattamenti del viso | pulizia del viso, trattamenti viso | 5.4.3.2.0
Massaggio estetico | massaggi estetici, trattamenti corpo | 5.4.3.2.0
Trucco | make-up, truccare | 5.4.3.2.0
Accoglienza turistica | accogliere i turisti, informazioni turistiche | 4.2.2.1.0 3.4.1.2.1
Ricevimento in albergo | reception, check-in degli ospiti, portineria d’albergo | 4.2.2.1.0
Prenotazioni alberghiere | gestire le prenotazioni, booking, programma gestionale d’albergo | 4.2.2.1.0
Visite guidate | guidare i gruppi, accompagnare i turisti | 3.4.1.2.1
Conoscenza del patrimonio umbro | storia dell’arte umbra, conoscere il territorio | 3.4.1.2.1
Organizzazione di viaggi | organizzare gite, itinerari turistici | 3.4.1.2.1
Pulizia delle camere | rifare le camere, cameriera ai piani, rifacimento camere | 8.1.4.1.0
Cambio della biancheria | rifare i letti, cambiare le lenzuola | 8.1.4.1.0 5.4.4.3.0
Lavanderia e stiro | stirare, fare il bucato, stireria | 8.1.4.1.0 5.4.4.3.0 8.1.4.3.0
Pulizia di uffici e scale | pulire uffici, pulire le scale, pulizie civili | 8.1.4.3.0
Sanificazione di ambienti | sanificare, disinfezione, pulizia in ospedale | 8.1.4.3.0 8.1.5.2.0
Uso di lavapavimenti | lavasciuga, macchine per pulire, monospazzola | 8.1.4.3.0
Uso dei prodotti di pulizia | dosare i detergenti, prodotti chimici di pulizia | 8.1.4.3.0 8.1.4.1.0
Pulizia di vetri e facciate | lavare i vetri, vetrate | 8.1.4.3.0
Faccende di casa | pulire la casa, faccende domestiche, lavori domestici | 5.4.4.3.0
Cucina di casa | cucinare in famiglia, preparare i pasti a casa | 5.4.4.3.0
Sorveglianza di edifici | fare la ronda, guardiania, portierato | 5.4.8.6.0
Controllo degli accessi | controllare gli ingressi, registrare i visitatori, addetto agli ingressi | 5.4.8.6.0 4.2.2.1.0
Antincendio | uso dell’estintore, squadra antincendio, gestione dell’emergenza | 5.4.8.6.0
Videosorveglianza | controllare le telecamere, sala monitor | 5.4.8.6.0
`
