/** A job that a company of the demo may look for. */
export interface DemoJob {
  professione: string
  title: string
  tasks: string
  /** Lowest pay a month, in euros. */
  pay: number
  licence?: string
}

type Row = readonly [professione: string, title: string, pay: number, tasks: string, licence?: string]

const job = (...[professione, title, pay, tasks, licence]: Row): DemoJob => ({
  professione,
  title,
  pay,
  tasks,
  ...(licence && { licence }),
})

/** What the companies of the demo look for, by the division of their activity. */
export const JOBS: Readonly<Record<string, readonly DemoJob[]>> = {
  '25': [
    job(
      '6.2.1.2.0',
      'Saldatore/trice a filo',
      1_500,
      'Salda telai in ferro leggendo il disegno. Controlla i pezzi finiti.',
    ),
    job(
      '7.2.1.1.0',
      'Operatore/trice di macchine utensili',
      1_450,
      'Carica e avvia tornio e fresa, misura i pezzi.',
    ),
    job(
      '6.2.3.3.0',
      'Manutentore/trice di macchine',
      1_600,
      'Ripara le macchine del reparto e fa i controlli.',
      'B',
    ),
  ],
  '14': [
    job('6.5.3.3.4', 'Maglierista', 1_250, 'Lavora alle macchine da maglia e controlla i capi.'),
    job('6.5.3.3.1', 'Sarto/a', 1_300, 'Taglia e cuce campionari, rifinisce a mano.'),
  ],
  '10': [
    job(
      '6.5.1.2.1',
      'Panettiere/a',
      1_350,
      'Impasta, inforna e prepara il pane per la mattina. Lavoro di notte.',
    ),
    job('6.5.1.3.1', 'Pasticciere/a', 1_350, 'Prepara dolci da forno e torte su ordinazione.'),
    job(
      '7.2.8.1.0',
      'Addetto/a al confezionamento',
      1_150,
      'Confeziona ed etichetta i prodotti, pulisce il banco.',
    ),
  ],
  '01': [
    job('8.3.1.1.0', 'Bracciante agricolo/a', 1_200, 'Vendemmia, raccolta delle olive e lavori nei campi.'),
    job('6.4.1.3.1', 'Giardiniere/a e vivaista', 1_250, 'Pota, semina e cura le piante del vivaio.', 'B'),
  ],
  '41': [
    job('6.1.2.1.0', 'Muratore/trice', 1_550, 'Costruisce muri e intonaca in cantiere. Legge il disegno.'),
    job('8.4.2.1.0', 'Manovale edile', 1_300, 'Aiuta in cantiere, porta i materiali, pulisce.'),
    job('6.1.3.7.0', 'Elettricista', 1_500, 'Posa impianti elettrici in case e uffici.', 'B'),
    job('3.1.3.5.0', 'Geometra', 1_600, 'Segue i cantieri, fa rilievi e contabilità dei lavori.', 'B'),
  ],
  '47': [
    job('5.1.2.2.0', 'Commesso/a', 1_200, 'Serve al banco, sistema la merce e accoglie i clienti.'),
    job(
      '5.1.3.4.0',
      'Addetto/a al rifornimento scaffali',
      1_100,
      'Sistema la merce sugli scaffali la mattina presto.',
    ),
    job('5.1.2.4.0', 'Cassiere/a di negozio', 1_150, 'Lavora alla cassa e chiude i conti della giornata.'),
  ],
  '49': [
    job(
      '7.4.2.3.0',
      'Autista di mezzi pesanti',
      1_800,
      'Guida il camion in tutta l’Italia centrale, carica e scarica.',
      'C',
    ),
    job('4.3.1.2.0', 'Magazziniere/a', 1_350, 'Prepara gli ordini e tiene in ordine il magazzino.'),
    job('7.4.2.1.0', 'Autista di furgone', 1_350, 'Consegna pacchi a case e negozi.', 'B'),
  ],
  '55': [
    job(
      '8.1.4.1.0',
      'Addetto/a alle pulizie in albergo',
      1_150,
      'Rifà le camere e pulisce gli spazi comuni.',
    ),
    job(
      '4.2.2.1.0',
      'Addetto/a all’accoglienza',
      1_300,
      'Riceve gli ospiti, risponde al telefono, parla inglese.',
    ),
    job('5.2.2.4.0', 'Barista', 1_200, 'Prepara colazioni e serve al banco del bar.'),
  ],
  '56': [
    job('5.2.2.1.0', 'Cuoco/a', 1_550, 'Prepara primi e secondi, organizza la cucina.'),
    job('5.2.2.2.1', 'Aiuto cuoco/a', 1_300, 'Taglia, pulisce e aiuta a preparare i piatti.'),
    job('5.2.2.3.2', 'Cameriere/a di sala', 1_250, 'Apparecchia, prende le ordinazioni e serve ai tavoli.'),
    job('5.2.2.2.2', 'Addetto/a mensa', 1_100, 'Porziona i pasti e lava piatti e pentole.'),
  ],
  '62': [
    job(
      '2.1.1.4.1',
      'Analista programmatore/trice',
      1_900,
      'Scrive programmi per il web e ne segue le prove.',
    ),
    job('3.1.2.5.0', 'Tecnico/a di reti informatiche', 1_600, 'Monta reti e aiuta chi le usa.', 'B'),
  ],
  '81': [
    job('8.1.4.3.0', 'Addetto/a alle pulizie', 1_050, 'Pulisce uffici e scale la mattina presto.'),
    job('8.3.1.2.0', 'Addetto/a al verde', 1_150, 'Taglia l’erba e cura i giardini dei condomini.', 'B'),
  ],
  '87': [
    job(
      '5.3.1.1.0',
      'Operatore/trice socio-sanitario/a',
      1_400,
      'Aiuta gli ospiti a lavarsi, vestirsi e mangiare. Turni.',
    ),
    job('3.2.1.1.1', 'Infermiere/a', 1_800, 'Dà le terapie e segue gli ospiti della residenza. Turni.'),
    job(
      '3.2.1.2.7',
      'Educatore/trice professionale',
      1_500,
      'Prepara attività per le persone del centro diurno.',
    ),
    job(
      '5.4.4.2.0',
      'Addetto/a all’assistenza personale',
      1_150,
      'Fa compagnia agli anziani a casa loro e li accompagna.',
      'B',
    ),
  ],
  '23': [
    job('6.3.2.1.0', 'Ceramista', 1_350, 'Lavora al tornio e dipinge a mano i pezzi.'),
    job('8.4.3.1.0', 'Operaio/a generico/a', 1_250, 'Carica i forni e sposta i pezzi finiti.'),
  ],
}
