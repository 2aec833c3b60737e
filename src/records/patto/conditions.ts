/** The conditions that every patto of the region carries, in plain words. */
export const STANDARD_CONDITIONS: readonly string[] = [
  'Se non puoi venire a un appuntamento, avvisaci prima: ne fissiamo un altro.',
  'Se trovi lavoro, o cambi indirizzo o telefono, diccelo subito.',
  'Se ricevi un sostegno, mancare agli impegni senza motivo può ridurlo: prima ne parliamo insieme.',
  'Puoi chiedere di cambiare il patto quando vuoi.',
]
