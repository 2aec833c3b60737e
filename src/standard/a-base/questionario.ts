import { plainDate, type PlainDate } from '../vocabulary/plain-date.ts'

/** A sentence in the two languages. */
export interface Pair {
  readonly it: string
  readonly en: string
}

export interface QuestionOption {
  readonly id: string
  readonly text: Pair
}

/** One question with one answer. `why` is said to the person: it is the reason we ask. */
export interface Question {
  readonly id: string
  /** Two or three words, for lists and explanations. */
  readonly topic: Pair
  readonly text: Pair
  readonly why: Pair
  /** Whether the person can do something about the answer: only those are told as «what would change». */
  readonly changeable: boolean
  readonly options: readonly QuestionOption[]
}

/** A set of questions that never changes once answered by someone: a new wording is a new version. */
export interface Questionnaire {
  readonly id: string
  readonly version: number
  readonly validFrom: PlainDate
  readonly questions: readonly Question[]
}

/** Option chosen, by question. */
export type Answers = Readonly<Record<string, string>>

type OptionRow = readonly [id: string, it: string, en: string]

function question(spec: Omit<Question, 'options'>, rows: readonly OptionRow[]): Question {
  return { ...spec, options: rows.map(([id, it, en]) => ({ id, text: { it, en } })) }
}

/**
 * The eight questions of the first interview, also on the totem and the portal. Citizenship, health, sex, age and family
 * status are not asked. The wording is ours: the act asks for a shared questionnaire and gives none.
 */
