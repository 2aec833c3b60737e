import { serviceSheet, spanOf, type ServiceSheet } from './servizi.ts'

const search = serviceSheet({
  slug: 'ricerca-attiva-tirocini-formazione',
  services: ['B2'],
  words: {
    title: { it: 'Ricerca del lavoro, tirocini e corsi', en: 'Job search, internships and courses' },
    summary: {
      it: 'Ti aiutiamo a scrivere il curriculum, a cercare lavoro, a trovare un tirocinio o un corso.',
      en: 'We help you write your CV, look for work, and find an internship or a course.',
    },
    who: {
      it: [
        'A chi ha firmato il patto e cerca lavoro.',
        'A chi studia e si prepara a lavorare.',
        'A chi ha il lavoro fermo da più di {{suspended}} mesi e riceve un sostegno.',
      ],
      en: [
        'Anyone who has signed the patto and is looking for work.',
        'Students getting ready to work.',
        'Anyone whose job has been on hold for over {{suspended}} months and who gets support.',
      ],
    },
    how: {
      it: [
        'Scegli con noi quello che ti serve.',
        'Prepariamo il curriculum e la lettera di presentazione.',
        'Impari a cercare lavoro, anche on line.',
        'Per il tirocinio cerchiamo l’azienda e ti seguiamo mentre lo fai.',
        'Per il corso ti mettiamo in contatto con chi lo tiene.',
      ],
      en: [
        'Choose with us what you need.',
        'We prepare your CV and your cover letter.',
        'You learn how to look for work, on line too.',
        'For an internship we look for the company and follow you while you do it.',
        'For a course we put you in touch with whoever holds it.',
      ],
    },
    needs: {
      it: ['Il patto firmato; per chi studia non serve.', 'Il curriculum, se lo hai.'],
      en: ['The signed patto; students do not need it.', 'Your CV, if you have one.'],
    },
    gets: {
      it: [
        'Il curriculum aggiornato e una lettera di presentazione.',
        'Una proposta di corso, di tirocinio o di servizio civile.',
        'Un incontro con chi riconosce le tue competenze.',
        'Un incontro con chi aiuta ad aprire un’impresa.',
      ],
      en: [
        'Your CV up to date and a cover letter.',
        'A proposal for a course, an internship or civil service.',
        'A meeting with those who certify your skills.',
        'A meeting with those who help to start a business.',
      ],
    },
    times: {
      it: [
        'Un incontro dura {{single}}.',
        'In gruppo dura {{group}}, con {{people}} persone al massimo.',
        'Per chi studia il gruppo non ha un massimo.',
        'Nel tirocinio ti seguiamo {{tutoring}} ogni mese.',
        'Ricevi un sostegno perché non hai lavoro? Tra {{meetFrom}} e {{meetBy}} mesi ti proponiamo un incontro di gruppo.',
        'Tra {{trainFrom}} e {{trainBy}} mesi ti offriamo un corso di almeno {{days}} giorni.',
      ],
      en: [
        'A meeting takes {{single}}.',
        'In a group it takes {{group}}, with {{people}} people at most.',
        'For students the group has no maximum.',
        'In an internship we follow you {{tutoring}} every month.',
        'Do you get support because you have no job? Between {{meetFrom}} and {{meetBy}} months we propose a group meeting.',
        'Between {{trainFrom}} and {{trainBy}} months we offer a course of at least {{days}} days.',
      ],
    },
  },
  values: (lang, { card, number }) => {
    const { individual, group, tutoring } = card('B2')
    const meeting = 'B2.orientamento-collettivo-tra-tre-e-sei-mesi'
    const training = 'B2.formazione-tra-sei-e-dodici-mesi'
    return {
      single: spanOf(individual.minutes, lang),
      group: spanOf(group?.minutes, lang),
      people: number('B2.group.people.max'),
      tutoring: spanOf(tutoring?.minutesPerMonth, lang),
      suspended: number('B2.formazione-ai-sospesi.suspendedMonths'),
      meetFrom: number(`${meeting}.opensAfterMonths`),
      meetBy: number(`${meeting}.months`),
      trainFrom: number(`${training}.opensAfterMonths`),
      trainBy: number(`${training}.months`),
      days: number(`${training}.minimumDays`),
    }
  },
})

const eures = serviceSheet({
  slug: 'eures',
  services: ['B3'],
  words: {
    title: { it: 'Lavorare in Europa: sportello EURES', en: 'Working in Europe: the EURES desk' },
    summary: {
      it: 'Ti aiutiamo a trovare un lavoro o un tirocinio in un altro Paese europeo.',
      en: 'We help you find a job or an internship in another European country.',
    },
    who: {
      it: [
        'A chi vuole lavorare o fare un tirocinio in Europa.',
        'Alle aziende che cercano persone in Europa.',
      ],
      en: ['Anyone who wants to work or be an intern in Europe.', 'Companies looking for people in Europe.'],
    },
    how: {
      it: [
        'Dicci il Paese e il lavoro che ti interessano.',
        'Ti spieghiamo come si vive e si lavora lì, e che cosa accade ai tuoi contributi.',
        'Prepariamo la candidatura.',
        'Se hai un’azienda, mettiamo la tua richiesta nella banca dati europea.',
      ],
      en: [
        'Tell us which country and which job you like.',
        'We explain how people live and work there, and what happens to your contributions.',
        'We prepare your application.',
        'If you have a company, we put your request in the European database.',
      ],
    },
    needs: {
      it: ['Un documento di identità valido.', 'Il curriculum, anche in un’altra lingua, se lo hai.'],
      en: ['A valid identity document.', 'Your CV, in another language too, if you have it.'],
    },
    gets: {
      it: ['Il tuo curriculum raccolto e segnalato.', 'Le offerte dei Paesi che hai scelto.'],
      en: ['Your CV collected and passed on.', 'Job offers from the countries you chose.'],
    },
    times: {
      it: ['Un incontro dura {{single}}.', 'In gruppo dura {{group}}, con {{people}} persone al massimo.'],
      en: ['A meeting takes {{single}}.', 'In a group it takes {{group}}, with {{people}} people at most.'],
    },
  },
  values: (lang, { card, number }) => {
    const { individual, group } = card('B3')
    return {
      single: spanOf(individual.minutes, lang),
      group: spanOf(group?.minutes, lang),
      people: number('B3.group.people.max'),
    }
  },
})

/** The services that help to look, here and in Europe. */
export const looking: readonly ServiceSheet[] = [search, eures]
