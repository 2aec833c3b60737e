import { OUTCOME_TEMPLATES } from './outcome-templates.ts'

/** What a value of a template is: an instant (a day and an hour in Italy), a civil day, or words. */
type ValueKind = 'instant' | 'day' | 'text'

export interface Said {
  /** One SMS, with its values in it. */
  sms: string
  /** Of the e-mail, and the title in App IO. */
  subject: string
  /** Of the e-mail, and in App IO. The first line says what to do. */
  text: string
}

export interface Template {
  values: Readonly<Record<string, ValueKind>>
  /** Carries a short address that asks a question or leads to a page. */
  link?: boolean
  /** Somebody waits for it now: it goes at night too. */
  urgent?: boolean
  /** Written by the program of its own will: a human contact silences it. */
  automatic?: boolean
  /** A value that staff never reads. */
  secret?: string
  it: Said
  en: Said
}

const APPOINTMENT = { when: 'instant', where: 'text' } as const

/**
 * Every message there is, to a person or to a company. Beside its own values each may say `{centre}` (Perugia), `{tel}` («Tel. …», nothing
 * where the centre has no number) and `{link}`. None says why she comes: others read over her shoulder.
 */
export const TEMPLATES = {
  'appuntamento.fissato': {
    values: APPOINTMENT,
    link: true,
    it: {
      sms: 'Centro impiego {centre}: appuntamento {when}, {where}. Confermi o cambi? {link} {tel}',
      subject: 'Appuntamento {when}',
      text: 'Vieni {when}, {where}.\n\nConferma, sposta o disdici da qui: {link}\n\nPorta un documento d’identità. Se hai bisogno di aiuto, chiamaci.',
    },
    en: {
      sms: 'Job centre {centre}: appointment {when}, {where}. Confirm or change: {link} {tel}',
      subject: 'Appointment {when}',
      text: 'Come on {when}, {where}.\n\nConfirm, move or cancel it here: {link}\n\nBring an identity document. If you need help, call us.',
    },
  },
  'appuntamento.promemoria': {
    values: APPOINTMENT,
    link: true,
    automatic: true,
    it: {
      sms: 'Centro impiego {centre}: ci vediamo {when}, {where}. Vieni? Rispondi: {link} {tel}',
      subject: 'Ci vediamo {when}',
      text: 'Dicci se vieni {when}, {where}: {link}\n\nSe non puoi, da lì sposti o disdici, e il posto va a un’altra persona.',
    },
    en: {
      sms: 'Job centre {centre}: see you {when}, {where}. Coming? Answer: {link} {tel}',
      subject: 'See you {when}',
      text: 'Tell us whether you come on {when}, {where}: {link}\n\nIf you cannot, move or cancel it there, and the place goes to somebody else.',
    },
  },
  'appuntamento.spostato': {
    values: APPOINTMENT,
    link: true,
    it: {
      sms: 'Centro impiego {centre}: appuntamento spostato a {when}, {where}. Non va bene? {link} {tel}',
      subject: 'Nuovo appuntamento: {when}',
      text: 'Vieni {when}, {where}: il tuo appuntamento è spostato.\n\nSe quel giorno non puoi, dillo qui: {link}',
    },
    en: {
      sms: 'Job centre {centre}: appointment moved to {when}, {where}. Not good? {link} {tel}',
      subject: 'Appointment moved: {when}',
      text: 'Come on {when}, {where}: your appointment was moved.\n\nIf you cannot on that day, say so here: {link}',
    },
  },
  'appuntamento.annullato': {
    values: { when: 'instant' },
    it: {
      sms: "Centro impiego {centre}: l'appuntamento di {when} non c'è più. Non venire. Per averne un altro chiamaci. {tel}",
      subject: 'Annullato: {when}',
      text: 'Non venire {when}: l’appuntamento è annullato.\n\nPer averne un altro chiama il centro o passa allo sportello.',
    },
    en: {
      sms: 'Job centre {centre}: your appointment of {when} is called off. Do not come. For another one call us. {tel}',
      subject: 'Called off: {when}',
      text: 'Do not come on {when}: the appointment is called off.\n\nFor another one call the centre or come to the desk.',
    },
  },
  'appuntamento.posto-libero': {
    values: { ...APPOINTMENT, replyBy: 'instant' },
    link: true,
    it: {
      sms: 'Centro impiego {centre}: libero {when}, {where}. Lo vuoi? Entro {replyBy}: {link} {tel}',
      subject: 'C’è un posto prima: {when}',
      text: 'Rispondi entro {replyBy} se vuoi il posto di {when}, {where}: {link}\n\nSe non rispondi resta il tuo appuntamento di adesso.',
    },
    en: {
      sms: 'Job centre {centre}: free place {when}, {where}. Want it? By {replyBy}: {link} {tel}',
      subject: 'An earlier place: {when}',
      text: 'Answer by {replyBy} if you want the place of {when}, {where}: {link}\n\nIf you do not answer you keep your appointment.',
    },
  },
  'gruppo.invito': {
    values: APPOINTMENT,
    link: true,
    it: {
      sms: 'Centro impiego {centre}: incontro in gruppo {when}, {where}. Vieni? Rispondi: {link} {tel}',
      subject: 'Incontro in gruppo {when}',
      text: 'Dicci se vieni all’incontro di {when}, {where}: {link}\n\nSiete in pochi e il posto è tuo finché non rispondi di no.',
    },
    en: {
      sms: 'Job centre {centre}: group meeting {when}, {where}. Coming? Answer: {link} {tel}',
      subject: 'Group meeting {when}',
      text: 'Tell us whether you come to the meeting of {when}, {where}: {link}\n\nThe group is small and the place is yours unless you say no.',
    },
  },
  'gruppo.spostato': {
    values: APPOINTMENT,
    link: true,
    it: {
      sms: 'Centro impiego {centre}: incontro in gruppo spostato a {when}, {where}. Non puoi? {link} {tel}',
      subject: 'Incontro spostato: {when}',
      text: 'Vieni {when}, {where}: l’incontro in gruppo è spostato e il posto è sempre tuo.\n\nSe quel giorno non puoi, dillo qui: {link}',
    },
    en: {
      sms: 'Job centre {centre}: group meeting moved to {when}, {where}. Not possible? {link} {tel}',
      subject: 'Meeting moved: {when}',
      text: 'Come on {when}, {where}: the group meeting was moved and the place is still yours.\n\nIf you cannot on that day, say so here: {link}',
    },
  },
  'gruppo.annullato': {
    values: { when: 'instant' },
    it: {
      sms: "Centro impiego {centre}: l'incontro di {when} non si fa. Non venire. Ti diciamo noi la nuova data. {tel}",
      subject: 'Incontro annullato: {when}',
      text: 'Non venire {when}: l’incontro in gruppo non si fa.\n\nTi scriviamo noi quando c’è una nuova data.',
    },
    en: {
      sms: 'Job centre {centre}: the meeting of {when} is called off. Do not come. We will tell you the new date. {tel}',
      subject: 'Meeting called off: {when}',
      text: 'Do not come on {when}: the group meeting is called off.\n\nWe will write to you when there is a new date.',
    },
  },
  'gruppo.posto': {
    values: APPOINTMENT,
    link: true,
    it: {
      sms: "Centro impiego {centre}: c'è posto per te {when}, {where}. Vieni? Rispondi: {link} {tel}",
      subject: 'C’è posto per te: {when}',
      text: 'Dicci se vieni {when}, {where}: si è liberato un posto nel gruppo. {link}\n\nSe non puoi, va alla persona dopo di te.',
    },
    en: {
      sms: 'Job centre {centre}: there is a place for you {when}, {where}. Coming? Answer: {link} {tel}',
      subject: 'A place for you: {when}',
      text: 'Tell us whether you come on {when}, {where}: a place in the group is free. {link}\n\nIf you cannot, it goes to the next person.',
    },
  },
  'patto.firma': {
    values: { until: 'day' },
    link: true,
    it: {
      sms: 'Centro impiego {centre}: leggi il tuo patto e rispondi entro {until}: {link} Vuoi venire qui? {tel}',
      subject: 'Il tuo patto da leggere e firmare',
      text: 'Leggi il tuo patto e rispondi entro {until}: {link}\n\nÈ una pagina. Se preferisci firmarlo di persona, chiama il centro.',
    },
    en: {
      sms: 'Job centre {centre}: your patto is ready. Read it and answer by {until}: {link} Rather come? {tel}',
      subject: 'Your patto to read and sign',
      text: 'Read your patto and answer by {until}: {link}\n\nIt is one page. If you would rather sign it in person, call the centre.',
    },
  },
  'patto.codice': {
    values: { code: 'text', validUntil: 'instant' },
    urgent: true,
    secret: 'code',
    it: {
      sms: 'Centro impiego {centre}: il codice per firmare è {code}. Vale fino a {validUntil}. Non dirlo a nessuno. {tel}',
      subject: 'Il codice per firmare',
      text: 'Scrivi questo codice nella pagina della firma: {code}\n\nVale fino a {validUntil}. Non dirlo a nessuno, nemmeno a noi.',
    },
    en: {
      sms: 'Job centre {centre}: your code to sign is {code}. It is good until {validUntil}. Tell it to nobody. {tel}',
      subject: 'Your code to sign',
      text: 'Write this code on the signing page: {code}\n\nIt is good until {validUntil}. Tell it to nobody, not even to us.',
    },
  },
  'proposta.lavoro': {
    values: { replyBy: 'day' },
    link: true,
    it: {
      sms: "Centro impiego {centre}: c'è un'offerta che può interessarti. Leggi e rispondi entro {replyBy}: {link} {tel}",
      subject: 'Offerta per te: rispondi entro {replyBy}',
      text: 'Leggi l’offerta e rispondi sì o no entro {replyBy}: {link}\n\nSe hai dubbi chiamaci: ne parliamo insieme.',
    },
    en: {
      sms: 'Job centre {centre}: there is an opening that may suit you. Read it and answer by {replyBy}: {link} {tel}',
      subject: 'An opening for you: answer by {replyBy}',
      text: 'Read the opening and answer yes or no by {replyBy}: {link}\n\nIf you are in doubt call us: we will talk about it.',
    },
  },
  'dichiarazione.arrivata': {
    values: { number: 'text', on: 'day' },
    it: {
      sms: 'Centro impiego {centre}: la tua dichiarazione n. {number} è arrivata {on}. Non devi fare altro. {tel}',
      subject: 'La tua dichiarazione è arrivata',
      text: 'Non devi fare altro: la tua dichiarazione n. {number} è arrivata {on}.\n\nSe ti serve la ricevuta, chiedila al centro.',
    },
    en: {
      sms: 'Job centre {centre}: your declaration no. {number} arrived on {on}. You need do nothing else. {tel}',
      subject: 'Your declaration arrived',
      text: 'You need do nothing else: your declaration no. {number} arrived on {on}.\n\nIf you need the receipt, ask the centre for it.',
    },
  },
  scrivi: {
    values: { text: 'text' },
    it: {
      sms: '{text} Centro impiego {centre} {tel}',
      subject: 'Un messaggio dal centro di {centre}',
      text: '{text}',
    },
    en: {
      sms: '{text} Job centre {centre} {tel}',
      subject: 'A message from the centre of {centre}',
      text: '{text}',
    },
  },
  ...OUTCOME_TEMPLATES,
} as const satisfies Record<string, Template>

export type TemplateCode = keyof typeof TEMPLATES

interface Typed {
  instant: Date
  /** `YYYY-MM-DD`. */
  day: string
  text: string
}
/** The words of a template, in both languages. */
export type Texts = Record<'it' | 'en', Said>

/** What each template is to be given: instants are `Date`, days `YYYY-MM-DD`, the rest words. */
export type ValuesOf<T extends TemplateCode> = {
  -readonly [
    K in keyof (typeof TEMPLATES)[T]['values']
  ]: (typeof TEMPLATES)[T]['values'][K] extends keyof Typed
    ? Typed[(typeof TEMPLATES)[T]['values'][K]]
    : never
}

export const TEMPLATE_CODES = Object.keys(TEMPLATES) as TemplateCode[]
/** The same list, read one by one. */
export const templateOf = (code: TemplateCode): Template => TEMPLATES[code]
