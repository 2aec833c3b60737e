import { phrases } from './phrases.ts'

/** What firms of the demo are called, before a surname. */
export const FIRMS = phrases(
  `Ristorante, Bar, Panificio, Officina, Edil, Impresa, Coop, Salumificio, Ceramiche, Tessitura,
  Maglieria, Autotrasporti, Agriturismo, Vivaio, Frantoio, Falegnameria, Ottica, Hotel, Studio,
  Supermercato, Pulizie, Grafiche, Carpenteria, Molino, Cantina, Azienda agricola, Impianti`,
)

export const COMPETENZE = phrases(
  `Uso della cassa, Excel e fogli di calcolo, Lavoro in squadra, Cura delle persone anziane, Pasta fresca,
  Saldatura a filo, Lettura del disegno tecnico, Cucito a macchina, Potatura, Contabilità semplice,
  Assistenza ai clienti, Guida di furgoni, Montaggio di mobili, Igiene degli alimenti,
  Accoglienza turistica, Social media, Inventario di magazzino, Muratura in pietra, Cucina vegetariana,
  Gestione degli ordini`,
)
