import { defineWords, type Lang, type Values } from '../platform/words/index.ts'
import type { Refusal } from '../platform/work/index.ts'
import { ACCORDO_REFUSALS } from './accordo/index.ts'
import { AGENDA_REFUSALS } from './agenda/index.ts'
import { AZIENDA_REFUSALS } from './azienda/index.ts'
import { CORSO_REFUSALS } from './corso/index.ts'
import { FIRMA_REFUSALS } from './firma/index.ts'
import { LISTA_REFUSALS } from './lista/index.ts'
import { MATERIALE_REFUSALS } from './materiale/index.ts'
import { MEDIAZIONE_REFUSALS } from './mediazione/index.ts'
import { MANCANZA_REFUSALS } from './condizionalita/index.ts'
import { MESSAGGIO_REFUSALS } from './messaggio/index.ts'
import { GRUPPO_REFUSALS } from './gruppo/index.ts'
import { NORMATIVA_REFUSALS } from './normativa/index.ts'
import { PATTO_REFUSALS } from './patto/index.ts'
import { RAPPORTO_REFUSALS } from './rapporto/index.ts'
import { PROPOSTA_REFUSALS } from './proposta/index.ts'
import { QUALITA_REFUSALS } from './qualita/index.ts'
import { RICERCA_SALVATA_REFUSALS } from './ricerca-salvata/index.ts'
import { ROSA_REFUSALS } from './rosa/index.ts'
import { SALA_REFUSALS } from './sala/index.ts'
import { SCADENZA_REFUSALS } from './scadenza/index.ts'
import { SELEZIONE_REFUSALS } from './selezione/index.ts'
import { SCHEDA_REFUSALS } from './scheda-informativa/index.ts'
import { SCOUTING_REFUSALS } from './scouting/index.ts'
import { STATO_REFUSALS } from './stato/index.ts'
import { TRASFERIMENTO_REFUSALS } from './trasferimento/index.ts'
import { TURNO_REFUSALS } from './turno/index.ts'
import { UNIONE_REFUSALS } from './unione/index.ts'
import { VACANCY_REFUSALS } from './vacancy/index.ts'

/**
 * Every refusal there is: its HTTP status and its sentence in both languages, with what to do about it.
 * A command refuses with a code of this table; a house test holds that none is unknown and none is unused.
 */
