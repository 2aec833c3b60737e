import { serviceSheet, spanOf, type ServiceSheet } from './servizi.ts'

const DOCUMENTS = {
  it: ['Un documento di identità valido.', 'Il codice fiscale.'],
  en: ['A valid identity document.', 'Your codice fiscale.'],
}

const welcome = serviceSheet({
  slug: 'accoglienza-e-informazioni',
  services: ['A1'],
  words: {
    title: { it: 'Accoglienza e informazioni', en: 'Welcome and information' },
    summary: {
      it: 'Ti ascoltiamo, ti diciamo che cosa puoi fare e prendiamo la tua dichiarazione di disponibilità.',
      en: 'We listen, tell you what you can do and take your declaration that you are available for work.',
    },
    who: {
      it: [
        'A chi cerca un lavoro, il primo o uno nuovo.',
        'A chi lavora e vuole cambiare.',
        'A chi ha meno di 18 anni e ha già l’età per lavorare.',
        'A chi viene da un altro Paese.',
      ],
      en: [
        'Anyone looking for a job, the first or a new one.',
        'Anyone who has a job and wants to change.',
        'Anyone under 18 who is old enough to work.',
        'Anyone who comes from another country.',
      ],
    },
    how: {
      it: [
        'Vieni al centro: non serve appuntamento.',
        'Raccontaci che cosa cerchi.',
        'Se non hai un lavoro, dichiari che sei disponibile a lavorare.',
        'Scriviamo insieme la tua scheda, con gli studi e i lavori fatti.',
      ],
      en: [
        'Come to the centre: you need no appointment.',
        'Tell us what you are looking for.',
        'If you have no job, you declare that you are available for work.',
        'We write your record together: what you studied and the jobs you had.',
      ],
    },
    needs: {
      it: [...DOCUMENTS.it, 'Il permesso di soggiorno, se vieni da un Paese fuori dall’Unione europea.'],
      en: [...DOCUMENTS.en, 'Your residence permit, if you come from outside the European Union.'],
    },
    gets: {
      it: [
        'Le informazioni sui servizi, sui corsi e sulle offerte.',
        'La ricevuta della tua dichiarazione.',
        'La tua scheda.',
      ],
      en: [
        'Information on services, courses and job offers.',
        'The receipt of your declaration.',
        'Your record.',
      ],
    },
    times: {
      it: [
        'Ti riceviamo subito.',
        'L’incontro dura {{single}}.',
        'Dopo viene il primo colloquio, entro {{months}} mesi da quando resti senza lavoro.',
      ],
      en: [
        'We see you at once.',
        'It takes {{single}}.',
        'Then comes the first interview, within {{months}} months from when you lose your job.',
      ],
    },
  },
  values: (lang, { card, number }) => ({
    single: spanOf(card('A1').individual.minutes, lang),
    months: number('A2.primo-colloquio-entro-tre-mesi.months'),
  }),
})