export const COLLOQUIO_QUESTIONNAIRE: Questionnaire = {
  id: 'colloquio',
  version: 1,
  validFrom: plainDate('2014-01-01'),
  questions: [
    question(
      {
        id: 'titolo-di-studio',
        topic: { it: 'Scuola', en: 'School' },
        text: { it: 'Qual è l’ultima scuola che hai finito?', en: 'What is the last school you finished?' },
        why: {
          it: 'Ci aiuta a cercare lavori e corsi adatti a te.',
          en: 'It helps us look for jobs and courses that suit you.',
        },
        changeable: true,
      },
      [
        ['nessuno', 'Nessuna, o la scuola elementare', 'None, or primary school'],
        ['licenza-media', 'La scuola media', 'Middle school'],
        ['qualifica', 'Un corso professionale', 'A vocational course'],
        ['diploma', 'La scuola superiore', 'High school'],
        ['laurea', "L'università", 'University'],
      ],
    ),
    question(
      {
        id: 'ultimo-lavoro',
        topic: { it: 'Ultimo lavoro', en: 'Last job' },
        text: { it: 'Da quanto tempo non lavori?', en: 'How long have you been out of work?' },
        why: {
          it: 'Dopo molto tempo può servire un aiuto in più.',
          en: 'After a long time, some more help may be needed.',
        },
        changeable: false,
      },
      [
        ['meno-di-sei-mesi', 'Meno di 6 mesi', 'Less than 6 months'],
        ['meno-di-un-anno', 'Da 6 mesi a 1 anno', 'From 6 months to 1 year'],
        ['uno-due-anni', 'Da 1 a 2 anni', 'From 1 to 2 years'],
        ['oltre-due-anni', 'Più di 2 anni', 'More than 2 years'],
        ['mai', 'Non ho ancora lavorato', 'I have not worked yet'],
      ],
    ),
    question(
      {
        id: 'esperienza',
        topic: { it: 'Esperienza', en: 'Experience' },
        text: { it: 'Quanto hai lavorato in tutto?', en: 'How long have you worked in all?' },
        why: {
          it: 'Quello che sai già fare conta, anche se era un lavoro senza contratto.',
          en: 'What you can already do counts, even if the job had no contract.',
        },
        changeable: true,
      },
      [
        ['nulla', 'Mai, o qualche giorno', 'Never, or a few days'],
        ['meno-di-un-anno', 'Meno di 1 anno', 'Less than 1 year'],
        ['uno-cinque-anni', 'Da 1 a 5 anni', 'From 1 to 5 years'],
        ['oltre-cinque-anni', 'Più di 5 anni', 'More than 5 years'],
      ],
    ),
    question(
      {
        id: 'italiano',
        topic: { it: 'Lingua italiana', en: 'Italian language' },
        text: { it: 'Come va con l’italiano?', en: 'How is your Italian?' },
        why: {
          it: 'Se serve, ti proponiamo un corso di italiano gratuito.',
          en: 'If needed, we suggest a free Italian course.',
        },
        changeable: true,
      },
      [
        ['bene', 'Parlo, leggo e scrivo bene', 'I speak, read and write it well'],
        [
          'scrivo-a-fatica',
          'Parlo bene, ma leggo o scrivo a fatica',
          'I speak it well, but find it hard to read or write',
        ],
        ['parlo-poco', "Capisco e parlo un po'", 'I understand and speak a little'],
        ['quasi-nulla', 'Capisco poche parole', 'I understand a few words'],
      ],
    ),
    question(
      {
        id: 'spostamenti',
        topic: { it: 'Spostamenti', en: 'Getting around' },
        text: { it: 'Come puoi andare al lavoro?', en: 'How can you get to work?' },
        why: {
          it: 'Così cerchiamo lavori che puoi raggiungere.',
          en: 'So we look for jobs that you can reach.',
        },
        changeable: true,
      },
      [
        [
          'patente-e-mezzo',
          "Ho la patente e un'auto o una moto",
          'I have a licence and a car or a motorbike',
        ],
        ['patente', 'Ho la patente, ma non un mezzo', 'I have a licence, but no vehicle'],
        ['mezzi-pubblici', 'In autobus o in treno', 'By bus or train'],
        ['vicino-casa', 'Solo a piedi o in bici', 'Only on foot or by bicycle'],
      ],
    ),
    question(
      {
        id: 'cura',
        topic: { it: 'Tempo per la cura', en: 'Time for care' },
        text: {
          it: 'Ti prendi cura di qualcuno ogni giorno?',
          en: 'Do you take care of someone every day?',
        },
        why: {
          it: 'Così cerchiamo orari possibili e servizi che aiutano. Puoi non rispondere.',
          en: 'So we look for possible hours and for services that help. You may choose not to answer.',
        },
        changeable: false,
      },
      [
        ['no', 'No', 'No'],
        ['si-organizzato', 'Sì, e riesco a organizzarmi', 'Yes, and I can manage'],
        [
          'si-limita',
          'Sì, e posso lavorare solo in certi orari',
          'Yes, and I can only work at certain hours',
        ],
        ['non-risponde', 'Preferisco non dirlo', 'I prefer not to say'],
      ],
    ),
    question(
      {
        id: 'computer',
        topic: { it: 'Uso del computer', en: 'Using a computer' },
        text: {
          it: 'Sai mandare una domanda di lavoro dal computer o dal telefono?',
          en: 'Can you send a job application from a computer or a phone?',
        },
        why: {
          it: 'Se serve, lo facciamo insieme o ti insegniamo.',
          en: 'If needed, we do it together or teach you.',
        },
        changeable: true,
      },
      [
        ['da-solo', 'Sì, faccio senza aiuto', 'Yes, without help'],
        ['con-aiuto', 'Sì, con un aiuto', 'Yes, with some help'],
        ['no', 'No', 'No'],
      ],
    ),
    question(
      {
        id: 'ricerca',
        topic: { it: 'Ricerca di lavoro', en: 'Job search' },
        text: { it: 'Nell’ultimo mese hai cercato lavoro?', en: 'Did you look for work in the last month?' },
        why: {
          it: 'Così capiamo da dove cominciare insieme.',
          en: 'So we see where to start together.',
        },
        changeable: true,
      },
      [
        ['ogni-settimana', 'Sì, ogni settimana', 'Yes, every week'],
        ['qualche-volta', 'Sì, qualche volta', 'Yes, a few times'],
        ['no', 'No, non ancora', 'No, not yet'],
      ],
    ),
  ],
}