const REFUSALS = {
  ...ACCORDO_REFUSALS,
  ...AGENDA_REFUSALS,
  ...AZIENDA_REFUSALS,
  ...CORSO_REFUSALS,
  ...FIRMA_REFUSALS,
  ...LISTA_REFUSALS,
  ...MATERIALE_REFUSALS,
  ...MEDIAZIONE_REFUSALS,
  ...MANCANZA_REFUSALS,
  ...MESSAGGIO_REFUSALS,
  ...GRUPPO_REFUSALS,
  ...NORMATIVA_REFUSALS,
  ...PATTO_REFUSALS,
  ...RAPPORTO_REFUSALS,
  ...PROPOSTA_REFUSALS,
  ...QUALITA_REFUSALS,
  ...RICERCA_SALVATA_REFUSALS,
  ...ROSA_REFUSALS,
  ...SALA_REFUSALS,
  ...SCADENZA_REFUSALS,
  ...SELEZIONE_REFUSALS,
  ...SCHEDA_REFUSALS,
  ...SCOUTING_REFUSALS,
  ...STATO_REFUSALS,
  ...TRASFERIMENTO_REFUSALS,
  ...TURNO_REFUSALS,
  ...UNIONE_REFUSALS,
  ...VACANCY_REFUSALS,
  'area.codice-sala': {
    status: 409,
    it: 'Il codice non è questo, o nel frattempo è cambiato. Guarda lo schermo della sala e riprova, oppure dillo alla prima persona libera.',
    en: 'This is not the code, or it changed meanwhile. Look at the screen in the room and try again, or tell whoever is free.',
  },
  'area.senza-scheda': {
    status: 404,
    it: 'Sappiamo chi sei, ma non abbiamo ancora una scheda con il tuo codice fiscale. La apriamo insieme al centro per l’impiego: bastano pochi minuti e un documento.',
    en: 'We know who you are, but have no scheda with your codice fiscale yet. We open it together at the job centre: it takes a few minutes and an identity document.',
  },
  'area.senza-azienda': {
    status: 404,
    it: 'Non conosciamo ancora un’impresa con questa partita IVA. Chiama il centro per l’impiego: la registriamo al telefono.',
    en: 'We do not know a company with this partita IVA yet. Call the job centre: we register it by phone.',
  },
  'area.troppo-tardi': {
    status: 409,
    it: 'Mancano meno di {{hours}} ore: per spostare l’appuntamento telefona al centro.',
    en: 'It is less than {{hours}} hours away: to move the appointment phone the centre.',
  },
  'area.chiama': {
    status: 409,
    it: 'Da qui non possiamo prendere questa risposta: telefona al centro.',
    en: 'We cannot take this answer from here: phone the centre.',
  },
  'accesso.password-sbagliata': {
    status: 422,
    it: 'La password di adesso non è questa. Scrivila di nuovo.',
    en: 'This is not the current password. Write it again.',
  },
  'accesso.codice-gia-usato': {
    status: 422,
    it: 'Questo codice è già servito. Scrivi quello che l’app mostra dopo, fra 30 secondi al più.',
    en: 'This code has been used. Write the one the app shows next, within 30 seconds.',
  },
  'accesso.codice-sbagliato': {
    status: 422,
    it: 'Il codice non è giusto, o è già cambiato. Scrivi quello che l’app mostra ora.',
    en: 'The code is not right, or has already changed. Write the one the app shows now.',
  },
  'accesso.nome-occupato': {
    status: 409,
    it: 'C’è già un utente con questo nome. Scegline un altro.',
    en: 'There already is a user with this name. Choose another.',
  },
  'accesso.se-stesso': {
    status: 409,
    it: 'Non puoi farlo sul tuo stesso utente: chiedi a un’altra persona dell’amministrazione.',
    en: 'You cannot do this to your own user: ask somebody else of the administration.',
  },
  'accesso.non-trovata': {
    status: 404,
    it: 'Questa scheda non c’è, oppure non puoi vederla.',
    en: 'This file does not exist, or you may not see it.',
  },
  // The exact problem, said by whoever read the code.
  'persona.codice-errato': { status: 422, it: '{{it}}', en: '{{en}}' },
  'persona.nascita-mancante': {
    status: 422,
    it: 'Il codice provvisorio non dice la nascita: scrivi giorno, sesso e luogo.',
    en: 'A provisional code does not tell the birth: write day, sex and place.',
  },
  'persona.luogo-sconosciuto': {
    status: 422,
    it: 'Nessun comune o Stato si chiamava «{{place}}» quel giorno: scrivi il nome intero, come nel documento.',
    en: 'No comune or state was called “{{place}}” on that day: write the whole name, as in the document.',
  },
  'persona.nascita-diversa': {
    status: 422,
    it: 'La data di nascita non è quella del codice fiscale, {{day}}: controlla l’una e l’altro.',
    en: 'The date of birth is not that of the codice fiscale, {{day}}: check both.',
  },
  'persona.codice-gia-presente': {
    status: 409,
    it: 'C’è già una scheda con questo codice fiscale. Aprila invece di crearne un’altra.',
    en: 'There already is a file with this codice fiscale. Open it instead of making another one.',
  },
  'persona.simili-da-vedere': {
    status: 409,
    it: 'Prima guarda le persone simili: {{count}}. Se non è nessuna di queste, conferma.',
    en: 'Look at the similar people first: {{count}}. If it is none of them, confirm.',
  },
  'persona.modificata-da-altri': {
    status: 409,
    it: 'Nel frattempo {{by}} ha cambiato la scheda. Guarda i due valori e scegli.',
    en: 'Meanwhile {{by}} changed the file. Look at both values and choose.',
  },
  'persona.codice-uguale': {
    status: 409,
    it: 'È già il codice di questa scheda. Scrivi quello nuovo.',
    en: 'This already is the code of this file. Write the new one.',
  },
  'persona.codice-di-altra': {
    status: 409,
    it: 'Questo codice è di un’altra scheda. Se è la stessa persona, unisci le due schede.',
    en: 'This code belongs to another file. If it is the same person, join the two files.',
  },
  'persona.codice-di-unita': {
    status: 409,
    it: 'Questo codice è della scheda unita a questa. Per usarlo annulla l’unione e tieni l’altra scheda.',
    en: 'This code is of the file joined to this one. To use it undo the union and keep the other file.',
  },
  'persona.referente-impossibile': {
    status: 422,
    it: 'Scegli una persona che lavora nel tuo centro.',
    en: 'Choose somebody who works at your centre.',
  },
  'voce.disponibilita-gia-presente': {
    status: 409,
    it: 'La disponibilità c’è già: cambia quella, ce n’è una sola.',
    en: 'The availability is already there: change that one, there is only one.',
  },
  'voce.modificata-da-altri': {
    status: 409,
    it: 'Nel frattempo {{by}} ha cambiato questa voce. Guarda com’è adesso e riprova.',
    en: 'Meanwhile {{by}} changed this line. Look at it as it is now and try again.',
  },
  'voce.niente-da-annullare': {
    status: 409,
    it: 'Prima di questa scrittura non c’è niente a cui tornare.',
    en: 'There is nothing before this writing to go back to.',
  },
  'documento.sconosciuto': {
    status: 404,
    it: 'Nessun documento ha questo codice. Controlla di averlo copiato bene.',
    en: 'No paper has this code. Check that you copied it well.',
  },
  'erogazione.senza-centro': {
    status: 409,
    it: 'Non so per quale centro lavori. Fallo impostare nel tuo profilo, poi riprova.',
    en: 'I do not know which centre you work for. Have it set in your account, then try again.',
  },
  'erogazione.gia-chiusa': {
    status: 409,
    it: 'Questa prestazione è già chiusa e resta com’è.',
    en: 'This service is already closed and stays as it is.',
  },
  'erogazione.sovrapposta': {
    status: 409,
    it: 'In quei minuti risulta un’altra prestazione della stessa persona del centro. Correggi ora di inizio e minuti e scrivi perché.',
    en: 'In those minutes there is another service by the same member of staff. Correct the starting hour and the minutes and write why.',
  },
  'erogazione.minuti-senza-motivo': {
    status: 422,
    it: 'I minuti contati sono {{counted}}. Se sono altri, scrivi perché.',
    en: 'The minutes counted are {{counted}}. If they are others, write why.',
  },
  'erogazione.minuti-da-correggere': {
    status: 422,
    it: 'Risultano {{counted}} minuti, più di una giornata di lavoro. Scrivi quelli veri e perché.',
    en: 'There are {{counted}} minutes, more than a day’s work. Write the true ones and why.',
  },
  'erogazione.blocco-cambiato': {
    status: 409,
    it: 'Questa parte è stata salvata anche da un’altra finestra. Confronta le due versioni: non si è perso nulla.',
    en: 'This part was saved from another window too. Compare the two versions: nothing is lost.',
  },
} as const satisfies Record<string, { status: 400 | 403 | 404 | 409 | 410 | 422; it: string; en: string }>

export type RefusalCode = keyof typeof REFUSALS

const words = defineWords('refusals', REFUSALS)

/** The HTTP status of a refusal. Unknown codes throw: they are a fault of ours. */
export function refusalStatus(refusal: Refusal): number {
  return REFUSALS[codeOf(refusal)].status
}

/** The sentence of a refusal. */
export function refusalSentence(refusal: Refusal, lang: Lang): string {
  return words(lang)(codeOf(refusal), refusal.facts as Values)
}

export function isRefusalCode(code: string): code is RefusalCode {
  return code in REFUSALS
}

function codeOf(refusal: Refusal): RefusalCode {
  if (!isRefusalCode(refusal.code)) throw new Error(`a refusal without a sentence: ${refusal.code}`)
  return refusal.code
}