const firstInterview = serviceSheet({
  slug: 'primo-colloquio-e-patto',
  services: ['A2'],
  words: {
    title: { it: 'Primo colloquio e patto di servizio', en: 'First interview and patto di servizio' },
    summary: {
      it: 'Parli con noi di quello che sai fare e di quello che cerchi. Poi scriviamo insieme i passi.',
      en: 'You tell us what you can do and what you are looking for. Then we write down the steps together.',
    },
    who: {
      it: [
        'A chi non ha un lavoro e ha dichiarato di essere disponibile.',
        'A chi riceve un sostegno mentre il suo lavoro è fermo.',
      ],
      en: [
        'Anyone without a job who has declared to be available for work.',
        'Anyone who gets support while their job is on hold.',
      ],
    },
    how: {
      it: [
        'Fissi il colloquio con il tuo centro.',
        'Parli con una persona che fa orientamento.',
        'Rispondi ad alcune domande su studi, lavori e vita di ogni giorno.',
        'Scegliamo insieme i passi da fare.',
        'Leggi il patto e lo firmi.',
      ],
      en: [
        'Fix the interview with your centre.',
        'Talk to a counsellor.',
        'Answer a few questions on your studies, your jobs and your daily life.',
        'We choose the steps together.',
        'You read the patto and sign it.',
      ],
    },
    needs: {
      it: [...DOCUMENTS.it, 'Il curriculum, se lo hai.', 'I diplomi e gli attestati, se li hai.'],
      en: [...DOCUMENTS.en, 'Your CV, if you have one.', 'Your diplomas and certificates, if you have any.'],
    },
    gets: {
      it: [
        'La tua scheda aggiornata.',
        'Il patto di servizio: dice che cosa facciamo noi e che cosa fai tu.',
      ],
      en: ['Your record, up to date.', 'The patto di servizio: it says what we do and what you do.'],
    },
    times: {
      it: [
        'Si fa il prima possibile, e comunque entro {{months}} mesi da quando resti senza lavoro.',
        'Ricevi un sostegno mentre il lavoro è fermo? I {{months}} mesi partono dal primo giorno del sostegno.',
        'Il colloquio dura {{single}}.',
        'In gruppo dura {{group}}, con {{people}} persone al massimo.',
      ],
      en: [
        'As soon as possible, and within {{months}} months from when you lose your job.',
        'Do you get support while your job is on hold? The {{months}} months start with the support.',
        'The interview takes {{single}}.',
        'In a group it takes {{group}}, with {{people}} people at most.',
      ],
    },
  },
  values: (lang, { card, number }) => {
    const { individual, group } = card('A2')
    return {
      single: spanOf(individual.minutes, lang),
      group: spanOf(group?.minutes, lang),
      people: number('A2.group.people.max'),
      months: number('A2.primo-colloquio-entro-tre-mesi.months'),
    }
  },
})

const counselling = serviceSheet({
  slug: 'orientamento-specialistico',
  services: ['B1'],
  words: {
    title: { it: 'Orientamento specialistico', en: 'Specialist counselling' },
    summary: {
      it: 'Alcuni incontri per capire che cosa sai fare bene e scegliere dove andare.',
      en: 'A few meetings to see what you do well and choose where to go.',
    },
    who: {
      it: ['A chi ha firmato il patto e ha bisogno di più tempo per scegliere.'],
      en: ['Anyone who has signed the patto and needs more time to choose.'],
    },
    how: {
      it: [
        'Ne parli nel primo colloquio: decidiamo insieme se ti serve.',
        'Fissi gli incontri con chi ti segue.',
        'Guardi con noi le tue esperienze e le tue competenze.',
        'Scrivi un progetto di lavoro o di studio.',
      ],
      en: [
        'Talk about it in the first interview: we decide together whether you need it.',
        'Fix the meetings with your counsellor.',
        'Look at your experience and your skills with us.',
        'Write a plan for work or study.',
      ],
    },
    needs: {
      it: ['Il patto firmato.', 'Il curriculum, se lo hai.'],
      en: ['The signed patto.', 'Your CV, if you have one.'],
    },
    gets: {
      it: [
        'Un piano con i passi da fare, che entra nel patto.',
        'Un documento con le tue competenze e il tuo progetto.',
      ],
      en: ['A plan with your next steps, part of the patto.', 'A document with your skills and your plan.'],
    },
    times: {
      it: [
        'Si comincia dopo il primo colloquio, su appuntamento.',
        'In tutto dura {{single}}, in più incontri.',
        'I colloqui durano {{talk}}; il bilancio di competenze {{balance}}.',
      ],
      en: [
        'It starts after the first interview, by appointment.',
        'In all it takes {{single}}, in several meetings.',
        'The talks take {{talk}}; the bilancio di competenze {{balance}}.',
      ],
    },
  },
  values: (lang, { card }) => {
    const { individual, parts = [] } = card('B1')
    const upTo = (code: string) =>
      spanOf({ min: null, max: parts.find((part) => part.code === code)?.maxMinutes ?? null }, lang)
    return {
      single: spanOf(individual.minutes, lang),
      talk: upTo('approfondimento-e-counseling'),
      balance: upTo('bilancio'),
    }
  },
})

/** The first steps of whoever looks for work, in the order of the act. */
export const firstSteps: readonly ServiceSheet[] = [welcome, firstInterview, counselling]
