import { defineWords, type Lang, type Values } from '../platform/words/index.ts'
import type { Refusal } from '../platform/work/index.ts'

/**
 * Every refusal there is: its HTTP status and its sentence in both languages, with what to do about it.
 * A command refuses with a code of this table; a house test holds that none is unknown and none is unused.
 */
const REFUSALS = {
  'accesso.password-sbagliata': {
    status: 422,
    it: 'La password di adesso non è questa. Scrivila di nuovo.',
    en: 'This is not the current password. Write it again.',
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
  'did.gia-aperta': {
    status: 409,
    it: 'La persona ha già una dichiarazione aperta, del {{day}} (ricevuta n. {{number}}). Se ne tiene una sola: prima chiudi quella.',
    en: 'The person already has an open declaration, of {{day}} (receipt no. {{number}}). Only one is kept: close that one first.',
  },
  'did.prima-dell-ultima': {
    status: 409,
    it: 'La dichiarazione precedente è finita il {{day}}: la nuova non può essere di prima.',
    en: 'The declaration before this one ended on {{day}}: the new one cannot come earlier.',
  },
  'did.attesa': {
    status: 409,
    it: 'Dopo la perdita dello stato una nuova dichiarazione si può rendere dal {{day}}.',
    en: 'After the loss of the status a new declaration may be given from {{day}}.',
  },
  'did.nel-futuro': {
    status: 422,
    it: 'Quel giorno non è ancora venuto: scrivi oggi o un giorno passato.',
    en: 'That day has not come yet: write today or a day in the past.',
  },
  'did.inizio-impossibile': {
    status: 422,
    it: 'Controlla il primo giorno senza lavoro: può stare tra il {{from}} e il {{until}}.',
    en: 'Check the first day without work: it may be between {{from}} and {{until}}.',
  },
  'did.senza-centro': {
    status: 409,
    it: 'Non si sa quale centro è competente. Scrivi il comune di domicilio nella scheda.',
    en: 'It is not known which centre is competent. Write the comune of domicile in the file.',
  },
  'did.gia-chiusa': {
    status: 409,
    it: 'Questa dichiarazione è già chiusa. Ricarica la pagina per vedere quando e perché.',
    en: 'This declaration is already closed. Load the page again to see when and why.',
  },
  'did.chiusura-prima': {
    status: 422,
    it: 'La dichiarazione è del {{day}}: scrivi quel giorno o uno dopo.',
    en: 'The declaration is of {{day}}: write that day or a later one.',
  },
  'documento.sconosciuto': {
    status: 404,
    it: 'Nessun documento ha questo codice. Controlla di averlo copiato bene.',
    en: 'No paper has this code. Check that you copied it well.',
  },
  'sostegno.fine-prima': {
    status: 422,
    it: 'Il sostegno comincia il {{day}}: scrivi quel giorno o uno dopo.',
    en: 'The support begins on {{day}}: write that day or a later one.',
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
  'patto.passo-impossibile': {
    status: 409,
    it: 'In questo momento il patto non lo permette: è {{state}}. Ricarica la pagina.',
    en: 'The patto does not allow it now: it is {{state}}. Reload the page.',
  },
  'patto.alla-firma': {
    status: 409,
    it: 'La persona ha davanti un testo da firmare. Aspetta la risposta o ritiralo, poi cambialo.',
    en: 'The person has a text to sign. Wait for the answer or take it back, then change it.',
  },
  'patto.senza-did': {
    status: 409,
    it: 'Prima del patto serve la dichiarazione di disponibilità (DID). Registrala e torna qui: il resto è salvato.',
    en: 'The declaration of availability (DID) comes before the patto. Register it and come back: the rest is saved.',
  },
  'patto.vuoto': {
    status: 422,
    it: 'Manca che cosa vuole la persona, o un impegno di una delle due parti. Completa il percorso.',
    en: 'What the person wants is missing, or a promise of one of the two sides. Complete the path.',
  },
  'patto.stessa-persona': {
    status: 403,
    it: 'Chi ha preparato il patto non può registrarne la firma su carta: serve un’altra persona del centro.',
    en: 'Whoever prepared the patto may not register its signature on paper: another member of staff is needed.',
  },
  'firma.non-trovata': {
    status: 404,
    it: 'Questo indirizzo non apre nessun patto. Chiedi a chi è con te di mandarlo di nuovo.',
    en: 'This address opens no patto. Ask whoever is with you to send it again.',
  },
  'firma.scaduta': {
    status: 410,
    it: 'Sono passati 10 minuti e l’indirizzo non vale più. Chiedi a chi è con te di mandarlo di nuovo.',
    en: 'Ten minutes have passed and the address no longer works. Ask whoever is with you to send it again.',
  },
  'firma.usata': {
    status: 409,
    it: 'Hai già risposto a questo patto. Non serve fare altro.',
    en: 'You have already answered this patto. There is nothing more to do.',
  },
  'firma.ritirata': {
    status: 410,
    it: 'Chi è con te sta cambiando il patto. Tra poco lo vedrai di nuovo.',
    en: 'Whoever is with you is changing the patto. You will see it again shortly.',
  },
  'normativa.valore-impossibile': { status: 422, it: '{{it}}', en: '{{en}}' },
  'normativa.valore-uguale': {
    status: 409,
    it: 'Il {{day}} questo valore è già in vigore. Scrivi un altro valore o un altro giorno.',
    en: 'On {{day}} this value is already in force. Write another value or another day.',
  },
  'normativa.minimo-oltre-massimo': {
    status: 422,
    it: 'Così il minimo supera il massimo. Cambia prima l’altro dei due.',
    en: 'The minimum would be above the maximum. Change the other one first.',
  },
  'normativa.serve-un-altro': {
    status: 403,
    it: 'L’hai proposto tu: lo approva un’altra persona della Regione.',
    en: 'You proposed it yourself: another person of the Region approves it.',
  },
  'normativa.gia-decisa': {
    status: 409,
    it: 'Qualcuno ha già deciso su questa proposta. Ricarica la pagina per vedere come.',
    en: 'Somebody has already decided on this proposal. Load the page again to see how.',
  },
  'normativa.non-trovata': {
    status: 404,
    it: 'Nello standard non c’è questo numero, o non c’è questa proposta.',
    en: 'The standard has no such number, or there is no such proposal.',
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
